//! The day at the desk as a page.

use std::collections::BTreeMap;

use askama::Template;
use time::{Date, Duration, PrimitiveDateTime};

use super::note::Refused;
use super::rules::{Problem, Step, awaited_until};
use crate::bookings::rules::State;
use crate::bookings::store::{Booking, Listed};
use crate::bookings::words;
use crate::civil;
use crate::dates::{self, Marked};
use crate::ids::BookingId;
use crate::language::Words;
use crate::web::{Errors, FrontDesk, Page, Visit};

#[derive(Template)]
#[template(path = "bookings/desk.html")]
pub(super) struct DayPage {
    page: Page,
    t: &'static Words,
    heading: Marked,
    is_today: bool,
    day: String,
    previous: String,
    next: String,
    /// Coming, here now, been.
    counts: String,
    lines: Vec<Line>,
}

/// A booking as the desk sees it.
struct Line {
    listed: Listed,
    from: String,
    until: String,
    state: String,
    party: String,
    /// The person may come later: we wait until then.
    awaited: Option<String>,
    /// Only who decides for it may open the booking.
    opens: bool,
    /// Path after the booking's address, words, and whether it takes something back.
    steps: Vec<(&'static str, String, bool)>,
    /// What a reader hears after the words of a button.
    about: String,
}

impl DayPage {
    /// `later`: of those who may come later, by how many minutes.
    pub(super) fn new(
        visit: &Visit<FrontDesk>,
        day: Date,
        (bookings, later): (Vec<Booking>, &BTreeMap<BookingId, u16>),
    ) -> Self {
        let t = visit.words();
        let now = visit.now.civil;
        let count = |state| bookings.iter().filter(|booking| booking.listed.state == state).count();
        let counts = t.desk_counts(count(State::Approved), count(State::CheckedIn), count(State::Completed));
        let words = dates::capital(&words::near_day(t, day, now.date()));
        let line = |booking: Booking| {
            let opens = visit.person.coordinates(booking.resource_id);
            let later = later.get(&booking.id).copied().unwrap_or_default();
            Line::new(t, booking.listed, opens, (later, now))
        };
        Self {
            page: visit.page(),
            t,
            heading: Marked::day(day, words),
            is_today: day == now.date(),
            day: civil::date_text(day),
            previous: civil::date_text(day.saturating_sub(Duration::DAY)),
            next: civil::date_text(day.saturating_add(Duration::DAY)),
            counts,
            lines: bookings.into_iter().map(line).collect(),
        }
    }

    /// Says first what has been noted, or booked.
    pub(super) fn done(mut self, notice: &str) -> Self {
        let sentence = match notice {
            "booked" => Some(self.t.desk_done_booked()),
            "booked-unchosen" => Some(self.t.desk_done_unchosen()),
            "asked" => Some(self.t.desk_done_asked()),
            _ => Step::ALL.into_iter().find(|step| step.code() == notice).map(|step| done(self.t, step)),
        };
        self.page = self.page.with_done(sentence);
        self
    }

    /// Says first why nothing was noted.
    pub(super) fn refusing(mut self, sentence: String) -> Self {
        let mut errors = Errors::default();
        errors.add("day", sentence);
        self.page = self.page.with_refusal(&errors);
        self
    }
}

impl Line {
    fn new(t: &Words, listed: Listed, opens: bool, (later, now): (u16, PrimitiveDateTime)) -> Self {
        let steps = Step::open(listed.state, &listed.stay, (later, now));
        let until = awaited_until(&listed.stay, later);
        let awaited = (later > 0 && listed.state == State::Approved && now < until)
            .then(|| t.desk_awaited(civil::time_text(until.time())));
        let from = civil::time_text(listed.stay.from.time());
        Self {
            about: t.desk_about(listed.member.as_str(), listed.resource.as_str(), from.as_str()),
            from,
            until: civil::time_text(listed.stay.until.time()),
            state: state(t, listed.state),
            party: words::party(t, listed.party),
            awaited,
            opens,
            steps: steps.into_iter().map(|one| (one.path(), step(t, one), one.is_back())).collect(),
            listed,
        }
    }
}

/// A state in the words of the desk.
fn state(t: &Words, state: State) -> String {
    match state {
        State::Approved => t.desk_coming(),
        State::CheckedIn => t.desk_here(),
        State::Completed => t.desk_been(),
        other => words::state(t, other),
    }
}

fn step(t: &Words, step: Step) -> String {
    match step {
        Step::Arrival => t.desk_arrival(),
        Step::Departure => t.desk_departure(),
        Step::NonUse => t.desk_non_use(),
        Step::ArrivalBack => t.desk_arrival_back(),
        Step::DepartureBack => t.desk_departure_back(),
        Step::NonUseBack => t.desk_non_use_back(),
    }
}

fn done(t: &Words, step: Step) -> String {
    match step {
        Step::Arrival => t.desk_done_arrival(),
        Step::Departure => t.desk_done_departure(),
        Step::NonUse => t.desk_done_non_use(),
        Step::ArrivalBack | Step::DepartureBack | Step::NonUseBack => t.desk_done_back(),
    }
}

/// Why nothing was noted.
pub(super) fn refused(t: &Words, why: Refused) -> String {
    match why {
        Refused::Not(Problem::OtherDay) => t.desk_error_other_day(),
        Refused::Not(Problem::NotBegun) => t.desk_error_not_begun(),
        Refused::Not(Problem::Awaited(until)) => t.desk_error_awaited(civil::time_text(until.time())),
        Refused::Moved(now) => t.desk_error_moved(state(t, now)),
        Refused::Given => t.desk_error_given(),
    }
}
