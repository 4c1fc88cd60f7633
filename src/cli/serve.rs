//! `esik serve`, and the running of a portal that `demo` shares.

use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;
use time::Date;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::task::JoinHandle;

use super::manager::Manager;
use super::member::create_folder;
use super::{Failure, check};
use crate::backup::{Backups, Copies, Place};
use crate::centre::{Details, store as centres};
use crate::civil;
use crate::clock::{Clock, Now};
use crate::db::{self, Db, Lock, Version};
use crate::jobs;
use crate::journal::{self, Action};
use crate::mail::Mailer;
use crate::members::password::Passwords;
use crate::privacy;
use crate::resources::{holidays, store as resources};
use crate::settings::{Address, BackupPlaces, Contacts, Mail, OwnTls, Site, Storage};
use crate::tls::Certificate;
use crate::web::{App, Parts, Serving, serve};

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Options of `esik serve`.
#[derive(Debug, Args)]
pub(super) struct Serve {
    #[command(flatten)]
    storage: Storage,
    #[command(flatten)]
    backup: BackupPlaces,
    #[command(flatten)]
    site: Site,
    #[command(flatten)]
    contacts: Contacts,
    #[command(flatten)]
    mail: Mail,
    #[command(flatten)]
    tls: OwnTls,
    /// Address and port to listen on.
    #[arg(long, env = "ESIK_LISTEN", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// What people type to reach the portal, for example `https://esik.kz`.
    #[arg(long, env = "ESIK_BASE_URL")]
    base_url: String,
}

impl Serve {
    pub(super) async fn run(self) -> Result<(), Failure> {
        super::logging::start("info");
        let files = self.tls.files();
        let address =
            Address::new(self.listen, &self.base_url)?.spoken(files.is_some(), self.site.trusted_proxy)?;
        let certificate = files.map(|(certificate, key)| Certificate::open(certificate, key, address.host()));
        let certificate = certificate.transpose()?;
        self.contacts.over(Details::unknown())?;
        let file = &self.storage.database;
        create_folder(file)?;
        let lock = Lock::take(file)?;
        let clock = Clock::running(&self.site.time_zone)?;
        let place = Place::new(file, &self.backup.backup_dir);
        let copies = match (&self.backup.backup_copy_dir, &self.backup.backup_recipient) {
            (Some(folder), Some(recipient)) => Some(Copies::new(folder, recipient)?),
            _ => None,
        };
        refuse_newer(file, &place).await?;
        back_up_before_migration(file, &place, clock.now()).await?;
        db::migrate(file).await?;
        let db = Db::open(file).await?;
        let mut serving = Serving::bind(self.listen).await?;
        if let Some(certificate) = &certificate {
            serving = serving.over(certificate.acceptor()?);
        }
        close_first_holidays(&db, clock.now().civil.date()).await?;
        let centre = centre(&db, &self.contacts, clock.now().seconds()).await?;
        let mailer = Mailer::new(&self.mail, &centre.email)?;
        let mut parts = Parts::new(db, clock, Passwords::default(), mailer, (self.site, address));
        parts.second_step_required = true;
        parts.backups = Backups::new(place, copies);
        parts.certificate = certificate;
        let stop = hear_stop()?;
        println!("Serving {} on {}", parts.address.base_url, serving.address()?);
        run(App::from(parts), (serving, lock, stop), self.storage.database).await
    }
}

/// An earlier program would not understand what a later one wrote; it says how to go back.
async fn refuse_newer(file: &Path, place: &Place) -> Result<(), Failure> {
    if db::made_by(file).await? != Some(Version::Newer) {
        return Ok(());
    }
    let newer = format!("{} was written by a newer Esik than this one ({VERSION})", file.display());
    let way = match place.newest_readable().await {
        Some(backup) => format!(
            "to go back to this one, losing what was written after {}: esik restore {} --replace",
            civil::text(Clock::running("UTC")?.civil(backup.named.at)).replace('T', " ") + " UTC",
            backup.path.display()
        ),
        None => format!("in {} there is no backup that this one can read", place.folder().display()),
    };
    Err(format!("{newer}. Install the newer one again; or, {way}").into())
}

