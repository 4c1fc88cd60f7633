//! One verified copy, made beside its place and put there at once: a name never stands for half a copy.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::db::{self, Finding, Version};

/// A copy that was made and found sound.
#[derive(Debug)]
pub struct Taken {
    /// How large it is.
    pub bytes: u64,
    /// How long that took, the verification included.
    pub took: Duration,
    /// What in it contradicts the rules. The copy is kept: it holds what the database holds.
    pub broken_rules: Vec<Finding>,
}

/// Why there is no copy; its text is for the log and for whoever typed the command.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Something stands in its place, and stays there.
    #[error("{path} is there already and is left as it is", path = .0.display())]
    Exists(PathBuf),
    /// The disk, or a folder that is not there.
    #[error("{path}: {cause}", path = .0.display(), cause = .1)]
    Io(PathBuf, io::Error),
    /// The database could not be read or the copy not be written.
    #[error("{0}")]
    Database(#[from] db::Error),
    /// What was verified is not what lies at its path.
    #[error("{path} was written to another place; name its folder without links", path = .0.display())]
    Elsewhere(PathBuf),
    /// The copy was made and is not sound.
    #[error("the copy is damaged: {}", list(.0))]
    Damaged(Vec<Finding>),
}

impl Failure {
    /// The disk has no room left.
    #[must_use]
    pub fn is_full(&self) -> bool {
        match self {
            Self::Io(_, error) => error.kind() == io::ErrorKind::StorageFull,
            Self::Database(error) => error.is_full(),
            Self::Exists(_) | Self::Elsewhere(_) | Self::Damaged(_) => false,
        }
    }
}

/// Findings in one line.
pub(super) fn list(findings: &[Finding]) -> String {
    findings.iter().take(5).map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

/// Copies `database` to `target`, where nothing may be, while others go on writing.
pub async fn take(database: &Path, target: &Path) -> Result<Taken, Failure> {
    let began = Instant::now();
    if target.exists() {
        return Err(Failure::Exists(target.to_owned()));
    }
    let part = Part::beside(target);
    db::snapshot(database, &part.0).await?;
    let (size, broken_rules) = verify(&part.0).await?;
    let written = std::fs::metadata(&part.0).map_err(|error| Failure::Io(part.0.clone(), error))?.len();
    if written != size {
        // SQLite follows links by itself and may have come out elsewhere.
        return Err(Failure::Elsewhere(part.0.clone()));
    }
    let (from, to) = (part.0.clone(), target.to_owned());
    let bytes = tokio::task::spawn_blocking(move || put_in_place(&from, &to))
        .await
        .map_err(io::Error::other)
        .and_then(|placed| placed)
        .map_err(|error| Failure::Io(target.to_owned(), error))?;
    Ok(Taken { bytes, took: began.elapsed(), broken_rules })
}

/// The size of a copy that is sound, and what in it contradicts the rules.
async fn verify(copy: &Path) -> Result<(u64, Vec<Finding>), Failure> {
    let mut connection = db::open_copy(copy).await?;
    let damage = db::damage(&mut connection).await?;
    if !damage.is_empty() {
        return Err(Failure::Damaged(damage));
    }
    let size = db::size(&mut connection).await?;
    match db::version(&mut connection).await? {
        Version::Ours => Ok((size, db::broken_rules(&mut connection).await?)),
        // Before a migration: its rules are another program's.
        Version::Older | Version::Newer | Version::Foreign => Ok((size, Vec::new())),
    }
}

/// Makes a file durable under its own name, where nothing stood; its size.
pub(super) fn put_in_place(part: &Path, target: &Path) -> io::Result<u64> {
    let file = File::open(part)?;
    file.sync_all()?;
    if target.exists() {
        return Err(io::Error::from(io::ErrorKind::AlreadyExists));
    }
    std::fs::rename(part, target)?;
    sync_folder(target)?;
    Ok(file.metadata()?.len())
}

/// Makes the names in the folder of a file durable.
pub(super) fn sync_folder(of: &Path) -> io::Result<()> {
    let folder = of.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

/// What an unfinished copy is called; it goes with its guard unless it was given its name.
pub(super) struct Part(pub(super) PathBuf);

impl Part {
    pub(super) fn beside(target: &Path) -> Self {
        let mut name = target.as_os_str().to_owned();
        name.push(format!(".{}.part", std::process::id()));
        Self(PathBuf::from(name))
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        // SQLite leaves nothing else beside a copy that is only read.
        let _ = std::fs::remove_file(&self.0);
    }
}
