//! For whoever watches the portal: is it alive, can it be relied on.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;

use super::App;

/// Whether the portal may be relied on.
#[derive(Debug, Default)]
pub struct Health {
    /// A check of the file is running, or could not be run.
    unchecked: AtomicBool,
    /// The checks of the file that found something.
    unsound: Mutex<Vec<&'static str>>,
    beats: Mutex<BTreeMap<&'static str, Beat>>,
    /// The clock shows an earlier time than the newest record.
    clock_behind: AtomicBool,
    /// The last write failed.
    unwritable: AtomicBool,
}

/// When a job runs: every so many seconds, last at this instant (seconds).
#[derive(Debug, Clone, Copy)]
struct Beat {
    every: i64,
    last: i64,
}

impl Health {
    /// Says whether the file still has to prove itself.
    pub fn set_unchecked(&self, unchecked: bool) {
        self.unchecked.store(unchecked, Ordering::Relaxed);
    }

    /// Says which checks of the file found something; then it stays unsound until the program starts anew.
    pub fn set_unsound(&self, checks: Vec<&'static str>) {
        *self.unsound.lock().unwrap_or_else(PoisonError::into_inner) = checks;
    }

    /// Says whether the clock shows an earlier time than the newest record; true when that is news.
    pub fn set_clock_behind(&self, behind: bool) -> bool {
        self.clock_behind.swap(behind, Ordering::Relaxed) != behind
    }

    /// The clock shows an earlier time than the newest record.
    #[must_use]
    pub fn is_clock_behind(&self) -> bool {
        self.clock_behind.load(Ordering::Relaxed)
    }

    /// Says whether the disk took the last write.
    pub fn set_unwritable(&self, unwritable: bool) {
        self.unwritable.store(unwritable, Ordering::Relaxed);
    }

    /// Says that a job will run again and again from now on; seconds.
    pub fn expect(&self, job: &'static str, every: Duration, now: i64) {
        let every = i64::try_from(every.as_secs()).unwrap_or(i64::MAX);
        self.beats().insert(job, Beat { every, last: now });
    }

    /// Says that a job has just run.
    pub fn ran(&self, job: &'static str, now: i64) {
        if let Some(beat) = self.beats().get_mut(job) {
            beat.last = now;
        }
    }

    /// The jobs that have not run for twice their interval.
    #[must_use]
    pub fn missed(&self, now: i64) -> Vec<&'static str> {
        let is_late = |beat: &Beat| now.saturating_sub(beat.last) > beat.every.saturating_mul(2);
        self.beats().iter().filter(|(_, beat)| is_late(beat)).map(|(job, _)| *job).collect()
    }

    fn beats(&self) -> MutexGuard<'_, BTreeMap<&'static str, Beat>> {
        self.beats.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn is_unchecked(&self) -> bool {
        self.unchecked.load(Ordering::Relaxed)
    }
}

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/healthz", get(alive)).route("/readyz", get(ready))
}

async fn alive() -> &'static str {
    "alive\n"
}

async fn ready(State(app): State<App>) -> (StatusCode, String) {
    let no = |why: String| (StatusCode::SERVICE_UNAVAILABLE, why);
    if app.health.is_unchecked() {
        return no("the database file is being checked\n".to_owned());
    }
    let unsound = app.health.unsound.lock().unwrap_or_else(PoisonError::into_inner).join(", ");
    if !unsound.is_empty() {
        return no(format!("the database file is not sound ({unsound}): run `esik check`\n"));
    }
    if app.health.unwritable.load(Ordering::Relaxed) {
        return no("the last write failed: the disk is full, or cannot be written to\n".to_owned());
    }
    if app.health.is_clock_behind() {
        return no("the clock is behind the newest record: nothing is done by itself\n".to_owned());
    }
    let missed = app.health.missed(app.clock.now().seconds());
    if !missed.is_empty() {
        return no(format!("these jobs have not run for twice their interval: {}\n", missed.join(", ")));
    }
    match app.db.reader.get().await {
        Ok(_) => (StatusCode::OK, "ready\n".to_owned()),
        Err(error) => {
            tracing::error!(%error, "the database does not answer");
            no("the database does not answer\n".to_owned())
        }
    }
}
