//! Requests in the database.

use time::Date;

use super::rules::{OpenDays, State};
use crate::civil;
use crate::db::{Connection, Error, Result, Work, broken_rule};
use crate::equipment::catalogue::store::{Key, Model};
use crate::ids::{CategoryId, ItemId, LoanRequestId, MemberId};
use crate::language::Texts;

/// What somebody asked for, and what became of it.
#[derive(Debug, Clone)]
pub(in crate::equipment) struct Request {
    pub(in crate::equipment) id: LoanRequestId,
    pub(in crate::equipment) member: MemberId,
    /// Given name and surname.
    pub(in crate::equipment) member_name: String,
    /// Somebody else who asked for the member.
    pub(in crate::equipment) made_by: Option<String>,
    /// Seconds since 1970.
    pub(in crate::equipment) made_at: i64,
    /// Of the category, in addresses.
    pub(in crate::equipment) code: String,
    pub(in crate::equipment) kind: Texts,
    pub(in crate::equipment) make: String,
    pub(in crate::equipment) model: String,
    pub(in crate::equipment) from: Date,
    pub(in crate::equipment) until: Date,
    pub(in crate::equipment) purpose: String,
    pub(in crate::equipment) to_be_shown: bool,
    pub(in crate::equipment) state: State,
    /// The last day on which it is kept ready, or was.
    pub(in crate::equipment) collect_by: Option<Date>,
    pub(in crate::equipment) answer: String,
    /// Who changed it last; nobody: the portal itself.
    pub(in crate::equipment) changed_by: Option<String>,
    pub(in crate::equipment) version: i64,
    /// The piece that is kept ready, and its tag.
    pub(in crate::equipment) piece: Option<(ItemId, String)>,
}

struct Row {
    id: LoanRequestId,
    member: MemberId,
    member_name: String,
    made_by: Option<String>,
    made_at: i64,
    code: String,
    name_kk: String,
    name_ru: String,
    name_en: String,
    make: String,
    model: String,
    from_day: String,
    until_day: String,
    purpose: String,
    to_be_shown: bool,
    state: String,
    collect_by: Option<String>,
    answer: String,
    changed_by: Option<String>,
    version: i64,
    item: Option<ItemId>,
    tag: Option<String>,
}

impl Row {
    fn read(self) -> Option<Request> {
        Some(Request {
            id: self.id,
            member: self.member,
            member_name: self.member_name,
            made_by: self.made_by,
            made_at: self.made_at,
            code: self.code,
            kind: Texts { kk: self.name_kk, ru: self.name_ru, en: self.name_en },
            make: self.make,
            model: self.model,
            from: civil::parse_date(&self.from_day)?,
            until: civil::parse_date(&self.until_day)?,
            purpose: self.purpose,
            to_be_shown: self.to_be_shown,
            state: State::parse(&self.state)?,
            collect_by: self.collect_by.as_deref().and_then(civil::parse_date),
            answer: self.answer,
            changed_by: self.changed_by,
            version: self.version,
            piece: self.item.zip(self.tag),
        })
    }
}

macro_rules! rows {
    ($condition:literal, $($argument:expr),*) => {
        sqlx::query_as!(
            Row,
            r#"SELECT loan_request.id AS "id!: LoanRequestId", loan_request.member_id AS "member!: MemberId",
                   trim(member.given_name || ' ' || member.surname) AS "member_name!: String",
                   (SELECT trim(made.given_name || ' ' || made.surname) FROM member AS made
                       WHERE made.id = loan_request.made_by AND made.id <> loan_request.member_id) AS "made_by: String",
                   loan_request.made_at AS "made_at!: i64", category.code,
                   name_kk, name_ru, name_en, loan_request.make, loan_request.model, from_day, until_day,
                   loan_request.purpose, to_be_shown AS "to_be_shown!: bool", loan_request.state, collect_by, answer,
                   (SELECT trim(changed.given_name || ' ' || changed.surname) FROM member AS changed
                       WHERE changed.id = loan_request.changed_by) AS "changed_by: String",
                   loan_request.version AS "version!: i64",
                   item.id AS "item?: ItemId", item.tag AS "tag?: String"
               FROM loan_request
               JOIN member ON member.id = loan_request.member_id
               JOIN category ON category.id = loan_request.category_id
               LEFT JOIN reservation ON reservation.request_id = loan_request.id AND reservation.ended_at IS NULL
               LEFT JOIN item ON item.id = reservation.item_id
               WHERE "# + $condition,
            $($argument),*
        )
    };
}

/// One of them.
pub(in crate::equipment) async fn find(db: &mut Connection, id: LoanRequestId) -> Result<Option<Request>> {
    Ok(rows!("loan_request.id = $1", id).fetch_optional(db).await?.and_then(Row::read))
}

