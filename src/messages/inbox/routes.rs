//! Reading messages, and saying that they have been read.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use serde::Deserialize;

use super::store;
use super::view::InboxPage;
use crate::ids::MessageId;
use crate::web::{Acting, App, Error, Form, Query, ReadsMessages, Result, Visit, redirect, show};

/// Messages on one page.
const A_PAGE: usize = 20;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/messages", get(list))
        .route("/messages/{id}/reading", post(read_one))
        .route("/messages/reading", post(read_all))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
    page: String,
}

async fn list(visit: Visit<Acting<ReadsMessages>>, Query(asked): Query<Asked>) -> Result {
    let number = number(&asked.page);
    let start = (number - 1) * i64::try_from(A_PAGE).unwrap_or(i64::MAX);
    let most = i64::try_from(A_PAGE + 1).unwrap_or(i64::MAX);
    let mut messages =
        store::of_member(&mut *visit.read().await?, visit.person.subject(), (most, start)).await?;
    let more = messages.len() > A_PAGE;
    messages.truncate(A_PAGE);
    show(&visit, StatusCode::OK, &InboxPage::new(&visit, &messages, (number, more), &asked.notice))
}

fn number(page: &str) -> i64 {
    page.parse::<i64>().unwrap_or(1).clamp(1, 1000)
}

/// What has been read, and the page to come back to.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Reading {
    page: String,
    /// The newest message on the page: what came after it has not been seen.
    until: String,
    /// Whose messages they are, as [`crate::members::rules::acting::Actor::whom`] says it.
    whom: String,
}

async fn read_one(
    visit: Visit<Acting<ReadsMessages>>,
    Path(id): Path<String>,
    form: Form<Reading>,
) -> Result {
    let id = MessageId(id.parse().map_err(|_| Error::NotFound)?);
    let (me, now) = (visit.person.subject(), visit.now.seconds());
    let mut work = form.begin().await?;
    if !store::is_of_member(&mut work, id, me).await? {
        return Err(Error::NotFound);
    }
    store::read_one(&mut work, id, me, now).await?;
    store::end_by_hand(&mut work, me, now).await?;
    work.commit().await?;
    Ok(back(&form.typed, "read"))
}

async fn read_all(visit: Visit<Acting<ReadsMessages>>, form: Form<Reading>) -> Result {
    let until = MessageId(form.typed.until.parse().map_err(|_| Error::Unreadable)?);
    let (me, now) = (visit.person.subject(), visit.now.seconds());
    if form.typed.whom != visit.person.whom() {
        return Err(Error::NotFound);
    }
    let mut work = form.begin().await?;
    store::read_until(&mut work, until, me, now).await?;
    store::end_by_hand(&mut work, me, now).await?;
    work.commit().await?;
    Ok(back(&form.typed, "all-read"))
}

fn back(form: &Reading, notice: &str) -> Response {
    match number(&form.page) {
        1 => redirect(&format!("/messages?notice={notice}")),
        number => redirect(&format!("/messages?page={number}&notice={notice}")),
    }
}
