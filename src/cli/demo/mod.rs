//! `esik demo`: the example centre, made anew at every start, on this computer only.

mod announcements;
mod bookings;
mod cards;
mod centre;
mod equipment;
mod helpers;
mod messages;
mod pattern;
mod people;
mod plan;
mod resources;
mod store;
mod support;
pub mod texts;

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::{Path, PathBuf};

use clap::Args;
use secrecy::SecretString;

use super::Failure;
use super::member::create_folder;
use super::serve::{hear_stop, run};
use crate::civil;
use crate::clock::{Clock, Now};
use crate::db::{self, Db, Lock};
use crate::mail::Mailer;
use crate::members::password::Passwords;
use crate::settings::{Address, Mail, Site};
use crate::web::{App, Parts, Serving};
use plan::Plan;

/// What every example account signs in with.
pub const PASSWORD: &str = "esik-demo-2026";

/// Options of `esik demo`.
#[derive(Debug, Args)]
#[command(mut_arg("mail_dir", |arg| arg.default_value("data/demo-mail")))]
pub(super) struct Demo {
    /// Address of this computer and port to listen on; port 0 takes any that is free.
    #[arg(long, default_value = "127.0.0.1:8080", value_parser = this_computer)]
    listen: SocketAddr,
    /// The example database; made anew unless --keep is given. A file that is not an example is never touched.
    #[arg(long, default_value = "data/demo.db")]
    database: PathBuf,
    /// Go on with the example database of last time.
    #[arg(long)]
    keep: bool,
    /// Stop the clock at a civil time of the centre, for example 2026-11-23T09:00.
    #[arg(long, value_name = "YYYY-MM-DDTHH:MM", value_parser = civil_time)]
    now: Option<String>,
    #[command(flatten)]
    site: Site,
    #[command(flatten)]
    mail: Mail,
}

impl Demo {
    pub(super) async fn run(self) -> Result<(), Failure> {
        super::logging::start("warn");
        let zone = &self.site.time_zone;
        let clock = match &self.now {
            Some(civil) => Clock::standing(zone, civil)?,
            None => Clock::running(zone)?,
        };
        let mailer = Mailer::new(&self.mail, &centre::details().email)?;
        let file = &self.database;
        create_folder(file)?;
        let lock = Lock::take(file)?;
        let passwords = Passwords::default();
        if make_room(file, self.keep)? {
            make(file, clock.now(), &passwords).await?;
        } else {
            db::migrate(file).await?;
        }
        let db = Db::open(file).await?;
        let serving = Serving::bind(self.listen).await?;
        let listen = serving.address()?;
        let address = Address::new(listen, &format!("http://{listen}"))?;
        let stop = hear_stop()?;
        introduce(&address);
        let parts = Parts::new(db, clock, passwords, mailer, (self.site, address));
        let parts = Parts { example: true, ..parts };
        run(App::from(parts), (serving, lock, stop), self.database).await
    }
}

/// Takes the last example away unless it is kept. True when a new one is to be made.
fn make_room(file: &Path, keep: bool) -> Result<bool, Failure> {
    if !file.exists() {
        return Ok(true);
    }
    if !db::is_example(file)? {
        let why = "was not made by `esik demo` and is left alone; choose another file with --database";
        return Err(format!("{} {why}", file.display()).into());
    }
    if keep {
        return Ok(false);
    }
    for suffix in ["-wal", "-shm", ""] {
        let mut path = file.as_os_str().to_owned();
        path.push(suffix);
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(true)
}

/// Makes the example database of the day of `now` in a file that is not there yet.
pub async fn make(file: &Path, now: Now, passwords: &Passwords) -> Result<(), Failure> {
    db::create_example(file).await?;
    db::migrate(file).await?;
    let hash = passwords.hash(SecretString::from(PASSWORD)).await?;
    let db = Db::open(file).await?;
    let mut work = db.writer.begin().await?;
    people::add(&mut work, &hash, now).await?;
    centre::add(&mut work, now).await?;
    let resources = resources::add(&mut work).await?;
    let closed = resources::add_closed_days(&mut work, now.civil.date()).await?;
    let planned = pattern::fill(Plan::new(&resources, closed, now.civil))?;
    bookings::add(&mut work, &planned, now).await?;
    messages::add(&mut work, now).await?;
    announcements::add(&mut work, now).await?;
    cards::add(&mut work, now).await?;
    helpers::add(&mut work, now).await?;
    equipment::add(&mut work, now).await?;
    work.commit().await?;
    db.close().await;
    Ok(())
}

fn introduce(address: &Address) {
    println!("Example data on {}", address.base_url);
    println!("Sign in with the password {PASSWORD} as");
    for (_, account) in people::accounts() {
        println!("  {}", account.email);
    }
}

fn this_computer(typed: &str) -> Result<SocketAddr, String> {
    let listen: SocketAddr = typed.parse().map_err(|_| "must look like 127.0.0.1:8080".to_owned())?;
    let here = [IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST)];
    if here.contains(&listen.ip()) {
        return Ok(listen);
    }
    Err("example accounts have a password that everybody knows: only 127.0.0.1 and [::1] are served"
        .to_owned())
}

fn civil_time(typed: &str) -> Result<String, String> {
    civil::parse(typed).map(civil::text).ok_or_else(|| "must look like 2026-11-23T09:00".to_owned())
}

#[cfg(test)]
mod tests;
