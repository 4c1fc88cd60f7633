//! The pool that only reads and the one connection that writes, as two types: a GET handler has no writer to ask.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use sqlx::pool::{PoolConnection, PoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection as _, Pool, Row};

use super::checks::{Finding, check};
use super::remembered::{Name, Remembered};
use super::writer::Writer;
use super::{Connection, Engine, Error, Result};

/// SQLite before this could corrupt a database when its WAL was reset.
const OLDEST_ENGINE: [u32; 3] = [3, 51, 3];

/// How long anybody waits for a connection.
pub(super) const PATIENCE: Duration = Duration::from_secs(8);

/// The cache of a connection that reads all of a file: as fast as with any larger one, of which the program would keep the
/// memory. As `PRAGMA cache_size` has it, in KiB.
pub(super) const PASSING: &str = "-250";

/// What every connection must answer, whatever set it.
const EXPECTED: [(&str, i64); 6] = [
    ("PRAGMA synchronous", 2),
    ("PRAGMA foreign_keys", 1),
    ("PRAGMA trusted_schema", 0),
    ("PRAGMA secure_delete", 1),
    ("PRAGMA busy_timeout", 5000),
    ("PRAGMA mmap_size", 0),
];

/// The readers and the writer of one database file.
#[derive(Debug, Clone)]
pub struct Db {
    /// For everything that only looks.
    pub reader: Reader,
    /// For everything that changes something.
    pub writer: Writer,
    version: Version,
    remembered: Arc<Remembered>,
}

/// Counts the units of work that have ended: while it stays, what was read is still so.
#[derive(Debug, Clone, Default)]
pub(super) struct Version(Arc<AtomicU64>);

impl Version {
    /// Counts on when what is returned is let go.
    pub(super) fn count(&self) -> Count {
        Count(self.clone())
    }

    fn next(&self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

/// Counts on when it is let go, however a unit of work has ended.
#[derive(Debug)]
pub(super) struct Count(Version);

impl Drop for Count {
    fn drop(&mut self) {
        self.0.next();
    }
}

/// Four connections that cannot write.
#[derive(Debug, Clone)]
pub struct Reader(Pool<Engine>);

impl Db {
    /// Opens a migrated file and asserts that the engine is what we rely on.
    pub async fn open(file: &Path) -> Result<Self> {
        let version = Version::default();
        let writer = Writer::open(options(file), version.clone()).await?;
        let reader = PoolOptions::<Engine>::new()
            .max_connections(4)
            // There is no line that could have broken, and the ping that tells costs as much as a statement.
            .test_before_acquire(false)
            .acquire_timeout(PATIENCE)
            .connect_with(options(file).read_only(true).pragma("query_only", "ON"))
            .await?;
        Ok(Self { reader: Reader(reader), writer, version, remembered: Arc::default() })
    }

    /// The number of the state in which the data are: another one after every unit of work, and after [`Db::watch`] has
    /// seen what somebody else has written.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.version.0.load(Ordering::SeqCst)
    }

    /// The number of the terms in the present state of all data, if it has been asked for.
    pub(crate) fn terms_seen(&self) -> Option<i64> {
        self.remembered.number(self.version())
    }

    /// The number of the terms, to show a page: nothing is asked while nobody has written anything.
    pub(crate) async fn terms(&self, reader: &mut Connection) -> Result<i64> {
        // Asked before anything is read: what is older than it says is not remembered.
        let version = self.version();
        if let Some(number) = self.remembered.number(version) {
            return Ok(number);
        }
        let number = terms_number(reader).await?;
        self.note_terms(version, number);
        Ok(number)
    }

    /// Notes the number of the terms; `version` is from before it was asked for.
    pub(crate) fn note_terms(&self, version: u64, number: i64) {
        self.remembered.note_number(version, number);
    }

    /// Notes a number of the terms, if it was not seen from inside a unit of work.
    pub(crate) fn settle_terms(&self, connection: &Connection, number: i64) {
        if !connection.is_in_transaction() {
            self.remembered.settle(number);
        }
    }

    /// Somebody has seen this number of the terms from outside the unit of work that made it: it stays.
    pub(crate) fn is_settled(&self, number: i64) -> bool {
        self.remembered.is_settled(number)
    }

    /// What has been read of the terms of this number.
    pub(crate) fn remembered<T: Send + Sync + 'static>(&self, number: i64, name: Name) -> Option<Arc<T>> {
        self.remembered.find(number, name)
    }

