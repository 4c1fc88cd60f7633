//! What people wrote, in the database.

use super::rules::Kind;
use crate::db::{Connection, Result, Work};
use crate::ids::{FeedbackId, MemberId};

/// Something to be kept.
#[derive(Debug)]
pub struct NewReport<'a> {
    /// What it is about.
    pub kind: Kind,
    /// As typed.
    pub text: &'a str,
    /// From which page; may be empty.
    pub page: &'a str,
    /// Without a name: nobody.
    pub member: Option<MemberId>,
    /// How to answer; may be empty.
    pub contact: &'a str,
    /// Seconds since 1970.
    pub at: i64,
    /// The form's one-time key.
    pub key: &'a str,
}

/// Keeps it; the same key a second time changes nothing.
pub async fn insert(work: &mut Work, new: &NewReport<'_>) -> Result<()> {
    let kind = new.kind.code();
    sqlx::query!(
        "INSERT INTO feedback (kind, text, page, member_id, contact, at, one_time_key)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (one_time_key) DO NOTHING",
        kind,
        new.text,
        new.page,
        new.member,
        new.contact,
        new.at,
        new.key
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// A form with this key has been kept.
pub async fn is_kept(db: &mut Connection, key: &str) -> Result<bool> {
    let found =
        sqlx::query_scalar!(r#"SELECT count(*) AS "n!: i64" FROM feedback WHERE one_time_key = $1"#, key);
    Ok(found.fetch_one(db).await? > 0)
}

/// How many have come without a name since then. Members who left theirs out count too: nothing tells them apart.
pub async fn count_nameless(db: &mut Connection, since: i64) -> Result<i64> {
    let found = sqlx::query_scalar!(
        r#"SELECT count(*) AS "n!: i64" FROM feedback WHERE member_id IS NULL AND at > $1"#,
        since
    );
    Ok(found.fetch_one(db).await?)
}

/// What somebody wrote, and what became of it.
#[derive(Debug, Clone)]
pub struct Report {
    /// Which.
    pub id: FeedbackId,
    /// What it is about.
    pub kind: Kind,
    /// As typed.
    pub text: String,
    /// From which page; may be empty.
    pub page: String,
    /// Who and their name, unless it was left out.
    pub member: Option<(MemberId, String)>,
    /// How to answer; may be empty.
    pub contact: String,
    /// Seconds since 1970.
    pub at: i64,
    /// What was answered or noted, when and by whom.
    pub answer: Option<(String, i64, String)>,
}

struct Row {
    id: FeedbackId,
    kind: String,
    text: String,
    page: String,
    member_id: Option<MemberId>,
    name: Option<String>,
    contact: String,
    at: i64,
    answer: Option<String>,
    answered_at: Option<i64>,
    answered_by: Option<String>,
}

impl Row {
    fn read(self) -> Option<Report> {
        let answer = self.answer.zip(self.answered_at).zip(self.answered_by);
        Some(Report {
            id: self.id,
            kind: Kind::parse(&self.kind)?,
            text: self.text,
            page: self.page,
            member: self.member_id.zip(self.name),
            contact: self.contact,
            at: self.at,
            answer: answer.map(|((answer, at), by)| (answer, at, by)),
        })
    }
}

macro_rules! rows {
    ($condition:literal, $($argument:expr),*) => {
        sqlx::query_as!(
            Row,
            r#"SELECT feedback.id AS "id!: FeedbackId", kind, text, page, feedback.member_id AS "member_id: MemberId",
                   writer.given_name || ' ' || writer.surname AS "name: String", contact, at, answer, answered_at,
                   reader.given_name || ' ' || reader.surname AS "answered_by: String"
               FROM feedback LEFT JOIN member AS writer ON writer.id = feedback.member_id
               LEFT JOIN member AS reader ON reader.id = feedback.answered_by
               WHERE "# + $condition,
            $($argument),*
        )
    };
}

/// One of them.
pub async fn find(db: &mut Connection, id: FeedbackId) -> Result<Option<Report>> {
    Ok(rows!("feedback.id = $1", id).fetch_optional(db).await?.and_then(Row::read))
}

/// Those that have been answered, or those that have not, newest first: `most` of them after the first `skip`.
pub async fn list(db: &mut Connection, answered: bool, (most, skip): (i64, i64)) -> Result<Vec<Report>> {
    let rows = rows!(
        "(answered_at IS NOT NULL) = $1 ORDER BY feedback.id DESC LIMIT $2 OFFSET $3",
        answered,
        most,
        skip
    );
    Ok(rows.fetch_all(db).await?.into_iter().filter_map(Row::read).collect())
}

/// What and when, since a moment: to be counted.
pub async fn since(db: &mut Connection, at: i64) -> Result<Vec<(Kind, i64)>> {
    let rows =
        sqlx::query!("SELECT kind, at FROM feedback WHERE at >= $1 ORDER BY at", at).fetch_all(db).await?;
    Ok(rows.into_iter().filter_map(|row| Some((Kind::parse(&row.kind)?, row.at))).collect())
}

/// Keeps an answer or a note; false when somebody was faster.
pub async fn answer(work: &mut Work, id: FeedbackId, text: &str, (by, at): (MemberId, i64)) -> Result<bool> {
    let done = sqlx::query!(
        "UPDATE feedback SET answer = $1, answered_by = $2, answered_at = $3 WHERE id = $4 AND answered_at IS NULL",
        text,
        by,
        at,
        id
    )
    .execute(&mut **work)
    .await?;
    Ok(done.rows_affected() > 0)
}
