//! What is kept ready, in the database.

use time::Date;

use crate::civil;
use crate::db::{Connection, Error, Result, Work, broken_rule};
use crate::equipment::asking::rules::State;
use crate::equipment::rules::Grade;
use crate::ids::{ItemId, LoanRequestId, MemberId};

/// A piece that can be kept ready.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) id: ItemId,
    pub(super) tag: String,
    pub(super) grade: Option<Grade>,
    /// Where it stands; may be empty.
    pub(super) place: String,
}

/// Pieces of what was asked for that are ready, promised to nobody else and not booked in these days.
pub(super) async fn pieces(db: &mut Connection, request: LoanRequestId) -> Result<Vec<Piece>> {
    let rows = sqlx::query!(
        r#"SELECT item.id AS "id!: ItemId", item.tag, item.grade, coalesce(place.name, '') AS "place!: String"
           FROM loan_request JOIN item ON item.category_id = loan_request.category_id
               AND item.make_key = loan_request.make_key AND item.model_key = loan_request.model_key
           LEFT JOIN place ON place.id = item.place_id
           WHERE loan_request.id = $1 AND item.state = 'ready' AND item.may_be_borrowed
               AND NOT EXISTS (SELECT 1 FROM reservation WHERE item_id = item.id
                   AND request_id <> loan_request.id AND reservation.ended_at IS NULL)
               AND NOT EXISTS (SELECT 1 FROM piece_needed WHERE item_id = item.id
                   AND needed_from < loan_request.until_day || 'T23:59'
                   AND needed_until > loan_request.from_day || 'T00:00')
           ORDER BY item.grade IS NULL, item.grade, item.tag"#,
        request
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().map(|row| Piece {
        id: row.id,
        tag: row.tag,
        grade: row.grade.as_deref().and_then(Grade::parse),
        place: row.place,
    });
    Ok(read.collect())
}

/// To so many others a piece of it is promised, and none is kept ready for them yet.
pub(super) async fn promised(db: &mut Connection, request: LoanRequestId) -> Result<usize> {
    let others = sqlx::query_scalar!(
        r#"SELECT count(*) AS "n!: i64" FROM loan_request AS asked
           JOIN loan_request AS other ON other.category_id = asked.category_id
               AND other.make_key = asked.make_key AND other.model_key = asked.model_key
           WHERE asked.id = $1 AND other.id <> asked.id AND other.state = 'approved' AND NOT EXISTS (
               SELECT 1 FROM reservation WHERE request_id = other.id AND ended_at IS NULL)"#,
        request
    );
    Ok(usize::try_from(others.fetch_one(db).await?).unwrap_or(0))
}

/// For whom a piece is kept ready.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::equipment) struct Kept {
    pub(in crate::equipment) request: LoanRequestId,
    pub(in crate::equipment) member: MemberId,
    /// Given name and surname.
    pub(in crate::equipment) name: String,
    /// The last day.
    pub(in crate::equipment) until: Option<Date>,
}

/// For whom the piece with this tag is kept ready, if it is.
pub(in crate::equipment) async fn kept_for(db: &mut Connection, tag: &str) -> Result<Option<Kept>> {
    let row = sqlx::query!(
        r#"SELECT loan_request.id AS "request!: LoanRequestId", member.id AS "member!: MemberId",
               trim(member.given_name || ' ' || member.surname) AS "name!: String", collect_by
           FROM item JOIN reservation ON reservation.item_id = item.id AND reservation.ended_at IS NULL
           JOIN loan_request ON loan_request.id = request_id JOIN member ON member.id = loan_request.member_id
           WHERE item.tag = $1"#,
        tag
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(|row| Kept {
        request: row.request,
        member: row.member,
        name: row.name,
        until: row.collect_by.as_deref().and_then(civil::parse_date),
    }))
}

/// It is kept ready until the end of a day.
pub(super) async fn approve(
    work: &mut Work,
    id: LoanRequestId,
    collect_by: Date,
    (by, at): (MemberId, i64),
) -> Result<()> {
    let collect_by = civil::date_text(collect_by);
    sqlx::query!(
        "UPDATE loan_request SET state = 'approved', collect_by = $1, changed_by = $2, changed_at = $3,
             version = version + 1 WHERE id = $4",
        collect_by,
        by,
        at,
        id
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// It cannot be had; the member reads why.
pub(super) async fn refuse(
    work: &mut Work,
    (id, to): (LoanRequestId, State),
    answer: &str,
    (by, at): (MemberId, i64),
) -> Result<()> {
    let to = to.code();
    sqlx::query!(
        "UPDATE loan_request SET state = $1, answer = $2, changed_by = $3, changed_at = $4, version = version + 1
         WHERE id = $5",
        to,
        answer,
        by,
        at,
        id
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Another piece is kept ready than before, or none in particular.
pub(super) async fn let_go(work: &mut Work, id: LoanRequestId, (by, at): (MemberId, i64)) -> Result<()> {
    sqlx::query!("UPDATE reservation SET ended_at = $1 WHERE request_id = $2 AND ended_at IS NULL", at, id)
        .execute(&mut **work)
        .await?;
    sqlx::query!(
        "UPDATE loan_request SET changed_by = $1, changed_at = $2, version = version + 1 WHERE id = $3",
        by,
        at,
        id
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Why a piece cannot be kept ready.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It is not ready, or kept for somebody else.
    NotThere,
    /// It is booked in these days.
    Booked,
}

/// This piece is kept ready.
pub(super) async fn reserve(
    work: &mut Work,
    (id, item): (LoanRequestId, ItemId),
    (by, at): (MemberId, i64),
) -> Result<std::result::Result<(), Refusal>> {
    let done = sqlx::query!(
        "INSERT INTO reservation (request_id, item_id, made_by, made_at) VALUES ($1, $2, $3, $4)",
        id,
        item,
        by,
        at
    )
    .execute(&mut **work)
    .await;
    let Err(error) = done else { return Ok(Ok(())) };
    match broken_rule(&error) {
        Some("reservation_item_not_ready" | "reservation.item_id") => Ok(Err(Refusal::NotThere)),
        Some("item_booked") => Ok(Err(Refusal::Booked)),
        _ => Err(Error::from(error)),
    }
}

/// Nobody came for it, or nobody decided, in time.
pub(super) async fn lapse(work: &mut Work, id: LoanRequestId, at: i64) -> Result<bool> {
    let done = sqlx::query!(
        "UPDATE loan_request SET state = 'lapsed', changed_by = NULL, changed_at = $1, version = version + 1
         WHERE id = $2 AND state IN ('waiting', 'approved')",
        at,
        id
    )
    .execute(&mut **work)
    .await?;
    Ok(done.rows_affected() > 0)
}
