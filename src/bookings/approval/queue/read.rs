//! Everything that the queue shows: as many questions to the database for one request as for fifty.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use time::Duration;

use super::form::Filter;
use super::store::{self as queue, Waiting};
use crate::bookings::approval::rules::{Hurdle, judge};
use crate::bookings::questions::{self, Question};
use crate::bookings::reminders;
use crate::bookings::rules::a_working_day_before;
use crate::bookings::store::{self, Booking, Entry, Listed, Neighbour};
use crate::ids::{BookingId, MemberId, SeriesId};
use crate::resources::catalogue::{Allowances, Catalogue};
use crate::resources::rules::ClosedDay;
use crate::resources::store::Resource;
use crate::support::store::{self as support, Wish};
use crate::web::{Coordinator, Result, Visit};

/// Requests on one screen; the rest waits behind them.
pub(in crate::bookings::approval) const MOST: i64 = 50;
/// Longer than anybody can book ahead.
const FAR: Duration = Duration::days(3660);
/// In which there is a working day, however many are closed.
const BEHIND: Duration = Duration::days(31);

/// Everything that the queue shows.
pub(super) struct Queue {
    pub(super) waiting: Waiting,
    pub(super) requests: Vec<Request>,
    /// What is booked around them.
    pub(super) neighbours: Vec<Neighbour>,
    /// Today and tomorrow.
    pub(super) days: [Vec<Entry>; 2],
    /// All resources, those out of use as well.
    pub(super) resources: Arc<Vec<Resource>>,
}

/// What is needed to decide one request.
pub(super) struct Request {
    pub(super) booking: Booking,
    /// What the same person has at the same time.
    pub(super) beside: Vec<Listed>,
    pub(super) support: Option<Wish>,
    /// All that waits of the series of which it is part, if of any.
    pub(super) repeats: Option<(SeriesId, Vec<Listed>)>,
    /// What the member was asked, first things first.
    pub(super) questions: Vec<Question>,
    /// When the member last reminded of it; seconds since 1970.
    pub(super) reminded: Option<i64>,
    /// What stands in the way of approving it.
    pub(super) hurdle: Option<Hurdle>,
}

impl Request {
    /// Whoever sees it reads what somebody needs.
    pub(super) fn says_something(&self) -> bool {
        self.support.as_ref().is_some_and(|support| !support.wish.is_empty())
    }
}

/// What waits besides the requests themselves.
struct Around {
    repeats: Vec<Listed>,
    beside: Vec<(MemberId, Listed)>,
    wishes: HashMap<BookingId, Wish>,
    questions: HashMap<BookingId, Vec<Question>>,
    reminders: HashMap<BookingId, i64>,
    resources: Arc<Vec<Resource>>,
    allowances: Allowances,
    closed: Vec<ClosedDay>,
}

impl Around {
    /// On the terms of whose it is.
    fn hurdle(&self, booking: &Booking, visits: &[Listed]) -> Option<Hurdle> {
        let resource = self.resources.iter().find(|one| one.id == booking.resource_id)?;
        let allowances = self.allowances.of(booking.member_id);
        let own = (!allowances.is_empty()).then(|| resource.clone().for_whom(&allowances).terms);
        let terms = own.as_ref().unwrap_or(&resource.terms);
        visits.iter().find_map(|visit| judge(terms, &self.closed, visit).err())
    }
}

/// Reads it for the coordinator who visits; nothing is looked for of which there is none.
pub(super) async fn read(visit: &Visit<Coordinator>, filter: &Filter) -> Result<Queue> {
    let mut db = visit.read().await?;
    let (decides, language, now) = (&visit.person.decides, visit.language, visit.now.civil);
    let mut catalogue = Catalogue::to_show(visit.app.db(), &mut db).await?;
    let resources = catalogue.all_kept(language).await?;
    let (first, last) = (now.date().saturating_sub(BEHIND), now.date().saturating_add(FAR));
    let closed = catalogue.closed_days(first, last).await?;
    let allowances = catalogue.allowances(now.date()).await?;
    let long_ago = a_working_day_before(now, |day| closed.iter().any(|closed| closed.day == day));
    let wanted = filter.wanted(visit.app.clock.instant_of(long_ago));
    let found = store::waiting(&mut db, language, (decides, &wanted), MOST).await?;
    let shown: Vec<_> = found.iter().map(|booking| booking.id).collect();
    let days: BTreeSet<_> =
        found.iter().map(|booking| (booking.resource_id, booking.listed.stay.from.date())).collect();
    let series: Vec<_> = found.iter().filter_map(|booking| booking.listed.series).collect();
    let around = Around {
        repeats: match series.as_slice() {
            [] => Vec::new(),
            these => store::repeats_of_waiting(&mut db, language, (decides, these)).await?,
        },
        beside: store::beside_of(&mut db, language, &shown).await?,
        wishes: support::of_these(&mut db, &shown).await?,
        questions: questions::of_these(&mut db, &shown).await?,
        reminders: reminders::of_these(&mut db, &shown).await?,
        resources: Arc::clone(&resources),
        allowances,
        closed,
    };
    Ok(Queue {
        waiting: queue::waiting(&mut db, decides, now).await?,
        requests: requests(visit, found, around),
        neighbours: store::neighbours_of(&mut db, &days).await?,
        days: store::held_soon(&mut db, decides, now.date()).await?,
        resources,
    })
}

/// A series is one request: the soonest of its visits that was found stands for it.
fn requests(visit: &Visit<Coordinator>, found: Vec<Booking>, mut around: Around) -> Vec<Request> {
    let mut seen = HashSet::new();
    let mut requests = Vec::new();
    for booking in found {
        let part = booking.listed.series;
        if part.is_some_and(|series| !seen.insert(series)) {
            continue;
        }
        let is_part = |one: &&Listed| one.series == part;
        let repeats: Option<(_, Vec<Listed>)> =
            part.map(|series| (series, around.repeats.iter().filter(is_part).cloned().collect()));
        let visits = repeats.as_ref().map_or(std::slice::from_ref(&booking.listed), |(_, visits)| visits);
        let hurdle = around.hurdle(&booking, visits);
        let is_beside = |(member, other): &&(MemberId, Listed)| {
            *member == booking.member_id
                && other.id != booking.id
                && other.stay.overlaps(&booking.listed.stay)
        };
        let beside = around.beside.iter().filter(is_beside).map(|(_, other)| other.clone()).collect();
        let support = around.wishes.remove(&booking.id);
        let support = support.filter(|_| booking.listed.is_ahead(visit.now.civil));
        let reminded = around.reminders.get(&booking.id).copied();
        let questions = around.questions.remove(&booking.id).unwrap_or_default();
        requests.push(Request { booking, beside, support, repeats, questions, reminded, hurdle });
    }
    requests
}
