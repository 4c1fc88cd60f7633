//! What is asked for with a booking, kind by kind.

use crate::db::{Connection, Result, Work, broken_rule};
use crate::ids::{BookingId, MemberId, SupportPersonId};
use crate::language::Language;
use crate::support::rules::kind::Kind;
use crate::support::rules::{Moved, Status};

/// A kind that is asked for.
#[derive(Debug, Clone)]
pub struct Line {
    /// Which kind.
    pub kind: Kind,
    /// Never withdrawn: that a request is as a whole, and then its lines are gone.
    pub status: Status,
    /// Whether there was time enough, as the person was told it.
    pub told: String,
    /// In which language.
    pub told_in: Language,
    /// The member comes with somebody who gives it.
    pub brings_own: bool,
    /// Who gives it, by name.
    pub giver: Option<(SupportPersonId, String)>,
    /// Whom the member asked not to have, by name; may be empty.
    pub other_than: String,
}

/// A kind that is to be asked for.
#[derive(Debug)]
pub struct NewLine {
    /// Which kind.
    pub kind: Kind,
    /// Whether there is time enough, in the words that were read.
    pub told: String,
    /// In which language.
    pub told_in: Language,
    /// The member comes with somebody who gives it.
    pub brings_own: bool,
}

/// Asks for kinds with a booking for which support is asked.
pub async fn ask_lines(work: &mut Work, booking: BookingId, lines: &[NewLine]) -> Result<()> {
    for line in lines {
        let (code, told_in) = (line.kind.code(), line.told_in.code());
        sqlx::query!(
            "INSERT INTO support_need (booking_id, kind, brings_own, told, told_in) VALUES ($1, $2, $3, $4, $5)",
            booking,
            code,
            line.brings_own,
            line.told,
            told_in
        )
        .execute(&mut **work)
        .await?;
    }
    Ok(())
}

/// The kinds that are asked for with a booking, in the order of the pages.
pub async fn lines(db: &mut Connection, booking: BookingId) -> Result<Vec<Line>> {
    let rows = sqlx::query!(
        r#"SELECT kind, status, told, told_in, brings_own AS "brings_own: bool", giver AS "giver: SupportPersonId",
               coalesce(support_person.name, '') AS "giver_name!: String", coalesce(other.name, '') AS "other!: String"
           FROM support_need
           LEFT JOIN support_person ON support_person.id = giver
           LEFT JOIN support_person AS other ON other.id = other_than
           WHERE booking_id = $1"#,
        booking
    )
    .fetch_all(db)
    .await?;
    let mut lines: Vec<_> = rows
        .into_iter()
        .filter_map(|row| {
            Some(Line {
                kind: Kind::parse(&row.kind)?,
                status: Status::parse(&row.status)?,
                told: row.told,
                told_in: Language::parse(&row.told_in)?,
                brings_own: row.brings_own,
                giver: row.giver.map(|id| (id, row.giver_name)),
                other_than: row.other,
            })
        })
        .collect();
    lines.sort_by_key(|line| Kind::ALL.iter().position(|kind| *kind == line.kind));
    Ok(lines)
}

/// What becomes of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Set {
    /// Which kind.
    pub kind: Kind,
    /// What it becomes.
    pub status: Status,
    /// Who gives it; only what is arranged is given.
    pub giver: Option<SupportPersonId>,
}

/// Says of each kind how far it has come. Whoever has promised to be elsewhere then is refused by the database.
pub async fn set_lines(
    work: &mut Work,
    booking: BookingId,
    lines: &[Set],
) -> Result<std::result::Result<(), Moved>> {
    for line in lines {
        let (kind, status) = (line.kind.code(), line.status.code());
        let done = sqlx::query!(
            "UPDATE support_need SET status = $1, giver = $2,
                 starts = (SELECT starts FROM booking WHERE id = $3), ends = (SELECT ends FROM booking WHERE id = $3)
             WHERE booking_id = $3 AND kind = $4 AND (status <> $1 OR giver IS NOT $2)",
            status,
            line.giver,
            booking,
            kind
        )
        .execute(&mut **work)
        .await;
        match done {
            Ok(_) => {}
            Err(error) if broken_rule(&error) == Some("support_person_busy") => {
                return Ok(Err(Moved::Busy(line.kind)));
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(Ok(()))
}

/// Keeps the answer to a request that stays where it stands; false when it does not stand there any more.
pub async fn note_answer(
    work: &mut Work,
    (booking, from): (BookingId, Status),
    (by, answer): (MemberId, &str),
) -> Result<bool> {
    let from = from.code();
    let done = sqlx::query!(
        "UPDATE support_request SET answer = $1, responsible = $2 WHERE booking_id = $3 AND status = $4",
        answer,
        by,
        booking,
        from
    )
    .execute(&mut **work)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// The member asks for somebody else: the kind is open again, and the board says who it should not be.
/// False when nobody in particular was to give it.
pub async fn let_go(work: &mut Work, booking: BookingId, kind: Kind) -> Result<bool> {
    let code = kind.code();
    let done = sqlx::query!(
        "UPDATE support_need SET status = 'asked', other_than = giver, giver = NULL
         WHERE booking_id = $1 AND kind = $2 AND giver IS NOT NULL",
        booking,
        code
    )
    .execute(&mut **work)
    .await?;
    Ok(done.rows_affected() > 0)
}
