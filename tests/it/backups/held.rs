//! What a portal says and does after a backup was brought back.

use std::collections::BTreeSet;

use esik::backup::{Fact, Kind, store};
use esik::privacy::{Replayed, replay};

use crate::database::{Booked, LIBRARY};
use crate::erasure::known_everywhere;
use crate::support::{Person, Site};

/// Three letters to one member that had waited in a backup, an hour, three days and a month old, and one written since.
async fn brought_back() -> (Site, Person) {
    let site = Site::new().await;
    let now = site.app().clock.now().seconds();
    for (id, age) in [(1, 30 * 86_400), (2, 3 * 86_400), (3, 3600), (4, 0)] {
        site.sql(&format!(
            "INSERT INTO message (id, member_id, kind, facts, created_at)
                 VALUES ({id}, 1, 'requests_wait', '{{\"kind\":\"requests_wait\",\"count\":{id}}}', {now} - {age});
             INSERT INTO delivery (id, message_id, member_id, way, next_at) VALUES ({id}, {id}, 1, 'email', 1)"
        ))
        .await;
        if id == 3 {
            let mut work = site.db().writer.begin().await.unwrap();
            let held = store::hold(&mut work, now - 7200, now).await.unwrap();
            assert_eq!(held.letters, 3);
            work.commit().await.unwrap();
        }
    }
    let admin = site.admin().await;
    admin.reads("en").await;
    (site, admin)
}

async fn states(site: &Site) -> String {
    site.word(
        "SELECT group_concat(state, ' ') FROM (SELECT state FROM delivery WHERE way = 'email' ORDER BY id)",
    )
    .await
}

async fn deliver(site: &Site) {
    esik::messages::delivery::deliver(site.app()).await.unwrap();
}

#[tokio::test]
async fn letters_of_a_backup_wait_and_new_ones_do_not() {
    let (site, admin) = brought_back().await;
    deliver(&site).await;
    assert_eq!(states(&site).await, "waiting waiting waiting done");
    let page = admin.get("/admin").await;
    assert_eq!(page.text("#answers h2"), "Letters that came with a backup");
    let facts = page.texts("#answers dd");
    assert_eq!(facts[0], "3", "{facts:?}");
    assert!(facts[4].contains("07:00"), "{facts:?}");
    let refused = admin.submit(page.form("#answers")).await;
    assert_eq!(
        (refused.status(), refused.text("#leave-error").as_str()),
        (422, "Choose which letters are to leave.")
    );
    deliver(&site).await;
    assert_eq!(states(&site).await, "waiting waiting waiting done", "nothing was decided");
}

#[tokio::test]
async fn an_administrator_decides_which_letters_of_a_backup_still_leave() {
    for (choice, expected) in [
        ("all", "done done done done"),
        ("week", "dropped done done done"),
        ("day", "dropped dropped done done"),
        ("none", "dropped dropped dropped done"),
    ] {
        let (site, admin) = brought_back().await;
        let done = admin.post("/admin/held-letters", &[("leave", choice)]).await;
        assert_eq!(done.location(), "/admin?notice=released", "{choice}");
        let page = admin.follow(&done).await;
        assert_eq!(page.text(".summary h2"), "It is decided which letters leave.");
        assert!(!page.has("#answers"), "nothing waits for a decision");
        // One letter of a person leaves at a time.
        deliver(&site).await;
        assert_eq!(states(&site).await, expected, "{choice}");
        assert_eq!(admin.post("/admin/held-letters", &[("leave", "all")]).await.location(), "/admin");
        assert_eq!(states(&site).await, expected, "decided once");
        let by = "SELECT by_member || action FROM journal WHERE action = 'letters_released'";
        assert_eq!(site.word(by).await, "5letters_released");
    }
}

