//! TLS of the portal's own, with a certificate of the centre's own authority: the program from outside.

mod authority;

use std::fs;
use std::io;
use std::net::SocketAddr;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustls::client::Resumption;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore, SupportedProtocolVersion};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::{TlsConnector, rustls};

use crate::backups::esik;
use crate::http::{self, Answer};
use crate::running::said;
use crate::serving::{Serving, refusal};

const BASE: (&str, &str) = ("ESIK_BASE_URL", "https://esik.local");
const CERTIFICATE: (&str, &str) = ("ESIK_TLS_CERT", "data/tls/esik.crt");
const KEY: (&str, &str) = ("ESIK_TLS_KEY", "data/tls/esik.key");
const SETTINGS: [(&str, &str); 3] = [BASE, CERTIFICATE, KEY];

/// Runs `esik certificate` in a folder.
fn certificate(folder: &Path, hosts: &[&str]) -> std::process::Output {
    let hosts = hosts.iter().flat_map(|host| ["--host", host]);
    let words: Vec<_> = ["certificate"].into_iter().chain(hosts).collect();
    esik(&words, &folder.join("esik.db"))
}

/// A folder with a new authority and a certificate for the host of the tests.
fn certified() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let output = certificate(folder.path(), &["esik.local", "127.0.0.1"]);
    assert!(output.status.success(), "{}", said(&output));
    folder
}

fn path(folder: &Path, name: &str) -> PathBuf {
    folder.join("data/tls").join(name)
}

/// A device on which this authority is installed, and no other.
fn trusting(authority: &Path) -> RootCertStore {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_file(authority).unwrap()).unwrap();
    roots
}

