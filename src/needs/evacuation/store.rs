//! What helps in an emergency, and who had it before their eyes, in the database.

use std::collections::BTreeMap;

use time::{Date, Duration};

use crate::civil;
use crate::db::{Connection, Result, Work};
use crate::ids::MemberId;
use crate::language::Language;

/// Of the text of the consent. Whoever changes that text raises it: then everybody is asked anew.
pub(super) const CONSENT_VERSION: i64 = 1;

/// What stands on the sheet of the day when the person comes.
pub(super) struct Standing {
    pub(super) help: String,
    /// Of the consent's text.
    pub(super) version: i64,
    /// Seconds since 1970.
    pub(super) agreed_at: i64,
}

pub(super) async fn standing(db: &mut Connection, member: MemberId) -> Result<Option<Standing>> {
    Ok(sqlx::query_as!(
        Standing,
        "SELECT help, version, agreed_at FROM evacuation_help WHERE member_id = $1 AND ended_at IS NULL",
        member
    )
    .fetch_optional(db)
    .await?)
}

/// Keeps what helps, with the consent as it was read.
pub(super) async fn agree(
    work: &mut Work,
    (member, by): (MemberId, MemberId),
    help: &str,
    (consent, language): (&str, Language),
    now: i64,
) -> Result<()> {
    let language = language.code();
    sqlx::query!(
        "INSERT INTO evacuation_help (member_id, help, consent, version, language, agreed_at, agreed_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        member,
        help,
        consent,
        CONSENT_VERSION,
        language,
        now,
        by
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Puts other words under the same consent.
pub(super) async fn change(work: &mut Work, member: MemberId, help: &str) -> Result<()> {
    sqlx::query!(
        "UPDATE evacuation_help SET help = $1 WHERE member_id = $2 AND ended_at IS NULL",
        help,
        member
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// The consent ends, and what it was about is forgotten; false when there was none.
pub async fn end(work: &mut Work, member: MemberId, by: Option<MemberId>, now: i64) -> Result<bool> {
    let ended = sqlx::query!(
        "UPDATE evacuation_help SET help = '', ended_at = $1, ended_by = $2
         WHERE member_id = $3 AND ended_at IS NULL",
        now,
        by,
        member
    )
    .execute(&mut **work)
    .await?;
    Ok(ended.rows_affected() > 0)
}

/// What helps each of those who are here or expected on a day, if they want it known.
pub async fn on_day(db: &mut Connection, day: Date) -> Result<BTreeMap<MemberId, String>> {
    let (from, until) = (civil::date_text(day), civil::date_text(day.saturating_add(Duration::DAY)));
    let rows = sqlx::query!(
        r#"SELECT member_id AS "member!: MemberId", help FROM evacuation_help
           WHERE ended_at IS NULL AND member_id IN (SELECT booking.member_id FROM booking
               WHERE starts >= $1 AND starts < $2 AND state IN ('requested', 'approved', 'checked_in'))"#,
        from,
        until
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.member, row.help)).collect())
}

/// Somebody is about to read what helps a person.
pub async fn write_view(work: &mut Work, member: MemberId, by: MemberId, now: i64) -> Result<()> {
    sqlx::query!(
        "INSERT INTO evacuation_view (member_id, by_member, at) VALUES ($1, $2, $3)",
        member,
        by,
        now
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// When who had it before their eyes, latest first.
pub(super) async fn views(db: &mut Connection, member: MemberId, most: i64) -> Result<Vec<(i64, String)>> {
    let rows = sqlx::query!(
        r#"SELECT at, trim(given_name || ' ' || surname) AS "by!: String"
           FROM evacuation_view JOIN member ON member.id = by_member
           WHERE evacuation_view.member_id = $1 ORDER BY evacuation_view.id DESC LIMIT $2"#,
        member,
        most
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.at, row.by)).collect())
}
