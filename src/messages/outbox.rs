//! Writing messages, inside the transaction that writes the fact they tell.

use time::Duration;

use super::notice::Notice;
use super::rules::{Concerned, Recipient, Requests, Ways, ways};
use super::store::{self, NewMessage};
use crate::civil;
use crate::clock::Now;
use crate::db::{Connection, Result, Work};
use crate::ids::{BookingId, MemberId};

/// Tells one person. Somebody who has left is told nothing.
pub async fn tell(work: &mut Work, to: MemberId, notice: &Notice, now: Now) -> Result<()> {
    write(work, to, notice, None, now).await
}

/// Tells one person what must be told once only; `key` names the occasion.
pub(crate) async fn tell_once(
    work: &mut Work,
    to: MemberId,
    notice: &Notice,
    key: &str,
    now: Now,
) -> Result<()> {
    write(work, to, notice, Some(once_key(notice.code(), key, to)), now).await
}

/// Tells everybody who holds a role.
pub(crate) async fn tell_role(
    work: &mut Work,
    role: &str,
    notice: &Notice,
    (key, now): (&str, Now),
) -> Result<()> {
    for member in store::holders(work, role).await? {
        tell_once(work, member, notice, key, now).await?;
    }
    Ok(())
}

/// What is told of a booking that has just been made.
#[derive(Debug)]
pub(crate) struct Occasion {
    pub(crate) booking: BookingId,
    pub(crate) concerned: Vec<Concerned>,
    /// To the member.
    pub(crate) own: Notice,
    /// To those who decide and want to hear of it at once; none if nobody has to decide.
    pub(crate) waits: Option<Notice>,
}

/// Tells of bookings that have just been made; nobody has heard of them before.
pub(crate) async fn tell_of_new(work: &mut Work, occasions: &[Occasion], now: Now) -> Result<()> {
    let mut told = Vec::new();
    for Occasion { booking, concerned, own, waits } in occasions {
        let whose = concerned.iter().filter(|one| !one.decides);
        told.extend(whose.map(|one| message((one.member, &one.recipient), own, None, now)));
        if let Some(waits) = waits {
            told.extend(to_coordinators(concerned, (*booking, Some(Requests::AtOnce)), waits, now));
        }
    }
    store::insert(work, &told, now.seconds()).await
}

/// Tells, once, everybody who decides about a booking; `wants` chooses among them by how they want to hear of requests.
pub(crate) async fn tell_coordinators(
    work: &mut Work,
    booking: BookingId,
    wants: Option<Requests>,
    notice: &Notice,
    now: Now,
) -> Result<()> {
    let concerned = store::concerned(work, booking).await?;
    let told = to_coordinators(&concerned, (booking, wants), notice, now);
    store::insert(work, &told, now.seconds()).await
}

fn to_coordinators<'a>(
    concerned: &[Concerned],
    (booking, wants): (BookingId, Option<Requests>),
    notice: &'a Notice,
    now: Now,
) -> Vec<NewMessage<'a>> {
    // Each wish to move is another occasion, and so is each reminder.
    let key = match notice {
        Notice::MoveWaits(_) | Notice::SupportMoved(_) | Notice::RequestReminded(_) => {
            format!("{booking} {}", now.seconds())
        }
        _ => booking.to_string(),
    };
    let told = concerned.iter().filter(|one| one.decides && wants.is_none_or(|wants| wants == one.requests));
    told.map(|one| {
        let key = once_key(notice.code(), &key, one.member);
        message((one.member, &one.recipient), notice, Some(key), now)
    })
    .collect()
}

/// A booking has moved on: nobody needs to be told by hand where it stood, or to decide it.
pub(crate) async fn settle(work: &mut Work, booking: BookingId, now: Now) -> Result<()> {
    store::drop_waiting_about(work, booking, now.seconds()).await?;
    store::read_requests_about(work, booking, now.seconds()).await
}

/// A wish to move has been decided: nobody needs to decide it.
pub(crate) async fn settle_moves(work: &mut Work, booking: BookingId, now: Now) -> Result<()> {
    store::read_moves_about(work, booking, now.seconds()).await
}

/// What was asked about a booking has been answered: nobody needs to be told by hand of the question.
pub(crate) async fn settle_questions(work: &mut Work, booking: BookingId, now: Now) -> Result<()> {
    store::read_questions_about(work, booking, now.seconds()).await
}

/// What was told of an occasion once is over: it stays new in no inbox, and nobody tells it by hand.
pub(crate) async fn settle_offer(work: &mut Work, to: MemberId, key: &str, now: Now) -> Result<()> {
    store::end_told_once(work, &once_key("place_offered", key, to), now.seconds()).await
}

/// A loan is back, or due on another day: nobody needs to hear of the day on which it was due; `key` is what the keys of
/// its reminders begin with.
pub(crate) async fn settle_loan(work: &mut Work, to: MemberId, key: &str, now: Now) -> Result<()> {
    store::end_reminders_of_loan(work, to, key, now.seconds()).await
}

/// The person has read what was told of an occasion once, or somebody has told them.
pub(crate) async fn is_heard(db: &mut Connection, to: MemberId, key: &str) -> Result<bool> {
    store::is_heard(db, &once_key("place_offered", key, to)).await
}

fn once_key(kind: &str, key: &str, to: MemberId) -> String {
    format!("{kind} {key} {to}")
}

/// Somebody decides for less: what they were told of requests that others decide now waits for them no more.
pub(crate) async fn settle_lost(work: &mut Work, member: MemberId, now: Now) -> Result<()> {
    store::drop_waiting_of_others(work, member, now.seconds()).await?;
    store::read_requests_of_others(work, member, now.seconds()).await
}

/// The ways by which somebody hears of it besides the inbox; `None` for whoever has left.
pub(crate) async fn ways_to(
    db: &mut Connection,
    to: MemberId,
    notice: &Notice,
    now: Now,
) -> Result<Option<Ways>> {
    Ok(store::recipient(db, to).await?.map(|recipient| ways_of(&recipient, notice, now)))
}

fn ways_of(recipient: &Recipient, notice: &Notice, now: Now) -> Ways {
    let tomorrow = civil::text(now.civil.saturating_add(Duration::DAY));
    ways(notice.weight(&tomorrow), recipient.preset, recipient.has_email)
}

async fn write(
    work: &mut Work,
    to: MemberId,
    notice: &Notice,
    once_key: Option<String>,
    now: Now,
) -> Result<()> {
    if let Some(recipient) = store::recipient(work, to).await? {
        let new = message((to, &recipient), notice, once_key, now);
        store::insert(work, &[new], now.seconds()).await?;
    }
    Ok(())
}

fn message<'a>(
    (to, recipient): (MemberId, &Recipient),
    notice: &'a Notice,
    once_key: Option<String>,
    now: Now,
) -> NewMessage<'a> {
    NewMessage { to, notice, once_key, ways: ways_of(recipient, notice, now) }
}
