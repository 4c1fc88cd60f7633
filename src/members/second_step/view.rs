//! The pages of the second step.

use askama::Template;

use super::form::Typed;
use super::rules::{Secret, address, groups, in_groups};
use crate::ids::MemberId;
use crate::language::Words;
use crate::picture::qr_path;
use crate::web::{Administrator, Errors, Guard, Member, Page, Public, Visit};

/// What is wrong with a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    Empty,
    Wrong,
    /// Only a recovery code helps for now.
    TooMany,
}

impl Problem {
    pub(super) fn words(self, t: &Words) -> String {
        match self {
            Self::Empty => t.second_step_error_empty(),
            Self::Wrong => t.second_step_error_wrong(),
            Self::TooMany => t.second_step_error_many(),
        }
    }
}

/// The code at sign-in.
#[derive(Template)]
#[template(path = "members/second_step.html")]
pub(super) struct StepPage {
    page: Page,
    t: &'static Words,
    typed: Typed,
    errors: Errors,
}

impl StepPage {
    pub(super) fn new(visit: &Visit<Public>, typed: Typed, problem: Option<Problem>) -> Self {
        let t = visit.words();
        let mut errors = Errors::default();
        if let Some(problem) = problem {
            errors.add("code", problem.words(t));
        }
        Self { page: visit.page().with_form().with_errors(&errors), t, typed, errors }
    }
}

/// How one's own second step stands.
pub(super) struct Standing {
    pub(super) on: bool,
    /// Recovery codes that are left.
    pub(super) codes: i64,
    /// A role asks for it.
    pub(super) required: bool,
}

#[derive(Template)]
#[template(path = "members/second_step_own.html")]
pub(super) struct OwnPage {
    page: Page,
    t: &'static Words,
    standing: Standing,
    errors: Errors,
}

impl OwnPage {
    pub(super) fn new(visit: &Visit<Member>, standing: Standing, errors: Errors) -> Self {
        Self { page: visit.page().with_form().with_errors(&errors), t: visit.words(), standing, errors }
    }

    /// Says first what has been done.
    pub(super) fn saying(mut self, notice: &str) -> Self {
        self.page = self.page.with_done((notice == "off").then(|| self.t.second_step_off_done()));
        self
    }
}

/// The secret, for the app.
#[derive(Template)]
#[template(path = "members/second_step_secret.html")]
pub(super) struct SecretPage {
    page: Page,
    t: &'static Words,
    secret: String,
    /// Width in modules, and the dark ones as a path; nothing when the picture cannot be drawn.
    picture: Option<(usize, String)>,
    errors: Errors,
}

impl SecretPage {
    pub(super) fn new(visit: &Visit<Member>, secret: Secret, login: &str, errors: Errors) -> Self {
        Self {
            page: visit.page().with_form().with_errors(&errors),
            t: visit.words(),
            secret: in_groups(secret),
            picture: qr_path(&address(secret, login)),
            errors,
        }
    }
}

/// Recovery codes, shown once.
#[derive(Template)]
#[template(path = "members/second_step_codes.html")]
pub(super) struct CodesPage {
    page: Page,
    t: &'static Words,
    codes: Vec<String>,
}

impl CodesPage {
    pub(super) fn new<G: Guard>(visit: &Visit<G>, codes: &[String]) -> Self {
        let t = visit.words();
        let page = visit.page().with_done(Some(t.second_step_codes_done()));
        Self { page, t, codes: codes.iter().map(|code| groups(code)).collect() }
    }
}

/// An administrator takes it away.
#[derive(Template)]
#[template(path = "members/second_step_reset.html")]
pub(super) struct ResetPage {
    page: Page,
    t: &'static Words,
    id: MemberId,
    name: String,
    errors: Errors,
}

impl ResetPage {
    pub(super) fn new(visit: &Visit<Administrator>, (id, name): (MemberId, String), errors: Errors) -> Self {
        Self { page: visit.page().with_form().with_errors(&errors), t: visit.words(), id, name, errors }
    }
}
