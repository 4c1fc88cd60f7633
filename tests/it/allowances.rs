//! In what a member may go further than others: given without a reason, told, counted wherever a term is judged, ended.

use crate::support::{Page, Person, Site};

type Fields<'a> = &'a [(&'a str, &'a str)];

const LONGER: Fields<'_> = &[("what", "longer_stay"), ("minutes", "60"), ("reach", "kind-instrument")];

async fn reader(person: Person) -> Person {
    person.reads("en").await;
    person
}

/// A coordinator allows the first member something.
async fn allow(coordinator: &Person, fields: Fields<'_>) -> Page {
    let form = coordinator.get("/people/1/allowances").await.form("#answers");
    coordinator.submit(fields.iter().fold(form, |form, (name, value)| form.with(name, value))).await
}

/// It counts, and the coordinator who gave it.
async fn allowed(site: &Site, fields: Fields<'_>) -> Person {
    let coordinator = reader(site.coordinator().await).await;
    let sent = allow(&coordinator, fields).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    coordinator
}

async fn end(coordinator: &Person) -> Page {
    coordinator.post("/allowances/1/ending", &[]).await
}

async fn rows(site: &Site) -> i64 {
    site.number("SELECT count(*) FROM member_allowance").await
}

#[tokio::test]
async fn a_coordinator_finds_a_member_and_allows_more_and_the_member_is_told() {
    let site = Site::new().await;
    let mut work = site.db().writer.begin().await.unwrap();
    esik::members::people::file_stale(&mut work).await.unwrap();
    work.commit().await.unwrap();
    let coordinator = reader(site.coordinator().await).await;
    let found = coordinator.get("/people/allowances?q=%D0%A1%D0%B5%D1%80%D1%96%D0%BA").await;
    assert!(found.has("a[href='/people/1/allowances']"), "{}", found.text("main"));
    let sent = allow(&coordinator, &[LONGER, &[("until", "31.12.2026")]].concat()).await;
    let page = coordinator.follow(&sent).await;
    assert!(page.says("Allowed. The member has been told."), "{}", page.summary());
    assert!(
        page.says("Longer than others by 1 hour. For what: Musical instruments"),
        "{}",
        page.text("main")
    );
    let member = reader(site.member().await).await;
    let own = member.get("/account/allowances").await;
    assert!(own.says("Longer than others by 1 hour. For what: Musical instruments"));
    assert!(own.says("Last day: Thursday, 31 December 2026."), "{}", own.text("main"));
    assert!(!own.has("main form"), "members end nothing themselves");
    let inbox = member.get("/messages").await;
    assert!(inbox.says("You are allowed more") && inbox.says("Last day: Thursday, 31 December 2026."));
    let noted =
        "SELECT count(*) FROM journal WHERE action = 'allowance_given' AND about = 1 AND by_member = 3
                 AND detail = 'longer_stay'";
    assert_eq!(site.number(noted).await, 1);
}

#[tokio::test]
async fn why_is_asked_nowhere_and_kept_nowhere() {
    let site = Site::new().await;
    let coordinator = site.coordinator().await;
    let form = coordinator.get("/people/1/allowances").await.form("#answers");
    let asked: Vec<_> = form.fields.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(asked, ["was", "minutes", "until"], "the rest is chosen, not written");
    let texts =
        "SELECT group_concat(name, ' ') FROM pragma_table_info('member_allowance') WHERE type = 'TEXT'";
    assert_eq!(site.word(texts).await, "what kind from_day until");
}

#[tokio::test]
async fn what_is_wrong_is_said_and_nothing_typed_is_lost() {
    let site = Site::new().await;
    let coordinator = reader(site.coordinator().await).await;
    let page =
        allow(&coordinator, &[("what", "later_arrival"), ("minutes", "300"), ("until", "1.1.2026")]).await;
    assert_eq!(page.status(), 422);
    assert_eq!(page.text("#minutes-error"), "Enter the minutes as a number from 5 to 240.");
    assert!(page.has("#reach-error") && page.has("#until-error"), "{}", page.summary());
    assert!(page.has("#what-later_arrival[checked]"));
    assert_eq!(page.form("#answers").value("minutes"), "300");
    assert_eq!(rows(&site).await, 0);
}

