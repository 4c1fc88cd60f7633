//! Is a file's schema the one that the migrations make? A lost trigger would let two book one place.

use std::collections::BTreeMap;

use sqlx::Row;

use super::checks::Finding;
use super::copy::{Version, version};
use super::{Connection, Result};

/// The schema that the migrations make, written down when the program was built: `type name sql`, each ended by [`END`].
const GOLDEN: &str = include_str!(concat!(env!("OUT_DIR"), "/schema.txt"));
/// No statement has this character.
const END: char = '\u{1e}';

/// What whoever reads of a difference can do about it.
pub(super) const ADVICE: &str =
    "bring the last backup back with `esik restore`, or undo what was changed by hand";

/// In what the schema is not the one this program was built for, each as one finding.
pub(super) async fn differences(connection: &mut Connection) -> Result<Vec<Finding>> {
    let whole = match version(connection).await? {
        Version::Ours => return Ok(drift(connection).await?.into_iter().map(finding).collect()),
        Version::Older => "is of an earlier Esik; `esik serve` backs it up and brings it up to date",
        Version::Newer => "is of a newer Esik than this one; use that one",
        Version::Foreign => "is not of Esik, or a migration in it is not one of this program's",
    };
    Ok(vec![finding(whole.to_owned())])
}

fn finding(detail: String) -> Finding {
    Finding { check: "schema", detail }
}

/// What is missing, what is changed and what is not ours.
pub(super) async fn drift(connection: &mut Connection) -> Result<Vec<String>> {
    let rows = sqlx::query(
        "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%'",
    )
    .fetch_all(connection)
    .await?;
    let mut found: BTreeMap<String, String> = rows.iter().map(|row| (row.get(0), row.get(1))).collect();
    let mut drift = Vec::new();
    for (name, sql) in GOLDEN.split_terminator(END).filter_map(split) {
        match found.remove(name) {
            None => drift.push(format!("{name} is missing")),
            Some(other) if other != sql => drift.push(format!("{name} is not as the migrations make it")),
            Some(_) => {}
        }
    }
    drift.extend(found.into_keys().map(|name| format!("{name} is not of the migrations")));
    Ok(drift)
}

/// `type name` and the statement; names have no spaces.
fn split(one: &str) -> Option<(&str, &str)> {
    let (end, _) = one.match_indices(' ').nth(1)?;
    Some((one.get(..end)?, one.get(end + 1..)?))
}
