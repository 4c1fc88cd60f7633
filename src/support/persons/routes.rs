//! The list of who gives support, and its pages.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::form::Typed;
use super::view::{ListPage, PersonPage, RemovalPage};
use crate::db::Connection;
use crate::ids::SupportPersonId;
use crate::support::store::{self, Person, Removal};
use crate::web::{App, Coordinator, Error, Errors, Form, Nothing, Query, Result, Visit, redirect, show};

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/support/people", get(list).post(add))
        .route("/support/people/new", get(ask_new))
        .route("/support/people/{id}", get(ask_change).post(change))
        .route("/support/people/{id}/removal", get(ask_removal).post(remove))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn list(visit: Visit<Coordinator>, Query(asked): Query<Asked>) -> Result {
    let people = store::list(&mut *visit.read().await?).await?;
    show(&visit, StatusCode::OK, &ListPage::new(&visit, &people, &asked.notice))
}

async fn ask_new(visit: Visit<Coordinator>) -> Result {
    show(&visit, StatusCode::OK, &PersonPage::new(&visit, None, Typed::usual(), Errors::default()))
}

async fn add(visit: Visit<Coordinator>, form: Form<Typed>) -> Result {
    let parsed = form.typed.parse(visit.words());
    let Some(person) = accepted(parsed, form.redisplay) else {
        return again(&visit, None, form);
    };
    let mut work = form.begin().await?;
    store::insert(&mut work, &person).await?;
    work.commit().await?;
    Ok(redirect("/support/people?notice=saved"))
}

fn accepted(parsed: std::result::Result<Person, Errors>, redisplay: bool) -> Option<Person> {
    parsed.ok().filter(|_| !redisplay)
}

/// What was typed once more, with what is wrong with it.
fn again(visit: &Visit<Coordinator>, known: Option<(SupportPersonId, &Person)>, form: Form<Typed>) -> Result {
    let errors = match form.typed.parse(visit.words()) {
        Err(errors) if !form.redisplay => errors,
        _ => Errors::default(),
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    show(visit, status, &PersonPage::new(visit, known, form.typed, errors))
}

async fn find(db: &mut Connection, id: &str) -> Result<(SupportPersonId, Person)> {
    let id = SupportPersonId(id.parse().map_err(|_| Error::NotFound)?);
    Ok((id, store::person(db, id).await?.ok_or(Error::NotFound)?))
}

async fn ask_change(visit: Visit<Coordinator>, Path(id): Path<String>) -> Result {
    let (id, person) = find(&mut *visit.read().await?, &id).await?;
    let typed = Typed::of(&person);
    show(&visit, StatusCode::OK, &PersonPage::new(&visit, Some((id, &person)), typed, Errors::default()))
}

async fn change(visit: Visit<Coordinator>, Path(id): Path<String>, form: Form<Typed>) -> Result {
    let (id, known) = find(&mut *visit.read().await?, &id).await?;
    let parsed = form.typed.parse(visit.words());
    let Some(person) = accepted(parsed, form.redisplay) else {
        return again(&visit, Some((id, &known)), form);
    };
    let mut work = form.begin().await?;
    store::save(&mut work, id, &person).await?;
    work.commit().await?;
    Ok(redirect("/support/people?notice=saved"))
}

async fn ask_removal(visit: Visit<Coordinator>, Path(id): Path<String>) -> Result {
    let (id, person) = find(&mut *visit.read().await?, &id).await?;
    show(&visit, StatusCode::OK, &RemovalPage::new(&visit, (id, &person), 0))
}

async fn remove(visit: Visit<Coordinator>, Path(id): Path<String>, form: Form<Nothing>) -> Result {
    let found = find(&mut *visit.read().await?, &id).await;
    // Sent twice: it is done.
    let Ok((id, person)) = found else { return Ok(redirect("/support/people?notice=removed")) };
    let mut work = form.begin().await?;
    match store::remove(&mut work, id, visit.now.civil).await? {
        Removal::Gone => {
            work.commit().await?;
            Ok(redirect("/support/people?notice=removed"))
        }
        Removal::Promised(visits) => {
            let page = RemovalPage::new(&visit, (id, &person), visits);
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}
