//! Copies of the file: taken while others write, and judged before anybody relies on them.

use std::collections::BTreeMap;
use std::fs::OpenOptions;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection as _, Row};

use super::checks::{self, Finding};
use super::migrations::MIGRATIONS;
use super::pools::options;
use super::{Connection, Result, schema};

/// Which program a file was made by, told by the migrations in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// By this one, or one with the same schema.
    Ours,
    /// By an earlier one: our migrations continue it.
    Older,
    /// By a later one: we would not understand it.
    Newer,
    /// By none that we know.
    Foreign,
}

/// Writes what the file holds at this moment to `target`, a new file that only its owner reads.
///
/// Nobody waits for it: it reads one state while others go on writing.
pub async fn snapshot(file: &Path, target: &Path) -> Result<()> {
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(target)?;
    let mut connection = options(file).connect().await?;
    let copied = sqlx::query("VACUUM INTO $1")
        .bind(target.to_string_lossy().into_owned())
        .execute(&mut connection)
        .await;
    connection.close().await?;
    copied?;
    Ok(())
}

/// A copy that nobody writes to, opened so that nothing is written beside it.
pub async fn open_copy(file: &Path) -> Result<Connection> {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .read_only(true)
        .immutable(true)
        .pragma("trusted_schema", "OFF")
        .pragma("cell_size_check", "ON");
    Ok(options.connect().await?)
}

/// What is damaged in a file of any version: pages, and rows that refer to nothing; in ours also the schema.
pub async fn damage(connection: &mut Connection) -> Result<Vec<Finding>> {
    let mut findings = checks::damage(connection).await?;
    if findings.is_empty() && version(connection).await? == Version::Ours {
        findings.extend(schema::differences(connection).await?);
    }
    Ok(findings)
}

/// Which program the file was made by.
pub async fn version(connection: &mut Connection) -> Result<Version> {
    let has_migrations = sqlx::query("SELECT 1 FROM sqlite_schema WHERE name = '_sqlx_migrations'")
        .fetch_optional(&mut *connection)
        .await?;
    if has_migrations.is_none() {
        return Ok(Version::Foreign);
    }
    let rows = sqlx::query("SELECT version, checksum, success FROM _sqlx_migrations ORDER BY version")
        .fetch_all(connection)
        .await?;
    let ours: BTreeMap<i64, &[u8]> =
        MIGRATIONS.iter().map(|migration| (migration.version, &*migration.checksum)).collect();
    let last = ours.keys().next_back().copied().unwrap_or_default();
    for row in &rows {
        let (version, checksum): (i64, Vec<u8>) = (row.get(0), row.get(1));
        if version > last {
            return Ok(Version::Newer);
        }
        if !row.get::<bool, _>(2) || ours.get(&version) != Some(&checksum.as_slice()) {
            return Ok(Version::Foreign);
        }
    }
    Ok(match rows.len() {
        0 => Version::Foreign,
        known if known < ours.len() => Version::Older,
        _ => Version::Ours,
    })
}

/// So many bytes its pages take.
pub async fn size(connection: &mut Connection) -> Result<u64> {
    let pages: i64 = sqlx::query("PRAGMA page_count").fetch_one(&mut *connection).await?.get(0);
    let each: i64 = sqlx::query("PRAGMA page_size").fetch_one(connection).await?.get(0);
    Ok(u64::try_from(pages.saturating_mul(each)).unwrap_or_default())
}

/// The newest instant that anything in the file was written at, in any version; seconds, 0 in an empty one.
pub async fn knows_until(connection: &mut Connection) -> Result<i64> {
    let row = sqlx::query(
        "SELECT coalesce(max(at), 0) FROM (
             SELECT max(at) AS at FROM booking_event UNION ALL SELECT max(at) FROM journal
             UNION ALL SELECT max(created_at) FROM message UNION ALL SELECT max(last_run_at) FROM job)",
    );
    Ok(row.fetch_one(connection).await?.get(0))
}

/// Which program a database was made by; nothing when it is not there.
pub async fn made_by(file: &Path) -> Result<Option<Version>> {
    if !file.exists() {
        return Ok(None);
    }
    let mut connection = options(file).connect().await?;
    let found = version(&mut connection).await?;
    connection.close().await?;
    Ok(Some(found))
}

/// The file is there, and our migrations would change it.
pub async fn is_behind(file: &Path) -> Result<bool> {
    Ok(made_by(file).await? == Some(Version::Older))
}
