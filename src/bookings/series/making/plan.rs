//! A series in the making: the visit that repeats, and what is known around its dates.

use time::{Date, Duration, PrimitiveDateTime};

use super::rules::{DAYS_NEAR, Planned, Setting};
use crate::bookings::extras;
use crate::bookings::extras::rules::{chosen, judge};
use crate::bookings::finding::stays;
use crate::bookings::journey::details::Details;
use crate::bookings::journey::{Journey, drafted};
use crate::civil::{self, Interval};
use crate::db::Connection;
use crate::resources::availability::Held;
use crate::resources::catalogue::Catalogue;
use crate::web::{Acting, Books, Result, Visit};

/// A date of a series, and when the visit is to be; none: it is left out.
pub(super) type Wished = (Date, Option<PrimitiveDateTime>);

/// The visit that is to repeat, every answer of which is clear.
pub(super) struct Making {
    pub(super) journey: Journey,
    pub(super) first: Interval,
    pub(super) details: Details,
}

/// What came of looking for it.
pub(super) enum Found {
    Clear(Box<Making>),
    /// Something is still to be answered.
    Open(Box<Journey>),
    /// It has been sent, or forgotten.
    Gone,
}

/// The visit that waits under a key.
pub(super) async fn find(db: &mut Connection, visit: &Visit<Acting<Books>>, key: &str) -> Result<Found> {
    let Some(journey) = drafted(db, visit, key).await? else { return Ok(Found::Gone) };
    let party = journey.answers.party().ok();
    // How many are free is asked for each date.
    let offered = judge(&journey.offers, None, &journey.answers.extras()).is_empty();
    let fits = offered && party.is_some_and(|party| journey.circumstances(&[]).judge_party(&party).is_ok());
    Ok(match (journey.answers.stay(), journey.answers.details()) {
        (Ok(first), Ok(details)) if fits && journey.moves.is_none() && first.minutes() > 0 => {
            Found::Clear(Box::new(Making { journey, first, details }))
        }
        _ => Found::Open(Box::new(journey)),
    })
}

impl Making {
    /// Judges every date of it. Asked with the write lock held, it is still true when it is written.
    pub(super) async fn plan(
        &self,
        db: &mut Connection,
        visit: &Visit<Acting<Books>>,
        wished: &[Wished],
    ) -> Result<Vec<Planned>> {
        let (from, until) = span(wished, self.first.from.date());
        let days = (until - from).whole_days();
        let held: Vec<Held> = self.journey.held(db, from, days).await?;
        let (begin, end) = (civil::at_minute(from, 0), civil::at_minute(until, 0));
        let member = visit.person.subject();
        let mut catalogue = Catalogue::to_judge(visit.app.db(), db).await?;
        let extras = catalogue.extras(self.journey.resource.id).await?;
        let offers = extras::offered(db, visit.language, (&extras, member), (begin, end)).await?;
        let along = chosen(&offers, &self.details.extras);
        let own = stays(db, member, begin, end).await?;
        let setting = Setting {
            circumstances: self.journey.circumstances(&held),
            counted: &self.journey.counted,
            own: &own,
            usual: self.first.from.time(),
            minutes: u16::try_from(self.first.minutes()).unwrap_or(u16::MAX),
            party: self.details.party,
            along: &along,
        };
        Ok(setting.plan(wished))
    }
}

/// From the first day that may matter to the day after the last.
fn span(wished: &[Wished], first: Date) -> (Date, Date) {
    let days = wished.iter().flat_map(|(day, start)| [Some(*day), start.map(PrimitiveDateTime::date)]);
    let days: Vec<_> = days.flatten().collect();
    let near = Duration::days(DAYS_NEAR + 1);
    let from = days.iter().min().copied().unwrap_or(first).saturating_sub(near);
    (from, days.iter().max().copied().unwrap_or(first).saturating_add(near))
}
