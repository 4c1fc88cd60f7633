//! In what one member may go further than others, in the database.

use std::collections::{BTreeMap, HashMap};

use time::{Date, Duration};

use super::super::rules::{Allowance, Allowed, Kind, Leeway, Reach};
use super::Resource;
use crate::civil;
use crate::db::{Connection, Error, Result, Work, broken_rule};
use crate::ids::{AllowanceId, BookingId, MemberId, ResourceId};
use crate::members::rules::Person;
use crate::members::rules::acting::{Actor, Need};

/// What is to be given.
#[derive(Debug, Clone, Copy)]
pub struct NewAllowance {
    /// To whom.
    pub member: MemberId,
    /// What.
    pub allowance: Allowance,
    /// The last day on which it counts.
    pub until: Option<Date>,
    /// By whom.
    pub by: MemberId,
}

/// Something that was given to a member.
#[derive(Debug, Clone)]
pub struct Listed {
    /// Which.
    pub id: AllowanceId,
    /// What.
    pub allowance: Allowance,
    /// The last day on which it counts.
    pub until: Option<Date>,
    /// Given name and surname.
    pub given_by: String,
    /// Seconds since 1970.
    pub given_at: i64,
    /// Who ended it, if somebody did.
    pub ended_by: Option<String>,
    /// Seconds since 1970.
    pub ended_at: Option<i64>,
}

impl Listed {
    /// Counts on that day.
    #[must_use]
    pub fn counts(&self, today: Date) -> bool {
        self.ended_at.is_none() && self.until.is_none_or(|until| today <= until)
    }
}

fn read(
    (what, amount): (&str, u16),
    (kind, resource): (Option<&str>, Option<ResourceId>),
) -> Option<Allowance> {
    let reach = match (kind, resource) {
        (_, Some(resource)) => Reach::One(resource),
        (Some(kind), None) => Reach::Kind(Kind::parse(kind)?),
        (None, None) => Reach::Everything,
    };
    Some(Allowance { leeway: Leeway::parse(what)?, amount, reach })
}

/// What counts for a member on a day.
async fn counting(db: &mut Connection, member: MemberId, today: Date) -> Result<Vec<Allowance>> {
    let today = civil::date_text(today);
    let rows = sqlx::query!(
        r#"SELECT what, amount AS "amount!: u16", kind, resource_id AS "resource: ResourceId"
           FROM member_allowance
           WHERE member_id = $1 AND ended_at IS NULL AND (until IS NULL OR until >= $2)"#,
        member,
        today
    )
    .fetch_all(db)
    .await?;
    let read =
        rows.iter().filter_map(|row| read((&row.what, row.amount), (row.kind.as_deref(), row.resource)));
    Ok(read.collect())
}

/// Something that was given to a member and that nobody has ended.
#[derive(Debug, Clone, Copy)]
pub struct Given {
    /// What.
    pub allowance: Allowance,
    /// The last day on which it counts.
    pub until: Option<Date>,
}

impl Given {
    /// Counts on that day.
    #[must_use]
    pub fn counts(&self, today: Date) -> bool {
        self.until.is_none_or(|until| today <= until)
    }
}

/// What was given to each member and nobody has ended.
pub async fn given(db: &mut Connection) -> Result<HashMap<MemberId, Vec<Given>>> {
    let rows = sqlx::query!(
        r#"SELECT member_id AS "member!: MemberId", what, amount AS "amount!: u16", kind,
               resource_id AS "resource: ResourceId", until
           FROM member_allowance WHERE ended_at IS NULL"#
    )
    .fetch_all(db)
    .await?;
    let mut all: HashMap<_, Vec<_>> = HashMap::new();
    for row in rows {
        let allowance = read((&row.what, row.amount), (row.kind.as_deref(), row.resource));
        let until = row.until.as_deref().and_then(civil::parse_date);
        let given = allowance.map(|allowance| Given { allowance, until });
        all.entry(row.member).or_default().extend(given);
    }
    Ok(all)
}

/// A resource on the terms that hold for a member.
pub async fn theirs(
    db: &mut Connection,
    resource: Resource,
    (member, today): (MemberId, Date),
) -> Result<Resource> {
    let allowances = counting(db, member, today).await?;
    Ok(resource.for_whom(&allowances))
}

/// A resource on the terms that hold for whom this visitor books, if they may.
pub async fn theirs_of(
    db: &mut Connection,
    resource: Resource,
    (visitor, today): (Option<&Person>, Date),
) -> Result<Resource> {
    match visitor.and_then(|person| Actor::who_may(person, Need::Book)) {
        Some(actor) => theirs(db, resource, (actor.subject(), today)).await,
        None => Ok(resource),
    }
}

