//! Wishes to keep something longer, and their answers, in the database.

use time::{Date, PrimitiveDateTime};

use crate::civil;
use crate::db::{Connection, Error, Result, Work, broken_rule};
use crate::ids::{CustodyId, ExtensionId, MemberId};

/// A wish, and its answer if there is one.
#[derive(Debug, Clone)]
pub(in crate::equipment::lending) struct Wish {
    pub(in crate::equipment::lending) id: ExtensionId,
    pub(in crate::equipment::lending) custody: CustodyId,
    pub(in crate::equipment::lending) day: Option<Date>,
    pub(in crate::equipment::lending) sentence: String,
    pub(in crate::equipment::lending) asked_by: String,
    /// Seconds since 1970.
    pub(in crate::equipment::lending) asked_at: i64,
    pub(in crate::equipment::lending) is_answered: bool,
    /// By the member, or whoever acts for them.
    pub(in crate::equipment::lending) is_withdrawn: bool,
    pub(in crate::equipment::lending) answered_by: String,
    pub(in crate::equipment::lending) granted: Option<PrimitiveDateTime>,
    pub(in crate::equipment::lending) reason: String,
}

impl Wish {
    /// Staff are still to answer it.
    pub(in crate::equipment::lending) fn waits(&self) -> bool {
        !self.is_answered && !self.is_withdrawn
    }
}

/// Wishes, the first ones first.
macro_rules! wishes {
    ($db:expr, $which:literal $(, $argument:expr)*) => {{
        let rows = sqlx::query!(
            r#"SELECT extension.id AS "id!: ExtensionId", custody_id AS "custody!: CustodyId", wish, sentence,
                   trim(asker.given_name || ' ' || asker.surname) AS "asked_by!: String", asked_at,
                   answered_at IS NOT NULL AS "is_answered!: bool", withdrawn_at IS NOT NULL AS "is_withdrawn!: bool",
                   coalesce(trim(answerer.given_name || ' ' || answerer.surname), '') AS "answered_by!: String",
                   granted, reason
               FROM extension JOIN member AS asker ON asker.id = asked_by
               LEFT JOIN member AS answerer ON answerer.id = answered_by "# + $which
            $(, $argument)*
        )
        .fetch_all($db)
        .await?;
        rows.into_iter()
            .map(|row| Wish {
                id: row.id,
                custody: row.custody,
                day: civil::parse_date(&row.wish),
                sentence: row.sentence,
                asked_by: row.asked_by,
                asked_at: row.asked_at,
                is_answered: row.is_answered,
                is_withdrawn: row.is_withdrawn,
                answered_by: row.answered_by,
                granted: row.granted.as_deref().and_then(civil::parse),
                reason: row.reason,
            })
            .collect()
    }};
}

/// All wishes about one loan.
pub(in crate::equipment::lending) async fn of_custody(
    db: &mut Connection,
    custody: CustodyId,
) -> Result<Vec<Wish>> {
    Ok(wishes!(db, "WHERE custody_id = $1 ORDER BY extension.id", custody))
}

/// Those that wait for an answer.
pub(in crate::equipment::lending) async fn waiting(db: &mut Connection) -> Result<Vec<Wish>> {
    Ok(wishes!(
        db,
        "JOIN custody ON custody.id = custody_id AND ended_at IS NULL AND kind = 'loan'
         WHERE answered_at IS NULL AND withdrawn_at IS NULL ORDER BY extension.id LIMIT 300"
    ))
}

/// A wish that is to be kept.
pub(super) struct NewWish<'a> {
    pub(super) custody: CustodyId,
    pub(super) day: Date,
    pub(super) sentence: &'a str,
    pub(super) was_due: PrimitiveDateTime,
    pub(super) key: &'a str,
}

/// What became of asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kept {
    Now(ExtensionId),
    /// By the same form.
    Before,
    /// Another wish waits for its answer.
    Waits,
    /// It is no open loan, or due on another day by now.
    Over,
}

/// Keeps a wish.
pub(super) async fn ask(work: &mut Work, new: &NewWish<'_>, (by, now): (MemberId, i64)) -> Result<Kept> {
    let (day, was_due) = (civil::date_text(new.day), civil::text(new.was_due));
    let known = sqlx::query_scalar!(
        r#"SELECT 1 AS "known!: i64" FROM extension WHERE asked_by = $1 AND one_time_key = $2"#,
        by,
        new.key
    );
    if known.fetch_optional(&mut **work).await?.is_some() {
        return Ok(Kept::Before);
    }
    let done = sqlx::query_scalar!(
        r#"INSERT INTO extension (custody_id, wish, sentence, asked_by, asked_at, was_due, one_time_key)
           VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id AS "id!: ExtensionId""#,
        new.custody,
        day,
        new.sentence,
        by,
        now,
        was_due,
        new.key
    )
    .fetch_one(&mut **work)
    .await;
    match done {
        Ok(id) => Ok(Kept::Now(id)),
        Err(error) => match broken_rule(&error) {
            Some("extension_not_open") => Ok(Kept::Over),
            Some("extension.custody_id") => Ok(Kept::Waits),
            _ => Err(Error::from(error)),
        },
    }
}

/// The wish that waits is not wished any more; false when none waits.
pub(super) async fn withdraw(
    work: &mut Work,
    custody: CustodyId,
    (by, now): (MemberId, i64),
) -> Result<bool> {
    let done = sqlx::query!(
        "UPDATE extension SET withdrawn_by = $1, withdrawn_at = $2
         WHERE custody_id = $3 AND answered_at IS NULL AND withdrawn_at IS NULL",
        by,
        now,
        custody
    )
    .execute(&mut **work)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// What became of answering.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reply {
    Given,
    /// Somebody has answered before.
    TooLate,
    /// The piece is booked before that day.
    Booked,
}

/// Answers a wish: until when, or why not.
pub(super) async fn answer(
    work: &mut Work,
    wish: ExtensionId,
    answer: std::result::Result<PrimitiveDateTime, &str>,
    (by, now): (MemberId, i64),
) -> Result<Reply> {
    let (granted, reason) = match answer {
        Ok(until) => (Some(civil::text(until)), ""),
        Err(reason) => (None, reason),
    };
    let done = sqlx::query!(
        "UPDATE extension SET answered_at = $1, answered_by = $2, granted = $3, reason = $4
         WHERE id = $5 AND answered_at IS NULL AND withdrawn_at IS NULL",
        now,
        by,
        granted,
        reason,
        wish
    )
    .execute(&mut **work)
    .await;
    match done {
        Ok(done) if done.rows_affected() > 0 => Ok(Reply::Given),
        Ok(_) => Ok(Reply::TooLate),
        Err(error) => match broken_rule(&error) {
            Some("extension_not_open") => Ok(Reply::TooLate),
            Some("item_booked") => Ok(Reply::Booked),
            _ => Err(Error::from(error)),
        },
    }
}
