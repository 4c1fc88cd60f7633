//! A series as a whole: looked at, and decided.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use serde::Deserialize;

use super::moving::wishes;
use super::store as series;
use super::tell;
use super::view::SeriesPage;
use crate::bookings::approval::{Filter, HurdlePage, Pressed, Refusal, RefusalPage, hurdle};
use crate::bookings::refusals::{self, Sentence};
use crate::bookings::rules::State;
use crate::bookings::store::{self, Booking, Change, Reason};
use crate::bookings::words;
use crate::db::{Connection, Work};
use crate::ids::{BookingId, SeriesId};
use crate::members::store as members;
use crate::web::{
    Acting, App, Coordinator, Error, Errors, Form, Query, Result, SeesBookings, Visit, redirect, show,
};

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/series/{id}", get(one))
        .route("/series/{id}/approval", post(approve))
        .route("/series/{id}/refusal", get(ask_refusal).post(refuse))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

fn number(id: &str) -> Result<SeriesId> {
    Ok(SeriesId(id.parse().map_err(|_| Error::NotFound)?))
}

fn page_of(id: SeriesId, notice: &str) -> Response {
    redirect(&format!("/series/{id}?notice={notice}"))
}

async fn one(
    visit: Visit<Acting<SeesBookings>>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result {
    let id = number(&id)?;
    let mut db = visit.read().await?;
    let who = (visit.person.subject(), visit.person.coordinator());
    let bookings = store::of_series(&mut db, visit.language, id, who).await?;
    let rhythm = series::rhythm(&mut db, id).await?;
    let wishes = wishes(&mut db, id).await?;
    drop(db);
    let Some((rhythm, first)) = rhythm.zip(bookings.first().cloned()) else { return Err(Error::NotFound) };
    let page = SeriesPage::new(&visit, (id, &rhythm), (&first, bookings), (&wishes, &asked.notice));
    show(&visit, StatusCode::OK, &page)
}

/// The requests of a series of what this person coordinates; a series of which nothing is theirs is not there.
async fn requests(db: &mut Connection, visit: &Visit<Coordinator>, id: SeriesId) -> Result<Vec<Booking>> {
    let me = visit.person.id;
    let all = store::of_series(db, visit.language, id, (me, Some(me))).await?;
    let mut decides = all.into_iter().filter(|booking| visit.person.coordinates(booking.resource_id));
    let first = decides.next().ok_or(Error::NotFound)?;
    let waits = |booking: &Booking| booking.listed.state == State::Requested;
    Ok(std::iter::once(first).chain(decides).filter(waits).collect())
}

async fn approve(visit: Visit<Coordinator>, Path(id): Path<String>, form: Form<Pressed>) -> Result {
    let id = number(&id)?;
    let mut work = form.begin().await?;
    let waiting = requests(&mut work, &visit, id).await?;
    let mut hurdles = Vec::new();
    for booking in &waiting {
        if let Err(hurdle) = hurdle(&mut work, booking, visit.now.civil.date()).await? {
            hurdles.push((words::stay(visit.words(), &booking.listed.stay), hurdle));
        }
    }
    let knows =
        |code: &str| !form.typed.knows.is_empty() && form.typed.knows.split(' ').any(|one| one == code);
    if let Some(first) = waiting.first()
        && !hurdles.iter().all(|(_, hurdle)| hurdle.code().is_some_and(knows))
    {
        let about = about(&visit, first, waiting.len());
        let page = HurdlePage::new(&visit, (format!("/series/{id}"), about), &hurdles, &form.typed.back);
        return show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let back = Filter::read(&form.typed.back);
    decide((&visit, back), work, (id, &waiting), (State::Approved, Reason::None)).await
}

async fn ask_refusal(
    visit: Visit<Coordinator>,
    Path(id): Path<String>,
    Query(typed): Query<Refusal>,
) -> Result {
    let id = number(&id)?;
    let mut db = visit.read().await?;
    let waiting = requests(&mut db, &visit, id).await?;
    let Some(first) = waiting.first() else { return Ok(page_of(id, "decided")) };
    let ready = refusals::in_use(&mut db).await?;
    let page = refusal(&visit, (id, first, waiting.len()), (&ready, typed), Errors::default());
    show(&visit, StatusCode::OK, &page)
}

fn refusal(
    visit: &Visit<Coordinator>,
    (id, first, visits): (SeriesId, &Booking, usize),
    typed: (&[Sentence], Refusal),
    errors: Errors,
) -> RefusalPage {
    let about = about(visit, first, visits);
    RefusalPage::new(visit, (format!("/series/{id}/refusal"), about), typed, errors)
}

/// Whose, what, from when and how often.
fn about(visit: &Visit<Coordinator>, first: &Booking, visits: usize) -> String {
    let (t, listed) = (visit.words(), &first.listed);
    t.series_about(listed.member.as_str(), words::run(t, listed, visits))
}

async fn refuse(visit: Visit<Coordinator>, Path(id): Path<String>, form: Form<Refusal>) -> Result {
    let id = number(&id)?;
    let redisplay = form.redisplay;
    let mut work = form.begin().await?;
    let waiting = requests(&mut work, &visit, id).await?;
    let Some(first) = waiting.first() else { return Ok(page_of(id, "decided")) };
    let language = members::language_of(&mut work, first.member_id).await?;
    let ready = refusals::in_use(&mut work).await?;
    match form.typed.parse(&ready, language) {
        Ok(reason) if !redisplay => {
            let back = Filter::read(&form.typed.back);
            let reason = form.typed.said(&reason);
            decide((&visit, back), work, (id, &waiting), (State::Declined, reason)).await
        }
        parsed => {
            let mut errors = Errors::default();
            if let (Err(problem), false) = (parsed, redisplay) {
                errors.add("reason", words::reason_problem(visit.words(), problem));
            }
            let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
            let page = refusal(&visit, (id, first, waiting.len()), (&ready, form.typed), errors);
            show(&visit, status, &page)
        }
    }
}

/// Decides every request of a series that was read under the same lock.
async fn decide(
    (visit, back): (&Visit<Coordinator>, Filter),
    mut work: Work,
    (id, waiting): (SeriesId, &[Booking]),
    (to, reason): (State, Reason<'_>),
) -> Result {
    if waiting.is_empty() {
        return Ok(page_of(id, "decided"));
    }
    let by = Some(visit.person.id);
    for booking in waiting {
        let change = Change { booking: booking.id, from: State::Requested, to, by, on: None, reason };
        // Nobody else writes meanwhile: it waits as it was just read.
        let _ = store::change(&mut work, &change, visit.now.seconds()).await?;
    }
    let ids: Vec<BookingId> = waiting.iter().map(|booking| booking.id).collect();
    tell::decided(&mut work, &ids, (to, reason), visit.now).await?;
    work.commit().await?;
    Ok(redirect(&back.back(to.code())))
}
