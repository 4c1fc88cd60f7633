//! The pages of the journey, and the last step that books.

use axum::Router;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use serde::Deserialize;

use super::at_once::book_at_once;
use super::book::{Outcome, book};
use super::form::{Answers, Unclear};
use super::request::{Journey, Kept};
use super::rules::{Frame, Open, Step};
use super::store as drafts;
use super::{sources, view};
use crate::db::Connection;
use crate::ids::BookingId;
use crate::needs::store as needs;
use crate::resources::store as resources;
use crate::web::{Acting, App, Books, Form, Query, Result, Visit, is_one_time_key, one_time_key, redirect};

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/bookings/new", get(ask))
        .route("/bookings/check", post(check))
        .route("/bookings", post(send))
}

/// What an address says beside the answers.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    /// The key under which the other answers wait.
    draft: String,
    /// The step to be answered anew.
    change: String,
    /// The step whose form this is, so that an empty answer is known from none.
    step: String,
    /// A booking to be repeated.
    again: String,
    /// The language was changed meanwhile: the same question again, nothing judged.
    redisplay: String,
}

async fn ask(
    visit: Visit<Acting<Books>>,
    Query(asked): Query<Asked>,
    Query(answers): Query<Answers>,
) -> Result {
    let mut answers = answers.of_address();
    let mut db = visit.read().await?;
    let journey = if let Ok(again) = asked.again.parse() {
        sources::repeat(&mut db, &visit, BookingId(again), answers).await?
    } else if answers.resource.is_empty() {
        return Ok(redirect("/resources"));
    } else if asked.draft.is_empty() {
        answers.key = one_time_key()?;
        Journey::load(&mut db, &visit, answers).await?
    } else {
        match sources::with_draft(&mut db, &visit, &asked.draft, answers).await? {
            Ok(journey) => journey,
            Err(sent) => return Ok(redirect(&format!("/bookings/{sent}"))),
        }
    };
    if let Some(page) = journey.stays() {
        return Ok(redirect(&page));
    }
    if !resources::may_book(&mut db, journey.resource.id, visit.person.subject()).await? {
        return Ok(redirect(&format!("/resources/{}", journey.resource.slug)));
    }
    let held = journey.held_on_day(&mut db).await?;
    let open = open_question(&journey.frame(&held), &journey, &asked);
    if journey.kept == Kept::Nowhere && open == Open::asks(Step::Details) {
        // What is about to be typed has an address of its own before it is typed: Back leads to it.
        let ahead = Journey { kept: Kept::Ahead, ..journey };
        return Ok(redirect(&view::address(&ahead, Some(Step::Details))));
    }
    show_step(&visit, &mut db, journey, open).await
}

/// The page of the open question.
async fn show_step(
    visit: &Visit<Acting<Books>>,
    db: &mut Connection,
    journey: Journey,
    open: Open,
) -> Result {
    let held = match open.step {
        Step::Time => {
            let day = journey.answers.date().unwrap_or(journey.now.date());
            journey.held(db, day, view::DAYS_SEARCHED + 1).await?
        }
        Step::Length | Step::Day | Step::Details | Step::Check => Vec::new(),
    };
    let journey = match open.step {
        Step::Details | Step::Check => journey.with_support(db, visit).await?,
        Step::Length | Step::Day | Step::Time => journey,
    };
    note_look(visit, &journey).await?;
    view::show_step(visit, journey, &open, &held)
}

/// A page says what is on the card: another's is not shown before that is written down.
async fn note_look(visit: &Visit<Acting<Books>>, journey: &Journey) -> Result<()> {
    if visit.person.grant().is_some() && !journey.card.is_empty() {
        let mut work = visit.audit().await?;
        let pair = (visit.person.subject(), visit.person.by());
        needs::write_view(&mut work, pair, None, visit.now.seconds()).await?;
        work.commit().await?;
    }
    Ok(())
}

