//! What somebody needs to get out of the building: on the sheet of the day for whoever agreed to it, and nowhere else.

use crate::database::{Booked, CHESS, LIBRARY};
use crate::support::{Page, Person, Site};

const PATH: &str = "/account/evacuation";
/// A sentence that is nowhere else.
const HELP: &str = "Екі адам 9157 эвакуациялық орындықпен";

async fn in_english(person: Person) -> Person {
    person.reads("en").await;
    person
}

async fn agreed(person: &Person, help: &str) -> Page {
    let form = person.get(PATH).await.form("#answers").with("help", help).with("consent", "en");
    person.submit(form).await
}

async fn booked(site: &Site, (member, from): (i64, &'static str), state: &'static str) -> i64 {
    let day = "2026-11-23";
    let until = if from == "10:00" { "11:00" } else { "17:00" };
    site.sql(
        &Booked { state, ..Booked::of(if member == 1 { LIBRARY } else { CHESS }, member, from, until) }.sql(),
    )
    .await;
    let id = site.number("SELECT max(id) FROM booking").await;
    site.sql(&format!(
        "UPDATE booking SET starts = '{day}T{from}', ends = '{day}T{until}', held_from = '{day}T{from}',
             held_until = '{day}T{until}' WHERE id = {id};
         INSERT INTO booking_event (booking_id, from_state, to_state, at) VALUES ({id}, 'new', '{state}', 1)"
    ))
    .await;
    id
}

/// Moves a visit on, with a row of its history.
async fn goes_on(site: &Site, visit: i64, (from, to): (&str, &str)) {
    site.sql(&format!(
        "INSERT INTO booking_event (booking_id, from_state, to_state, at) VALUES ({visit}, '{from}', '{to}', 2);
         UPDATE booking SET state = '{to}' WHERE id = {visit}"
    ))
    .await;
}

async fn kept(site: &Site) -> String {
    site.word("SELECT ifnull(group_concat(help || '|' || (ended_at IS NULL), ' '), '') FROM evacuation_help")
        .await
}

#[tokio::test]
async fn nothing_is_kept_without_consent_and_nothing_typed_is_lost() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    let page = member.get(PATH).await;
    assert!(page.says("You may leave it empty") && page.says("We do not ask for a diagnosis"));
    assert!(!page.has("main [checked]"), "nothing is agreed to beforehand");
    let refused = member.submit(page.form("#answers").with("help", HELP)).await;
    assert_eq!(refused.status(), 422);
    assert!(refused.summary().contains("Tick the consent"), "{}", refused.summary());
    assert_eq!(refused.text("#help").trim(), HELP);
    let empty = member.post(PATH, &[("consent", "en")]).await;
    assert!(empty.summary().contains("Write what we should do"), "{}", empty.summary());
    assert_eq!(kept(&site).await, "");
}

#[tokio::test]
async fn what_helps_is_on_the_sheet_on_the_day_of_a_visit_and_its_person_reads_who_saw_it() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    assert!(member.follow(&agreed(&member, HELP).await).await.says("Saved."));
    let text = site.word("SELECT consent FROM evacuation_help").await;
    assert!(
        text.starts_with("I agree that this sentence") && text.contains("Every look is recorded."),
        "{text}"
    );

    let staff = in_english(site.staff().await).await;
    let none = staff.get("/desk/print").await;
    assert!(none.says("Nobody of today has asked for help.") && !none.says(HELP), "not here today");
    let visit = booked(&site, (1, "10:00"), "approved").await;
    let expected = staff.get("/desk/print").await;
    let row = expected.text("div[aria-labelledby=evacuation] tbody tr");
    assert!(row.contains(HELP) && row.contains("expected from 10:00"), "{row}");
    goes_on(&site, visit, ("approved", "checked_in")).await;
    assert!(staff.get("/desk/print").await.text("div[aria-labelledby=evacuation]").contains("here now"));
    goes_on(&site, visit, ("checked_in", "completed")).await;
    assert!(!staff.get("/desk/print").await.says(HELP), "they have gone");

    assert_eq!(member.get(PATH).await.texts("main ul.history li").len(), 2, "once for each look");
    assert!(!staff.get("/desk").await.says(HELP), "the day's list has no need of it");
}

