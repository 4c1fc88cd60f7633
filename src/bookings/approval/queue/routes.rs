//! The page of the queue.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::form::Filter;
use super::read::{self, Request};
use super::view::QueuePage;
use crate::journal;
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
    let queue = read::read(&visit, &filter).await?;
    note_views(&visit, &queue.requests).await?;
    show(&visit, StatusCode::OK, &QueuePage::new(&visit, queue, &filter, &asked.notice))
}

/// A view of support that cannot be journalled is not shown.
async fn note_views(visit: &Visit<Coordinator>, requests: &[Request]) -> Result<()> {
    let seen: Vec<_> = requests.iter().filter(|request| request.says_something()).collect();
    if seen.is_empty() {
        return Ok(());
    }
    let mut work = visit.audit().await?;
    for request in seen {
        journal::write_view(&mut work, visit.now.seconds(), visit.person.id, request.booking.id).await?;
    }
    Ok(work.commit().await?)
}
