//! `esik serve`, and the running of a portal that `demo` shares.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;
use time::Date;
use tokio::signal::unix::{SignalKind, signal};
use tokio::task::JoinHandle;

use super::member::create_folder;
use super::{Failure, check};
use crate::clock::Clock;
use crate::db::{self, Db, Lock};
use crate::jobs;
use crate::mail::Mailer;
use crate::members::password::Passwords;
use crate::resources::{holidays, store as resources};
use crate::settings::{Address, Mail, Site, Storage};
use crate::web::{App, Parts, Serving, serve};

/// Options of `esik serve`.
#[derive(Debug, Args)]
pub(super) struct Serve {
    #[command(flatten)]
    storage: Storage,
    #[command(flatten)]
    site: Site,
    #[command(flatten)]
    mail: Mail,
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
        let address = Address::new(self.listen, &self.base_url)?;
        let mailer = Mailer::new(&self.mail, &self.site)?;
        let file = &self.storage.database;
        create_folder(file)?;
        let lock = Lock::take(file)?;
        db::migrate(file).await?;
        let db = Db::open(file).await?;
        let serving = Serving::bind(self.listen).await?;
        let clock = Clock::running(&self.site.time_zone)?;
        close_first_holidays(&db, clock.now().civil.date()).await?;
        let mut parts = Parts::new(db, clock, Passwords::new()?, mailer, (self.site, address));
        parts.second_step_required = true;
        println!("Serving {} on {}", parts.address.base_url, serving.address()?);
        run(App::from(parts), (serving, lock), self.storage.database).await
    }
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

/// Serves with its jobs until a signal says stop.
pub(super) async fn run(app: App, (serving, lock): (Serving, Lock), file: PathBuf) -> Result<(), Failure> {
    let findings = check::in_background(app.clone(), lock.unclean_before);
    if lock.unclean_before {
        findings.await;
    } else {
        tokio::spawn(findings);
    }
    let jobs = jobs::start(&app);
    let watching = watch(&app, &file);
    let mut terminate = signal(SignalKind::terminate())?;
    let stop = async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
    };
    serve(serving, crate::app(&app), stop).await;
    drop(jobs);
    watching.abort();
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
