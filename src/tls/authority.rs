//! The centre's own certificate authority: a key of its own, certain hosts and no others, and certificates for them.

use std::fs::{self, DirBuilder, OpenOptions};
use std::io::{self, Write};
use std::net::IpAddr;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use rcgen::{
    BasicConstraints, CertificateParams, CidrSubnet, DnType, ExtendedKeyUsagePurpose, GeneralSubtree, IsCa,
    Issuer, KeyPair, KeyUsagePurpose, NameConstraints,
};
use time::OffsetDateTime;
use tokio_rustls::rustls::RootCertStore;
use tokio_rustls::rustls::client::WebPkiServerVerifier;
use tokio_rustls::rustls::client::danger::ServerCertVerifier;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName, UnixTime};

use super::DAY;
use super::files::{name, names, provider, read};

/// Ten years: as long as the computers on which it is installed.
const AUTHORITY_DAYS: i64 = 3652;
/// Apple's devices refuse a certificate that lasts longer than 398 days.
const CERTIFICATE_DAYS: i64 = 397;
/// A computer whose clock is behind accepts it all the same.
const BACKDATED_DAYS: i64 = 1;

/// Why there is no certificate; its text is for whoever typed the command.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// A file cannot be read or written.
    #[error("{path}: {cause}", path = .0.display(), cause = .1)]
    Io(PathBuf, io::Error),
    /// One of the two files of the authority is there, the other is not.
    #[error(
        "{path} is not there, but the other half of the authority is: bring it back from where it is kept. If it is lost, \
         choose another --folder and install the new authority on every device",
        path = .0.display()
    )]
    Half(PathBuf),
    /// Nothing says for which hosts.
    #[error(
        "--host says what people type to reach the portal, for example --host esik.local --host 192.168.1.10"
    )]
    NoHost,
    /// It may not vouch for this host.
    #[error(
        "the authority in {folder} may vouch for {allowed} only, not for {host}. For other hosts make another in another \
         --folder, and install that on every device",
        folder = .folder.display()
    )]
    NotAllowed {
        /// Where the authority is.
        folder: PathBuf,
        /// The hosts it was made for.
        allowed: String,
        /// The one that was asked for.
        host: String,
    },
    /// What is there cannot be used.
    #[error("{path}: {cause}", path = .0.display(), cause = .1)]
    Unusable(PathBuf, String),
    /// No certificate could be made.
    #[error("no certificate could be made: {0}")]
    Making(#[from] rcgen::Error),
}

/// What has been made, and where it is.
#[derive(Debug)]
pub struct Made {
    /// For every device: the authority's certificate.
    pub authority: PathBuf,
    /// Its secret key.
    pub authority_key: PathBuf,
    /// The authority did not exist before.
    pub is_new: bool,
    /// When it ends; seconds since 1970.
    pub authority_until: i64,
    /// For the portal: its certificate.
    pub certificate: PathBuf,
    /// And the secret key of that.
    pub key: PathBuf,
    /// When it ends; seconds since 1970.
    pub until: i64,
    /// What it is for.
    pub hosts: Vec<String>,
}

