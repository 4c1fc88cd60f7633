//! Answers that are not sent yet.

use super::form::Answers;
use crate::db::{Connection, Result, Work};
use crate::ids::MemberId;

/// A draft is forgotten after this long; seconds.
const KEPT: i64 = 86_400;
/// Of one person's for one person; before a new one the oldest goes, so that nobody fills the disk.
const MOST: i64 = 20;

/// Keeps the answers under the key of their form.
pub(super) async fn save(
    work: &mut Work,
    (member, made_by): (MemberId, MemberId),
    answers: &Answers,
    now: i64,
) -> Result<()> {
    let mut kept = answers.clone();
    // Without consent nobody keeps a wish for support, not even a draft.
    if kept.support_consent.is_empty() {
        kept.support = String::new();
        kept.kinds = Vec::new();
        kept.brings_own = String::new();
        kept.use_card = String::new();
    }
    let text = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(kept.when())
        .extend_pairs(kept.who())
        .finish();
    sqlx::query!(
        "INSERT INTO booking_draft (member_id, made_by, key, answers, saved_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (member_id, made_by, key) DO UPDATE SET answers = $4, saved_at = $5",
        member,
        made_by,
        answers.key,
        text,
        now
    )
    .execute(&mut **work)
    .await?;
    forget_oldest(work, (member, made_by), &answers.key).await
}

async fn forget_oldest(work: &mut Work, (member, made_by): (MemberId, MemberId), newest: &str) -> Result<()> {
    sqlx::query!(
        "DELETE FROM booking_draft WHERE member_id = $1 AND made_by = $2 AND key IN
             (SELECT key FROM booking_draft WHERE member_id = $1 AND made_by = $2
              ORDER BY key = $3 DESC, saved_at DESC, key LIMIT -1 OFFSET $4)",
        member,
        made_by,
        newest,
        MOST
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// The answers kept under a key.
pub(super) async fn load(
    db: &mut Connection,
    (member, made_by): (MemberId, MemberId),
    key: &str,
) -> Result<Option<Answers>> {
    let text = sqlx::query_scalar!(
        "SELECT answers FROM booking_draft WHERE member_id = $1 AND made_by = $2 AND key = $3",
        member,
        made_by,
        key
    )
    .fetch_optional(db)
    .await?;
    Ok(text.map(|text| {
        let mut answers = Answers { key: key.to_owned(), ..Answers::default() };
        for (name, value) in form_urlencoded::parse(text.as_bytes()) {
            answers.set(&name, value.into_owned());
        }
        answers
    }))
}

/// The request was sent.
pub(in crate::bookings) async fn delete(
    work: &mut Work,
    (member, made_by): (MemberId, MemberId),
    key: &str,
) -> Result<()> {
    sqlx::query!(
        "DELETE FROM booking_draft WHERE member_id = $1 AND made_by = $2 AND key = $3",
        member,
        made_by,
        key
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Forgets what nobody came back for.
pub async fn delete_old(work: &mut Work, now: i64) -> Result<()> {
    let oldest = now - KEPT;
    sqlx::query!("DELETE FROM booking_draft WHERE saved_at < $1", oldest).execute(&mut **work).await?;
    Ok(())
}