#[tokio::test]
async fn no_way_in_of_a_backup_opens_anything() {
    let site = Site::new().await;
    let member = site.member().await;
    site.sql(
        "INSERT INTO link (purpose, member_id, email, state, asked_at, token_hash, expires_at, next_at)
             VALUES ('sign_in', 1, 'member@esik.test', 'sent', 1, x'00', 2000000000, 1);
         INSERT INTO link_request (login, purpose, asked_at) VALUES ('member@esik.test', 'sign_in', 1);
         INSERT INTO sign_in_code VALUES (1, 'x', 4, 1, 2000000000, 0)",
    )
    .await;
    let mut work = site.db().writer.begin().await.unwrap();
    assert_eq!(store::hold(&mut work, 1, 2).await.unwrap().sessions, 1);
    work.commit().await.unwrap();
    assert_eq!(member.get("/bookings").await.status(), 303);
    let ways = "SELECT (SELECT state FROM link) || (SELECT count(*) FROM link_request) || (SELECT count(*) FROM sign_in_code)";
    assert_eq!(site.word(ways).await, "failed00");
}

/// What a list would say of the portal now.
async fn list(site: &Site) -> BTreeSet<Fact> {
    store::facts(&mut site.db().reader.get().await.unwrap()).await.unwrap().into_iter().collect()
}

#[tokio::test]
async fn what_ended_after_the_backup_ends_again_and_nothing_else() {
    let site = known_everywhere().await;
    let before = list(&site).await;
    let now = site.app().clock.now();
    let consents = site.number("SELECT count(*) FROM consent_withdrawal").await;
    let given: i64 = site.number("SELECT at FROM consent WHERE id = 1").await;
    let helps = site.number("SELECT min(id) FROM evacuation_help WHERE ended_at IS NULL").await;
    let agreed = site.number(&format!("SELECT agreed_at FROM evacuation_help WHERE id = {helps}")).await;
    let (booking, asked) = (
        site.number("SELECT min(booking_id) FROM support_request WHERE status <> 'withdrawn'").await,
        site.number(
            "SELECT asked_at FROM support_request WHERE status <> 'withdrawn' ORDER BY booking_id LIMIT 1",
        )
        .await,
    );
    let (grant, recorded) = (
        site.number("SELECT min(id) FROM helper_grant WHERE ended_at IS NULL").await,
        site.number("SELECT recorded_at FROM helper_grant WHERE ended_at IS NULL ORDER BY id LIMIT 1").await,
    );
    let facts = [
        (Kind::Consent, 1, given),
        (Kind::Evacuation, helps, agreed),
        (Kind::Support, booking, asked),
        (Kind::Helper, grant, recorded),
    ];
    // The ids of a later life of the portal: nobody else is meant by them.
    let of_others = facts.map(|(kind, which, mark)| Fact { kind, which, mark: mark + 1 });
    let nothing = replay(site.db(), &BTreeSet::from(of_others), now).await.unwrap();
    assert_eq!(nothing, Replayed::default());
    let facts = BTreeSet::from(facts.map(|(kind, which, mark)| Fact { kind, which, mark }));
    let done = replay(site.db(), &facts, now).await.unwrap();
    assert_eq!(done, Replayed { withdrawn: 4, ..Replayed::default() });
    assert_eq!(site.number("SELECT count(*) FROM consent_withdrawal").await, consents + 1);
    assert_eq!(site.number("SELECT count(*) FROM access_needs WHERE consent_id = 1").await, 0);
    assert_eq!(list(&site).await.difference(&before).copied().collect::<BTreeSet<_>>(), facts);
    assert_eq!(replay(site.db(), &facts, now).await.unwrap(), Replayed::default(), "twice is once");
}

