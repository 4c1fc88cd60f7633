//! Reading and answering.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use serde::Deserialize;

use super::view::{ListPage, OnePage};
use crate::feedback::rules::judge_text;
use crate::feedback::store::{self, Report};
use crate::feedback::words;
use crate::ids::FeedbackId;
use crate::messages::{self, Notice};
use crate::web::{Administrator, App, Error, Errors, Form, Query, Result, Visit, redirect, show};

/// Of the list.
const A_PAGE: i64 = 30;
/// A year and a little, so that a month can be laid beside the same one of last year.
const COUNTED_SECONDS: i64 = 400 * 24 * 3600;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/feedback/reports", get(list))
        .route("/feedback/reports/{id}", get(one))
        .route("/feedback/reports/{id}/answer", post(answer))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    show: String,
    page: String,
    notice: String,
}

async fn list(visit: Visit<Administrator>, Query(asked): Query<Asked>) -> Result {
    let number = asked.page.parse::<i64>().unwrap_or(1).clamp(1, 1000);
    let answered = asked.show == "answered";
    let mut db = visit.read().await?;
    let mut reports = store::list(&mut db, answered, (A_PAGE + 1, (number - 1) * A_PAGE)).await?;
    let most = usize::try_from(A_PAGE).unwrap_or(usize::MAX);
    let more = reports.len() > most;
    reports.truncate(most);
    let counted = store::since(&mut db, visit.now.seconds() - COUNTED_SECONDS).await?;
    show(&visit, StatusCode::OK, &ListPage::new(&visit, answered, (reports, number, more), &counted))
}

async fn find(visit: &Visit<Administrator>, id: &str) -> Result<Report> {
    let id = FeedbackId(id.parse().map_err(|_| Error::NotFound)?);
    store::find(&mut *visit.read().await?, id).await?.ok_or(Error::NotFound)
}

async fn one(visit: Visit<Administrator>, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result {
    let report = find(&visit, &id).await?;
    let page = OnePage::new(&visit, report, String::new(), Errors::default()).said(&asked.notice);
    show(&visit, StatusCode::OK, &page)
}

/// As typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Answer {
    answer: String,
}

async fn answer(visit: Visit<Administrator>, Path(id): Path<String>, form: Form<Answer>) -> Result {
    let report = find(&visit, &id).await?;
    let typed = form.typed.answer.clone();
    if form.redisplay {
        return show(&visit, StatusCode::OK, &OnePage::new(&visit, report, typed, Errors::default()));
    }
    let judged = judge_text(&typed);
    if let Ok(text) = &judged
        && write(&visit, &form, &report, text.clone()).await?
    {
        return Ok(redirect(&format!("/feedback/reports/{}?notice=answered", report.id)));
    }
    // It may have been answered since it was read.
    let report = find(&visit, &id).await?;
    let mut errors = Errors::default();
    match judged {
        _ if report.answer.is_some() => errors.add("answered", visit.words().feedback_error_answered()),
        Err(problem) => errors.add("answer", words::problem(visit.words(), problem)),
        Ok(_) => {}
    }
    show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &OnePage::new(&visit, report, typed, errors))
}

/// The answer and the message that brings it, in one unit of work; false when somebody was faster.
async fn write(
    visit: &Visit<Administrator>,
    form: &Form<Answer>,
    report: &Report,
    text: String,
) -> Result<bool> {
    let mut work = form.begin().await?;
    if !store::answer(&mut work, report.id, &text, (visit.person.id, visit.now.seconds())).await? {
        return Ok(false);
    }
    if let Some((member, _)) = report.member {
        let notice = Notice::Answer { about: report.text.clone(), text };
        messages::tell(&mut work, member, &notice, visit.now).await?;
    }
    work.commit().await?;
    Ok(true)
}
