//! Ending again what had ended, in the database.

use crate::backup::{Fact, Kind};
use crate::db::{Connection, Result, Work};

/// The very member that a list speaks of is there and has a name.
pub(super) async fn is_unerased(db: &mut Connection, member: i64, created_at: i64) -> Result<bool> {
    let found = sqlx::query_scalar!(
        "SELECT id FROM member WHERE id = $1 AND created_at = $2 AND erased_at IS NULL",
        member,
        created_at
    );
    Ok(found.fetch_optional(db).await?.is_some())
}

/// True when it had not ended.
pub(super) async fn withdraw(work: &mut Work, fact: &Fact, now: i64) -> Result<bool> {
    let Fact { kind, which, mark } = *fact;
    let done = match kind {
        Kind::Consent => {
            sqlx::query!(
                "INSERT INTO consent_withdrawal (consent_id, at, by_member)
                 SELECT id, $1, NULL FROM consent WHERE id = $2 AND at = $3
                     AND NOT EXISTS (SELECT 1 FROM consent_withdrawal WHERE consent_id = consent.id)",
                now,
                which,
                mark
            )
            .execute(&mut **work)
            .await?
        }
        Kind::Evacuation => {
            sqlx::query!(
                "UPDATE evacuation_help SET help = '', ended_at = $1, ended_by = NULL
                 WHERE id = $2 AND agreed_at = $3 AND ended_at IS NULL",
                now,
                which,
                mark
            )
            .execute(&mut **work)
            .await?
        }
        Kind::Support => {
            sqlx::query!(
                "UPDATE support_request SET status = 'withdrawn', wish = '', answer = '', changed_at = $1,
                     changed_by = NULL, responsible = NULL
                 WHERE booking_id = $2 AND asked_at = $3 AND status <> 'withdrawn'",
                now,
                which,
                mark
            )
            .execute(&mut **work)
            .await?
        }
        Kind::Helper => {
            // Of the two the member: nobody else is known to have ended it.
            sqlx::query!(
                "UPDATE helper_grant SET ended_by = member_id, ended_at = $1
                 WHERE id = $2 AND recorded_at = $3 AND ended_at IS NULL",
                now,
                which,
                mark
            )
            .execute(&mut **work)
            .await?
        }
        Kind::Erased | Kind::Certificate => return Ok(false),
    };
    Ok(done.rows_affected() > 0)
}
