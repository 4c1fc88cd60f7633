//! The journal and the journal as a file.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::store;
use super::table::table;
use super::view::JournalPage;
use crate::spreadsheet::Format;
use crate::web::{App, Error, Query, Registers, Result, Visit, download, show};

/// On one page.
const A_PAGE: i64 = 50;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/registers/certificates", get(journal))
        .route("/registers/certificates/export", get(export))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    page: String,
    /// Of a file that is taken along.
    format: String,
}

async fn journal(visit: Visit<Registers>, Query(asked): Query<Asked>) -> Result {
    let number = asked.page.parse::<i64>().unwrap_or(1).clamp(1, 100_000);
    let mut db = visit.read().await?;
    let mut found = store::issued(&mut db, (A_PAGE + 1, (number - 1) * A_PAGE)).await?;
    let gaps = store::gaps(&mut db).await?;
    let most = usize::try_from(A_PAGE).unwrap_or(usize::MAX);
    let more = found.len() > most;
    found.truncate(most);
    show(&visit, StatusCode::OK, &JournalPage::new(&visit, (found, gaps), (number, more)))
}

async fn export(visit: Visit<Registers>, Query(asked): Query<Asked>) -> Result {
    let format = Format::parse(&asked.format).ok_or(Error::NotFound)?;
    let mut db = visit.read().await?;
    let (found, gaps) = (store::issued(&mut db, (-1, 0)).await?, store::gaps(&mut db).await?);
    download(&table(&visit, found, gaps), format, "certificates")
}
