//! The certificate in use. A renewed one is taken while the portal runs; one that is no good changes nothing.

use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::server::{ClientHello, ResolvesServerCert};
use tokio_rustls::rustls::sign::CertifiedKey;
use tokio_rustls::rustls::{self, ServerConfig};

use super::WARNED_BEFORE;
pub use super::files::Refusal;
use super::files::{Content, Files, Pair, provider};

/// How soon a renewed certificate is noticed.
const PACE: Duration = Duration::from_secs(2);

/// The certificate that the portal shows; clones share it.
#[derive(Debug, Clone)]
pub struct Certificate(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    files: Files,
    now: Mutex<State>,
}

#[derive(Debug)]
struct State {
    /// What was read last, good or not; nothing when it could not be read.
    seen: Option<Content>,
    pair: Pair,
    /// Why what lies there now is not the one in use.
    refused: Option<String>,
}

/// What administrators are to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// When the one in use ends; seconds since 1970.
    pub until: i64,
    /// That is soon, or has been.
    pub ends_soon: bool,
    /// That has been.
    pub ended: bool,
    /// Why the files that are there now are not used.
    pub refused: Option<String>,
}

impl Certificate {
    /// Reads a certificate and its key, both PEM, which must be for the `host` that people type.
    pub fn open(certificate: &Path, key: &Path, host: &str) -> Result<Self, Refusal> {
        let files = Files { certificate: certificate.to_owned(), key: key.to_owned(), host: host.to_owned() };
        let seen = files.read()?;
        let pair = files.pair(&seen)?;
        let now = Mutex::new(State { seen: Some(seen), pair, refused: None });
        Ok(Self(Arc::new(Inner { files, now })))
    }

    /// What speaks TLS 1.2 and 1.3 with it.
    pub fn acceptor(&self) -> Result<TlsAcceptor, rustls::Error> {
        let mut config = ServerConfig::builder_with_provider(provider())
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_cert_resolver(Arc::clone(&self.0) as Arc<dyn ResolvesServerCert>);
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(TlsAcceptor::from(Arc::new(config)))
    }

    /// Takes a renewed certificate as soon as it is there; until it is dropped.
    pub async fn watch(self) {
        loop {
            tokio::time::sleep(PACE).await;
            let this = self.clone();
            if let Err(error) = tokio::task::spawn_blocking(move || this.look()).await {
                tracing::error!(%error, "the certificate was not looked at");
            }
        }
    }

    /// Takes what lies there now if it is another one and good.
    pub fn look(&self) {
        let files = &self.0.files;
        let read = files.read();
        let mut now = self.0.now();
        let taken = match read {
            Ok(content) if now.seen.as_ref() == Some(&content) => return,
            Ok(content) => {
                let pair = files.pair(&content);
                now.seen = Some(content);
                pair
            }
            Err(refusal) => {
                now.seen = None;
                Err(refusal)
            }
        };
        match taken {
            Ok(pair) => {
                tracing::info!(until = pair.until, "a renewed certificate is in use");
                (now.pair, now.refused) = (pair, None);
            }
            Err(refusal) => {
                let why = refusal.to_string();
                if now.refused.as_ref() != Some(&why) {
                    tracing::error!(%refusal, "the certificate that is there now is not used; the last one is");
                }
                now.refused = Some(why);
            }
        }
    }

    /// What administrators are to know; `now` in seconds since 1970.
    #[must_use]
    pub fn status(&self, now: i64) -> Status {
        let state = self.0.now();
        let until = state.pair.until;
        Status {
            until,
            ends_soon: until.saturating_sub(now) < WARNED_BEFORE,
            ended: until <= now,
            refused: state.refused.clone(),
        }
    }
}

impl Inner {
    fn now(&self) -> MutexGuard<'_, State> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ResolvesServerCert for Inner {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(Arc::clone(&self.now().pair.shown))
    }
}
