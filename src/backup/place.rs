//! The folder of backups of one database.

use std::fs::{self, DirBuilder};
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use super::files::{Failure, Taken, take};
use super::lasting::Lasting;
use super::rules::{Named, superfluous};
use crate::db::{Version, open_copy, version};

/// Where the backups of a database are; others in the same folder are left alone.
#[derive(Debug, Clone)]
pub struct Place {
    database: PathBuf,
    folder: PathBuf,
    /// What their names begin with: the database's own name.
    stem: String,
}

/// A backup that is there. Its name stands for a whole and verified file.
#[derive(Debug, Clone)]
pub struct Kept {
    /// What its name says.
    pub named: Named,
    /// Where it is.
    pub path: PathBuf,
    /// How large it is.
    pub bytes: u64,
}

impl Place {
    /// The backups of `database` in `folder`.
    #[must_use]
    pub fn new(database: &Path, folder: &Path) -> Self {
        let stem = database.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        Self { database: database.to_owned(), folder: folder.to_owned(), stem }
    }

    /// The list of what must hold whichever backup is brought back.
    #[must_use]
    pub fn lasting(&self) -> Lasting {
        Lasting::at(self.list_in(&self.folder))
    }

    /// Where that list stands in a folder.
    #[must_use]
    pub fn list_in(&self, folder: &Path) -> PathBuf {
        folder.join(format!("{}-lasting.txt", self.stem))
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What their names begin with.
    pub(super) fn stem(&self) -> &str {
        &self.stem
    }

    /// What is there, oldest first. A folder that is not there holds nothing.
    pub fn kept(&self) -> io::Result<Vec<Kept>> {
        self.kept_in(&self.folder, "")
    }

    /// The same of a folder of copies, whose names have an ending more.
    pub(super) fn kept_in(&self, folder: &Path, ending: &str) -> io::Result<Vec<Kept>> {
        let entries = match fs::read_dir(folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut kept = Vec::new();
        for entry in entries {
            let entry = entry?;
            let name = entry.file_name();
            let name = name.to_str().and_then(|name| name.strip_suffix(ending));
            if let Some(named) = name.and_then(|name| Named::parse(name, &self.stem)) {
                kept.push(Kept { named, path: entry.path(), bytes: entry.metadata()?.len() });
            }
        }
        kept.sort_by_key(|one| one.named.at);
        Ok(kept)
    }

    /// The newest that this program can read: what it would go back to.
    pub async fn newest_readable(&self) -> Option<Kept> {
        for one in self.kept().ok()?.into_iter().rev() {
            let Ok(mut connection) = open_copy(&one.path).await else { continue };
            if let Ok(Version::Ours | Version::Older) = version(&mut connection).await {
                return Some(one);
            }
        }
        None
    }

    /// Takes one more, and lets go what is superfluous with it. When it fails, the others stay as they are.
    pub async fn take(&self, now: i64, before_migration: bool) -> Result<Taken, Failure> {
        let failed = |error| Failure::Io(self.folder.clone(), error);
        DirBuilder::new().recursive(true).mode(0o700).create(&self.folder).map_err(failed)?;
        self.clear_unfinished_in(&self.folder, "").map_err(failed)?;
        // Killed while it migrates and started again within the second: each state of the file has its own.
        let moments = if before_migration { now..now.saturating_add(60) } else { now..now.saturating_add(1) };
        let mut places = moments.map(|at| self.place_of(Named { at, before_migration }));
        let place = places.find(|place| !place.exists());
        let place = place.unwrap_or_else(|| self.place_of(Named { at: now, before_migration }));
        let taken = take(&self.database, &place).await?;
        self.rotate_in(&self.folder, "", now).map_err(failed)?;
        Ok(taken)
    }

    fn place_of(&self, named: Named) -> PathBuf {
        self.folder.join(named.file_name(&self.stem).unwrap_or_default())
    }

    /// Lets go what is superfluous in a folder, now that there is a good one.
    pub(super) fn rotate_in(&self, folder: &Path, ending: &str, now: i64) -> io::Result<()> {
        let kept = self.kept_in(folder, ending)?;
        let named: Vec<Named> = kept.iter().map(|one| one.named).collect();
        let gone = superfluous(&named, now);
        for one in kept.iter().filter(|one| gone.contains(&one.named)) {
            fs::remove_file(&one.path)?;
        }
        Ok(())
    }

    /// What a program that was killed left half done. Only one program at a time writes here.
    pub(super) fn clear_unfinished_in(&self, folder: &Path, ending: &str) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name();
            let name = name.to_string_lossy();
            // The engine's own journal of a copy under way lies beside it.
            let of = name.strip_suffix("-journal").unwrap_or(&name);
            let of = of.strip_suffix(".part").and_then(|rest| rest.rsplit_once('.')).map(|(of, _)| of);
            let of = of.and_then(|of| of.strip_suffix(ending));
            if of.is_some_and(|of| Named::parse(of, &self.stem).is_some()) {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }
}
