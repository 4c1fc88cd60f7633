//! Donations with their papers, and what is to be written off. Printing changes nothing.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::store::{self, Candidate};
use super::table::table;
use super::view::{ActPage, DonationsPage, SheetPage, WriteOffPage};
use crate::ids::DonationId;
use crate::names::folded_words;
use crate::registers::organisation;
use crate::spreadsheet::Format;
use crate::web::{App, Error, Errors, Query, Registers, Reports, Result, Visit, download, show};

/// On one page.
const A_PAGE: i64 = 50;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/registers/donations", get(donations))
        .route("/registers/donations/export", get(export))
        .route("/registers/donations/{donation}/act", get(act))
        .route("/registers/write-off", get(choose))
        .route("/registers/write-off/sheet", get(sheet))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    page: String,
    /// Of a file that is taken along, and the words of the donor to which it keeps.
    format: String,
    q: String,
}

async fn donations(visit: Visit<Registers>, Query(asked): Query<Asked>) -> Result {
    let number = asked.page.parse::<i64>().unwrap_or(1).clamp(1, 100_000);
    let page = (A_PAGE + 1, (number - 1) * A_PAGE);
    let mut found = store::donations(&mut *visit.read().await?, &[], page).await?;
    let more = found.len() > usize::try_from(A_PAGE).unwrap_or(usize::MAX);
    found.truncate(usize::try_from(A_PAGE).unwrap_or(usize::MAX));
    show(&visit, StatusCode::OK, &DonationsPage::new(&visit, found, (number, more)))
}

/// Whoever receives donations takes them along too.
async fn export(visit: Visit<Reports>, Query(asked): Query<Asked>) -> Result {
    let format = Format::parse(&asked.format).ok_or(Error::NotFound)?;
    let found = store::donations(&mut *visit.read().await?, &folded_words(&asked.q), (-1, 0)).await?;
    download(&table(&visit, found), format, "donations")
}

/// Whoever receives a donation prints it too.
async fn act(visit: Visit<Reports>, Path(id): Path<String>) -> Result {
    let id = DonationId(id.parse().map_err(|_| Error::NotFound)?);
    let mut db = visit.read().await?;
    let donation = store::donation(&mut db, id).await?.ok_or(Error::NotFound)?;
    let parts = store::parts(&mut db, id).await?;
    let certified = store::certified(&mut db, id).await?;
    let centre = organisation::find(&mut db).await?.says;
    drop(db);
    show(&visit, StatusCode::OK, &ActPage::new(&visit, (donation, parts), certified.as_ref(), centre))
}

/// The tags that are ticked.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Chosen {
    item: Vec<String>,
}

impl Chosen {
    fn has(&self, one: &Candidate) -> bool {
        self.item.iter().any(|tag| tag.eq_ignore_ascii_case(&one.tag))
    }

    /// Each with whether it is ticked.
    fn among(&self, candidates: Vec<Candidate>) -> Vec<(Candidate, bool)> {
        candidates.into_iter().map(|one| (one.clone(), self.has(&one))).collect()
    }
}

async fn choose(visit: Visit<Registers>, Query(chosen): Query<Chosen>) -> Result {
    let candidates = chosen.among(store::candidates(&mut *visit.read().await?).await?);
    show(&visit, StatusCode::OK, &WriteOffPage::new(&visit, candidates, Errors::default()))
}

async fn sheet(visit: Visit<Registers>, Query(chosen): Query<Chosen>) -> Result {
    let mut db = visit.read().await?;
    let candidates = store::candidates(&mut db).await?;
    if !candidates.iter().any(|one| chosen.has(one)) {
        let mut errors = Errors::default();
        errors.add("items", visit.words().registers_error_nothing_chosen());
        let page = WriteOffPage::new(&visit, chosen.among(candidates), errors);
        return show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let chosen = candidates.into_iter().filter(|one| chosen.has(one)).collect();
    let centre = organisation::find(&mut db).await?.says;
    drop(db);
    show(&visit, StatusCode::OK, &SheetPage::new(&visit, chosen, centre))
}
