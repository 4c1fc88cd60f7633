//! Who is concerned by a closing, and the unit of work that closes.

use time::Date;

use super::rules::{Closing, Told};
use super::words;
use crate::bookings::rules::State;
use crate::bookings::store::{self, Change, Listed, Reason};
use crate::bookings::tell;
use crate::clock::Now;
use crate::db::{Connection, Result, Work};
use crate::ids::MemberId;
use crate::language::Language;
use crate::members::store as members;
use crate::messages::announcements;
use crate::messages::notice::Refused;
use crate::messages::{self, Notice};
use crate::resources::rules::ClosedDay;
use crate::resources::store as resources;

/// The visits of a day that have not begun, and how many have.
struct Visits {
    ahead: Vec<Listed>,
    begun: usize,
}

async fn visits(db: &mut Connection, language: Language, day: Date, now: Now) -> Result<Visits> {
    let all = store::on_day(db, language, day).await?;
    let is_ahead = |one: &Listed| one.state.may_be_cancelled() && one.stay.from > now.civil;
    let (ahead, others): (Vec<_>, Vec<_>) = all.into_iter().partition(is_ahead);
    let is_there = |one: &&Listed| one.state.holds() && one.stay.until > now.civil;
    Ok(Visits { begun: others.iter().filter(is_there).count(), ahead })
}

/// The visits that would fall away, how their members would hear of it, and how many have begun and stay.
pub(super) async fn concerned(
    db: &mut Connection,
    language: Language,
    day: Date,
    now: Now,
) -> Result<(Vec<Told>, usize)> {
    let Visits { ahead, begun } = visits(db, language, day, now).await?;
    let mut concerned = Vec::new();
    for listed in ahead {
        let Some(told) = store::told(db, listed.id).await? else { continue };
        let refused = Refused { visit: told.visit, reason: String::new(), in_confidence: false };
        let notice = Notice::CancelledByStaff(refused);
        let Some(ways) = messages::ways_to(db, told.member, &notice, now).await? else { continue };
        let Listed { id, resource, member, stay, .. } = listed;
        concerned.push(Told { booking: id, resource, member, stay, ways });
    }
    Ok((concerned, begun))
}

/// Closes the day, calls off what has not begun, tells whom it concerns and says so on the first page.
/// False, and nothing done, when the day is closed already.
pub(super) async fn close(
    work: &mut Work,
    closing: &Closing,
    (by, key): (MemberId, &str),
    now: Now,
) -> Result<bool> {
    let Closing { day, reason } = closing;
    let closed = ClosedDay { day: *day, reason: words::each(|language| words::to_all(reason, language)) };
    if !resources::close_day(work, &closed).await? {
        return Ok(false);
    }
    for listed in visits(work, Language::default(), *day, now).await?.ahead {
        let Some(told) = store::told(work, listed.id).await? else { continue };
        let language = members::language_of(work, told.member).await?;
        let reason = words::to_member(reason, language);
        let change = Change {
            booking: listed.id,
            from: listed.state,
            to: State::Cancelled,
            by: Some(by),
            on: None,
            reason: Reason::Ready(&reason),
        };
        // Nobody else writes meanwhile: it stands where it was just read.
        let _ = tell::change(work, &change, now).await?;
    }
    let said = (*day, words::announcement(*day, reason));
    announcements::announce_closing(work, said, (by, key), now).await?;
    Ok(true)
}

/// The centre is open after all. What was called off stays called off: people have made other plans.
pub(super) async fn open(work: &mut Work, day: Date, now: Now) -> Result<()> {
    resources::open_day(work, day).await?;
    announcements::withdraw_closing(work, day, now).await
}
