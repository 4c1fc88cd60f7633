//! Going-outs and their acknowledgement in the database.

use crate::db::{Connection, Error, Result, Work, broken_rule};
use crate::equipment::lending::rules::{How, Kind};
use crate::ids::{HandoverId, MemberId};
use crate::language::Language;

/// One going-out.
#[derive(Debug, Clone)]
pub(in crate::equipment::lending) struct Handover {
    pub(in crate::equipment::lending) id: HandoverId,
    pub(in crate::equipment::lending) kind: Kind,
    pub(in crate::equipment::lending) holder: Option<MemberId>,
    /// Given name and surname, or the place.
    pub(in crate::equipment::lending) whose: String,
    /// Who came instead of the holder; may be empty.
    pub(in crate::equipment::lending) collector: String,
    /// Seconds since 1970.
    pub(in crate::equipment::lending) handed_at: i64,
    pub(in crate::equipment::lending) handed_by: String,
    pub(in crate::equipment::lending) text: String,
    pub(in crate::equipment::lending) language: Language,
    pub(in crate::equipment::lending) how: Option<How>,
    /// Seconds since 1970.
    pub(in crate::equipment::lending) acknowledged_at: Option<i64>,
    pub(in crate::equipment::lending) acknowledged_by: String,
    pub(in crate::equipment::lending) witness: String,
    pub(in crate::equipment::lending) paper: String,
}

/// This one.
pub(in crate::equipment::lending) async fn find(
    db: &mut Connection,
    handover: HandoverId,
) -> Result<Option<Handover>> {
    let row = sqlx::query!(
        r#"SELECT handover.id AS "id!: HandoverId", kind, holder_id AS "holder?: MemberId",
               coalesce(trim(holder.given_name || ' ' || holder.surname), place.name, '') AS "whose!: String",
               coalesce(trim(collector.given_name || ' ' || collector.surname), collector_name) AS "collector!: String",
               handed_at, trim(giver.given_name || ' ' || giver.surname) AS "handed_by!: String", sentence,
               handover.language, how, acknowledged_at,
               coalesce(trim(knower.given_name || ' ' || knower.surname), '') AS "acknowledged_by!: String",
               witness, paper
           FROM handover JOIN member AS giver ON giver.id = handed_by
           LEFT JOIN member AS holder ON holder.id = holder_id
           LEFT JOIN member AS collector ON collector.id = collected_by
           LEFT JOIN member AS knower ON knower.id = acknowledged_by
           LEFT JOIN place ON place.id = place_id
           WHERE handover.id = $1"#,
        handover
    )
    .fetch_optional(db)
    .await?;
    Ok(row.and_then(|row| {
        Some(Handover {
            id: row.id,
            kind: Kind::parse(&row.kind)?,
            holder: row.holder,
            whose: row.whose,
            collector: row.collector,
            handed_at: row.handed_at,
            handed_by: row.handed_by,
            text: row.sentence,
            language: Language::parse(&row.language)?,
            how: row.how.as_deref().and_then(How::parse),
            acknowledged_at: row.acknowledged_at,
            acknowledged_by: row.acknowledged_by,
            witness: row.witness,
            paper: row.paper,
        })
    }))
}

/// How somebody said that they know.
pub(in crate::equipment::lending) struct Mark<'a> {
    pub(in crate::equipment::lending) how: How,
    pub(in crate::equipment::lending) by: MemberId,
    pub(in crate::equipment::lending) witness: &'a str,
    pub(in crate::equipment::lending) paper: &'a str,
}

/// Keeps it; false when it was acknowledged before, which stands.
pub(in crate::equipment::lending) async fn acknowledge(
    work: &mut Work,
    handover: HandoverId,
    mark: &Mark<'_>,
    now: i64,
) -> Result<bool> {
    let how = mark.how.code();
    let done = sqlx::query!(
        "UPDATE handover SET how = $1, acknowledged_at = $2, acknowledged_by = $3, witness = $4, paper = $5
         WHERE id = $6 AND how IS NULL AND holder_id IS NOT NULL",
        how,
        now,
        mark.by,
        mark.witness,
        mark.paper,
        handover
    )
    .execute(&mut **work)
    .await;
    match done {
        Ok(done) => Ok(done.rows_affected() > 0),
        Err(error) if broken_rule(&error) == Some("handover_acknowledged") => Ok(false),
        Err(error) => Err(Error::from(error)),
    }
}