impl Resource {
    /// On the terms that hold for somebody who is allowed all this.
    #[must_use]
    pub fn for_whom(self, allowances: &[Allowance]) -> Self {
        let allowed = Allowed::of(allowances, (self.id, self.kind));
        Self { terms: self.terms.with(&allowed), ..self }
    }
}

/// Everything that a member was ever given, the latest first.
pub async fn allowances(db: &mut Connection, member: MemberId) -> Result<Vec<Listed>> {
    let rows = sqlx::query!(
        r#"SELECT member_allowance.id AS "id!: AllowanceId", what, amount AS "amount!: u16", kind,
               resource_id AS "resource: ResourceId", until, given_at, ended_at,
               trim(giver.given_name || ' ' || giver.surname) AS "given_by!: String",
               trim(ender.given_name || ' ' || ender.surname) AS "ended_by: String"
           FROM member_allowance JOIN member AS giver ON giver.id = given_by
           LEFT JOIN member AS ender ON ender.id = ended_by
           WHERE member_id = $1 ORDER BY member_allowance.id DESC"#,
        member
    )
    .fetch_all(db)
    .await?;
    let listed = rows.into_iter().filter_map(|row| {
        Some(Listed {
            id: row.id,
            allowance: read((&row.what, row.amount), (row.kind.as_deref(), row.resource))?,
            until: row.until.as_deref().and_then(civil::parse_date),
            given_by: row.given_by,
            given_at: row.given_at,
            ended_by: row.ended_by,
            ended_at: row.ended_at,
        })
    });
    Ok(listed.collect())
}

/// What was given under this id, and to whom.
pub async fn allowance(db: &mut Connection, id: AllowanceId) -> Result<Option<(MemberId, Allowance)>> {
    let row = sqlx::query!(
        r#"SELECT member_id AS "member!: MemberId", what, amount AS "amount!: u16", kind,
               resource_id AS "resource: ResourceId" FROM member_allowance WHERE id = $1"#,
        id
    )
    .fetch_optional(db)
    .await?;
    Ok(row.and_then(|row| {
        Some((row.member, read((&row.what, row.amount), (row.kind.as_deref(), row.resource))?))
    }))
}

/// Gives something. `None`: the same counts already.
pub async fn give_allowance(
    work: &mut Work,
    new: &NewAllowance,
    (now, today): (i64, Date),
) -> Result<Option<AllowanceId>> {
    let Allowance { leeway, amount, reach } = new.allowance;
    let (kind, resource) = match reach {
        Reach::Everything => (None, None),
        Reach::Kind(kind) => (Some(kind.code()), None),
        Reach::One(resource) => (None, Some(resource)),
    };
    let (what, today, until) = (leeway.code(), civil::date_text(today), new.until.map(civil::date_text));
    let done = sqlx::query_scalar!(
        r#"INSERT INTO member_allowance
               (member_id, what, amount, kind, resource_id, from_day, until, given_by, given_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id AS "id!: AllowanceId""#,
        new.member,
        what,
        amount,
        kind,
        resource,
        today,
        until,
        new.by,
        now
    )
    .fetch_one(&mut **work)
    .await;
    match done {
        Ok(id) => Ok(Some(id)),
        Err(error) if broken_rule(&error) == Some("member_allowance_once") => Ok(None),
        Err(error) => Err(Error::from(error)),
    }
}

/// Ends something; false: somebody has ended it before.
pub async fn end_allowance(work: &mut Work, id: AllowanceId, (by, now): (MemberId, i64)) -> Result<bool> {
    let done = sqlx::query!(
        "UPDATE member_allowance SET ended_by = $1, ended_at = $2 WHERE id = $3 AND ended_at IS NULL",
        by,
        now,
        id
    )
    .execute(&mut **work)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Of the bookings that begin on a day, those whose members may come later, with the minutes.
pub async fn later_arrivals(db: &mut Connection, day: Date) -> Result<BTreeMap<BookingId, u16>> {
    let (from, until) = (civil::date_text(day), civil::date_text(day.saturating_add(Duration::DAY)));
    let rows = sqlx::query!(
        r#"SELECT booking.id AS "id!: BookingId", max(member_allowance.amount) AS "minutes!: u16"
           FROM booking CROSS JOIN resource ON resource.id = booking.resource_id
           JOIN member_allowance ON member_allowance.member_id = booking.member_id
               AND member_allowance.what = 'later_arrival' AND member_allowance.ended_at IS NULL
               AND (member_allowance.until IS NULL OR member_allowance.until >= $1)
               AND (member_allowance.kind IS NULL OR member_allowance.kind = resource.kind)
               AND (member_allowance.resource_id IS NULL OR member_allowance.resource_id = resource.id)
           WHERE booking.starts >= $1 AND booking.starts < $2 GROUP BY +booking.id"#,
        from,
        until
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.minutes)).collect())
}
