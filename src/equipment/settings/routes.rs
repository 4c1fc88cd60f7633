//! The settings on one page, and how tags begin.

use axum::Router;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use serde::Deserialize;

use super::form::{Named, Prefix};
use super::view::ListPage;
use super::{category, place, store};
use crate::db::{Connection, Work};
use crate::equipment::series;
use crate::journal::{self, Action};
use crate::web::{Administrator, App, Errors, Form, Query, Result, Visit, redirect, show};

pub(in crate::equipment) fn routes() -> Router<App> {
    Router::new()
        .route("/equipment/settings", get(list))
        .route("/equipment/settings/prefix", post(set_prefix))
        .route("/equipment/settings/places", post(place::add))
        .route("/equipment/settings/places/{id}", get(place::ask).post(place::rename))
        .route("/equipment/settings/places/{id}/use", post(place::set_use))
        .route("/equipment/settings/categories/{code}", get(category::ask).post(category::change))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

pub(super) fn done(notice: &str) -> Response {
    redirect(&format!("/equipment/settings?notice={notice}"))
}

pub(super) async fn note(work: &mut Work, visit: &Visit<Administrator>) -> Result<()> {
    let now = visit.now.seconds();
    Ok(journal::write(work, now, Some(visit.person.id), Action::EquipmentSettingsChanged).await?)
}

/// The page, with what was typed and what is wrong with it.
pub(super) async fn page(
    visit: &Visit<Administrator>,
    db: &mut Connection,
    (prefix, name): (Option<Prefix>, Named),
    errors: Errors,
) -> Result<ListPage> {
    let (now, last) = series::now(db).await?;
    let next = crate::equipment::rules::tag(&now, last + 1);
    let kept = (store::places(db).await?, store::categories(db).await?);
    let prefix = prefix.unwrap_or(Prefix { prefix: now });
    Ok(ListPage::new(visit, (prefix, next, name), kept, errors))
}

async fn list(visit: Visit<Administrator>, Query(asked): Query<Asked>) -> Result {
    let mut db = visit.read().await?;
    let page = page(&visit, &mut db, (None, Named::default()), Errors::default()).await?;
    show(&visit, StatusCode::OK, &page.said(&asked.notice))
}

async fn set_prefix(visit: Visit<Administrator>, form: Form<Prefix>) -> Result {
    let mut work = form.begin().await?;
    if let Some(prefix) = form.typed.parse() {
        if prefix != series::prefix(&mut work).await? {
            series::set_prefix(&mut work, &prefix).await?;
            note(&mut work, &visit).await?;
            work.commit().await?;
        }
        return Ok(done("prefix"));
    }
    let mut errors = Errors::default();
    errors.add("prefix", visit.words().items_error_prefix());
    let typed = (Some(form.typed.clone()), Named::default());
    show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page(&visit, &mut work, typed, errors).await?)
}
