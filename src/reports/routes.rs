//! The report of a period.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;

use super::form::{Period, Typed};
use super::store;
use super::view::{Found, ReportPage};
use crate::civil;
use crate::registers::kinds;
use crate::web::{App, Error, Query, Reports, Result, Visit, show};

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/reports", get(report))
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

async fn found(visit: &Visit<Reports>, period: Period) -> Result<Found> {
    let days = (civil::date_text(period.from), civil::date_text(period.until));
    let days = (days.0.as_str(), days.1.as_str());
    let after = period.until.next_day().ok_or(Error::NotFound)?;
    let instant = |day| visit.app.clock.instant(day).ok_or(Error::NotFound);
    let mut db = visit.read().await?;
    Ok(Found {
        kinds: kinds(&mut db).await?,
        received: store::received(&mut db, days).await?,
        moved: store::moved(&mut db, (instant(period.from)?, instant(after)?)).await?,
        brought: store::by_donor(&mut db, days).await?,
    })
}
