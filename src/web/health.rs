//! What the portal knows of itself, for whoever watches it.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

/// Whether the portal may be relied on.
#[derive(Debug, Default)]
pub struct Health {
    state: Mutex<State>,
    /// Where the database is; not told, nobody asks for its room.
    folder: OnceLock<PathBuf>,
}

#[derive(Debug, Default)]
struct State {
    check: Check,
    beats: BTreeMap<&'static str, Beat>,
    /// The clock shows an earlier time than the newest record.
    clock_behind: bool,
    /// The last write failed.
    unwritable: bool,
}

/// What is known of the database file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Check {
    /// Nothing that speaks against it.
    #[default]
    Sound,
    /// The last program did not end by itself, and the file has not been found sound since.
    Running,
    /// These of its checks found something; it stays so until the program starts anew.
    Found(Vec<&'static str>),
    /// It could not be checked.
    Failed,
}

/// When a job runs: every so many seconds, last at this instant (seconds).
#[derive(Debug, Clone, Copy)]
struct Beat {
    every: i64,
    last: i64,
}

impl Health {
    /// Says what is known of the database file.
    pub fn set_check(&self, check: Check) {
        self.state().check = check;
    }

    /// What is known of the database file.
    #[must_use]
    pub fn check(&self) -> Check {
        self.state().check.clone()
    }

    /// Says, once, where the database is.
    pub fn set_folder(&self, folder: PathBuf) {
        let _ = self.folder.set(folder);
    }

    /// Bytes that are left on the disk of the database; nothing when nobody said where that is, or it does not tell.
    #[must_use]
    pub fn room(&self) -> Option<u64> {
        let disk = rustix::fs::statvfs(self.folder.get()?).ok()?;
        Some(disk.f_bavail.saturating_mul(disk.f_frsize))
    }

    /// Says whether the clock shows an earlier time than the newest record; true when that is news.
    pub fn set_clock_behind(&self, behind: bool) -> bool {
        std::mem::replace(&mut self.state().clock_behind, behind) != behind
    }

    /// The clock shows an earlier time than the newest record.
    #[must_use]
    pub fn is_clock_behind(&self) -> bool {
        self.state().clock_behind
    }

    /// Says whether the disk took the last write.
    pub fn set_unwritable(&self, unwritable: bool) {
        self.state().unwritable = unwritable;
    }

    /// The last write failed.
    #[must_use]
    pub fn is_unwritable(&self) -> bool {
        self.state().unwritable
    }

    /// Says that a job will run again and again from now on; seconds.
    pub fn expect(&self, job: &'static str, every: Duration, now: i64) {
        let every = i64::try_from(every.as_secs()).unwrap_or(i64::MAX);
        self.state().beats.insert(job, Beat { every, last: now });
    }

    /// Says that a job has just run.
    pub fn ran(&self, job: &'static str, now: i64) {
        if let Some(beat) = self.state().beats.get_mut(job) {
            beat.last = now;
        }
    }

    /// The jobs that have not run for twice their interval.
    #[must_use]
    pub fn missed(&self, now: i64) -> Vec<&'static str> {
        let is_late = |beat: &Beat| now.saturating_sub(beat.last) > beat.every.saturating_mul(2);
        self.state().beats.iter().filter(|(_, beat)| is_late(beat)).map(|(job, _)| *job).collect()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
