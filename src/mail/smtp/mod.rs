//! Letters to a mail server. lettre speaks the protocol; it does not tell which command was refused, so that each is sent here.

mod answer;

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailParameter};
use secrecy::ExposeSecret;
use tokio::sync::Semaphore;

use super::{Letter, MailError, Refusal};
use crate::settings::{self, Tls};
use answer::{Command, refused};

/// Connections open at one time.
pub const LANES: usize = 4;
/// For one letter from the connection to the server's word that it has been taken.
const PATIENCE: Duration = Duration::from_secs(20);
/// For a goodbye.
const FAREWELL: Duration = Duration::from_secs(2);

pub(super) struct Smtp {
    host: String,
    port: u16,
    tls: Tls,
    parameters: Option<TlsParameters>,
    credentials: Option<Credentials>,
    hello: ClientId,
    lanes: Semaphore,
    /// Open connections with nothing to do; never more than there are lanes, because a lane takes one of them first.
    idle: Mutex<Vec<AsyncSmtpConnection>>,
}

/// Without the credentials.
impl std::fmt::Debug for Smtp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Smtp").field("host", &self.host).field("port", &self.port).finish_non_exhaustive()
    }
}

impl Smtp {
    pub(super) fn new(host: &str, mail: &settings::Mail, domain: &str) -> Result<Self, MailError> {
        let tls = mail.smtp_tls;
        if tls == Tls::None && !is_this_computer(host) {
            return Err(MailError::InTheClear(host.to_owned()));
        }
        let parameters = match tls {
            Tls::None => None,
            Tls::Tls | Tls::Starttls => {
                Some(TlsParameters::new(host.to_owned()).map_err(|error| MailError::Tls(error.to_string()))?)
            }
        };
        let user = mail.smtp_user.as_deref().filter(|user| !user.is_empty());
        let credentials = match (user, &mail.smtp_password) {
            (Some(user), Some(password)) => {
                Some(Credentials::new(user.to_owned(), password.expose_secret().to_owned()))
            }
            (None, None) => None,
            _ => return Err(MailError::HalfCredentials),
        };
        let usual = match tls {
            Tls::Tls => 465,
            Tls::Starttls => 587,
            Tls::None => 25,
        };
        Ok(Self {
            host: host.to_owned(),
            port: mail.smtp_port.unwrap_or(usual),
            tls,
            parameters,
            credentials,
            hello: ClientId::Domain(domain.to_owned()),
            lanes: Semaphore::new(LANES),
            idle: Mutex::default(),
        })
    }

    pub(super) fn host(&self) -> &str {
        &self.host
    }

    pub(super) async fn send(&self, letter: &Letter) -> Result<(), Refusal> {
        let lane = self.lanes.acquire().await.map_err(|error| Refusal::Server(error.to_string()))?;
        let slow = |_| Err(Refusal::Server(format!("{} did not answer in time", self.host)));
        let sent = tokio::time::timeout(PATIENCE, self.attempt(letter)).await.unwrap_or_else(slow);
        drop(lane);
        sent
    }

    /// Over a connection that is open already, or a new one. A server that has had enough of the old one,
    /// after so many letters or so many seconds, gets a new one at once.
    async fn attempt(&self, letter: &Letter) -> Result<(), Refusal> {
        let kept = self.idle().pop();
        if let Some(kept) = kept {
            match self.over(kept, letter).await {
                Err(Refusal::Server(_)) => {}
                sent => return sent,
            }
        }
        let connection = self.connect().await.map_err(|error| Refusal::Server(error.to_string()))?;
        self.over(connection, letter).await
    }

    async fn over(&self, mut connection: AsyncSmtpConnection, letter: &Letter) -> Result<(), Refusal> {
        let sent = converse(&mut connection, letter).await;
        match &sent {
            Ok(()) => self.idle().push(connection),
            // The server still holds half a letter: it forgets it with the connection.
            Err(_) => goodbye(connection).await,
        }
        sent
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, Error> {
        let wrapped = self.parameters.clone().filter(|_| self.tls == Tls::Tls);
        let server = (self.host.as_str(), self.port);
        let mut connection =
            AsyncSmtpConnection::connect_tokio1(server, Some(PATIENCE), &self.hello, wrapped, None).await?;
        if self.tls == Tls::Starttls
            && let Some(parameters) = self.parameters.clone()
        {
            connection.starttls(parameters, &self.hello).await?;
        }
        if let Some(credentials) = &self.credentials {
            connection.auth(&[Mechanism::Plain, Mechanism::Login], credentials).await?;
        }
        Ok(connection)
    }

    pub(super) async fn hang_up(&self) {
        let idle = std::mem::take(&mut *self.idle());
        for connection in idle {
            goodbye(connection).await;
        }
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<AsyncSmtpConnection>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn goodbye(mut connection: AsyncSmtpConnection) {
    // Whether it is heard makes no difference.
    let _ = tokio::time::timeout(FAREWELL, connection.abort()).await;
}

/// `MAIL`, `RCPT`, `DATA` and the letter.
async fn converse(connection: &mut AsyncSmtpConnection, letter: &Letter) -> Result<(), Refusal> {
    let mut parameters = Vec::new();
    let addresses = letter.envelope.to().iter().chain(letter.envelope.from());
    if addresses.map(AsRef::<str>::as_ref).any(|address| !address.is_ascii()) {
        if !connection.server_info().supports_feature(Extension::SmtpUtfEight) {
            return Err(Refusal::Address("the mail server knows no such letters in addresses".to_owned()));
        }
        parameters.push(MailParameter::SmtpUtfEight);
    }
    let from = Mail::new(letter.envelope.from().cloned(), parameters);
    connection.command(from).await.map_err(|error| refused(&error, Command::From))?;
    for to in letter.envelope.to() {
        let to = Rcpt::new(to.clone(), Vec::new());
        connection.command(to).await.map_err(|error| refused(&error, Command::To))?;
    }
    connection.command(Data).await.map_err(|error| refused(&error, Command::Content))?;
    connection.command(whole(&letter.bytes)).await.map_err(|error| refused(&error, Command::Content))?;
    Ok(())
}

/// A letter with its end in one piece: lettre sends the end apart, and the network then keeps each letter for 40 ms
/// (Nagle's algorithm on one side, delayed acknowledgements on the other). It is ASCII: nothing is lost.
fn whole(letter: &[u8]) -> String {
    let letter = String::from_utf8_lossy(letter);
    // A point that begins a line is sent twice (RFC 5321, 4.5.2).
    let stuffed = letter.replace("\r\n.", "\r\n..");
    let end = if stuffed.ends_with("\r\n") { ".\r\n" } else { "\r\n.\r\n" };
    stuffed + end
}

fn is_this_computer(host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_ends_where_it_ends() {
        assert_eq!(whole(b"a: b\r\n\r\n.\r\n..c"), "a: b\r\n\r\n..\r\n...c\r\n.\r\n");
        assert_eq!(whole(b"a: b\r\n\r\nc\r\n"), "a: b\r\n\r\nc\r\n.\r\n");
    }

    #[test]
    fn this_computer_has_several_names() {
        let known = ["localhost", "127.0.0.1", "127.1.2.3", "::1", "[::1]"];
        assert!(known.into_iter().all(is_this_computer));
        assert!(!["smtp.example.kz", "10.0.0.1", "localhost.example.kz"].into_iter().any(is_this_computer));
    }
}
