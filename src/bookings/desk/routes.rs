//! The day at the desk, and what is noted of it.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use serde::Deserialize;

use super::note::{Refused, note};
use super::rules::Step;
use super::sheet::sheet;
use super::view::{DayPage, refused};
use crate::bookings::store;
use crate::civil;
use crate::ids::BookingId;
use crate::resources::store::later_arrivals;
use crate::web::{App, Error, Form, FrontDesk, Nothing, Query, Result, Visit, redirect, show};

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/desk", get(day))
        .route("/desk/print", get(sheet))
        .route("/bookings/{id}/arrival", post(arrival))
        .route("/bookings/{id}/departure", post(departure))
        .route("/bookings/{id}/non-use", post(non_use))
        .route("/bookings/{id}/arrival/withdrawal", post(arrival_back))
        .route("/bookings/{id}/departure/withdrawal", post(departure_back))
        .route("/bookings/{id}/non-use/withdrawal", post(non_use_back))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    day: String,
    notice: String,
}

async fn day(visit: Visit<FrontDesk>, Query(asked): Query<Asked>) -> Result {
    // What is no day is today.
    let day = civil::parse_date(&asked.day).unwrap_or(visit.now.civil.date());
    show(&visit, StatusCode::OK, &page(&visit, day).await?.done(&asked.notice))
}

async fn page(visit: &Visit<FrontDesk>, day: time::Date) -> Result<DayPage> {
    let mut db = visit.read().await?;
    let bookings = store::at_desk_on_day(&mut db, visit.language, visit.person.id, day).await?;
    let later = later_arrivals(&mut db, day).await?;
    Ok(DayPage::new(visit, day, (bookings, &later)))
}

async fn arrival(visit: Visit<FrontDesk>, Path(id): Path<String>, form: Form<Nothing>) -> Result {
    take(visit, &id, form, Step::Arrival).await
}

async fn departure(visit: Visit<FrontDesk>, Path(id): Path<String>, form: Form<Nothing>) -> Result {
    take(visit, &id, form, Step::Departure).await
}

async fn non_use(visit: Visit<FrontDesk>, Path(id): Path<String>, form: Form<Nothing>) -> Result {
    take(visit, &id, form, Step::NonUse).await
}

async fn arrival_back(visit: Visit<FrontDesk>, Path(id): Path<String>, form: Form<Nothing>) -> Result {
    take(visit, &id, form, Step::ArrivalBack).await
}

async fn departure_back(visit: Visit<FrontDesk>, Path(id): Path<String>, form: Form<Nothing>) -> Result {
    take(visit, &id, form, Step::DepartureBack).await
}

async fn non_use_back(visit: Visit<FrontDesk>, Path(id): Path<String>, form: Form<Nothing>) -> Result {
    take(visit, &id, form, Step::NonUseBack).await
}

/// Whoever comes second sees the day as it is, with what the first has noted.
async fn take(visit: Visit<FrontDesk>, id: &str, form: Form<Nothing>, step: Step) -> Result {
    let id = BookingId(id.parse().map_err(|_| Error::NotFound)?);
    let mut work = form.begin().await?;
    let booking = store::find_at_desk(&mut work, visit.language, id, visit.person.id).await?;
    let booking = booking.ok_or(Error::NotFound)?;
    let day = booking.listed.stay.from.date();
    match note(&mut work, (step, &booking), (visit.person.id, visit.now)).await? {
        Ok(()) => {
            work.commit().await?;
            Ok(redirect(&format!("/desk?day={}&notice={}", civil::date_text(day), step.code())))
        }
        Err(why) => {
            drop(work);
            sorry(&visit, day, why).await
        }
    }
}

async fn sorry(visit: &Visit<FrontDesk>, day: time::Date, why: Refused) -> Result {
    let page = page(visit, day).await?.refusing(refused(visit.words(), why));
    show(visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
}
