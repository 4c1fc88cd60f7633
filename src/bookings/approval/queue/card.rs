//! A request on the coordinators' screen.

use std::collections::HashMap;
use std::sync::Arc;

use askama::filters::{Html, Safe, escape};
use time::Date;

use super::read::Request;
use crate::bookings::approval::words as hurdles;
use crate::bookings::questions::{Line, lines};
use crate::bookings::store::{Booking, Listed, Neighbour};
use crate::bookings::words;
use crate::civil;
use crate::dates::{self, Marked};
use crate::ids::{BookingId, ResourceId};
use crate::language::Words;
use crate::support::words as support_words;
use crate::web::{Coordinator, Visit};

/// Which booking, and what is said of it, escaped already: a full day is said on each of its cards.
type NeighbourLine = (BookingId, Safe<String>);

/// What is said of all that is booked of a resource on a day.
pub(super) type Days = HashMap<(ResourceId, Date), Arc<Vec<NeighbourLine>>>;

/// A request on the coordinators' screen.
pub(super) struct Card {
    pub(super) booking: Booking,
    pub(super) when: Marked,
    pub(super) decide: Marked,
    /// The decide-by time is today.
    pub(super) urgent: bool,
    pub(super) party: String,
    pub(super) support: String,
    /// How far it has come; empty when none is asked for.
    pub(super) support_status: String,
    /// Of the same thing on the same day, this one among it.
    day: Arc<Vec<NeighbourLine>>,
    /// What the same person has at the same time.
    pub(super) beside: Vec<String>,
    /// Each visit of a series: which, and when.
    pub(super) visits: Vec<(BookingId, Marked)>,
    /// Where it is decided.
    pub(super) decided_at: String,
    pub(super) about: String,
    /// When the member last reminded of it.
    pub(super) reminded: Option<Marked>,
    pub(super) questions: Vec<Line>,
    /// Nothing that was asked waits for its answer.
    pub(super) may_ask: bool,
    /// What stands in the way of approving it; empty when nothing does.
    pub(super) hurdle: String,
    /// It is chosen among several.
    pub(super) chosen: bool,
}

impl Card {
    pub(super) fn new(visit: &Visit<Coordinator>, request: Request, days: &Days) -> Self {
        let (t, language, now) = (visit.words(), visit.language, visit.now.civil);
        let Request { booking, beside, support, repeats, questions, reminded, hurdle } = request;
        let listed = &booking.listed;
        let when = words::stay(t, &listed.stay);
        let visits = repeats.as_ref().map(|(_, visits)| visits.as_slice()).unwrap_or_default();
        Self {
            about: match visits.first() {
                None => about(t, listed),
                Some(first) => run(t, first, visits.len()),
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
            day: days.get(&(booking.resource_id, listed.stay.from.date())).cloned().unwrap_or_default(),
            beside: beside.iter().map(|one| words::what_and_when(t, one)).collect(),
            reminded: reminded.map(|at| {
                let at = visit.app.clock.civil(at);
                Marked::moment(at, dates::moment(t, at))
            }),
            may_ask: repeats.is_none() && questions.iter().all(|one| one.answer.is_some()),
            questions: lines(t, &visit.app.clock, questions, &booking.listed.member),
            hurdle: hurdle.map(|hurdle| hurdles::hurdle(language, &hurdle)).unwrap_or_default(),
            chosen: false,
            booking,
        }
    }

    /// What is said of the other bookings of the same thing on the same day.
    pub(super) fn neighbours(&self) -> impl Iterator<Item = &Safe<String>> {
        self.day.iter().filter(|(id, _)| *id != self.booking.id).map(|(_, said)| said)
    }
}

/// What cards say of what is booked around them.
pub(super) fn days(t: &Words, all: &[Neighbour]) -> askama::Result<Days> {
    let mut days: HashMap<_, Vec<NeighbourLine>> = HashMap::new();
    for other in all {
        let hours = dates::hours_words(t, other.stay.from.time(), other.stay.until.time());
        let said =
            t.approval_neighbour(dates::capital(&hours), other.member.as_str(), words::state(t, other.state));
        let said = Safe(escape(said, Html)?.to_string());
        days.entry((other.resource, other.stay.from.date())).or_default().push((other.id, said));
    }
    Ok(days.into_iter().map(|(day, said)| (day, Arc::new(said))).collect())
}

/// Day and hours.
fn moment(t: &Words, booking: &Listed) -> Marked {
    Marked::moment(booking.stay.from, words::stay(t, &booking.stay))
}

/// Whose, what and when, as short as it can be told apart: buttons say it again after the heading.
pub(super) fn about(t: &Words, booking: &Listed) -> String {
    let at = booking.stay.from;
    let when = t.date_moment(dates::short(t, at.date()), civil::time_text(at.time()));
    t.approval_about(booking.member.as_str(), booking.resource.as_str(), when)
}

/// Whose, what, from when and how often.
pub(super) fn run(t: &Words, first: &Listed, visits: usize) -> String {
    t.series_about(first.member.as_str(), words::run(t, first, visits))
}
