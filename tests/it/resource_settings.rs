//! What administrators set for what can be booked: from nothing to a first booking, and never under anybody's feet.

use crate::database::{Booked, CHESS, LIBRARY};
use crate::support::{Page, Person, Site};

type Fields = &'static [(&'static str, &'static str)];

async fn admin(site: &Site) -> Person {
    let admin = site.admin().await;
    admin.reads("en").await;
    admin
}

/// Opens a page of settings, fills in some fields and sends it.
async fn set(admin: &Person, page: &str, fields: &[(&str, &str)]) -> Page {
    let form = admin.get(&format!("/admin/resources/{page}")).await.form("#answers");
    admin.submit(fields.iter().fold(form, |form, (name, value)| form.with(name, value))).await
}

async fn saved(admin: &Person, page: &str, fields: &[(&str, &str)]) {
    let sent = set(admin, page, fields).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    assert!(admin.follow(&sent).await.says("The changes are saved."));
}

const ROOM: &[(&str, &str)] = &[
    ("name_kk", "Музыка бөлмесі"),
    ("name_ru", "Музыкальная комната"),
    ("name_en", "Music room"),
    ("description_kk", "Мұнда ән айтады."),
    ("description_ru", "Здесь поют."),
    ("description_en", "People sing here."),
    ("kind", "room"),
];

const WISH: &[(&str, &str)] = &[
    ("key", "key-of-a-first-booking"),
    ("resource", "music-room"),
    ("date", "2026-11-25"),
    ("start", "10:00"),
    ("duration", "60"),
    ("people", "3"),
];

#[tokio::test]
async fn an_empty_centre_is_set_up_in_the_browser_until_a_member_books() {
    let site = Site::new().await;
    site.sql("DELETE FROM resource").await;
    let (admin, member) = (admin(&site).await, site.member().await);
    member.reads("en").await;
    assert!(admin.get("/admin/resources").await.says("Nothing has been added yet."));
    let added = set(&admin, "new", ROOM).await;
    assert_eq!(added.location(), "/admin/resources/music-room?notice=added", "{}", added.summary());
    let page = admin.follow(&added).await;
    assert!(page.says("It is not in use") && page.says("Added."), "{}", page.text("main"));
    assert!(!member.get("/resources").await.says("Music room"), "members see it once it is in use");
    assert_eq!(member.post("/bookings", WISH).await.status(), 422);

    let refused = admin.post("/admin/resources/music-room/use", &[("wanted", "yes")]).await;
    assert_eq!(refused.status(), 422);
    assert!(refused.summary().contains("Write its opening hours first."), "{}", refused.summary());
    saved(&admin, "music-room/hours", &[("hours_3", "9-13, 14.00-18.00")]).await;
    saved(&admin, "music-room/size", &[("allocation", "places"), ("units", "8"), ("largest_party", "4")])
        .await;
    saved(&admin, "music-room/approval", &[("needed", "no")]).await;
    saved(
        &admin,
        "music-room/wheelchair",
        &[
            ("answer", "yes"),
            ("sentence_kk", "Есігі кең."),
            ("sentence_ru", "Дверь широкая."),
            ("sentence_en", "A wide door."),
        ],
    )
    .await;
    let opened = admin.post("/admin/resources/music-room/use", &[("wanted", "yes")]).await;
    assert!(admin.follow(&opened).await.says("It is in use now."));
    assert!(member.get("/resources").await.says("Music room"));
    let page = member.get("/resources/music-room").await;
    assert!(page.says("A wide door.") && page.says("from 09:00 to 13:00; from 14:00 to 18:00"));
    let booked = member.post("/bookings", WISH).await;
    assert_eq!(booked.status(), 303, "{}", booked.summary());
    assert_eq!(site.word("SELECT state FROM booking").await, "approved");
    let journal = admin.get("/journal?action=resource_changed").await;
    assert!(journal.says("Music room"), "{}", journal.text("main"));
}

