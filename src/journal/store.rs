//! The journal in the database; rows are only ever added.

use serde::Serialize;

use super::action::Action;
use crate::db::{Connection, Result, Together, Work};
use crate::ids::{BookingId, MemberId};
use crate::language::Language;

/// Somebody looked at a request for support.
#[derive(Debug, Clone)]
pub struct View {
    /// Seconds since 1970.
    pub at: i64,
    /// Given name and surname.
    pub name: String,
}

/// Adds a row about an act of `by` (nobody: the portal itself, or a stranger).
pub async fn write(work: &mut Work, at: i64, by: Option<MemberId>, action: Action) -> Result<()> {
    let action = action.code();
    sqlx::query!("INSERT INTO journal (at, by_member, action) VALUES ($1, $2, $3)", at, by, action)
        .execute(&mut **work)
        .await?;
    Ok(())
}

/// Adds a row about an act of `by` towards somebody: whom, and a word about what.
pub async fn write_about(
    work: &mut Work,
    at: i64,
    by: MemberId,
    action: Action,
    (about, detail): (MemberId, &str),
) -> Result<()> {
    let action = action.code();
    sqlx::query!(
        "INSERT INTO journal (at, by_member, action, about, detail) VALUES ($1, $2, $3, $4, $5)",
        at,
        by,
        action,
        about,
        detail
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// The same towards something that can be booked: its address.
pub async fn write_of(work: &mut Work, at: i64, by: MemberId, action: Action, detail: &str) -> Result<()> {
    let action = action.code();
    sqlx::query!(
        "INSERT INTO journal (at, by_member, action, detail) VALUES ($1, $2, $3, $4)",
        at,
        by,
        action,
        detail
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// The same for what the portal does by itself, too.
pub async fn write_by(
    work: &mut Work,
    at: i64,
    by: Option<MemberId>,
    action: Action,
    about: MemberId,
) -> Result<()> {
    let action = action.code();
    sqlx::query!(
        "INSERT INTO journal (at, by_member, action, about) VALUES ($1, $2, $3, $4)",
        at,
        by,
        action,
        about
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Somebody looks at what was asked for with bookings.
#[derive(Debug, Serialize)]
pub struct Views {
    /// Seconds since 1970.
    pub at: i64,
    /// Who looks.
    pub by: MemberId,
    /// At which.
    pub bookings: Vec<BookingId>,
}

impl Together for Views {
    type Made = ();

    async fn write(work: &mut Work, all: &[&Self]) -> Result<Vec<()>> {
        write_views(work, all).await?;
        Ok(vec![(); all.len()])
    }
}

/// Adds a row for each booking that somebody looks at.
pub async fn write_views(work: &mut Work, views: &[&Views]) -> Result<()> {
    let views = serde_json::to_string(views)?;
    sqlx::query!(
        "INSERT INTO journal (at, by_member, action, about, booking_id)
         SELECT looks.value ->> 'at', looks.value ->> 'by', 'support_viewed', member_id, booking.id
         FROM json_each($1) AS looks CROSS JOIN json_each(looks.value, '$.bookings') AS seen
         CROSS JOIN booking ON booking.id = seen.value",
        views
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Who looked at what was asked for with a booking, latest first.
pub async fn views_of_booking(db: &mut Connection, booking: BookingId) -> Result<Vec<View>> {
    Ok(sqlx::query_as!(
        View,
        r#"SELECT journal.at, trim(member.given_name || ' ' || member.surname) AS "name!: String"
           FROM journal JOIN member ON member.id = journal.by_member
           WHERE journal.booking_id = $1 AND journal.action = 'support_viewed' ORDER BY journal.id DESC LIMIT 50"#,
        booking
    )
    .fetch_all(db)
    .await?)
}

/// What is looked for; empty texts ask for nothing.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) action: &'static str,
    /// The beginning of a folded name of who did it, or whom it is about.
    pub(super) word: String,
    /// Seconds since 1970, included.
    pub(super) from: i64,
    /// Seconds since 1970, not included.
    pub(super) until: i64,
    /// Rows older than this one.
    pub(super) before: i64,
}

/// A row for the eyes of administrators.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) id: i64,
    /// Seconds since 1970.
    pub(super) at: i64,
    pub(super) action: String,
    pub(super) by: Option<String>,
    pub(super) about: Option<String>,
    pub(super) booking: Option<BookingId>,
    pub(super) detail: String,
    /// Names of what can be booked, where the detail lists that.
    pub(super) things: Option<String>,
}

/// The latest rows that were asked for.
pub(super) async fn search(
    db: &mut Connection,
    asked: &Asked,
    (language, most): (Language, i64),
) -> Result<Vec<Row>> {
    let language = language.code();
    let end = format!("{}\u{10FFFF}", asked.word);
    Ok(sqlx::query_as!(
        Row,
        r#"SELECT journal.id, journal.at, journal.action, journal.detail,
               trim(actor.given_name || ' ' || actor.surname) AS "by: String",
               trim(person.given_name || ' ' || person.surname) AS "about: String",
               journal.booking_id AS "booking: BookingId",
               (SELECT group_concat(resource_text.name, ', ') FROM resource
                   JOIN resource_text ON resource_text.resource_id = resource.id AND resource_text.language = $8
                   WHERE journal.action IN ('scope_changed', 'resource_added', 'resource_changed')
                       AND instr(', ' || journal.detail || ', ', ', ' || resource.slug || ', ') > 0)
                   AS "things: String"
           FROM journal
           LEFT JOIN member AS actor ON actor.id = journal.by_member
           LEFT JOIN member AS person ON person.id = journal.about
           WHERE ($1 = '' OR journal.action = $1) AND journal.at >= $2 AND journal.at < $3 AND journal.id < $4
               AND ($5 = '' OR EXISTS (SELECT 1 FROM member_word
                   WHERE member_id IN (journal.by_member, journal.about) AND word >= $5 AND word < $6))
           ORDER BY journal.id DESC LIMIT $7"#,
        asked.action,
        asked.from,
        asked.until,
        asked.before,
        asked.word,
        end,
        most,
        language
    )
    .fetch_all(db)
    .await?)
}
