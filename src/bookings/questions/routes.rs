//! Asking and answering.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};

use super::form::{Answered, Asked};
use super::store::{self, Over};
use super::view::AskPage;
use crate::bookings::own::{Said, show_one};
use crate::bookings::rules::{State, judge_reason};
use crate::bookings::store::{self as bookings, Booking};
use crate::bookings::words;
use crate::db::{Connection, Work};
use crate::ids::{BookingId, QuestionId};
use crate::members::acting;
use crate::members::rules::acting::{Need, Right};
use crate::messages::{self, Notice};
use crate::support::store as support;
use crate::web::{
    Acting, App, Coordinator, Error, Errors, Form, Result, SeesBookings, Visit, redirect, show,
};

pub(in crate::bookings) fn routes() -> Router<App> {
    Router::new()
        .route("/bookings/{id}/question", get(ask_question).post(ask))
        .route("/bookings/{id}/answer", post(answer))
}

fn page_of(id: BookingId, notice: &str) -> Response {
    redirect(&format!("/bookings/{id}?notice={notice}"))
}

/// A booking of what this person coordinates; all others are not there.
async fn find(db: &mut Connection, visit: &Visit<Coordinator>, id: &str) -> Result<Booking> {
    let id = BookingId(id.parse().map_err(|_| Error::NotFound)?);
    let found = bookings::find_coordinated(db, visit.language, id, visit.person.id).await?;
    found.ok_or(Error::NotFound)
}

async fn ask_question(visit: Visit<Coordinator>, Path(id): Path<String>) -> Result {
    let mut db = visit.read().await?;
    let booking = find(&mut db, &visit, &id).await?;
    if booking.listed.state != State::Requested {
        return Ok(page_of(booking.id, "question-over"));
    }
    let waits = store::of_booking(&mut db, booking.id).await?.iter().any(|one| one.answer.is_none());
    if waits {
        return Ok(page_of(booking.id, "question-waits"));
    }
    show(&visit, StatusCode::OK, &AskPage::new(&visit, &booking, String::new(), Errors::default()))
}

/// What cannot be asked is said on the same page, and the words stay.
async fn ask(visit: Visit<Coordinator>, Path(id): Path<String>, form: Form<Asked>) -> Result {
    let t = visit.words();
    let mut work = form.begin().await?;
    let booking = find(&mut work, &visit, &id).await?;
    let mut errors = Errors::default();
    if !form.redisplay {
        let sentence = match judge_reason(&form.typed.question) {
            Err(problem) => Some(words::text_problem(t, problem, t.question_error_empty())),
            Ok(question) => match keep(&visit, work, &booking, &question).await? {
                Ok(()) => return Ok(page_of(booking.id, "question-asked")),
                Err(Over::Decided) => Some(t.question_over()),
                Err(Over::Otherwise) => Some(t.question_waits()),
            },
        };
        if let Some(sentence) = sentence {
            errors.add("question", sentence);
        }
    }
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    show(&visit, status, &AskPage::new(&visit, &booking, form.typed.question, errors))
}

/// Keeps the question and tells the member; the words themselves stand behind sign-in.
async fn keep(
    visit: &Visit<Coordinator>,
    mut work: Work,
    booking: &Booking,
    question: &str,
) -> Result<std::result::Result<(), Over>> {
    let asked = (visit.person.id, question);
    if let Err(over) = store::ask(&mut work, booking.id, asked, visit.now.seconds()).await? {
        return Ok(Err(over));
    }
    if let Some(told) = bookings::told(&mut work, booking.id).await? {
        messages::tell(&mut work, told.member, &Notice::QuestionAsked(told.visit), visit.now).await?;
    }
    work.commit().await?;
    Ok(Ok(()))
}

/// The answer of the member, or of who may book for them. What may speak of support is for who may know of it.
async fn answer(visit: Visit<Acting<SeesBookings>>, Path(id): Path<String>, form: Form<Answered>) -> Result {
    let t = visit.words();
    let id = BookingId(id.parse().map_err(|_| Error::NotFound)?);
    let mut work = form.begin().await?;
    let found = bookings::find(&mut work, visit.language, id).await?;
    found.filter(|booking| booking.member_id == visit.person.subject()).ok_or(Error::NotFound)?;
    let has_support = support::of_booking(&mut work, id).await?.is_some();
    let and = has_support.then_some(Right::Support);
    let hand = acting::confirm(&mut work, &visit.person, (Need::Book, and), visit.now.civil.date()).await?;
    let hand = hand.ok_or(Error::ForAnother)?;
    let mut errors = Errors::default();
    if !form.redisplay {
        let sentence = match judge_reason(&form.typed.answer) {
            Err(problem) => words::text_problem(t, problem, t.question_error_no_answer()),
            Ok(words) => {
                let question = QuestionId(form.typed.to.parse().unwrap_or_default());
                match store::answer(&mut work, (id, question), (hand, &words), visit.now.seconds()).await? {
                    Ok(()) => {
                        messages::settle_questions(&mut work, id, visit.now).await?;
                        work.commit().await?;
                        return Ok(page_of(id, "question-answered"));
                    }
                    Err(Over::Decided) => t.question_answer_over(),
                    Err(Over::Otherwise) => t.question_answered_before(),
                }
            }
        };
        errors.add("answer", sentence);
    }
    drop(work);
    show_one(&visit, id, Said { answer: form.typed.answer, errors, ..Said::default() }).await
}
