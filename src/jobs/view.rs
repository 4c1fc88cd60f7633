//! The administrators' page in words.

use askama::Template;

use super::JOBS;
use super::store::Run;
use crate::dates::{self, Marked};
use crate::language::Words;
use crate::web::{Administrator, Page, Visit};

#[derive(Template)]
#[template(path = "admin.html")]
pub(super) struct AdminPage {
    page: Page,
    t: &'static Words,
    /// The names of jobs that should have run and have not.
    missed: Vec<String>,
    jobs: Vec<Line>,
}

/// A job in the table.
struct Line {
    name: String,
    /// Last and next.
    runs: Option<(Marked, Marked)>,
    error: String,
}

impl AdminPage {
    pub(super) fn new(visit: &Visit<Administrator>, runs: &[Run], missed: &[&str]) -> Self {
        let t = visit.words();
        let at = |seconds| {
            let at = visit.app.clock.civil(seconds);
            Marked::moment(at, dates::moment(t, at))
        };
        let jobs = JOBS.iter().map(|job| {
            let run = runs.iter().find(|run| run.name == job.name);
            let every = i64::try_from(job.every.as_secs()).unwrap_or(i64::MAX);
            Line {
                name: name(t, job.name),
                runs: run.map(|run| (at(run.last_run_at), at(run.last_run_at.saturating_add(every)))),
                error: run.map(|run| run.last_error.clone()).unwrap_or_default(),
            }
        });
        Self {
            page: visit.page(),
            t,
            missed: missed.iter().map(|job| name(t, job)).collect(),
            jobs: jobs.collect(),
        }
    }
}

fn name(t: &Words, job: &str) -> String {
    match job {
        "expiry" => t.job_expiry(),
        "reminders" => t.job_reminders(),
        "summaries" => t.job_summaries(),
        "delivery" => t.job_delivery(),
        _ => t.job_tidying(),
    }
}
