//! The coordinators' pages.

use askama::Template;
use time::{Date, Duration, PrimitiveDateTime};

use super::form::{READY, Refusal, ready};
use crate::bookings::store::{Booking, Event, Listed};
use crate::bookings::words;
use crate::civil;
use crate::dates::{self, Marked};
use crate::ids::{BookingId, SeriesId};
use crate::language::Words;
use crate::support::store::Support;
use crate::support::words as support_words;
use crate::web::{Coordinator, Errors, Page, Visit};

/// What is needed to decide one request.
pub(super) struct Request {
    pub(super) booking: Booking,
    pub(super) neighbours: Vec<Listed>,
    /// What the same person has at the same time.
    pub(super) beside: Vec<Listed>,
    pub(super) support: Option<Support>,
    /// All that waits of the series of which it is the first, if of any.
    pub(super) repeats: Option<(SeriesId, Vec<Listed>)>,
}

impl Request {
    /// Whoever sees it reads what somebody needs.
    pub(super) fn says_something(&self) -> bool {
        self.support.as_ref().is_some_and(|support| !support.wish.is_empty())
    }
}

#[derive(Template)]
#[template(path = "bookings/approvals.html")]
pub(super) struct QueuePage {
    page: Page,
    t: &'static Words,
    requests: Vec<Card>,
    total: i64,
    /// Visits that are to move: which, whose and when.
    to_move: Vec<(BookingId, String)>,
    /// Visits whose support nobody has answered yet: which, whose and when.
    to_arrange: Vec<(BookingId, String)>,
    days: Agenda,
}

/// A request on the coordinators' screen.
struct Card {
    booking: Booking,
    when: Marked,
    decide: Marked,
    /// The decide-by time is today.
    urgent: bool,
    party: String,
    support: String,
    /// How far it has come; empty when none is asked for.
    support_status: String,
    neighbours: Vec<String>,
    /// What the same person has at the same time.
    beside: Vec<String>,
    /// Each visit of a series: which, and when.
    visits: Vec<(BookingId, Marked)>,
    /// Where it is decided.
    decided_at: String,
    about: String,
}

/// Heading and bookings of each day.
pub(crate) type Agenda = Vec<(Marked, Vec<Line>)>;

/// A booking in a day's agenda.
pub(crate) struct Line {
    pub(crate) booking: Listed,
    pub(crate) from: String,
    pub(crate) until: String,
    /// Said after the link, for those who hear it apart from its row.
    pub(crate) when: String,
    pub(crate) state: String,
    pub(crate) party: String,
}

/// The agenda of today and tomorrow.
pub(crate) fn agenda(t: &Words, today: Date, days: [Vec<Listed>; 2]) -> Agenda {
    let dated = [today, today.saturating_add(Duration::DAY)].into_iter().zip(days);
    let line = |(day, list): (Date, Vec<Listed>)| {
        let heading = Marked::day(day, dates::capital(&words::near_day(t, day, today)));
        (heading, list.into_iter().map(|booking| Line::new(t, booking)).collect())
    };
    dated.map(line).collect()
}

impl QueuePage {
    pub(super) fn new(
        visit: &Visit<Coordinator>,
        (requests, total): (Vec<Request>, i64),
        (to_move, to_arrange): (Vec<Listed>, Vec<Listed>),
        days: [Vec<Listed>; 2],
        notice: &str,
    ) -> Self {
        let t = visit.words();
        let now = visit.now.civil;
        let done = match notice {
            "approved" => Some(t.approval_done_approved()),
            "declined" => Some(t.approval_done_declined()),
            _ => None,
        };
        Self {
            page: visit.page().with_done(done),
            t,
            requests: requests.into_iter().map(|request| Card::new(t, request, now)).collect(),
            total,
            to_move: links(t, to_move),
            to_arrange: links(t, to_arrange),
            days: agenda(t, now.date(), days),
        }
    }
}

fn links(t: &Words, bookings: Vec<Listed>) -> Vec<(BookingId, String)> {
    bookings.into_iter().map(|booking| (booking.id, about(t, &booking))).collect()
}

