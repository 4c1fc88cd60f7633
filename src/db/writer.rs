//! The one connection that writes, and the units of work that take turns on it.
//!
//! Making something durable takes longer than writing it. Whoever ends while others wait leaves the transaction open for
//! them, and is answered when all of them are on the disk by one commit. A savepoint keeps each apart from the others.

use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection as _, Row, SqlSafeStr};
use sqlx_core::transaction::TransactionManager as _;
use tokio::sync::{Mutex, OwnedMappedMutexGuard, OwnedMutexGuard, oneshot};

use super::pools::{Count, Version, assert_engine, terms_number};
use super::{Connection, Engine, Error, Result};

type Manager = <Engine as sqlx::Database>::TransactionManager;

/// How long anybody waits for their turn.
const PATIENCE: Duration = Duration::from_secs(8);
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

/// What whoever has the turn holds.
#[derive(Debug)]
struct Line {
    options: SqliteConnectOptions,
    is_closed: bool,
    open: Option<Open>,
}

/// The connection, and what stands in its open transaction.
#[derive(Debug)]
struct Open {
    connection: Connection,
    /// Those whose work is done and not on the disk yet.
    done: Vec<Done>,
    /// The last who had the turn gave up: the next undoes what they have written.
    undo: bool,
    /// The number of the terms, asked for with the savepoint.
    terms: Option<i64>,
}

/// Somebody who waits to hear that their work is on the disk.
#[derive(Debug)]
struct Done {
    tell: oneshot::Sender<Result<()>>,
    /// Let go when what was done can be seen.
    _count: Count,
}

/// A unit of work: everything in it happens, or nothing. Dropped without [`Work::commit`], nothing.
#[derive(Debug)]
pub struct Work {
    open: OwnedMappedMutexGuard<Line, Open>,
    writer: Writer,
    is_shared: bool,
    has_ended: bool,
    /// Let go last, when what was done can be seen.
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
        let mut line = Line { options, is_closed: false, open: None };
        assert_engine(&mut line.at_rest().await?.connection).await?;
        Ok(Self { line: Arc::new(Mutex::new(line)), waiting: Arc::default(), version })
    }

    /// Begins a unit of work with the write lock taken, so that what is read in it is still true when it writes.
    pub async fn begin(&self) -> Result<Work> {
        let mut line = self.turn().await?;
        line.settle().await;
        line.at_rest().await?.begin("BEGIN IMMEDIATE").await?;
        self.work(line, false)
    }

    /// The same for somebody who is answered at once: while others wait, one commit makes the work of all durable.
    pub async fn begin_shared(&self) -> Result<Work> {
        let waits = Waits::new(&self.waiting);
        let mut line = self.turn().await?;
        drop(waits);
        if line.open.as_ref().is_some_and(|open| open.done.len() >= MOST) {
            line.settle().await;
        }
        if !line.is_shared() || line.join().await.is_err() {
            line.at_rest().await?.begin("BEGIN IMMEDIATE; SAVEPOINT one").await?;
        }
        self.work(line, true)
    }

    /// Folds the write-ahead log into the file and empties it: what was deleted is then nowhere any more.
    /// False while somebody still reads what stood there before.
    pub async fn fold(&self) -> Result<bool> {
        let mut line = self.turn().await?;
        line.settle().await;
        let connection = &mut line.at_rest().await?.connection;
        let row = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(connection).await?;
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
            has_ended: false,
            count: Some(self.version.count()),
        })
    }

    /// Commits after all who wait by now have had their turn.
    fn settle_soon(&self) {
        let line = Arc::clone(&self.line);
        tokio::spawn(async move { line.lock().await.settle().await });
    }
}

impl Line {
    /// Somebody's work stands in the open transaction.
    fn is_shared(&self) -> bool {
        self.open.as_ref().is_some_and(|open| !open.done.is_empty())
    }

    /// The connection outside any transaction.
    ///
    /// After one full disk or failed sync sqlx believes for ever to be inside a transaction; the ping makes it do first
    /// what it was told last, and a connection that still is inside one is replaced.
    async fn at_rest(&mut self) -> Result<&mut Open> {
        let mut open = self.open.take();
        if let Some(there) = &mut open
            && there.connection.is_in_transaction()
            && (there.connection.ping().await.is_err() || there.connection.is_in_transaction())
        {
            open = None;
        }
        let open = match open {
            Some(open) => open,
            None => {
                Open { connection: self.options.connect().await?, done: Vec::new(), undo: false, terms: None }
            }
        };
        Ok(self.open.insert(open))
    }

    /// A savepoint for the next after all that is done.
    async fn join(&mut self) -> Result<()> {
        self.attempt(async |open| {
            // An error here tells that the engine has undone everything of its own accord.
            let next = if open.undo {
                "ROLLBACK TO one; SELECT number FROM terms_state"
            } else {
                "RELEASE one; SAVEPOINT one; SELECT number FROM terms_state"
            };
            open.terms = Some(sqlx::query(next).fetch_one(&mut open.connection).await?.try_get(0)?);
            open.undo = false;
            Ok(())
        })
        .await
    }

    /// Commits what is done, if anything is, and tells those who wait for it how that went.
    async fn settle(&mut self) {
        if !self.is_shared() {
            return;
        }
        let settled = self.attempt(async |open| {
            if open.undo {
                sqlx::query("ROLLBACK TO one").execute(&mut open.connection).await?;
                open.undo = false;
            }
            Manager::commit(&mut open.connection).await
        });
        if settled.await.is_ok()
            && let Some(open) = &mut self.open
        {
            open.done.drain(..).for_each(|done| done.hear(Ok(())));
        }
    }

    /// What fails fails for all: whoever waits hears of it, and the connection is let go with what was done on it.
    async fn attempt(
        &mut self,
        what: impl AsyncFnOnce(&mut Open) -> std::result::Result<(), sqlx::Error>,
    ) -> Result<()> {
        let Some(open) = &mut self.open else { return Ok(()) };
        let Err(error) = what(open).await.map_err(Error::from) else { return Ok(()) };
        if let Some(open) = self.open.take() {
            open.done.into_iter().for_each(|done| done.hear(Err(error.clone())));
        }
        Err(error)
    }
}

impl Open {
    async fn begin(&mut self, how: &'static str) -> Result<()> {
        self.terms = None;
        let begun = Manager::begin(&mut self.connection, Some(how.into_sql_str())).await;
        if begun.is_err() {
            // Half of it may have happened, of which sqlx does not know.
            sqlx::raw_sql("ROLLBACK").execute(&mut self.connection).await.ok();
        }
        Ok(begun?)
    }
}

impl Done {
    fn hear(self, outcome: Result<()>) {
        // Nobody listens any more to whom it matters.
        let _gone = self.tell.send(outcome);
    }
}

impl Work {
    /// The number of the terms as they stood when it began.
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
            self.has_ended = true;
            return Ok(());
        }
        self.leave_open().await.unwrap_or(Err(sqlx::Error::WorkerCrashed.into()))
    }

    /// Lets the next go on, and answers when somebody has committed.
    fn leave_open(
        mut self,
    ) -> impl Future<Output = std::result::Result<Result<()>, oneshot::error::RecvError>> {
        let (tell, told) = oneshot::channel();
        let is_first = self.open.done.is_empty();
        if let Some(count) = self.count.take() {
            self.open.done.push(Done { tell, _count: count });
        }
        if is_first {
            self.writer.settle_soon();
        }
        self.has_ended = true;
        told
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        if self.has_ended {
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