/// Makes a certificate for `hosts`, or for those of the one that is there; and the authority, if there is none.
pub fn certify(folder: &Path, hosts: &[ServerName<'static>], now: OffsetDateTime) -> Result<Made, Failure> {
    let failed = |error| Failure::Io(folder.to_owned(), error);
    DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(failed)?;
    let [authority, authority_key, certificate, key] =
        ["esik-authority.crt", "esik-authority.key", "esik.crt", "esik.key"].map(|name| folder.join(name));
    let is_new = match (authority.exists(), authority_key.exists()) {
        (false, false) => true,
        (true, true) => false,
        (true, false) => return Err(Failure::Half(authority_key)),
        (false, true) => return Err(Failure::Half(authority)),
    };
    let hosts = if hosts.is_empty() { hosts_of(&certificate)? } else { hosts.to_vec() };
    if is_new {
        establish((&authority, &authority_key), &hosts, now)?;
    }
    let issuer = Authority::open(folder, &authority, &authority_key)?;
    let until = (now.unix_timestamp() + (CERTIFICATE_DAYS - BACKDATED_DAYS) * DAY).min(issuer.until);
    let pair = KeyPair::generate()?;
    let made = params(&hosts, until, now)?.signed_by(&pair, &issuer.issuer)?;
    issuer.vouches_for(made.der(), &hosts, now)?;
    // Between the two the files do not fit; a running portal keeps what it has until they do.
    write(&key, pair.serialize_pem().as_bytes(), 0o600)?;
    write(&certificate, made.pem().as_bytes(), 0o644)?;
    let hosts = hosts.iter().map(|host| host.to_str().into_owned()).collect();
    Ok(Made {
        authority,
        authority_key,
        is_new,
        authority_until: issuer.until,
        certificate,
        key,
        until,
        hosts,
    })
}

/// What the certificate that is there is for.
fn hosts_of(certificate: &Path) -> Result<Vec<ServerName<'static>>, Failure> {
    if !certificate.exists() {
        return Err(Failure::NoHost);
    }
    let (der, _) = open_pem(certificate)?;
    let read = read(&der).ok_or_else(|| unusable(certificate, &"cannot be read"))?;
    let hosts: Result<Vec<_>, _> = names(&read).into_iter().map(ServerName::try_from).collect();
    hosts.map_err(|error| unusable(certificate, &error))
}

/// A certificate, and the text it stands in.
fn open_pem(path: &Path) -> Result<(CertificateDer<'static>, String), Failure> {
    let text = fs::read_to_string(path).map_err(|error| Failure::Io(path.to_owned(), error))?;
    let der = CertificateDer::from_pem_slice(text.as_bytes()).map_err(|error| unusable(path, &error))?;
    Ok((der, text))
}

fn unusable(path: &Path, cause: &dyn std::fmt::Display) -> Failure {
    Failure::Unusable(path.to_owned(), cause.to_string())
}

