//! Closed months and acts about them, in the database; rows are only ever added.

use crate::db::{Connection, Error, Result, Work, broken_rule};
use crate::ids::{CategoryId, DonationId, MemberId};
use crate::registers::rules::{Line, Month};

/// A closed month.
#[derive(Debug, Clone)]
pub struct Closing {
    /// Which.
    pub month: Month,
    /// As it was closed.
    pub lines: Vec<Line>,
    /// By whom.
    pub by: String,
    /// The same by their number.
    pub by_id: MemberId,
    /// Seconds since 1970.
    pub at: i64,
}

struct Row {
    month: String,
    figures: String,
    by: String,
    by_id: MemberId,
    at: i64,
}

impl Row {
    fn read(self) -> Result<Option<Closing>> {
        let Some(month) = Month::parse(&self.month) else { return Ok(None) };
        let lines = serde_json::from_str(&self.figures)?;
        Ok(Some(Closing { month, lines, by: self.by, by_id: self.by_id, at: self.at }))
    }
}

macro_rules! closings {
    ($condition:literal, $($argument:expr),*) => {
        sqlx::query_as!(
            Row,
            r#"SELECT month AS "month!: String", figures,
                   trim(member.given_name || ' ' || member.surname) AS "by!: String",
                   closed_by AS "by_id!: MemberId", closed_at AS at
               FROM month_closing JOIN member ON member.id = closed_by WHERE "# + $condition,
            $($argument),*
        )
    };
}

/// A month, if it is closed.
pub async fn of_month(db: &mut Connection, month: Month) -> Result<Option<Closing>> {
    let code = month.code();
    match closings!("month = $1", code).fetch_optional(db).await? {
        Some(row) => row.read(),
        None => Ok(None),
    }
}

/// Every closed month, latest first.
pub async fn all(db: &mut Connection) -> Result<Vec<Closing>> {
    let rows = closings!("$1 ORDER BY month DESC", true).fetch_all(db).await?;
    let read = rows.into_iter().filter_map(|row| row.read().transpose());
    read.collect()
}

/// The last closed month.
pub async fn last(db: &mut Connection) -> Result<Option<Month>> {
    let month = sqlx::query_scalar!(r#"SELECT max(month) AS "month?: String" FROM month_closing"#);
    Ok(month.fetch_one(db).await?.and_then(|month| Month::parse(&month)))
}

/// Closes a month with its figures. The database knows whether it is its turn.
pub async fn close(
    work: &mut Work,
    (month, lines): (Month, &[Line]),
    (from, until): (i64, i64),
    (by, at): (MemberId, i64),
) -> Result<()> {
    let (code, figures) = (month.code(), serde_json::to_string(lines)?);
    sqlx::query!(
        "INSERT INTO month_closing (month, from_at, until_at, figures, closed_by, closed_at)
         VALUES ($1, $2, $3, $4, $5, $6)",
        code,
        from,
        until,
        figures,
        by,
        at
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// A donation of which pieces are not in the books.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// Which.
    pub donation: DonationId,
    /// Empty for somebody who does not want to be known.
    pub donor: String,
    /// `YYYY-MM-DD`.
    pub received_on: String,
    /// Pieces that were brought and never registered.
    pub pieces: i64,
}

/// What was received before a day (`YYYY-MM-DD`) and is not registered, oldest first.
pub async fn waiting(db: &mut Connection, before: &str) -> Result<Vec<Waiting>> {
    Ok(sqlx::query_as!(
        Waiting,
        r#"SELECT donation AS "donation!: DonationId", donor AS "donor!: String", received_on AS "received_on!: String",
               brought - registered AS "pieces!: i64"
           FROM (SELECT donation.id AS donation, donor.name AS donor, received_on,
                   (SELECT coalesce(sum(quantity), 0) FROM donation_line WHERE donation_id = donation.id) AS brought,
                   (SELECT coalesce(sum(item.quantity), 0) FROM item
                       JOIN donation_line ON donation_line.id = donation_line_id
                       WHERE donation_id = donation.id) AS registered
               FROM donation JOIN donor ON donor.id = donor_id WHERE received_on < $1)
           WHERE brought > registered ORDER BY received_on, donation"#,
        before
    )
    .fetch_all(db)
    .await?)
}

/// An act to be made.
#[derive(Debug)]
pub struct NewAct<'a> {
    /// About which closed month.
    pub month: Month,
    /// What kind of thing.
    pub category: CategoryId,
    /// More, or less than nothing.
    pub pieces: i64,
    /// Why.
    pub sentence: &'a str,
    /// The form's one-time key.
    pub key: &'a str,
}

/// Keeps an act; false where the same form has been sent before.
pub async fn correct(work: &mut Work, act: &NewAct<'_>, (by, at): (MemberId, i64)) -> Result<bool> {
    let month = act.month.code();
    let done = sqlx::query!(
        "INSERT INTO correction (month, category_id, pieces, sentence, made_by, made_at, one_time_key)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        month,
        act.category,
        act.pieces,
        act.sentence,
        by,
        at,
        act.key
    )
    .execute(&mut **work)
    .await;
    match done {
        Ok(_) => Ok(true),
        Err(error) if broken_rule(&error) == Some("correction.made_by, correction.one_time_key") => Ok(false),
        Err(error) => Err(Error::from(error)),
    }
}
