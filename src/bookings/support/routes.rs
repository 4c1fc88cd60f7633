//! How far support has come: coordinators say it, the member may no longer want it.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};

use super::form::{Another, Answer};
use super::lines;
use super::view::{AnswerPage, MovedPage, WithdrawalPage};
use crate::bookings::store::{self, Booking};
use crate::bookings::words;
use crate::clock::Now;
use crate::db::{Connection, Work};
use crate::ids::{BookingId, MemberId};
use crate::journal::{self, Action};
use crate::members::acting;
use crate::members::rules::acting::{Need, Right};
use crate::support;
use crate::support::rules::Status;
use crate::support::rules::kind::Kind;
use crate::support::store::{Change, Support, of_booking};
use crate::web::{
    Acting, App, Coordinator, Error, Errors, Form, Guard, Nothing, Result, SeesBookings, Visit, redirect,
    show,
};

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/bookings/{id}/support/arrangement", get(ask_arrangement).post(arrange))
        .route("/bookings/{id}/support/another", post(another))
        .route("/bookings/{id}/support/refusal", get(ask_refusal).post(refuse))
        .route("/bookings/{id}/support/withdrawal", get(ask_withdrawal).post(withdraw))
}

/// A booking with support of what this person coordinates, as long as somebody must act on it.
pub(super) async fn find(
    db: &mut Connection,
    visit: &Visit<Coordinator>,
    id: &str,
) -> Result<(Booking, Support)> {
    let id = BookingId(id.parse().map_err(|_| Error::NotFound)?);
    let found = store::find_coordinated(db, visit.language, id, visit.person.id).await?;
    with_support(db, visit, found).await
}

async fn with_support<G: Guard>(
    db: &mut Connection,
    visit: &Visit<G>,
    found: Option<Booking>,
) -> Result<(Booking, Support)> {
    let booking = found.filter(|one| one.listed.is_ahead(visit.now.civil)).ok_or(Error::NotFound)?;
    let support = of_booking(db, booking.id).await?.ok_or(Error::NotFound)?;
    Ok((booking, support))
}

async fn ask_arrangement(visit: Visit<Coordinator>, Path(id): Path<String>) -> Result {
    ask(&visit, &id, Status::Arranged).await
}

async fn ask_refusal(visit: Visit<Coordinator>, Path(id): Path<String>) -> Result {
    ask(&visit, &id, Status::NotPossible).await
}

async fn ask(visit: &Visit<Coordinator>, id: &str, to: Status) -> Result {
    let (booking, support) = find(&mut *visit.read().await?, visit, id).await?;
    if support.lines.is_empty() && !support.status.next().contains(&to) {
        return moved(visit, &booking, &support, StatusCode::OK);
    }
    if !support.lines.is_empty() {
        return lines::ask(visit, (&booking, &support)).await;
    }
    let typed = Answer { from: support.status.code().to_owned(), ..Answer::default() };
    show(visit, StatusCode::OK, &AnswerPage::new(visit, &booking, to, typed, Errors::default()))
}

async fn arrange(visit: Visit<Coordinator>, Path(id): Path<String>, form: Form<Answer>) -> Result {
    answer(&visit, &id, form, Status::Arranged).await
}

async fn refuse(visit: Visit<Coordinator>, Path(id): Path<String>, form: Form<Answer>) -> Result {
    answer(&visit, &id, form, Status::NotPossible).await
}

/// Whoever comes second is told what the first did.
async fn answer(visit: &Visit<Coordinator>, id: &str, form: Form<Answer>, to: Status) -> Result {
    let (booking, support) = find(&mut *visit.read().await?, visit, id).await?;
    if !support.lines.is_empty() {
        return lines::answer(visit, (&booking, &support), form).await;
    }
    let parsed = form.typed.parse(to);
    let answer = match parsed {
        Ok(answer) if !form.redisplay => answer,
        parsed => {
            let mut errors = Errors::default();
            if let (Err(problem), false) = (parsed, form.redisplay) {
                errors.add("answer", words::reason_problem(visit.words(), problem));
            }
            let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
            return show(visit, status, &AnswerPage::new(visit, &booking, to, form.typed, errors));
        }
    };
    let from = Status::parse(&form.typed.from).unwrap_or(support.status);
    let change = Change { booking: booking.id, from, to, by: Some(visit.person.id), answer: &answer };
    let mut work = form.begin().await?;
    // Under the write lock: whoever has just handed the resource over answers no more.
    find(&mut work, visit, id).await?;
    if support::change(&mut work, &change, visit.now).await?.is_ok() {
        note(&mut work, visit.now, visit.person.id, &booking).await?;
        work.commit().await?;
        return Ok(done(&booking, to));
    }
    let (booking, support) = find(&mut work, visit, id).await?;
    moved(visit, &booking, &support, StatusCode::UNPROCESSABLE_ENTITY)
}