/// An authority that can vouch for these hosts and for nobody else, so that who steals its key gains little.
fn establish(
    (certificate, key): (&Path, &Path),
    hosts: &[ServerName<'static>],
    now: OffsetDateTime,
) -> Result<(), Failure> {
    let first = hosts.first().ok_or(Failure::NoHost)?;
    let mut params = CertificateParams::default();
    // Two authorities of a centre, years apart, are told apart by the day.
    params.distinguished_name.push(DnType::CommonName, format!("Esik {} {}", first.to_str(), now.date()));
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.name_constraints = Some(constraints(hosts));
    params.not_before = now - time::Duration::days(BACKDATED_DAYS);
    params.not_after = now + time::Duration::days(AUTHORITY_DAYS);
    let pair = KeyPair::generate()?;
    let made = params.self_signed(&pair)?;
    write_new(key, pair.serialize_pem().as_bytes(), 0o600)?;
    write_new(certificate, made.pem().as_bytes(), 0o644)
}

/// A kind of name that is not mentioned is not restricted: so each is, by a name that exists nowhere if need be.
fn constraints(hosts: &[ServerName<'static>]) -> NameConstraints {
    let mut permitted_subtrees = Vec::new();
    for host in hosts {
        permitted_subtrees.push(match host {
            ServerName::IpAddress(address) => {
                let address = IpAddr::from(*address);
                let all = if address.is_ipv4() { 32 } else { 128 };
                GeneralSubtree::IpAddress(CidrSubnet::from_addr_prefix(address, all))
            }
            name => GeneralSubtree::DnsName(name.to_str().into_owned()),
        });
    }
    if !permitted_subtrees.iter().any(|one| matches!(one, GeneralSubtree::DnsName(_))) {
        permitted_subtrees.push(GeneralSubtree::DnsName("invalid".to_owned()));
    }
    let excluded_subtrees =
        if permitted_subtrees.iter().any(|one| matches!(one, GeneralSubtree::IpAddress(_))) {
            Vec::new()
        } else {
            let everything = [CidrSubnet::from_v4_prefix([0; 4], 0), CidrSubnet::from_v6_prefix([0; 16], 0)];
            everything.map(GeneralSubtree::IpAddress).into()
        };
    permitted_subtrees.push(GeneralSubtree::Rfc822Name("invalid".to_owned()));
    NameConstraints { permitted_subtrees, excluded_subtrees }
}

/// What a certificate for the portal says.
fn params(
    hosts: &[ServerName<'static>],
    until: i64,
    now: OffsetDateTime,
) -> Result<CertificateParams, Failure> {
    let names: Vec<String> = hosts.iter().map(|host| host.to_str().into_owned()).collect();
    let mut params = CertificateParams::new(names)?;
    params.distinguished_name.push(DnType::CommonName, "Esik portal");
    params.is_ca = IsCa::ExplicitNoCa;
    params.use_authority_key_identifier_extension = true;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.not_before = now - time::Duration::days(BACKDATED_DAYS);
    params.not_after = OffsetDateTime::from_unix_timestamp(until).unwrap_or(now);
    Ok(params)
}

/// An authority that is there.
struct Authority {
    folder: PathBuf,
    der: CertificateDer<'static>,
    issuer: Issuer<'static, KeyPair>,
    /// Seconds since 1970.
    until: i64,
    allowed: Vec<String>,
}

impl Authority {
    fn open(folder: &Path, certificate: &Path, key: &Path) -> Result<Self, Failure> {
        let (der, text) = open_pem(certificate)?;
        let secret = fs::read_to_string(key).map_err(|error| Failure::Io(key.to_owned(), error))?;
        let pair = KeyPair::from_pem(&secret).map_err(|error| unusable(key, &error))?;
        let issuer = Issuer::from_ca_cert_pem(&text, pair).map_err(|error| unusable(certificate, &error))?;
        let read = read(&der).ok_or_else(|| unusable(certificate, &"cannot be read"))?;
        let until = read.validity().not_after.timestamp();
        let constraints = read.name_constraints().ok().flatten();
        let permitted = constraints.and_then(|found| found.value.permitted_subtrees.as_ref());
        let allowed = permitted.into_iter().flatten().filter_map(|one| host(&one.base)).collect();
        Ok(Self { folder: folder.to_owned(), der: der.clone(), issuer, until, allowed })
    }

    /// As a device will judge that trusts this authority and no other.
    fn vouches_for(
        &self,
        certificate: &CertificateDer<'_>,
        hosts: &[ServerName<'static>],
        now: OffsetDateTime,
    ) -> Result<(), Failure> {
        let wrong = |cause: String| Failure::Unusable(self.folder.clone(), cause);
        let mut roots = RootCertStore::empty();
        roots.add(self.der.clone()).map_err(|error| wrong(error.to_string()))?;
        let device = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider())
            .build()
            .map_err(|error| wrong(error.to_string()))?;
        let now = UnixTime::since_unix_epoch(Duration::from_secs(now.unix_timestamp().unsigned_abs()));
        let judged = hosts.iter().map(|host| device.verify_server_cert(certificate, &[], host, &[], now));
        let Err(error) = judged.collect::<Result<Vec<_>, _>>() else { return Ok(()) };
        let mut asked = hosts.iter().map(|host| host.to_str().into_owned());
        Err(match asked.find(|host| !self.allowed.contains(host)) {
            Some(host) => {
                let (folder, allowed) = (self.folder.clone(), self.allowed.join(", "));
                Failure::NotAllowed { folder, allowed, host }
            }
            None => wrong(error.to_string()),
        })
    }
}

/// A host in a constraint: of an address the mask follows.
fn host(base: &x509_parser::extensions::GeneralName<'_>) -> Option<String> {
    use x509_parser::extensions::GeneralName;
    match base {
        GeneralName::IPAddress(bytes) => {
            bytes.get(..bytes.len() / 2).and_then(|address| name(&GeneralName::IPAddress(address)))
        }
        base => name(base).filter(|name| name != "invalid"),
    }
}

/// Where nothing may be.
fn write_new(path: &Path, content: &[u8], mode: u32) -> Result<(), Failure> {
    let written = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(mode)
        .open(path)
        .and_then(|mut file| file.write_all(content).and_then(|()| file.sync_all()));
    written.map_err(|error| Failure::Io(path.to_owned(), error))
}

/// In place of what was there, at once.
fn write(path: &Path, content: &[u8], mode: u32) -> Result<(), Failure> {
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    let _ = fs::remove_file(&part);
    write_new(&part, content, mode)?;
    fs::rename(&part, path).map_err(|error| Failure::Io(path.to_owned(), error))
}
