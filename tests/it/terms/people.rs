//! A resource for chosen members: everybody sees whether it is busy, whoever was chosen books it.

use super::{HOUR, Wish, give_up, reads, saved};
use crate::support::{Page, Person, Site};

const PEOPLE: &str = "/admin/resources/library/people";

async fn for_chosen(site: &Site) -> Person {
    let admin = reads(site.admin().await).await;
    let form = admin.get(PEOPLE).await.form("#answers").with("who", "chosen");
    assert_eq!(admin.submit(form).await.location(), format!("{PEOPLE}?notice=saved"));
    admin
}

async fn add(admin: &Person, typed: &str) -> Page {
    admin.submit(admin.get(PEOPLE).await.form("#add").with("member", typed)).await
}

async fn chosen(site: &Site) -> String {
    site.word("SELECT coalesce(group_concat(member_id), '') FROM resource_member").await
}

#[tokio::test]
async fn members_are_chosen_by_name_or_address_once_and_taken_off_again() {
    let site = Site::new().await;
    let admin = for_chosen(&site).await;
    assert!(admin.get(PEOPLE).await.says("Nobody has been chosen, so nobody can book this now."));
    for _ in 0..2 {
        let sent = add(&admin, "member@esik.test").await;
        assert_eq!(sent.location(), format!("{PEOPLE}?notice=added"), "{}", sent.summary());
    }
    assert_eq!(chosen(&site).await, "1");
    let mut work = site.db().writer.begin().await.unwrap();
    esik::members::people::file_stale(&mut work).await.unwrap();
    work.commit().await.unwrap();
    let by_name = add(&admin, "оспанов даулет").await;
    assert_eq!(by_name.status(), 303, "folded as the register does: {}", by_name.summary());
    assert_eq!(chosen(&site).await, "1,2");
    let nobody = add(&admin, "Хххх").await;
    assert!(nobody.status() == 422 && nobody.has("#member-error"), "{}", nobody.summary());
    assert_eq!(nobody.form("#add").value("member"), "Хххх");
    for _ in 0..2 {
        let sent = admin.post(&format!("{PEOPLE}/chosen/1/removal"), &[]).await;
        assert_eq!(sent.location(), format!("{PEOPLE}?notice=removed"));
    }
    assert_eq!(chosen(&site).await, "2");
    let changes = "SELECT count(*) FROM journal WHERE action = 'resource_changed'";
    assert_eq!(site.number(changes).await, 4, "what changed nothing is not noted");
}

#[tokio::test]
async fn one_of_several_who_may_be_meant_is_pointed_at() {
    let site = Site::new().await;
    site.sql("UPDATE member SET surname = 'Оспанов' WHERE id IN (1, 2)").await;
    let mut work = site.db().writer.begin().await.unwrap();
    esik::members::people::file_stale(&mut work).await.unwrap();
    work.commit().await.unwrap();
    let admin = for_chosen(&site).await;
    let asked = add(&admin, "Оспанов").await;
    assert!(asked.status() == 422 && asked.has("#person-1") && asked.has("#person-2"));
    assert_eq!(site.number("SELECT count(*) FROM journal WHERE action = 'register_viewed'").await, 1);
    let sent = admin.submit(asked.form("#add").with("person", "2")).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    assert_eq!(chosen(&site).await, "2");
}

#[tokio::test]
async fn of_two_administrators_the_second_is_told() {
    let site = Site::new().await;
    let old = reads(site.admin().await).await.get(PEOPLE).await.form("#answers");
    let admin = for_chosen(&site).await;
    let told = admin.submit(old.with("who", "all")).await;
    assert!(told.status() == 422 && told.text("#who-error").contains("Someone else has changed this."));
    assert!(told.says("Saved now: Only chosen members"), "{}", told.text("main"));
    assert_eq!(admin.submit(told.form("#answers")).await.status(), 303, "knowing it, they may");
    assert_eq!(site.number("SELECT for_chosen FROM resource WHERE id = 1").await, 0);
}

#[tokio::test]
async fn others_see_it_and_read_whom_to_ask_and_no_address_helps() {
    let site = Site::new().await;
    let admin = for_chosen(&site).await;
    add(&admin, "member@esik.test").await;
    let (member, other) = (reads(site.member().await).await, reads(site.other_member().await).await);
    assert!(member.get("/resources/library").await.has("a.button[href='/bookings/new?resource=library']"));
    HOUR.book(&member).await;
    let page = other.get("/resources/library").await;
    assert!(page.text("#for-chosen").contains("please ask a coordinator"), "{}", page.text("main"));
    assert!(!page.has("a.button[href='/bookings/new?resource=library']"));
    assert!(page.says("Free times") && page.says("Chosen members only."));
    let asked = other.get("/bookings/new?resource=library&date=2026-11-25&start=11:00&duration=60").await;
    assert_eq!(asked.location(), "/resources/library");
    let sent = Wish { start: "11:00", ..HOUR }.send(&other, "/bookings", &[]).await;
    assert_eq!(sent.status(), 422);
    assert!(sent.summary().contains("Only chosen members can book this."), "{}", sent.summary());
    let visitor = reads(site.visitor()).await;
    assert!(visitor.get("/resources/library").await.has("#for-chosen"));
    assert_eq!(site.number("SELECT count(*) FROM booking").await, 1);
}

