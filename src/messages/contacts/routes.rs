//! Working through the contact list.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::{get, post};
use serde::Deserialize;

use super::form::Attempt;
use super::rules::Outcome;
use super::store;
use super::view::{ContactsPage, Found, errors};
use crate::ids::MemberId;
use crate::web::{App, Coordinator, Error, Form, Query, Result, Visit, redirect, show};

/// People on one screen; the rest comes when some have been told.
const MOST: usize = 50;

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/contacts", get(list)).route("/contacts/attempts", post(record))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn found(visit: &Visit<Coordinator>) -> Result<Found> {
    let mut db = visit.read().await?;
    let me = visit.person.id;
    let most = i64::try_from(MOST + 1).unwrap_or(i64::MAX);
    Ok(Found {
        waiting: store::waiting(&mut db, visit.language, (me, visit.now), most).await?,
        tried: store::tried(&mut db, me).await?,
        due: store::count(&mut db, me, visit.now).await?,
        most: MOST,
    })
}

async fn list(visit: Visit<Coordinator>, Query(asked): Query<Asked>) -> Result {
    let page = ContactsPage::new(&visit, found(&visit).await?, None).with_done(&asked.notice);
    show(&visit, StatusCode::OK, &page)
}

async fn record(visit: Visit<Coordinator>, form: Form<Attempt>) -> Result {
    let member = form.typed.member().ok_or(Error::Unreadable)?;
    let outcome = match form.typed.parse(visit.now.civil) {
        Ok(outcome) if !form.redisplay => outcome,
        parsed => {
            let problems = parsed.err().filter(|_| !form.redisplay).unwrap_or_default();
            let errors = errors(visit.words(), &problems);
            let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
            let page = ContactsPage::new(&visit, found(&visit).await?, Some((&form.typed, errors)));
            return show(&visit, status, &page);
        }
    };
    if note_all(&visit, &form, member, outcome).await? {
        return Ok(redirect(&format!("/contacts?notice={}", outcome.code())));
    }
    let page = ContactsPage::new(&visit, found(&visit).await?, None).overtaken();
    show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// False when none of it stands as it was shown: it has been done, or nobody needs to hear it any more.
async fn note_all(
    visit: &Visit<Coordinator>,
    form: &Form<Attempt>,
    member: MemberId,
    outcome: Outcome,
) -> Result<bool> {
    let mut work = form.begin().await?;
    let mut noted = false;
    for one in form.typed.told() {
        noted |= store::note(&mut work, one, outcome, (member, visit.person.id, visit.now)).await?;
    }
    work.commit().await?;
    Ok(noted)
}
