//! The card as pages.

use askama::Template;

use super::form::{Problem, Typed};
use super::rules::{ConsentText, Kind, Need};
use super::store::{Card, Consent, Seen, View};
use super::words;
use crate::civil;
use crate::dates::{self, Marked};
use crate::ids::BookingId;
use crate::language::Words;
use crate::text::TextProblem;
use crate::web::{Acting, Errors, Page, Represents, Visit, local_path};

/// What is kept of a person.
pub(super) struct Kept {
    pub(super) card: Option<Card>,
    /// To the text of now.
    pub(super) consent: Option<Consent>,
    pub(super) views: Vec<View>,
}

impl Kept {
    /// The lines of the card; none without one.
    pub(super) fn needs(&self) -> &[Need] {
        self.card.as_ref().map(|card| card.needs.as_slice()).unwrap_or_default()
    }
}

#[derive(Template)]
#[template(path = "needs/card.html")]
pub(super) struct CardPage {
    page: Page,
    t: &'static Words,
    lines: Vec<Line>,
    /// When it was given; else it is asked for.
    agreed: Option<Marked>,
    text: ConsentText,
    /// Whose card it is when somebody acts for another: for the form, and in words.
    whom: String,
    whose: Option<String>,
    is_ticked: bool,
    /// When the card was last used, if there is one.
    used: Option<Marked>,
    looks: Vec<Look>,
    /// The page to go back to; may be empty.
    back: String,
    errors: Errors,
}

/// A kind of help on the form.
struct Line {
    code: &'static str,
    field: &'static str,
    label: String,
    /// Of the field for the person's own words.
    about: String,
    ticked: bool,
    sentence: String,
}

/// Somebody looked at the card.
struct Look {
    at: Marked,
    words: String,
    /// Its number, and what it is.
    booking: Option<(BookingId, String)>,
}

#[derive(Template)]
#[template(path = "needs/withdrawal.html")]
pub(super) struct WithdrawalPage {
    pub(super) page: Page,
    pub(super) t: &'static Words,
    pub(super) whom: String,
}

impl CardPage {
    pub(super) fn new(
        visit: &Visit<Acting<Represents>>,
        kept: Kept,
        typed: Typed,
        problems: &[(&'static str, Problem)],
    ) -> Self {
        let t = visit.words();
        let mut errors = Errors::default();
        for (field, problem) in problems {
            errors.add(field, at_field(t, field, sentence(t, *problem)));
        }
        let marked = |seconds| {
            let at = visit.app.clock.civil(seconds);
            Marked::moment(at, dates::moment(t, at))
        };
        let look = |view: View| {
            let about = |seen: Seen| {
                let when = civil::parse(&seen.starts).map(|at| dates::moment(t, at)).unwrap_or_default();
                (seen.id, t.booking_about(seen.resource, when))
            };
            let words = match view.booking {
                Some(_) => t.needs_look(view.by),
                None => t.needs_look_acting(view.by),
            };
            Look { at: marked(view.at), words, booking: view.booking.map(about) }
        };
        let line = |line: super::form::Line| {
            let label = words::kind(t, line.kind);
            Line {
                code: line.kind.code(),
                field: line.kind.field(),
                about: t.needs_about(label.as_str()),
                label,
                ticked: line.ticked,
                sentence: line.sentence,
            }
        };
        let back = local_path(&typed.back);
        Self {
            page: visit.page().with_errors(&errors),
            t,
            agreed: kept.consent.map(|consent| marked(consent.at)),
            text: words::consent(t, visit.person.grant()),
            whom: visit.person.whom(),
            whose: visit.person.grant().map(|grant| t.needs_for(grant.name.as_str())),
            is_ticked: !typed.consent.is_empty(),
            used: kept.card.map(|card| marked(card.last_used_at)),
            looks: kept.views.into_iter().map(look).collect(),
            back: if back == "/" { String::new() } else { back.to_owned() },
            lines: typed.lines.into_iter().map(line).collect(),
            errors,
        }
    }

    /// Says first what has been done.
    pub(super) fn saying(mut self, notice: &str) -> Self {
        let t = self.t;
        let done = match (notice, self.used.is_some()) {
            ("saved", true) => Some(t.needs_saved()),
            ("used", true) => Some(t.needs_still_right_done()),
            ("removed", false) => Some(t.needs_removed()),
            ("nothing", false) => Some(t.needs_nothing()),
            _ => None,
        };
        self.page = self.page.with_done(done);
        self
    }
}

/// Two fields may be wrong in the same way: each sentence says which one it is about.
fn at_field(t: &Words, field: &str, sentence: String) -> String {
    let kind = Kind::ALL.into_iter().find(|kind| kind.field() == field);
    kind.map_or(sentence.clone(), |kind| t.form_error_at(words::kind(t, kind), sentence))
}

fn sentence(t: &Words, problem: Problem) -> String {
    match problem {
        Problem::Text(TextProblem::TooLong(most)) => t.form_error_too_long(most),
        Problem::Text(TextProblem::Unreadable) => t.form_error_characters(),
        Problem::Empty => t.needs_error_other(),
        Problem::NotTicked => t.needs_error_not_ticked(),
        Problem::NoConsent => t.needs_error_consent(),
        Problem::ForAnother => t.acting_error_whom(),
    }
}
