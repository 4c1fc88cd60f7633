//! Reminding the coordinators.

use axum::Router;
use axum::extract::Path;
use axum::routing::post;

use super::reminder::working_day;
use super::store::{self, Kept};
use crate::bookings::store as bookings;
use crate::ids::BookingId;
use crate::members::acting;
use crate::members::rules::acting::Need;
use crate::messages::{self, Notice};
use crate::web::{Acting, App, Error, Form, Nothing, Result, SeesBookings, Visit, redirect};

pub(in crate::bookings) fn routes() -> Router<App> {
    Router::new().route("/bookings/{id}/reminder", post(remind))
}

/// Sent twice it reminds once.
async fn remind(visit: Visit<Acting<SeesBookings>>, Path(id): Path<String>, form: Form<Nothing>) -> Result {
    let id = BookingId(id.parse().map_err(|_| Error::NotFound)?);
    let mut work = form.begin().await?;
    let found = bookings::find(&mut work, visit.language, id).await?;
    found.filter(|booking| booking.member_id == visit.person.subject()).ok_or(Error::NotFound)?;
    let hand = acting::confirm(&mut work, &visit.person, (Need::Book, None), visit.now.civil.date()).await?;
    let hand = hand.ok_or(Error::ForAnother)?;
    let day = working_day(&mut work, visit.now).await?;
    let notice = match store::remind(&mut work, (id, day), hand, visit.now.seconds()).await? {
        Kept::Before => "reminded-before",
        Kept::TooLate => "reminder-over",
        Kept::Now => {
            if let Some(told) = bookings::told(&mut work, id).await? {
                let notice = Notice::RequestReminded(told.visit);
                messages::tell_coordinators(&mut work, id, None, &notice, visit.now).await?;
            }
            work.commit().await?;
            "reminded"
        }
    };
    Ok(redirect(&format!("/bookings/{id}?notice={notice}")))
}
