//! How a visit repeats, and every date of it to be checked.

use super::form::Typed;
use super::line::Line;
use super::plan::Making;
use super::rules::{MOST, Planned, Rhythm};
use super::words::rhythm;
use crate::bookings::extras::rules::chosen;
use crate::bookings::extras::words as extras;
use crate::bookings::words;
use crate::civil::Interval;
use crate::dates;
use crate::language::Words;
use crate::resources::availability::Wish;
use crate::resources::rules::{Because, approval_needed};
use crate::resources::words as resources;
use crate::web::{Acting, Books, Errors, Page, Result, Visit, show};
use askama::Template;
use axum::http::StatusCode;
use time::PrimitiveDateTime;

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
    /// What goes along with each visit; may be nothing.
    along: String,
    free: usize,
    not_free: usize,
    dates: Vec<Line>,
    /// Name and value of what says how it repeats.
    pattern: Vec<(&'static str, String)>,
    change: String,
    whom: String,
    needs_approval: bool,
    /// Only about some of them; the others are given at once.
    in_part: bool,
    /// What is out of the ordinary, if only that is decided.
    because: String,
    errors: Errors,
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

/// What is out of the ordinary in any of the wishes, each once.
fn because(making: &Making, wishes: &[Wish]) -> Vec<Because> {
    let approval = making.journey.resource.terms.approval;
    let of_all: Vec<_> = wishes.iter().flat_map(|wish| approval.because(wish)).collect();
    approval.conditions().told().filter(|one| of_all.contains(one)).collect()
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
    let length = making.first.until - making.first.from;
    let terms = &making.journey.resource.terms;
    let wish = |start: PrimitiveDateTime| Wish {
        stay: Interval { from: start, until: start.saturating_add(length) },
        party: making.details.party,
    };
    let line = |one: &Planned| Line::new(visit, (one, length), &t.series_leave_out(), !errors.is_empty());
    let wishes: Vec<Wish> = planned.iter().filter_map(Planned::bookable).map(wish).collect();
    let asked = wishes.iter().filter(|wish| approval_needed(terms, wish)).count();
    let page = PreviewPage {
        page: visit.page().with_form().with_errors(&errors),
        t,
        resource: making.journey.resource.name.clone(),
        repeats: Rhythm::parse(&typed.rhythm).map(|one| rhythm(t, one)).unwrap_or_default(),
        hours: dates::hours_words(t, making.first.from.time(), making.first.until.time()),
        party: words::party(t, making.details.party),
        along: extras::list(&chosen(&making.journey.offers, &making.details.extras)),
        free,
        not_free: planned.iter().filter(|one| one.refusal.is_some()).count(),
        dates: planned.iter().map(line).collect(),
        pattern,
        change,
        whom: visit.person.whom(),
        needs_approval: asked > 0,
        in_part: asked < wishes.len(),
        because: resources::because(t, because(making, &wishes)),
        errors,
    };
    show(visit, status(&page.errors), &page)
}
