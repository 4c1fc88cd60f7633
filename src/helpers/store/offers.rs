//! Offers: kept alike whether or not anybody signs in with their login.

use super::{Pair, day};
use crate::civil;
use crate::db::{Connection, Result, Work};
use crate::helpers::rules::Terms;
use crate::ids::{MemberId, OfferId};
use crate::members::rules::Login;
use crate::members::rules::acting::Rights;

/// An offer that nobody accepts is forgotten after this long; seconds.
const OFFER_LASTS: i64 = 30 * 86_400;

/// An offer that has not been accepted.
#[derive(Debug)]
pub(in crate::helpers) struct Offer {
    pub(in crate::helpers) id: OfferId,
    /// To whom, as they sign in; or by whom, by name.
    pub(in crate::helpers) other: String,
    pub(in crate::helpers) terms: Terms,
}

/// Keeps an offer; another one to the same login takes its place. Who has that login is not asked.
pub(in crate::helpers) async fn offer(
    work: &mut Work,
    member: MemberId,
    login: &Login,
    terms: Terms,
    now: i64,
) -> Result<()> {
    let login = login.as_str();
    let [book, cancel, collect, read, support] = terms.rights.flags();
    let until = terms.until.map(civil::date_text);
    sqlx::query!(
        "INSERT INTO helper_offer (member_id, login, may_book, may_cancel, may_collect, may_read, sees_support, until,
             offered_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (member_id, login) DO UPDATE SET may_book = $3, may_cancel = $4, may_collect = $5,
             may_read = $6, sees_support = $7, until = $8, offered_at = $9",
        member,
        login,
        book,
        cancel,
        collect,
        read,
        support,
        until,
        now
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// The offers that a member has made.
pub(in crate::helpers) async fn offers_by(
    db: &mut Connection,
    member: MemberId,
    now: i64,
) -> Result<Vec<Offer>> {
    let oldest = now - OFFER_LASTS;
    let rows = sqlx::query!(
        r#"SELECT id AS "id!: OfferId", login, may_book AS "may_book!: bool", may_cancel AS "may_cancel!: bool",
               may_collect AS "may_collect!: bool", may_read AS "may_read!: bool",
               sees_support AS "sees_support!: bool", until
           FROM helper_offer WHERE member_id = $1 AND offered_at > $2 ORDER BY id"#,
        member,
        oldest
    )
    .fetch_all(db)
    .await?;
    let offer = rows.into_iter().map(|row| {
        let flags = [row.may_book, row.may_cancel, row.may_collect, row.may_read, row.sees_support];
        let terms = Terms { rights: Rights::of_flags(flags), until: day(row.until.as_deref()) };
        Offer { id: row.id, other: row.login, terms }
    });
    Ok(offer.collect())
}

/// The offers that wait for a person's answer, with the member who made each.
pub(in crate::helpers) async fn offers_to(
    db: &mut Connection,
    person: MemberId,
    now: i64,
) -> Result<Vec<(MemberId, Offer)>> {
    let oldest = now - OFFER_LASTS;
    let rows = sqlx::query!(
        r#"SELECT helper_offer.id AS "id!: OfferId", helped.id AS "member!: MemberId",
               helped.given_name || ' ' || helped.surname AS "name!: String",
               may_book AS "may_book!: bool", may_cancel AS "may_cancel!: bool",
               may_collect AS "may_collect!: bool", may_read AS "may_read!: bool",
               sees_support AS "sees_support!: bool", until
           FROM member AS person
           JOIN helper_offer ON helper_offer.login IN (person.email, person.phone)
           JOIN member AS helped ON helped.id = helper_offer.member_id
           WHERE person.id = $1 AND helped.id <> person.id AND helper_offer.offered_at > $2
               AND helped.state IN ('active', 'paused')
           ORDER BY helper_offer.id"#,
        person,
        oldest
    )
    .fetch_all(db)
    .await?;
    let offer = rows.into_iter().map(|row| {
        let flags = [row.may_book, row.may_cancel, row.may_collect, row.may_read, row.sees_support];
        let terms = Terms { rights: Rights::of_flags(flags), until: day(row.until.as_deref()) };
        (row.member, Offer { id: row.id, other: row.name, terms })
    });
    Ok(offer.collect())
}

/// An offer has been answered: every other one of the same two people goes with it.
pub(in crate::helpers) async fn delete_offers(work: &mut Work, pair: Pair) -> Result<()> {
    sqlx::query!(
        "DELETE FROM helper_offer WHERE member_id = $1
             AND login IN (SELECT email FROM member WHERE id = $2 UNION SELECT phone FROM member WHERE id = $2)",
        pair.member,
        pair.helper
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Takes an offer back; false when it is not this member's.
pub(in crate::helpers) async fn take_back(work: &mut Work, member: MemberId, id: OfferId) -> Result<bool> {
    let done = sqlx::query!("DELETE FROM helper_offer WHERE id = $1 AND member_id = $2", id, member)
        .execute(&mut **work)
        .await?;
    Ok(done.rows_affected() > 0)
}

/// Forgets offers that nobody answered.
pub(in crate::helpers) async fn delete_old_offers(work: &mut Work, now: i64) -> Result<()> {
    let oldest = now - OFFER_LASTS;
    sqlx::query!("DELETE FROM helper_offer WHERE offered_at <= $1", oldest).execute(&mut **work).await?;
    Ok(())
}
