//! What runs by itself while the portal serves. Each job is recorded, and missed when it does not run.

mod backups;
mod certificate;
mod held;
mod routes;
mod store;
mod view;

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use tokio::task::{JoinHandle, JoinSet};
use tokio::time::Instant;

use crate::bookings::jobs as bookings;
use crate::db;
use crate::donations;
use crate::equipment;
use crate::equipment::lending::jobs as loans;
use crate::helpers;
use crate::members;
use crate::messages::delivery;
use crate::needs::jobs as needs;
use crate::privacy;
use crate::web::App;

pub(crate) use routes::routes;

type Run = fn(App) -> Pin<Box<dyn Future<Output = db::Result<()>> + Send>>;

/// Something that is done again and again.
struct Job {
    name: &'static str,
    every: Duration,
    run: Run,
}

const MINUTE: Duration = Duration::from_mins(1);
const HOUR: Duration = Duration::from_hours(1);
/// So soon it is noticed that the clock was set.
const NOTICED: Duration = Duration::from_secs(15);
/// Clocks are set by so much now and then; seconds.
const TOLERANCE: i64 = 120;

/// Every job, in the order of the administrators' page.
const JOBS: [Job; 14] = [
    Job { name: "expiry", every: MINUTE, run: |app| Box::pin(bookings::expire(app)) },
    Job { name: "moves", every: MINUTE, run: |app| Box::pin(bookings::expire_moves(app)) },
    Job { name: "offers", every: MINUTE, run: |app| Box::pin(bookings::offer(app)) },
    Job { name: "reminders", every: MINUTE, run: |app| Box::pin(bookings::remind(app)) },
    Job { name: "summaries", every: MINUTE, run: |app| Box::pin(bookings::summarise(app)) },
    Job { name: "loans", every: HOUR, run: |app| Box::pin(loans::remind(app)) },
    Job { name: "departures", every: MINUTE, run: |app| Box::pin(privacy::clear_departed(app)) },
    Job { name: "retention", every: HOUR, run: |app| Box::pin(privacy::retain(app)) },
    Job { name: delivery::JOB, every: Duration::from_secs(15), run: |app| Box::pin(delivery::deliver(app)) },
    Job {
        name: members::LINKS_JOB,
        every: Duration::from_secs(15),
        run: |app| Box::pin(members::send_links(app)),
    },
    Job { name: "cards", every: HOUR, run: |app| Box::pin(needs::expire(app)) },
    Job { name: "reservations", every: HOUR, run: |app| Box::pin(equipment::lapse(app)) },
    Job { name: "backup", every: Duration::from_mins(10), run: |app| Box::pin(backups::back_up(app)) },
    Job { name: "tidying", every: MINUTE, run: |app| Box::pin(tidy(app)) },
];

/// Everything that is kept for a while only.
async fn tidy(app: App) -> db::Result<()> {
    bookings::tidy(app.clone()).await?;
    helpers::tidy(app.clone()).await?;
    donations::tidy(app).await
}

/// The running jobs; they end when this is dropped.
#[derive(Debug)]
pub struct Running(Vec<JoinHandle<()>>);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.iter().for_each(JoinHandle::abort);
    }
}

/// Runs each job now and then at its interval, one beside the other: a slow one keeps none waiting.
#[must_use]
pub fn start(app: &App) -> Running {
    Running(JOBS.iter().map(|job| tokio::spawn(repeat(app.clone(), job))).collect())
}

/// When a job has last run: by a clock that nobody sets, and by the computer's, in seconds.
type Last = (Instant, i64);

/// It is time, by either clock: a computer may be woken, or its clock be set, long after it was started.
fn is_due(job: &Job, last: Option<Last>, now: i64) -> bool {
    let every = i64::try_from(job.every.as_secs()).unwrap_or(i64::MAX);
    // A tick is seldom on the moment.
    last.is_none_or(|(at, seconds)| {
        at.elapsed() + Duration::from_secs(1) >= job.every || now - seconds >= every
    })
}

async fn repeat(app: App, job: &'static Job) {
    app.health.expect(job.name, job.every, app.clock.now().seconds());
    let mut interval = tokio::time::interval(job.every.min(NOTICED));
    interval.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut last = None;
    loop {
        interval.tick().await;
        let now = app.clock.now().seconds();
        if !is_due(job, last, now) {
            continue;
        }
        // While the clock is behind nothing is done; once it is right again, at once.
        if is_clock_behind(&app).await {
            continue;
        }
        last = Some((Instant::now(), now));
        // In a task of its own: one that panics has this run only to lose.
        let mut once = JoinSet::new();
        let app = app.clone();
        once.spawn(async move { run(&app, job).await });
        if let Some(Err(error)) = once.join_next().await {
            tracing::error!(%error, job = job.name, "a job broke off");
        }
    }
}

async fn run(app: &App, job: &Job) {
    let result = (job.run)(app.clone()).await;
    let now = app.clock.now().seconds();
    app.health.ran(job.name, now);
    if let Err(error) = &result {
        tracing::error!(%error, job = job.name, "a job failed");
    }
    let failure = result.err().map(|error| error.to_string());
    let noted = note(app, job.name, failure.as_deref(), now).await;
    app.health.set_unwritable(noted.as_ref().is_err_and(db::Error::is_unwritable));
    if let Err(error) = noted {
        tracing::error!(%error, job = job.name, "the run of a job was not recorded");
    }
}

/// By a clock that shows the past, nothing would be decided at its time and everything twice: it is said, and nothing is
/// done until it is right again.
async fn is_clock_behind(app: &App) -> bool {
    let now = app.clock.now().seconds();
    let newest = match app.db().reader.get().await {
        Ok(mut db) => store::newest(&mut db).await,
        Err(error) => Err(error),
    };
    let newest = newest.unwrap_or_else(|error| {
        tracing::error!(%error, "the newest record was not found");
        None
    });
    let behind = newest.is_some_and(|newest| newest - now > TOLERANCE);
    if app.health.set_clock_behind(behind) {
        if behind {
            tracing::error!(now, newest, "the clock is behind the newest record: no job runs");
        } else {
            tracing::info!("the clock is right again");
        }
    }
    behind
}

async fn note(app: &App, name: &str, failure: Option<&str>, now: i64) -> db::Result<()> {
    let mut work = app.db().writer.begin().await?;
    store::note(&mut work, name, failure.unwrap_or_default(), now).await?;
    work.commit().await
}

/// Runs every job once, one after the other.
pub async fn run_all(app: &App) {
    for job in &JOBS {
        if !is_clock_behind(app).await {
            run(app, job).await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_job_is_due_by_whichever_clock_says_so_first() {
        let hourly = Job { name: "hourly", every: HOUR, run: |app| Box::pin(tidy(app)) };
        let ran = Instant::now();
        assert!(is_due(&hourly, None, 100));
        assert!(!is_due(&hourly, Some((ran, 100)), 100 + 3599));
        assert!(is_due(&hourly, Some((ran, 100)), 100 + 3600), "the clock was set, or the computer slept");
        assert!(!is_due(&hourly, Some((ran, 100)), -3600), "set back");
        let quick = Job { every: Duration::from_secs(1), ..hourly };
        assert!(is_due(&quick, Some((ran, 100)), 0), "set back, and its time has come all the same");
    }
}
