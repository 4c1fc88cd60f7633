//! The pages of closing a day.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use serde::Deserialize;
use time::Date;

use super::close::{close, concerned, open};
use super::form::Typed;
use super::rules::Closing;
use super::view::{CheckPage, ClosedPage, ClosingPage};
use super::{store, words};
use crate::civil;
use crate::messages::announcements::store as announcements;
use crate::resources::store as resources;
use crate::web::{
    App, Error, Errors, Form, Nothing, Query, Result, Visit, WholeCentre, one_time_key, redirect, show,
};

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/closing", get(ask).post(send))
        .route("/closing/{day}", get(closed))
        .route("/closing/{day}/opening", post(reopen))
}

async fn ask(visit: Visit<WholeCentre>) -> Result {
    let typed = Typed { when: "today".to_owned(), ..Typed::default() };
    show_form(&visit, StatusCode::OK, &typed, Errors::default()).await
}

/// The fields, with the people concerned on the day that was typed so far.
async fn show_form(visit: &Visit<WholeCentre>, status: StatusCode, typed: &Typed, errors: Errors) -> Result {
    let mut db = visit.read().await?;
    let (today, horizon) = (visit.now.civil.date(), resources::longest_horizon(&mut db).await?);
    let day = typed.date(today, horizon).unwrap_or(today);
    let people = concerned(&mut db, visit.language, day, visit.now).await?;
    show(visit, status, &ClosingPage::new(visit, (day, people), typed, errors))
}

/// The fields, the page to check, and the last step that closes, all by one form.
async fn send(visit: Visit<WholeCentre>, form: Form<Typed>) -> Result {
    let typed = &form.typed;
    if !typed.change.is_empty() || (form.redisplay && typed.step != "check") {
        return show_form(&visit, StatusCode::OK, typed, Errors::default()).await;
    }
    let mut db = visit.read().await?;
    let horizon = resources::longest_horizon(&mut db).await?;
    let closing = match typed.closing(visit.now.civil.date(), horizon) {
        Ok(closing) => closing,
        Err(problems) => {
            let mut errors = Errors::default();
            for (field, problem) in problems {
                errors.add(field, words::problem(visit.words(), field, problem));
            }
            return show_form(&visit, StatusCode::UNPROCESSABLE_ENTITY, typed, errors).await;
        }
    };
    if is_closed(&mut db, closing.day).await? {
        return Ok(redirect(&address(closing.day, "already")));
    }
    if form.redisplay || typed.confirmed.is_empty() {
        let people = concerned(&mut db, visit.language, closing.day, visit.now).await?;
        return show(&visit, StatusCode::OK, &CheckPage::new(&visit, &closing, people, typed));
    }
    drop(db);
    write(&visit, &form, &closing).await
}

async fn write(visit: &Visit<WholeCentre>, form: &Form<Typed>, closing: &Closing) -> Result {
    let key = one_time_key()?;
    let mut work = form.begin().await?;
    if !close(&mut work, closing, (visit.person.id, &key), visit.now).await? {
        return Ok(redirect(&address(closing.day, "already")));
    }
    work.commit().await?;
    Ok(redirect(&address(closing.day, "closed")))
}

async fn is_closed(db: &mut crate::db::Connection, day: Date) -> Result<bool> {
    Ok(!resources::closed_days(db, day, day).await?.is_empty())
}

fn address(day: Date, notice: &str) -> String {
    format!("/closing/{}?notice={notice}", civil::date_text(day))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

/// A day that is closed, or was closed here and is open again.
async fn closed(visit: Visit<WholeCentre>, Path(day): Path<String>, Query(asked): Query<Asked>) -> Result {
    let day = civil::parse_date(&day).ok_or(Error::NotFound)?;
    let mut db = visit.read().await?;
    let closed = resources::closed_days(&mut db, day, day).await?.pop();
    let announced = announcements::closing(&mut db, day).await?;
    if closed.is_none() && announced.is_none() {
        return Err(Error::NotFound);
    }
    let told = match &announced {
        Some(announced) => store::told(&mut db, visit.language, announced.id).await?,
        None => Vec::new(),
    };
    let page = ClosedPage::new(&visit, (day, closed), announced, told).said(&asked.notice);
    show(&visit, StatusCode::OK, &page)
}

/// Only what was closed here: a public holiday is not opened by a slip.
async fn reopen(visit: Visit<WholeCentre>, Path(day): Path<String>, form: Form<Nothing>) -> Result {
    let day = civil::parse_date(&day).ok_or(Error::NotFound)?;
    let mut work = form.begin().await?;
    announcements::closing(&mut work, day).await?.ok_or(Error::NotFound)?;
    open(&mut work, day, visit.now).await?;
    work.commit().await?;
    Ok(redirect(&address(day, "opened")))
}
