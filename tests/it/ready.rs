//! What `/readyz` answers: why the portal cannot be relied on, and what should be seen to soon.

use esik::tls::{Certificate, certify};
use esik::web::Check;
use time::Duration;
use time::macros::datetime;
use tokio_rustls::rustls::pki_types::ServerName;

use crate::running::SmallDisk;
use crate::support::Site;

async fn answer(site: &Site) -> (u16, String) {
    let page = site.visitor().get("/readyz").await;
    (page.status(), page.body)
}

#[tokio::test]
async fn a_portal_that_can_be_relied_on_says_no_more() {
    assert_eq!(answer(&Site::new().await).await, (200, "ready\n".to_owned()));
}

#[tokio::test]
async fn each_state_of_the_file_has_its_own_word() {
    let site = Site::new().await;
    for (check, line) in [
        (Check::Running, "fault check: the database file is being checked after an unclean end\n"),
        (
            Check::Found(vec!["holds", "schema"]),
            "fault findings: the database file is not sound (holds, schema): run `esik check`\n",
        ),
        (Check::Failed, "fault unchecked: the database file could not be checked; the log says why\n"),
    ] {
        site.app().health.set_check(check);
        assert_eq!(answer(&site).await, (503, format!("not ready\n{line}")));
    }
    site.app().health.set_check(Check::Sound);
    assert_eq!(answer(&site).await.0, 200);
}

#[tokio::test]
async fn several_reasons_are_all_told() {
    let site = Site::new().await;
    site.app().health.set_check(Check::Found(vec!["holds"]));
    site.app().health.set_clock_behind(true);
    site.db().close().await;
    let (status, told) = answer(&site).await;
    let words: Vec<_> = told.lines().map(|line| line.split(':').next().unwrap()).collect();
    assert_eq!((status, words), (503, vec!["not ready", "fault database", "fault findings", "fault clock"]));
}

#[tokio::test]
async fn a_disk_is_warned_of_before_it_is_full() {
    for (megabytes, status, line) in [(32, 503, "fault disk: 3"), (500, 200, "warning disk: ")] {
        let (site, disk) = (Site::new().await, SmallDisk::new(megabytes * 1024).unwrap());
        site.app().health.set_folder(disk.folder.clone());
        let (found, told) = answer(&site).await;
        assert_eq!(found, status, "{told}");
        assert!(told.lines().nth(1).unwrap().starts_with(line), "{told}");
    }
}

#[tokio::test]
async fn what_is_overdue_is_a_warning_and_closes_nothing() {
    let (site, folder) = (Site::new().await, tempfile::tempdir().unwrap());
    site.keep_backups(folder.path());
    let told = answer(&site).await;
    assert_eq!(
        told,
        (200, "ready\nwarning backups: there has been no good one for three hours\n".to_owned())
    );

    let site = Site::new().await;
    // The clock of the tests shows four in the morning UTC.
    let ends = datetime!(2026-11-23 04:00 UTC) + Duration::days(10) + Duration::hours(1);
    let hosts = [ServerName::try_from("esik.local").unwrap()];
    let made = certify(folder.path(), &hosts, ends - Duration::days(396)).unwrap();
    site.show(Certificate::open(&made.certificate, &made.key, "esik.local").unwrap());
    let told = answer(&site).await;
    assert_eq!(told, (200, "ready\nwarning certificate: it runs out in 10 days\n".to_owned()));
}
