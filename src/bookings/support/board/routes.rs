//! The board, each look at what a member asks for written down.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use serde::Deserialize;
use time::Duration;

use super::calls;
use super::store::{self, Open};
use super::view::{Asked, BoardPage};
use crate::ids::SupportCallId;
use crate::journal::Views;
use crate::resources::store::closed_days;
use crate::support::rules::kind::{Kind, ask_by};
use crate::support::store::leads;
use crate::web::{App, Coordinator, Error, Form, Nothing, Query, Result, Visit, redirect, show};

/// Lines on one screen; the rest waits behind them.
const MOST: usize = 100;

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/support", get(board)).route("/support/calls/{id}", post(told))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Filter {
    kind: String,
    notice: String,
}

async fn board(visit: Visit<Coordinator>, Query(filter): Query<Filter>) -> Result {
    let (me, now) = (visit.person.id, visit.now.civil);
    let kind = Kind::parse(&filter.kind);
    let mut db = visit.read().await?;
    let mut open = store::open(&mut db, visit.language, (me, now)).await?;
    open.retain(|one| kind.is_none() || one.kind == kind);
    let calls = calls::calls(&mut db, (me, now)).await?;
    let leads = leads(&mut db).await?;
    let last = open.last().map_or(now.date(), |one| one.stay.from.date());
    let from = now.date().saturating_sub(Duration::days(60));
    let closed = closed_days(&mut db, from, last).await?;
    drop(db);
    let closed: Vec<_> = closed.into_iter().map(|closed| closed.day).collect();
    let lead =
        |kind: Option<Kind>| leads.iter().find(|lead| Some(lead.kind) == kind).map_or(0, |lead| lead.days);
    let by = |open: Open| Asked { by: ask_by(lead(open.kind), open.stay.from.date(), &closed), open };
    let mut asked: Vec<_> = open.into_iter().map(by).collect();
    asked.sort_by_key(|one| (one.by, one.open.stay.from));
    let more = asked.len().saturating_sub(MOST);
    asked.truncate(MOST);
    note_views(&visit, &asked).await?;
    let page = BoardPage::new(&visit, (asked, more), calls, kind, filter.notice == "told");
    show(&visit, StatusCode::OK, &page)
}

/// What is asked for says something of the person: who looked is written down.
async fn note_views(visit: &Visit<Coordinator>, asked: &[Asked]) -> Result<()> {
    let mut seen: Vec<_> =
        asked.iter().filter(|one| one.open.kind.is_some()).map(|one| one.open.booking).collect();
    seen.sort_unstable();
    seen.dedup();
    if seen.is_empty() {
        return Ok(());
    }
    visit.note(Views { at: visit.now.seconds(), by: visit.person.id, bookings: seen }).await
}

/// Sent twice, they have been told once.
async fn told(visit: Visit<Coordinator>, Path(id): Path<String>, form: Form<Nothing>) -> Result {
    let id = SupportCallId(id.parse().map_err(|_| Error::NotFound)?);
    let mut work = form.begin().await?;
    calls::note_told(&mut work, id, visit.person.id).await?;
    work.commit().await?;
    Ok(redirect("/support?notice=told"))
}
