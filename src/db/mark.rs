//! The mark of an example database: its application id. A file without it is somebody's own and is left alone.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use sqlx::{ConnectOptions, Connection as _};

use super::Result;
use super::pools::options;

/// "Esik" in ASCII.
const EXAMPLE: u32 = 0x4573_696B;
/// Where a database file begins to say what it is, and where it says whose.
const HEADER: usize = 72;
const MAGIC: &[u8] = b"SQLite format 3\0";

/// Creates the file with the mark in it, before anything else is.
pub async fn create_example(file: &Path) -> Result<()> {
    let mut connection = options(file).create_if_missing(true).connect().await?;
    // PRAGMA takes no parameters.
    sqlx::raw_sql(sqlx::AssertSqlSafe(format!("PRAGMA application_id = {EXAMPLE}")))
        .execute(&mut connection)
        .await?;
    connection.close().await?;
    Ok(())
}

/// Reads the mark from the file's own header, so that a file which is no database is never opened as one.
pub fn is_example(file: &Path) -> io::Result<bool> {
    let mut header = Vec::with_capacity(HEADER);
    File::open(file)?.take(HEADER as u64).read_to_end(&mut header)?;
    Ok(header.len() == HEADER && header.starts_with(MAGIC) && header.ends_with(&EXAMPLE.to_be_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::migrate;

    #[tokio::test]
    async fn only_an_example_carries_the_mark_and_keeps_it() {
        let folder = tempfile::tempdir().unwrap();
        let (own, example) = (folder.path().join("own.db"), folder.path().join("example.db"));
        migrate(&own).await.unwrap();
        create_example(&example).await.unwrap();
        assert!(!is_example(&own).unwrap());
        assert!(is_example(&example).unwrap());
        migrate(&example).await.unwrap();
        assert!(is_example(&example).unwrap());
    }

    #[test]
    fn a_file_that_is_no_database_has_no_mark() {
        let folder = tempfile::tempdir().unwrap();
        let letter = folder.path().join("letter.txt");
        std::fs::write(&letter, "Esik").unwrap();
        assert!(!is_example(&letter).unwrap());
    }
}
