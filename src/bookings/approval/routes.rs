//! Deciding requests.

use std::collections::HashSet;

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use serde::Deserialize;
use time::Duration;

use super::form::Refusal;
use super::view::{DecidedPage, QueuePage, RefusalPage, Request};
use crate::bookings::rules::{Moved, State};
use crate::bookings::series;
use crate::bookings::store::{self, Booking, Change, Listed, Reason};
use crate::bookings::{tell, words};
use crate::db::Connection;
use crate::ids::{BookingId, SeriesId};
use crate::journal;
use crate::members::store as members;
use crate::support::store as support;
use crate::web::{App, Coordinator, Error, Errors, Form, Nothing, Query, Result, Visit, redirect, show};

/// Requests on one screen; the rest waits behind them.
const MOST: i64 = 50;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/approvals", get(queue))
        .route("/bookings/{id}/approval", post(approve))
        .route("/bookings/{id}/refusal", get(ask_refusal).post(refuse))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn queue(visit: Visit<Coordinator>, Query(asked): Query<Asked>) -> Result {
    let mut db = visit.read().await?;
    let (me, today) = (visit.person.id, visit.now.civil.date());
    let mut requests = Vec::new();
    let in_series = series::waiting(&mut db, me).await?;
    let mut seen = HashSet::new();
    for booking in store::waiting(&mut db, visit.language, me, MOST).await? {
        let part = in_series.get(&booking.id).copied();
        if part.is_some_and(|series| !seen.insert(series)) {
            continue;
        }
        let repeats = match part {
            Some(series) => Some((series, waiting_of(&mut db, &visit, series).await?)),
            None => None,
        };
        let neighbours = store::neighbours(&mut db, visit.language, &booking).await?;
        let support = support::of_booking(&mut db, booking.id).await?;
        let support = support.filter(|_| booking.listed.is_ahead(visit.now.civil));
        let beside = store::at_the_same_time(&mut db, visit.language, &booking).await?;
        requests.push(Request { booking, neighbours, beside, support, repeats });
    }
    let total = store::count_waiting(&mut db, me).await?;
    let to_arrange = store::to_arrange(&mut db, visit.language, (me, visit.now.civil), MOST).await?;
    let to_move = store::to_move(&mut db, visit.language, me, MOST).await?;
    let days = [
        store::coordinated_on_day(&mut db, visit.language, me, today).await?,
        store::coordinated_on_day(&mut db, visit.language, me, today.saturating_add(Duration::DAY)).await?,
    ];
    drop(db);
    note_views(&visit, &requests).await?;
    show(
        &visit,
        StatusCode::OK,
        &QueuePage::new(&visit, (requests, total), (to_move, to_arrange), days, &asked.notice),
    )
}

/// What waits of a series: it is decided as one.
async fn waiting_of(
    db: &mut Connection,
    visit: &Visit<Coordinator>,
    series: SeriesId,
) -> Result<Vec<Listed>> {
    let me = visit.person.id;
    let all = store::of_series(db, visit.language, series, (me, Some(me))).await?;
    let waits = all.into_iter().map(|booking| booking.listed).filter(|one| one.state == State::Requested);
    Ok(waits.collect())
}

/// A view of support that cannot be journalled is not shown.
async fn note_views(visit: &Visit<Coordinator>, requests: &[Request]) -> Result<()> {
    let seen: Vec<_> = requests.iter().filter(|request| request.says_something()).collect();
    if seen.is_empty() {
        return Ok(());
    }
    let mut work = visit.audit().await?;
    for request in seen {
        journal::write_view(&mut work, visit.now.seconds(), visit.person.id, request.booking.id).await?;
    }
    Ok(work.commit().await?)
}

/// A booking of what this person coordinates; all others are not there.
async fn find(visit: &Visit<Coordinator>, id: &str) -> Result<Booking> {
    let id = BookingId(id.parse().map_err(|_| Error::NotFound)?);
    let found =
        store::find_coordinated(&mut *visit.read().await?, visit.language, id, visit.person.id).await?;
    found.ok_or(Error::NotFound)
}

async fn approve(visit: Visit<Coordinator>, Path(id): Path<String>, form: Form<Nothing>) -> Result {
    let booking = find(&visit, &id).await?;
    decide(&visit, &form, &booking, (State::Approved, Reason::None)).await
}

async fn ask_refusal(visit: Visit<Coordinator>, Path(id): Path<String>) -> Result {
    let booking = find(&visit, &id).await?;
    if booking.listed.state != State::Requested {
        return already_decided(&visit, &booking, StatusCode::OK).await;
    }
    let page = refusal(&visit, &booking, Refusal::default(), Errors::default());
    show(&visit, StatusCode::OK, &page)
}

fn refusal(visit: &Visit<Coordinator>, booking: &Booking, typed: Refusal, errors: Errors) -> RefusalPage {
    let listed = &booking.listed;
    let when = words::stay(visit.words(), &listed.stay);
    let about = visit.words().approval_about(listed.member.as_str(), listed.resource.as_str(), when);
    RefusalPage::new(visit, (format!("/bookings/{}/refusal", booking.id), about), typed, errors)
}

async fn refuse(visit: Visit<Coordinator>, Path(id): Path<String>, form: Form<Refusal>) -> Result {
    let booking = find(&visit, &id).await?;
    let language = members::language_of(&mut *visit.read().await?, booking.member_id).await?;
    let parsed = form.typed.parse(language.words());
    match parsed {
        Ok(reason) if !form.redisplay => {
            let own_words = !form.typed.reason.trim().is_empty();
            let reason = if own_words { Reason::Own(&reason) } else { Reason::Ready(&reason) };
            decide(&visit, &form, &booking, (State::Declined, reason)).await
        }
        parsed => {
            let mut errors = Errors::default();
            if let (Err(problem), false) = (parsed, form.redisplay) {
                errors.add("reason", words::reason_problem(visit.words(), problem));
            }
            let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
            show(&visit, status, &refusal(&visit, &booking, form.typed, errors))
        }
    }
}

/// Whoever comes second is told what the first decided.
async fn decide<T>(
    visit: &Visit<Coordinator>,
    form: &Form<T>,
    booking: &Booking,
    (to, reason): (State, Reason<'_>),
) -> Result {
    let change = Change {
        booking: booking.id,
        from: State::Requested,
        to,
        by: Some(visit.person.id),
        on: None,
        reason,
    };
    let mut work = form.begin().await?;
    // Under the write lock: whoever has just handed the resource over decides it no more.
    store::find_coordinated(&mut work, visit.language, booking.id, visit.person.id)
        .await?
        .ok_or(Error::NotFound)?;
    match tell::change(&mut work, &change, visit.now).await? {
        Ok(()) => {
            work.commit().await?;
            Ok(redirect(&format!("/approvals?notice={}", to.code())))
        }
        Err(Moved::AlreadyDecided(_)) => {
            drop(work);
            already_decided(visit, booking, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

async fn already_decided(visit: &Visit<Coordinator>, booking: &Booking, status: StatusCode) -> Result {
    let history = store::history(&mut *visit.read().await?, booking.id).await?;
    show(visit, status, &DecidedPage::new(visit, booking, history))
}
