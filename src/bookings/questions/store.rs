//! Questions about requests in the database.

use std::collections::HashMap;

use crate::db::{Connection, Error, Result, Work, broken_rule};
use crate::ids::{BookingId, MemberId, QuestionId};
use crate::members::rules::acting::{Footing, Hand};

/// A question, and what was answered.
#[derive(Debug, Clone)]
pub(in crate::bookings) struct Question {
    pub(in crate::bookings) id: QuestionId,
    pub(super) booking: BookingId,
    pub(super) words: String,
    pub(super) asked_by: String,
    /// Seconds since 1970.
    pub(super) asked_at: i64,
    /// Nothing while it waits.
    pub(in crate::bookings) answer: Option<Answer>,
}

/// What was answered, by whom and when.
#[derive(Debug, Clone)]
pub(in crate::bookings) struct Answer {
    pub(super) words: String,
    pub(super) by: String,
    /// In which capacity, if it was for the member.
    pub(super) on: Option<Footing>,
    /// Seconds since 1970.
    pub(super) at: i64,
}

struct Row {
    id: QuestionId,
    booking_id: BookingId,
    question: String,
    asked_by: String,
    asked_at: i64,
    answer: Option<String>,
    answered_by: Option<String>,
    answered_at: Option<i64>,
    footing: Option<String>,
}

macro_rules! rows {
    ($db:expr, $condition:literal, $argument:expr) => {
        sqlx::query_as!(
            Row,
            r#"SELECT booking_question.id AS "id!: QuestionId", booking_question.booking_id AS "booking_id!: BookingId",
                   question, trim(asking.given_name || ' ' || asking.surname) AS "asked_by!: String", asked_at, answer,
                   trim(answering.given_name || ' ' || answering.surname) AS "answered_by: String", answered_at,
                   helper_grant.footing AS "footing: String"
               FROM booking_question JOIN member AS asking ON asking.id = asked_by
               LEFT JOIN member AS answering ON answering.id = answered_by
               LEFT JOIN helper_grant ON helper_grant.id = booking_question.grant_id
               WHERE "# + $condition + " ORDER BY booking_question.id",
            $argument
        )
        .fetch_all($db)
        .await?
        .into_iter()
        .map(Row::read)
    };
}

impl Row {
    fn read(self) -> Question {
        let on = self.footing.as_deref().and_then(Footing::parse);
        let answered = self.answer.zip(self.answered_at);
        Question {
            id: self.id,
            booking: self.booking_id,
            words: self.question,
            asked_by: self.asked_by,
            asked_at: self.asked_at,
            answer: answered.map(|(words, at)| {
                let by = self.answered_by.unwrap_or_default();
                Answer { words, by, on, at }
            }),
        }
    }
}

/// The questions about one booking, first things first.
pub(in crate::bookings) async fn of_booking(
    db: &mut Connection,
    booking: BookingId,
) -> Result<Vec<Question>> {
    Ok(rows!(db, "booking_question.booking_id = $1", booking).collect())
}

/// The questions about these requests.
pub(in crate::bookings) async fn of_these(
    db: &mut Connection,
    these: &[BookingId],
) -> Result<HashMap<BookingId, Vec<Question>>> {
    let these = serde_json::to_string(these)?;
    let mut found: HashMap<_, Vec<_>> = HashMap::new();
    let all = rows!(db, "booking_question.booking_id IN (SELECT value FROM json_each($1))", these);
    for question in all {
        found.entry(question.booking).or_default().push(question);
    }
    Ok(found)
}

/// Why a question or an answer is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Over {
    /// The request has been decided, or given up.
    Decided,
    /// Another question waits, or this one has been answered.
    Otherwise,
}

/// Keeps a question.
pub(super) async fn ask(
    work: &mut Work,
    booking: BookingId,
    (by, question): (MemberId, &str),
    now: i64,
) -> Result<std::result::Result<(), Over>> {
    let done = sqlx::query!(
        "INSERT INTO booking_question (booking_id, question, asked_by, asked_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING",
        booking,
        question,
        by,
        now
    )
    .execute(&mut **work)
    .await;
    judged(done)
}

/// Keeps the answer to a question about this booking.
pub(super) async fn answer(
    work: &mut Work,
    (booking, question): (BookingId, QuestionId),
    (hand, answer): (Hand, &str),
    now: i64,
) -> Result<std::result::Result<(), Over>> {
    let (by, grant) = (hand.by(), hand.grant());
    let done = sqlx::query!(
        "UPDATE booking_question SET answer = $1, answered_by = $2, answered_at = $3, grant_id = $4
         WHERE id = $5 AND booking_id = $6 AND answer IS NULL",
        answer,
        by,
        now,
        grant,
        question,
        booking
    )
    .execute(&mut **work)
    .await;
    judged(done)
}

fn judged(
    done: std::result::Result<sqlx::sqlite::SqliteQueryResult, sqlx::Error>,
) -> Result<std::result::Result<(), Over>> {
    match done {
        Ok(done) if done.rows_affected() > 0 => Ok(Ok(())),
        Ok(_) => Ok(Err(Over::Otherwise)),
        Err(error) if broken_rule(&error) == Some("booking_question_too_late") => Ok(Err(Over::Decided)),
        Err(error) => Err(Error::from(error)),
    }
}