#[tokio::test]
async fn two_coordinators_do_not_overlook_each_other() {
    let site = Site::new().await;
    let coordinator = reader(site.coordinator().await).await;
    let old = coordinator.get("/people/1/allowances").await.form("#answers");
    assert_eq!(allow(&coordinator, LONGER).await.status(), 303);
    let other = old.with("what", "shorter_notice").with("minutes", "0").with("reach", "everything");
    let page = coordinator.submit(other).await;
    assert_eq!(page.status(), 422);
    assert!(page.says("Another coordinator has changed something meanwhile."), "{}", page.summary());
    assert!(page.says("Longer than others by 1 hour"), "what was changed is seen");
    assert_eq!(coordinator.submit(page.form("#answers")).await.status(), 303, "after a second look");
    assert_eq!(rows(&site).await, 2);
}

#[tokio::test]
async fn the_same_counts_once() {
    let site = Site::new().await;
    let coordinator = allowed(&site, LONGER).await;
    assert_eq!(allow(&coordinator, LONGER).await.status(), 303, "sent twice");
    let more = [("what", "longer_stay"), ("minutes", "90"), ("reach", "kind-instrument")];
    let page = allow(&coordinator, &more).await;
    assert_eq!(page.text("#what-error"), "The same counts already. End that first.");
    assert_eq!(rows(&site).await, 1);
    assert_eq!(site.number("SELECT count(*) FROM message WHERE kind = 'allowance_given'").await, 1);
}

#[tokio::test]
async fn it_is_ended_once_and_stays_as_history() {
    let site = Site::new().await;
    let coordinator = allowed(&site, LONGER).await;
    for _ in 0..2 {
        assert_eq!(end(&coordinator).await.status(), 303);
    }
    let page = coordinator.get("/people/1/allowances").await;
    assert!(page.says("What counted before") && page.says("Ended on"), "{}", page.text("main"));
    assert_eq!(site.number("SELECT count(*) FROM message WHERE kind = 'allowance_ended'").await, 1);
    assert_eq!(site.number("SELECT count(*) FROM journal WHERE action = 'allowance_ended'").await, 1);
    let changed = site.try_sql("UPDATE member_allowance SET amount = 120").await;
    assert!(changed.unwrap_err().contains("member_allowance_unchangeable"));
    assert_eq!(allow(&coordinator, LONGER).await.status(), 303, "it may be given again");
}

#[tokio::test]
async fn a_coordinator_of_one_thing_gives_and_ends_for_that_alone() {
    let site = Site::new().await;
    let whole = allowed(&site, LONGER).await;
    site.sql("INSERT INTO coordinator_resource VALUES (3, 1)").await;
    let page = whole.get("/people/1/allowances").await;
    assert_eq!(page.attributes("input[name=reach]", "value"), ["one-1"]);
    let piano = allow(&whole, &[("what", "longer_stay"), ("minutes", "60"), ("reach", "one-4")]).await;
    assert_eq!(piano.text("#reach-error"), "Choose for what.");
    assert_eq!(end(&whole).await.status(), 404);
    let library = allow(&whole, &[("what", "longer_stay"), ("minutes", "60"), ("reach", "one-1")]).await;
    assert_eq!(library.status(), 303, "{}", library.summary());
}

#[tokio::test]
async fn nobody_allows_themselves_anything() {
    let site = Site::new().await;
    let coordinator = site.coordinator().await;
    assert_eq!(coordinator.get("/people/3/allowances").await.status(), 403);
    assert_eq!(coordinator.post("/people/3/allowances", LONGER).await.status(), 403);
    assert_eq!(rows(&site).await, 0);
}
