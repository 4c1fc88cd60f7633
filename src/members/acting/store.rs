//! Acting in the database.

use time::Date;

use crate::civil;
use crate::db::{Connection, Result, Work};
use crate::ids::{GrantId, MemberId, SessionId};
use crate::members::rules::acting::{Actor, Footing, Grant, Hand, Need, Right, Rights, counts_on};

/// The grant on which `helper` may act for `member` today, as long as both are here.
pub async fn find(
    db: &mut Connection,
    (member, helper): (MemberId, MemberId),
    today: Date,
) -> Result<Option<Grant>> {
    let row = sqlx::query!(
        r#"SELECT helper_grant.id AS "id!: GrantId", footing, until,
               may_book AS "may_book!: bool", may_cancel AS "may_cancel!: bool", may_collect AS "may_collect!: bool",
               may_read AS "may_read!: bool", sees_support AS "sees_support!: bool",
               helped.given_name || ' ' || helped.surname AS "name!: String",
               (SELECT count(*) FROM message WHERE message.member_id = helped.id AND message.read_at IS NULL)
                   AS "unread!: i64"
           FROM helper_grant
           JOIN member AS helped ON helped.id = helper_grant.member_id
           JOIN member AS helping ON helping.id = helper_grant.helper_id
           WHERE helper_grant.member_id = $1 AND helper_grant.helper_id = $2 AND helper_grant.ended_at IS NULL
               AND helped.state IN ('active', 'paused') AND helping.state IN ('active', 'paused')"#,
        member,
        helper
    )
    .fetch_optional(db)
    .await?;
    let grant = row.filter(|row| counts_on(today, row.until.as_deref().and_then(civil::parse_date)));
    Ok(grant.map(|row| {
        let flags = [row.may_book, row.may_cancel, row.may_collect, row.may_read, row.sees_support];
        let rights = Rights::of_flags(flags);
        Grant {
            id: row.id,
            member,
            name: row.name.trim().to_owned(),
            footing: Footing::parse(&row.footing).unwrap_or(Footing::Helper),
            unread: if rights.has(Right::Read) { row.unread } else { 0 },
            rights,
        }
    }))
}

/// Asks again with the write lock held: what was withdrawn a moment ago is no longer allowed.
pub async fn confirm(
    work: &mut Work,
    actor: &Actor,
    (need, and): (Need, Option<Right>),
    today: Date,
) -> Result<Option<Hand>> {
    let pair = (actor.subject(), actor.by());
    if let Some(hand) = actor.own_hand() {
        return Ok(Some(hand));
    }
    let grant = find(work, pair, today).await?;
    let grant = grant.filter(|grant| need.is_met_by(grant));
    let grant = grant.filter(|grant| and.is_none_or(|right| grant.rights.has(right)));
    Ok(grant.map(|grant| Hand::on(&grant, actor.by())))
}

/// From now on the sign-in acts for `member`; for the person themselves if for nobody.
pub async fn act_for(work: &mut Work, session: SessionId, member: Option<MemberId>) -> Result<()> {
    sqlx::query!("UPDATE session SET acting_for = $1 WHERE id = $2", member, session)
        .execute(&mut **work)
        .await?;
    Ok(())
}