impl Card {
    fn new(t: &Words, request: Request, now: PrimitiveDateTime) -> Self {
        let Request { booking, neighbours, beside, support, repeats } = request;
        let listed = &booking.listed;
        let when = words::stay(t, &listed.stay);
        let neighbour = |other: Listed| {
            let hours = dates::hours_words(t, other.stay.from.time(), other.stay.until.time());
            t.approval_neighbour(dates::capital(&hours), other.member, words::state(t, other.state))
        };
        let visits = repeats.as_ref().map(|(_, visits)| visits.as_slice()).unwrap_or_default();
        Self {
            about: match visits.len() {
                0 => about(t, listed),
                visits => t.series_about(listed.member.as_str(), words::run(t, listed, visits)),
            },
            visits: visits.iter().map(|one| (one.id, moment(t, one))).collect(),
            decided_at: match &repeats {
                Some((series, _)) => format!("/series/{series}"),
                None => format!("/bookings/{}", booking.id),
            },
            when: Marked::moment(listed.stay.from, when),
            decide: Marked::moment(listed.decide_by, dates::moment(t, listed.decide_by)),
            urgent: listed.decide_by.date() <= now.date(),
            party: words::party(t, listed.party),
            support_status: support
                .as_ref()
                .map(|one| support_words::status(t, one.status))
                .unwrap_or_default(),
            support: support.map_or_else(|| t.booking_nothing(), |support| support.wish),
            neighbours: neighbours.into_iter().map(neighbour).collect(),
            beside: beside.iter().map(|one| words::what_and_when(t, one)).collect(),
            booking,
        }
    }
}

/// Day and hours.
fn moment(t: &Words, booking: &Listed) -> Marked {
    Marked::moment(booking.stay.from, words::stay(t, &booking.stay))
}

/// Whose, what and when.
fn about(t: &Words, booking: &Listed) -> String {
    t.approval_about(booking.member.as_str(), booking.resource.as_str(), start(t, booking.stay.from))
}

/// Day and time as short as they can be told apart: buttons say it again after the heading.
fn start(t: &Words, at: PrimitiveDateTime) -> String {
    t.date_moment(dates::short(t, at.date()), civil::time_text(at.time()))
}

impl Line {
    fn new(t: &Words, booking: Listed) -> Self {
        Self {
            from: civil::time_text(booking.stay.from.time()),
            until: civil::time_text(booking.stay.until.time()),
            when: dates::moment(t, booking.stay.from),
            state: words::state(t, booking.state),
            party: words::party(t, booking.party),
            booking,
        }
    }
}

#[derive(Template)]
#[template(path = "bookings/refusal.html")]
pub(in crate::bookings) struct RefusalPage {
    page: Page,
    t: &'static Words,
    /// Where the form goes.
    action: String,
    /// Whose, what and when.
    about: String,
    /// Code, sentence, chosen.
    ready: Vec<(&'static str, String, bool)>,
    typed: Refusal,
    errors: Errors,
}

impl RefusalPage {
    pub(in crate::bookings) fn new(
        visit: &Visit<Coordinator>,
        (action, about): (String, String),
        typed: Refusal,
        errors: Errors,
    ) -> Self {
        let t = visit.words();
        let sentence = |code: &&'static str| ready(t, code).map(|words| (*code, words, *code == typed.ready));
        Self {
            page: visit.page().with_errors(&errors),
            t,
            action,
            about,
            ready: READY.iter().filter_map(sentence).collect(),
            typed,
            errors,
        }
    }
}

#[derive(Template)]
#[template(path = "bookings/decided.html")]
pub(super) struct DecidedPage {
    page: Page,
    t: &'static Words,
    booking: Booking,
    when: String,
    state: String,
    by: String,
    at: Option<Marked>,
}

impl DecidedPage {
    pub(super) fn new(visit: &Visit<Coordinator>, booking: &Booking, history: Vec<Event>) -> Self {
        let t = visit.words();
        let last = history.into_iter().last();
        let at = last.as_ref().map(|event| visit.app.clock.civil(event.at));
        Self {
            page: visit.page(),
            t,
            when: words::stay(t, &booking.listed.stay),
            booking: booking.clone(),
            state: last.as_ref().map(|event| words::state(t, event.state)).unwrap_or_default(),
            by: last.map(|event| words::by(t, &event, &booking.listed.member)).unwrap_or_default(),
            at: at.map(|at| Marked::moment(at, dates::moment(t, at))),
        }
    }
}