/// Those of a member: what is open first, then the latest.
pub(super) async fn of_member(db: &mut Connection, member: MemberId) -> Result<Vec<Request>> {
    let rows = rows!(
        "loan_request.member_id = $1
         ORDER BY loan_request.state IN ('waiting', 'approved') DESC, loan_request.id DESC LIMIT 60",
        member
    );
    Ok(rows.fetch_all(db).await?.into_iter().filter_map(Row::read).collect())
}

/// The models that a member has asked for and that are not decided, or not collected.
pub(in crate::equipment) async fn open_models(db: &mut Connection, member: MemberId) -> Result<Vec<Key>> {
    let rows = sqlx::query!(
        r#"SELECT category_id AS "category: CategoryId", make_key, model_key FROM loan_request
           WHERE member_id = $1 AND state IN ('waiting', 'approved')"#,
        member
    );
    let rows = rows.fetch_all(db).await?.into_iter();
    Ok(rows.map(|row| (row.category, row.make_key, row.model_key)).collect())
}

/// All that wait or are kept ready, in the order in which they came.
pub(in crate::equipment) async fn open(db: &mut Connection) -> Result<Vec<Request>> {
    let rows = rows!(
        "loan_request.state IN ('waiting', 'approved') AND $1 ORDER BY loan_request.made_at, loan_request.id",
        true
    );
    Ok(rows.fetch_all(db).await?.into_iter().filter_map(Row::read).collect())
}

/// What is asked for, and by whom.
#[derive(Debug)]
pub(super) struct NewRequest<'a> {
    pub(super) member: MemberId,
    pub(super) by: MemberId,
    pub(super) model: &'a Model,
    pub(super) from: Date,
    pub(super) until: Date,
    pub(super) purpose: &'a str,
    pub(super) to_be_shown: bool,
    /// The form's one-time key.
    pub(super) key: &'a str,
}

/// Keeps a request; the same key a second time changes nothing. False when the member waits for the same already.
pub(super) async fn insert(work: &mut Work, new: &NewRequest<'_>, now: i64) -> Result<bool> {
    let (from, until) = (civil::date_text(new.from), civil::date_text(new.until));
    let done = sqlx::query!(
        "INSERT INTO loan_request (member_id, made_by, made_at, category_id, make, model, make_key, model_key, from_day,
             until_day, purpose, to_be_shown, state, changed_by, changed_at, one_time_key)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'waiting', $2, $3, $13)",
        new.member,
        new.by,
        now,
        new.model.category,
        new.model.make,
        new.model.model,
        new.model.make_key,
        new.model.model_key,
        from,
        until,
        new.purpose,
        new.to_be_shown,
        new.key
    )
    .execute(&mut **work)
    .await;
    match done {
        Ok(_) => Ok(true),
        Err(error) if broken_rule(&error).is_some_and(|rule| rule.contains("loan_request.model_key")) => {
            Ok(false)
        }
        Err(error) => Err(Error::from(error)),
    }
}

/// A form of this person with this key has been kept.
pub(super) async fn is_kept(db: &mut Connection, by: MemberId, key: &str) -> Result<bool> {
    let found = sqlx::query_scalar!(
        r#"SELECT count(*) AS "n!: i64" FROM loan_request WHERE made_by = $1 AND one_time_key = $2"#,
        by,
        key
    );
    Ok(found.fetch_one(db).await? > 0)
}

/// It is not wanted any more; false when it is over already.
pub(super) async fn withdraw(work: &mut Work, id: LoanRequestId, (by, at): (MemberId, i64)) -> Result<bool> {
    let done = sqlx::query!(
        "UPDATE loan_request SET state = 'withdrawn', changed_by = $1, changed_at = $2, version = version + 1
         WHERE id = $3 AND state IN ('waiting', 'approved')",
        by,
        at,
        id
    )
    .execute(&mut **work)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Somebody who leaves waits for nothing, and nothing is kept for them. `by` nobody: the portal itself.
pub(crate) async fn withdraw_all(
    work: &mut Work,
    member: MemberId,
    by: Option<MemberId>,
    at: i64,
) -> Result<()> {
    sqlx::query!(
        "UPDATE loan_request SET state = 'withdrawn', changed_by = $1, changed_at = $2, version = version + 1
         WHERE member_id = $3 AND state IN ('waiting', 'approved')",
        by,
        at,
        member
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// On which days somebody is at the centre, from a day on.
pub(in crate::equipment) async fn open_days(db: &mut Connection, from: Date) -> Result<OpenDays> {
    let from = civil::date_text(from);
    let closed = sqlx::query_scalar!("SELECT day FROM closed_day WHERE day >= $1", from);
    let closed = closed.fetch_all(&mut *db).await?;
    let weekdays = sqlx::query_scalar!(
        r#"SELECT DISTINCT weekday AS "weekday!: u8" FROM opening_interval
           JOIN resource ON resource.id = resource_id WHERE resource.in_use"#
    );
    Ok(OpenDays {
        closed: closed.iter().filter_map(|day| civil::parse_date(day)).collect(),
        weekdays: weekdays.fetch_all(db).await?,
    })
}
