//! The centre's details, read once for each state of the terms: every page shows them.

use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use super::rules::Details;
use super::store;
use crate::db::{Connection, Db, Error};

/// So long an error page waits for a database that may be the very trouble it tells of.
const PATIENCE: Duration = Duration::from_millis(300);

/// The details as they were read last. While the database cannot be read they stand: a page that says what is wrong
/// says whom to call.
#[derive(Debug)]
pub struct Known(RwLock<Last>);

#[derive(Debug)]
struct Last {
    /// Of which state of the terms; nothing has been read yet without one.
    number: Option<i64>,
    details: Arc<Details>,
}

impl Default for Known {
    fn default() -> Self {
        Self(RwLock::new(Last { number: None, details: Arc::new(Details::unknown()) }))
    }
}

impl Known {
    /// The details as they are now.
    pub async fn now(&self, db: &Db) -> Arc<Details> {
        if let Some(details) = self.fresh(db) {
            return details;
        }
        match db.reader.get().await {
            Ok(mut connection) => self.read(db, &mut connection).await,
            Err(error) => self.stands(&error),
        }
    }

    /// The same for somebody who has a connection: whoever has one waits for no other.
    pub async fn over(&self, db: &Db, connection: &mut Connection) -> Arc<Details> {
        match self.fresh(db) {
            Some(details) => details,
            None => self.read(db, connection).await,
        }
    }

    /// The same for an error page.
    pub async fn soon(&self, db: &Db) -> Arc<Details> {
        tokio::time::timeout(PATIENCE, self.now(db)).await.unwrap_or_else(|_| self.last().1)
    }

    /// What was read last, if that still holds.
    fn fresh(&self, db: &Db) -> Option<Arc<Details>> {
        let seen = db.terms_seen()?;
        let (number, details) = self.last();
        (number == Some(seen)).then_some(details)
    }

    async fn read(&self, db: &Db, connection: &mut Connection) -> Arc<Details> {
        let number = match db.terms(connection).await {
            Ok(number) => number,
            Err(error) => return self.stands(&error),
        };
        let (known, details) = self.last();
        if known == Some(number) {
            return details;
        }
        match store::find(connection).await {
            Ok(kept) => self.keep(number, kept.map_or_else(Details::unknown, |kept| kept.says)),
            Err(error) => self.stands(&error),
        }
    }

    fn stands(&self, error: &Error) -> Arc<Details> {
        tracing::warn!(%error, "the centre's details were not read: the last ones stand");
        self.last().1
    }

    fn last(&self) -> (Option<i64>, Arc<Details>) {
        let last = self.0.read().unwrap_or_else(PoisonError::into_inner);
        (last.number, Arc::clone(&last.details))
    }

    fn keep(&self, number: i64, details: Details) -> Arc<Details> {
        let details = Arc::new(details);
        let mut last = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if last.number.is_none_or(|known| known < number) {
            *last = Last { number: Some(number), details: Arc::clone(&details) };
        }
        details
    }
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
