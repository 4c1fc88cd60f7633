//! What every handler shares.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::clock::Clock;
use crate::db::Db;
use crate::members::password::Passwords;
use crate::settings::{Address, Site};

/// The running portal; clones share it.
#[derive(Debug, Clone)]
pub struct App(Arc<Parts>);

/// What the portal is made of.
#[derive(Debug)]
pub struct Parts {
    /// The database; handlers reach it through a visit or a posted form.
    pub(crate) db: Db,
    /// The only source of time.
    pub clock: Clock,
    /// Hashes and compares passwords.
    pub passwords: Passwords,
    /// What the installation set.
    pub site: Site,
    /// Where people find it.
    pub address: Address,
    /// Says "example data" on every page.
    pub example: bool,
    /// What `/readyz` tells.
    pub health: Health,
}

/// Whether the portal may be relied on.
#[derive(Debug, Default)]
pub struct Health {
    /// A check of the file is running or has found something.
    unchecked: AtomicBool,
    beats: Mutex<BTreeMap<&'static str, Beat>>,
}

/// When a job runs: every so many seconds, last at this instant (seconds).
#[derive(Debug, Clone, Copy)]
struct Beat {
    every: i64,
    last: i64,
}

impl Parts {
    /// Puts the portal together.
    #[must_use]
    pub fn new(db: Db, clock: Clock, passwords: Passwords, settings: (Site, Address)) -> Self {
        let (site, address) = settings;
        Self { db, clock, passwords, site, address, example: false, health: Health::default() }
    }

    /// The database, for jobs and commands.
    #[must_use]
    pub fn db(&self) -> &Db {
        &self.db
    }
}

impl Health {
    /// Says whether the file still has to prove itself.
    pub fn set_unchecked(&self, unchecked: bool) {
        self.unchecked.store(unchecked, Ordering::Relaxed);
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

    pub(super) fn is_unchecked(&self) -> bool {
        self.unchecked.load(Ordering::Relaxed)
    }
}

impl From<Parts> for App {
    fn from(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }
}

impl Deref for App {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}
