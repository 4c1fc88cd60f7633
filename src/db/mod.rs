//! One database file: readers and a writer as two types, migrations, checks and the lock that keeps a second program away.
//! What only this engine can do lives here and in `migrations/`.

mod checks;
mod copy;
mod error;
mod lock;
mod mark;
mod migrations;
mod pools;
mod remembered;
mod schema;
mod together;
mod writer;

pub use checks::{Finding, broken_rules, check};
pub use copy::{Version, damage, is_behind, knows_until, made_by, open_copy, size, snapshot, version};
pub use error::{Error, Result, broken_rule};
pub use lock::{Lock, LockError};
pub use mark::{create_example, is_example};
pub use migrations::migrate;
pub(crate) use pools::terms_number;
pub use pools::{Db, Reader, Reading};
pub use together::Together;
pub use writer::{Work, Writer};

/// The engine, named once.
pub type Engine = sqlx::Sqlite;
/// A connection to read from, or the inside of a [`Work`].
pub type Connection = sqlx::SqliteConnection;
