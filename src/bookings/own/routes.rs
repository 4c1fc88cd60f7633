//! My bookings, one booking, its cancellation.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::one::{Said, show_one};
use super::view::{BookingPage, CancelPage, Hidden, ListPage};
use crate::bookings::rules::{Moved, ReasonProblem, State, judge_reason};
use crate::bookings::series::{self, Scope};
use crate::bookings::store::{self, Booking, Change, Reason};
use crate::bookings::{late, tell, waitlist, words};
use crate::db::{Connection, Work};
use crate::ids::BookingId;
use crate::language::Words;
use crate::members::acting;
use crate::members::rules::acting::{Hand, Need, Right};
use crate::web::{
    Acting, App, Asks, Cancels, Error, Errors, Form, Query, Result, SeesBookings, Visit, redirect, show,
};

/// Past bookings on one page.
const A_PAGE: i64 = 20;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/bookings", get(list))
        .route("/bookings/{id}", get(one))
        .route("/bookings/{id}/cancellation", get(ask_cancel).post(cancel))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
    page: String,
}

async fn list(visit: Visit<Acting<SeesBookings>>, Query(asked): Query<Asked>) -> Result {
    let number = asked.page.parse::<i64>().unwrap_or(1).clamp(1, 1000);
    let mut db = visit.read().await?;
    let (subject, now) = (visit.person.subject(), visit.now.civil);
    let coming = store::coming(&mut db, visit.language, subject, now).await?;
    let mut past =
        store::past(&mut db, visit.language, subject, now, (A_PAGE + 1, (number - 1) * A_PAGE)).await?;
    let more = past.len() > usize::try_from(A_PAGE).unwrap_or(usize::MAX);
    past.truncate(usize::try_from(A_PAGE).unwrap_or(usize::MAX));
    let waits = waitlist::of_member(&mut db, subject, now).await?;
    let (waiting, coming) = coming.into_iter().partition(|booking| booking.state == State::Requested);
    let page = ListPage::new(&visit, coming, waiting, (past, number, more))
        .saying(&visit, &asked.notice)
        .waiting_for(&visit, &waits);
    show(&visit, StatusCode::OK, &page)
}

/// A booking that this person may see: their own or of whom they act for, or of what they coordinate. All others are
/// not there.
pub(super) async fn visible<N: Asks>(
    db: &mut Connection,
    visit: &Visit<Acting<N>>,
    id: i64,
) -> Result<Booking> {
    let who = (visit.person.subject(), visit.person.coordinator());
    store::find_visible(db, visit.language, BookingId(id), who).await?.ok_or(Error::NotFound)
}

async fn one(
    visit: Visit<Acting<SeesBookings>>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result {
    let id = BookingId(id.parse().map_err(|_| Error::NotFound)?);
    show_one(&visit, id, Said { notice: asked.notice, ..Said::default() }).await
}

/// What was said of a booking with support may speak of it.
pub(super) fn hide_reasons(history: &mut [store::Event], t: &Words) {
    for event in history.iter_mut().filter(|event| !event.reason.is_empty()) {
        event.reason = t.booking_reason_hidden();
    }
}

/// Why a booking is given up.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Given {
    pub(super) reason: String,
    /// How much of a series.
    pub(super) scope: String,
}

async fn ask_cancel(
    visit: Visit<Acting<Cancels>>,
    Path(id): Path<String>,
    Query(given): Query<Given>,
) -> Result {
    let mut db = visit.read().await?;
    let booking = visible(&mut db, &visit, id.parse().map_err(|_| Error::NotFound)?).await?;
    if !may_be_cancelled(&visit, &booking) {
        return Ok(redirect(&format!("/bookings/{}?notice=not-cancelled", booking.id)));
    }
    drop(db);
    show_cancel(&visit, &booking, given, Errors::default()).await
}

