//! Asking for something to borrow, and looking after what one has asked for.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use serde::Deserialize;

use super::form::{Problems, Typed, Wanted};
use super::rules::Problem;
use super::store::{self, NewRequest};
use super::view::{AskPage, CheckPage, OwnPage, errors};
use crate::db::Connection;
use crate::equipment::catalogue::store::{Model, model_of};
use crate::ids::{ItemId, LoanRequestId};
use crate::members::acting;
use crate::members::rules::acting::Need;
use crate::web::{
    Acting, App, Collects, Error, Form, Nothing, Query, Result, Visit, is_one_time_key, one_time_key,
    redirect, show,
};

pub(in crate::equipment) fn routes() -> Router<App> {
    Router::new()
        .route("/borrow/new", get(ask).post(check))
        .route("/borrow/requests", get(list).post(send))
        .route("/borrow/requests/{id}/withdrawal", post(withdraw))
}

fn page_of(notice: &str) -> Response {
    redirect(&format!("/borrow/requests?notice={notice}"))
}

/// The model that is meant, and whether they wait for it already; one of which nothing may be borrowed is not there.
async fn model(db: &mut Connection, visit: &Visit<Acting<Collects>>, typed: &str) -> Result<(Model, bool)> {
    let item = ItemId(typed.parse().map_err(|_| Error::NotFound)?);
    let model = model_of(db, item, visit.now.civil).await?.ok_or(Error::NotFound)?;
    let is_asked = store::open_models(db, visit.person.subject()).await?.contains(&model.key());
    Ok((model, is_asked))
}

async fn ask(visit: Visit<Acting<Collects>>, Query(asked): Query<Typed>) -> Result {
    let known = model(&mut *visit.read().await?, &visit, &asked.model).await?;
    let typed = Typed { key: one_time_key()?, model: asked.model, ..Typed::default() };
    again(&visit, &known, typed, &[])
}

/// The page as it was typed.
fn again(
    visit: &Visit<Acting<Collects>>,
    known: &(Model, bool),
    mut typed: Typed,
    problems: &[(&'static str, Problem)],
) -> Result {
    if !is_one_time_key(&typed.key) {
        typed.key = one_time_key()?;
    }
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let errors = errors(visit.words(), problems);
    show(visit, status, &AskPage::new(visit, known, typed, errors))
}

async fn judge(
    db: &mut Connection,
    visit: &Visit<Acting<Collects>>,
    typed: &Typed,
) -> Result<std::result::Result<Wanted, Problems>> {
    let today = visit.now.civil.date();
    Ok(typed.parse(today, &store::open_days(db, today).await?))
}

/// What was typed is looked over before it is sent.
async fn check(visit: Visit<Acting<Collects>>, form: Form<Typed>) -> Result {
    let typed = form.typed.clone();
    if typed.whom != visit.person.whom() {
        return Ok(page_of("for-another"));
    }
    let mut db = visit.read().await?;
    let known = model(&mut db, &visit, &typed.model).await?;
    if form.redisplay || !typed.change.is_empty() {
        return again(&visit, &known, typed, &[]);
    }
    match judge(&mut db, &visit, &typed).await? {
        Ok(wanted) => show(&visit, StatusCode::OK, &CheckPage::new(&visit, &known.0, typed, &wanted)),
        Err(problems) => again(&visit, &known, typed, &problems),
    }
}

async fn send(visit: Visit<Acting<Collects>>, form: Form<Typed>) -> Result {
    let typed = form.typed.clone();
    if typed.whom != visit.person.whom() {
        return Ok(page_of("for-another"));
    }
    let mut work = form.begin().await?;
    if store::is_kept(&mut work, visit.person.by(), &typed.key).await? && !form.redisplay {
        return Ok(page_of("sent"));
    }
    let known = model(&mut work, &visit, &typed.model).await?;
    let wanted = match judge(&mut work, &visit, &typed).await? {
        Ok(wanted) if form.redisplay => {
            return show(&visit, StatusCode::OK, &CheckPage::new(&visit, &known.0, typed, &wanted));
        }
        Ok(wanted) if is_one_time_key(&typed.key) => wanted,
        Ok(_) => return again(&visit, &known, typed, &[]),
        Err(problems) => {
            let problems = if form.redisplay { Problems::new() } else { problems };
            return again(&visit, &known, typed, &problems);
        }
    };
    let today = visit.now.civil.date();
    let hand = acting::confirm(&mut work, &visit.person, (Need::Collect, None), today).await?;
    let hand = hand.ok_or(Error::ForAnother)?;
    let new = NewRequest {
        member: hand.subject(),
        by: hand.by(),
        model: &known.0,
        from: wanted.from,
        until: wanted.until,
        purpose: &wanted.purpose,
        to_be_shown: wanted.to_be_shown,
        key: &typed.key,
    };
    if store::insert(&mut work, &new, visit.now.seconds()).await? {
        work.commit().await?;
        return Ok(page_of("sent"));
    }
    drop(work);
    again(&visit, &known, typed, &[("answers", Problem::Asked)])
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn list(visit: Visit<Acting<Collects>>, Query(asked): Query<Asked>) -> Result {
    let requests = store::of_member(&mut *visit.read().await?, visit.person.subject()).await?;
    show(&visit, StatusCode::OK, &OwnPage::new(&visit, &requests).said(&asked.notice))
}

/// Sent twice it is withdrawn once; what has been decided meanwhile is seen on the page.
async fn withdraw(visit: Visit<Acting<Collects>>, Path(id): Path<String>, form: Form<Nothing>) -> Result {
    let id = LoanRequestId(id.parse().map_err(|_| Error::NotFound)?);
    let mut work = form.begin().await?;
    let found = store::find(&mut work, id).await?;
    found.filter(|one| one.member == visit.person.subject()).ok_or(Error::NotFound)?;
    let today = visit.now.civil.date();
    let hand = acting::confirm(&mut work, &visit.person, (Need::Collect, None), today).await?;
    let by = hand.ok_or(Error::ForAnother)?.by();
    let done = store::withdraw(&mut work, id, (by, visit.now.seconds())).await?;
    work.commit().await?;
    Ok(page_of(if done { "withdrawn" } else { "over" }))
}
