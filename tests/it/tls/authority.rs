//! What the centre's authority may do, and what administrators hear of its certificates.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use esik::tls::{Certificate, certify};
use rcgen::{CertificateParams, Issuer, KeyPair};
use time::macros::datetime;
use time::{Duration, OffsetDateTime};
use tokio_rustls::rustls;
use x509_parser::prelude::X509Certificate;

use super::{certificate, certified, connector, look, path, trusting};
use crate::backups::job::reading;
use crate::running::said;
use crate::serving::Serving;
use crate::support::Site;

fn mode(path: &std::path::Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

fn days(certificate: &X509Certificate<'_>) -> i64 {
    (certificate.validity().not_after.timestamp() - certificate.validity().not_before.timestamp()) / 86_400
}

fn der(path: &std::path::Path) -> Vec<u8> {
    x509_parser::pem::parse_x509_pem(&fs::read(path).unwrap()).unwrap().1.contents
}

#[test]
fn an_authority_is_made_once_and_never_replaced() {
    let folder = certified();
    let [authority, authority_key, leaf, key] =
        ["esik-authority.crt", "esik-authority.key", "esik.crt", "esik.key"]
            .map(|name| path(folder.path(), name));
    let before = [&authority, &authority_key, &leaf].map(|path| fs::read(path).unwrap());
    assert_eq!([&authority_key, &key].map(|path| mode(path)), [0o600; 2]);
    assert_eq!(mode(&path(folder.path(), "")), 0o700);
    let (of_authority, of_leaf) = (der(&authority), der(&leaf));
    let [of_authority, of_leaf] =
        [&of_authority, &of_leaf].map(|der| x509_parser::parse_x509_certificate(der).unwrap().1);
    assert!((3650..=3660).contains(&days(&of_authority)), "{}", days(&of_authority));
    assert!(days(&of_leaf) <= 397, "{}", days(&of_leaf));
    assert!(of_authority.is_ca() && !of_leaf.is_ca());
    assert!(of_authority.name_constraints().unwrap().unwrap().critical);

    let renewed = certificate(folder.path(), &[]);
    assert!(said(&renewed).contains("A certificate for esik.local, 127.0.0.1 until"), "{}", said(&renewed));
    assert!(said(&renewed).contains("The authority is the one that was there"), "{}", said(&renewed));
    let after = [&authority, &authority_key, &leaf].map(|path| fs::read(path).unwrap());
    assert_eq!((&before[0], &before[1]), (&after[0], &after[1]));
    assert_ne!(before[2], after[2]);
    assert_eq!(mode(&key), 0o600);

    let other = certificate(folder.path(), &["esik.local", "other.kz"]);
    assert!(!other.status.success());
    assert!(said(&other).contains("esik.local, 127.0.0.1 only, not for other.kz"), "{}", said(&other));
    assert_eq!(fs::read(&leaf).unwrap(), after[2], "what is in use stays");

    fs::rename(&authority_key, folder.path().join("in-the-safe")).unwrap();
    let halved = certificate(folder.path(), &[]);
    assert!(said(&halved).contains("bring it back from where it is kept"), "{}", said(&halved));
    assert!(!authority_key.exists());
}

#[test]
fn no_authority_is_made_for_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let output = certificate(folder.path(), &[]);
    assert!(!output.status.success() && said(&output).contains("--host"), "{}", said(&output));
    let output = certificate(folder.path(), &["есік.kz"]);
    assert!(said(&output).contains("must be like esik.local or 192.168.1.10"), "{}", said(&output));
    assert!(!path(folder.path(), "esik-authority.key").exists());
}

/// With the authority's key in the wrong hands.
#[tokio::test]
async fn whoever_steals_the_authority_can_vouch_for_no_other_host() {
    let forged_for = ["bank.kz", "192.168.1.99", "2001:db8::1"];
    for hosts in [&["esik.local"][..], &["127.0.0.1"], &["esik.local", "127.0.0.1"]] {
        let folder = tempfile::tempdir().unwrap();
        let output = certificate(folder.path(), hosts);
        assert!(output.status.success(), "{}", said(&output));
        let read = |name| fs::read_to_string(path(folder.path(), name)).unwrap();
        let stolen = KeyPair::from_pem(&read("esik-authority.key")).unwrap();
        let issuer = Issuer::from_ca_cert_pem(&read("esik-authority.crt"), stolen).unwrap();
        for forged in forged_for {
            let key = KeyPair::generate().unwrap();
            let params = CertificateParams::new([forged.to_owned()]).unwrap();
            fs::write(path(folder.path(), "esik.crt"), params.signed_by(&key, &issuer).unwrap().pem())
                .unwrap();
            fs::write(path(folder.path(), "esik.key"), key.serialize_pem()).unwrap();
            let host = if forged.contains("::") { format!("[{forged}]") } else { forged.to_owned() };
            let url = format!("https://{host}");
            let settings = [super::CERTIFICATE, super::KEY, ("ESIK_BASE_URL", url.as_str())];
            let thief = Serving::start(folder.path(), &settings);
            let roots = trusting(&path(folder.path(), "esik-authority.crt"));
            let device = connector(roots, rustls::ALL_VERSIONS);
            let error = look(thief.address, forged, &device).await.unwrap_err();
            assert!(error.to_string().contains("NameConstraint"), "{hosts:?} {forged}: {error}");
        }
    }
}

#[tokio::test]
async fn administrators_are_told_a_month_before_it_ends_and_when_a_renewed_one_is_no_good() {
    let folder = tempfile::tempdir().unwrap();
    let hosts = [rustls::pki_types::ServerName::try_from("esik.local").unwrap()];
    // The clock of the tests shows 2026-11-23T09:00, four in the morning UTC.
    let now = datetime!(2026-11-23 04:00 UTC);
    let make = |ends: OffsetDateTime| {
        certify(folder.path(), &hosts, ends - Duration::days(396)).unwrap();
    };
    make(now + Duration::days(30) + Duration::minutes(1));
    let [leaf, key] = ["esik.crt", "esik.key"].map(|name| folder.path().join(name));
    let shown = Certificate::open(&leaf, &key, "esik.local").unwrap();
    let site = Site::new().await;
    site.show(shown.clone());
    let admin = reading(&site).await;
    assert!(!admin.get("/admin").await.has("#certificate"));
    make(now + Duration::days(29));
    shown.look();
    let page = admin.get("/admin").await;
    assert!(page.text("#certificate").contains("runs out soon"), "{}", page.text("#certificate"));
    assert!(page.text("#certificate").contains("Tuesday, 22 December 2026"), "{}", page.text("#certificate"));
    make(now - Duration::days(1));
    shown.look();
    assert!(admin.get("/admin").await.text("#certificate").contains("has run out"));
    fs::write(&leaf, "nothing").unwrap();
    shown.look();
    let told = admin.get("/admin").await.text("#certificate");
    assert!(told.contains("cannot be used") && told.contains("holds no certificate"), "{told}");
    make(now + Duration::days(300));
    shown.look();
    assert!(!admin.get("/admin").await.has("#certificate"));
}
