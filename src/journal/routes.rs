//! Reading the journal.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::action::Action;
use super::store::{self, Asked};
use super::view::JournalPage;
use crate::civil;
use crate::names::folded_words;
use crate::web::{Administrator, App, Errors, Query, Result, Visit, show};

/// On one page.
const A_PAGE: usize = 50;

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/journal", get(list))
}

/// What is looked for, as typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Search {
    pub(super) q: String,
    pub(super) action: String,
    pub(super) from: String,
    pub(super) until: String,
    /// The last row of the page before.
    pub(super) before: String,
}

async fn list(visit: Visit<Administrator>, Query(typed): Query<Search>) -> Result {
    let t = visit.words();
    let mut errors = Errors::default();
    let mut day = |field: &'static str, typed: &str| {
        let parsed = civil::parse_date(typed);
        if parsed.is_none() && !typed.trim().is_empty() {
            errors.add(field, t.journal_error_day());
        }
        parsed
    };
    let (from, until) = (day("from", &typed.from), day("until", &typed.until));
    let instant = |day| visit.app.clock.instant(day).unwrap_or(i64::MAX);
    let asked = Asked {
        action: Action::parse(&typed.action).map_or("", Action::code),
        word: folded_words(&typed.q).into_iter().next().unwrap_or_default(),
        from: from.map_or(0, instant),
        until: until.and_then(time::Date::next_day).map_or(i64::MAX, instant),
        before: typed.before.parse().unwrap_or(i64::MAX),
    };
    let most = i64::try_from(A_PAGE).unwrap_or(i64::MAX) + 1;
    let mut rows = store::search(&mut *visit.read().await?, &asked, (visit.language, most)).await?;
    let more = rows.len() > A_PAGE;
    rows.truncate(A_PAGE);
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    show(&visit, status, &JournalPage::new(&visit, typed, rows, (more, errors)))
}