#[tokio::test]
async fn what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost() {
    let site = Site::new().await;
    let admin = admin(&site).await;
    let page = set(&admin, "new", &[("name_en", "Music room"), ("description_kk", "Мұнда ән айтады.")]).await;
    assert_eq!(page.status(), 422);
    assert!(page.text("#name_kk-error").contains("Fill in this field."));
    assert!(page.has("#kind-error") && !page.has("#name_en-error"));
    assert_eq!(page.form("#answers").value("name_en"), "Music room");
    assert_eq!(page.form("#answers").value("description_kk"), "Мұнда ән айтады.");
    let wrong: [(&str, Fields, &str); 8] = [
        ("size", &[("units", "0")], "#units-error"),
        ("size", &[("wheelchair_places", "two")], "#wheelchair_places-error"),
        ("size", &[("units", "3"), ("largest_party", "4")], "#largest_party-error"),
        ("hours", &[("hours_1", "morning")], "#hours_1-error"),
        ("hours", &[("hours_7", "9-13, 12-14")], "#hours_7-error"),
        ("times", &[("grid", "30"), ("shortest", "45")], "#shortest-error"),
        ("times", &[("shortest", "120"), ("longest", "60")], "#longest-error"),
        ("approval", &[("decide_by", "25:00")], "#decide_by-error"),
    ];
    for (section, fields, error) in wrong {
        let page = set(&admin, &format!("library/{section}"), fields).await;
        assert!(page.status() == 422 && page.has(error), "{section}: {}", page.summary());
        for (name, value) in fields {
            assert_eq!(page.form("#answers").value(name), *value);
        }
    }
    assert!(set(&admin, "new", &[("name_en", "Library")]).await.status() == 422);
    let taken = [ROOM, &[("name_en", "Library")]].concat();
    assert!(set(&admin, "new", &taken).await.text("#name_en-error").contains("one with this name"));
    assert_eq!(site.number("SELECT count(*) FROM resource").await, 5);
    assert_eq!(site.number("SELECT count(*) FROM journal WHERE action LIKE 'resource_%'").await, 0);
}

#[tokio::test]
async fn a_form_sent_twice_adds_once() {
    let site = Site::new().await;
    let admin = admin(&site).await;
    for _ in 0..2 {
        let sent = set(&admin, "new", ROOM).await;
        assert_eq!(sent.location(), "/admin/resources/music-room?notice=added");
    }
    assert_eq!(site.number("SELECT count(*) FROM resource").await, 6);
}

#[tokio::test]
async fn of_two_administrators_the_second_is_told_and_nothing_is_overwritten() {
    let site = Site::new().await;
    let admin = admin(&site).await;
    let (first, second) = (
        admin.get("/admin/resources/library/guide").await.form("#answers"),
        admin.get("/admin/resources/library/guide").await.form("#answers"),
    );
    let times = admin.get("/admin/resources/library/times").await.form("#answers");
    let sent = admin.submit(first.with("directions_en", "Turn left.")).await;
    assert_eq!(sent.status(), 303);
    let told = admin.submit(second.with("directions_en", "Go up.")).await;
    assert_eq!(told.status(), 422);
    assert!(told.summary().contains("Someone else has changed this."), "{}", told.summary());
    assert!(told.says("Saved now: Turn left."), "{}", told.text("main"));
    assert_eq!(told.form("#answers").value("directions_en"), "Go up.");
    let kept = "SELECT directions FROM resource_text WHERE resource_id = 1 AND language = 'en'";
    assert_eq!(site.word(kept).await, "Turn left.");
    assert_eq!(admin.submit(told.form("#answers")).await.status(), 303, "knowing it, they may");
    assert_eq!(site.word(kept).await, "Go up.");
    let other = admin.submit(times.with("horizon", "14")).await;
    assert_eq!(other.status(), 303, "another page is nobody's in the way: {}", other.summary());
}

/// A booking of a day with its first row of history.
async fn booked(site: &Site, booked: Booked<'_>) -> i64 {
    site.sql(&booked.sql()).await;
    let id = site.number("SELECT max(id) FROM booking").await;
    site.sql(&format!(
        "INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member)
         SELECT id, 'new', state, 1, member_id FROM booking WHERE id = {id}"
    ))
    .await;
    id
}

