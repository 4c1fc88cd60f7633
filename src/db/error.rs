//! What the database says no with.

use std::sync::Arc;

/// The engine's codes: a broken rule, no room, read-only, failed; and of the failures those that came of reading.
const REFUSED: u32 = 19;
const FULL: u32 = 13;
const READ_ONLY: u32 = 8;
const FAILED: u32 = 10;
const FAILED_TO_READ: [u32; 4] = [266, 522, 8202, 8458];

/// The database could not do it: full, read-only, busy for too long, broken. Its cause is for the log.
#[derive(Debug, Clone, thiserror::Error)]
#[error(transparent)]
pub struct Error(Cause);

#[derive(Debug, Clone, thiserror::Error)]
enum Cause {
    /// Told to all who were written together.
    #[error(transparent)]
    Engine(Arc<sqlx::Error>),
    /// The file is not what it should be; in words for whoever started the program.
    #[error("{0}")]
    Unusable(String),
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        Self(Cause::Engine(Arc::new(error)))
    }
}

/// A result whose error is the database's, never a person's.
pub type Result<T> = std::result::Result<T, Error>;

/// What is kept as JSON could not be written as such, or read.
impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        sqlx::Error::Encode(error.into()).into()
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        sqlx::Error::Io(error).into()
    }
}

impl Error {
    /// The disk has no room left.
    #[must_use]
    pub fn is_full(&self) -> bool {
        match &self.0 {
            Cause::Engine(error) => match &**error {
                sqlx::Error::Io(error) => error.kind() == std::io::ErrorKind::StorageFull,
                error => code(error) == Some(FULL),
            },
            Cause::Unusable(_) => false,
        }
    }

    /// Nothing can be written just now, while what is there can be read: the disk is full, read-only or failing.
    #[must_use]
    pub fn is_unwritable(&self) -> bool {
        let Cause::Engine(error) = &self.0 else { return false };
        let is_write = |code: u32| match code & 0xff {
            READ_ONLY => true,
            FAILED => !FAILED_TO_READ.contains(&code),
            _ => false,
        };
        self.is_full() || code(error).is_some_and(is_write)
    }

    /// A write broke a rule, whichever.
    #[must_use]
    pub fn is_refusal(&self) -> bool {
        matches!(&self.0, Cause::Engine(error) if code(error).is_some_and(|code| code & 0xff == REFUSED))
    }

    /// The rule that a write broke, by the name that [`broken_rule`] gives it.
    #[must_use]
    pub fn rule(&self) -> Option<&str> {
        let Cause::Engine(error) = &self.0 else { return None };
        broken_rule(error)
    }

    /// A write broke this rule.
    #[must_use]
    pub fn breaks(&self, rule: &str) -> bool {
        self.rule() == Some(rule)
    }

    /// An error of the program's own making, for a file that is not what it should be.
    pub(crate) fn unusable(why: impl Into<String>) -> Self {
        Self(Cause::Unusable(why.into()))
    }
}

/// The engine's number for what went wrong: its lowest byte says what, the rest more of it.
fn code(error: &sqlx::Error) -> Option<u32> {
    error.as_database_error()?.code()?.parse().ok()
}

/// The name of the rule that a write broke: a CHECK's or a trigger's name, or the columns of a UNIQUE.
///
/// SQLite tells them in the message only; `DatabaseError::constraint()` is always empty.
#[must_use]
pub fn broken_rule(error: &sqlx::Error) -> Option<&str> {
    let database = error.as_database_error()?;
    let message = database.message();
    for prefix in ["UNIQUE constraint failed: ", "CHECK constraint failed: "] {
        if let Some(rule) = message.strip_prefix(prefix) {
            return Some(rule);
        }
    }
    // SQLITE_CONSTRAINT_TRIGGER: the message is what RAISE was given.
    (database.code().as_deref() == Some("1811")).then_some(message)
}
