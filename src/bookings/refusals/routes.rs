//! Keeping the ready sentences.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use serde::Deserialize;

use super::form::{Moves, Problem, Problems, Typed, Used, mark};
use super::rules::{Sentence, swapped};
use super::store;
use super::view::{ListPage, OnePage, errors};
use crate::chance;
use crate::db::{Connection, Work};
use crate::journal::{self, Action};
use crate::language::Language;
use crate::web::{Administrator, App, Error, Errors, Form, Query, Result, Visit, redirect, show};

pub(in crate::bookings) fn routes() -> Router<App> {
    Router::new()
        .route("/admin/refusals", get(list).post(add))
        .route("/admin/refusals/{code}", get(one).post(change))
        .route("/admin/refusals/{code}/use", post(set_use))
        .route("/admin/refusals/{code}/place", post(set_place))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

fn done(notice: &str) -> Response {
    redirect(&format!("/admin/refusals?notice={notice}"))
}

async fn list(visit: Visit<Administrator>, Query(asked): Query<Asked>) -> Result {
    let all = store::all(&mut *visit.read().await?).await?;
    let page = ListPage::new(&visit, &all, &Typed::default(), Errors::default());
    show(&visit, StatusCode::OK, &page.said(&asked.notice))
}

async fn add(visit: Visit<Administrator>, form: Form<Typed>) -> Result {
    let typed = &form.typed;
    let mut work = form.begin().await?;
    let all = store::all(&mut work).await?;
    match typed.parse() {
        Ok(texts) if !form.redisplay => {
            // Sent twice: it is there already.
            if all.iter().all(|one| one.texts != texts) {
                store::add(&mut work, &chance::random_hex::<4>()?, &texts).await?;
                note(&mut work, &visit).await?;
                work.commit().await?;
            }
            Ok(done("added"))
        }
        parsed => {
            let (status, errors) = refused(&visit, parsed.err(), form.redisplay);
            show(&visit, status, &ListPage::new(&visit, &all, typed, errors))
        }
    }
}

fn refused(
    visit: &Visit<Administrator>,
    problems: Option<Problems>,
    redisplay: bool,
) -> (StatusCode, Errors) {
    let problems = problems.filter(|_| !redisplay).unwrap_or_default();
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    (status, errors(visit.words(), problems))
}

async fn note(work: &mut Work, visit: &Visit<Administrator>) -> Result<()> {
    let now = visit.now.seconds();
    Ok(journal::write(work, now, Some(visit.person.id), Action::RefusalsChanged).await?)
}

async fn find(db: &mut Connection, code: &str) -> Result<Sentence> {
    let all = store::all(db).await?;
    all.into_iter().find(|one| one.code == code).ok_or(Error::NotFound)
}

async fn one(visit: Visit<Administrator>, Path(code): Path<String>) -> Result {
    let found = find(&mut *visit.read().await?, &code).await?;
    let page = OnePage::new(&visit, &found, Typed::of(&found.texts), Errors::default());
    show(&visit, StatusCode::OK, &page)
}

/// Two who change it at once do not overwrite each other: the second reads what the first made of it.
async fn change(visit: Visit<Administrator>, Path(code): Path<String>, form: Form<Typed>) -> Result {
    let mut work = form.begin().await?;
    let found = find(&mut work, &code).await?;
    let mut typed = form.typed.clone();
    let is_stale = typed.was != mark(&found.texts);
    let parsed = match typed.parse() {
        // Sent twice: it says so already.
        Ok(texts) if texts == found.texts && !form.redisplay => return Ok(done("changed")),
        Ok(_) if is_stale => Err(vec![(Language::Kk, Problem::Changed)]),
        parsed => parsed,
    };
    match parsed {
        Ok(texts) if !form.redisplay => {
            store::set_texts(&mut work, &code, &texts).await?;
            note(&mut work, &visit).await?;
            work.commit().await?;
            Ok(done("changed"))
        }
        parsed => {
            let (status, errors) = refused(&visit, parsed.err(), form.redisplay);
            if !form.redisplay {
                typed.was = mark(&found.texts);
            }
            show(&visit, status, &OnePage::new(&visit, &found, typed, errors))
        }
    }
}

async fn set_use(visit: Visit<Administrator>, Path(code): Path<String>, form: Form<Used>) -> Result {
    let mut work = form.begin().await?;
    find(&mut work, &code).await?;
    let wanted = form.typed.wanted == "yes";
    store::set_use(&mut work, &code, wanted).await?;
    note(&mut work, &visit).await?;
    work.commit().await?;
    Ok(done(if wanted { "used" } else { "unused" }))
}

async fn set_place(visit: Visit<Administrator>, Path(code): Path<String>, form: Form<Moves>) -> Result {
    let mut work = form.begin().await?;
    find(&mut work, &code).await?;
    let all = store::all(&mut work).await?;
    let pair = form.typed.way().and_then(|way| swapped(&all, &code, way));
    for (code, place) in pair.into_iter().flatten() {
        store::set_place(&mut work, &code, place).await?;
    }
    note(&mut work, &visit).await?;
    work.commit().await?;
    Ok(done("moved"))
}
