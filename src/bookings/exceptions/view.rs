//! The page of a resource's exceptions.

use askama::Template;

use super::form::{Problems, Typed, mark};
use super::rules::{self, Problem};
use super::store::Visit as Ahead;
use crate::civil::Interval;
use crate::dates::{self, Marked, capital};
use crate::ids::{BookingId, ExceptionId};
use crate::language::{Language, Words};
use crate::resources::rules::Exception;
use crate::resources::store::Resource;
use crate::resources::words;
use crate::text::TextProblem;
use crate::web::{Administrator, Errors, Page, Visit};

/// A booking to come. Administrators are not told whose it is.
pub(in crate::bookings) struct Booked {
    pub(in crate::bookings) id: BookingId,
    pub(in crate::bookings) day: Marked,
    pub(in crate::bookings) hours: String,
    pub(in crate::bookings) people: u16,
}

impl Booked {
    pub(in crate::bookings) fn new(t: &'static Words, id: BookingId, stay: Interval, people: u16) -> Self {
        Self {
            id,
            day: Marked::day(stay.from.date(), dates::long(t, stay.from.date())),
            hours: dates::hours_words(t, stay.from.time(), stay.until.time()),
            people,
        }
    }
}

fn booked(t: &'static Words, one: &Ahead) -> Booked {
    Booked::new(t, one.booking, one.stay, one.people)
}

/// What is told for certain days.
struct Line {
    id: ExceptionId,
    days: String,
    said: String,
    /// With its language.
    reason: (Language, String),
    /// Bookings at which it is closed now.
    hit: Vec<Booked>,
}

/// What a form shows besides its fields.
#[derive(Default)]
pub(super) struct Preview {
    problems: Problems,
    hit: Vec<Ahead>,
    mark: String,
}

impl Preview {
    /// The bookings that would be hit.
    pub(super) fn of(hit: &[&Ahead]) -> Self {
        let mark = mark(hit);
        Self { problems: Problems::new(), hit: hit.iter().map(|one| **one).collect(), mark }
    }

    /// What is wrong.
    pub(super) fn refused(problems: Problems) -> Self {
        Self { problems, ..Self::default() }
    }

    /// The bookings that would lose their hours; pressing again would not help.
    pub(super) fn kept(hit: &[&Ahead]) -> Self {
        let problems = vec![("exceptions", Problem::Held)];
        Self { problems, mark: String::new(), ..Self::of(hit) }
    }
}

#[derive(Template)]
#[template(path = "bookings/exceptions.html")]
pub(super) struct ExceptionsPage {
    page: Page,
    t: &'static Words,
    slug: String,
    name: String,
    lines: Vec<Line>,
    hit: Vec<Booked>,
    /// Of the bookings shown.
    mark: String,
    may_decide: bool,
    /// Code, words, chosen.
    whats: [(&'static str, String, bool); 3],
    /// Language, name, value.
    reasons: Vec<(Language, &'static str, String)>,
    typed: Typed,
    errors: Errors,
}

impl ExceptionsPage {
    pub(super) fn new(
        visit: &Visit<Administrator>,
        (resource, ahead): (&Resource, &[Ahead]),
        typed: &Typed,
        preview: Preview,
    ) -> Self {
        let (t, language) = (visit.words(), visit.language);
        let mut errors = Errors::default();
        for (field, problem) in preview.problems {
            errors.add(field, sentence(t, field, problem));
        }
        let today = visit.now.civil.date();
        let coming = resource.terms.exceptions.iter().filter(|one| one.until >= today);
        let what = |code, words| (code, words, typed.what == code);
        Self {
            page: visit.page().with_errors(&errors),
            t,
            slug: resource.slug.clone(),
            name: resource.name.clone(),
            lines: coming.map(|one| line(language, resource, ahead, one)).collect(),
            hit: preview.hit.iter().map(|one| booked(t, one)).collect(),
            mark: preview.mark,
            may_decide: visit.person.may_decide_bookings(),
            whats: [
                what("out_of_order", t.exceptions_what_order()),
                what("closed", t.exceptions_what_closed()),
                what("hours", t.exceptions_what_hours()),
            ],
            reasons: Language::ALL
                .map(|language| {
                    let (name, value) = typed.reason(language);
                    (language, name, value.to_owned())
                })
                .into(),
            typed: typed.clone(),
            errors,
        }
    }

    /// Says first what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        let done = match notice {
            "added" => Some(self.t.exceptions_added()),
            "removed" => Some(self.t.exceptions_removed()),
            _ => None,
        };
        self.page = self.page.with_done(done);
        self
    }
}

fn line(language: Language, resource: &Resource, ahead: &[Ahead], one: &Exception) -> Line {
    let t = language.words();
    let written = one.reason.readable_in(language);
    let is_hit =
        |ahead: &&Ahead| one.is_on(ahead.stay.from.date()) && !rules::is_open(&resource.terms, &ahead.stay);
    Line {
        id: one.id,
        days: capital(&words::exception_days(t, one)),
        said: words::exceptional(t, &one.what),
        reason: (written, one.reason.get(written).to_owned()),
        hit: ahead.iter().filter(is_hit).map(|ahead| booked(t, ahead)).collect(),
    }
}

fn sentence(t: &Words, field: &str, problem: Problem) -> String {
    match (problem, field) {
        (Problem::NotChosen, _) => t.exceptions_error_what(),
        (Problem::Unreal, "from") => t.exceptions_error_from(),
        (Problem::Unreal, _) => t.exceptions_error_until(),
        (Problem::Past, _) => t.exceptions_error_past(),
        (Problem::Order, _) => t.exceptions_error_order(),
        (Problem::TooMany(days), _) => t.exceptions_error_many(days),
        (Problem::Hours, _) => t.settings_error_hours(),
        (Problem::NoReason, _) => t.exceptions_error_reason(),
        (Problem::Told, _) => t.exceptions_error_told(),
        (Problem::Held, _) => t.exceptions_error_held(),
        (Problem::Text(problem), field) => {
            let language = Language::ALL.into_iter().find(|one| field.ends_with(one.code()));
            let sentence = match problem {
                TextProblem::TooLong(most) => t.form_error_too_long(most),
                TextProblem::Unreadable => t.form_error_characters(),
            };
            t.form_error_at(language.map_or("", Language::name), sentence)
        }
    }
}
