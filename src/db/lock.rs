//! A lock file beside the database: a second `serve`, `demo` or `restore` on the same file refuses to start.
//! Its content tells whether the last program ended cleanly.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

const RUNNING: &[u8] = b"running\n";

/// Held while a program owns the database file.
#[derive(Debug)]
pub struct Lock {
    file: File,
    /// True when the program before this one was killed or lost power.
    pub unclean_before: bool,
}

/// Why the file cannot be owned.
#[derive(Debug, thiserror::Error)]
pub enum LockError {
    /// Another program serves it now.
    #[error("another esik already uses {path}", path = .0.display())]
    Held(PathBuf),
    /// The lock file cannot be made.
    #[error("cannot lock {path}: {cause}", path = .0.display(), cause = .1)]
    Io(PathBuf, std::io::Error),
}

impl Lock {
    /// Takes the lock beside `database`, or says who stands in the way. Never waits.
    pub fn take(database: &Path) -> Result<Self, LockError> {
        let mut path = database.as_os_str().to_owned();
        path.push(".lock");
        let path = PathBuf::from(path);
        let failed = |error| LockError::Io(path.clone(), error);
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(failed)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(LockError::Held(database.to_owned())),
            Err(TryLockError::Error(error)) => return Err(failed(error)),
        }
        let mut before = Vec::new();
        file.read_to_end(&mut before).map_err(failed)?;
        file.seek(SeekFrom::Start(0)).and_then(|_| file.write_all(RUNNING)).map_err(failed)?;
        Ok(Self { file, unclean_before: before == RUNNING })
    }

    /// Notes a clean end and lets go.
    pub fn release(self) {
        if let Err(error) = self.file.set_len(0) {
            tracing::warn!(%error, "the clean end was not noted; the next start will check the file");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_program_is_refused_until_the_first_lets_go() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("esik.db");
        let first = Lock::take(&database).unwrap();
        assert!(matches!(Lock::take(&database), Err(LockError::Held(_))));
        first.release();
        assert!(!Lock::take(&database).unwrap().unclean_before);
    }

    #[test]
    fn a_program_that_did_not_let_go_is_noticed_by_the_next() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("esik.db");
        drop(Lock::take(&database).unwrap());
        assert!(Lock::take(&database).unwrap().unclean_before);
    }
}
