//! The queue, and one request of it.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;

use super::decide::decide;
use super::form::{Filter, Problem, Typed};
use super::one::{OnePage, errors};
use super::store;
use super::view::QueuePage;
use crate::db::Connection;
use crate::equipment::asking::store::{self as asking, Request};
use crate::equipment::categories;
use crate::ids::LoanRequestId;
use crate::web::{App, EquipmentKeeper, Error, Form, Query, Result, Visit, redirect, show};

pub(in crate::equipment) fn routes() -> Router<App> {
    Router::new().route("/loan-requests", get(list)).route("/loan-requests/{id}", get(one).post(settle))
}

async fn list(visit: Visit<EquipmentKeeper>, Query(filter): Query<Filter>) -> Result {
    let mut db = visit.read().await?;
    let open = asking::open(&mut db).await?;
    let kinds = categories::in_use(&mut db).await?;
    show(&visit, StatusCode::OK, &QueuePage::new(&visit, &open, (&kinds, &filter)))
}

async fn find(db: &mut Connection, id: &str) -> Result<Request> {
    let id = LoanRequestId(id.parse().map_err(|_| Error::NotFound)?);
    asking::find(db, id).await?.ok_or(Error::NotFound)
}

async fn one(visit: Visit<EquipmentKeeper>, Path(id): Path<String>) -> Result {
    let mut db = visit.read().await?;
    let request = find(&mut db, &id).await?;
    let typed = Typed { version: request.version.to_string(), ..Typed::default() };
    again(&visit, &mut db, request, (typed, None)).await
}

/// The page as it was typed.
async fn again(
    visit: &Visit<EquipmentKeeper>,
    db: &mut Connection,
    request: Request,
    (mut typed, problem): (Typed, Option<(&'static str, Problem)>),
) -> Result {
    let pieces = store::pieces(db, request.id).await?;
    let status = if problem.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    if matches!(problem, Some((_, Problem::Changed(_)))) {
        // Whoever has been told may decide about it as it stands now.
        typed.version = request.version.to_string();
    }
    let errors = errors(visit.words(), problem);
    show(visit, status, &OnePage::new(visit, (&request, pieces), typed, errors))
}

async fn settle(visit: Visit<EquipmentKeeper>, Path(id): Path<String>, form: Form<Typed>) -> Result {
    let typed = form.typed.clone();
    let mut work = form.begin().await?;
    let request = find(&mut work, &id).await?;
    if form.redisplay {
        return again(&visit, &mut work, request, (typed, None)).await;
    }
    let choice = match typed.parse() {
        Ok(choice) => choice,
        Err(problem) => return again(&visit, &mut work, request, (typed, Some(problem))).await,
    };
    let by = (visit.person.id, visit.now);
    match decide(&mut work, &request, (&choice, &typed.version), by).await? {
        Ok(done) => {
            work.commit().await?;
            Ok(redirect(&format!("/loan-requests?notice={done}")))
        }
        Err(problem) => {
            drop(work);
            let field = if matches!(problem, Problem::Changed(_)) { "answers" } else { "choice" };
            let mut db = visit.read().await?;
            let request = find(&mut db, &id).await?;
            again(&visit, &mut db, request, (typed, Some((field, problem)))).await
        }
    }
}
