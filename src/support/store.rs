//! Requests for support in the database.

use crate::db::{Connection, Result, Work};
use crate::ids::{BookingId, MemberId};
use crate::language::Language;

/// What is asked for, and the consent under which it may be read.
#[derive(Debug)]
pub struct Asked<'a> {
    /// In the person's own words.
    pub wish: &'a str,
    /// The very sentence that was agreed to.
    pub consent: &'a str,
    /// In which language it was read.
    pub language: Language,
    /// Who agreed.
    pub by: MemberId,
}

/// Where a request for support stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Sent; nobody has answered yet.
    Asked,
    /// It will be there.
    Arranged,
    /// It could not be had.
    NotPossible,
    /// No longer wanted.
    Withdrawn,
}

/// A request for support, for the eyes of who asked or who must act.
#[derive(Debug, Clone)]
pub struct Support {
    /// In the person's own words.
    pub wish: String,
    /// Where it stands.
    pub status: Status,
}

impl Status {
    fn parse(code: &str) -> Self {
        match code {
            "arranged" => Self::Arranged,
            "not_possible" => Self::NotPossible,
            "withdrawn" => Self::Withdrawn,
            _ => Self::Asked,
        }
    }
}

/// Keeps what is asked for with a booking.
pub async fn ask(work: &mut Work, booking: BookingId, asked: &Asked<'_>, now: i64) -> Result<()> {
    let language = asked.language.code();
    sqlx::query!(
        "INSERT INTO support_request (booking_id, wish, status, asked_at, consent_text, consent_language, consent_by)
         VALUES ($1, $2, 'asked', $3, $4, $5, $6)",
        booking,
        asked.wish,
        now,
        asked.consent,
        language,
        asked.by
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// What was asked for with a booking, if anything.
pub async fn of_booking(db: &mut Connection, booking: BookingId) -> Result<Option<Support>> {
    let row = sqlx::query!("SELECT wish, status FROM support_request WHERE booking_id = $1", booking)
        .fetch_optional(db)
        .await?;
    Ok(row.map(|row| Support { wish: row.wish, status: Status::parse(&row.status) }))
}
