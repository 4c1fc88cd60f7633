//! `/healthz`: is the portal alive. `/readyz`: can it be relied on, and if not, why: a line for each reason,
//! `fault WORD: sentence`, and for what should be seen to soon `warning WORD: sentence`.

use std::fmt::Write;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;

use super::App;
use super::health::Check;

const MEGABYTE: u64 = 1024 * 1024;
/// So much the write-ahead log may take; with less, what people send may be refused at any time.
const FULL: u64 = 64 * MEGABYTE;
/// Some days' backups of a small centre.
const NEARLY_FULL: u64 = 1024 * MEGABYTE;

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/healthz", get(alive)).route("/readyz", get(ready))
}

async fn alive() -> &'static str {
    "alive\n"
}

async fn ready(State(app): State<App>) -> (StatusCode, String) {
    let now = app.clock.now().seconds();
    let mut faults = faults(&app, now);
    if let Err(error) = app.db.reader.answers().await {
        tracing::error!(%error, "the database does not answer");
        faults.insert(0, ("database", "it does not answer".to_owned()));
    }
    let (status, mut text) = if faults.is_empty() {
        (StatusCode::OK, "ready\n".to_owned())
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "not ready\n".to_owned())
    };
    for (sort, reasons) in [("fault", faults), ("warning", warnings(&app, now))] {
        for (word, sentence) in reasons {
            // Writing to a text does not fail.
            let _ = writeln!(text, "{sort} {word}: {sentence}");
        }
    }
    (status, text)
}

type Reason = (&'static str, String);

/// Why it cannot be relied on.
fn faults(app: &App, now: i64) -> Vec<Reason> {
    let mut faults = Vec::new();
    match app.health.check() {
        Check::Sound => {}
        Check::Running => {
            faults.push(("check", "the database file is being checked after an unclean end".to_owned()));
        }
        Check::Found(checks) => {
            let found = format!("the database file is not sound ({}): run `esik check`", checks.join(", "));
            faults.push(("findings", found));
        }
        Check::Failed => {
            faults.push(("unchecked", "the database file could not be checked; the log says why".to_owned()));
        }
    }
    if app.health.is_unwritable() {
        faults.push(("write", "the last one failed: the disk is full, or cannot be written to".to_owned()));
    }
    if app.health.is_clock_behind() {
        faults.push(("clock", "it is behind the newest record: nothing is done by itself".to_owned()));
    } else {
        let missed = app.health.missed(now);
        if !missed.is_empty() {
            faults.push((
                "jobs",
                format!("these have not run for twice their interval: {}", missed.join(", ")),
            ));
        }
    }
    if let Some(room) = app.health.room().filter(|room| *room < FULL) {
        faults.push(("disk", format!("{} MB are left where the database is", room / MEGABYTE)));
    }
    faults
}

/// What should be seen to while it still can be.
fn warnings(app: &App, now: i64) -> Vec<Reason> {
    let mut warnings = Vec::new();
    if let Some(room) = app.health.room().filter(|room| (FULL..NEARLY_FULL).contains(room)) {
        warnings.push(("disk", format!("{} MB are left where the database is", room / MEGABYTE)));
    }
    match app.backups.status(now) {
        Ok(Some(status)) => {
            if status.overdue {
                warnings.push(("backups", "there has been no good one for three hours".to_owned()));
            }
            if status.copies.is_some_and(|copies| copies.overdue) {
                warnings.push(("copies", "the other disk has been away too long".to_owned()));
            }
        }
        Ok(None) => {}
        Err(error) => {
            tracing::error!(%error, "the folder of backups cannot be read");
            warnings.push(("backups", "their folder cannot be read".to_owned()));
        }
    }
    if let Some(status) = app.certificate.as_ref().map(|certificate| certificate.status(now)) {
        if status.ends_soon {
            let days = (status.until - now).max(0) / 86_400;
            warnings.push(("certificate", format!("it runs out in {days} days")));
        }
        if status.refused.is_some() {
            warnings.push(("certificate", "a renewed one cannot be used; the log says why".to_owned()));
        }
    }
    warnings
}
