//! `esik backup`.

use std::path::{Path, PathBuf};

use clap::Args;

use super::Failure;
use crate::backup;
use crate::backup::{Place, store};
use crate::clock::Clock;
use crate::db::{self, Db};
use crate::settings::{self, Storage};

/// Options of `esik backup`; may run beside `serve`.
#[derive(Debug, Args)]
pub(super) struct Backup {
    #[command(flatten)]
    storage: Storage,
    #[command(flatten)]
    places: settings::BackupPlaces,
    /// Where to; a file that is there already is left as it is.
    file: PathBuf,
}

impl Backup {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let database = &self.storage.database;
        if !database.exists() {
            return Err(format!("{} is not there", database.display()).into());
        }
        let taken = backup::take(database, &self.file).await?;
        if !db::is_behind(database).await? {
            note_lasting(database, &self.places).await?;
        }
        for finding in &taken.broken_rules {
            eprintln!("esik: in the database itself: {finding}");
        }
        let (bytes, seconds) = (taken.bytes, taken.took.as_secs_f64());
        println!("{}: {bytes} bytes, verified, in {seconds:.2} s", self.file.display());
        Ok(())
    }
}

/// A backup is worth little without the list of what must hold after it.
async fn note_lasting(database: &Path, settings: &settings::BackupPlaces) -> Result<(), Failure> {
    let db = Db::open(database).await?;
    let facts = store::facts(&mut *db.reader.get().await?).await?;
    db.close().await;
    let now = Clock::running("UTC")?.now();
    Place::new(database, &settings.backup_dir).lasting().add(&facts, now.seconds())?;
    Ok(())
}
