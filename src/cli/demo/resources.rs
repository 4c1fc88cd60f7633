//! The terms of everything that can be booked, the opening hours and the holidays.

use time::macros::time;
use time::{Date, Weekday};

use super::store;
use super::texts::{CLOSED_DAYS, RESOURCES, ResourceTexts};
use crate::civil;
use crate::clock::Now;
use crate::db::{Result, Work};
use crate::ids::ResourceId;
use crate::language::Texts;
use crate::resources::rules::{Allocation, AtDeadline, ClosedDay, Kind, Opening, Terms};

/// One thing that can be booked.
pub(super) struct Resource {
    pub id: ResourceId,
    pub texts: &'static ResourceTexts,
    pub kind: Kind,
    pub terms: Terms,
}

impl Resource {
    /// Every desk looks alike; all else has a pictogram of its own.
    pub(super) fn pictogram(&self) -> &'static str {
        if self.kind == Kind::Workplace { "workplace" } else { self.texts.slug }
    }
}

/// All of them, in the order of the lists.
pub(super) fn all() -> Vec<Resource> {
    RESOURCES
        .iter()
        .zip(1..)
        .map(|(texts, id)| {
            let (kind, terms) = kind_and_terms(texts.slug);
            Resource { id: ResourceId(id), texts, kind, terms }
        })
        .collect()
}

/// Adds the resources and the holidays of this year and the next.
pub(super) async fn add(work: &mut Work, now: Now) -> Result<()> {
    for resource in all() {
        store::add_resource(work, &resource).await?;
        store::add_texts(work, &resource).await?;
        for opening in &resource.terms.openings {
            store::add_opening(work, resource.id, opening).await?;
        }
    }
    for day in closed_days(now.civil.date()) {
        store::add_closed_day(work, &day).await?;
    }
    Ok(())
}

/// The holidays of the year of `today` and of the next.
pub(super) fn closed_days(today: Date) -> Vec<ClosedDay> {
    [today.year(), today.year() + 1]
        .into_iter()
        .flat_map(|year| {
            CLOSED_DAYS.iter().filter_map(move |(day, reason)| {
                let day = civil::parse_date(&format!("{year}-{day}"))?;
                let reason = Texts { kk: reason.kk.into(), ru: reason.ru.into(), en: reason.en.into() };
                Some(ClosedDay { day, reason })
            })
        })
        .collect()
}

fn kind_and_terms(slug: &str) -> (Kind, Terms) {
    match slug {
        "library" => (Kind::Room, library()),
        "cinema" => (Kind::Room, cinema()),
        "chess" => (Kind::TableGame, game(3)),
        "togyzkumalak" | "draughts" => (Kind::TableGame, game(2)),
        "piano" => (Kind::Instrument, piano()),
        "dombra" | "guitar" => (Kind::Instrument, instrument()),
        _ => (Kind::Workplace, desk()),
    }
}

/// Twelve readers at a time; closed for an hour on Wednesdays, when the books are put in order.
fn library() -> Terms {
    let mut terms = Terms {
        allocation: Allocation::Places,
        units: 12,
        largest_party: 12,
        wheelchair_places: 2,
        assistant_places: 4,
        longest: 240,
        notice: 60,
        horizon: 60,
        needs_approval: true,
        at_deadline: AtDeadline::Approve,
        ..instrument()
    };
    terms.openings.retain(|opening| opening.weekday != Weekday::Wednesday);
    for (opens, closes) in [(9 * 60, 13 * 60), (14 * 60, 20 * 60)] {
        terms.openings.push(Opening { weekday: Weekday::Wednesday, opens, closes });
    }
    terms
}

/// One party at a time, with a quarter of an hour to set up and to clear.
fn cinema() -> Terms {
    Terms {
        largest_party: 20,
        wheelchair_places: 3,
        assistant_places: 4,
        shortest: 60,
        longest: 240,
        notice: 120,
        horizon: 60,
        buffer_before: 15,
        buffer_after: 15,
        needs_approval: true,
        at_deadline: AtDeadline::Expire,
        ..instrument()
    }
}

/// Equal tables, each with room for one wheelchair.
fn game(tables: u16) -> Terms {
    Terms {
        allocation: Allocation::Pieces,
        units: tables,
        wheelchair_places: tables,
        assistant_places: tables,
        longest: 180,
        ..instrument()
    }
}

/// Much wanted, so a coordinator shares it out.
fn piano() -> Terms {
    Terms { notice: 30, needs_approval: true, ..instrument() }
}

fn desk() -> Terms {
    Terms { largest_party: 1, assistant_places: 1, shortest: 60, longest: 480, ..instrument() }
}

/// The plainest terms, from which the others differ.
fn instrument() -> Terms {
    Terms {
        allocation: Allocation::Whole,
        units: 1,
        largest_party: 4,
        wheelchair_places: 1,
        assistant_places: 2,
        grid: 30,
        shortest: 30,
        longest: 120,
        notice: 0,
        horizon: 30,
        buffer_before: 0,
        buffer_after: 0,
        needs_approval: false,
        decide_by: time!(12:00),
        at_deadline: AtDeadline::Approve,
        openings: centre_hours(),
    }
}

/// Closed on Sundays.
fn centre_hours() -> Vec<Opening> {
    let weekdays =
        [Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday];
    let mut hours: Vec<_> =
        weekdays.map(|weekday| Opening { weekday, opens: 9 * 60, closes: 20 * 60 }).into_iter().collect();
    hours.push(Opening { weekday: Weekday::Saturday, opens: 10 * 60, closes: 18 * 60 });
    hours
}