#[tokio::test]
async fn who_is_taken_off_the_list_keeps_what_they_have_and_gives_it_up_but_takes_nothing_more() {
    let site = Site::new().await;
    let admin = for_chosen(&site).await;
    add(&admin, "member@esik.test").await;
    let member = reads(site.member().await).await;
    let key = HOUR.key(&member);
    HOUR.send(&member, "/bookings", &[("repeat", "yes")]).await;
    let dates = member.get(&format!("/series/new?draft={key}&step=ask&rhythm=week&times=2")).await;
    let sent = member.submit(dates.form("#answers")).await;
    let series = sent.location().split('?').next().unwrap().to_owned();
    let another = Wish { start: "15:00", ..HOUR };
    another.send(&member, "/bookings", &[("repeat", "yes")]).await;
    let key = another.key(&member);
    let more = member.get(&format!("/series/new?draft={key}&step=ask&rhythm=week&times=2")).await;
    let ask = member.get(&format!("{series}/move")).await;
    let preview = member.submit(ask.form("#answers").with("scope", "all").with("start", "11:00")).await;
    admin.post(&format!("{PEOPLE}/chosen/1/removal"), &[]).await;
    let refused = member.submit(more.form("#answers")).await;
    assert!(refused.status() == 422 && refused.says("Only chosen members"), "{}", refused.summary());
    let refused = member.submit(preview.form("#answers")).await;
    assert!(refused.status() == 422 && refused.says("Only chosen members"), "{}", refused.summary());
    let refused = Wish { start: "11:00", ..HOUR }.move_to(&member, "1").await;
    assert!(refused.status() == 422 && refused.says("Only chosen members"), "{}", refused.summary());
    assert_eq!(member.get("/bookings/1").await.status(), 200);
    give_up(&member, "1").await;
}

#[tokio::test]
async fn the_waiting_list_offers_it_to_chosen_members_only() {
    let site = Site::new().await;
    saved(&site, "approval", &[("needed", "no")]).await;
    site.sql("UPDATE resource SET units = 1, largest_party = 1 WHERE id = 1").await;
    let (member, other) = (site.member().await, reads(site.other_member().await).await);
    let id = HOUR.book(&member).await;
    let wish = [
        ("resource", "library"),
        ("date", "2026-11-25"),
        ("start", "10:00"),
        ("duration", "60"),
        ("people", "1"),
    ];
    let waits = other.post("/waiting-list", &wish).await;
    let address = waits.location().split('?').next().unwrap().to_owned();
    let admin = for_chosen(&site).await;
    give_up(&member, &id).await;
    let stands = "SELECT state FROM waitlist_entry";
    assert_eq!(site.word(stands).await, "waiting", "not offered");
    add(&admin, "member2@esik.test").await;
    esik::jobs::run_all(&site.app()).await;
    assert_eq!(site.word(stands).await, "offered");
    admin.post(&format!("{PEOPLE}/chosen/2/removal"), &[]).await;
    let taken = other.post(&format!("{address}/acceptance"), &[]).await;
    assert!(taken.status() == 422 && taken.says("Only chosen members"), "{}", taken.summary());
    let joined = member.post("/waiting-list", &wish).await;
    assert_eq!(joined.status(), 422, "{}", joined.summary());
}

#[tokio::test]
async fn at_the_desk_a_coordinator_may_make_an_exception_and_reads_that_it_is_one() {
    let site = Site::new().await;
    for_chosen(&site).await;
    let fill = async |person: &Person| {
        let form = person.get("/desk/bookings/new").await.form("#answers").with("resource", "library");
        let form = form.with("date", "25.11.2026").with("member", "member@esik.test");
        person.submit(form.with("start", "10:00").with("end", "11:00")).await
    };
    let refused = fill(&reads(site.staff().await).await).await;
    assert!(refused.text("#resource-error").contains("Only chosen members"), "{}", refused.summary());
    let coordinator = reads(site.coordinator().await).await;
    let booked = fill(&coordinator).await;
    assert!(booked.location().ends_with("notice=booked-unchosen"), "{}", booked.summary());
    assert!(coordinator.follow(&booked).await.says("this person is not on the list"));
}