/// A new program changes the file: what stood in it stays to go back to. Without that nothing is changed.
async fn back_up_before_migration(file: &Path, place: &Place, now: Now) -> Result<(), Failure> {
    if db::is_behind(file).await? {
        let failed =
            |error| format!("no backup could be made before the database is brought up to date: {error}");
        let taken = place.take(now.seconds(), true).await.map_err(failed)?;
        tracing::info!(bytes = taken.bytes, "the database was backed up before it is brought up to date");
    }
    Ok(())
}

/// A portal that has never been used begins with the holidays of this year and the next.
async fn close_first_holidays(db: &Db, today: Date) -> db::Result<()> {
    let mut work = db.writer.begin().await?;
    if resources::is_unused(&mut work).await? {
        for holiday in holidays::coming(today) {
            resources::close_day(&mut work, &holiday).await?;
        }
        work.commit().await?;
    }
    Ok(())
}

/// How the centre is known and reached. What the settings told of it moves into a database that does not tell it yet.
async fn centre(db: &Db, contacts: &Contacts, at: i64) -> Result<Details, Failure> {
    let mut work = db.writer.begin().await?;
    if let Some(kept) = centres::find(&mut work).await? {
        if contacts.over(kept.says.clone())? != kept.says {
            tracing::warn!(
                "the settings name other phones or addresses of the centre than /admin/centre: that holds"
            );
        }
        return Ok(kept.says);
    }
    let told = contacts.over(Details::unknown())?;
    if told == Details::unknown() {
        tracing::warn!(
            "nobody has told the centre's name, address and phone yet: `esik setup` asks for them"
        );
    } else {
        centres::add(&mut work, &told, (None, at)).await?;
        journal::write(&mut work, at, None, Action::CentreChanged).await?;
        work.commit().await?;
    }
    Ok(told)
}

/// Listens for the word to stop: before anybody is told that we serve, so that it is never missed.
pub(super) fn hear_stop() -> io::Result<Signal> {
    signal(SignalKind::terminate())
}

/// Serves with its jobs until a signal says stop.
pub(super) async fn run(
    app: App,
    (serving, lock, mut terminate): (Serving, Lock, Signal),
    file: PathBuf,
) -> Result<(), Failure> {
    let manager = Manager::find();
    // Of a file in the folder where we are, the folder has no name.
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    app.health.set_folder(folder.to_owned());
    let findings = check::in_background(app.clone(), lock.unclean_before);
    if lock.unclean_before {
        findings.await;
    } else {
        tokio::spawn(findings);
    }
    let now = app.clock.now();
    let kept = privacy::keep_promises(&app, now).await;
    let noted = app.backups.note_lasting(app.db(), now.seconds()).await;
    if let Err(error) = kept.and(noted) {
        tracing::error!(%error, "the list beside the backups is not complete");
    }
    let jobs = jobs::start(&app);
    let watching = watch(&app, &file);
    let renewing = app.certificate.clone().map(|certificate| tokio::spawn(certificate.watch()));
    let stop = async {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
        manager.say("STOPPING=1");
    };
    manager.say("READY=1");
    let reassuring = tokio::spawn(Manager::find().reassure(app.clone()));
    serve(serving, crate::app(&app), stop).await;
    reassuring.abort();
    drop(jobs);
    watching.abort();
    renewing.inspect(JoinHandle::abort);
    app.db().close().await;
    lock.release();
    Ok(())
}

/// Pages that were kept are made anew within a second after another program has written.
fn watch(app: &App, file: &Path) -> JoinHandle<()> {
    let (app, file) = (app.clone(), file.to_owned());
    tokio::spawn(async move {
        while let Err(error) = app.db().watch(&file, Duration::from_secs(1)).await {
            tracing::warn!(%error, "the data are not watched");
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    })
}
