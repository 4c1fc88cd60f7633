//! A coordinator decides on what is out of the ordinary, whatever way it takes to a place.

use super::{HOUR, Wish, give_up, messages, reads, saved, set, state};
use crate::support::Site;

const CASES: [(&str, &str); 5] = [
    ("needed", "some"),
    ("over_minutes", "120"),
    ("over_people", "4"),
    ("before", "10:00"),
    ("after", "17:00"),
];

#[tokio::test]
async fn what_is_wrong_with_a_case_is_said_at_its_field_and_nothing_typed_is_lost() {
    let site = Site::new().await;
    let admin = reads(site.admin().await).await;
    let wrong: [(&[(&str, &str)], &str); 8] = [
        (&[("needed", "some")], "#needed-error"),
        (&[("needed", "often")], "#needed-error"),
        (&[("needed", "some"), ("over_minutes", "long")], "#over_minutes-error"),
        (&[("needed", "some"), ("over_people", "0")], "#over_people-error"),
        (&[("needed", "some"), ("before", "25:00")], "#before-error"),
        (&[("needed", "some"), ("after", "late")], "#after-error"),
        (&[("needed", "some"), ("before", "18:00"), ("after", "09:00")], "#after-error"),
        (&[("needed", "no"), ("over_people", "3")], "#over_people-error"),
    ];
    for (fields, error) in wrong {
        let page = set(&admin, "approval", fields).await;
        assert!(page.status() == 422 && page.has(error), "{error}: {}", page.summary());
        for (name, value) in fields.iter().filter(|(_, value)| *value != "often") {
            assert_eq!(page.form("#answers").value(name), *value);
        }
    }
    saved(&site, "approval", &CASES).await;
    let kept = admin.get("/admin/resources/library/approval").await.form("#answers");
    assert!(CASES.iter().all(|(name, value)| kept.value(name) == *value));
    saved(
        &site,
        "approval",
        &[("needed", "no"), ("over_minutes", ""), ("over_people", ""), ("before", ""), ("after", "")],
    )
    .await;
    assert_eq!(site.number("SELECT needs_approval FROM resource WHERE id = 1").await, 0);
}

#[tokio::test]
async fn the_page_to_check_says_whether_this_very_wish_is_decided_and_why() {
    let site = Site::new().await;
    saved(&site, "approval", &CASES).await;
    let member = reads(site.member().await).await;
    let page = member.get("/resources/library").await;
    assert!(
        page.says("in these cases: it is longer than 2 hours; it is for more than 4 people; it begins before 10:00; it ends after 17:00"),
        "{}",
        page.text("main")
    );
    let ordinary = HOUR.check(&member).await;
    assert!(ordinary.says("No approval is needed."), "{}", ordinary.text("main"));
    let id = HOUR.book(&member).await;
    assert_eq!(state(&site, &id).await, "approved");
    let cases = [
        (Wish { minutes: "150", ..HOUR }, "This is because it is longer than 2 hours."),
        (Wish { people: "5", ..HOUR }, "This is because it is for more than 4 people."),
        (
            Wish { start: "09:30", people: "5", ..HOUR },
            "it is for more than 4 people; it begins before 10:00.",
        ),
        (Wish { start: "16:30", ..HOUR }, "This is because it ends after 17:00."),
    ];
    let other = reads(site.other_member().await).await;
    for (wish, because) in cases {
        assert!(wish.check(&other).await.says(because), "{because}");
        let id = wish.book(&other).await;
        assert_eq!(state(&site, &id).await, "requested", "{because}");
        give_up(&other, &id).await;
    }
}

#[tokio::test]
async fn moving_asks_for_what_is_out_of_the_ordinary_and_for_nothing_else() {
    let site = Site::new().await;
    saved(&site, "approval", &CASES).await;
    let member = reads(site.member().await).await;
    let id = HOUR.book(&member).await;
    let long = Wish { minutes: "180", ..HOUR };
    let asked = long.move_to(&member, &id).await;
    assert_eq!(asked.location(), format!("/bookings/{id}?notice=move-asked"));
    let approved = site.coordinator().await.post(&format!("/bookings/{id}/move/approval"), &[]).await;
    assert_eq!(approved.location(), format!("/bookings/{id}?notice=moved"));
    let shorter = Wish { start: "11:00", ..HOUR }.move_to(&member, &id).await;
    assert_eq!(shorter.location(), format!("/bookings/{id}?notice=moved"), "what is ordinary moves at once");
    assert_eq!(state(&site, &id).await, "approved");
}

#[tokio::test]
async fn of_a_series_only_the_dates_out_of_the_ordinary_wait() {
    let site = Site::new().await;
    saved(&site, "approval", &CASES).await;
    let member = reads(site.member().await).await;
    let key = HOUR.key(&member);
    HOUR.send(&member, "/bookings", &[("repeat", "yes")]).await;
    let dates = member.get(&format!("/series/new?draft={key}&step=ask&rhythm=week&times=3")).await;
    assert!(dates.says("All of them are booked at once."), "{}", dates.text("main"));
    let mut form = dates.form("#answers");
    let second = form.fields.iter_mut().filter(|(name, _)| name == "at").nth(1).unwrap();
    "2026-12-02T09:00".clone_into(&mut second.1);
    let sent = member.submit(form).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    let states = "SELECT group_concat(state) FROM (SELECT state FROM booking ORDER BY starts)";
    assert_eq!(site.word(states).await, "approved,requested,approved");
    assert_eq!((messages(&site, "series_approved").await, messages(&site, "series_received").await), (1, 1));
    let series = sent.location().split('?').next().unwrap().to_owned();
    let ask = member.get(&format!("{series}/move")).await;
    let preview = member.submit(ask.form("#answers").with("scope", "all").with("start", "16:30")).await;
    let moved = member.submit(preview.form("#answers")).await;
    assert!(moved.location().ends_with("moves-asked"), "{} {}", moved.location(), moved.summary());
}

#[tokio::test]
async fn the_desk_and_the_waiting_list_ask_the_same_rule() {
    let site = Site::new().await;
    saved(&site, "approval", &CASES).await;
    let staff = reads(site.staff().await).await;
    let form = staff.get("/desk/bookings/new").await.form("#answers");
    let form = form.with("resource", "library").with("date", "25.11.2026").with("member", "member@esik.test");
    let ordinary = form.with("start", "10:00").with("end", "11:00");
    assert_eq!(staff.submit(ordinary).await.status(), 303);
    assert_eq!(site.word("SELECT state FROM booking").await, "approved");
    site.sql("UPDATE resource SET units = 1, largest_party = 1 WHERE id = 1").await;
    let member = site.other_member().await;
    let wish = [
        ("resource", "library"),
        ("date", "2026-11-25"),
        ("start", "10:00"),
        ("duration", "150"),
        ("people", "1"),
    ];
    let waits = member.post("/waiting-list", &wish).await;
    let address = waits.location().split('?').next().unwrap().to_owned();
    let first = site.member().await;
    assert_eq!(first.post("/bookings/1/cancellation", &[]).await.status(), 303);
    let taken = member.post(&format!("{address}/acceptance"), &[]).await;
    assert_eq!(taken.status(), 303, "{}", taken.summary());
    assert_eq!(site.word("SELECT state FROM booking WHERE member_id = 2").await, "requested");
}
