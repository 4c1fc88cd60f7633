//! Looking for a member, and what they are allowed: given and ended.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use serde::Deserialize;

use super::form::{Problems, Typed};
use super::give;
use super::view::{AllowancesPage, FindPage, Known};
use crate::db::Connection;
use crate::ids::{AllowanceId, MemberId};
use crate::journal::{self, Action};
use crate::members::people::{self, Whom};
use crate::resources::store as resources;
use crate::web::{App, Coordinator, Error, Form, Nothing, Query, Result, Visit, redirect, show};

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/people/allowances", get(find))
        .route("/people/{id}/allowances", get(list).post(give))
        .route("/allowances/{id}/ending", post(end))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
    notice: String,
}

async fn find(visit: Visit<Coordinator>, Query(asked): Query<Asked>) -> Result {
    let found = people::whom(&mut *visit.read().await?, &asked.q).await?;
    show(&visit, StatusCode::OK, &FindPage::new(&visit, asked.q, found))
}

async fn list(visit: Visit<Coordinator>, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result {
    let known = known(&mut *visit.read().await?, &visit, &id).await?;
    let mut work = visit.audit().await?;
    let (now, by) = (visit.now.seconds(), Some(visit.person.id));
    journal::write_by(&mut work, now, by, Action::PersonViewed, known.whom.id).await?;
    work.commit().await?;
    let page = AllowancesPage::new(&visit, known, Typed::default(), Problems::new());
    show(&visit, StatusCode::OK, &page.said(&asked.notice))
}

/// Somebody who may be given something, and what they were given. Nobody gives anything to themselves.
async fn known(db: &mut Connection, visit: &Visit<Coordinator>, id: &str) -> Result<Known> {
    let id = MemberId(id.parse().map_err(|_| Error::NotFound)?);
    let whom: Whom = people::one(db, id).await?.ok_or(Error::NotFound)?;
    if id == visit.person.id {
        return Err(Error::Forbidden);
    }
    let listed = resources::allowances(db, id).await?;
    let all = resources::all_kept(db, visit.language).await?;
    Ok(Known { whom, listed, all })
}

async fn give(visit: Visit<Coordinator>, Path(id): Path<String>, form: Form<Typed>) -> Result {
    let mut work = form.begin().await?;
    let known = known(&mut work, &visit, &id).await?;
    let typed = form.typed.clone();
    if form.redisplay {
        return show(&visit, StatusCode::OK, &AllowancesPage::new(&visit, known, typed, Problems::new()));
    }
    match give::give(&visit, &mut work, (known.whom.id, &typed)).await? {
        Ok(()) => {
            work.commit().await?;
            Ok(redirect(&format!("/people/{}/allowances?notice=given", known.whom.id)))
        }
        Err(problems) => {
            let page = AllowancesPage::new(&visit, known, typed, problems);
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

/// Sent twice, or by two at once, it ends once.
async fn end(visit: Visit<Coordinator>, Path(id): Path<String>, form: Form<Nothing>) -> Result {
    let id = AllowanceId(id.parse().map_err(|_| Error::NotFound)?);
    let mut work = form.begin().await?;
    let member = give::end(&visit, &mut work, id).await?;
    work.commit().await?;
    Ok(redirect(&format!("/people/{member}/allowances?notice=ended")))
}
