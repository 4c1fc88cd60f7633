//! The administrators' page: what the portal does by itself, and how it went.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use serde::Deserialize;

use super::backups::Part;
use super::store;
use super::view::{AdminPage, Gaps, Letters};
use crate::db;
use crate::ids::DeliveryId;
use crate::members;
use crate::messages::delivery::store as letters;
use crate::web::{Administrator, App, Error, Form, Nothing, Query, Result, Visit, redirect, show};

/// Letters that failed on one screen.
const MOST: i64 = 50;

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/admin", get(overview)).route("/admin/letters/{id}/sending", post(send_again))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn overview(visit: Visit<Administrator>, Query(asked): Query<Asked>) -> Result {
    let mut db = visit.read().await?;
    let runs = store::all(&mut db).await?;
    let letters = Letters {
        status: visit.app.mail.status(),
        waiting: letters::waiting(&mut db).await?,
        failed: letters::failed(&mut db, MOST).await?,
    };
    let missed = visit.app.health.missed(visit.now.seconds());
    let gaps = Gaps {
        uncovered: members::uncovered(&mut db).await?,
        nobody_closes: !members::somebody_decides_for_all(&mut db).await?,
    };
    let backups = visit.app.backups.status(visit.now.seconds()).map_err(db::Error::from)?;
    let backups = backups.map(|status| Part::new(&visit, status));
    let page = AdminPage::new(&visit, &runs, &missed, (letters, gaps, backups)).saying(&asked.notice);
    show(&visit, StatusCode::OK, &page)
}

async fn send_again(visit: Visit<Administrator>, Path(id): Path<String>, form: Form<Nothing>) -> Result {
    let id = DeliveryId(id.parse().map_err(|_| Error::NotFound)?);
    let mut work = form.begin().await?;
    if !letters::retry(&mut work, id, visit.now.seconds()).await? {
        return Err(Error::NotFound);
    }
    work.commit().await?;
    Ok(redirect("/admin?notice=sending"))
}
