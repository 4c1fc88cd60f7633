//! Helpers as pages.

use askama::Template;
use time::Date;

use super::form::Offer as Typed;
use super::rules::Problem;
use super::store::{Listed, Offer};
use crate::dates::{self, Marked};
use crate::ids::{GrantId, MemberId, OfferId};
use crate::language::Words;
use crate::members::rules::acting::{Footing, Right, Rights};
use crate::members::rules::shown_phone;
use crate::text::TextProblem;
use crate::web::{Errors, Member, Page, Visit};

/// What somebody sees of helping and being helped.
pub(super) struct Overview {
    pub(super) helpers: Vec<Listed>,
    pub(super) helped: Vec<Listed>,
    pub(super) sent: Vec<Offer>,
    pub(super) waiting: Vec<Offer>,
}

#[derive(Template)]
#[template(path = "helpers/list.html")]
pub(super) struct ListPage {
    page: Page,
    t: &'static Words,
    helpers: Vec<Card>,
    helped: Vec<Card>,
    sent: Vec<OfferCard>,
    waiting: Vec<OfferCard>,
}

/// One of the two, as the other sees them.
struct Card {
    id: GrantId,
    other: MemberId,
    name: String,
    is_representative: bool,
    rights: Vec<String>,
    until: Option<Marked>,
    recorded: Marked,
    recorded_by: String,
    paper: String,
}

struct OfferCard {
    id: OfferId,
    other: String,
    rights: Vec<String>,
    until: Option<Marked>,
}

/// The rights in words, in their order.
pub(super) fn rights(t: &Words, rights: Rights) -> Vec<String> {
    Right::ALL.into_iter().filter(|right| rights.has(*right)).map(|right| word(t, right)).collect()
}

fn word(t: &Words, right: Right) -> String {
    match right {
        Right::Book => t.helper_right_book(),
        Right::Cancel => t.helper_right_cancel(),
        Right::Collect => t.helper_right_collect(),
        Right::Read => t.helper_right_read(),
        Right::Support => t.helper_right_support(),
    }
}

pub(super) fn last_day(t: &Words, until: Option<Date>) -> Option<Marked> {
    until.map(|day| Marked::day(day, dates::long(t, day)))
}

impl Card {
    fn new(visit: &Visit<Member>, one: Listed) -> Self {
        let t = visit.words();
        let at = visit.app.clock.civil(one.recorded_at);
        Self {
            id: one.id,
            other: one.other,
            name: one.name,
            is_representative: one.footing == Footing::Representative,
            rights: rights(t, one.terms.rights),
            until: last_day(t, one.terms.until),
            recorded: Marked::day(at.date(), dates::long(t, at.date())),
            recorded_by: one.recorded_by,
            paper: one.paper,
        }
    }
}

impl OfferCard {
    fn new(t: &Words, offer: Offer) -> Self {
        let other = if offer.other.starts_with('+') { shown_phone(&offer.other) } else { offer.other };
        Self {
            id: offer.id,
            other,
            rights: rights(t, offer.terms.rights),
            until: last_day(t, offer.terms.until),
        }
    }
}

impl ListPage {
    pub(super) fn new(visit: &Visit<Member>, seen: Overview, notice: &str) -> Self {
        let t = visit.words();
        let done = match notice {
            "offered" => Some(t.helper_done_offered()),
            "accepted" => Some(t.helper_done_accepted()),
            "changed" => Some(t.helper_done_changed()),
            "ended" => Some(t.helper_done_ended()),
            "offer-ended" => Some(t.helper_done_offer_ended()),
            "stopped" => Some(t.helper_done_stopped()),
            _ => None,
        };
        let cards = |list: Vec<Listed>| list.into_iter().map(|one| Card::new(visit, one)).collect();
        let offers = |list: Vec<Offer>| list.into_iter().map(|one| OfferCard::new(t, one)).collect();
        Self {
            page: visit.page().with_done(done),
            t,
            helpers: cards(seen.helpers),
            helped: cards(seen.helped),
            sent: offers(seen.sent),
            waiting: offers(seen.waiting),
        }
    }
}

/// A box for each right: code, words, ticked.
pub(super) type Boxes = Vec<(&'static str, String, bool)>;

pub(super) fn boxes(t: &Words, chosen: &[String]) -> Boxes {
    let ticked = |right: Right| chosen.iter().any(|code| code == right.code());
    Right::ALL.map(|right| (right.code(), word(t, right), ticked(right))).into()
}

/// An offer, or a change of what one's helper may do.
#[derive(Template)]
#[template(path = "helpers/offer.html")]
pub(super) struct OfferPage {
    page: Page,
    t: &'static Words,
    /// Whose rights are changed; none: an offer to somebody new.
    whose: Option<(GrantId, String)>,
    login: String,
    boxes: Boxes,
    until: String,
    errors: Errors,
}

impl OfferPage {
    pub(super) fn new(
        visit: &Visit<Member>,
        whose: Option<(GrantId, String)>,
        typed: Typed,
        errors: Errors,
    ) -> Self {
        let t = visit.words();
        Self {
            page: visit.page().with_form().with_errors(&errors),
            t,
            whose,
            login: typed.login,
            boxes: boxes(t, &typed.rights),
            until: typed.until,
            errors,
        }
    }
}

/// What a helper may do now, as it would be typed.
pub(super) fn as_typed(one: &Listed) -> Typed {
    let held = Right::ALL.into_iter().filter(|right| one.terms.rights.has(*right));
    Typed {
        login: String::new(),
        rights: held.map(|right| right.code().to_owned()).collect(),
        until: one.terms.until.map(dates::digits).unwrap_or_default(),
    }
}

pub(super) fn errors(t: &Words, problems: &[(&'static str, Problem)]) -> Errors {
    let mut errors = Errors::default();
    for (field, problem) in problems {
        errors.add(field, sentence(t, field, *problem));
    }
    errors
}

fn sentence(t: &Words, field: &str, problem: Problem) -> String {
    match problem {
        Problem::Nobody | Problem::Unreadable if field == "whose" => t.helper_error_whose(),
        Problem::Nobody | Problem::Unreadable if field == "helper" => t.helper_error_helper(),
        Problem::Nobody => t.sign_in_error_login_empty(),
        Problem::Unreadable => t.joining_error_login(),
        Problem::Unknown if field == "whose" => t.helper_error_whose_unknown(),
        Problem::Unknown => t.helper_error_helper_unknown(),
        Problem::Oneself => t.helper_error_oneself(),
        Problem::Recorder => t.helper_error_recorder(),
        Problem::NoRights => t.helper_error_rights(),
        Problem::NoSuchDay => t.helper_error_day(),
        Problem::Past => t.helper_error_past(),
        Problem::NoFooting => t.helper_error_what(),
        Problem::NoPaper => t.helper_error_paper(),
        Problem::Text(TextProblem::TooLong(most)) => t.form_error_too_long(most),
        Problem::Text(TextProblem::Unreadable) => t.form_error_characters(),
        Problem::NothingToEnd => t.helper_error_nothing(),
        Problem::IsRepresentative => t.helper_error_representative(),
    }
}
