//! What is asked, and what was understood.

use std::fmt;

use clap::Args;

use super::Failure;
use super::ask::{Asker, Question};
use crate::centre::Details;
use crate::centre::rules;
use crate::cli::member;
use crate::language::{Language, Texts};
use crate::members::rules::Login;
use crate::settings::{Address, Contacts};

/// Answers as somebody said them: on the command line, or before.
#[derive(Debug, Clone, Default, Args)]
pub(super) struct Said {
    /// The centre's name in Kazakh: short, it stands at the top of every page.
    #[arg(long)]
    name_kk: Option<String>,
    /// Its name in Russian.
    #[arg(long)]
    name_ru: Option<String>,
    /// Its name in English.
    #[arg(long)]
    name_en: Option<String>,
    /// Its postal address in Kazakh.
    #[arg(long)]
    address_kk: Option<String>,
    /// Its postal address in Russian.
    #[arg(long)]
    address_ru: Option<String>,
    /// Its postal address in English.
    #[arg(long)]
    address_en: Option<String>,
    /// Its phones as people read them, with ; between them; the first stands on every page.
    #[arg(long)]
    phones: Option<String>,
    /// Its e-mail address.
    #[arg(long)]
    email: Option<String>,
    /// The language it speaks first: kk, ru or en; Kazakh unless something else is said. All three are always offered.
    #[arg(long)]
    first_language: Option<String>,
    /// What people type to reach the portal, for example `https://esik.kz`; goes into the file of settings.
    #[arg(long)]
    base_url: Option<String>,
    /// E-mail address or phone with which the first administrator signs in.
    #[arg(long)]
    admin: Option<String>,
    /// Given name of the administrator.
    #[arg(long)]
    admin_given_name: Option<String>,
    /// Surname of the administrator.
    #[arg(long)]
    admin_surname: Option<String>,
    /// The language the administrator reads: kk, ru or en; the centre's first unless something else is said.
    #[arg(long)]
    admin_language: Option<String>,
}

/// What there is to ask besides the centre's details.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scope {
    /// There is no file of settings.
    pub(super) address: bool,
    /// There is no administrator.
    pub(super) admin: bool,
}

/// What was understood.
pub(super) struct Answers {
    pub(super) details: Details,
    pub(super) address: Option<Address>,
    pub(super) admin: Option<Admin>,
}

/// The first administrator.
#[derive(Debug, Clone)]
pub(super) struct Admin {
    pub(super) login: Login,
    /// The same as typed.
    pub(super) typed: String,
    pub(super) given_name: String,
    pub(super) surname: String,
    pub(super) language: Language,
}

impl Said {
    /// What the database tells.
    pub(super) fn of(details: &Details) -> Self {
        let Details { name, address, .. } = details.clone();
        Self {
            name_kk: Some(name.kk),
            name_ru: Some(name.ru),
            name_en: Some(name.en),
            address_kk: Some(address.kk),
            address_ru: Some(address.ru),
            address_en: Some(address.en),
            phones: Some(details.phones().replace('\n', "; ")),
            email: Some(details.email.to_string()),
            first_language: Some(details.first_language.code().to_owned()),
            ..Self::default()
        }
    }

    /// What was set before the database told it; nothing was said of a language, which is Kazakh.
    pub(super) fn set(contacts: &Contacts) -> Self {
        let Contacts { phone, email, address_kk, address_ru, address_en } = contacts.clone();
        let phones = Some(phone.join("; ")).filter(|phones| !phones.is_empty());
        let first_language = Some(Language::default().code().to_owned());
        Self { address_kk, address_ru, address_en, phones, email, first_language, ..Self::default() }
    }
}

impl Answers {
    /// Asks for everything that is not given.
    pub(super) fn ask(asker: &Asker, (given, known): (&Said, &Said), scope: Scope) -> Result<Self, Failure> {
        let ask = Ask { asker, given, known };
        let details = ask.details()?;
        let address = if scope.address { Some(ask.address()?) } else { None };
        let admin = if scope.admin { Some(ask.admin(details.first_language)?) } else { None };
        Ok(Self { details, address, admin })
    }

    /// The same as it was said, to be asked again.
    pub(super) fn said(&self) -> Said {
        let mut said = Said::of(&self.details);
        said.base_url = self.address.as_ref().map(|address| address.base_url.clone());
        if let Some(admin) = self.admin.clone() {
            said.admin = Some(admin.typed);
            said.admin_given_name = Some(admin.given_name);
            said.admin_surname = Some(admin.surname);
            said.admin_language = Some(admin.language.code().to_owned());
        }
        said
    }
}

