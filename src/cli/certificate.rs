//! `esik certificate`.

use std::path::PathBuf;

use clap::Args;
use time::OffsetDateTime;
use tokio_rustls::rustls::pki_types::ServerName;

use super::Failure;
use crate::clock::Clock;
use crate::tls::{self, Made};

/// Options of `esik certificate`; may run beside `serve`, which takes the new certificate by itself.
#[derive(Debug, Args)]
pub(super) struct Certificate {
    /// What people type to reach the portal, a name or an address; may be given several times. Not needed to renew.
    #[arg(long = "host", value_parser = host)]
    hosts: Vec<ServerName<'static>>,
    /// Where the authority and the certificate are kept.
    #[arg(long, env = "ESIK_TLS_DIR", default_value = "data/tls")]
    folder: PathBuf,
}

impl Certificate {
    pub(super) fn run(self) -> Result<(), Failure> {
        let made = tls::certify(&self.folder, &self.hosts, Clock::running("UTC")?.now().utc)?;
        print(&made);
        Ok(())
    }
}

fn print(made: &Made) {
    let (certificate, key) = (made.certificate.display(), made.key.display());
    println!("A certificate for {} until {}.", made.hosts.join(", "), day(made.until));
    if !made.is_new {
        println!("The authority is the one that was there, until {}.", day(made.authority_until));
        println!("A portal that runs with these files takes it within seconds:");
        println!();
        println!("ESIK_TLS_CERT={certificate}");
        println!("ESIK_TLS_KEY={key}");
        return;
    }
    println!("Put these lines into the settings of the portal:");
    println!();
    println!("ESIK_TLS_CERT={certificate}");
    println!("ESIK_TLS_KEY={key}");
    println!();
    println!(
        "Install this file, once, on every device that is to reach the portal; it may be known to anybody:"
    );
    println!();
    println!("{}", made.authority.display());
    println!();
    println!(
        "It is the certificate of the centre's own authority, until {}. It can vouch for these hosts only.",
        day(made.authority_until)
    );
    println!("Its secret key is {}: copy it", made.authority_key.display());
    println!("to a stick in the safe. Whoever has it can pretend to be the portal.");
    println!();
    println!(
        "Run this command again once a year; /admin says when it is time. Devices need nothing new then."
    );
}

fn day(seconds: i64) -> String {
    OffsetDateTime::from_unix_timestamp(seconds).map(|at| at.date().to_string()).unwrap_or_default()
}

fn host(typed: &str) -> Result<ServerName<'static>, String> {
    let typed = typed.trim_start_matches('[').trim_end_matches(']').to_ascii_lowercase();
    ServerName::try_from(typed).map_err(|_| "must be like esik.local or 192.168.1.10".to_owned())
}
