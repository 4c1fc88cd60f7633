//! A backup that is to take the database's place: copied beside it, judged and brought to the present schema, while the
//! database that is there stays as it is.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use super::copies::{create, decrypt, is_encrypted};
use super::files::{Part, list, put_in_place, sync_folder};
use crate::db::{self, Finding, Version};

/// Why a backup is not brought back; its text is for whoever typed the command.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// It cannot be read, or the copy not be written.
    #[error("{path}: {cause}", path = .0.display(), cause = .1)]
    Io(PathBuf, io::Error),
    /// Not a database at all, or pages of it are damaged.
    #[error("{path} is damaged and was not brought back: {what}", path = .0.display(), what = .1)]
    Damaged(PathBuf, String),
    /// A later program made it.
    #[error("{path} was made by a newer Esik than this one; bring it back with the program that made it", path = .0.display())]
    Newer(PathBuf),
    /// A database, and not one of ours.
    #[error("{path} is no database of Esik", path = .0.display())]
    Foreign(PathBuf),
    /// It is encrypted, and no key was given.
    #[error("{path} is encrypted: --identity names the file with its secret key", path = .0.display())]
    Locked(PathBuf),
    /// It is encrypted for another key, or damaged.
    #[error("{path} could not be decrypted: {cause}", path = .0.display(), cause = .1)]
    Undecryptable(PathBuf, io::Error),
    /// It is sound and could not be brought to the present schema.
    #[error("{path} could not be brought up to date: {cause}", path = .0.display(), cause = .1)]
    Unmigrated(PathBuf, db::Error),
}

/// A copy of a backup, sound and of the present schema, that waits to take its place.
pub struct Incoming {
    part: Part,
    /// It was made by an earlier program, and has been brought up to date.
    pub migrated: bool,
    /// What in it contradicts the rules.
    pub broken_rules: Vec<Finding>,
}

/// Copies `backup` beside `database`, decrypted with `key` if need be, and judges the copy.
pub async fn admit(backup: &Path, database: &Path, key: Option<&str>) -> Result<Incoming, Refusal> {
    let part = Part::beside(database);
    let unreadable = |error| Refusal::Io(backup.to_owned(), error);
    match (is_encrypted(backup).map_err(unreadable)?, key) {
        (false, _) => copy(backup, &part.0).map_err(unreadable)?,
        (true, None) => return Err(Refusal::Locked(backup.to_owned())),
        (true, Some(key)) => {
            decrypt(backup, &part.0, key)
                .map_err(|error| Refusal::Undecryptable(backup.to_owned(), error))?;
        }
    }
    let damaged = |what: String| Refusal::Damaged(backup.to_owned(), what);
    let version = judge(&part.0).await.map_err(|error| damaged(error.to_string()))?;
    let version = version.map_err(|findings| damaged(list(&findings)))?;
    match version {
        Version::Newer => return Err(Refusal::Newer(backup.to_owned())),
        Version::Foreign => return Err(Refusal::Foreign(backup.to_owned())),
        Version::Older => {
            db::migrate(&part.0).await.map_err(|error| Refusal::Unmigrated(backup.to_owned(), error))?;
        }
        Version::Ours => {}
    }
    let rules = rules(&part.0).await.map_err(|error| damaged(error.to_string()))?;
    Ok(Incoming { part, migrated: version == Version::Older, broken_rules: rules })
}

impl Incoming {
    /// Where it waits; what is written to it goes with it.
    #[must_use]
    pub fn file(&self) -> &Path {
        &self.part.0
    }

    /// Takes the place of `database`. What stood there is moved to the name that is given, never deleted.
    pub fn take_place(self, database: &Path, aside: &Path) -> io::Result<u64> {
        // The log belongs to the file that it was written for, and would be folded into another one.
        for suffix in ["", "-wal", "-shm"] {
            let (from, to) = (with(database, suffix), with(aside, suffix));
            if from.exists() {
                if to.exists() {
                    return Err(io::Error::from(io::ErrorKind::AlreadyExists));
                }
                std::fs::rename(from, to)?;
            }
        }
        sync_folder(database)?;
        put_in_place(&self.part.0, database)
    }
}

impl Drop for Incoming {
    fn drop(&mut self) {
        for suffix in ["-wal", "-shm"] {
            let _ = std::fs::remove_file(with(&self.part.0, suffix));
        }
    }
}

/// A path with more at its end.
fn with(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    io::copy(&mut File::open(from)?, &mut create(to)?)?;
    Ok(())
}

async fn judge(copy: &Path) -> db::Result<Result<Version, Vec<Finding>>> {
    let mut connection = db::open_copy(copy).await?;
    let damage = db::damage(&mut connection).await?;
    if damage.is_empty() { Ok(Ok(db::version(&mut connection).await?)) } else { Ok(Err(damage)) }
}

async fn rules(copy: &Path) -> db::Result<Vec<Finding>> {
    db::broken_rules(&mut db::open_copy(copy).await?).await
}
