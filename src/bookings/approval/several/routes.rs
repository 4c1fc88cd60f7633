//! Deciding several requests.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;

use super::form::{Became, Several, ids, page_of};
use super::view::{BecamePage, One};
use crate::bookings::approval::deciding::{self, Decision, Outcome, hurdle};
use crate::bookings::approval::form::Refusal;
use crate::bookings::approval::queue::{Filter, MOST, Said, show_queue};
use crate::bookings::approval::view::RefusalPage;
use crate::bookings::refusals::{self, Sentence};
use crate::bookings::rules::State;
use crate::bookings::store::{self, Booking, Reason};
use crate::bookings::words;
use crate::ids::BookingId;
use crate::members::store as members;
use crate::web::{App, Coordinator, Error, Errors, Form, Query, Result, Visit, redirect, show};

pub(in crate::bookings::approval) fn routes() -> Router<App> {
    Router::new()
        .route("/approvals/decisions", get(became).post(approve))
        .route("/approvals/refusals", get(ask_refusal).post(refuse))
}

/// The queue again: nothing is chosen of it.
async fn unchosen(visit: &Visit<Coordinator>, back: &str) -> Result {
    let mut errors = Errors::default();
    errors.add("chosen", visit.words().several_error_none());
    show_queue(visit, &Filter::read(back), Said { errors, ..Said::default() }).await
}

async fn approve(visit: Visit<Coordinator>, form: Form<Several>) -> Result {
    let typed = &form.typed;
    let chosen = ids(&typed.chosen, MOST);
    if chosen.is_empty() && !form.redisplay {
        return unchosen(&visit, &typed.back).await;
    }
    if form.redisplay || typed.to != "approval" {
        let said = Said { chosen: typed.chosen.clone(), ..Said::default() };
        return show_queue(&visit, &Filter::read(&typed.back), said).await;
    }
    let (mut done, mut left) = (Vec::new(), Vec::new());
    for id in chosen {
        let decision = Decision { to: State::Approved, reason: Reason::None, knows: "" };
        let is_done = decide(&visit, &form, id, &decision).await?;
        if is_done { done.push(id) } else { left.push(id) }
    }
    Ok(redirect(&page_of(&done, &left, &Filter::read(&typed.back).query())))
}

/// One request in a unit of work of its own: what one of them cannot be, the others are all the same. One that is not of
/// this coordinator is passed over like one that was decided.
async fn decide<T>(
    visit: &Visit<Coordinator>,
    form: &Form<T>,
    id: BookingId,
    decision: &Decision<'_>,
) -> Result<bool> {
    let mut work = form.begin().await?;
    match deciding::decide(&mut work, visit, id, decision).await {
        Ok(Outcome::Done) => {
            work.commit().await?;
            Ok(true)
        }
        Ok(Outcome::Already | Outcome::Hurdle(_)) | Err(Error::NotFound) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Those of the requests that are of this coordinator.
async fn find(visit: &Visit<Coordinator>, ids: Vec<BookingId>) -> Result<Vec<Booking>> {
    let mut db = visit.read().await?;
    let mut found = Vec::new();
    for id in ids {
        found.extend(store::find_coordinated(&mut db, visit.language, id, visit.person.id).await?);
    }
    Ok(found)
}

async fn ask_refusal(visit: Visit<Coordinator>, Query(typed): Query<Refusal>) -> Result {
    show_refusal(&visit, typed, Errors::default()).await
}

async fn show_refusal(visit: &Visit<Coordinator>, mut typed: Refusal, errors: Errors) -> Result {
    let found = find(visit, ids(&typed.chosen, MOST)).await?;
    let (waiting, left): (Vec<_>, Vec<_>) =
        found.into_iter().partition(|booking| booking.listed.state == State::Requested);
    let left: Vec<_> = left.into_iter().map(|booking| booking.id).collect();
    match (waiting.is_empty(), left.is_empty()) {
        (true, true) => return unchosen(visit, &typed.back).await,
        (true, false) => return Ok(redirect(&page_of(&[], &left, &Filter::read(&typed.back).query()))),
        (false, _) => {}
    }
    // What was decided meanwhile is sent along: the page of what became of each says so.
    typed.chosen = waiting.iter().map(|booking| booking.id).chain(left).map(|id| id.to_string()).collect();
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let about = visit.words().several_refusal_about(waiting.len());
    let ready = refusals::in_use(&mut *visit.read().await?).await?;
    let page = RefusalPage::new(visit, ("/approvals/refusals".to_owned(), about), (&ready, typed), errors);
    show(visit, status, &page.of_several(visit, &waiting))
}

async fn refuse(visit: Visit<Coordinator>, form: Form<Refusal>) -> Result {
    let chosen = ids(&form.typed.chosen, MOST);
    if chosen.is_empty() && !form.redisplay {
        return unchosen(&visit, &form.typed.back).await;
    }
    let ready = refusals::in_use(&mut *visit.read().await?).await?;
    let mut errors = Errors::default();
    if let (Err(problem), false) = (form.typed.parse(&ready, visit.language), form.redisplay) {
        errors.add("reason", words::reason_problem(visit.words(), problem));
    }
    if form.redisplay || !errors.is_empty() {
        return show_refusal(&visit, form.typed, errors).await;
    }
    let (mut done, mut left) = (Vec::new(), Vec::new());
    for id in chosen {
        let is_done = refuse_one(&visit, (&form, &ready), id).await?;
        if is_done { done.push(id) } else { left.push(id) }
    }
    Ok(redirect(&page_of(&done, &left, &Filter::read(&form.typed.back).query())))
}

/// Each member reads the ready sentence in their own language.
async fn refuse_one(
    visit: &Visit<Coordinator>,
    (form, ready): (&Form<Refusal>, &[Sentence]),
    id: BookingId,
) -> Result<bool> {
    let Some(booking) = find(visit, vec![id]).await?.pop() else { return Ok(false) };
    let language = members::language_of(&mut *visit.read().await?, booking.member_id).await?;
    let Ok(reason) = form.typed.parse(ready, language) else { return Ok(false) };
    let decision = Decision { to: State::Declined, reason: form.typed.said(&reason), knows: "" };
    decide(visit, form, id, &decision).await
}

async fn became(visit: Visit<Coordinator>, Query(typed): Query<Became>) -> Result {
    let done = read(&visit, ids(&typed.done, MOST)).await?;
    let left = read(&visit, ids(&typed.left, MOST)).await?;
    show(&visit, StatusCode::OK, &BecamePage::new(&visit, (done, left), &typed.back))
}

async fn read(visit: &Visit<Coordinator>, ids: Vec<BookingId>) -> Result<Vec<One>> {
    let mut all = Vec::new();
    for booking in find(visit, ids).await? {
        let mut db = visit.read().await?;
        let last = store::history(&mut db, booking.id).await?.pop();
        let hurdle = match booking.listed.state {
            State::Requested => hurdle(&mut db, &booking, visit.now.civil.date()).await?.err(),
            _ => None,
        };
        all.push(One { booking, last, hurdle });
    }
    Ok(all)
}
