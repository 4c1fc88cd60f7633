//! The page of the holidays.

use askama::Template;

use super::form::{Problem, Typed};
use crate::bookings::exceptions::Booked;
use crate::bookings::store::Listed;
use crate::civil;
use crate::dates::{self, Marked, capital};
use crate::language::Words;
use crate::resources::rules::ClosedDay;
use crate::web::{Administrator, Errors, Page, Visit};

/// A holiday that is open still, with the bookings on it.
pub(super) struct Day {
    pub(super) holiday: ClosedDay,
    pub(super) ahead: Vec<Listed>,
}

/// A holiday to choose.
struct Line {
    date: String,
    label: String,
    chosen: bool,
    hit: Vec<Booked>,
}

#[derive(Template)]
#[template(path = "bookings/holidays.html")]
pub(super) struct HolidaysPage {
    page: Page,
    t: &'static Words,
    /// Day and reason.
    closed: Vec<(Marked, String)>,
    lines: Vec<Line>,
    /// The feast that was typed, with its bookings.
    typed_hit: Vec<Booked>,
    kurban: String,
    /// Bookings have come since the page was shown.
    asks: bool,
    shown: String,
    may_decide: bool,
    errors: Errors,
}

impl HolidaysPage {
    pub(super) fn new(
        visit: &Visit<Administrator>,
        (closed, days): (Vec<ClosedDay>, Vec<Day>),
        typed: &Typed,
        errors: Errors,
    ) -> Self {
        let (t, language) = (visit.words(), visit.language);
        let kurban = civil::parse_date(typed.kurban());
        let ids: Vec<_> = days.iter().flat_map(|day| &day.ahead).map(|one| one.id.to_string()).collect();
        let booked = |ahead: &[Listed]| -> Vec<Booked> {
            ahead.iter().map(|one| Booked::new(t, one.id, one.stay, one.party.people)).collect()
        };
        let is_typed = |day: &&Day| Some(day.holiday.day) == kurban && !typed.has(day.holiday.day);
        let typed_hit = days.iter().find(is_typed).map(|day| booked(&day.ahead)).unwrap_or_default();
        let line = |day: &Day| Line {
            date: civil::date_text(day.holiday.day),
            label: format!(
                "{}: {}",
                capital(&dates::weekday_day(t, day.holiday.day)),
                day.holiday.reason.get(language)
            ),
            chosen: typed.has(day.holiday.day),
            hit: booked(&day.ahead),
        };
        let told = |one: ClosedDay| {
            (Marked::day(one.day, dates::long(t, one.day)), one.reason.get(language).to_owned())
        };
        Self {
            page: visit.page().with_errors(&errors),
            t,
            closed: closed.into_iter().map(told).collect(),
            lines: days.iter().filter(|day| !is_typed(day)).map(line).collect(),
            typed_hit,
            kurban: typed.kurban().to_owned(),
            asks: false,
            shown: ids.join(","),
            may_decide: visit.person.may_decide_bookings(),
            errors,
        }
    }

    /// Says that nothing has been done yet.
    pub(super) fn asking(mut self) -> Self {
        self.asks = true;
        self
    }

    /// Says first what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        let done = (notice == "closed").then(|| self.t.holidays_closed_done());
        self.page = self.page.with_done(done);
        self
    }
}

/// What is wrong with the choice.
pub(super) fn sentence(t: &Words, problem: Problem) -> String {
    match problem {
        Problem::Unreal => t.holidays_error_unreal(),
        Problem::OutOfReach => t.holidays_error_reach(),
        Problem::Closed => t.holidays_error_closed(),
        Problem::Nothing => t.holidays_error_nothing(),
    }
}