fn open_question(frame: &Frame<'_>, journey: &Journey, asked: &Asked) -> Open {
    let answers = &journey.answers;
    if let Some(same) = Step::parse(&asked.step).filter(|_| !asked.redisplay.is_empty()) {
        return Open::asks(same);
    }
    let (judged, last) = match journey.kept {
        Kept::Nowhere | Kept::Ahead => (frame.judge_when(answers), Step::Details),
        Kept::Draft | Kept::Booking(_) => (frame.judge(answers).map(|_| ()), Step::Check),
    };
    let open = judged.err().unwrap_or(Open::asks(last));
    if let Some(change) = Step::parse(&asked.change).filter(|_| asked.step.is_empty()) {
        // A link, and nothing that was answered: a question is asked, not judged.
        return Open::asks(if change.number() < open.step.number() { change } else { open.step });
    }
    match Step::parse(&asked.change).filter(|change| change.number() < open.step.number()) {
        Some(change) => Open::asks(change),
        None if answered(answers, open.step) || asked.step == open.step.code() => open,
        // Not wrong, only not asked yet.
        None => Open::asks(open.step),
    }
}

fn answered(answers: &Answers, step: Step) -> bool {
    match step {
        Step::Length => !answers.duration.is_empty() || !answers.end.is_empty(),
        Step::Day => {
            ![&answers.date, &answers.day, &answers.month, &answers.year].iter().all(|field| field.is_empty())
        }
        Step::Time => !answers.start.is_empty(),
        Step::Details | Step::Check => true,
    }
}

/// Who comes and what for: kept as a draft, so that the page to check can be opened, left and come back to.
async fn check(visit: Visit<Acting<Books>>, form: Form<Answers>) -> Result {
    let mut db = visit.read().await?;
    if form.typed.whom != visit.person.whom() {
        return for_another(&visit, &mut db, form.typed).await;
    }
    let journey = Journey::load(&mut db, &visit, form.typed.clone()).await?;
    if form.redisplay {
        return show_step(&visit, &mut db, journey, Open::asks(Step::Details)).await;
    }
    if !journey.answers.to_card.is_empty() {
        drop(db);
        return to_card(&visit, &form, journey).await;
    }
    let held = journey.held_on_day(&mut db).await?;
    let judged = journey.frame(&held).judge(&journey.answers);
    if let Err(open) = &judged
        && open.step == Step::Details
    {
        return show_step(&visit, &mut db, journey, open.clone()).await;
    }
    drop(db);
    let journey = keep_draft(&visit, &form, journey).await?;
    match judged {
        Ok(_) => Ok(redirect(&view::address(&journey, None))),
        Err(open) => show_step(&visit, &mut *visit.read().await?, journey, open).await,
    }
}

/// A time that was found elsewhere, and for how many: that is kept, and the next question is asked.
pub(in crate::bookings) async fn take_up<T>(
    visit: &Visit<Acting<Books>>,
    form: &Form<T>,
    answers: Answers,
) -> Result {
    let mut db = visit.read().await?;
    if answers.whom != visit.person.whom() {
        return for_another(visit, &mut db, answers).await;
    }
    let journey = Journey::load(&mut db, visit, answers).await?;
    let held = journey.held_on_day(&mut db).await?;
    let judged = journey.frame(&held).judge(&journey.answers);
    drop(db);
    let journey = keep_draft(visit, form, journey).await?;
    match judged {
        Err(open) if open.step.number() <= Step::Details.number() => {
            show_step(visit, &mut *visit.read().await?, journey, open).await
        }
        _ => Ok(redirect(&view::address(&journey, Some(Step::Details)))),
    }
}

/// The card is changed on its own page, which leads back to this question and to what was typed.
async fn to_card(visit: &Visit<Acting<Books>>, form: &Form<Answers>, journey: Journey) -> Result {
    let journey = keep_draft(visit, form, journey).await?;
    let back = view::address(&journey, Some(Step::Details));
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("back", &back).finish();
    Ok(redirect(&format!("/account/access-needs?{query}")))
}

