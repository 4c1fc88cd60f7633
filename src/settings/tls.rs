//! TLS without a proxy.

use std::path::PathBuf;

use clap::Args;

/// The certificate that the portal shows by itself; without one a proxy with TLS stands in front.
#[derive(Debug, Clone, Args)]
pub struct OwnTls {
    /// The certificate, PEM, with those between it and its authority; `esik certificate` makes one.
    #[arg(long, env = "ESIK_TLS_CERT", requires = "tls_key")]
    pub tls_cert: Option<PathBuf>,
    /// Its secret key, PEM, which others cannot read.
    #[arg(long, env = "ESIK_TLS_KEY", requires = "tls_cert")]
    pub tls_key: Option<PathBuf>,
}

impl OwnTls {
    /// Certificate and key, if there are any.
    #[must_use]
    pub fn files(&self) -> Option<(&PathBuf, &PathBuf)> {
        self.tls_cert.as_ref().zip(self.tls_key.as_ref())
    }
}
