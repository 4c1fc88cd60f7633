//! `esik restore`.

mod after;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;
use secrecy::{ExposeSecret, SecretString};

use super::Failure;
use super::member::create_folder;
use crate::backup::{self, Fact, Lasting, Place};
use crate::civil;
use crate::clock::Clock;
use crate::db::Lock;
use crate::settings::{self, Storage};

/// Options of `esik restore`; the portal must not be running.
#[derive(Debug, Args)]
pub(super) struct Restore {
    #[command(flatten)]
    storage: Storage,
    #[command(flatten)]
    backup: settings::BackupPlaces,
    /// The backup.
    file: PathBuf,
    /// Move the database that is there to another name, which says when, and put the backup in its place.
    #[arg(long)]
    replace: bool,
    /// The file with the secret key of an encrypted copy.
    #[arg(long)]
    identity: Option<PathBuf>,
    /// Go on though nobody knows who was erased, and what was withdrawn, after the backup.
    #[arg(long)]
    without_list: bool,
    /// The centre's time zone (IANA name).
    #[arg(long, env = "ESIK_TIME_ZONE", default_value = "Asia/Aqtobe")]
    time_zone: String,
}

impl Restore {
    pub(super) async fn run(self) -> Result<(), Failure> {
        super::logging::start("error");
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
        let place = Place::new(database, &self.backup.backup_dir);
        let facts = self.lasting(&place)?;
        let key = self.identity.as_ref().map(std::fs::read_to_string).transpose()?.map(SecretString::from);
        let key = key.as_ref().map(ExposeSecret::expose_secret);
        let incoming = backup::admit(&self.file, database, key).await?;
        for finding in &incoming.broken_rules {
            eprintln!("esik: in the backup: {finding}");
        }
        let report = after::settle(incoming.file(), &facts, &clock).await?;
        place.lasting().add(&report.lasting, clock.now().seconds())?;
        let (migrated, aside) = (incoming.migrated, aside(database, &clock));
        let bytes = incoming.take_place(database, &aside)?;
        lock.release();
        let seconds = began.elapsed().as_secs_f64();
        println!(
            "{} is back from {}: {bytes} bytes in {seconds:.2} s.",
            database.display(),
            self.file.display()
        );
        if migrated {
            println!("It was made by an earlier Esik and is now of this one.");
        }
        report.print(&clock);
        if is_there {
            println!("What was there is now {}. Delete it within 30 days.", aside.display());
        }
        Ok(())
    }

    /// What must hold after any backup: the list in the folder of backups, and one that stands beside this backup.
    fn lasting(&self, place: &Place) -> Result<BTreeSet<Fact>, Failure> {
        let beside = self.file.parent().unwrap_or(Path::new("."));
        let lists = [place.list_in(place.folder()), place.list_in(beside)];
        let mut facts = None;
        for list in &lists {
            if let Some(found) = Lasting::read(list)? {
                facts.get_or_insert_with(BTreeSet::new).extend(found);
            }
        }
        match facts {
            Some(facts) => Ok(facts),
            None if self.without_list => Ok(BTreeSet::new()),
            None => {
                let [first, second] = lists.map(|list| list.display().to_string());
                Err(format!(
                    "neither {first} nor {second} is there: nobody would know who was erased after the backup. \
                     If that list is lost for good, go on with --without-list"
                )
                .into())
            }
        }
    }
}

/// The name under which the database that is there is kept.
fn aside(database: &Path, clock: &Clock) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push(format!(".replaced-{}", civil::text(clock.now().civil).replace(':', "-")));
    PathBuf::from(name)
}
