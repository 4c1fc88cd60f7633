//! The page of the queue.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::form::Filter;
use super::read::{self, Request};
use super::view::{QueuePage, Said};
use crate::journal::Views;
use crate::web::{App, Coordinator, Query, Result, Visit, show};

pub(in crate::bookings) fn routes() -> Router<App> {
    Router::new().route("/approvals", get(queue))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn queue(
    visit: Visit<Coordinator>,
    Query(filter): Query<Filter>,
    Query(asked): Query<Asked>,
) -> Result {
    show_queue(&visit, &filter, Said { notice: asked.notice, ..Said::default() }).await
}

/// The queue as it is sifted; 422 when something is wrong with what was chosen of it.
pub(in crate::bookings::approval) async fn show_queue(
    visit: &Visit<Coordinator>,
    filter: &Filter,
    said: Said,
) -> Result {
    let queue = read::read(visit, filter).await?;
    note_views(visit, &queue.requests).await?;
    let status = if said.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    show(visit, status, &QueuePage::new(visit, queue, filter, said)?)
}

/// A view of support that cannot be journalled is not shown.
async fn note_views(visit: &Visit<Coordinator>, requests: &[Request]) -> Result<()> {
    let seen = requests.iter().filter(|request| request.says_something());
    let seen: Vec<_> = seen.map(|request| request.booking.id).collect();
    if seen.is_empty() {
        return Ok(());
    }
    visit.note(Views { at: visit.now.seconds(), by: visit.person.id, bookings: seen }).await
}
