//! The administrators' page: what the portal does by itself, and how it went.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use serde::Deserialize;

use super::held::{self, Typed};
use super::view::{AdminPage, Gaps, Letters};
use super::{backups, store};
use crate::db;
use crate::ids::DeliveryId;
use crate::journal::{self, Action};
use crate::members;
use crate::messages::delivery::store as letters;
use crate::web::{Administrator, App, Error, Errors, Form, Nothing, Query, Result, Visit, redirect, show};

/// Letters that failed on one screen.
const MOST: i64 = 50;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/admin", get(overview))
        .route("/admin/letters/{id}/sending", post(send_again))
        .route("/admin/held-letters", post(decide_held))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn overview(visit: Visit<Administrator>, Query(asked): Query<Asked>) -> Result {
    let page = page(&visit, &Typed::default(), Errors::default()).await?.saying(&asked.notice);
    show(&visit, StatusCode::OK, &page)
}

async fn page(visit: &Visit<Administrator>, typed: &Typed, errors: Errors) -> Result<AdminPage> {
    let mut db = visit.read().await?;
    let runs = store::all(&mut db).await?;
    let letters = Letters {
        status: visit.app.mail.status(),
        waiting: letters::waiting(&mut db).await?,
        failed: letters::failed(&mut db, MOST).await?,
        held: letters::held(&mut db).await?.map(|held| held::Part::new(visit, held, typed)),
    };
    let missed = visit.app.health.missed(visit.now.seconds());
    let gaps = Gaps {
        uncovered: members::uncovered(&mut db).await?,
        nobody_closes: !members::somebody_decides_for_all(&mut db).await?,
    };
    let backups = visit.app.backups.status(visit.now.seconds()).map_err(db::Error::from)?;
    let backups = backups.map(|status| backups::Part::new(visit, status));
    Ok(AdminPage::new(visit, (&runs, &missed), (letters, gaps, backups), errors))
}

/// Which of the letters that had waited in a backup still leave. Decided twice, it stays as it was decided first.
async fn decide_held(visit: Visit<Administrator>, form: Form<Typed>) -> Result {
    let mut work = form.begin().await?;
    if letters::held(&mut work).await?.is_none() {
        return Ok(redirect("/admin"));
    }
    let Some(choice) = form.typed.choice().filter(|_| !form.redisplay) else {
        drop(work);
        let (mut errors, mut status) = (Errors::default(), StatusCode::OK);
        if !form.redisplay {
            errors.add("leave", visit.words().held_error());
            status = StatusCode::UNPROCESSABLE_ENTITY;
        }
        return show(&visit, status, &page(&visit, &form.typed, errors).await?);
    };
    let (now, by) = (visit.now.seconds(), visit.person.id);
    letters::drop_held(&mut work, choice.told_before(now), now).await?;
    letters::release(&mut work, by, now).await?;
    journal::write(&mut work, now, Some(by), Action::LettersReleased).await?;
    work.commit().await?;
    Ok(redirect("/admin?notice=released"))
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
