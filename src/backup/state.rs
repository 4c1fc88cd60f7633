//! What the running portal knows of its backups.

use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::files::{Failure, Taken, list};
use super::place::{Kept, Place};
use super::rules::{is_due, is_overdue, last};

/// The backups of the running portal; the example centre keeps none.
#[derive(Debug, Default)]
pub struct Backups {
    place: Option<Place>,
    said: Mutex<Said>,
}

/// How the last attempt went. Kept in memory, because a full disk takes no note of itself.
#[derive(Debug, Default)]
struct Said {
    failing: Option<Failing>,
    contradictions: Option<String>,
}

/// Since when no backup has been made, and why.
#[derive(Debug, Clone)]
pub struct Failing {
    /// Seconds since 1970.
    pub since: i64,
    /// What sort of failure.
    pub why: Why,
    /// In the words of the system.
    pub error: String,
}

/// What sort of failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The disk has no room.
    Full,
    /// The copy was not sound.
    Damaged,
    /// The folder cannot be made, read or written.
    Folder,
    /// Anything else.
    Other,
}

impl Why {
    fn of(failure: &Failure) -> Self {
        match failure {
            _ if failure.is_full() => Self::Full,
            Failure::Damaged(_) => Self::Damaged,
            Failure::Io(..) => Self::Folder,
            Failure::Exists(_) | Failure::Database(_) => Self::Other,
        }
    }
}

/// What administrators are to know.
#[derive(Debug)]
pub struct Status {
    /// Where they are.
    pub folder: String,
    /// The last good one.
    pub last: Option<Kept>,
    /// How many there are.
    pub count: usize,
    /// The last good one is older than it should be.
    pub overdue: bool,
    /// The last attempt failed.
    pub failing: Option<Failing>,
    /// What in the database contradicts its rules.
    pub contradictions: Option<String>,
}

impl Backups {
    /// Backups in a folder.
    #[must_use]
    pub fn new(place: Place) -> Self {
        Self { place: Some(place), said: Mutex::default() }
    }

    /// Takes one if it is time, and says what is wrong, in the words of the log.
    pub async fn take_when_due(&self, now: i64) -> Result<(), String> {
        let Some(place) = &self.place else { return Ok(()) };
        let named: Vec<_> = place.kept().unwrap_or_default().iter().map(|one| one.named).collect();
        if is_due(last(&named, now), now) {
            self.note(place.take(now, false).await, now);
        }
        let said = self.said();
        let failing = said.failing.as_ref().map(|failing| failing.error.clone());
        failing.or_else(|| said.contradictions.clone()).map_or(Ok(()), Err)
    }

    fn note(&self, result: Result<Taken, Failure>, now: i64) {
        let mut said = self.said();
        match result {
            Ok(taken) => {
                let found = list(&taken.broken_rules);
                let contradictions = (!found.is_empty()).then(|| format!("in the database itself: {found}"));
                *said = Said { failing: None, contradictions };
            }
            Err(failure) => {
                let since = said.failing.as_ref().map_or(now, |failing| failing.since.min(now));
                said.failing = Some(Failing { since, why: Why::of(&failure), error: failure.to_string() });
            }
        }
    }

    /// What administrators are to know; nothing where no backups are made.
    pub fn status(&self, now: i64) -> io::Result<Option<Status>> {
        let Some(place) = &self.place else { return Ok(None) };
        let mut kept = place.kept()?;
        let named: Vec<_> = kept.iter().map(|one| one.named).collect();
        let at = last(&named, now);
        let count = kept.len();
        let newest = kept.iter().rposition(|one| Some(one.named.at) == at).map(|index| kept.swap_remove(index));
        let said = self.said();
        Ok(Some(Status {
            folder: place.folder().display().to_string(),
            last: newest,
            count,
            overdue: is_overdue(at, now),
            failing: said.failing.clone(),
            contradictions: said.contradictions.clone(),
        }))
    }

    fn said(&self) -> MutexGuard<'_, Said> {
        self.said.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
