//! Making and closing a donor's private address, and the page that stands there.

use axum::Router;
use axum::extract::Path;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;
use axum::routing::{get, post};
use serde::Deserialize;

use super::store::{self, Donor};
use super::view::{ClosedPage, GiftsPage, LetterPage, LinkPage, Story};
use crate::chance;
use crate::db::Connection;
use crate::donations::certificates;
use crate::ids::DonorId;
use crate::members::token_hash;
use crate::web::{App, EquipmentKeeper, Error, Form, Nothing, Public, Query, Result, Visit, redirect, show};

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/donors/{id}/link", get(ask).post(open))
        .route("/donors/{id}/link/ending", post(close))
        .route("/donors/{id}/fates", get(letter))
        .route("/gifts/{token}", get(look))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn find(db: &mut Connection, id: &str) -> Result<Donor> {
    let id = DonorId(id.parse().map_err(|_| Error::NotFound)?);
    store::donor(db, id).await?.ok_or(Error::NotFound)
}

async fn ask(visit: Visit<EquipmentKeeper>, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result {
    let mut db = visit.read().await?;
    let donor = find(&mut db, &id).await?;
    let since = store::open_since(&mut db, donor.id).await?;
    show(&visit, StatusCode::OK, &LinkPage::new(&visit, &donor, since, None).said(&asked.notice))
}

/// Shown once: the database keeps a hash. Sent twice, the second address is the one that opens, and that is shown.
async fn open(visit: Visit<EquipmentKeeper>, Path(id): Path<String>, form: Form<Nothing>) -> Result {
    let mut work = form.begin().await?;
    let donor = find(&mut work, &id).await?;
    let token = chance::random_hex::<32>()?;
    store::open(&mut work, donor.id, &token_hash(&token), (visit.person.id, visit.now.seconds())).await?;
    let since = store::open_since(&mut work, donor.id).await?;
    work.commit().await?;
    show(&visit, StatusCode::OK, &LinkPage::new(&visit, &donor, since, Some(&token)))
}

async fn close(visit: Visit<EquipmentKeeper>, Path(id): Path<String>, form: Form<Nothing>) -> Result {
    let mut work = form.begin().await?;
    let donor = find(&mut work, &id).await?;
    store::close(&mut work, donor.id, (visit.person.id, visit.now.seconds())).await?;
    work.commit().await?;
    Ok(redirect(&format!("/donors/{}/link?notice=closed", donor.id)))
}

async fn story(db: &mut Connection, donor: &Donor) -> Result<Story> {
    let donations = store::donations(db, donor.id).await?;
    let lines = store::lines(db, donor.id).await?;
    Ok((donations, lines, store::pieces(db, donor.id).await?))
}

/// For those who read no pages: what stands at the private address, without making one.
async fn letter(mut visit: Visit<EquipmentKeeper>, Path(id): Path<String>) -> Result {
    let mut db = visit.read().await?;
    let donor = find(&mut db, &id).await?;
    let story = story(&mut db, &donor).await?;
    let centre = certificates::centre(&mut db, &visit.centre).await?;
    drop(db);
    visit.language = donor.reads;
    show(&visit, StatusCode::OK, &LetterPage::new(&visit, &donor, story, &centre))
}

/// In the donor's language, unless whoever reads has chosen another.
async fn look(mut visit: Visit<Public>, Path(token): Path<String>) -> Result {
    let mut db = visit.read().await?;
    let Some(donor) = store::of_link(&mut db, &token_hash(&token)).await? else {
        drop(db);
        return Ok(private(show(&visit, StatusCode::NOT_FOUND, &ClosedPage::new(&visit))?));
    };
    if visit.person.is_none() && visit.door.chosen_language().is_none() {
        visit.language = donor.reads;
    }
    let page = GiftsPage::new(&visit, &donor, story(&mut db, &donor).await?);
    Ok(private(show(&visit, StatusCode::OK, &page)?))
}

/// Neither kept nor found by those who search.
fn private(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex, nofollow"));
    response
}
