//! Computers of the centre: marked once by staff, shared by everybody.

use askama::Template;
use axum::Router;
use axum::http::{StatusCode, header};
use axum::routing::get;
use serde::Deserialize;

use super::session::token::{self, Token};
use super::store;
use crate::journal::{self, Action};
use crate::language::Words;
use crate::web::{
    App, Cookie, Form, Guard, Nothing, Page, Public, Query, Result, Staff, Visit, redirect, show,
};

/// How long the mark stays in the browser; days.
const MARK_LASTS: u32 = 3650;

pub(super) fn routes() -> Router<App> {
    Router::new().route("/centre-computer", get(ask).post(mark))
}

#[derive(Template)]
#[template(path = "members/computer.html")]
struct ComputerPage {
    page: Page,
    t: &'static Words,
    marked: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn ask(visit: Visit<Staff>, Query(asked): Query<Asked>) -> Result {
    let t = visit.words();
    let marked = is_marked(&visit).await?;
    let page = visit.page().with_done((asked.notice == "marked").then(|| t.computer_done()));
    show(&visit, StatusCode::OK, &ComputerPage { page, t, marked })
}

async fn mark(visit: Visit<Staff>, form: Form<Nothing>) -> Result {
    let token = Token::new()?;
    let now = visit.now.seconds();
    let mut work = form.begin().await?;
    store::add_centre_computer(&mut work, &token.hash(), visit.person.id, now).await?;
    journal::write(&mut work, now, Some(visit.person.id), Action::ComputerMarked).await?;
    work.commit().await?;
    let mut response = redirect("/centre-computer?notice=marked");
    if let Some(cookie) = Cookie::Computer.set(&visit.app, token.expose(), Some(MARK_LASTS)) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// The visit comes from a computer of the centre.
pub(super) async fn is_of_centre(visit: &Visit<Public>) -> Result<bool> {
    is_marked(visit).await
}

async fn is_marked<G: Guard>(visit: &Visit<G>) -> Result<bool> {
    let Some(token) = &visit.door.computer else { return Ok(false) };
    Ok(store::is_centre_computer(&mut *visit.read().await?, &token::hash(token)).await?)
}
