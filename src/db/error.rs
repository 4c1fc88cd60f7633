//! What the database says no with.

/// The database could not do it: full, read-only, busy for too long, broken. Its cause is for the log.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct Error(#[from] pub(super) sqlx::Error);

/// A result whose error is the database's, never a person's.
pub type Result<T> = std::result::Result<T, Error>;

/// What is kept as JSON could not be written as such.
impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self(sqlx::Error::Encode(error.into()))
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self(sqlx::Error::Io(error))
    }
}

impl Error {
    /// The disk has no room left.
    #[must_use]
    pub fn is_full(&self) -> bool {
        match &self.0 {
            sqlx::Error::Io(error) => error.kind() == std::io::ErrorKind::StorageFull,
            error => {
                error.as_database_error().and_then(sqlx::error::DatabaseError::code).as_deref() == Some("13")
            }
        }
    }

    /// An error of the program's own making, for a file that is not what it should be.
    pub(crate) fn unusable(why: impl Into<String>) -> Self {
        Self(sqlx::Error::Configuration(why.into().into()))
    }
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
