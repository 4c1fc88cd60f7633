//! `esik restore`.

use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;

use super::Failure;
use super::member::create_folder;
use crate::backup;
use crate::civil;
use crate::clock::Clock;
use crate::db::Lock;
use crate::settings::Storage;

/// Options of `esik restore`; the portal must not be running.
#[derive(Debug, Args)]
pub(super) struct Restore {
    #[command(flatten)]
    storage: Storage,
    /// The backup.
    file: PathBuf,
    /// Move the database that is there to another name, which says when, and put the backup in its place.
    #[arg(long)]
    replace: bool,
    /// The centre's time zone (IANA name).
    #[arg(long, env = "ESIK_TIME_ZONE", default_value = "Asia/Aqtobe")]
    time_zone: String,
}

impl Restore {
    pub(super) async fn run(self) -> Result<(), Failure> {
        super::logging::start("warn");
        let began = Instant::now();
        let clock = Clock::running(&self.time_zone)?;
        let database = &self.storage.database;
        create_folder(database)?;
        let lock = Lock::take(database)?;
        let is_there = database.exists();
        if is_there && !self.replace {
            let how = "is there already; --replace moves it to another name and keeps it";
            return Err(format!("{} {how}", database.display()).into());
        }
        let incoming = backup::admit(&self.file, database).await?;
        for finding in &incoming.broken_rules {
            eprintln!("esik: in the backup: {finding}");
        }
        let (migrated, aside) = (incoming.migrated, aside(database, &clock));
        let bytes = incoming.take_place(database, &aside)?;
        lock.release();
        let seconds = began.elapsed().as_secs_f64();
        println!("{} is back from {}: {bytes} bytes in {seconds:.2} s", database.display(), self.file.display());
        if migrated {
            println!("It was made by an earlier Esik and is now of this one.");
        }
        if is_there {
            println!("What was there is now {}. Delete it within 30 days.", aside.display());
        }
        Ok(())
    }
}

/// The name under which the database that is there is kept.
fn aside(database: &Path, clock: &Clock) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push(format!(".replaced-{}", civil::text(clock.now().civil).replace(':', "-")));
    PathBuf::from(name)
}