async fn keep_draft<T>(
    visit: &Visit<Acting<Books>>,
    form: &Form<T>,
    mut journey: Journey,
) -> Result<Journey> {
    if !is_one_time_key(&journey.answers.key) {
        journey.answers.key = one_time_key()?;
    }
    let mut work = form.begin().await?;
    let pair = (visit.person.subject(), visit.person.by());
    drafts::save(&mut work, pair, &journey.answers, visit.now.seconds()).await?;
    work.commit().await?;
    journey.kept = Kept::Draft;
    Ok(journey)
}

/// The last step: books, or says why not and keeps every answer.
async fn send(visit: Visit<Acting<Books>>, form: Form<Answers>) -> Result {
    if form.typed.whom != visit.person.whom() {
        return for_another(&visit, &mut *visit.read().await?, form.typed).await;
    }
    let journey = Journey::load(&mut *visit.read().await?, &visit, form.typed.clone()).await?;
    if form.redisplay || !is_one_time_key(&journey.answers.key) {
        let journey = keep_draft(&visit, &form, journey).await?;
        return show_step(&visit, &mut *visit.read().await?, journey, Open::asks(Step::Check)).await;
    }
    if !journey.answers.repeat.is_empty() && journey.moves.is_none() {
        let journey = keep_draft(&visit, &form, journey).await?;
        return Ok(redirect(&format!("/series/new?draft={}", journey.answers.key)));
    }
    if let Some(id) = book_at_once(&visit, &form, &journey).await? {
        return Ok(redirect(&format!("/bookings/{id}?notice=sent")));
    }
    let mut work = form.begin().await?;
    let journey = journey.up_to_date(&mut work, &visit).await?;
    let refused = match book(&visit, &mut work, &journey).await? {
        Outcome::Booked(id) => {
            work.commit().await?;
            return Ok(redirect(&format!("/bookings/{id}?notice=sent")));
        }
        Outcome::Moved(id, outcome) => {
            work.commit().await?;
            return Ok(redirect(&format!("/bookings/{id}?notice={}", view::notice_of_move(outcome))));
        }
        Outcome::Stays(page) => return Ok(redirect(&page)),
        Outcome::SentBefore(id) if journey.moves.is_some() => {
            return Ok(redirect(&format!("/bookings/{id}")));
        }
        Outcome::SentBefore(id) => return Ok(redirect(&format!("/bookings/{id}?notice=sent"))),
        Outcome::OtherAnswers(id) if journey.moves.is_none() => {
            return ask_what_is_meant(&visit, journey, id);
        }
        Outcome::OtherAnswers(_) | Outcome::KeyUsedUp => {
            drop(work);
            let journey = with_new_key(journey)?;
            let journey = keep_draft(&visit, &form, journey).await?;
            return show_step(&visit, &mut *visit.read().await?, journey, Open::asks(Step::Check)).await;
        }
        Outcome::Refused(open) => open,
    };
    drop(work);
    let journey = keep_draft(&visit, &form, journey).await?;
    show_step(&visit, &mut *visit.read().await?, journey, refused).await
}

fn with_new_key(mut journey: Journey) -> Result<Journey> {
    journey.answers.key = one_time_key()?;
    Ok(journey)
}

/// Meanwhile somebody began or stopped acting for another, in another window of the same sign-in. What was typed for
/// one is never sent for the other: who comes and what for is asked anew.
async fn for_another(visit: &Visit<Acting<Books>>, db: &mut Connection, typed: Answers) -> Result {
    let answers = Answers { key: one_time_key()?, ..typed.of_address() };
    let journey = Journey::load(db, visit, answers).await?;
    show_step(visit, db, journey, Open::unclear(Step::Details, "whom", Unclear::ForAnother)).await
}

fn ask_what_is_meant(visit: &Visit<Acting<Books>>, journey: Journey, first: BookingId) -> Result<Response> {
    let journey = with_new_key(journey)?;
    view::show_twice(visit, StatusCode::UNPROCESSABLE_ENTITY, &journey, first)
}
