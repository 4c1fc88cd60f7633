//! Bringing a file to the present schema, on a connection of its own.

use std::path::Path;

use sqlx::migrate::{MigrateError, Migrator};
use sqlx::{ConnectOptions, Connection as _, Row};

use super::pools::{PASSING, options};
use super::schema::{ADVICE, drift};
use super::{Connection, Error, Result};

pub(super) static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

/// Creates or migrates the file, then makes sure that no reference dangles and no trigger is lost.
///
/// Foreign keys are off meanwhile: rebuilding a table with them on fails or cascades its children away.
pub async fn migrate(file: &Path) -> Result<()> {
    let mut connection = options(file).create_if_missing(true).foreign_keys(false).connect().await?;
    let refused = |why: String| Error::unusable(format!("{}: {why}", file.display()));
    if is_of_another_program(&mut connection).await? {
        return Err(refused("it is a database of another program and is left alone".to_owned()));
    }
    MIGRATIONS.run(&mut connection).await.map_err(|error| refused(explained(&error)))?;
    let passing = sqlx::AssertSqlSafe(format!("PRAGMA cache_size = {PASSING}"));
    sqlx::raw_sql(passing).execute(&mut connection).await?;
    let dangling = sqlx::query("PRAGMA foreign_key_check").fetch_all(&mut connection).await?;
    if !dangling.is_empty() {
        return Err(refused(format!("{} rows refer to nothing; {ADVICE}", dangling.len())));
    }
    let drift = drift(&mut connection).await?;
    if let [first, more @ ..] = &*drift {
        let more = if more.is_empty() { String::new() } else { format!(" (and {} more)", more.len()) };
        return Err(refused(format!("{first}{more}: not the schema this program was built for; {ADVICE}")));
    }
    connection.close().await?;
    Ok(())
}

/// It holds tables and no list of migrations. A file of ours that was killed at its birth is empty or has the list.
async fn is_of_another_program(connection: &mut Connection) -> Result<bool> {
    let tables = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
        AND NOT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = '_sqlx_migrations')";
    Ok(sqlx::query(tables).fetch_one(connection).await?.get::<i64, _>(0) > 0)
}

/// Why the file cannot be migrated, and what to do.
fn explained(error: &MigrateError) -> String {
    let last = MIGRATIONS.iter().map(|migration| migration.version).max().unwrap_or_default();
    match error {
        MigrateError::VersionMissing(version) if *version > last => {
            "it was made by a newer Esik than this one: use that one, or an earlier backup".to_owned()
        }
        MigrateError::VersionMissing(version) | MigrateError::VersionMismatch(version) => {
            format!("migration {version} in it is not one of this program's; {ADVICE}")
        }
        error => error.to_string(),
    }
}
