//! How early each kind of support must be asked for.

use time::{Date, Duration};

use crate::civil;
use crate::db::{Connection, Result, Work};
use crate::support::rules::kind::{Kind, Lead, ask_by};

/// How early each kind must be asked for, in the order of the pages.
pub async fn leads(db: &mut Connection) -> Result<Vec<Lead>> {
    let rows =
        sqlx::query!(r#"SELECT code, lead_days AS "days!: u8" FROM support_kind"#).fetch_all(db).await?;
    let lead =
        |kind: Kind| rows.iter().find(|row| row.code == kind.code()).map(|row| Lead { kind, days: row.days });
    Ok(Kind::ALL.into_iter().filter_map(lead).collect())
}

/// Changes how early a kind must be asked for; what people were told stays as it was.
pub async fn set_lead(work: &mut Work, lead: Lead) -> Result<()> {
    let code = lead.kind.code();
    sqlx::query!("UPDATE support_kind SET lead_days = $1 WHERE code = $2", lead.days, code)
        .execute(&mut **work)
        .await?;
    Ok(())
}

/// Each kind with the last day on which there is time enough for a visit on this day.
pub async fn timings(db: &mut Connection, starts: Date) -> Result<Vec<(Lead, Date)>> {
    let leads = leads(&mut *db).await?;
    let closed = closed(db, starts.saturating_sub(Duration::days(60)), starts).await?;
    Ok(leads.into_iter().map(|lead| (lead, ask_by(lead.days, starts, &closed))).collect())
}

/// The days on which the centre is closed.
pub(super) async fn closed(db: &mut Connection, from: Date, until: Date) -> Result<Vec<Date>> {
    let (from, until) = (civil::date_text(from), civil::date_text(until));
    let days = sqlx::query_scalar!("SELECT day FROM closed_day WHERE day BETWEEN $1 AND $2", from, until);
    Ok(days.fetch_all(db).await?.iter().filter_map(|day| civil::parse_date(day)).collect())
}
