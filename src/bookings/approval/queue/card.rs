//! A request on the coordinators' screen.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use askama::Template;
use askama::filters::Safe;
use time::{Date, PrimitiveDateTime};

use super::read::Request;
use crate::bookings::approval::words as hurdles;
use crate::bookings::questions::{self, lines};
use crate::bookings::store::{Booking, Listed, Neighbour};
use crate::bookings::words;
use crate::civil::Interval;
use crate::dates::{self, Marked};
use crate::ids::{BookingId, ResourceId};
use crate::language::Words;
use crate::support::words as support_words;
use crate::web::{Coordinator, Visit};

/// What is said of all that is booked of a resource on a day.
pub(super) type Days = HashMap<(ResourceId, Date), Arc<Day>>;

/// A card tells of so many others on its day; of more only those at the same time, and of all behind a fold.
const FEW: usize = 5;

/// What is booked of a resource on a day, by its start.
#[derive(Default)]
pub(super) struct Day {
    all: Vec<Other>,
    /// The items of the fold as they stand in the page: they are made once, and stand on each card of that day.
    items: String,
}

/// A booking beside another one.
struct Other {
    id: BookingId,
    stay: Interval,
    said: String,
    /// Where its item is.
    place: Range<usize>,
}

/// The item of a booking in the fold.
#[derive(Template)]
#[template(source = "<li>{{ said }}</li>", ext = "html")]
struct Item<'a> {
    said: &'a str,
}

/// What a card says of the others of its day.
pub(super) struct Around<'a> {
    /// All; or if they are too many, those at the same time.
    pub(super) lines: Vec<&'a str>,
    /// How many there are behind the fold, and the items before its own, and after.
    pub(super) folded: Option<(usize, Safe<&'a str>, Safe<&'a str>)>,
}

/// A request on the coordinators' screen.
pub(super) struct Card {
    pub(super) booking: Booking,
    pub(super) when: Marked,
    pub(super) decide: Marked,
    /// The decide-by time is today.
    pub(super) urgent: bool,
    pub(super) party: String,
    /// What is asked for, line by line; nothing of it is left once it is withdrawn.
    pub(super) support: Option<String>,
    /// How far it has come; empty when none is asked for.
    pub(super) support_status: String,
    /// Of the same thing on the same day, this one among it.
    day: Arc<Day>,
    /// What the same person has at the same time.
    pub(super) beside: Vec<String>,
    /// Each visit of a series: which, and when.
    pub(super) visits: Vec<(BookingId, Marked)>,
    /// Where it is decided.
    pub(super) decided_at: String,
    pub(super) about: String,
    /// When the member last reminded of it.
    pub(super) reminded: Option<Marked>,
    pub(super) questions: Vec<questions::Line>,
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
                None => about(t, (&listed.member, &listed.resource), listed.stay.from),
                Some(first) => t.series_about(first.member.as_str(), words::run(t, first, visits.len())),
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
            support: support.map(|support| support.wish).filter(|wish| !wish.is_empty()),
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

    /// What it says of the others of the same thing on the same day.
    pub(super) fn around(&self) -> Around<'_> {
        let Day { all, items } = &*self.day;
        let own = all.iter().find(|one| one.id == self.booking.id);
        let others = all.iter().filter(|one| one.id != self.booking.id);
        let many = all.len() - usize::from(own.is_some());
        if many <= FEW {
            return Around { lines: others.map(|one| one.said.as_str()).collect(), folded: None };
        }
        let own = own.map_or(items.len()..items.len(), |one| one.place.clone());
        let (before, after) = (items.get(..own.start), items.get(own.end..));
        let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
        let at_once = others.filter(|one| one.stay.overlaps(&self.booking.listed.stay));
        Around {
            lines: at_once.map(|one| one.said.as_str()).collect(),
            folded: Some((many, Safe(before), Safe(after))),
        }
    }
}

/// What cards say of what is booked around them.
pub(super) fn days(t: &Words, all: &[Neighbour]) -> askama::Result<Days> {
    let mut days: HashMap<_, Day> = HashMap::new();
    for other in all {
        let hours = dates::hours_words(t, other.stay.from.time(), other.stay.until.time());
        let state = words::state(t, other.state);
        let said = t.approval_neighbour(dates::capital(&hours), other.member.as_str(), state);
        let day = days.entry((other.resource, other.stay.from.date())).or_default();
        day.all.push(Other { id: other.id, stay: other.stay, said, place: 0..0 });
    }
    for day in days.values_mut().filter(|day| day.all.len() > FEW) {
        for one in &mut day.all {
            let start = day.items.len();
            Item { said: &one.said }.render_into(&mut day.items)?;
            one.place = start..day.items.len();
        }
    }
    Ok(days.into_iter().map(|(day, said)| (day, Arc::new(said))).collect())
}

/// Day and hours.
fn moment(t: &Words, booking: &Listed) -> Marked {
    Marked::moment(booking.stay.from, words::stay(t, &booking.stay))
}

/// Whose, what and when, as short as it can be told apart: buttons say it again after the heading.
pub(super) fn about(t: &Words, (member, resource): (&str, &str), from: PrimitiveDateTime) -> String {
    t.approval_about(member, resource, dates::short_moment(t, from))
}
