//! The one connection that writes, and the units of work that take turns on it.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection as _, Row, SqlSafeStr};
use sqlx_core::transaction::TransactionManager as _;
use tokio::sync::{Mutex, OwnedMappedMutexGuard, OwnedMutexGuard};

use super::pools::{Count, PATIENCE, Version, assert_engine};
use super::together::Gatherings;
use super::{Connection, Engine, Result};

/// With the write lock taken at once.
const BEGIN: &str = "BEGIN IMMEDIATE";

type Manager = <Engine as sqlx::Database>::TransactionManager;

/// The one connection that writes. A pool of one would ask it after each unit of work whether it still answers.
#[derive(Debug, Clone)]
pub struct Writer {
    line: Arc<Mutex<Line>>,
    version: Version,
    pub(super) gatherings: Gatherings,
}

/// What whoever has the turn holds.
#[derive(Debug)]
struct Line {
    options: SqliteConnectOptions,
    is_closed: bool,
    connection: Option<Connection>,
}

/// A unit of work: everything in it happens, or nothing. Dropped without [`Work::commit`], nothing.
#[derive(Debug)]
pub struct Work {
    connection: OwnedMappedMutexGuard<Line, Connection>,
    /// Until it ends. Let go last, when what was done can be seen.
    count: Option<Count>,
}

impl Line {
    /// The connection outside any transaction.
    ///
    /// After one full disk or failed sync sqlx believes for ever to be inside a transaction; the ping makes it do first
    /// what it was told last, and a connection that still is inside one is replaced.
    async fn at_rest(&mut self) -> Result<&mut Connection> {
        let mut there = self.connection.take();
        if let Some(connection) = &mut there
            && connection.is_in_transaction()
            && (connection.ping().await.is_err() || connection.is_in_transaction())
        {
            there = None;
        }
        let connection = match there {
            Some(connection) => connection,
            None => self.options.connect().await?,
        };
        Ok(self.connection.insert(connection))
    }
}

impl Writer {
    pub(super) async fn open(options: SqliteConnectOptions, version: Version) -> Result<Self> {
        let mut line = Line { options, is_closed: false, connection: None };
        assert_engine(line.at_rest().await?).await?;
        Ok(Self { line: Arc::new(Mutex::new(line)), version, gatherings: Gatherings::default() })
    }

    /// Begins a unit of work with the write lock taken, so that what is read in it is still true when it writes.
    pub async fn begin(&self) -> Result<Work> {
        let mut line = self.turn().await?;
        if let Err(error) = Manager::begin(line.at_rest().await?, Some(BEGIN.into_sql_str())).await {
            // The next has another one.
            line.connection = None;
            return Err(error.into());
        }
        let connection = OwnedMutexGuard::try_map(line, |line| line.connection.as_mut());
        let connection = connection.map_err(|_| sqlx::Error::PoolClosed)?;
        Ok(Work { connection, count: Some(self.version.count()) })
    }

    /// Begins anew without letting anybody else have the turn; what was not committed has not happened.
    pub(super) async fn begin_again(&self, mut work: Work) -> Result<Work> {
        if work.count.is_some() {
            Manager::rollback(&mut work.connection).await?;
        }
        Manager::begin(&mut work.connection, Some(BEGIN.into_sql_str())).await?;
        work.count = Some(self.version.count());
        Ok(work)
    }

    /// Folds the write-ahead log into the file and empties it: what was deleted is then nowhere any more.
    /// False while somebody still reads what stood there before.
    pub async fn fold(&self) -> Result<bool> {
        let mut line = self.turn().await?;
        let row = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(line.at_rest().await?).await?;
        Ok(row.get::<i64, _>(0) == 0)
    }

    /// Lets go of the file; the write-ahead log is folded in.
    pub(super) async fn close(&self) {
        let mut line = self.line.lock().await;
        line.is_closed = true;
        let Some(mut connection) = line.connection.take() else { return };
        let tidy = sqlx::raw_sql("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE)");
        let tidied = tidy.execute(&mut connection).await;
        if let Err(error) = tidied.map(drop).and(connection.close().await) {
            tracing::warn!(%error, "the database was not tidied");
        }
    }

    async fn turn(&self) -> Result<OwnedMutexGuard<Line>> {
        let turn = tokio::time::timeout(PATIENCE, Arc::clone(&self.line).lock_owned()).await;
        let line = turn.map_err(|_| sqlx::Error::PoolTimedOut)?;
        if line.is_closed { Err(sqlx::Error::PoolClosed.into()) } else { Ok(line) }
    }
}

impl Work {
    /// Makes it durable. An error does not mean that nothing was saved.
    pub async fn commit(mut self) -> Result<()> {
        self.commit_and_stay().await
    }

    /// The same; the turn is not over yet.
    pub(super) async fn commit_and_stay(&mut self) -> Result<()> {
        Manager::commit(&mut self.connection).await?;
        self.count = None;
        Ok(())
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        if self.count.is_some() {
            Manager::start_rollback(&mut self.connection);
        }
    }
}

impl Deref for Work {
    type Target = Connection;
    fn deref(&self) -> &Connection {
        &self.connection
    }
}

impl DerefMut for Work {
    fn deref_mut(&mut self) -> &mut Connection {
        &mut self.connection
    }
}
