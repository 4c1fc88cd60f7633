//! The ends of all ways in: the one place to name a new one.

use super::people::{end_sessions, take_back_code};
use super::{links, second_step};
use crate::db::{Result, Work};
use crate::ids::MemberId;

/// Every sign-in ends, and nothing that was handed or sent to the person opens anything any more: what they may do
/// has changed.
pub(crate) async fn end_ways_in(work: &mut Work, member: MemberId, now: i64) -> Result<()> {
    end_sessions(work, member, now).await?;
    take_back_code(work, member).await?;
    links::end_all(work, member).await
}

/// Whoever has gone keeps no key, either: after a return it begins with a link or with a code from the desk.
pub(crate) async fn take_keys(work: &mut Work, member: MemberId) -> Result<()> {
    second_step::store::remove(work, member).await?;
    sqlx::query!(
        "UPDATE member SET password_hash = NULL WHERE id = $1 AND password_hash IS NOT NULL",
        member
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}