pub(super) async fn note(work: &mut Work, now: Now, by: MemberId, booking: &Booking) -> Result<()> {
    let about = (booking.member_id, "");
    Ok(journal::write_about(work, now.seconds(), by, Action::SupportChanged, about).await?)
}

pub(super) fn moved(
    visit: &Visit<Coordinator>,
    booking: &Booking,
    support: &Support,
    status: StatusCode,
) -> Result {
    show(visit, status, &MovedPage::new(visit, booking, support))
}

pub(super) fn done(booking: &Booking, to: Status) -> Response {
    redirect(&format!("/bookings/{}?notice=support_{}", booking.id, to.code()))
}

/// One's own, or of whom one acts for and whose support one may see; as long as it can be withdrawn.
async fn own(
    db: &mut Connection,
    visit: &Visit<Acting<SeesBookings>>,
    id: &str,
) -> Result<(Booking, Support)> {
    let id = BookingId(id.parse().map_err(|_| Error::NotFound)?);
    let found = store::find_visible(db, visit.language, id, (visit.person.subject(), None)).await?;
    with_support(db, visit, found.filter(|_| visit.person.may(Right::Support))).await
}

async fn ask_withdrawal(visit: Visit<Acting<SeesBookings>>, Path(id): Path<String>) -> Result {
    let (booking, support) = own(&mut *visit.read().await?, &visit, &id).await?;
    if support.status == Status::Withdrawn {
        return Ok(done(&booking, Status::Withdrawn));
    }
    show(&visit, StatusCode::OK, &WithdrawalPage::new(&visit, &booking))
}

async fn withdraw(visit: Visit<Acting<SeesBookings>>, Path(id): Path<String>, form: Form<Nothing>) -> Result {
    let mut work = form.begin().await?;
    // Read with the write lock: however far it has come, it is no longer wanted.
    let (booking, support) = own(&mut work, &visit, &id).await?;
    let need = (Need::SeeBookings, Some(Right::Support));
    let hand = acting::confirm(&mut work, &visit.person, need, visit.now.civil.date()).await?;
    let hand = hand.ok_or(Error::ForAnother)?;
    let change = Change {
        booking: booking.id,
        from: support.status,
        to: Status::Withdrawn,
        by: Some(hand.by()),
        answer: "",
    };
    if support::change(&mut work, &change, visit.now).await?.is_ok() {
        note(&mut work, visit.now, hand.by(), &booking).await?;
        work.commit().await?;
        visit.fold().await?;
    }
    Ok(done(&booking, Status::Withdrawn))
}

/// Somebody else is to give a kind of support. Sent twice it is asked once.
async fn another(visit: Visit<Acting<SeesBookings>>, Path(id): Path<String>, form: Form<Another>) -> Result {
    let kind = Kind::parse(&form.typed.kind).ok_or(Error::NotFound)?;
    let mut work = form.begin().await?;
    let (booking, support) = own(&mut work, &visit, &id).await?;
    let need = (Need::SeeBookings, Some(Right::Support));
    let hand = acting::confirm(&mut work, &visit.person, need, visit.now.civil.date()).await?;
    let hand = hand.ok_or(Error::ForAnother)?;
    let (from, by) = (support.status, Some(hand.by()));
    let asked = Change { booking: booking.id, from, to: Status::Asked, by, answer: &support.answer };
    if support::another(&mut work, asked, kind, visit.now).await? {
        note(&mut work, visit.now, hand.by(), &booking).await?;
        work.commit().await?;
    }
    Ok(redirect(&format!("/bookings/{}?notice=support_another", booking.id)))
}
