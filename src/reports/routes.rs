//! The report of a period.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;

use super::form::{Period, Typed};
use super::store;
use super::table;
use super::view::{Found, ReportPage};
use crate::civil;
use crate::registers::kinds;
use crate::spreadsheet::Format;
use crate::web::{App, Error, Query, Reports, Result, Visit, download, show};

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/reports", get(report)).route("/reports/export", get(export))
}

async fn report(visit: Visit<Reports>, Query(typed): Query<Typed>) -> Result {
    match typed.parse(visit.now.civil.date()) {
        Ok(period) => {
            let found = found(&visit, period).await?;
            show(&visit, StatusCode::OK, &ReportPage::new(&visit, typed, (period, found)))
        }
        Err(problems) => {
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &ReportPage::refused(&visit, typed, problems))
        }
    }
}

/// A period that is none has no file.
async fn export(visit: Visit<Reports>, Query(typed): Query<Typed>) -> Result {
    let format = Format::parse(&typed.format).ok_or(Error::NotFound)?;
    let period = typed.parse(visit.now.civil.date()).map_err(|_| Error::NotFound)?;
    let found = found(&visit, period).await?;
    let sheet = match typed.table.as_str() {
        "categories" => table::by_category(&visit, found.rows(&visit)),
        "donors" => table::by_donor(&visit, found.brought),
        _ => return Err(Error::NotFound),
    };
    let days = (civil::date_text(period.from), civil::date_text(period.until));
    download(&sheet, format, &format!("{}-{}-{}", typed.table, days.0, days.1))
}

async fn found(visit: &Visit<Reports>, period: Period) -> Result<Found> {
    let days = (civil::date_text(period.from), civil::date_text(period.until));
    let days = (days.0.as_str(), days.1.as_str());
    let after = period.until.next_day().ok_or(Error::NotFound)?;
    let instant = |day| visit.app.clock.instant(day).ok_or(Error::NotFound);
    let span = (instant(period.from)?, instant(after)?);
    let mut db = visit.read().await?;
    Ok(Found {
        kinds: kinds(&mut db).await?,
        received: store::received(&mut db, days).await?,
        moved: store::moved(&mut db, span).await?,
        brought: store::by_donor(&mut db, days).await?,
        is_closed: store::is_closed(&mut db, span).await?,
    })
}