/// Asks why, and of a visit that repeats how much of it.
async fn show_cancel(
    visit: &Visit<Acting<Cancels>>,
    booking: &Booking,
    given: Given,
    errors: Errors,
) -> Result {
    let all = (booking, Scope::All);
    let mut db = visit.read().await?;
    let ahead = series::covered(&mut db, visit.language, all, visit.now).await?.len();
    let is_own = booking.member_id == visit.person.subject();
    let is_late = is_own && late::would_be_late(&mut db, booking, visit.now).await?;
    drop(db);
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    show(visit, status, &CancelPage::new(visit, (booking, ahead, is_late), given, errors))
}

fn may_be_cancelled(visit: &Visit<Acting<Cancels>>, booking: &Booking) -> bool {
    booking.listed.state.may_be_cancelled() && booking.listed.stay.from > visit.now.civil
}

async fn cancel(visit: Visit<Acting<Cancels>>, Path(id): Path<String>, form: Form<Given>) -> Result {
    let booking =
        visible(&mut *visit.read().await?, &visit, id.parse().map_err(|_| Error::NotFound)?).await?;
    let is_own = booking.member_id == visit.person.subject();
    let judged = match judge_reason(&form.typed.reason) {
        Err(ReasonProblem::Empty) if is_own => Ok(String::new()),
        judged => judged,
    };
    if form.redisplay || judged.is_err() {
        let mut errors = Errors::default();
        if let (Err(problem), false) = (&judged, form.redisplay) {
            errors.add("reason", words::reason_problem(visit.words(), *problem));
        }
        return show_cancel(&visit, &booking, form.typed, errors).await;
    }
    let reason = judged.unwrap_or_default();
    let mut work = form.begin().await?;
    let hand =
        acting::confirm(&mut work, &visit.person, (Need::Cancel, None), visit.now.civil.date()).await?;
    let hand = hand.ok_or(Error::ForAnother)?;
    // As it stands now: whoever has just approved it stands in nobody's way.
    let booking = visible(&mut work, &visit, booking.id.0).await?;
    let scope = Scope::parse(&form.typed.scope).unwrap_or_default();
    if scope != Scope::One {
        return cancel_more(&visit, work, (&booking, scope), (hand, &reason)).await;
    }
    if !may_be_cancelled(&visit, &booking) {
        drop(work);
        return refused(&visit, booking).await;
    }
    let change = Change {
        booking: booking.id,
        from: booking.listed.state,
        to: State::Cancelled,
        by: Some(hand.by()),
        on: hand.grant(),
        reason: Reason::Own(&reason),
    };
    match tell::change(&mut work, &change, visit.now).await? {
        Ok(()) => {
            if is_own {
                late::note(&mut work, &booking, visit.now).await?;
            }
            work.commit().await?;
            Ok(redirect(&format!("/bookings/{}?notice=cancelled", booking.id)))
        }
        Err(Moved::AlreadyDecided(_)) => {
            drop(work);
            refused(&visit, booking).await
        }
    }
}

/// Gives up as much of a series as is meant.
async fn cancel_more(
    visit: &Visit<Acting<Cancels>>,
    mut work: Work,
    (booking, scope): (&Booking, Scope),
    (hand, reason): (Hand, &str),
) -> Result {
    let meant = series::covered(&mut work, visit.language, (booking, scope), visit.now).await?;
    let said = (hand.by(), hand.grant(), Reason::Own(reason));
    series::cancel(&mut work, &meant, said, visit.now).await?;
    let part = series::part(&mut work, booking.id).await?;
    work.commit().await?;
    let page =
        part.map_or_else(|| format!("/bookings/{}", booking.id), |part| format!("/series/{}", part.series));
    Ok(redirect(&format!("{page}?notice=cancelled")))
}

/// It has begun, or somebody was faster: the booking as it stands, with that said first.
async fn refused(visit: &Visit<Acting<Cancels>>, booking: Booking) -> Result {
    let mut db = visit.read().await?;
    let mut history = store::history(&mut db, booking.id).await?;
    if !visit.person.may(Right::Support) {
        hide_reasons(&mut history, visit.words());
    }
    let hidden = Hidden { history, ..Hidden::default() };
    let booking = visible(&mut db, visit, booking.id.0).await?;
    let page = BookingPage::new(visit, booking, hidden, "").refusing(visit.words().booking_not_cancelled());
    show(visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
}
