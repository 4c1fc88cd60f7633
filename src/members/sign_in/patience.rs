//! Waiting before something is compared: as long as earlier failures ask for, and one after the other.

use super::crowd::Turn;
use super::throttle::{self, Subject};
use crate::db::Result;
use crate::web::App;

/// Waits, and takes the turn of `queue`. A failure that comes meanwhile is waited for as well, so that many attempts
/// at once get no further than one after the other. Returns the turn, to be kept until the outcome is written down,
/// and how often it has failed.
pub(crate) async fn wait(app: &App, subjects: &[Subject], queue: &Subject, now: i64) -> Result<(Turn, i64)> {
    let before = most(app, subjects, now).await?;
    tokio::time::sleep(throttle::delay(before)).await;
    let turn = app.crowd.turn(queue).await;
    let failures = most(app, subjects, now).await?;
    if failures > before {
        tokio::time::sleep(throttle::delay(failures)).await;
    }
    Ok((turn, failures))
}

async fn most(app: &App, subjects: &[Subject], now: i64) -> Result<i64> {
    let mut db = app.db().reader.get().await?;
    let mut most = 0;
    for subject in subjects {
        most = most.max(throttle::failures(&mut db, subject, now).await?);
    }
    Ok(most)
}
