//! The pages on which a visit is made to repeat.

use axum::Router;
use axum::response::Response;
use axum::routing::{get, post};
use time::Date;

use super::book::{Outcome, book};
use super::form::Typed;
use super::plan::{Found, Making, find};
use super::rules::{Planned, Rhythm};
use super::{view, words};
use crate::bookings::journey::address_of_details;
use crate::bookings::series::store as series;
use crate::ids::SeriesId;
use crate::web::{Acting, App, Books, Errors, Form, Query, Result, Visit, redirect};

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/series/new", get(ask)).route("/series", post(send))
}

async fn ask(visit: Visit<Acting<Books>>, Query(typed): Query<Typed>) -> Result {
    let mut db = visit.read().await?;
    let making = match find(&mut db, &visit, &typed.draft).await? {
        Found::Clear(making) => *making,
        other => {
            drop(db);
            return elsewhere(&visit, &typed, other).await;
        }
    };
    let asks = typed.step.is_empty() && typed.rhythm.is_empty();
    if asks || !typed.redisplay.is_empty() || !typed.change.is_empty() {
        return view::show_ask(&visit, &making, &typed, Errors::default());
    }
    match typed.parse(making.first.from.date()) {
        Ok((_, days)) => {
            let wished = typed.wishes(&days, making.first.from.time());
            let planned = making.plan(&mut db, &visit, &wished).await?;
            view::show_preview(&visit, (&making, &typed), &planned, Errors::default())
        }
        Err((field, unclear)) => {
            let mut errors = Errors::default();
            errors.add(field, words::unclear(visit.words(), &unclear));
            view::show_ask(&visit, &making, &typed, errors)
        }
    }
}

/// There is nothing that could repeat: it has been sent, or something of it is still to be answered.
async fn elsewhere(visit: &Visit<Acting<Books>>, typed: &Typed, found: Found) -> Result {
    if let Found::Open(journey) = found {
        return Ok(redirect(&address_of_details(&journey)));
    }
    let sent = series::by_key(&mut *visit.read().await?, visit.person.by(), &typed.draft).await?;
    Ok(sent.map_or_else(|| redirect("/bookings"), |series| page_of(series, "sent-before")))
}

fn page_of(series: SeriesId, notice: &str) -> Response {
    redirect(&format!("/series/{series}?notice={notice}"))
}

/// The last step: books every date that is not left out, or says which cannot be had and keeps every choice.
async fn send(visit: Visit<Acting<Books>>, form: Form<Typed>) -> Result {
    let typed = &form.typed;
    if typed.whom != visit.person.whom() {
        // What was filled in for one is never sent for another.
        return Ok(redirect("/bookings?notice=for-another"));
    }
    let mut db = visit.read().await?;
    let making = match find(&mut db, &visit, &typed.draft).await? {
        Found::Clear(making) => *making,
        other => {
            drop(db);
            return elsewhere(&visit, typed, other).await;
        }
    };
    let parsed: Option<(Rhythm, Vec<Date>)> = typed.parse(making.first.from.date()).ok();
    let Some((rhythm, days)) = parsed else {
        return view::show_ask(&visit, &making, typed, Errors::default());
    };
    let wished = typed.wishes(&days, making.first.from.time());
    if form.redisplay {
        let planned = making.plan(&mut db, &visit, &wished).await?;
        return view::show_preview(&visit, (&making, typed), &planned, Errors::default());
    }
    drop(db);
    let mut work = form.begin().await?;
    match book(&visit, &mut work, making, (rhythm, &wished)).await? {
        Outcome::Booked(series) => {
            work.commit().await?;
            Ok(page_of(series, "sent"))
        }
        Outcome::SentBefore(series) => Ok(page_of(series, "sent-before")),
        Outcome::Open => Ok(redirect(&format!("/series/new?draft={}", typed.draft))),
        Outcome::Nothing(planned) => {
            drop(work);
            again(&visit, typed, (planned, visit.words().series_error_nothing())).await
        }
        Outcome::Refused(planned) => {
            drop(work);
            let refused = planned.iter().filter(|one| one.refusal.is_some()).count();
            again(&visit, typed, (planned, visit.words().series_error_refused(refused))).await
        }
    }
}

/// The dates once more, and what is wrong with them.
async fn again(
    visit: &Visit<Acting<Books>>,
    typed: &Typed,
    (planned, sentence): (Vec<Planned>, String),
) -> Result {
    let found = find(&mut *visit.read().await?, visit, &typed.draft).await?;
    let Found::Clear(making) = found else { return elsewhere(visit, typed, found).await };
    let making: Making = *making;
    let mut errors = Errors::default();
    errors.add("at", sentence);
    view::show_preview(visit, (&making, typed), &planned, errors)
}
