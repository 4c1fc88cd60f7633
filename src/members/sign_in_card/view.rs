//! Cards as pages.

use askama::Template;

use super::form::{Problem, Typed, What, Wish};
use crate::language::{Language, Words};
use crate::picture::qr_path;
use crate::web::{Errors, Page, Public, Staff, Visit};

#[derive(Template)]
#[template(path = "members/sign_in_card.html")]
pub(super) struct CardPage {
    page: Page,
    t: &'static Words,
    /// Where the person was going; may be empty.
    to: String,
    kept: String,
    kept_path: String,
    /// Elsewhere the page says where the card works.
    centre_computer: bool,
    errors: Errors,
}

impl CardPage {
    pub(super) fn new(
        visit: &Visit<Public>,
        typed: Typed,
        problem: Option<Problem>,
        centre_computer: bool,
    ) -> Self {
        let t = visit.words();
        let mut errors = Errors::default();
        match problem {
            Some(Problem::Empty) => errors.add("digits", t.sign_in_card_error_empty()),
            Some(Problem::Length) => errors.add("digits", t.sign_in_card_error_length()),
            Some(Problem::Wrong) => errors.add("digits", t.sign_in_card_error_wrong()),
            Some(Problem::Throttled) => errors.add("digits", t.sign_in_error_throttled()),
            None => {}
        }
        let page = if centre_computer { visit.page().with_errors(&errors) } else { visit.page() };
        let Typed { r#return: to, kept, kept_path, .. } = typed;
        Self { page, t, to, kept, kept_path, centre_computer, errors }
    }
}

#[derive(Template)]
#[template(path = "members/card_for.html")]
pub(super) struct DeskPage {
    page: Page,
    t: &'static Words,
    login: String,
    /// Code, words, chosen.
    choices: [(&'static str, String, bool); 2],
    errors: Errors,
}

impl DeskPage {
    pub(super) fn new(visit: &Visit<Staff>, typed: Wish, errors: Errors) -> Self {
        let t = visit.words();
        let chosen = |what| typed.what() == Some(what);
        let choices = [
            ("give", t.sign_in_card_give(), chosen(What::Give)),
            ("end", t.sign_in_card_end(), chosen(What::End)),
        ];
        Self { page: visit.page().with_errors(&errors), t, choices, login: typed.login, errors }
    }

    /// Says first what has been done.
    pub(super) fn saying(mut self, notice: &str) -> Self {
        self.page = self.page.with_done((notice == "ended").then(|| self.t.sign_in_card_ended()));
        self
    }
}

/// The card itself, shown once.
#[derive(Template)]
#[template(path = "members/card_given.html")]
pub(super) struct GivenPage {
    page: Page,
    t: &'static Words,
    /// The card goes home with the member: it speaks their language, not that of whoever prints it.
    reads: Language,
    name: String,
    /// Two lines of pairs, as they are said.
    lines: Vec<String>,
    /// Width and path of the QR code.
    picture: Option<(usize, String)>,
}

impl GivenPage {
    pub(super) fn new(visit: &Visit<Staff>, (name, reads): (String, Language), digits: &str) -> Self {
        let digits_of: Vec<char> = digits.chars().collect();
        let pairs: Vec<String> = digits_of.chunks(2).map(|pair| pair.iter().collect()).collect();
        Self {
            page: visit.page(),
            t: visit.words(),
            reads,
            name,
            lines: pairs.chunks(5).map(|line| line.join(" ")).collect(),
            picture: qr_path(digits),
        }
    }
}
