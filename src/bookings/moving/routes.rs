//! Deciding wishes to move, and thinking better of them.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use serde::Deserialize;

use super::closed::is_closed;
use super::rules::Outcome;
use super::store::{self, Asked};
use super::tell;
use super::view::RefusalPage;
use crate::bookings::rules::judge_reason;
use crate::bookings::store::{self as bookings, Booking};
use crate::bookings::words;
use crate::db::{Connection, Work};
use crate::ids::BookingId;
use crate::members::acting;
use crate::members::rules::acting::Need;
use crate::web::{
    Acting, App, Books, Coordinator, Error, Errors, Form, Nothing, Result, Visit, redirect, show,
};

pub(in crate::bookings) fn routes() -> Router<App> {
    Router::new()
        .route("/bookings/{id}/move/approval", post(approve))
        .route("/bookings/{id}/move/refusal", get(ask_refusal).post(refuse))
        .route("/bookings/{id}/move/withdrawal", post(withdraw))
}

fn page_of(id: BookingId, notice: &str) -> Response {
    redirect(&format!("/bookings/{id}?notice={notice}"))
}

/// A booking of what this person coordinates, and where it is to move; all others are not there.
async fn find(db: &mut Connection, visit: &Visit<Coordinator>, id: &str) -> Result<(Booking, Option<Asked>)> {
    let id = BookingId(id.parse().map_err(|_| Error::NotFound)?);
    let found = bookings::find_coordinated(db, visit.language, id, visit.person.id).await?;
    let booking = found.ok_or(Error::NotFound)?;
    let asked = store::asked(db, booking.id).await?;
    Ok((booking, asked))
}

async fn approve(visit: Visit<Coordinator>, Path(id): Path<String>, form: Form<Nothing>) -> Result {
    let mut work = form.begin().await?;
    let (booking, asked) = find(&mut work, &visit, &id).await?;
    if asked.is_none() {
        return Ok(page_of(booking.id, "move-over"));
    }
    decide(&visit, work, &booking, (Outcome::Made, "")).await
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Given {
    reason: String,
}

async fn ask_refusal(visit: Visit<Coordinator>, Path(id): Path<String>) -> Result {
    let (booking, asked) = find(&mut *visit.read().await?, &visit, &id).await?;
    let Some(asked) = asked else { return Ok(page_of(booking.id, "move-over")) };
    let page = RefusalPage::new(&visit, (&booking, &asked), String::new(), Errors::default());
    show(&visit, StatusCode::OK, &page)
}

async fn refuse(visit: Visit<Coordinator>, Path(id): Path<String>, form: Form<Given>) -> Result {
    let judged = judge_reason(&form.typed.reason);
    let (redisplay, typed) = (form.redisplay, form.typed.reason.clone());
    let mut work = form.begin().await?;
    let (booking, asked) = find(&mut work, &visit, &id).await?;
    let Some(asked) = asked else { return Ok(page_of(booking.id, "move-over")) };
    match judged {
        Ok(reason) if !redisplay => decide(&visit, work, &booking, (Outcome::Declined, &reason)).await,
        judged => {
            let mut errors = Errors::default();
            if let (Err(problem), false) = (judged, redisplay) {
                errors.add("reason", words::reason_problem(visit.words(), problem));
            }
            let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
            show(&visit, status, &RefusalPage::new(&visit, (&booking, &asked), typed, errors))
        }
    }
}

async fn decide(
    visit: &Visit<Coordinator>,
    mut work: Work,
    booking: &Booking,
    (to, reason): (Outcome, &str),
) -> Result {
    let Some(asked) = store::asked(&mut work, booking.id).await? else {
        return Ok(page_of(booking.id, "move-over"));
    };
    let day = asked.stay.from.date();
    if to == Outcome::Made && is_closed(&mut work, booking.resource_id, day, visit.now).await? {
        return Ok(page_of(booking.id, "move-closed"));
    }
    let by = Some(visit.person.id);
    if store::decide(&mut work, booking.id, (to, by, reason), visit.now.seconds()).await?.is_err() {
        // Only another booking of the same person can stand in the way: the place has been held.
        return Ok(page_of(booking.id, "move-elsewhere"));
    }
    let other = if to == Outcome::Made { booking.listed.stay } else { asked.stay };
    tell::tell(&mut work, booking.id, (to, other, reason), visit.now).await?;
    work.commit().await?;
    Ok(page_of(booking.id, if to == Outcome::Made { "moved" } else { "move-declined" }))
}

async fn withdraw(visit: Visit<Acting<Books>>, Path(id): Path<String>, form: Form<Nothing>) -> Result {
    let id = BookingId(id.parse().map_err(|_| Error::NotFound)?);
    let mut work = form.begin().await?;
    let found = bookings::find(&mut work, visit.language, id).await?;
    let booking =
        found.filter(|booking| booking.member_id == visit.person.subject()).ok_or(Error::NotFound)?;
    let hand = acting::confirm(&mut work, &visit.person, (Need::Book, None), visit.now.civil.date()).await?;
    let by = Some(hand.ok_or(Error::ForAnother)?.by());
    let decided = store::decide(&mut work, id, (Outcome::Withdrawn, by, ""), visit.now.seconds()).await?;
    if decided != Ok(true) {
        return Ok(page_of(id, "move-over"));
    }
    tell::tell(&mut work, id, (Outcome::Withdrawn, booking.listed.stay, ""), visit.now).await?;
    work.commit().await?;
    Ok(page_of(id, "move-withdrawn"))
}
