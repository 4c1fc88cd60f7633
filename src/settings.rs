//! What an installation sets: from the environment, from `.env`, or on the command line.

mod backup;
mod contacts;
mod mail;
mod tls;

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use clap::Args;

pub use backup::BackupPlaces;
pub use contacts::Contacts;
pub use mail::{Mail, Tls};
pub use tls::OwnTls;

/// Settings that every command needs.
#[derive(Debug, Clone, Args)]
pub struct Storage {
    /// The database file; created if it is not there.
    #[arg(long, env = "ESIK_DATABASE", default_value = "data/esik.db")]
    pub database: PathBuf,
}

/// Settings of the running portal.
#[derive(Debug, Clone, Args)]
pub struct Site {
    /// The centre's time zone (IANA name).
    #[arg(long, env = "ESIK_TIME_ZONE", default_value = "Asia/Aqtobe")]
    pub time_zone: String,
    /// The address of a proxy in front; only it may say who the client is.
    #[arg(long, env = "ESIK_TRUSTED_PROXY")]
    pub trusted_proxy: Option<IpAddr>,
}

/// Where the portal is found: what it listens on and what people type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// The socket.
    pub listen: SocketAddr,
    /// Scheme and host without a slash at the end, for example `https://esik.kz`.
    pub base_url: String,
}

/// Why an address cannot be served.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// Passwords would cross the network in the clear.
    #[error("ESIK_BASE_URL must begin with https:// unless its host is this computer (localhost, 127.0.0.1)")]
    PlainHttpOffLoopback,
    /// Not an address of the form `https://host`.
    #[error("ESIK_BASE_URL must look like https://host or https://host:port, without a path")]
    Unreadable,
    /// Whoever is on the network would read along, and a browser would keep no session.
    #[error(
        "ESIK_LISTEN reaches beyond this computer, but nothing is encrypted: set ESIK_TLS_CERT and ESIK_TLS_KEY, or listen \
         on 127.0.0.1 behind a proxy on this computer, or name the proxy on another one in ESIK_TRUSTED_PROXY"
    )]
    PlainOffLoopback,
    /// What is typed would not be what is spoken.
    #[error("ESIK_BASE_URL must begin with https:// where ESIK_TLS_CERT is set")]
    TlsWithoutHttps,
}

impl Address {
    /// Accepts https anywhere and http on this computer only: off loopback a browser drops the session cookie.
    pub fn new(listen: SocketAddr, base_url: &str) -> Result<Self, AddressError> {
        let base_url = base_url.trim_end_matches('/');
        let (scheme, host) = base_url.split_once("://").ok_or(AddressError::Unreadable)?;
        if host.is_empty() || host.contains(['/', '?', '#', '@', ' ']) {
            return Err(AddressError::Unreadable);
        }
        let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
        match scheme {
            "https" => {}
            "http" if matches!(name, "localhost" | "127.0.0.1" | "[::1]") => {}
            "http" => return Err(AddressError::PlainHttpOffLoopback),
            _ => return Err(AddressError::Unreadable),
        }
        Ok(Self { listen, base_url: base_url.to_owned() })
    }

    /// Accepts TLS of our own anywhere under an https address, and plain HTTP on this computer or to a proxy on another.
    pub fn spoken(self, tls: bool, proxy: Option<IpAddr>) -> Result<Self, AddressError> {
        let is_proxied = proxy.is_some_and(|proxy| !proxy.is_loopback());
        match tls {
            true if !self.is_https() => Err(AddressError::TlsWithoutHttps),
            false if !self.listen.ip().to_canonical().is_loopback() && !is_proxied => {
                Err(AddressError::PlainOffLoopback)
            }
            _ => Ok(self),
        }
    }

    /// The name that people type, without scheme and port: what the ids of letters end in.
    #[must_use]
    pub fn host(&self) -> &str {
        let host = self.base_url.split_once("://").map_or("", |(_, host)| host);
        match host.rsplit_once(':') {
            Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
            _ => host,
        }
    }

    /// True when people reach it over TLS.
    #[must_use]
    pub fn is_https(&self) -> bool {
        self.base_url.starts_with("https://")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listen() -> SocketAddr {
        "127.0.0.1:8080".parse().unwrap()
    }

    #[test]
    fn plain_http_is_for_this_computer_only() {
        assert!(Address::new(listen(), "http://127.0.0.1:8080").is_ok());
        assert!(Address::new(listen(), "http://localhost:8080/").is_ok());
        assert!(Address::new(listen(), "https://esik.kz").is_ok());
        assert_eq!(Address::new(listen(), "http://esik.kz"), Err(AddressError::PlainHttpOffLoopback));
        assert_eq!(Address::new(listen(), "esik.kz"), Err(AddressError::Unreadable));
        assert_eq!(Address::new(listen(), "https://esik.kz/portal"), Err(AddressError::Unreadable));
    }

    #[test]
    fn what_is_not_encrypted_stays_on_this_computer_or_goes_to_a_known_proxy() {
        let spoken = |listen: &str, url, tls, proxy: Option<&str>| {
            let address = Address::new(listen.parse().unwrap(), url).unwrap();
            address.spoken(tls, proxy.map(|proxy| proxy.parse().unwrap())).map(|_| ())
        };
        let https = "https://esik.kz";
        assert_eq!(spoken("127.0.0.1:8080", https, false, None), Ok(()));
        assert_eq!(spoken("[::ffff:127.0.0.1]:8080", https, false, None), Ok(()));
        assert_eq!(spoken("0.0.0.0:8080", https, false, None), Err(AddressError::PlainOffLoopback));
        assert_eq!(spoken("[::]:8080", https, false, Some("127.0.0.1")), Err(AddressError::PlainOffLoopback));
        assert_eq!(spoken("0.0.0.0:8080", https, false, Some("192.168.1.2")), Ok(()));
        assert_eq!(spoken("0.0.0.0:443", https, true, None), Ok(()));
        let http = "http://127.0.0.1:8080";
        assert_eq!(spoken("127.0.0.1:8080", http, true, None), Err(AddressError::TlsWithoutHttps));
    }

    #[test]
    fn a_host_is_named_without_its_port() {
        let urls = ["https://esik.kz", "http://127.0.0.1:8080", "http://[::1]:8080"];
        let hosts = urls.map(|url| Address::new(listen(), url).unwrap().host().to_owned());
        assert_eq!(hosts, ["esik.kz", "127.0.0.1", "[::1]"]);
    }
}
