//! What the people of the example have been told, and three who are still to be told by hand.

use super::people;
use super::store::{self, Moved};
use crate::bookings::rules::State;
use crate::bookings::store::{Told, told};
use crate::cli::Failure;
use crate::clock::Now;
use crate::db::Work;
use crate::ids::{BookingId, MemberId, MessageId};
use crate::language::Language;
use crate::messages::Notice;
use crate::messages::notice::Refused;
use crate::messages::rules::{Preference, Preset, Reach, Ways};
use crate::messages::store::{NewMessage, insert};

const COORDINATOR: MemberId = MemberId(3);
const HOUR: i64 = 60 * 60;
/// A message that is sent nowhere.
const INBOX: Ways = Ways { email: false, by_hand: false };
/// So many messages of each inbox have not been read.
const UNREAD: usize = 2;

/// Two inboxes with a history, what waits for the coordinator, and the contact list.
pub(super) async fn add(work: &mut Work, now: Now) -> Result<(), Failure> {
    for member in [MemberId(1), MemberId(2)] {
        let moved = store::moved(work, member).await?;
        let read = moved.len().saturating_sub(UNREAD);
        for (one, n) in moved.iter().zip(1..) {
            let read_at = (n <= read).then_some(now.seconds().min(one.at + HOUR));
            tell_moved(work, member, one, read_at).await?;
        }
    }
    for booking in store::undecided(work, UNREAD).await? {
        if let Some(Told { visit, .. }) = told(work, booking).await? {
            let made = store::made_at(work, booking).await?;
            write(work, COORDINATOR, (&Notice::RequestWaits(visit), INBOX), made).await?;
        }
    }
    for ((member, booking), wish) in store::expected(work, now).await?.into_iter().zip(wishes()) {
        to_be_told(work, member, booking, &wish, now).await?;
    }
    Ok(())
}

/// A row of a booking's history, as its member was told.
async fn tell_moved(
    work: &mut Work,
    member: MemberId,
    moved: &Moved,
    read_at: Option<i64>,
) -> Result<(), Failure> {
    let Some(Told { visit, has_support, .. }) = told(work, moved.booking).await? else { return Ok(()) };
    let refused = |visit| Refused { visit, reason: moved.reason.clone(), in_confidence: has_support };
    let notice = match State::parse(&moved.to) {
        Some(State::Requested) => Notice::RequestReceived(visit),
        Some(State::Approved) => Notice::Approved(visit),
        Some(State::Declined) => Notice::Declined(refused(visit)),
        Some(State::Expired) => Notice::Expired(visit),
        Some(State::Cancelled) if moved.by == Some(member) => Notice::GivenUp(visit),
        Some(State::Cancelled) => Notice::CancelledByStaff(refused(visit)),
        _ => return Ok(()),
    };
    let message = write(work, member, (&notice, INBOX), moved.at).await?;
    if let Some(at) = read_at {
        store::read(work, message, at).await?;
    }
    Ok(())
}

/// The ways in which three people want to hear from us.
fn wishes() -> [Preference; 3] {
    let by_hand = |reach| Preference { preset: Preset::ByHand, reach, ..Preference::unchosen(Language::Kk) };
    [
        by_hand(Reach::Call),
        by_hand(Reach::Write),
        Preference {
            helper: "Гүлнұр (апасы), +7 700 000 0199".to_owned(), ..by_hand(Reach::Helper)
        },
    ]
}

/// Somebody whose booking was approved an hour ago; the one with a helper has been tried already.
async fn to_be_told(
    work: &mut Work,
    member: MemberId,
    booking: BookingId,
    wish: &Preference,
    now: Now,
) -> Result<(), Failure> {
    let Some(Told { visit, .. }) = told(work, booking).await? else { return Ok(()) };
    store::prefer(work, member, &Preference { spoken: people::language(member), ..wish.clone() }).await?;
    let at = now.seconds() - HOUR;
    let by_hand = Ways { by_hand: true, ..INBOX };
    let approved = (&Notice::Approved(visit), by_hand);
    let message = write(work, member, approved, at).await?;
    if wish.reach == Reach::Helper {
        store::nobody_answered(work, message, COORDINATOR, now.seconds() - HOUR / 2).await?;
    }
    Ok(())
}

async fn write(
    work: &mut Work,
    to: MemberId,
    (notice, ways): (&Notice, Ways),
    at: i64,
) -> Result<MessageId, Failure> {
    insert(work, &[NewMessage { to, notice, once_key: None, ways }], at).await?;
    let written = sqlx::query_scalar!(r#"SELECT max(id) AS "id!: MessageId" FROM message"#);
    Ok(written.fetch_one(&mut **work).await?)
}
