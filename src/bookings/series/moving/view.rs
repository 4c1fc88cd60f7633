//! To when visits of a series move, every date of it to be checked, and why they do not.

use askama::Template;
use axum::http::StatusCode;
use time::{Time, Weekday};

use super::form::Typed;
use super::plan::Series;
use super::rules::Shift;
use crate::bookings::moving::rules::{Outcome, outcome};
use crate::bookings::series::making::{Line, Planned};
use crate::bookings::series::rules::Scope;
use crate::bookings::store::Booking;
use crate::bookings::words;
use crate::civil::{self, Interval};
use crate::dates::{self, Marked};
use crate::ids::SeriesId;
use crate::language::Words;
use crate::resources::availability::Wish;
use crate::resources::rules::{Terms, approval_needed};
use crate::web::{Acting, Books, Coordinator, Errors, Page, Result, Visit, show};

/// Value, words, chosen.
type Choice = (String, String, bool);

#[derive(Template)]
#[template(path = "bookings/series_move.html")]
struct AskPage {
    page: Page,
    t: &'static Words,
    id: SeriesId,
    about: String,
    scopes: Vec<Choice>,
    starts: Vec<Choice>,
    weekdays: Vec<Choice>,
    lengths: Vec<Choice>,
    terms: Terms,
    typed: Typed,
    errors: Errors,
}

