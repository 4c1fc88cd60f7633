//! The pool that only reads and the one connection that writes, as two types: a GET handler has no writer to ask.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use deadpool::Runtime;
use deadpool::managed::{
    Manager, Metrics, Object, Pool, PoolConfig, PoolError, QueueMode, RecycleResult, Timeouts,
};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection as _, Row};

use super::checks::{Finding, check};
use super::remembered::{Name, Remembered};
use super::writer::Writer;
use super::{Connection, Error, Result};

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
pub struct Reader(Pool<Opener>);

/// A connection that cannot write, until it is let go.
pub type Reading = Object<Opener>;

/// Opens the connections that read.
#[derive(Debug)]
pub struct Opener(SqliteConnectOptions);

/// How long the last who read are waited for.
const LAST_READERS: Duration = Duration::from_secs(2);

/// So often a connection is asked whether it still answers: there is no line that could break, only a thread that could end.
const ASKED_EVERY: usize = 100;

impl Manager for Opener {
    type Type = Connection;
    type Error = sqlx::Error;

    async fn create(&self) -> std::result::Result<Connection, sqlx::Error> {
        self.0.connect().await
    }

    async fn recycle(&self, connection: &mut Connection, uses: &Metrics) -> RecycleResult<sqlx::Error> {
        if (uses.recycle_count + 1).is_multiple_of(ASKED_EVERY) {
            connection.ping().await?;
        }
        Ok(())
    }
}

impl Db {
    /// Opens a migrated file and asserts that the engine is what we rely on.
    pub async fn open(file: &Path) -> Result<Self> {
        let version = Version::default();
        let writer = Writer::open(options(file), version.clone()).await?;
        let reader = Reader::open(options(file).read_only(true).pragma("query_only", "ON")).await?;
        Ok(Self { reader, writer, version, remembered: Arc::default() })
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
        self.reader.close().await;
        self.writer.close().await;
    }
}

impl Reader {
    async fn open(options: SqliteConnectOptions) -> Result<Self> {
        let timeouts = Timeouts { wait: Some(PATIENCE), ..Timeouts::default() };
        // The last to be let go still has in its cache what everybody asks for.
        let config = PoolConfig { max_size: 4, timeouts, queue_mode: QueueMode::Lifo };
        let pool = Pool::builder(Opener(options)).config(config).runtime(Runtime::Tokio1).build();
        let reader = Self(pool.map_err(|error| Error::unusable(error.to_string()))?);
        reader.answers().await?;
        Ok(reader)
    }

    /// A connection to read from.
    pub async fn get(&self) -> Result<Reading> {
        let error = match self.0.get().await {
            Ok(connection) => return Ok(connection),
            Err(PoolError::Backend(error)) => error,
            Err(PoolError::Timeout(_)) => sqlx::Error::PoolTimedOut,
            Err(_) => sqlx::Error::PoolClosed,
        };
        Err(error.into())
    }

    /// After everybody who still reads, if it does not take too long: the log cannot be folded while somebody does.
    async fn close(&self) {
        let patience = Instant::now() + LAST_READERS;
        while self.0.status().size > 0 && Instant::now() < patience {
            for connection in self.0.retain(|_, _| false).removed {
                if let Err(error) = connection.close().await {
                    tracing::warn!(%error, "a reader was not closed");
                }
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        self.0.close();
    }

    /// Runs every check as [`check`] does, over a connection of its own.
    pub async fn check(&self) -> Result<Vec<Finding>> {
        let options = self.0.manager().0.clone().pragma("cache_size", PASSING);
        let mut connection = options.connect().await?;
        let findings = check(&mut connection).await?;
        connection.close().await?;
        Ok(findings)
    }

    /// Asks the file something.
    pub async fn answers(&self) -> Result<()> {
        sqlx::query("SELECT count(*) FROM sqlite_schema").fetch_one(&mut *self.get().await?).await?;
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
