//! The page of a day.

use askama::Template;
use time::{Date, Duration};

use crate::bookings::store::Entry;
use crate::bookings::words;
use crate::civil::{self, Interval};
use crate::dates::{self, Marked};
use crate::ids::BookingId;
use crate::language::{Language, Words};
use crate::members::rules::Person;
use crate::resources::availability::{Circumstances, Problem, Span};
use crate::resources::rules::Allocation;
use crate::resources::store::Resource;
use crate::web::{Page, Public, Visit};

#[derive(Template)]
#[template(path = "bookings/overview.html")]
pub(super) struct DayPage {
    page: Page,
    t: &'static Words,
    language: Language,
    day: Date,
    heading: Marked,
    date: String,
    /// None where there is nothing to see.
    previous: Option<String>,
    next: String,
    is_today: bool,
    table: bool,
    /// Rows of the table have these hours; minutes since midnight.
    hours: Vec<(u16, String)>,
    places: Vec<Place>,
}

/// One resource on that day.
struct Place {
    slug: String,
    name: String,
    free: Vec<Free>,
    /// Why nothing is, if nothing is.
    nothing: String,
    /// By hour: a class, and a word.
    cells: Vec<(&'static str, String)>,
    /// For who coordinates it.
    booked: Option<Vec<Booked>>,
}

/// A stretch that is free.
struct Free {
    words: String,
    places: Option<String>,
}

/// A booking, for who coordinates it.
struct Booked {
    id: BookingId,
    member: String,
    code: &'static str,
    hours: String,
    state: String,
    party: String,
}

/// From the first opening of the day to the last closing.
fn hours(all: &[Resource], day: Date) -> Vec<(u16, String)> {
    let openings = || all.iter().flat_map(|resource| resource.terms.on(day));
    let first = openings().map(|open| open.opens / 60).min().unwrap_or(0);
    let end = openings().map(|open| open.closes.div_ceil(60)).max().unwrap_or(0);
    (first..end).map(|hour| (hour * 60, format!("{hour:02}:00"))).collect()
}

impl DayPage {
    pub(super) fn new(visit: &Visit<Public>, day: Date, (all, table): (&[Resource], bool)) -> Self {
        let t = visit.words();
        let today = visit.now.civil.date();
        let may_look_back = visit.person.as_ref().is_some_and(Person::may_decide_bookings);
        let previous = day.saturating_sub(Duration::DAY);
        Self {
            page: visit.page(),
            t,
            language: visit.language,
            day,
            heading: Marked::day(day, dates::capital(&words::near_day(t, day, today))),
            date: civil::date_text(day),
            previous: (may_look_back || day > today).then(|| civil::date_text(previous)),
            next: civil::date_text(day.saturating_add(Duration::DAY)),
            is_today: day == today,
            table,
            hours: hours(all, day),
            places: Vec::new(),
        }
    }

    /// Adds what a resource has to offer, and what is booked of it.
    pub(super) fn add(
        &mut self,
        resource: &Resource,
        circumstances: &Circumstances<'_>,
        booked: Option<&[Entry]>,
    ) {
        let spans = circumstances.free_spans(self.day);
        let hours = self.hours.iter().filter(|_| self.table);
        let cells = hours.map(|(minute, _)| self.cell(circumstances, &spans, *minute)).collect();
        let counted = resource.terms.allocation != Allocation::Whole;
        let free = |span: &Span| Free {
            words: dates::hours_words(self.t, span.interval.from.time(), span.interval.until.time()),
            places: counted.then(|| self.t.resource_places_free(span.units)),
        };
        let place = Place {
            slug: resource.slug.clone(),
            name: resource.name.clone(),
            nothing: self.nothing(circumstances),
            free: spans.iter().map(free).collect(),
            cells,
            booked: booked.map(|all| {
                all.iter().filter(|one| one.resource == resource.id).map(|one| self.booked(one)).collect()
            }),
        };
        self.places.push(place);
    }

    fn cell(&self, circumstances: &Circumstances<'_>, spans: &[Span], minute: u16) -> (&'static str, String) {
        let hour = Interval::lasting(civil::at_minute(self.day, minute), 60);
        let mut opened = circumstances.terms.on(self.day);
        let is_open = opened.any(|open| open.opens < minute.saturating_add(60) && minute < open.closes);
        let is_closed = matches!(
            circumstances.judge_day(self.day),
            Err(Problem::ClosedDay(_) | Problem::Excepted(_) | Problem::OutOfUse | Problem::NotAlone)
        );
        if spans.iter().any(|span| span.interval.overlaps(&hour)) {
            ("free", self.t.resource_free())
        } else if is_closed || !is_open {
            ("closed", self.t.overview_closed())
        } else {
            ("busy", self.t.resource_busy())
        }
    }

    fn nothing(&self, circumstances: &Circumstances<'_>) -> String {
        match circumstances.judge_day(self.day) {
            Err(Problem::ClosedDay(closed)) => {
                self.t.resource_closed_because(closed.reason.get(self.language))
            }
            Err(
                problem @ (Problem::Excepted(_)
                | Problem::ClosedWeekday(_)
                | Problem::OutOfUse
                | Problem::NotAlone
                | Problem::TooFar(_)),
            ) => words::rule(self.language, &problem),
            _ => self.t.resource_nothing_free(),
        }
    }

    fn booked(&self, one: &Entry) -> Booked {
        Booked {
            hours: dates::hours_words(self.t, one.stay.from.time(), one.stay.until.time()),
            state: words::state(self.t, one.state),
            party: words::party(self.t, one.party),
            id: one.id,
            member: one.member.clone(),
            code: one.state.code(),
        }
    }
}
