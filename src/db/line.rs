//! The connection that writes, and what stands in its open transaction.

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection as _, Row, SqlSafeStr};
use sqlx_core::transaction::TransactionManager as _;
use tokio::sync::oneshot;

use super::pools::Count;
use super::{Connection, Engine, Error, Result};

pub(super) type Manager = <Engine as sqlx::Database>::TransactionManager;

/// What whoever has the turn holds.
#[derive(Debug)]
pub(super) struct Line {
    options: SqliteConnectOptions,
    pub(super) is_closed: bool,
    pub(super) open: Option<Open>,
}

/// The connection, and what stands in its open transaction.
#[derive(Debug)]
pub(super) struct Open {
    pub(super) connection: Connection,
    /// Those whose work is done and not on the disk yet; the savepoint `one` stands after it.
    pub(super) done: Vec<Done>,
    /// The last who had the turn gave up: what they have written is to be undone.
    pub(super) undo: bool,
    /// The next was let in and went away meanwhile: nobody knows whether the savepoint stands, and nothing was written.
    is_torn: bool,
    /// The number of the terms, if it was asked for with the savepoint.
    pub(super) terms: Option<i64>,
}

/// Somebody who waits to hear that their work is on the disk.
#[derive(Debug)]
pub(super) struct Done {
    pub(super) tell: oneshot::Sender<Result<()>>,
    /// Let go when what was done can be seen.
    pub(super) count: Count,
}

impl Line {
    pub(super) fn new(options: SqliteConnectOptions) -> Self {
        Self { options, is_closed: false, open: None }
    }

    /// Somebody's work waits in the open transaction for its commit.
    pub(super) fn has_done(&self) -> bool {
        self.open.as_ref().is_some_and(|open| !open.done.is_empty())
    }

    /// Work of fewer than `most` waits there, and a savepoint can be set behind it.
    pub(super) fn can_be_joined(&self, most: usize) -> bool {
        self.open.as_ref().is_some_and(|open| (1..most).contains(&open.done.len()) && !open.is_torn)
    }

    /// The connection outside any transaction.
    ///
    /// After one full disk or failed sync sqlx believes for ever to be inside a transaction; the ping makes it do first
    /// what it was told last, and a connection that still is inside one is replaced.
    pub(super) async fn at_rest(&mut self) -> Result<&mut Connection> {
        let mut open = self.open.take();
        if let Some(there) = &mut open
            && there.connection.is_in_transaction()
            && (there.connection.ping().await.is_err() || there.connection.is_in_transaction())
        {
            open = None;
        }
        let open = match open {
            Some(open) => open,
            None => Open::of(self.options.connect().await?),
        };
        Ok(&mut self.open.insert(open).connection)
    }

    /// Begins a transaction of its own for the next.
    pub(super) async fn begin(&mut self, how: &'static str) -> Result<()> {
        self.at_rest().await?;
        self.attempt(async |open| {
            open.terms = None;
            Manager::begin(&mut open.connection, Some(how.into_sql_str())).await
        })
        .await
    }

    /// A savepoint for the next after all that is done. An error as a rule says that the engine has undone everything.
    pub(super) async fn join(&mut self) -> Result<()> {
        self.attempt(async |open| {
            let next = if open.undo {
                "ROLLBACK TO one; SELECT number FROM terms_state"
            } else {
                "RELEASE one; SAVEPOINT one; SELECT number FROM terms_state"
            };
            open.is_torn = true;
            open.terms = Some(sqlx::query(next).fetch_one(&mut open.connection).await?.try_get(0)?);
            (open.is_torn, open.undo) = (false, false);
            Ok(())
        })
        .await
    }

    /// Commits what is done, if anything is, and tells those who wait for it how that went. Not to be cut off.
    pub(super) async fn settle(&mut self) {
        if !self.has_done() {
            return;
        }
        let settled = self.attempt(async |open| {
            // Without its savepoint it would be another transaction than the one that they have written in.
            let last = if open.undo { "ROLLBACK TO one" } else { "RELEASE one" };
            if open.undo || !open.is_torn {
                sqlx::query(last).execute(&mut open.connection).await?;
            }
            Manager::commit(&mut open.connection).await
        });
        if settled.await.is_ok()
            && let Some(open) = &mut self.open
        {
            (open.is_torn, open.undo) = (false, false);
            for done in open.done.drain(..) {
                done.hear(Ok(()));
            }
        }
    }

    /// What fails fails for all: whoever waits hears of it, and the connection is let go with what was done on it.
    async fn attempt(
        &mut self,
        what: impl AsyncFnOnce(&mut Open) -> std::result::Result<(), sqlx::Error>,
    ) -> Result<()> {
        let Some(open) = &mut self.open else { return Ok(()) };
        let Err(error) = what(open).await.map_err(Error::from) else { return Ok(()) };
        let done = self.open.take().map(|open| open.done).unwrap_or_default();
        if !done.is_empty() {
            tracing::error!(%error, units = done.len(), "several units of work failed together");
        }
        for done in done {
            done.hear(Err(error.clone()));
        }
        Err(error)
    }
}

impl Open {
    fn of(connection: Connection) -> Self {
        Self { connection, done: Vec::new(), undo: false, is_torn: false, terms: None }
    }
}

impl Done {
    fn hear(self, outcome: Result<()>) {
        let Self { tell, count } = self;
        drop(count);
        // Nobody listens any more to whom it matters.
        let _gone = tell.send(outcome);
    }
}
