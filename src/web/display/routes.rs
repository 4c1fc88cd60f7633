//! Showing and keeping the display settings.

use axum::Router;
use axum::http::{StatusCode, header};
use axum::routing::get;
use serde::Deserialize;

use super::rules::{Display, SETTINGS};
use super::view::{DisplayPage, not_offered, questions};
use crate::members;
use crate::web::{App, Cookie, Errors, Form, Public, Query, Result, Visit, local_path, redirect, show};

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/display", get(ask).post(keep))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    r#return: String,
    notice: String,
}

async fn ask(visit: Visit<Public>, Query(asked): Query<Asked>) -> Result {
    let t = visit.words();
    let done = match asked.notice.as_str() {
        "saved" => Some(t.display_saved()),
        "reset" => Some(t.display_was_reset()),
        _ => None,
    };
    let back = local_path(&asked.r#return).to_owned();
    let page = visit.page().with_form().with_done(done);
    let page =
        DisplayPage { page, t, questions: questions(t, &visit.display), errors: Errors::default(), back };
    show(&visit, StatusCode::OK, &page)
}

async fn keep(mut visit: Visit<Public>, form: Form<Vec<(String, String)>>) -> Result {
    let t = visit.words();
    let given =
        |name: &str| form.typed.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str());
    let back = local_path(given("return").unwrap_or_default()).to_owned();
    let reset = given("reset").is_some();
    let mut display = if reset { Display::default() } else { visit.display.clone() };
    let mut errors = Errors::default();
    for setting in SETTINGS.iter().filter(|_| !reset) {
        if given(setting.field).is_some_and(|value| !display.set(setting.field, value)) {
            errors.add(setting.field, not_offered(t, setting.field));
        }
    }
    if form.redisplay || !errors.is_empty() {
        visit.display = display.clone();
        let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        let page = visit.page().with_errors(&errors);
        return show(
            &visit,
            status,
            &DisplayPage { page, t, questions: questions(t, &display), errors, back },
        );
    }
    let stored = display.stored();
    if let Some(person) = &visit.person {
        let mut work = form.begin().await?;
        members::store::set_display(&mut work, person.id, &stored).await?;
        work.commit().await?;
    }
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("notice", if reset { "reset" } else { "saved" })
        .append_pair("return", &back)
        .finish();
    let mut response = redirect(&format!("/display?{query}"));
    if let Some(cookie) = Cookie::Display.set(&visit.app, &stored, Some(365)) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}