#[tokio::test]
async fn whoever_is_erased_again_is_the_very_one() {
    let site = known_everywhere().await;
    let now = site.app().clock.now();
    let created = site.number("SELECT created_at FROM member WHERE id = 1").await;
    let erased = |mark| BTreeSet::from([Fact { kind: Kind::Erased, which: 1, mark }]);
    assert_eq!(replay(site.db(), &erased(created + 1), now).await.unwrap(), Replayed::default());
    assert_eq!(
        replay(site.db(), &erased(created), now).await.unwrap(),
        Replayed { erased: 1, ..Replayed::default() }
    );
    assert_eq!(site.word("SELECT given_name || state FROM member WHERE id = 1").await, "№ 1left");
}

#[tokio::test]
async fn whoever_cannot_be_erased_at_once_is_erased_by_the_portal_later() {
    let (site, folder) = (Site::new().await, tempfile::tempdir().unwrap());
    site.keep_backups(folder.path());
    let created = site.number("SELECT created_at FROM member WHERE id = 3").await;
    let id = crate::closing::booked(
        &site,
        Booked { state: "requested", ..Booked::of(LIBRARY, 2, "10:00", "11:00") },
        "2026-11-25",
    )
    .await;
    std::fs::write(folder.path().join("esik-lasting.txt"), format!("2026-11-23T04:00Z erased 3 {created}\n"))
        .unwrap();
    let erased = "SELECT count(*) FROM member WHERE id = 3 AND erased_at IS NOT NULL";
    esik::jobs::run_all(&site.app()).await;
    assert_eq!(site.number(erased).await, 0, "their work waits");
    site.sql(&format!(
        "INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member, reason)
             VALUES ({id}, 'requested', 'declined', 1, 3, 'x')"
    ))
    .await;
    esik::jobs::run_all(&site.app()).await;
    assert_eq!(site.number(erased).await, 1);
}

#[tokio::test]
async fn the_list_has_what_was_erased_before_the_answer_is_given() {
    let (site, folder) = (known_everywhere().await, tempfile::tempdir().unwrap());
    site.keep_backups(folder.path());
    let person = site.member().await;
    let erased =
        person.post("/account/erasure", &[("sure", "on"), ("password", crate::support::PASSWORD)]).await;
    assert_eq!(erased.status(), 303);
    let path = folder.path().join("esik-lasting.txt");
    let list = std::fs::read_to_string(&path).unwrap();
    let created = site.number("SELECT created_at FROM member WHERE id = 1").await;
    assert!(list.contains(&format!(" erased 1 {created}\n")), "{list}");
    let ours = |word: &str| word.parse::<i64>().is_ok() || word.ends_with('Z');
    let kinds = ["erased", "consent", "evacuation", "support", "helper", "certificate"];
    for word in list.lines().skip(1).flat_map(|line| line.split(' ')) {
        assert!(ours(word) || kinds.contains(&word), "{word} names somebody");
    }
}

#[tokio::test]
async fn numbers_that_were_given_after_the_backup_are_said_in_the_journal_of_certificates() {
    let site = Site::new().await;
    let mut work = site.db().writer.begin().await.unwrap();
    let held = store::hold(&mut work, 1, 1_795_406_400).await.unwrap();
    assert_eq!(store::close_gap(&mut work, held.restoration, 2026, 3).await.unwrap(), Some(1));
    work.commit().await.unwrap();
    let accountant = site.accountant().await;
    accountant.reads("en").await;
    let page = accountant.get("/registers/certificates").await;
    assert!(page.text(".gap").starts_with("These numbers were given"), "{}", page.summary());
    assert_eq!(page.texts(".gap dd"), ["1/2026", "3/2026", "23.11.2026"]);
    let table = accountant.get("/registers/certificates/export?format=csv").await;
    assert_eq!(table.body.matches("lost with the data").count(), 3, "{}", table.body);
    let mut work = site.db().writer.begin().await.unwrap();
    let again = store::hold(&mut work, 1, 1_795_406_401).await.unwrap();
    assert_eq!(store::close_gap(&mut work, again.restoration, 2026, 3).await.unwrap(), None, "known already");
    assert_eq!(store::close_gap(&mut work, again.restoration, 2026, 5).await.unwrap(), Some(4));
}
