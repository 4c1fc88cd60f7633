//! The first pages.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;
use time::Date;
use time::macros::date;

use super::view::{AccessibilityPage, EasyPage, HelpPage, PrivacyPage, PublicHome};
use super::{acting, signed_in};
use crate::dates;
use crate::members::second_step;
use crate::messages::announcements;
use crate::resources::catalogue::Catalogue;
use crate::resources::words;
use crate::web::{App, Error, Public, Query, Result, Visit, redirect, show};

/// When the checks that the accessibility statement speaks of last ran over every page.
const CHECKED_ON: Date = date!(2026 - 11 - 22);

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/", get(home))
        .route("/how-to-book/{step}", get(easy))
        .route("/help", get(help))
        .route("/accessibility", get(accessibility))
        .route("/privacy", get(privacy))
}

async fn home(visit: Visit<Public>) -> Result {
    if let Some(person) = &visit.person {
        if person.is_oneself() {
            return signed_in::home(&visit, person).await;
        }
        return acting::home(&visit, person).await;
    }
    if second_step::is_halfway(&visit).await? {
        return Ok(redirect(&second_step::address("/")));
    }
    let t = visit.words();
    let mut db = visit.read().await?;
    let resources = Catalogue::to_show(visit.app.db(), &mut db).await?.all(visit.language).await?;
    // The centre is open when anything in it is.
    let openings: Vec<_> =
        resources.iter().flat_map(|resource| resource.terms.openings.iter().copied()).collect();
    let announcements = announcements::shown(&mut db, visit.language, visit.now.civil.date()).await?;
    let page = PublicHome { page: visit.page(), t, announcements, hours: words::hours(t, &openings) };
    show(&visit, StatusCode::OK, &page)
}

async fn easy(visit: Visit<Public>, Path(step): Path<String>) -> Result {
    let number = step.parse().map_err(|_| Error::NotFound)?;
    let page = EasyPage::of(visit.page(), number).ok_or(Error::NotFound)?;
    show(&visit, StatusCode::OK, &page)
}

async fn help(visit: Visit<Public>) -> Result {
    show(&visit, StatusCode::OK, &HelpPage { page: visit.page(), t: visit.words() })
}

async fn accessibility(visit: Visit<Public>) -> Result {
    let t = visit.words();
    let page = AccessibilityPage { page: visit.page(), t, checked_on: dates::long(t, CHECKED_ON) };
    show(&visit, StatusCode::OK, &page)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn privacy(visit: Visit<Public>, Query(asked): Query<Asked>) -> Result {
    let t = visit.words();
    // Whoever has been forgotten has no page of their own left to read it on.
    let page = visit.page().with_done((asked.notice == "erased").then(|| t.erasure_done()));
    show(&visit, StatusCode::OK, &PrivacyPage { page, t })
}