#[tokio::test]
async fn a_size_below_what_is_promised_is_not_saved_and_says_whom_it_hits() {
    let site = Site::new().await;
    let admin = admin(&site).await;
    let first = booked(&site, Booked { people: 4, ..Booked::of(LIBRARY, 1, "09:00", "11:00") }).await;
    let second = booked(&site, Booked { people: 3, ..Booked::of(LIBRARY, 2, "10:00", "12:00") }).await;
    let alone = booked(&site, Booked { people: 2, ..Booked::of(LIBRARY, 4, "15:00", "16:00") }).await;
    let page = set(&admin, "library/size", &[("units", "6")]).await;
    assert_eq!(page.status(), 422);
    assert!(page.summary().contains("bookings to come would not fit"), "{}", page.summary());
    let hit = page.texts("main ol li");
    assert_eq!(hit.len(), 2, "{hit:?}");
    assert!(hit[0].contains(&format!("{first}:")) && hit[1].contains(&format!("{second}:")), "{hit:?}");
    assert!(!page.says(&format!("number {alone}:")) && !page.says("Серікова"), "no names");
    assert_eq!(site.number("SELECT units FROM resource WHERE id = 1").await, 12);
    assert_eq!(page.form("#answers").value("units"), "6");
    saved(&admin, "library/size", &[("units", "7")]).await;
    let sharing = set(&admin, "library/size", &[("allocation", "pieces")]).await;
    assert!(sharing.status() == 422 && sharing.has("#allocation-error"));
    // Thursday: what is over binds nobody.
    site.turn_clock_to("2026-11-26T09:00");
    let admin = site.admin().await;
    admin.reads("en").await;
    saved(&admin, "library/size", &[("units", "1"), ("largest_party", "1"), ("wheelchair_places", "0")])
        .await;
    let mut connection = site.db().reader.get().await.unwrap();
    let findings = esik::db::check(&mut connection).await.unwrap();
    assert!(findings.iter().all(|finding| finding.check != "no_overlap"), "{findings:?}");
}

#[tokio::test]
async fn a_booking_under_old_rules_is_seen_moved_and_cancelled() {
    let site = Site::new().await;
    let (admin, member) = (admin(&site).await, site.member().await);
    member.reads("en").await;
    let id = booked(&site, Booked::of(CHESS, 1, "15:00", "16:00")).await;
    let rules: [(&str, Fields); 4] = [
        ("chess/hours", &[("hours_3", ""), ("hours_4", "9-12")]),
        (
            "chess/times",
            &[
                ("grid", "20"),
                ("shortest", "20"),
                ("longest", "40"),
                ("horizon", "7"),
                ("buffer_after", "20"),
            ],
        ),
        (
            "chess/size",
            &[("units", "1"), ("largest_party", "1"), ("wheelchair_places", "1"), ("assistant_places", "1")],
        ),
        ("chess/approval", &[("needed", "yes")]),
    ];
    for (page, fields) in rules {
        saved(&admin, page, fields).await;
        assert_eq!(member.get(&format!("/bookings/{id}")).await.status(), 200, "{page}");
        assert_eq!(member.get(&format!("/bookings/{id}/cancellation")).await.status(), 200, "{page}");
    }
    let times =
        member.get(&format!("/bookings/new?moves={id}&resource=chess&duration=40&date=2026-11-26")).await;
    assert_eq!(times.status(), 200);
    assert!(times.has("input[type=radio]"), "a valid time is offered: {}", times.text("main"));
    let wish = [
        ("key", "key-of-the-move"),
        ("moves", &id.to_string()),
        ("date", "2026-11-26"),
        ("start", "10:00"),
        ("duration", "40"),
        ("people", "1"),
    ];
    assert_eq!(member.post("/bookings", &wish).await.location(), format!("/bookings/{id}?notice=moved"));
    let stay = format!("SELECT starts || ' ' || ends || ' ' || state FROM booking WHERE id = {id}");
    assert_eq!(site.word(&stay).await, "2026-11-26T10:00 2026-11-26T10:40 requested");
    let closed = admin.post("/admin/resources/chess/use", &[("wanted", "no")]).await;
    assert!(admin.follow(&closed).await.says(&format!("Booking number {id}")));
    assert_eq!(member.get(&format!("/bookings/{id}")).await.status(), 200);
    assert!(member.get("/resources/chess").await.says("It is not in use now."));
    assert!(!member.get("/resources").await.says("Chess"));
    let another = member.get("/bookings/new?resource=chess").await;
    assert!(!another.has("input[type=radio][name=start]"), "nothing can be booked");
    let cancelled = member.post(&format!("/bookings/{id}/cancellation"), &[]).await;
    assert_eq!(cancelled.status(), 303);
    assert_eq!(site.word(&format!("SELECT state FROM booking WHERE id = {id}")).await, "cancelled");
}

#[tokio::test]
async fn a_language_button_keeps_what_is_typed() {
    let site = Site::new().await;
    let admin = admin(&site).await;
    let form =
        admin.get("/admin/resources/library/guide").await.form("#answers").with("directions_en", "Go up.");
    let page = admin.submit(form.with("language", "ru")).await;
    assert_eq!(page.status(), 200);
    assert_eq!(page.form("#answers").value("directions_en"), "Go up.");
    assert!(page.says("Сохранить изменения"));
    assert_eq!(admin.submit(page.form("#answers")).await.status(), 303);
}
