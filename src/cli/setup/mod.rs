//! `esik setup`: what a centre has to tell before the portal is of use. The same is changed in the browser later.

mod answers;
mod ask;
mod environment;

use std::path::Path;

use clap::Args;
use secrecy::{ExposeSecret, SecretString};

use super::Failure;
use super::member::{self, Newcomer, create_folder};
use crate::centre::store::{self as centres, Kept};
use crate::clock::Clock;
use crate::db::{self, Db, Work};
use crate::journal::{self, Action};
use crate::members::Role;
use crate::members::password::Passwords;
use crate::members::rules::judge_password;
use crate::members::store as members;
use crate::settings::{Contacts, Storage};
use answers::{Admin, Answers, Said, Scope};
use ask::Asker;
use environment::EnvFile;

/// Options of `esik setup`. What is not given is asked, on a terminal or through a pipe; may run beside `serve`.
#[derive(Debug, Args)]
pub(super) struct Setup {
    #[command(flatten)]
    storage: Storage,
    #[command(flatten)]
    said: Said,
    /// The file that the portal's address is written to, unless it is there already.
    #[arg(long, default_value = ".env")]
    env_file: std::path::PathBuf,
    /// Change what has been told before. Whoever may administer stays.
    #[arg(long)]
    again: bool,
    /// Take the options and what is known already, ask only what is missing, and not whether all is right.
    #[arg(long)]
    yes: bool,
    #[arg(skip = Contacts::of_environment())]
    before: Contacts,
}

/// What stands in the database before anything is asked.
#[derive(Default)]
struct Before {
    kept: Option<Kept>,
    has_administrator: bool,
}

impl Setup {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let file = &self.storage.database;
        let before = Before::look(file).await?;
        if before.kept.is_some() && !self.again {
            let why =
                "is set up already; `esik setup --again` changes the centre's details, as /admin/centre does";
            return Err(format!("{} {why}", file.display()).into());
        }
        let env = EnvFile::new(&self.env_file);
        let asker = Asker::new(self.yes);
        let scope = Scope { address: !env.is_there(), admin: !before.has_administrator };
        let known = match &before.kept {
            Some(kept) => Said::of(&kept.says),
            None => Said::set(&self.before),
        };
        let answers = asked(&asker, (self.said, known), scope)?;
        let password = if answers.admin.is_some() { Some(password(&asker)?) } else { None };
        store(file, &answers, password, (&before, &env)).await?;
        println!("{} is set up.", file.display());
        next(&answers, &env, self.again);
        Ok(())
    }
}

/// Asks until whoever answers says that all is right.
fn asked(asker: &Asker, (mut given, mut known): (Said, Said), scope: Scope) -> Result<Answers, Failure> {
    loop {
        let answers = Answers::ask(asker, (&given, &known), scope)?;
        println!("{answers}");
        if asker.is_right()? {
            return Ok(answers);
        }
        (given, known) = (Said::default(), answers.said());
    }
}

fn password(asker: &Asker) -> Result<SecretString, Failure> {
    asker.secret("Password of the administrator (12 characters or more)", |typed| {
        judge_password(typed.expose_secret()).map_err(|problem| problem.to_string())
    })
}

impl Before {
    /// Nothing of a file that is not there yet.
    async fn look(file: &Path) -> Result<Self, Failure> {
        if !file.exists() {
            return Ok(Self::default());
        }
        if db::is_behind(file).await? {
            let why = "is of an earlier version; `esik serve` backs it up and brings it up to date: start that first";
            return Err(format!("{} {why}", file.display()).into());
        }
        db::migrate(file).await?;
        let db = Db::open(file).await?;
        let mut reader = db.reader.get().await?;
        let kept = centres::find(&mut reader).await?;
        let has_administrator = members::has_administrator(&mut reader).await?;
        drop(reader);
        db.close().await;
        Ok(Self { kept, has_administrator })
    }
}

/// Everything happens, or nothing: the file of settings is written first, because it is the one that may not be.
async fn store(
    file: &Path,
    answers: &Answers,
    password: Option<SecretString>,
    (before, env): (&Before, &EnvFile),
) -> Result<(), Failure> {
    let hash = match password {
        Some(password) => Passwords::default().hash(password).await?,
        None => String::new(),
    };
    if let Some(address) = &answers.address {
        env.write(address, file)?;
    }
    create_folder(file)?;
    db::migrate(file).await?;
    let db = Db::open(file).await?;
    let now = Clock::running("UTC")?.now().seconds();
    let mut work = db.writer.begin().await?;
    if !tell(&mut work, (answers, before.kept.as_ref()), now).await? {
        return Err("somebody has changed the centre's details meanwhile: start again".into());
    }
    if let Some(Admin { login, given_name, surname, language, .. }) = answers.admin.clone() {
        let roles = vec![Role::Administrator];
        let newcomer = Newcomer { login, given_name, surname, language, roles, hash };
        member::add(&mut work, &newcomer, now).await?;
    }
    work.commit().await?;
    db.close().await;
    Ok(())
}

async fn tell(work: &mut Work, (answers, kept): (&Answers, Option<&Kept>), at: i64) -> db::Result<bool> {
    let says = &answers.details;
    let is_done = match kept {
        Some(kept) if kept.says == *says => return Ok(true),
        Some(kept) => centres::save(work, (says, kept.version), (None, at)).await?,
        None => centres::add(work, says, (None, at)).await?,
    };
    journal::write(work, at, None, Action::CentreChanged).await?;
    Ok(is_done)
}

fn next(answers: &Answers, env: &EnvFile, again: bool) {
    if again {
        println!("A portal that is being served shows it within a second.");
        return;
    }
    if let Some(admin) = &answers.admin {
        println!("{} signs in as its administrator.", admin.typed);
    }
    if answers.address.is_some() {
        println!("Settings are in {env}; .env.example explains every one.");
    } else {
        println!("{env} was there and stays as it is.");
    }
    if env.is_read_by_itself() {
        println!("Next: esik serve");
    } else {
        println!("Next: esik serve, with the settings of {env}");
    }
}
