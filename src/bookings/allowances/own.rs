//! The member's own page: what they are allowed, and what they were.

use askama::Template;
use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;

use super::view::{Line, split};
use crate::language::Words;
use crate::resources::store as resources;
use crate::web::{App, Member, Page, Result, Visit, show};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/account/allowances", get(own))
}

#[derive(Template)]
#[template(path = "bookings/allowances_own.html")]
struct OwnPage {
    page: Page,
    t: &'static Words,
    counting: Vec<Line>,
    over: Vec<Line>,
}

async fn own(visit: Visit<Member>) -> Result {
    let mut db = visit.read().await?;
    let listed = resources::allowances(&mut db, visit.person.id).await?;
    let all = resources::all_kept(&mut db, visit.language).await?;
    let (counting, over) = split(&visit, &listed, (&all, |_| false));
    show(&visit, StatusCode::OK, &OwnPage { page: visit.page(), t: visit.words(), counting, over })
}
