//! The page of what was decided.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::store::{self, Asked};
use super::view::PastPage;
use crate::civil;
use crate::web::{App, Coordinator, Errors, Query, Result, Visit, show};

/// Decisions on one page.
const A_PAGE: usize = 50;

pub(in crate::bookings::approval) fn routes() -> Router<App> {
    Router::new().route("/approvals/history", get(past))
}

/// What is looked for, as typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Search {
    pub(super) resource: String,
    pub(super) from: String,
    pub(super) until: String,
    /// The last row of the page before.
    pub(super) before: String,
}

async fn past(visit: Visit<Coordinator>, Query(typed): Query<Search>) -> Result {
    let mut errors = Errors::default();
    let mut day = |field: &'static str, typed: &str| {
        let parsed = civil::parse_date(typed);
        if parsed.is_none() && !typed.trim().is_empty() {
            errors.add(field, visit.words().journal_error_day());
        }
        parsed
    };
    let (from, until) = (day("from", &typed.from), day("until", &typed.until));
    let instant = |day| visit.app.clock.instant(day).unwrap_or(i64::MAX);
    let asked = Asked {
        resource: typed.resource.clone(),
        from: from.map_or(0, instant),
        until: until.and_then(time::Date::next_day).map_or(i64::MAX, instant),
        before: typed.before.parse().unwrap_or(i64::MAX),
    };
    let most = i64::try_from(A_PAGE).unwrap_or(i64::MAX) + 1;
    let (me, mut db) = (visit.person.id, visit.read().await?);
    let mut found = store::decisions(&mut db, visit.language, (me, &asked), most).await?;
    let resources = store::coordinated(&mut db, visit.language, me).await?;
    let more = found.len() > A_PAGE;
    found.truncate(A_PAGE);
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    show(&visit, status, &PastPage::new(&visit, typed, (resources, found, more), errors))
}