    /// Remembers what was read while the terms had this number.
    pub(crate) fn remember<T: Send + Sync + 'static>(&self, number: i64, name: Name, thing: &Arc<T>) {
        self.remembered.keep(number, name, thing);
    }

    /// Notices every `pace` what other programs have written, and what was written by a unit of work that nobody waited
    /// for; until it is dropped.
    pub async fn watch(&self, file: &Path, pace: Duration) -> Result<()> {
        // Without the settings of the others: they would make it learn the schema, which it never asks for.
        let options = SqliteConnectOptions::new().filename(file).read_only(true);
        let mut connection = options.connect().await?;
        let mut known: Option<i64> = None;
        loop {
            let row = sqlx::query("PRAGMA data_version").fetch_one(&mut connection).await?;
            let now = row.get(0);
            if known.replace(now).is_some_and(|known| known != now) {
                self.version.next();
            }
            tokio::time::sleep(pace).await;
        }
    }

    /// Lets go of the file; the write-ahead log is folded in.
    pub async fn close(&self) {
        self.reader.0.close().await;
        self.writer.close().await;
    }
}

impl Reader {
    /// A connection to read from.
    pub async fn get(&self) -> Result<PoolConnection<Engine>> {
        Ok(self.0.acquire().await?)
    }

    /// Runs every check as [`check`] does, over a connection of its own.
    pub async fn check(&self) -> Result<Vec<Finding>> {
        let options = self.0.connect_options().as_ref().clone().pragma("cache_size", PASSING);
        let mut connection = options.connect().await?;
        let findings = check(&mut connection).await?;
        connection.close().await?;
        Ok(findings)
    }

    /// Asks the file something.
    pub async fn answers(&self) -> Result<()> {
        sqlx::query("SELECT count(*) FROM sqlite_schema").fetch_one(&self.0).await?;
        Ok(())
    }
}

/// The number that counts the changes of what is remembered.
pub(crate) async fn terms_number(db: &mut Connection) -> Result<i64> {
    Ok(sqlx::query_scalar!("SELECT number FROM terms_state").fetch_one(db).await?)
}

pub(super) fn options(file: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(file)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(Duration::from_secs(5))
        .foreign_keys(true)
        // A page reads some hundred rows at once: a full channel would stop the thread that reads them.
        .row_buffer_size(1000)
        .pragma("trusted_schema", "OFF")
        .pragma("secure_delete", "ON")
        .pragma("temp_store", "MEMORY")
        .pragma("cache_size", "-4000")
        .pragma("journal_size_limit", "67108864")
        // The pages that every booking writes are folded in once for some hundred bookings, not for forty.
        .pragma("wal_autocheckpoint", "4000")
        .pragma("mmap_size", "0")
        .pragma("cell_size_check", "ON")
}

pub(super) async fn assert_engine(connection: &mut Connection) -> Result<()> {
    let version: String = sqlx::query("SELECT sqlite_version()").fetch_one(&mut *connection).await?.get(0);
    let parts: Vec<u32> = version.split('.').filter_map(|part| part.parse().ok()).collect();
    if parts.as_slice() < OLDEST_ENGINE.as_slice() {
        return Err(Error::unusable(format!("SQLite {version} is too old")));
    }
    for (pragma, expected) in EXPECTED {
        let found: i64 = sqlx::query(pragma).fetch_one(&mut *connection).await?.get(0);
        if found != expected {
            return Err(Error::unusable(format!("{pragma} is {found}, not {expected}")));
        }
    }
    let mode: String = sqlx::query("PRAGMA journal_mode").fetch_one(&mut *connection).await?.get(0);
    if mode != "wal" {
        return Err(Error::unusable(format!("journal_mode is {mode}, not wal")));
    }
    Ok(())
}
