//! What the running portal knows of its backups.

use std::collections::BTreeSet;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::copies::{Copies, CopyFailure};
use super::files::{Failure, Taken, list};
use super::lasting::{Fact, Lasting};
use super::place::{Kept, Place};
use super::rules::{is_copy_overdue, is_due, is_overdue, last};
use super::store;
use crate::db::{self, Db};

/// The backups of the running portal; the example centre keeps none.
#[derive(Debug, Default)]
pub struct Backups {
    place: Option<Place>,
    lasting: Option<Arc<Lasting>>,
    copies: Option<Copies>,
    said: Mutex<Said>,
}

/// How the last attempt went. Kept in memory, because a full disk takes no note of itself.
#[derive(Debug, Default)]
struct Said {
    failing: Option<Failing>,
    contradictions: Option<String>,
    copy_failing: Option<Failing>,
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
    /// What should be another disk is the same.
    SameDisk,
    /// Anything else.
    Other,
}

impl Why {
    fn of(failure: &Failure) -> Self {
        match failure {
            _ if failure.is_full() => Self::Full,
            Failure::Damaged(_) => Self::Damaged,
            Failure::Io(..) | Failure::Elsewhere(_) => Self::Folder,
            Failure::Exists(_) | Failure::Database(_) => Self::Other,
        }
    }

    fn of_copy(failure: &CopyFailure) -> Self {
        match failure {
            CopyFailure::SameDisk(_) => Self::SameDisk,
            CopyFailure::Io(_, error) if error.kind() == io::ErrorKind::StorageFull => Self::Full,
            CopyFailure::Io(..) | CopyFailure::Away(_) => Self::Other,
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
    /// Of the copies on another disk; nothing when there is none.
    pub copies: Option<CopyStatus>,
}

/// What administrators are to know of copies on another disk.
#[derive(Debug)]
pub struct CopyStatus {
    /// Where they go.
    pub folder: String,
    /// When the backup was taken that was copied last.
    pub last: Option<i64>,
    /// The last one is older than it should be.
    pub overdue: bool,
    /// The last attempt failed, other than by a disk that is not there.
    pub failing: Option<Failing>,
}

impl Backups {
    /// Backups in a folder.
    #[must_use]
    pub fn new(place: Place, copies: Option<Copies>) -> Self {
        let lasting = Some(Arc::new(place.lasting()));
        Self { place: Some(place), lasting, copies, said: Mutex::default() }
    }

    /// Writes down beside the backups what has just been committed and must hold whichever of them is brought back.
    pub async fn note_lasting(&self, db: &Db, now: i64) -> db::Result<()> {
        let Some(lasting) = self.lasting.clone() else { return Ok(()) };
        let facts = store::facts(&mut *db.reader.get().await?).await?;
        let added = tokio::task::spawn_blocking(move || lasting.add(&facts, now)).await;
        Ok(added.map_err(io::Error::other)??)
    }

    /// What stands in the list and does not hold in the database: it was brought back by hand, or not all could be done.
    pub async fn outstanding(&self, db: &Db) -> db::Result<BTreeSet<Fact>> {
        let Some(lasting) = self.lasting.clone() else { return Ok(BTreeSet::new()) };
        let mut outstanding =
            tokio::task::spawn_blocking(move || lasting.facts()).await.map_err(io::Error::other)??;
        for fact in store::facts(&mut *db.reader.get().await?).await? {
            outstanding.remove(&fact);
        }
        Ok(outstanding)
    }

    /// Takes one if it is time, and says what is wrong, in the words of the log.
    pub async fn take_when_due(&self, now: i64) -> Result<(), String> {
        let Some(place) = &self.place else { return Ok(()) };
        let named: Vec<_> = place.kept().unwrap_or_default().iter().map(|one| one.named).collect();
        if is_due(last(&named, now), now) {
            self.note(place.take(now, false).await, now);
        }
        self.copy(place, now).await;
        let said = self.said();
        let failing = said.failing.as_ref().map(|failing| failing.error.clone());
        let copy_failing = said.copy_failing.as_ref().map(|failing| failing.error.clone());
        failing.or_else(|| said.contradictions.clone()).or(copy_failing).map_or(Ok(()), Err)
    }

    /// Brings the last good backup to the other disk when that is there.
    async fn copy(&self, place: &Place, now: i64) {
        let Some(copies) = self.copies.clone() else { return };
        let kept = place.kept().unwrap_or_default();
        let named: Vec<_> = kept.iter().map(|one| one.named).collect();
        let at = last(&named, now);
        let Some(newest) = kept.into_iter().rfind(|one| Some(one.named.at) == at) else { return };
        let place = place.clone();
        let done = tokio::task::spawn_blocking(move || copies.bring(&place, &newest, now)).await;
        let failed = match done {
            Ok(Ok(()) | Err(CopyFailure::Away(_))) => None,
            Ok(Err(failure)) => Some((Why::of_copy(&failure), failure.to_string())),
            Err(error) => Some((Why::Other, error.to_string())),
        };
        let mut said = self.said();
        let before = said.copy_failing.take();
        said.copy_failing = failed.map(|(why, error)| {
            let since = before.map_or(now, |failing| failing.since.min(now));
            Failing { since, why, error }
        });
    }

    fn note(&self, result: Result<Taken, Failure>, now: i64) {
        let mut said = self.said();
        match result {
            Ok(taken) => {
                let found = list(&taken.broken_rules);
                let contradictions = (!found.is_empty()).then(|| format!("in the database itself: {found}"));
                said.failing = None;
                said.contradictions = contradictions;
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
        let newest =
            kept.iter().rposition(|one| Some(one.named.at) == at).map(|index| kept.swap_remove(index));
        let said = self.said();
        Ok(Some(Status {
            folder: place.folder().display().to_string(),
            last: newest,
            count,
            overdue: is_overdue(at, now),
            failing: said.failing.clone(),
            contradictions: said.contradictions.clone(),
            copies: self.copies.as_ref().map(|copies| {
                let last = copies.last(place);
                CopyStatus {
                    folder: copies.folder().display().to_string(),
                    last,
                    overdue: is_copy_overdue(last, now),
                    failing: said.copy_failing.clone(),
                }
            }),
        }))
    }

    fn said(&self) -> MutexGuard<'_, Said> {
        self.said.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
