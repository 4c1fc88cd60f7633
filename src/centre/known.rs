//! The centre's details, read once for each state of the data: every page shows them.

use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use super::rules::Details;
use super::store;
use crate::db::{Db, Result};

/// So long an error page waits for a database that may be the very trouble it tells of.
const PATIENCE: Duration = Duration::from_millis(300);

/// The details as they were read last. While the database cannot be read they stand: a page that says what is wrong
/// says whom to call.
#[derive(Debug)]
pub struct Known(RwLock<Last>);

#[derive(Debug)]
struct Last {
    /// Of which state of the data; nothing has been read yet without one.
    version: Option<u64>,
    details: Arc<Details>,
}

impl Default for Known {
    fn default() -> Self {
        Self(RwLock::new(Last { version: None, details: Arc::new(Details::unknown()) }))
    }
}

impl Known {
    /// The details as they are now.
    pub async fn now(&self, db: &Db) -> Arc<Details> {
        // Asked before anything is read: what is older than it says is not remembered.
        let version = db.version();
        let (known, details) = self.last();
        if known == Some(version) {
            return details;
        }
        match read(db).await {
            Ok(details) => self.keep(version, details),
            Err(error) => {
                tracing::warn!(%error, "the centre's details were not read: the last ones stand");
                details
            }
        }
    }

    /// The same for an error page.
    pub async fn soon(&self, db: &Db) -> Arc<Details> {
        tokio::time::timeout(PATIENCE, self.now(db)).await.unwrap_or_else(|_| self.last().1)
    }

    fn last(&self) -> (Option<u64>, Arc<Details>) {
        let last = self.0.read().unwrap_or_else(PoisonError::into_inner);
        (last.version, Arc::clone(&last.details))
    }

    fn keep(&self, version: u64, details: Details) -> Arc<Details> {
        let details = Arc::new(details);
        let mut last = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if last.version.is_none_or(|known| known < version) {
            *last = Last { version: Some(version), details: Arc::clone(&details) };
        }
        details
    }
}

async fn read(db: &Db) -> Result<Details> {
    let kept = store::find(&mut *db.reader.get().await?).await?;
    Ok(kept.map_or_else(Details::unknown, |kept| kept.says))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db;

    #[tokio::test]
    async fn what_was_known_last_stands_while_the_database_cannot_be_read() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("esik.db");
        db::migrate(&file).await.unwrap();
        let db = Db::open(&file).await.unwrap();
        let known = Known::default();
        assert_eq!(*known.now(&db).await, Details::unknown());
        let told = Details { phone: "109".into(), ..Details::unknown() };
        let mut work = db.writer.begin().await.unwrap();
        assert!(store::add(&mut work, &told, (None, 1)).await.unwrap());
        work.commit().await.unwrap();
        assert_eq!(*known.now(&db).await, told);
        drop(db.writer.begin().await.unwrap());
        db.close().await;
        assert_eq!([known.now(&db).await, known.soon(&db).await], [Arc::new(told.clone()), Arc::new(told)]);
    }
}
