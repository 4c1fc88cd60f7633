//! Deciding requests.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};

use super::form::Refusal;
use super::queue::{Filter, Pressed};
use super::view::{DecidedPage, RefusalPage};
use crate::bookings::rules::{Moved, State};
use crate::bookings::store::{self, Booking, Change, Reason};
use crate::bookings::{tell, words};
use crate::ids::BookingId;
use crate::members::store as members;
use crate::web::{App, Coordinator, Error, Errors, Form, Query, Result, Visit, redirect, show};

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/bookings/{id}/approval", post(approve))
        .route("/bookings/{id}/refusal", get(ask_refusal).post(refuse))
}

/// A booking of what this person coordinates; all others are not there.
async fn find(visit: &Visit<Coordinator>, id: &str) -> Result<Booking> {
    let id = BookingId(id.parse().map_err(|_| Error::NotFound)?);
    let found =
        store::find_coordinated(&mut *visit.read().await?, visit.language, id, visit.person.id).await?;
    found.ok_or(Error::NotFound)
}

async fn approve(visit: Visit<Coordinator>, Path(id): Path<String>, form: Form<Pressed>) -> Result {
    let booking = find(&visit, &id).await?;
    let back = Filter::read(&form.typed.back);
    decide(&visit, (&form, back), &booking, (State::Approved, Reason::None)).await
}

async fn ask_refusal(
    visit: Visit<Coordinator>,
    Path(id): Path<String>,
    Query(typed): Query<Refusal>,
) -> Result {
    let booking = find(&visit, &id).await?;
    if booking.listed.state != State::Requested {
        return already_decided(&visit, &booking, StatusCode::OK).await;
    }
    let page = refusal(&visit, &booking, typed, Errors::default());
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
            let back = Filter::read(&form.typed.back);
            decide(&visit, (&form, back), &booking, (State::Declined, reason)).await
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
    (form, back): (&Form<T>, Filter),
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
            Ok(redirect(&back.back(to.code())))
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
