//! The page of the desk that books, and its twin for what stood on paper.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;
use time::Date;

use super::book::{Became, Why, book, welcomes};
use super::form::Typed;
use super::rules::{Source, first_day};
use super::view::BookPage;
use crate::bookings::rules::State;
use crate::civil;
use crate::journal::{self, Action};
use crate::resources::store as resources;
use crate::web::{App, Form, FrontDesk, Query, Result, Visit, is_one_time_key, one_time_key, redirect, show};

pub(in crate::bookings::desk) fn routes() -> Router<App> {
    Router::new()
        .route("/desk/bookings/new", get(ask).post(send))
        .route("/desk/paper", get(ask_paper).post(send_paper))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    day: String,
}

async fn ask(visit: Visit<FrontDesk>, Query(asked): Query<Asked>) -> Result {
    begin(visit, Source::Desk, &asked).await
}

async fn ask_paper(visit: Visit<FrontDesk>, Query(asked): Query<Asked>) -> Result {
    begin(visit, Source::Paper, &asked).await
}

async fn begin(visit: Visit<FrontDesk>, source: Source, asked: &Asked) -> Result {
    let day = first_day(source, civil::parse_date(&asked.day), visit.now.civil.date());
    let typed = Typed { key: one_time_key()?, date: digits(day), people: "1".into(), ..Typed::default() };
    again(&visit, (source, typed), Why::default()).await
}

/// As it is typed: day, month, year.
fn digits(day: Date) -> String {
    format!("{:02}.{:02}.{}", day.day(), u8::from(day.month()), day.year())
}

async fn send(visit: Visit<FrontDesk>, form: Form<Typed>) -> Result {
    take(visit, Source::Desk, form).await
}

async fn send_paper(visit: Visit<FrontDesk>, form: Form<Typed>) -> Result {
    take(visit, Source::Paper, form).await
}

async fn take(visit: Visit<FrontDesk>, source: Source, form: Form<Typed>) -> Result {
    let mut typed = form.typed.clone();
    if form.redisplay || !is_one_time_key(&typed.key) {
        typed.key = one_time_key()?;
        return again(&visit, (source, typed), Why::default()).await;
    }
    let wanted = match typed.wanted(source) {
        Ok(wanted) => wanted,
        Err(troubles) => return again(&visit, (source, typed), Why { troubles, ..Why::default() }).await,
    };
    let mut work = form.begin().await?;
    let notice = match book(&visit, &mut work, (source, &typed), &wanted).await? {
        Became::Booked(state) => {
            work.commit().await?;
            if state == State::Requested { "asked" } else { "booked" }
        }
        Became::BookedUnchosen => {
            work.commit().await?;
            "booked-unchosen"
        }
        Became::SentBefore => "booked",
        Became::Refused(why) => {
            drop(work);
            note_look(&visit, &why).await?;
            return again(&visit, (source, typed), why).await;
        }
    };
    let day = civil::date_text(wanted.stay.from.date());
    Ok(redirect(&format!("/desk?day={day}&notice={notice}")))
}

/// Names that are shown to choose from are a look into the register.
async fn note_look(visit: &Visit<FrontDesk>, why: &Why) -> Result<()> {
    if why.whom.is_empty() {
        return Ok(());
    }
    let mut work = visit.audit().await?;
    journal::write(&mut work, visit.now.seconds(), Some(visit.person.id), Action::RegisterViewed).await?;
    Ok(work.commit().await?)
}

async fn again(visit: &Visit<FrontDesk>, (source, typed): (Source, Typed), why: Why) -> Result {
    let status = if why.troubles.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let mut db = visit.read().await?;
    let mut all = resources::all(&mut db, visit.language).await?;
    all.retain(|resource| welcomes(visit, resource));
    let extras = resources::all_extras(&mut db, visit.language).await?;
    show(visit, status, &BookPage::new(visit, (source, typed), (all, extras), why))
}
