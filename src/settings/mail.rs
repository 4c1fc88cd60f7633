//! How letters leave.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use secrecy::SecretString;

/// The way of letters. The password of the mail server is read from the environment only: a command line is seen by all.
#[derive(Debug, Clone, Args)]
pub struct Mail {
    /// The mail server that takes our letters. Without one they are written as .eml files.
    #[arg(long, env = "ESIK_SMTP_HOST")]
    pub smtp_host: Option<String>,
    /// Its port; 465 for tls, 587 for starttls and 25 for none unless given.
    #[arg(long, env = "ESIK_SMTP_PORT")]
    pub smtp_port: Option<u16>,
    /// How the way to it is kept from others' eyes.
    #[arg(long, env = "ESIK_SMTP_TLS", value_enum, default_value = "tls")]
    pub smtp_tls: Tls,
    /// Who we are to the mail server; its password is a setting of the environment only.
    #[arg(long, env = "ESIK_SMTP_USER")]
    pub smtp_user: Option<String>,
    #[arg(skip = smtp_password())]
    pub(crate) smtp_password: Option<SecretString>,
    /// The address that letters come from; the centre's own unless given.
    #[arg(long, env = "ESIK_MAIL_FROM")]
    pub mail_from: Option<String>,
    /// The folder that letters are written to when there is no mail server.
    #[arg(long, env = "ESIK_MAIL_DIR", default_value = "data/mail")]
    pub mail_dir: PathBuf,
}

/// How a connection to the mail server is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Tls {
    /// From the first byte on.
    Tls,
    /// After a greeting in the clear; a server that cannot is not spoken to.
    Starttls,
    /// Not at all: for a mail server on this computer.
    None,
}

fn smtp_password() -> Option<SecretString> {
    std::env::var("ESIK_SMTP_PASSWORD").ok().filter(|password| !password.is_empty()).map(Into::into)
}