#[tokio::test]
async fn those_who_are_here_come_before_those_who_are_expected() {
    let site = Site::new().await;
    let (first, second) =
        (in_english(site.member().await).await, in_english(site.other_member().await).await);
    agreed(&first, "Take my arm.").await;
    agreed(&second, "Tap my shoulder.").await;
    booked(&site, (1, "10:00"), "approved").await;
    let later = booked(&site, (2, "16:00"), "approved").await;
    goes_on(&site, later, ("approved", "checked_in")).await;
    let sheet = in_english(site.coordinator().await).await.get("/desk/print").await;
    let rows = sheet.texts("div[aria-labelledby=evacuation] tbody tr strong");
    assert_eq!(rows, ["Tap my shoulder.", "Take my arm."]);
}

#[tokio::test]
async fn other_words_stand_under_the_same_consent_and_taken_back_they_are_forgotten() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    agreed(&member, HELP).await;
    let page = member.get(PATH).await;
    assert!(!page.has("#consent"), "what stands is not asked again");
    member.submit(page.form("#answers").with("help", "Take my arm.")).await;
    assert_eq!(kept(&site).await, "Take my arm.|1");
    let end = member.get(PATH).await.form("form[action='/account/evacuation/ending']");
    assert!(member.follow(&member.submit(end).await).await.says("no longer kept"));
    assert_eq!(kept(&site).await, "|0", "that it was agreed to stays, what it was does not");
    assert_eq!(member.post("/account/evacuation/ending", &[]).await.status(), 303, "twice");
    agreed(&member, HELP).await;
    assert_eq!(kept(&site).await, format!("|0 {HELP}|1"));
    assert_eq!(site.number("SELECT count(*) FROM journal WHERE action = 'consent_given'").await, 2);
}

#[tokio::test]
async fn a_look_that_cannot_be_written_down_is_not_given() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    agreed(&member, HELP).await;
    booked(&site, (1, "10:00"), "approved").await;
    site.sql("CREATE TRIGGER full BEFORE INSERT ON evacuation_view BEGIN SELECT RAISE(ABORT, 'full'); END")
        .await;
    let sheet = site.staff().await.get("/desk/print").await;
    assert_eq!(sheet.status(), 503);
    assert!(!sheet.says(HELP));
}

#[tokio::test]
async fn a_legal_representative_says_it_and_a_helper_neither_says_nor_reads_it() {
    for (footing, status) in [("helper", 403), ("representative", 200)] {
        let site = Site::new().await;
        agreed(&site.member().await, HELP).await;
        site.sql(&format!(
            "INSERT INTO helper_grant (id, member_id, helper_id, footing, may_book, may_cancel, may_collect, may_read,
                 sees_support, recorded_by, recorded_at, paper)
             VALUES (7, 1, 2, '{footing}', 1, 1, 1, 1, 1, 4, 1700000000, 'Decision 7')"
        ))
        .await;
        let other = in_english(site.other_member().await).await;
        assert_eq!(other.post("/acting", &[("member", "1")]).await.status(), 303);
        let page = other.get(PATH).await;
        assert_eq!((page.status(), page.says(HELP)), (status, status == 200), "{footing}");
        let looks = "SELECT count(*) FROM evacuation_view WHERE member_id = 1 AND by_member = 2";
        assert_eq!(site.number(looks).await, i64::from(status == 200));
        if status == 200 {
            let saved = other.submit(page.form("#answers").with("help", "Take the arm.")).await;
            assert_eq!(saved.status(), 303, "{}", saved.summary());
            let elsewhere = other.post(PATH, &[("help", "x"), ("consent", "en"), ("whom", "")]).await;
            assert_eq!(elsewhere.status(), 422, "filled in for oneself");
            assert_eq!(kept(&site).await, "Take the arm.|1");
            assert_eq!(other.post(&format!("{PATH}/ending"), &[("whom", "1")]).await.status(), 303);
            let form = other.get(PATH).await.form("#answers").with("help", HELP).with("consent", "en");
            assert_eq!(other.submit(form).await.status(), 303);
            let text = site.word("SELECT consent FROM evacuation_help WHERE ended_at IS NULL").await;
            assert!(text.starts_with("I agree on behalf of ") && text.contains("with their name"), "{text}");
        }
    }
}