#[derive(Template)]
#[template(path = "bookings/series_move_check.html")]
struct PreviewPage {
    page: Page,
    t: &'static Words,
    id: SeriesId,
    about: String,
    hours: String,
    party: String,
    free: usize,
    not_free: usize,
    dates: Vec<Line>,
    /// Name and value of what says to when it moves.
    pattern: Vec<(&'static str, String)>,
    key: String,
    change: String,
    whom: String,
    /// A coordinator is asked first.
    asks: bool,
    errors: Errors,
}

fn status(errors: &Errors) -> StatusCode {
    if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
}

/// Asks to when the visits move.
pub(super) fn show_ask(
    visit: &Visit<Acting<Books>>,
    series: &Series,
    typed: &Typed,
    errors: Errors,
) -> Result {
    let t = visit.words();
    let terms = &series.journey.resource.terms;
    let many = |scope| series.meant(scope).len();
    let scope =
        |(scope, words): (Scope, String)| (scope.code().to_owned(), words, typed.scope == scope.code());
    let scopes =
        [(Scope::Following, t.series_move_following()), (Scope::All, t.series_move_all(many(Scope::All)))];
    let length = |minutes: u16| {
        let value = minutes.to_string();
        (value.clone(), dates::duration(t, minutes), value == typed.duration)
    };
    let page = AskPage {
        page: visit.page().with_errors(&errors).with_get_form(format!("/series/{}/move", series.id)),
        t,
        id: series.id,
        about: about(t, &series.anchor),
        scopes: scopes.into_iter().map(scope).collect(),
        starts: starts(terms, &typed.start),
        weekdays: weekdays(t, &typed.weekday),
        lengths: terms.stays().into_iter().map(length).collect(),
        terms: terms.clone(),
        typed: typed.clone(),
        errors,
    };
    show(visit, status(&page.errors), &page)
}

fn about(t: &Words, booking: &Booking) -> String {
    t.booking_about(booking.listed.resource.as_str(), words::stay(t, &booking.listed.stay))
}

/// Every time of its grid at which the resource is open on some day, and what is chosen.
fn starts(terms: &Terms, chosen: &str) -> Vec<Choice> {
    let is_open =
        |minute: u16| terms.openings.iter().any(|open| open.opens <= minute && minute < open.closes);
    let grid = (0..1440_u16).step_by(usize::from(terms.grid.max(1))).filter(|minute| is_open(*minute));
    let mut starts: Vec<String> = grid
        .filter_map(|minute| {
            Time::from_hms(u8::try_from(minute / 60).ok()?, u8::try_from(minute % 60).ok()?, 0).ok()
        })
        .map(civil::time_text)
        .collect();
    if !starts.iter().any(|start| start == chosen) && civil::parse_time(chosen).is_some() {
        starts.push(chosen.to_owned());
        starts.sort_unstable();
    }
    starts.into_iter().map(|start| (start.clone(), start.clone(), start == chosen)).collect()
}

fn weekdays(t: &Words, chosen: &str) -> Vec<Choice> {
    let day = |number: u8| {
        let (value, day) = (number.to_string(), Weekday::Monday.nth_next(number - 1));
        (value.clone(), dates::capital(&dates::weekday(t, day)), value == chosen)
    };
    let same = (String::new(), t.series_move_same_day(), chosen.is_empty());
    std::iter::once(same).chain((1..=7).map(day)).collect()
}

/// A coordinator is asked about where this visit goes.
fn asks(series: &Series, shift: &Shift, (booking, planned): (&Booking, &Planned)) -> bool {
    let Some(start) = planned.bookable() else { return false };
    let wish = Wish { stay: Interval::lasting(start, shift.minutes), party: shift.party };
    let is_needed = approval_needed(&series.journey.resource.terms, &wish);
    outcome(booking.listed.state, is_needed, true) == Outcome::Asked
}

/// Shows every visit with where it can go.
pub(super) fn show_preview(
    visit: &Visit<Acting<Books>>,
    (series, typed): (&Series, &Typed),
    (meant, shift, planned): (&[&Booking], &Shift, &[Planned]),
    errors: Errors,
) -> Result {
    let t = visit.words();
    let pattern: Vec<_> = typed.pattern().map(|(name, value)| (name, value.to_owned())).into();
    let change = form_urlencoded::Serializer::new(format!("/series/{}/move?", series.id))
        .extend_pairs(&pattern)
        .append_pair("change", "yes")
        .finish();
    let length = time::Duration::minutes(i64::from(shift.minutes));
    let line = |(booking, one): (&&Booking, &Planned)| {
        let stay = &booking.listed.stay;
        // The day stands above it, unless it is another.
        let when = if stay.from.date() == one.day {
            dates::hours_words(t, stay.from.time(), stay.until.time())
        } else {
            words::stay(t, stay)
        };
        let stays = t.series_move_stays(when);
        let line = Line::new(visit, (one, length), &stays, !errors.is_empty());
        let is_late = series.late.contains(&booking.id) && line.problem.is_none();
        let late = || words::refusal(visit.language, &series.is_late());
        if is_late { Line { problem: Some(late()), ..line } } else { line }
    };
    let asks = meant.iter().zip(planned).any(|(one, planned)| asks(series, shift, (one, planned)));
    let until = shift.start + length;
    let page = PreviewPage {
        page: visit.page().with_form().with_errors(&errors),
        t,
        id: series.id,
        about: about(t, &series.anchor),
        hours: dates::capital(&dates::hours_words(t, shift.start, until)),
        party: words::party(t, shift.party),
        free: planned.iter().filter(|one| one.bookable().is_some()).count(),
        not_free: planned.iter().filter(|one| one.refusal.is_some()).count(),
        dates: meant.iter().zip(planned).map(line).collect(),
        pattern,
        key: typed.key.clone(),
        change,
        whom: visit.person.whom(),
        asks,
        errors,
    };
    show(visit, status(&page.errors), &page)
}

#[derive(Template)]
#[template(path = "bookings/series_move_refusal.html")]
pub(super) struct RefusalPage {
    page: Page,
    t: &'static Words,
    id: SeriesId,
    about: String,
    wished: Vec<Marked>,
    reason: String,
    errors: Errors,
}

impl RefusalPage {
    pub(super) fn new(
        visit: &Visit<Coordinator>,
        (id, asked): (SeriesId, &[(Booking, Interval)]),
        reason: String,
        errors: Errors,
    ) -> Self {
        let t = visit.words();
        let first = asked.first().map(|(booking, _)| &booking.listed);
        let wish = |(_, stay): &(Booking, Interval)| Marked::moment(stay.from, words::stay(t, stay));
        Self {
            page: visit.page().with_errors(&errors),
            t,
            id,
            about: first
                .map(|one| t.series_about(one.member.as_str(), words::run(t, one, asked.len())))
                .unwrap_or_default(),
            wished: asked.iter().map(wish).collect(),
            reason,
            errors,
        }
    }
}
