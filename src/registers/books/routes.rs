//! Looking through the register.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;

use super::form::Typed;
use super::store;
use super::table::table;
use super::view::ListPage;
use crate::civil;
use crate::spreadsheet::Format;
use crate::web::{App, Error, Query, Registers, Result, Visit, download, show};

/// On one page.
const A_PAGE: i64 = 50;

pub(super) fn routes() -> Router<App> {
    Router::new().route("/registers", get(list)).route("/registers/export", get(export))
}

async fn list(visit: Visit<Registers>, Query(typed): Query<Typed>) -> Result {
    let page = typed.page();
    let mut db = visit.read().await?;
    let mut entries = store::search(&mut db, &typed.search(), (A_PAGE + 1, (page - 1) * A_PAGE)).await?;
    let more = entries.len() > usize::try_from(A_PAGE).unwrap_or(usize::MAX);
    entries.truncate(usize::try_from(A_PAGE).unwrap_or(usize::MAX));
    let kinds = store::kinds(&mut db).await?;
    drop(db);
    show(&visit, StatusCode::OK, &ListPage::new(&visit, typed, (&kinds, entries), more))
}

/// All that is looked for, not one page of it.
async fn export(visit: Visit<Registers>, Query(typed): Query<Typed>) -> Result {
    let format = Format::parse(&typed.format).ok_or(Error::NotFound)?;
    let entries = store::search(&mut *visit.read().await?, &typed.search(), (-1, 0)).await?;
    let day = civil::date_text(visit.now.civil.date());
    download(&table(&visit, entries), format, &format!("register-{day}"))
}
