//! What runs by itself while the portal serves: requests whose time has come, and tidying.

use std::time::Duration;

use tokio::task::JoinHandle;

use super::journey::delete_old_drafts;
use super::rules::{Moved, State, at_deadline};
use super::store::{self, Change, Overdue};
use crate::civil;
use crate::clock::Now;
use crate::db;
use crate::members;
use crate::resources::rules::AtDeadline;
use crate::web::App;

const EVERY: Duration = Duration::from_mins(1);

/// Runs the jobs now and once a minute until it is aborted.
#[must_use]
pub fn start(app: App) -> JoinHandle<()> {
    tokio::spawn(async move {
        let mut minute = tokio::time::interval(EVERY);
        loop {
            minute.tick().await;
            if let Err(error) = run(&app).await {
                tracing::error!(%error, "the jobs of this minute failed");
            }
        }
    })
}

/// Decides what nobody decided in time, and forgets what is over.
pub async fn run(app: &App) -> db::Result<()> {
    let now = app.clock.now();
    let overdue = store::overdue(&mut *app.db().reader.get().await?, now.civil).await?;
    for request in overdue {
        // One that cannot be moved must not keep the others, nor old drafts, waiting for ever.
        if let Err(error) = decide(app, &request, now).await {
            tracing::error!(%error, booking = %request.id, "a request was not decided at its time");
        }
    }
    let mut work = app.db().writer.begin().await?;
    delete_old_drafts(&mut work, now.seconds()).await?;
    members::delete_old_sessions(&mut work, now.seconds()).await?;
    members::delete_old_failures(&mut work, now.seconds()).await?;
    store::note_job(&mut work, "minute", now.seconds()).await?;
    work.commit().await
}

async fn decide(app: &App, request: &Overdue, now: Now) -> db::Result<()> {
    let rule = AtDeadline::parse(&request.at_deadline).unwrap_or(AtDeadline::Expire);
    // After a long downtime a request may come too late for any approval.
    let late = civil::parse(&request.starts).is_none_or(|starts| starts < now.civil);
    let to = if late { State::Expired } else { at_deadline(rule) };
    let change = Change { booking: request.id, from: State::Requested, to, by: None, reason: "" };
    let mut work = app.db().writer.begin().await?;
    match store::change(&mut work, &change, now.seconds()).await? {
        Ok(()) => work.commit().await,
        // A coordinator was faster, which is what everybody hopes for.
        Err(Moved::AlreadyDecided(_)) => Ok(()),
    }
}
