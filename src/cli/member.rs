//! `esik member add`.

use std::io::{BufRead, IsTerminal};

use clap::{Args, Subcommand};
use secrecy::{ExposeSecret, SecretString};

use super::Failure;
use crate::centre::store::first_language;
use crate::clock::Clock;
use crate::db::{self, Db, Work};
use crate::journal::{self, Action};
use crate::language::Language;
use crate::members::password::Passwords;
use crate::members::rules::{Login, judge_password};
use crate::members::store::{self, NewMember};
use crate::members::{Role, people, second_step};
use crate::settings::Storage;
use crate::text;

/// People and their roles; may run beside `serve`.
#[derive(Debug, Subcommand)]
pub(super) enum Member {
    /// Add a person; the password is asked for, or read from standard input.
    Add(Add),
    /// Take away the second step of somebody who has lost phone and recovery codes.
    ResetSecondStep(Reset),
}

#[derive(Debug, Args)]
pub(super) struct Reset {
    #[command(flatten)]
    storage: Storage,
    /// E-mail address or phone number with which the person signs in.
    #[arg(long, alias = "phone")]
    email: String,
}

#[derive(Debug, Args)]
pub(super) struct Add {
    #[command(flatten)]
    storage: Storage,
    /// E-mail address to sign in with.
    #[arg(long, required_unless_present = "phone", conflicts_with = "phone")]
    email: Option<String>,
    /// Phone number to sign in with.
    #[arg(long)]
    phone: Option<String>,
    /// Given name.
    #[arg(long, default_value = "")]
    given_name: String,
    /// Surname.
    #[arg(long, default_value = "")]
    surname: String,
    /// A role on top of being a member: coordinator, staff, accountant or admin; may repeat.
    #[arg(long = "role", value_parser = role)]
    roles: Vec<Role>,
    /// The language the person reads: kk, ru or en; the centre's first unless something else is said.
    #[arg(long, value_parser = language)]
    language: Option<Language>,
}

impl Member {
    pub(super) async fn run(self) -> Result<(), Failure> {
        match self {
            Self::Add(add) => add.run().await,
            Self::ResetSecondStep(reset) => reset.run().await,
        }
    }
}

impl Reset {
    async fn run(self) -> Result<(), Failure> {
        let file = &self.storage.database;
        if !file.exists() {
            return Err(format!("{} is not there", file.display()).into());
        }
        let typed = &self.email;
        let unknown = || format!("nobody signs in with {typed:?}");
        let login = Login::parse(typed).ok_or_else(unknown)?;
        let db = Db::open(file).await?;
        let now = Clock::running("UTC")?.now();
        let mut work = db.writer.begin().await?;
        let account = store::account(&mut work, &login).await?.ok_or_else(unknown)?;
        if !second_step::reset(&mut work, account.id, None, now).await? {
            return Err(format!("{typed} has no second step").into());
        }
        work.commit().await?;
        db.close().await;
        println!("{typed} signs in without a second step");
        Ok(())
    }
}

impl Add {
    async fn run(self) -> Result<(), Failure> {
        let typed = self.email.as_deref().or(self.phone.as_deref()).unwrap_or_default();
        let login = Login::parse(typed)
            .ok_or_else(|| format!("{typed:?} is neither an e-mail address nor a phone"))?;
        // Somebody without a name is called by what they sign in with, until they say otherwise.
        let given_name = match name(&self.given_name)? {
            empty if empty.is_empty() => typed.split('@').next().unwrap_or(typed).to_owned(),
            given_name => given_name,
        };
        let surname = name(&self.surname)?;
        let password = read_password()?;
        judge_password(password.expose_secret())?;
        let hash = Passwords::default().hash(password).await?;
        let file = &self.storage.database;
        create_folder(file)?;
        db::migrate(file).await?;
        let db = Db::open(file).await?;
        let now = Clock::running("UTC")?.now().seconds();
        let mut work = db.writer.begin().await?;
        let language = match self.language {
            Some(language) => language,
            None => first_language(&mut work).await?,
        };
        let newcomer = Newcomer { login, given_name, surname, language, roles: self.roles, hash };
        add(&mut work, &newcomer, now).await?;
        work.commit().await?;
        db.close().await;
        println!("{typed} can sign in");
        Ok(())
    }
}

/// Somebody to be added, with all that was judged.
pub(super) struct Newcomer {
    pub(super) login: Login,
    pub(super) given_name: String,
    pub(super) surname: String,
    pub(super) language: Language,
    pub(super) roles: Vec<Role>,
    /// Of the password.
    pub(super) hash: String,
}

/// Adds somebody who may sign in at once.
pub(super) async fn add(work: &mut Work, newcomer: &Newcomer, at: i64) -> Result<(), Failure> {
    let login = &newcomer.login;
    let new = NewMember {
        surname: &newcomer.surname,
        given_name: &newcomer.given_name,
        patronymic: "",
        email: login.email(),
        phone: login.phone(),
        language: newcomer.language,
        state: "active",
        password_hash: Some(&newcomer.hash),
    };
    let taken = || format!("{} is somebody's already", login.as_str());
    let id = store::add(work, &new, at).await?.ok_or_else(taken)?;
    people::file(work, id).await?;
    for role in &newcomer.roles {
        store::grant(work, id, *role, at).await?;
    }
    journal::write(work, at, None, Action::MemberAdded).await?;
    Ok(())
}

/// A name as it is kept; may be empty.
pub(super) fn name(typed: &str) -> Result<String, String> {
    text::clean(typed, 100).map_err(|problem| format!("{typed:?}: {problem:?}"))
}

/// Makes the folder that a database file is to stand in.
pub(super) fn create_folder(file: &std::path::Path) -> std::io::Result<()> {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).map_or(Ok(()), std::fs::create_dir_all)
}

fn read_password() -> Result<SecretString, Failure> {
    if std::io::stdin().is_terminal() {
        return Ok(rpassword::prompt_password("Password (12 characters or more): ")?.into());
    }
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line)?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned().into())
}

fn role(code: &str) -> Result<Role, String> {
    Role::parse(code).ok_or_else(|| "must be coordinator, staff, accountant or admin".to_owned())
}

pub(super) fn language(code: &str) -> Result<Language, String> {
    Language::parse(code).ok_or_else(|| "must be kk, ru or en".to_owned())
}