fn connector(roots: RootCertStore, versions: &[&'static SupportedProtocolVersion]) -> TlsConnector {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider).with_protocol_versions(versions).unwrap();
    let mut config = config.with_root_certificates(roots).with_no_client_auth();
    // A session that is resumed shows no certificate.
    config.resumption = Resumption::disabled();
    TlsConnector::from(Arc::new(config))
}

/// What a device gets that types `https://host/`, and the certificate that it was shown.
async fn look(address: SocketAddr, host: &str, connector: &TlsConnector) -> io::Result<(Answer, Vec<u8>)> {
    let name = ServerName::try_from(host.to_owned()).unwrap();
    let mut stream = connector.connect(name, TcpStream::connect(address).await?).await?;
    let shown = stream.get_ref().1.peer_certificates().unwrap()[0].to_vec();
    let request = format!("GET / HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    Ok((http::read(&mut stream).await?, shown))
}

#[tokio::test]
async fn a_device_that_trusts_the_authority_gets_in_and_no_other() {
    let folder = certified();
    let portal = Serving::start(folder.path(), &SETTINGS);
    let roots = trusting(&path(folder.path(), "esik-authority.crt"));
    for version in [&rustls::version::TLS12, &rustls::version::TLS13] {
        let device = connector(roots.clone(), &[version]);
        for host in ["esik.local", "127.0.0.1"] {
            let (answer, _) = look(portal.address, host, &device).await.unwrap();
            assert_eq!(answer.status, 200, "{}", answer.body);
            assert!(answer.header("strict-transport-security").starts_with("max-age=63072000"));
        }
        let error = look(portal.address, "other.local", &device).await.unwrap_err();
        assert!(error.to_string().contains("not valid for name"), "{error}");
    }
    let elsewhere = certified();
    let stranger = connector(trusting(&path(elsewhere.path(), "esik-authority.crt")), rustls::ALL_VERSIONS);
    let error = look(portal.address, "esik.local", &stranger).await.unwrap_err();
    assert!(error.to_string().contains("invalid peer certificate"), "{error}");
    portal.stop();
}

#[tokio::test]
async fn a_renewed_certificate_is_taken_and_one_that_is_no_good_is_not() {
    let folder = certified();
    let portal = Serving::start(folder.path(), &SETTINGS);
    let device = connector(trusting(&path(folder.path(), "esik-authority.crt")), rustls::ALL_VERSIONS);
    let shown = async || look(portal.address, "esik.local", &device).await.unwrap().1;
    let first = shown().await;
    // Somebody who has been there for a while is not disturbed by it.
    let stream = TcpStream::connect(portal.address).await.unwrap();
    let mut before = device.connect(ServerName::try_from("esik.local").unwrap(), stream).await.unwrap();
    let renewed = certificate(folder.path(), &[]);
    assert!(renewed.status.success(), "{}", said(&renewed));
    portal.says("a renewed certificate is in use").await;
    before.write_all(b"GET / HTTP/1.1\r\nhost: esik.local\r\nconnection: close\r\n\r\n").await.unwrap();
    assert_eq!(http::read(&mut before).await.unwrap().status, 200);
    let second = shown().await;
    assert_ne!(first, second);
    let good = fs::read(path(folder.path(), "esik.crt")).unwrap();
    let other = fs::read(path(certified().path(), "esik.crt")).unwrap();
    for (bad, why) in [
        (&good[..good.len() / 2], "missing section end"),
        (b"nothing", "holds no certificate"),
        (&other, "is not the one of the certificate"),
    ] {
        fs::write(path(folder.path(), "esik.crt"), bad).unwrap();
        portal.says(why).await;
        assert_eq!(shown().await, second, "{why}");
    }
    fs::set_permissions(path(folder.path(), "esik.key"), fs::Permissions::from_mode(0o644)).unwrap();
    portal.says("others may read it").await;
    assert_eq!(shown().await, second);
    portal.stop();
}

/// Closed by the portal, whatever it said before.
async fn is_closed(stream: &mut TcpStream, within: Duration) -> bool {
    let mut bytes = Vec::new();
    tokio::time::timeout(within, stream.read_to_end(&mut bytes)).await.is_ok()
}

#[tokio::test]
async fn whoever_agrees_on_no_keys_is_sent_away_and_stops_nobody() {
    let folder = certified();
    let portal = Serving::start(folder.path(), &SETTINGS);
    let device = connector(trusting(&path(folder.path(), "esik-authority.crt")), rustls::ALL_VERSIONS);
    let began = Instant::now();
    let mut slow = Vec::new();
    for number in 0..200 {
        let mut stream = TcpStream::connect(portal.address).await.unwrap();
        // Half of them say nothing, half begin a greeting of 512 bytes and do not go on.
        if number % 2 == 0 {
            stream.write_all(&[0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3]).await.unwrap();
        }
        slow.push(stream);
    }
    assert_eq!(look(portal.address, "esik.local", &device).await.unwrap().0.status, 200);
    assert!(began.elapsed() < Duration::from_secs(5), "the slow ones were gone already");
    for stream in &mut slow {
        assert!(is_closed(stream, Duration::from_secs(20)).await);
    }
    println!("200 slow handshakes were closed after {:?}", began.elapsed());
    let mut plain = TcpStream::connect(portal.address).await.unwrap();
    plain.write_all(b"GET / HTTP/1.1\r\nhost: esik.local\r\n\r\n").await.unwrap();
    assert!(is_closed(&mut plain, Duration::from_secs(2)).await, "plain HTTP waits for nothing");
    assert_eq!(look(portal.address, "esik.local", &device).await.unwrap().0.status, 200);
    portal.stop();
}

#[test]
fn what_cannot_be_shown_safely_is_refused_at_the_start() {
    let folder = certified();
    let at = folder.path();
    let told = refusal(at, &[("ESIK_BASE_URL", "https://other.kz"), CERTIFICATE, KEY]);
    assert!(told.contains("is for esik.local, 127.0.0.1, not for other.kz"), "{told}");
    let told = refusal(at, &[("ESIK_BASE_URL", "http://127.0.0.1:8080"), CERTIFICATE, KEY]);
    assert!(told.contains("ESIK_BASE_URL must begin with https://"), "{told}");
    let told = refusal(at, &[BASE, CERTIFICATE]);
    assert!(told.contains("--tls-key"), "{told}");
    let told = refusal(at, &[BASE, ("ESIK_LISTEN", "0.0.0.0:0")]);
    assert!(told.contains("nothing is encrypted"), "{told}");
    let told = refusal(at, &[BASE, CERTIFICATE, ("ESIK_TLS_KEY", "data/tls/esik.crt")]);
    assert!(told.contains("others may read it"), "{told}");
    let told = refusal(at, &[BASE, CERTIFICATE, ("ESIK_TLS_KEY", "data/tls/esik-authority.key")]);
    assert!(told.contains("is not the one of the certificate"), "{told}");
    let told = refusal(at, &[BASE, ("ESIK_TLS_CERT", "gone.crt"), KEY]);
    assert!(told.contains("gone.crt: No such file"), "{told}");
    assert!(!at.join("data/esik.db").exists(), "nothing was begun");
}
