//! The units of work that take turns on the one connection that writes.
//!
//! Making something durable takes longer than writing it. Whoever ends while others wait leaves the transaction open for
//! them, and is answered when all of them are on the disk by one commit. A savepoint keeps each apart from the others.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{Connection as _, Row};
use sqlx_core::transaction::TransactionManager as _;
use tokio::sync::{Mutex, OwnedMappedMutexGuard, OwnedMutexGuard, oneshot};

use super::line::{Done, Line, Manager, Open};
use super::pools::{Count, PATIENCE, Version, assert_engine, terms_number};
use super::{Connection, Result};

/// So many units of work share one commit at most: the first of them waits for the last.
const MOST: usize = 32;

/// The one connection that writes.
#[derive(Debug, Clone)]
pub struct Writer {
    line: Arc<Mutex<Line>>,
    /// How many wait for their turn and would share a commit.
    waiting: Arc<AtomicUsize>,
    version: Version,
}

/// A unit of work: everything in it happens, or nothing. Dropped without [`Work::commit`], nothing.
#[derive(Debug)]
pub struct Work {
    open: OwnedMappedMutexGuard<Line, Open>,
    writer: Writer,
    is_shared: bool,
    /// Until it ends. Let go last, when what was done can be seen.
    count: Option<Count>,
}

/// Counted among those who wait, until it is let go.
struct Waits<'a>(&'a AtomicUsize);

impl<'a> Waits<'a> {
    fn new(waiting: &'a AtomicUsize) -> Self {
        waiting.fetch_add(1, Ordering::SeqCst);
        Self(waiting)
    }
}

impl Drop for Waits<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Writer {
    pub(super) async fn open(options: SqliteConnectOptions, version: Version) -> Result<Self> {
        let mut line = Line::new(options);
        assert_engine(line.at_rest().await?).await?;
        Ok(Self { line: Arc::new(Mutex::new(line)), waiting: Arc::default(), version })
    }

    /// Begins a unit of work with the write lock taken, so that what is read in it is still true when it writes. All that
    /// it reads is on the disk.
    pub async fn begin(&self) -> Result<Work> {
        let mut line = settled(self.turn().await?).await?;
        line.begin("BEGIN IMMEDIATE").await?;
        self.work(line, false)
    }

    /// The same for what many do at once: while others wait, one commit makes the work of all durable. It may read what
    /// others have just written and what may still fail, so nobody is answered by what they have read before
    /// [`Work::commit`].
    pub async fn begin_shared(&self) -> Result<Work> {
        let waits = Waits::new(&self.waiting);
        let mut line = self.turn().await?;
        drop(waits);
        if !line.can_be_joined(MOST) {
            line = settled(line).await?;
        }
        if !line.has_done() || line.join().await.is_err() {
            line.begin("BEGIN IMMEDIATE; SAVEPOINT one").await?;
        }
        self.work(line, true)
    }

    /// Folds the write-ahead log into the file and empties it: what was deleted is then nowhere any more.
    /// False while somebody still reads what stood there before.
    pub async fn fold(&self) -> Result<bool> {
        let mut line = settled(self.turn().await?).await?;
        let row = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(line.at_rest().await?).await?;
        Ok(row.get::<i64, _>(0) == 0)
    }

    /// Lets go of the file; the write-ahead log is folded in.
    pub(super) async fn close(&self) {
        let mut line = self.line.lock().await;
        line.is_closed = true;
        line.settle().await;
        let Some(Open { mut connection, .. }) = line.open.take() else { return };
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

    fn work(&self, line: OwnedMutexGuard<Line>, is_shared: bool) -> Result<Work> {
        let open = OwnedMutexGuard::try_map(line, |line| line.open.as_mut());
        Ok(Work {
            open: open.map_err(|_| sqlx::Error::PoolClosed)?,
            writer: self.clone(),
            is_shared,
            count: Some(self.version.count()),
        })
    }

    /// Commits after all who wait by now have had their turn.
    fn settle_soon(&self) {
        let line = Arc::clone(&self.line);
        tokio::spawn(async move { line.lock().await.settle().await });
    }
}

/// With nothing left to commit; in a task, which goes on when whoever asks for it goes away.
async fn settled(mut line: OwnedMutexGuard<Line>) -> Result<OwnedMutexGuard<Line>> {
    if !line.has_done() {
        return Ok(line);
    }
    let settling = tokio::spawn(async move {
        line.settle().await;
        line
    });
    Ok(settling.await.map_err(|_| sqlx::Error::WorkerCrashed)?)
}

impl Work {
    /// The number of the terms, in a unit of work that has not changed them.
    pub(crate) async fn terms(&mut self) -> Result<i64> {
        match self.open.terms {
            Some(number) => Ok(number),
            None => terms_number(self).await,
        }
    }

    /// Makes it durable. An error does not mean that nothing was saved.
    pub async fn commit(mut self) -> Result<()> {
        let others_wait = self.is_shared && self.writer.waiting.load(Ordering::SeqCst) > 0;
        if self.open.done.is_empty() && !others_wait {
            Manager::commit(&mut self.open.connection).await?;
            self.count = None;
            return Ok(());
        }
        self.leave_open().await.unwrap_or(Err(sqlx::Error::WorkerCrashed.into()))
    }

    /// Lets the next go on; what is returned hears when somebody has committed.
    fn leave_open(mut self) -> oneshot::Receiver<Result<()>> {
        let (tell, told) = oneshot::channel();
        if self.open.done.is_empty() {
            self.writer.settle_soon();
        }
        if let Some(count) = self.count.take() {
            self.open.done.push(Done { tell, count });
        }
        told
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        if self.count.is_none() {
            return;
        }
        if self.open.done.is_empty() {
            Manager::start_rollback(&mut self.open.connection);
        } else {
            self.open.undo = true;
        }
    }
}

impl Deref for Work {
    type Target = Connection;
    fn deref(&self) -> &Connection {
        &self.open.connection
    }
}

impl DerefMut for Work {
    fn deref_mut(&mut self) -> &mut Connection {
        &mut self.open.connection
    }
}
