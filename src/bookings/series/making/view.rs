//! How a visit repeats, and every date of it to be checked.

use askama::Template;
use axum::http::StatusCode;
use time::PrimitiveDateTime;

use super::form::{OUT, Typed};
use super::plan::Making;
use super::rules::{MOST, Planned, Rhythm};
use super::words::rhythm;
use crate::bookings::words;
use crate::civil;
use crate::dates::{self, Marked};
use crate::language::Words;
use crate::web::{Acting, Books, Errors, Page, Result, Visit, show};

#[derive(Template)]
#[template(path = "bookings/series_new.html")]
struct AskPage {
    page: Page,
    t: &'static Words,
    resource: String,
    when: String,
    /// Code, words, chosen.
    rhythms: Vec<(&'static str, String, bool)>,
    most: usize,
    typed: Typed,
    errors: Errors,
}

#[derive(Template)]
#[template(path = "bookings/series_check.html")]
struct PreviewPage {
    page: Page,
    t: &'static Words,
    resource: String,
    repeats: String,
    hours: String,
    party: String,
    free: usize,
    not_free: usize,
    dates: Vec<Line>,
    /// Name and value of what says how it repeats.
    pattern: Vec<(&'static str, String)>,
    change: String,
    whom: String,
    needs_approval: bool,
    errors: Errors,
}

/// A date to be checked.
struct Line {
    day: Marked,
    /// Why it cannot be at the time that was chosen, or at the usual one.
    problem: Option<String>,
    /// It was chosen and cannot be had: not merely left out at first.
    wrong: bool,
    /// Value, words, chosen.
    choices: Vec<(String, String, bool)>,
}

fn status(errors: &Errors) -> StatusCode {
    if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
}

/// Asks how the visit repeats.
pub(super) fn show_ask(
    visit: &Visit<Acting<Books>>,
    making: &Making,
    typed: &Typed,
    errors: Errors,
) -> Result {
    let t = visit.words();
    let choice = |one: Rhythm| (one.code(), rhythm(t, one), typed.rhythm == one.code());
    let page = AskPage {
        page: visit.page().with_errors(&errors).with_get_form("/series/new"),
        t,
        resource: making.journey.resource.name.clone(),
        when: words::stay(t, &making.first),
        rhythms: Rhythm::ALL.map(choice).into(),
        most: MOST,
        typed: typed.clone(),
        errors,
    };
    show(visit, status(&page.errors), &page)
}

/// Shows every date with what can be had.
pub(super) fn show_preview(
    visit: &Visit<Acting<Books>>,
    (making, typed): (&Making, &Typed),
    planned: &[Planned],
    errors: Errors,
) -> Result {
    let t = visit.words();
    let pattern: Vec<_> = typed.pattern().map(|(name, value)| (name, value.to_owned())).into();
    let change = form_urlencoded::Serializer::new(String::from("/series/new?"))
        .extend_pairs(&pattern)
        .append_pair("change", "yes")
        .finish();
    let free = planned.iter().filter(|one| one.bookable().is_some()).count();
    let page = PreviewPage {
        page: visit.page().with_form().with_errors(&errors),
        t,
        resource: making.journey.resource.name.clone(),
        repeats: Rhythm::parse(&typed.rhythm).map(|one| rhythm(t, one)).unwrap_or_default(),
        hours: dates::hours_words(t, making.first.from.time(), making.first.until.time()),
        party: words::party(t, making.details.party),
        free,
        not_free: planned.iter().filter(|one| one.refusal.is_some()).count(),
        dates: planned.iter().map(|one| Line::new(visit, making, one, !errors.is_empty())).collect(),
        pattern,
        change,
        whom: visit.person.whom(),
        needs_approval: making.journey.resource.terms.needs_approval,
        errors,
    };
    show(visit, status(&page.errors), &page)
}

impl Line {
    fn new(visit: &Visit<Acting<Books>>, making: &Making, planned: &Planned, sent: bool) -> Self {
        let t = visit.words();
        let problem = planned.refusal.as_ref().map(|refusal| words::refusal(visit.language, refusal));
        let mut starts: Vec<PrimitiveDateTime> = planned.offers.clone();
        starts.extend(planned.bookable());
        starts.sort_unstable();
        starts.dedup();
        let choice = |start: PrimitiveDateTime| {
            let until = start.saturating_add(making.first.until - making.first.from);
            let hours = dates::hours_words(t, start.time(), until.time());
            let said = if start.date() == planned.day {
                dates::capital(&hours)
            } else {
                t.booking_stay(dates::capital(&dates::weekday_day(t, start.date())), hours)
            };
            (civil::text(start), said, Some(start) == planned.bookable())
        };
        let mut choices: Vec<_> = starts.into_iter().map(choice).collect();
        choices.push((OUT.to_owned(), t.series_leave_out(), planned.bookable().is_none()));
        Self {
            day: Marked::day(planned.day, dates::capital(&dates::long(t, planned.day))),
            wrong: sent && problem.is_some(),
            problem,
            choices,
        }
    }
}
