//! One booking, with what of it this visitor may see.

use axum::http::StatusCode;

use super::looks::look;
use super::routes::{hide_reasons, visible};
use super::view::{BookingPage, Hidden};
use crate::bookings::moving::store as moving;
use crate::bookings::questions::{self, Questions};
use crate::bookings::reminders::reminder;
use crate::bookings::series;
use crate::bookings::store;
use crate::ids::BookingId;
use crate::journal;
use crate::members::rules::acting::Right;
use crate::resources::store as resources;
use crate::support::store as support;
use crate::web::{Acting, Errors, Result, SeesBookings, Visit, show};

/// What is said besides the booking itself.
#[derive(Default)]
pub(in crate::bookings) struct Said {
    pub(in crate::bookings) notice: String,
    /// An answer to a question, as typed.
    pub(in crate::bookings) answer: String,
    pub(in crate::bookings) errors: Errors,
}

/// Shows it; 422 when something is wrong with what was typed there.
pub(in crate::bookings) async fn show_one(
    visit: &Visit<Acting<SeesBookings>>,
    id: BookingId,
    said: Said,
) -> Result {
    let mut db = visit.read().await?;
    let booking = visible(&mut db, visit, id.0).await?;
    let is_own = booking.member_id == visit.person.subject();
    let knows_support = is_own && visit.person.may(Right::Support);
    let mut history = store::history(&mut db, booking.id).await?;
    let mut moves = moving::history(&mut db, booking.id).await?;
    let mut asked = questions::of_booking(&mut db, booking.id).await?;
    let reminder = reminder(&mut db, visit, &booking).await?;
    let wish = moving::asked(&mut db, booking.id).await?;
    if is_own && !knows_support && support::of_booking(&mut db, booking.id).await?.is_some() {
        hide_reasons(&mut history, visit.words());
        for event in moves.iter_mut().filter(|event| !event.reason.is_empty()) {
            event.reason = visit.words().booking_reason_hidden();
        }
        asked.clear();
    }
    let views =
        if knows_support { journal::views_of_booking(&mut db, booking.id).await? } else { Vec::new() };
    drop(db);
    let (support, card) = look(visit, &booking).await?;
    let mut db = visit.read().await?;
    let part = series::part(&mut db, booking.id).await?;
    let resource = resources::find_by_id(&mut db, booking.resource_id, visit.language).await?;
    let notice_change = resource.map_or(0, |resource| resource.terms.notice_change);
    drop(db);
    let hidden = Hidden { notice_change, history, moves, asked: wish, views, support, card, part };
    let status = if said.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let questions = Questions::new(visit, &booking, asked, (said.answer, said.errors));
    let page = BookingPage::new(visit, booking, hidden, &said.notice).with_questions(questions);
    let page = page.with_reminder(visit, &reminder);
    show(visit, status, &page)
}
