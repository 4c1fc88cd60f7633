//! A certificate and its key as they lie on the disk.

use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio_rustls::rustls;
use tokio_rustls::rustls::crypto::{CryptoProvider, ring};
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use tokio_rustls::rustls::server::ParsedCertificate;
use tokio_rustls::rustls::sign::CertifiedKey;
use x509_parser::extensions::GeneralName;
use x509_parser::prelude::X509Certificate;

/// Why a certificate cannot be shown; its text is for the log and for whoever starts the portal.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// A file is not there or cannot be read.
    #[error("{path}: {cause}", path = .0.display(), cause = .1)]
    Io(PathBuf, io::Error),
    /// Whoever has the key can pretend to be the portal.
    #[error(
        "{path} holds the secret key and others may read it: chmod o= {path}, and make another if somebody has",
        path = .0.display()
    )]
    OpenToOthers(PathBuf),
    /// No such thing in the file.
    #[error("{path} holds no {what} in the PEM format", path = .0.display(), what = .1)]
    Missing(PathBuf, &'static str),
    /// The two files are not of one pair.
    #[error("the key in {} is not the one of the certificate in {}", .1.display(), .0.display())]
    Mismatch(PathBuf, PathBuf),
    /// Nobody who types the address would accept it.
    #[error("the certificate in {path} is for {names}, not for {host}", path = .0.display(), names = .1, host = .2)]
    OtherHost(PathBuf, String, String),
    /// Anything else.
    #[error("{path}: {cause}", path = .0.display(), cause = .1)]
    Unusable(PathBuf, String),
}

/// The two files and the name that people type.
#[derive(Debug, Clone)]
pub(super) struct Files {
    pub(super) certificate: PathBuf,
    pub(super) key: PathBuf,
    pub(super) host: String,
}

/// What stands in them, byte for byte.
#[derive(PartialEq, Eq)]
pub(super) struct Content {
    certificate: Vec<u8>,
    key: Vec<u8>,
}

/// Without the key.
impl std::fmt::Debug for Content {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Content").field("certificate", &self.certificate.len()).finish_non_exhaustive()
    }
}

/// A pair that fits, and its end in seconds since 1970.
#[derive(Debug)]
pub(super) struct Pair {
    pub(super) shown: Arc<CertifiedKey>,
    pub(super) until: i64,
}

/// The one that letters leave by, too.
pub(super) fn provider() -> Arc<CryptoProvider> {
    Arc::new(ring::default_provider())
}

impl Files {
    pub(super) fn read(&self) -> Result<Content, Refusal> {
        let metadata = fs::metadata(&self.key);
        let mode = metadata.map_err(|error| Refusal::Io(self.key.clone(), error))?.permissions().mode();
        if mode & 0o007 != 0 {
            return Err(Refusal::OpenToOthers(self.key.clone()));
        }
        let read = |path: &Path| fs::read(path).map_err(|error| Refusal::Io(path.to_owned(), error));
        Ok(Content { certificate: read(&self.certificate)?, key: read(&self.key)? })
    }

    pub(super) fn pair(&self, content: &Content) -> Result<Pair, Refusal> {
        let (certificate, key) = (&self.certificate, &self.key);
        let chain: Vec<_> = CertificateDer::pem_slice_iter(&content.certificate)
            .collect::<Result<_, _>>()
            .map_err(|error| Refusal::Unusable(certificate.clone(), error.to_string()))?;
        let first = chain.first().ok_or_else(|| Refusal::Missing(certificate.clone(), "certificate"))?;
        let until = self.judge(first)?;
        let secret = PrivateKeyDer::from_pem_slice(&content.key)
            .map_err(|_| Refusal::Missing(key.clone(), "secret key"))?;
        let shown = CertifiedKey::from_der(chain, secret, &provider()).map_err(|error| match error {
            rustls::Error::InconsistentKeys(_) => Refusal::Mismatch(certificate.clone(), key.clone()),
            error => Refusal::Unusable(key.clone(), error.to_string()),
        })?;
        Ok(Pair { shown: Arc::new(shown), until })
    }

    /// The end of a certificate that is for our host. That it has passed is no reason to show none: the clock may be wrong.
    fn judge(&self, certificate: &CertificateDer<'_>) -> Result<i64, Refusal> {
        let unusable = |cause: String| Refusal::Unusable(self.certificate.clone(), cause);
        let host = self.host.trim_start_matches('[').trim_end_matches(']');
        let name = ServerName::try_from(host).map_err(|error| unusable(error.to_string()))?;
        let parsed = ParsedCertificate::try_from(certificate).map_err(|error| unusable(error.to_string()))?;
        let read = read(certificate).ok_or_else(|| unusable("cannot be read".to_owned()))?;
        rustls::client::verify_server_name(&parsed, &name).map_err(|_| {
            Refusal::OtherHost(self.certificate.clone(), names(&read).join(", "), host.to_owned())
        })?;
        Ok(read.validity().not_after.timestamp())
    }
}

/// What a certificate says.
pub(super) fn read<'a>(der: &'a CertificateDer<'_>) -> Option<X509Certificate<'a>> {
    x509_parser::parse_x509_certificate(der).ok().map(|(_, read)| read)
}

/// The hosts that a certificate is for.
pub(super) fn names(certificate: &X509Certificate<'_>) -> Vec<String> {
    let names = certificate.subject_alternative_name().ok().flatten();
    names.into_iter().flat_map(|names| &names.value.general_names).filter_map(name).collect()
}

/// A host, as people type it.
pub(super) fn name(name: &GeneralName<'_>) -> Option<String> {
    match name {
        GeneralName::DNSName(name) => Some((*name).to_owned()),
        GeneralName::IPAddress(bytes) => {
            let v4 = <[u8; 4]>::try_from(*bytes).map(std::net::IpAddr::from);
            v4.or_else(|_| <[u8; 16]>::try_from(*bytes).map(std::net::IpAddr::from))
                .ok()
                .map(|address| address.to_string())
        }
        _ => None,
    }
}
