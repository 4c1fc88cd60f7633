//! Deciding one request.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};

use super::deciding::{self, Decision, Outcome};
use super::form::Refusal;
use super::hurdle_page::HurdlePage;
use super::queue::{Filter, Pressed};
use super::view::{DecidedPage, RefusalPage};
use crate::bookings::refusals::{self, Sentence};
use crate::bookings::rules::State;
use crate::bookings::store::{self, Booking, Reason};
use crate::bookings::words;
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
    let decision = Decision { to: State::Approved, reason: Reason::None, knows: &form.typed.knows };
    decide(&visit, (&form, &form.typed.back), &booking, &decision).await
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
    let ready = refusals::in_use(&mut *visit.read().await?).await?;
    show(&visit, StatusCode::OK, &refusal(&visit, &booking, (&ready, typed), Errors::default()))
}

fn about(visit: &Visit<Coordinator>, booking: &Booking) -> String {
    let listed = &booking.listed;
    let when = words::stay(visit.words(), &listed.stay);
    visit.words().approval_about(listed.member.as_str(), listed.resource.as_str(), when)
}

fn refusal(
    visit: &Visit<Coordinator>,
    booking: &Booking,
    typed: (&[Sentence], Refusal),
    errors: Errors,
) -> RefusalPage {
    let action = format!("/bookings/{}/refusal", booking.id);
    RefusalPage::new(visit, (action, about(visit, booking)), typed, errors)
}

async fn refuse(visit: Visit<Coordinator>, Path(id): Path<String>, form: Form<Refusal>) -> Result {
    let booking = find(&visit, &id).await?;
    let mut db = visit.read().await?;
    let language = members::language_of(&mut db, booking.member_id).await?;
    let ready = refusals::in_use(&mut db).await?;
    drop(db);
    let parsed = form.typed.parse(&ready, language);
    match parsed {
        Ok(reason) if !form.redisplay => {
            let reason = form.typed.said(&reason);
            let decision = Decision { to: State::Declined, reason, knows: "" };
            decide(&visit, (&form, &form.typed.back), &booking, &decision).await
        }
        parsed => {
            let mut errors = Errors::default();
            if let (Err(problem), false) = (parsed, form.redisplay) {
                errors.add("reason", words::reason_problem(visit.words(), problem));
            }
            let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
            show(&visit, status, &refusal(&visit, &booking, (&ready, form.typed), errors))
        }
    }
}

/// Whoever comes second is told what the first decided; what no longer fits is not approved, and the page says why.
async fn decide<T>(
    visit: &Visit<Coordinator>,
    (form, back): (&Form<T>, &str),
    booking: &Booking,
    decision: &Decision<'_>,
) -> Result {
    let mut work = form.begin().await?;
    match deciding::decide(&mut work, visit, booking.id, decision).await? {
        Outcome::Done => {
            work.commit().await?;
            Ok(redirect(&Filter::read(back).back(decision.to.code())))
        }
        Outcome::Already => {
            drop(work);
            already_decided(visit, booking, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Outcome::Hurdle(hurdle) => {
            drop(work);
            let page = format!("/bookings/{}", booking.id);
            let page =
                HurdlePage::new(visit, (page, about(visit, booking)), &[(String::new(), hurdle)], back);
            show(visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

async fn already_decided(visit: &Visit<Coordinator>, booking: &Booking, status: StatusCode) -> Result {
    let history = store::history(&mut *visit.read().await?, booking.id).await?;
    show(visit, status, &DecidedPage::new(visit, booking, history))
}
