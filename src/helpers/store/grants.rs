//! Grants: that one person may act for another.

use time::Date;

use super::{Pair, day};
use crate::civil;
use crate::db::{Connection, Result, Work};
use crate::helpers::rules::Terms;
use crate::ids::{GrantId, MemberId};
use crate::members::rules::acting::{Footing, Rights};

/// That one person may act for another.
#[derive(Debug)]
pub(in crate::helpers) struct Listed {
    pub(in crate::helpers) id: GrantId,
    /// The other of the two.
    pub(in crate::helpers) other: MemberId,
    pub(in crate::helpers) name: String,
    pub(in crate::helpers) footing: Footing,
    pub(in crate::helpers) terms: Terms,
    /// Seconds since 1970.
    pub(in crate::helpers) recorded_at: i64,
    pub(in crate::helpers) recorded_by: String,
    /// Empty: accepted in the portal.
    pub(in crate::helpers) paper: String,
}

/// What is to be recorded, by whom and by which paper.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Record<'a> {
    /// For whom, and who.
    pub(crate) pair: Pair,
    /// In which capacity.
    pub(crate) footing: Footing,
    /// What, and how long.
    pub(crate) terms: Terms,
    /// Who records it.
    pub(crate) by: MemberId,
    /// Empty: by the two themselves.
    pub(crate) paper: &'a str,
    /// The civil day of the record.
    pub(crate) today: Date,
}

/// Records that one may act for the other; twice is one. False, and nothing done, when a representative would become
/// a helper by it.
pub(crate) async fn record(work: &mut Work, record: &Record<'_>, now: i64) -> Result<bool> {
    let Record { pair, footing, terms, by, paper, today } = *record;
    let today = civil::date_text(today);
    let [book, cancel, collect, read, support] = terms.rights.flags();
    let (footing, until) = (footing.code(), terms.until.map(civil::date_text));
    let done = sqlx::query!(
        "INSERT INTO helper_grant (member_id, helper_id, footing, may_book, may_cancel, may_collect, may_read,
             sees_support, until, recorded_by, recorded_at, paper)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
         ON CONFLICT (member_id, helper_id) WHERE ended_at IS NULL DO UPDATE SET footing = $3, may_book = $4,
             may_cancel = $5, may_collect = $6, may_read = $7, sees_support = $8, until = $9, recorded_by = $10,
             recorded_at = $11, paper = $12
             WHERE helper_grant.footing = 'helper' OR $3 = 'representative' OR helper_grant.until < $13",
        pair.member,
        pair.helper,
        footing,
        book,
        cancel,
        collect,
        read,
        support,
        until,
        by,
        now,
        paper,
        today
    )
    .execute(&mut **work)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Changes what a member allows their helper; who that is, unless there is no such helper of theirs.
pub(in crate::helpers) async fn change(
    work: &mut Work,
    member: MemberId,
    id: GrantId,
    terms: Terms,
) -> Result<Option<MemberId>> {
    let [book, cancel, collect, read, support] = terms.rights.flags();
    let until = terms.until.map(civil::date_text);
    Ok(sqlx::query_scalar!(
        r#"UPDATE helper_grant SET may_book = $1, may_cancel = $2, may_collect = $3, may_read = $4,
               sees_support = $5, until = $6
           WHERE id = $7 AND member_id = $8 AND footing = 'helper' AND ended_at IS NULL
           RETURNING helper_id AS "helper_id!: MemberId""#,
        book,
        cancel,
        collect,
        read,
        support,
        until,
        id,
        member
    )
    .fetch_optional(&mut **work)
    .await?)
}

/// Ends what either of the two may end by themselves: a representative is ended at the desk.
pub(in crate::helpers) async fn end(
    work: &mut Work,
    person: MemberId,
    id: GrantId,
    now: i64,
) -> Result<Option<Pair>> {
    let row = sqlx::query!(
        r#"UPDATE helper_grant SET ended_by = $1, ended_at = $2
           WHERE id = $3 AND (member_id = $1 OR helper_id = $1) AND footing = 'helper' AND ended_at IS NULL
           RETURNING member_id AS "member!: MemberId", helper_id AS "helper!: MemberId""#,
        person,
        now,
        id
    )
    .fetch_optional(&mut **work)
    .await?;
    Ok(row.map(|row| Pair { member: row.member, helper: row.helper }))
}

/// Ends, for the desk, whatever lets one act for the other; on what footing that was.
pub(in crate::helpers) async fn end_between(
    work: &mut Work,
    pair: Pair,
    by: MemberId,
    now: i64,
) -> Result<Option<Footing>> {
    let footing = sqlx::query_scalar!(
        "UPDATE helper_grant SET ended_by = $1, ended_at = $2
         WHERE member_id = $3 AND helper_id = $4 AND ended_at IS NULL RETURNING footing",
        by,
        now,
        pair.member,
        pair.helper
    )
    .fetch_optional(&mut **work)
    .await?;
    Ok(footing.as_deref().and_then(Footing::parse))
}

/// Who acts for a member (`of_helper` false), or for whom a helper acts. What is over is not listed.
pub(in crate::helpers) async fn grants(
    db: &mut Connection,
    person: MemberId,
    of_helper: bool,
    today: Date,
) -> Result<Vec<Listed>> {
    let today = civil::date_text(today);
    let rows = sqlx::query!(
        r#"SELECT helper_grant.id AS "id!: GrantId", other.id AS "other!: MemberId",
               other.given_name || ' ' || other.surname AS "name!: String", footing,
               may_book AS "may_book!: bool", may_cancel AS "may_cancel!: bool", may_collect AS "may_collect!: bool",
               may_read AS "may_read!: bool", sees_support AS "sees_support!: bool", until, recorded_at, paper,
               recorder.given_name || ' ' || recorder.surname AS "recorded_by!: String"
           FROM helper_grant
           JOIN member AS other ON other.id = CASE WHEN $2 THEN helper_grant.member_id ELSE helper_grant.helper_id END
           JOIN member AS recorder ON recorder.id = helper_grant.recorded_by
           WHERE $1 = CASE WHEN $2 THEN helper_grant.helper_id ELSE helper_grant.member_id END
               AND helper_grant.ended_at IS NULL AND other.state IN ('active', 'paused')
               AND (until IS NULL OR until >= $3)
           ORDER BY other.sort_key, other.id"#,
        person,
        of_helper,
        today
    )
    .fetch_all(db)
    .await?;
    let listed = rows.into_iter().map(|row| {
        let flags = [row.may_book, row.may_cancel, row.may_collect, row.may_read, row.sees_support];
        Listed {
            id: row.id,
            other: row.other,
            name: row.name,
            footing: Footing::parse(&row.footing).unwrap_or(Footing::Helper),
            terms: Terms { rights: Rights::of_flags(flags), until: day(row.until.as_deref()) },
            recorded_at: row.recorded_at,
            recorded_by: row.recorded_by,
            paper: row.paper,
        }
    });
    Ok(listed.collect())
}