/// One round of questions.
struct Ask<'a> {
    asker: &'a Asker,
    given: &'a Said,
    known: &'a Said,
}

impl Ask<'_> {
    fn one<T>(
        &self,
        label: &str,
        which: impl Fn(&Said) -> &Option<String>,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Result<T, Failure> {
        let (given, known) = (which(self.given).as_deref(), which(self.known).as_deref());
        self.asker.ask(&Question { label, given, known }, read)
    }

    fn details(&self) -> Result<Details, Failure> {
        let name = |typed: &str| rules::name(typed).map_err(|problem| problem.to_string());
        let address = |typed: &str| rules::address(typed).map_err(|problem| problem.to_string());
        let name = Texts {
            kk: self.one("Name of the centre in Kazakh", |said| &said.name_kk, name)?,
            ru: self.one("Name of the centre in Russian", |said| &said.name_ru, name)?,
            en: self.one("Name of the centre in English", |said| &said.name_en, name)?,
        };
        let address = Texts {
            kk: self.one("Postal address in Kazakh", |said| &said.address_kk, address)?,
            ru: self.one("Postal address in Russian", |said| &said.address_ru, address)?,
            en: self.one("Postal address in English", |said| &said.address_en, address)?,
        };
        let phones =
            |typed: &str| rules::phones(&typed.replace(';', "\n")).map_err(|problem| problem.to_string());
        let email = |typed: &str| rules::email(typed).map_err(|problem| problem.to_string());
        let label = "Phones, with ; between them (the first stands on every page)";
        let (phone, more_phones) = self.one(label, |said| &said.phones, phones)?;
        let email = self.one("E-mail address of the centre", |said| &said.email, email)?;
        let language = |typed: &str| rules::first_language(typed).map_err(|problem| problem.to_string());
        let label = "Language the centre speaks first: kk, ru or en";
        let first_language = self.one(label, |said| &said.first_language, language)?;
        Ok(Details { name, address, phone, more_phones, email, first_language })
    }

    fn address(&self) -> Result<Address, Failure> {
        let listen = std::net::SocketAddr::from(([127, 0, 0, 1], 8080));
        let label = "What people type to reach the portal, for example https://esik.example.kz";
        let read = |typed: &str| Address::new(listen, typed.trim()).map_err(|error| error.to_string());
        self.one(label, |said| &said.base_url, read)
    }

    fn admin(&self, first: Language) -> Result<Admin, Failure> {
        let login = |typed: &str| {
            let typed = typed.trim().to_owned();
            let login = Login::parse(&typed).ok_or("it is neither an e-mail address nor a phone")?;
            Ok((login, typed))
        };
        let label = "E-mail address or phone with which the first administrator signs in";
        let (login, typed) = self.one(label, |said| &said.admin, login)?;
        let some = |typed: &str| match member::name(typed)? {
            name if name.is_empty() => Err("it cannot be empty".to_owned()),
            name => Ok(name),
        };
        let given = self.given.admin_language.as_deref();
        let known = self.known.admin_language.as_deref().or(Some(first.code()));
        let reads = Question { label: "Language the administrator reads: kk, ru or en", given, known };
        Ok(Admin {
            login,
            typed,
            given_name: self.one("Given name of the administrator", |said| &said.admin_given_name, some)?,
            surname: self.one("Surname of the administrator", |said| &said.admin_surname, member::name)?,
            language: self.asker.ask(&reads, |typed| member::language(typed.trim()))?,
        })
    }
}

/// As it was understood, for whoever answers to look through.
impl fmt::Display for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Details { name, address, email, first_language, .. } = &self.details;
        writeln!(f, "\n  Name in Kazakh      {}", name.kk)?;
        writeln!(f, "  Name in Russian     {}", name.ru)?;
        writeln!(f, "  Name in English     {}", name.en)?;
        writeln!(f, "  Address in Kazakh   {}", address.kk)?;
        writeln!(f, "  Address in Russian  {}", address.ru)?;
        writeln!(f, "  Address in English  {}", address.en)?;
        writeln!(f, "  Phones              {}", self.details.phones().replace('\n', "; "))?;
        writeln!(f, "  E-mail              {email}")?;
        writeln!(f, "  First language      {}", first_language.code())?;
        if let Some(address) = &self.address {
            writeln!(f, "  Portal              {}", address.base_url)?;
        }
        if let Some(admin) = &self.admin {
            let who = format!("{} {}", admin.given_name, admin.surname);
            writeln!(f, "  Administrator       {}, {}, {}", admin.typed, who.trim(), admin.language.code())?;
        }
        Ok(())
    }
}
