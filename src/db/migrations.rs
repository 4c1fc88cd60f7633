//! Bringing a file to the present schema, on a connection of its own.

use std::path::Path;

use sqlx::migrate::Migrator;
use sqlx::{ConnectOptions, Connection as _, Row};

use super::copy::{Version, version};
use super::pools::options;
use super::{Connection, Error, Result};

pub(super) static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

/// The schema that the migrations make, written down when the program was built.
const GOLDEN_SCHEMA: &str = include_str!(concat!(env!("OUT_DIR"), "/schema.txt"));

/// Creates or migrates the file, then makes sure that no reference dangles and no trigger is lost.
///
/// Foreign keys are off meanwhile: rebuilding a table with them on fails or cascades its children away.
pub async fn migrate(file: &Path) -> Result<()> {
    let mut connection = options(file).create_if_missing(true).foreign_keys(false).connect().await?;
    if version(&mut connection).await? == Version::Newer {
        return Err(Error::unusable(format!("{} was written by a newer Esik than this one", file.display())));
    }
    MIGRATIONS.run(&mut connection).await.map_err(|e| Error::unusable(e.to_string()))?;
    let dangling = sqlx::query("PRAGMA foreign_key_check").fetch_all(&mut connection).await?;
    if !dangling.is_empty() {
        return Err(Error::unusable(format!("{} rows refer to nothing", dangling.len())));
    }
    if !schema_is_golden(&mut connection).await? {
        return Err(Error::unusable("the schema is not the one this program was built for"));
    }
    connection.close().await?;
    Ok(())
}

pub(super) async fn schema_is_golden(connection: &mut Connection) -> Result<bool> {
    let rows = sqlx::query(
        "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema
         WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name",
    )
    .fetch_all(connection)
    .await?;
    let found: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
    Ok(found.join("\n") == GOLDEN_SCHEMA)
}
