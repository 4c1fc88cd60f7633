//! The pages of closing a day.

use askama::Template;
use time::Date;

use super::form::Typed;
use super::rules::{Closing, Ready, Told};
use super::words;
use crate::bookings::words as bookings;
use crate::civil;
use crate::dates::{self, Marked};
use crate::language::{Language, Words};
use crate::messages::announcements::store::Published;
use crate::resources::rules::ClosedDay;
use crate::web::{Errors, Page, Visit, WholeCentre};

/// A visit that falls away.
struct Line {
    told: Told,
    hours: String,
    ways: String,
}

fn lines(t: &Words, people: Vec<Told>) -> Vec<Line> {
    let line = |told: Told| Line {
        hours: dates::hours_words(t, told.stay.from.time(), told.stay.until.time()),
        ways: words::ways(t, told.ways),
        told,
    };
    people.into_iter().map(line).collect()
}

fn marked(t: &Words, day: Date) -> Marked {
    Marked::day(day, dates::long(t, day))
}

/// Own words in one language.
struct Own {
    language: Language,
    name: &'static str,
    value: String,
}

#[derive(Template)]
#[template(path = "bookings/closing.html")]
pub(super) struct ClosingPage {
    page: Page,
    t: &'static Words,
    today: String,
    /// Code, sentence, chosen.
    ready: Vec<(&'static str, String, bool)>,
    own: Vec<Own>,
    day: Marked,
    people: Vec<Line>,
    begun: usize,
    typed: Typed,
    errors: Errors,
}

impl ClosingPage {
    pub(super) fn new(
        visit: &Visit<WholeCentre>,
        (day, (people, begun)): (Date, (Vec<Told>, usize)),
        typed: &Typed,
        errors: Errors,
    ) -> Self {
        let (t, today) = (visit.words(), visit.now.civil.date());
        let sentence = |one: Ready| (one.code(), words::ready(t, one), one.code() == typed.ready);
        let own = |language| {
            let (name, value) = typed.own(language);
            Own { language, name, value: value.to_owned() }
        };
        Self {
            page: visit.page().with_errors(&errors),
            t,
            today: bookings::near_day(t, today, today),
            ready: Ready::ALL.into_iter().map(sentence).collect(),
            own: Language::ALL.into_iter().map(own).collect(),
            day: marked(t, day),
            people: lines(t, people),
            begun,
            typed: typed.clone(),
            errors,
        }
    }
}

#[derive(Template)]
#[template(path = "bookings/closing_check.html")]
pub(super) struct CheckPage {
    page: Page,
    t: &'static Words,
    day: Marked,
    /// What everybody reads, in each language.
    reasons: Vec<(Language, String)>,
    people: Vec<Line>,
    begun: usize,
    carried: Vec<(&'static str, String)>,
}

impl CheckPage {
    pub(super) fn new(
        visit: &Visit<WholeCentre>,
        closing: &Closing,
        (people, begun): (Vec<Told>, usize),
        typed: &Typed,
    ) -> Self {
        let t = visit.words();
        let reason = |language| (language, words::to_all(&closing.reason, language));
        Self {
            page: visit.page().with_form(),
            t,
            day: marked(t, closing.day),
            reasons: Language::ALL.into_iter().map(reason).collect(),
            people: lines(t, people),
            begun,
            carried: typed.carried(closing.day),
        }
    }
}

#[derive(Template)]
#[template(path = "bookings/closed.html")]
pub(super) struct ClosedPage {
    page: Page,
    t: &'static Words,
    day: Marked,
    title: String,
    date: String,
    /// Nothing when it is open again.
    reason: Option<String>,
    by: Option<String>,
    people: Vec<Line>,
}

impl ClosedPage {
    pub(super) fn new(
        visit: &Visit<WholeCentre>,
        (day, closed): (Date, Option<ClosedDay>),
        announced: Option<Published>,
        told: Vec<Told>,
    ) -> Self {
        let t = visit.words();
        let is_closed = closed.is_some();
        let words = dates::weekday_day(t, day);
        Self {
            page: visit.page(),
            t,
            day: marked(t, day),
            title: if is_closed { t.closing_closed_title(words) } else { t.closing_open_title(words) },
            date: civil::date_text(day),
            reason: closed.map(|closed| closed.reason.get(visit.language).to_owned()),
            by: announced.map(|announced| announced.by),
            people: lines(t, told),
        }
    }

    /// Says first what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        let done = match (notice, &self.reason) {
            ("closed", Some(_)) => Some(self.t.closing_done_closed()),
            ("already", Some(_)) => Some(self.t.closing_done_already()),
            ("opened", None) => Some(self.t.closing_done_opened()),
            _ => None,
        };
        self.page = self.page.with_done(done);
        self
    }
}
