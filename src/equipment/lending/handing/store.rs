//! Going-outs in the database. The database is the judge of what may go.

use time::{Date, PrimitiveDateTime};

use super::form::{Ack, Collector, Going};
use crate::civil;
use crate::db::{Connection, Error, Result, Work, broken_rule};
use crate::equipment::lending::rules::{How, Kind, Unfit};
use crate::equipment::rules::Grade;
use crate::ids::{HandoverId, ItemId, MemberId, PlaceId};
use crate::language::Language;

/// The going-out that this form has made before.
pub(super) async fn by_key(db: &mut Connection, by: MemberId, key: &str) -> Result<Option<HandoverId>> {
    Ok(sqlx::query_scalar!(
        r#"SELECT id AS "id!: HandoverId" FROM handover WHERE handed_by = $1 AND one_time_key = $2"#,
        by,
        key
    )
    .fetch_optional(db)
    .await?)
}

/// The language that somebody reads.
pub(super) async fn reads(db: &mut Connection, member: MemberId) -> Result<Language> {
    let code = sqlx::query_scalar!("SELECT language FROM member WHERE id = $1", member).fetch_one(db).await?;
    Ok(Language::parse(&code).unwrap_or(Language::Kk))
}

/// Who may collect for somebody today, by name.
pub(in crate::equipment::lending) async fn helpers(
    db: &mut Connection,
    member: MemberId,
    today: Date,
) -> Result<Vec<(MemberId, String)>> {
    let today = civil::date_text(today);
    let rows = sqlx::query!(
        r#"SELECT helper.id AS "id!: MemberId", trim(helper.given_name || ' ' || helper.surname) AS "name!: String"
           FROM helper_grant JOIN member AS helper ON helper.id = helper_id
           WHERE helper_grant.member_id = $1 AND may_collect AND ended_at IS NULL
               AND (until IS NULL OR until >= $2) AND helper.state IN ('active', 'paused')
           ORDER BY helper.sort_key, helper.id"#,
        member,
        today
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.name)).collect())
}

/// What somebody who was promised a piece of a model has said of it.
#[derive(Debug, Clone)]
pub(super) struct Promised {
    /// Of the piece that is handed over now.
    pub(super) tag: String,
    /// Until when they asked for it.
    pub(super) until: Option<Date>,
    pub(super) purpose: String,
    pub(super) to_be_shown: bool,
}

/// What these pieces were promised to somebody for.
pub(super) async fn promised(
    db: &mut Connection,
    member: MemberId,
    tags: &[String],
) -> Result<Vec<Promised>> {
    let tags = serde_json::to_string(tags)?;
    let rows = sqlx::query!(
        r#"SELECT item.tag, until_day, loan_request.purpose, to_be_shown AS "to_be_shown!: bool"
           FROM item JOIN loan_request ON loan_request.category_id = item.category_id
               AND loan_request.make_key = item.make_key AND loan_request.model_key = item.model_key
           WHERE item.tag IN (SELECT value FROM json_each($1)) AND member_id = $2 AND loan_request.state = 'approved'"#,
        tags,
        member
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().map(|row| Promised {
        tag: row.tag,
        until: civil::parse_date(&row.until_day),
        purpose: row.purpose,
        to_be_shown: row.to_be_shown,
    });
    Ok(read.collect())
}

/// One going-out of one or several pieces.
pub(super) struct NewHandover<'a> {
    pub(super) kind: Kind,
    pub(super) holder: Option<MemberId>,
    pub(super) place: Option<PlaceId>,
    pub(super) ack: &'a Ack,
    pub(super) text: &'a str,
    pub(super) version: i64,
    pub(super) language: Language,
    pub(super) key: &'a str,
}

/// Keeps that pieces go out, before any of them does.
pub(super) async fn insert(
    work: &mut Work,
    new: &NewHandover<'_>,
    (by, now): (MemberId, i64),
) -> Result<HandoverId> {
    let (collected_by, collector) = match &new.ack.collector {
        Collector::Holder => (None, ""),
        Collector::Helper(helper) => (Some(*helper), ""),
        Collector::Other(name) => (None, name.as_str()),
    };
    let (kind, language) = (new.kind.code(), new.language.code());
    let how = new.ack.how.map(How::code);
    let (at, acknowledged_by) = match how {
        Some(_) => (Some(now), collected_by.or(new.holder)),
        None => (None, None),
    };
    Ok(sqlx::query_scalar!(
        r#"INSERT INTO handover (kind, holder_id, place_id, collected_by, collector_name, handed_at, handed_by, sentence,
               version, language, how, acknowledged_at, acknowledged_by, witness, paper, one_time_key)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
           RETURNING id AS "id!: HandoverId""#,
        kind,
        new.holder,
        new.place,
        collected_by,
        collector,
        now,
        by,
        new.text,
        new.version,
        language,
        how,
        at,
        acknowledged_by,
        new.ack.witness,
        new.ack.paper,
        new.key
    )
    .fetch_one(&mut **work)
    .await?)
}

/// Takes one piece out with it.
pub(super) async fn take_out(
    work: &mut Work,
    (handover, item): (HandoverId, ItemId),
    going: &Going,
    (due, now): (Option<PrimitiveDateTime>, i64),
) -> Result<std::result::Result<(), Unfit>> {
    let (due, grade) = (due.map(civil::text), going.grade.map(Grade::code));
    let done = sqlx::query!(
        "INSERT INTO custody (item_id, handover_id, kind, holder_id, place_id, started_at, due, grade_out, comes_with,
             purpose, shown_by)
         SELECT $1, id, kind, holder_id, place_id, $2, $3, $4, $5, $6, $7 FROM handover WHERE id = $8",
        item,
        now,
        due,
        grade,
        going.comes_with,
        going.purpose,
        going.shown_by,
        handover
    )
    .execute(&mut **work)
    .await;
    match done {
        Ok(_) => Ok(Ok(())),
        Err(error) => match broken_rule(&error).and_then(Unfit::of) {
            Some(unfit) => Ok(Err(unfit)),
            None => Err(Error::from(error)),
        },
    }
}
