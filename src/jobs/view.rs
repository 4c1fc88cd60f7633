//! The administrators' page in words.

use askama::Template;

use super::store::Run;
use super::{JOBS, backups, certificate, held};
use crate::dates::{self, Marked};
use crate::language::{Texts, Words};
use crate::mail::Status;
use crate::messages::Notice;
use crate::messages::content::{Audience, content};
use crate::messages::delivery::store::{Failed, Waiting};
use crate::web::{Administrator, Errors, Page, Visit};

#[derive(Template)]
#[template(path = "admin.html")]
pub(super) struct AdminPage {
    page: Page,
    t: &'static Words,
    /// The clock shows an earlier time than the newest record.
    clock_behind: bool,
    /// The names of jobs that should have run and have not.
    missed: Vec<String>,
    /// What has no coordinator, in a sentence.
    uncovered: Option<String>,
    nobody_closes: bool,
    certificate: Option<certificate::Part>,
    jobs: Vec<Line>,
    host: Option<String>,
    folder: Option<String>,
    /// Since when no letter leaves, and what was said last.
    failing: Option<(Marked, String)>,
    waiting: Waiting,
    failed: Vec<FailedLine>,
    backups: Option<backups::Part>,
    held: Option<held::Part>,
    errors: Errors,
}

/// A letter that will not arrive.
struct FailedLine {
    letter: Failed,
    subject: String,
    at: Marked,
}

/// What no coordinator can do.
pub(super) struct Gaps {
    /// Nobody decides for these.
    pub(super) uncovered: Vec<Texts>,
    /// Nobody may close the whole centre.
    pub(super) nobody_closes: bool,
}

/// What is known of letters.
pub(super) struct Letters {
    pub(super) status: Status,
    pub(super) waiting: Waiting,
    pub(super) failed: Vec<Failed>,
    /// Those that a backup brought back.
    pub(super) held: Option<held::Part>,
}

/// A job in the table.
struct Line {
    name: String,
    /// Last and next.
    runs: Option<(Marked, Marked)>,
    error: String,
}

impl AdminPage {
    pub(super) fn new(
        visit: &Visit<Administrator>,
        (runs, missed): (&[Run], &[&str]),
        (letters, gaps, backups): (Letters, Gaps, Option<backups::Part>),
        errors: Errors,
    ) -> Self {
        let t = visit.words();
        let uncovered: Vec<_> = gaps.uncovered.iter().map(|name| name.get(visit.language)).collect();
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
            page: if letters.held.is_some() { visit.page().with_errors(&errors) } else { visit.page() },
            t,
            clock_behind: visit.app.health.is_clock_behind(),
            missed: missed.iter().map(|job| name(t, job)).collect(),
            uncovered: (!uncovered.is_empty()).then(|| t.coordinating_uncovered(uncovered.join(", "))),
            nobody_closes: gaps.nobody_closes,
            certificate: certificate::Part::new(visit),
            jobs: jobs.collect(),
            failing: letters.status.failing.map(|failing| (at(failing.since), failing.error)),
            host: letters.status.host,
            folder: letters.status.folder,
            waiting: letters.waiting,
            failed: letters.failed.into_iter().map(|one| failed(visit, one)).collect(),
            backups,
            held: letters.held,
            errors,
        }
    }

    /// Says first what has been done.
    pub(super) fn saying(mut self, notice: &str) -> Self {
        let done = match notice {
            "sending" => Some(self.t.letters_sending()),
            "released" => Some(self.t.held_released()),
            _ => None,
        };
        self.page = self.page.with_done(done);
        self
    }
}

fn failed(visit: &Visit<Administrator>, letter: Failed) -> FailedLine {
    let at = visit.app.clock.civil(letter.at);
    let said = |notice: &Notice| content(notice, visit.language, Audience::Mail).subject.words;
    FailedLine {
        subject: letter.notice.as_ref().map(said).unwrap_or_default(),
        at: Marked::moment(at, dates::moment(visit.words(), at)),
        letter,
    }
}

fn name(t: &Words, job: &str) -> String {
    match job {
        "expiry" => t.job_expiry(),
        "reminders" => t.job_reminders(),
        "moves" => t.job_moves(),
        "offers" => t.job_offers(),
        "summaries" => t.job_summaries(),
        "loans" => t.job_loans(),
        "departures" => t.job_departures(),
        "retention" => t.job_retention(),
        "delivery" => t.job_delivery(),
        "links" => t.job_links(),
        "cards" => t.job_cards(),
        "reservations" => t.job_reservations(),
        "backup" => t.job_backup(),
        _ => t.job_tidying(),
    }
}
