//! Returns in the database.

use super::form::Return;
use crate::db::{Error, Result, Work, broken_rule};
use crate::equipment::lending::rules::Unfit;
use crate::equipment::rules::{Grade, State};
use crate::ids::{CustodyId, MemberId};

/// Takes it back; false when it was taken back before. What the database does not want to be ready for the next person
/// comes back all the same: to the workshop.
pub(super) async fn take_back(
    work: &mut Work,
    custody: CustodyId,
    back: &Return,
    (by, now): (MemberId, i64),
) -> Result<bool> {
    match end(work, custody, (back, back.to), (by, now)).await {
        Err(error)
            if back.to == State::Ready
                && broken_rule(&error).is_some_and(|rule| Unfit::of(rule).is_some()) =>
        {
            Ok(end(work, custody, (back, State::InWorkshop), (by, now)).await?)
        }
        done => Ok(done?),
    }
}

async fn end(
    work: &mut Work,
    custody: CustodyId,
    (back, to): (&Return, State),
    (by, now): (MemberId, i64),
) -> std::result::Result<bool, sqlx::Error> {
    let (to, grade) = (to.code(), back.grade.map(Grade::code));
    let done = sqlx::query!(
        "UPDATE custody SET ended_at = $1, taken_back_by = $2, ended_as = $3, ended_why = $4, grade_in = $5,
             missing = $6, cleaned = $7
         WHERE id = $8 AND ended_at IS NULL",
        now,
        by,
        to,
        back.why,
        grade,
        back.missing,
        back.cleaned,
        custody
    )
    .execute(&mut **work)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// How the piece looks is known from its last return.
pub(super) async fn grade(work: &mut Work, custody: CustodyId, grade: Grade) -> Result<()> {
    let grade = grade.code();
    sqlx::query!(
        "UPDATE item SET grade = $1, version = version + 1
         WHERE id = (SELECT item_id FROM custody WHERE id = $2) AND grade IS NOT $1",
        grade,
        custody
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// What was lent stays with whoever has it; false when it is no open loan any more.
pub(super) async fn keep(work: &mut Work, custody: CustodyId, (by, now): (MemberId, i64)) -> Result<bool> {
    let noted = sqlx::query!(
        "INSERT INTO custody_gift (custody_id, given_at, given_by, was_due)
         SELECT id, $1, $2, due FROM custody WHERE id = $3 AND kind = 'loan' AND ended_at IS NULL",
        now,
        by,
        custody
    )
    .execute(&mut **work)
    .await
    .map_err(Error::from)?;
    if noted.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query!("UPDATE custody SET kind = 'gift', due = NULL WHERE id = $1", custody)
        .execute(&mut **work)
        .await?;
    Ok(true)
}
