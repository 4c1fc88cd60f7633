//! The register of items: found, looked at, moved, made clean, corrected, photographed, and what is set for it.

use std::io::Cursor;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use esik::equipment::items::file;
use esik::equipment::items::finding::rules::{Asked, Column, words};
use esik::equipment::items::finding::store::{Found, search};
use esik::equipment::rules::State;
use esik::ids::{CategoryId, ItemId, PlaceId};
use image::{DynamicImage, ImageFormat, RgbImage};

use crate::equipment::{DONATION, hand_over, in_state, take_back};
use crate::support::{Page, Person, Site};

type Fields<'a> = &'a [(&'a str, &'a str)];

const LAPTOP: Fields<'_> = &[
    ("category", "laptop"),
    ("make", "Lenovo"),
    ("model", "T480"),
    ("serial", "PF-1A 2B"),
    ("holds_data", "yes"),
    ("grade", "B"),
    ("new_place", "Қойма"),
    ("comes_with", "Қуат блогы"),
];

async fn staff(site: &Site) -> Person {
    let staff = site.staff().await;
    staff.reads("en").await;
    staff
}

async fn admin(site: &Site) -> Person {
    let admin = site.admin_as("staff").await;
    admin.reads("en").await;
    admin
}

async fn register(staff: &Person, fields: Fields<'_>) -> Page {
    let form = staff.get("/equipment/new").await.form("#answers");
    staff.submit(fields.iter().fold(form, |form, (name, value)| form.with(name, value))).await
}

/// A page of a form is opened, filled in and sent.
async fn fill(person: &Person, address: &str, fields: Fields<'_>) -> Page {
    let form = person.get(address).await.form("#answers");
    person.submit(fields.iter().fold(form, |form, (name, value)| form.with(name, value))).await
}

fn done(sent: &Page) {
    assert_eq!(sent.status(), 303, "{}", sent.summary());
}

/// Files items that came by SQL under their words.
async fn filed(site: &Site, items: &[i64]) {
    let mut work = site.db().writer.begin().await.unwrap();
    for id in items {
        file(&mut work, ItemId(*id)).await.unwrap();
    }
    esik::members::people::file_stale(&mut work).await.unwrap();
    work.commit().await.unwrap();
}

fn tags(page: &Page) -> Vec<String> {
    page.texts("main tbody th")
}

async fn found(person: &Person, query: &str) -> Vec<String> {
    let page = person.get(&format!("/equipment?{query}")).await;
    assert_eq!(page.status(), 200, "{query}");
    tags(&page)
}

async fn typed(person: &Person, words: &str) -> Vec<String> {
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("q", words).finish();
    found(person, &format!("{query}&list=yes")).await
}

#[tokio::test]
async fn what_was_bought_is_registered_once_and_gets_the_next_tag() {
    let site = Site::new().await;
    let staff = staff(&site).await;
    let form = staff.get("/equipment/new").await.form("#answers");
    let form = LAPTOP.iter().fold(form, |form, (name, value)| form.with(name, value));
    let first = staff.submit(form.clone()).await;
    assert_eq!(first.location(), "/equipment/AQ-0001?notice=registered", "{}", first.summary());
    assert_eq!(staff.submit(form).await.location(), first.location(), "sent twice, it comes once");
    assert_eq!(site.number("SELECT count(*) FROM item").await, 1);
    let page = staff.follow(&first).await;
    for words in [
        "Registered. Stick this tag on it: AQ-0001",
        "AQ-0001: Laptop: Lenovo T480",
        "Received, not looked at yet",
        "B: works, shows signs of use",
        "Somebody’s data may be on it",
        "PF-1A 2B",
        "Қойма",
        "Қуат блогы",
        "Registered: bought, or built at the centre.",
        "Ерлан Жұмабаев",
    ] {
        assert!(page.says(words), "{words}: {}", page.text("main"));
    }
    assert_eq!(register(&staff, LAPTOP).await.status(), 422, "another form with the same serial number");
    let box_of = [("category", "mouse"), ("holds_data", "no"), ("quantity", "40")];
    let second = register(&staff, &box_of).await;
    assert!(staff.follow(&second).await.text("h1").contains("Mouse, 40 pieces"));
}

#[tokio::test]
async fn what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost() {
    let site = Site::new().await;
    let staff = staff(&site).await;
    let page = register(
        &staff,
        &[("make", "Lenovo\u{202e}"), ("quantity", "1000000"), ("weight", "2 kg"), ("note", "Сынық")],
    )
    .await;
    assert_eq!(page.status(), 422);
    for field in ["category", "make", "quantity", "weight", "holds_data"] {
        assert!(page.has(&format!("#{field}-error")), "{field}: {}", page.summary());
    }
    assert_eq!(page.text("#quantity-error"), "Quantity: Enter a number in digits, from 1 to 10000.");
    assert_eq!(
        (page.form("#answers").value("weight"), page.form("#answers").value("note")),
        ("2 kg", "Сынық")
    );
    assert_eq!(register(&staff, &[("category", "mouse"), ("quantity", "0")]).await.status(), 422);
    assert_eq!(site.number("SELECT count(*) + (SELECT count(*) FROM place) FROM item").await, 0);
}

#[tokio::test]
async fn the_language_changes_and_what_was_typed_stays() {
    let site = Site::new().await;
    let staff = staff(&site).await;
    let form = staff.get("/equipment/new").await.form("#answers");
    let page = staff.submit(form.with("make", "Lenovo").with("language", "ru")).await;
    assert_eq!(page.status(), 200);
    assert_eq!(
        (page.text("h1"), page.form("#answers").value("make").to_owned()),
        ("Зарегистрировать оборудование".into(), "Lenovo".into())
    );
    assert_eq!(site.number("SELECT count(*) FROM item").await, 0);
}

#[tokio::test]
async fn the_same_serial_number_of_the_same_make_names_the_other_item() {
    let site = Site::new().await;
    let staff = staff(&site).await;
    done(&register(&staff, LAPTOP).await);
    for (make, serial) in [("LENOVO", "pf1a2b"), (" lenovo ", "PF 1A-2B")] {
        let again = [("category", "computer"), ("make", make), ("serial", serial), ("holds_data", "yes")];
        let page = register(&staff, &again).await;
        assert_eq!(page.status(), 422);
        let said = "This make with this serial number is there already: AQ-0001";
        assert_eq!(page.text("#serial-error"), said);
    }
    done(&register(&staff, &[LAPTOP, &[("make", "HP")]].concat()).await);
    let page = fill(&staff, "/equipment/AQ-0002/data", &[("make", "Lenovo")]).await;
    assert_eq!(page.status(), 422, "{}", page.summary());
    assert!(page.text("#serial-error").ends_with(": AQ-0001"), "{}", page.summary());
    assert_eq!(site.word("SELECT make FROM item WHERE tag = 'AQ-0002'").await, "HP");
}

#[tokio::test]
async fn an_item_is_found_by_all_that_is_known_of_it_in_any_spelling() {
    let site = Site::new().await;
    let staff = staff(&site).await;
    done(&register(&staff, LAPTOP).await);
    done(&register(&staff, &[("category", "keyboard"), ("make", "CHERRY"), ("holds_data", "no")]).await);
    site.sql(DONATION).await;
    site.sql("INSERT INTO donor_word (word, donor_id) VALUES ('ак', 1), ('жаиык', 1)").await;
    site.sql("INSERT INTO item (id, tag, category_id, donation_line_id, make, model, serial, make_key, serial_key, holds_data, dirty,
        state, made_by, made_at) VALUES (3, 'AQ-0412', 11, 2, 'Logitech', 'M90', '', 'logitech', '', 0, 0, 'received', 4, 1);
        INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state) VALUES (3, 1, 4, 'state', 'new', 'received')").await;
    in_state(&site, 7, State::WithHolder).await;
    filed(&site, &[3, 7]).await;
    for (words, tag) in [
        ("AQ-0412", "AQ-0412"),
        ("aq 412", "AQ-0412"),
        ("412", "AQ-0412"),
        ("АҚ-0412", "AQ-0412"),
        ("ақ0412", "AQ-0412"),
        ("АК 412", "AQ-0412"),
        ("http://127.0.0.1:8080/t/AQ-0412", "AQ-0412"),
        ("pf1a", "AQ-0001"),
        ("PF-1A 2B", "AQ-0001"),
        ("1a-2b", "AQ-0001"),
        ("F 1 A 2 B", "AQ-0001"),
        ("lenovo t480 pf", "AQ-0001"),
        ("СHERRY", "AQ-0002"),
        ("пернетақта", "AQ-0002"),
        ("Клавиатура", "AQ-0002"),
        ("keyb", "AQ-0002"),
        ("Ақ Жайық", "AQ-0412"),
        ("жаиык logi", "AQ-0412"),
        ("серикова", "AQ-0007"),
        ("Әлия T480", "AQ-0007"),
    ] {
        assert_eq!(typed(&staff, words).await.first().map(String::as_str), Some(tag), "{words}");
    }
    assert_eq!(typed(&staff, "жаиык lenovo").await, [""; 0], "all of the words, not one of them");
    assert_eq!(found(&staff, "holder=%D1%81%D0%B5%D1%80%D0%B8%D0%BA").await, ["AQ-0007"]);
    // The holder has given it back: nobody has it.
    site.sql(&take_back(7, "ready")).await;
    assert_eq!(typed(&staff, "серикова").await, [""; 0]);
    for spelling in ["aq-0412", "412", "aq%20412", "%D0%B0%D2%9B412"] {
        let page = staff.get(&format!("/equipment/{spelling}")).await;
        assert_eq!((page.status(), page.location()), (303, "/equipment/AQ-0412"), "{spelling}");
    }
    assert_eq!(staff.get("/equipment/AQ-0999").await.status(), 404);
}

#[tokio::test]
async fn a_tag_leads_straight_to_its_item_and_there_is_a_way_back() {
    let site = Site::new().await;
    let staff = staff(&site).await;
    for id in [1, 3] {
        in_state(&site, id, State::Ready).await;
    }
    site.sql("UPDATE item SET serial = 'CN-77-0003', serial_key = 'cn770003' WHERE id = 1").await;
    filed(&site, &[1, 3]).await;
    for words in ["AQ-0001", "aq 1", "АҚ-0001", "http://127.0.0.1:8080/t/AQ-0001"] {
        let query = form_urlencoded::Serializer::new(String::new()).append_pair("q", words).finish();
        let sent = staff.get(&format!("/equipment?{query}&state=&holder=")).await;
        assert_eq!(
            (sent.status(), sent.location()),
            (303, &*format!("/equipment/AQ-0001?{query}")),
            "{words}"
        );
    }
    let item = staff.follow(&staff.get("/equipment?q=aq+1").await).await;
    let back = "/equipment?q=aq+1&list=yes";
    assert!(item.has(&format!("main a[href='{back}']")), "{}", item.text("main"));
    assert_eq!(tags(&staff.get(back).await), ["AQ-0001"]);
    assert!(!staff.get("/equipment/AQ-0001").await.says("List of what was found"));
    // A number alone is a tag only where it can mean nothing else.
    assert_eq!(staff.get("/equipment?q=1").await.location(), "/equipment/AQ-0001?q=1");
    assert_eq!(found(&staff, "q=0003").await, ["AQ-0001", "AQ-0003"], "the end of a serial number too");
    for query in
        ["q=AQ-0001&state=ready", "q=AQ-0001&overdue=yes", "q=AQ-0999", "q=AQ", "q=AQ-0001&redisplay=yes"]
    {
        assert_eq!(staff.get(&format!("/equipment?{query}")).await.status(), 200, "{query}");
    }
}

#[tokio::test]
async fn a_serial_number_is_found_by_its_end_where_pieces_are_looked_for() {
    let site = Site::new().await;
    let staff = staff(&site).await;
    for id in [1, 3, 5] {
        in_state(&site, id, State::Ready).await;
    }
    site.sql(
        "UPDATE item SET serial = 'CN-77-4321', serial_key = 'cn774321' WHERE id = 1;
         UPDATE item SET serial = 'X 9 8765', serial_key = 'x98765' WHERE id = 3;
         UPDATE item SET serial = 'Y-8765', serial_key = 'y8765' WHERE id = 5",
    )
    .await;
    filed(&site, &[1, 3, 5]).await;
    for (end, tags) in [
        ("4321", vec!["AQ-0001"]),
        ("7-43 21", vec!["AQ-0001"]),
        ("8765", vec!["AQ-0003", "AQ-0005"]),
        ("9 8765", vec!["AQ-0003"]),
        ("321", vec![]),
    ] {
        assert_eq!(typed(&staff, end).await, tags, "{end}");
    }
    let one = staff.get("/loans/new?tag=43+21").await;
    assert!(one.says("Added: AQ-0001."), "{}", one.summary());
    assert_eq!(staff.get("/loans/new?tag=8765").await.status(), 422, "two end so: nobody guesses");
}

#[tokio::test]
async fn the_list_is_narrowed_down_and_each_row_says_where_and_until_when() {
    let site = Site::new().await;
    let staff = staff(&site).await;
    site.sql("INSERT INTO place (id, name, folded) VALUES (1, 'Қойма', 'коима')").await;
    for (id, state) in
        [(1, State::Received), (3, State::WithHolder), (5, State::Ready), (7, State::InWorkshop)]
    {
        in_state(&site, id, state).await;
    }
    in_state(&site, 9, State::Ready).await;
    site.sql(&hand_over(9, "placement")).await;
    site.sql("UPDATE item SET place_id = 1, version = version + 1 WHERE id = 1").await;
    assert_eq!(found(&staff, "").await, ["AQ-0001", "AQ-0003", "AQ-0005", "AQ-0007", "AQ-0009"]);
    assert_eq!(found(&staff, "state=ready").await, ["AQ-0005"]);
    assert_eq!(found(&staff, "place=1").await, ["AQ-0001", "AQ-0009"], "kept there, and placed there");
    site.sql("UPDATE item SET place_id = 1, version = version + 1 WHERE id = 3").await;
    assert_eq!(found(&staff, "place=1").await, ["AQ-0001", "AQ-0009"], "whoever has it has taken it away");
    site.sql("INSERT INTO place (id, name, folded) VALUES (2, 'Зал', 'зал'); UPDATE item SET place_id = 2 WHERE id = 9").await;
    assert_eq!(found(&staff, "place=2").await, [""; 0], "it has been placed elsewhere");
    assert_eq!(found(&staff, "category=mouse").await, [""; 0]);
    assert_eq!(found(&staff, "overdue=yes").await, [""; 0], "due on the first of December");
    site.turn_clock_to("2026-12-02T09:00");
    let staff = self::staff(&site).await;
    let page = staff.get("/equipment?overdue=yes").await;
    assert_eq!(
        page.text("main tbody tr"),
        "AQ-0003 Laptop: Lenovo T480 Lent or placed With: Серікова Әлия Overdue 01.12.2026, 18:00"
    );
    assert_eq!(page.text("caption"), "1 item found");
    assert!(page.has("#overdue[checked]"));
}

#[tokio::test]
async fn columns_are_sorted_by_links_that_say_so() {
    let site = Site::new().await;
    let staff = staff(&site).await;
    for (id, state) in [(1, State::Ready), (3, State::WithHolder), (5, State::InWorkshop)] {
        in_state(&site, id, state).await;
    }
    site.sql("UPDATE item SET make = 'HP', make_key = 'hp' WHERE id = 3; UPDATE item SET make = 'Acer', make_key = 'acer' WHERE id = 5").await;
    let first = staff.get("/equipment").await;
    assert_eq!(first.texts("th[aria-sort=ascending]"), ["Sort by: Tag"]);
    for (column, up, down) in [
        (1, ["AQ-0001", "AQ-0003", "AQ-0005"], ["AQ-0005", "AQ-0003", "AQ-0001"]),
        (2, ["AQ-0005", "AQ-0003", "AQ-0001"], ["AQ-0001", "AQ-0003", "AQ-0005"]),
        (3, ["AQ-0005", "AQ-0001", "AQ-0003"], ["AQ-0003", "AQ-0001", "AQ-0005"]),
        (5, ["AQ-0003", "AQ-0001", "AQ-0005"], ["AQ-0003", "AQ-0001", "AQ-0005"]),
    ] {
        let link = format!("thead th:nth-child({column}) a");
        let way = if column == 1 { "/equipment".to_owned() } else { first.attribute(&link, "href") };
        // In the whole list, and among what was looked up.
        for more in ["", "&category=laptop"] {
            let page = staff
                .get(&format!("{}{more}", if way.contains('?') { way.clone() } else { format!("{way}?") }))
                .await;
            assert_eq!(tags(&page), up, "{way}{more}");
            let other = page.attribute(&link, "href");
            let page = staff.get(&other).await;
            assert_eq!(tags(&page), down, "{other}");
            let sorted = page.attributes("th[aria-sort]", "aria-sort");
            assert_eq!(sorted, ["descending"], "{other}");
        }
    }
}

/// So many more items: a few makes, serial numbers of their own, every tenth in each of 20 categories.
async fn many(site: &Site, number: i64) {
    site.sql(&format!(
        "WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < {number})
         INSERT INTO item (id, tag, category_id, make, model, serial, make_key, serial_key, holds_data, dirty, state, made_by, made_at)
         SELECT n, printf('AQ-%04d', n), 1 + n % 20, 'Make' || (n % 7), 'M' || (n % 50), 'SER' || n, 'make' || (n % 7), 'ser' || n, 0, 0,
             'received', 4, 1 FROM number;
         INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state)
         SELECT id, 1, 4, 'state', 'new', 'received' FROM item;
         INSERT INTO item_word (word, item_id)
         SELECT make_key, id FROM item UNION SELECT serial_key, id FROM item UNION SELECT printf('%04d', id), id FROM item
         UNION SELECT 'aq', id FROM item;
         INSERT INTO place (id, name, folded) VALUES (1, 'Қойма', 'коима');
         UPDATE item SET place_id = 1 WHERE id % 100 = 0 AND id <= 1000;
         INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state)
         SELECT id, 1, 4, 'state', 'received', 'ready' FROM item WHERE id % 2 = 0"
    ))
    .await;
    for id in [10, 20, 30] {
        site.sql(&hand_over(id, "loan")).await;
    }
    filed(site, &[]).await;
}

fn asked(typed: &str) -> Asked {
    Asked {
        words: words(typed, &[]),
        holder: Vec::new(),
        state: None,
        category: None,
        place: None,
        overdue: false,
        now: "2026-12-24T09:00".to_owned(),
        first: Vec::new(),
        order: (Column::Tag, false),
    }
}

#[tokio::test]
async fn a_page_has_fifty_and_says_how_many_there_are() {
    let site = Site::new().await;
    let staff = staff(&site).await;
    many(&site, 1200).await;
    let page = staff.get("/equipment").await;
    assert_eq!((tags(&page).len(), page.text("caption")), (50, "At least 1001 items found".to_owned()));
    let next = staff.get(&page.attribute("main nav a", "href")).await;
    assert_eq!(tags(&next)[0], "AQ-0051");
    assert_eq!(next.text("caption"), "At least 1001 items found, page 2");
    let few = staff.get("/equipment?q=make3&page=4").await;
    assert_eq!((tags(&few).len(), few.text("caption")), (172 - 150, "172 items found, page 4".to_owned()));
    assert_eq!(tags(&staff.get("/equipment?page=25").await).len(), 0);
    let by_due = staff.get("/equipment?sort=due&page=2").await;
    assert_eq!(tags(&by_due)[..3], ["AQ-0051", "AQ-0052", "AQ-0053"], "three that are due came before");
}

/// Steps of the database's machine that a search takes.
async fn steps(site: &Site, asked: &Asked) -> (u64, Found) {
    let mut db = site.db().reader.get().await.unwrap();
    // What is prepared once is not counted.
    search(&mut db, asked, (50, 0)).await.unwrap();
    let counted = Arc::new(AtomicU64::new(0));
    let steps = Arc::clone(&counted);
    db.lock_handle().await.unwrap().set_progress_handler(1, move || {
        steps.fetch_add(1, Ordering::Relaxed);
        true
    });
    let found = search(&mut db, asked, (50, 0)).await.unwrap();
    db.lock_handle().await.unwrap().remove_progress_handler();
    (counted.load(Ordering::Relaxed), found)
}

#[tokio::test]
async fn ten_thousand_items_answer_in_as_many_steps_as_two_thousand() {
    let (small, large) = (Site::new().await, Site::new().await);
    many(&small, 2000).await;
    many(&large, 10_000).await;
    let cases = [
        asked(""),
        asked("ser1234"),
        asked("aq 1234"),
        asked("make3"),
        asked("aq"),
        asked("aq make"),
        asked("серикова"),
        asked("nothing"),
        Asked { order: (Column::Device, true), ..asked("") },
        Asked { order: (Column::State, false), ..asked("") },
        Asked { order: (Column::Due, false), ..asked("") },
        Asked { order: (Column::Device, false), state: Some(State::Ready), ..asked("") },
        Asked { state: Some(State::WithHolder), ..asked("aq") },
        Asked { state: Some(State::Missing), order: (Column::Device, false), ..asked("") },
        Asked { category: Some(CategoryId(3)), ..asked("make1") },
        Asked { place: Some(PlaceId(1)), ..asked("") },
        Asked { overdue: true, ..asked("") },
        Asked { holder: words("Әлия", &[]), ..asked("") },
    ];
    // A thousand pieces are looked up and looked at, never more.
    let (thousand, _) = steps(&small, &Asked { state: Some(State::Ready), ..asked("") }).await;
    for asked in cases {
        let ((few, _), (many, found)) = (steps(&small, &asked).await, steps(&large, &asked).await);
        println!("{few} steps among 2,000, {many} among 10,000: {} found of {asked:?}", found.items.len());
        assert!(many < few.max(thousand) * 3 / 2, "{few} steps, then {many}: {asked:?}");
    }
}

#[tokio::test]
async fn an_item_is_moved_by_hand_where_it_can_go_and_told_where_else() {
    let site = Site::new().await;
    let staff = staff(&site).await;
    in_state(&site, 1, State::Received).await;
    let asked = staff.get("/equipment/AQ-0001/state").await;
    assert_eq!(
        asked.attributes("main input[name=to]", "value"),
        ["in_workshop", "ready", "for_parts", "for_disposal", "missing"]
    );
    let page = fill(&staff, "/equipment/AQ-0001/state", &[("to", "missing")]).await;
    assert_eq!((page.status(), page.text("#reason-error")), (422, "Write the reason.".to_owned()));
    let page = fill(&staff, "/equipment/AQ-0001/state", &[("to", "given"), ("reason", "Сыйлық")]).await;
    assert!(
        page.text("#to-error").contains("It can go to: In the workshop; Ready to lend;"),
        "{}",
        page.summary()
    );
    assert_eq!(page.form("#answers").value("reason"), "Сыйлық");
    let sent = fill(&staff, "/equipment/AQ-0001/state", &[("to", "missing"), ("reason", "Сөреде жоқ")]).await;
    let page = staff.follow(&sent).await;
    assert!(
        page.says("The state is saved: Missing") && page.says("Could not be found. Сөреде жоқ"),
        "{}",
        page.text("main")
    );
    done(&fill(&staff, "/equipment/AQ-0001/state", &[("to", "received")]).await);
    assert_eq!(
        staff.get("/equipment/AQ-0001").await.texts("ol.history li p:nth-of-type(2)").last().unwrap(),
        "Found again."
    );
    for (id, state) in [(3, State::WithHolder), (5, State::Given)] {
        in_state(&site, id, state).await;
        let page = staff.get(&format!("/equipment/AQ-000{id}")).await;
        assert!(!page.has("main a[href$='/state']"), "no action that is not possible");
        let page = staff
            .post(&format!("/equipment/AQ-000{id}/state"), &[("to", "ready"), ("from", state.code())])
            .await;
        assert_eq!(page.status(), 422);
        assert!(page.says("From this state it cannot be moved by hand."), "{}", page.summary());
    }
}

#[tokio::test]
async fn nothing_with_data_on_it_is_made_ready_before_two_have_seen_that_they_are_gone() {
    let site = Site::new().await;
    let staff = staff(&site).await;
    done(&register(&staff, LAPTOP).await);
    let page = fill(&staff, "/equipment/AQ-0001/state", &[("to", "ready")]).await;
    assert_eq!(page.status(), 422);
    assert!(page.text("#to-error").contains("First confirm that the data are wiped."), "{}", page.summary());
    let page =
        fill(&staff, "/equipment/AQ-0001/wipe", &[("how", "Дискі тазартылды"), ("second", "Ерлан ЖУМАБАЕВ")])
            .await;
    assert_eq!(page.text("#second-error"), "This is your own name. Write the name of somebody else.");
    assert_eq!(page.text("#how").trim(), "Дискі тазартылды", "nothing typed is lost");
    let form = staff.get("/equipment/AQ-0001/wipe").await.form("#answers");
    let form = form.with("how", "Дискі тазартылды").with("second", "Марина Ким");
    done(&staff.submit(form.clone()).await);
    done(&staff.submit(form).await);
    assert_eq!(
        site.number("SELECT count(*) FROM item_event WHERE kind = 'cleaned'").await,
        1,
        "sent twice, said once"
    );
    let page = staff.get("/equipment/AQ-0001").await;
    assert!(page.says("Data wiped. Also seen by: Марина Ким Дискі тазартылды"), "{}", page.text("main"));
    assert!(!page.has("main a[href$='/wipe']"));
    done(&fill(&staff, "/equipment/AQ-0001/state", &[("to", "ready")]).await);
}

#[tokio::test]
async fn nothing_is_wiped_that_is_not_here_or_that_was_out_since_the_page_was_opened() {
    let site = Site::new().await;
    let staff = staff(&site).await;
    done(&register(&staff, LAPTOP).await);
    let open = staff.get("/equipment/AQ-0001/wipe").await.form("#answers");
    let open = open.with("how", "nwipe").with("second", "Марина Ким");
    done(&fill(&staff, "/equipment/AQ-0001/state", &[("to", "missing"), ("reason", "Іздедік")]).await);
    assert!(!staff.get("/equipment/AQ-0001").await.has("main a[href$='/wipe']"));
    for refused in [staff.get("/equipment/AQ-0001/wipe").await, staff.submit(open.clone()).await] {
        assert_eq!(refused.location(), "/equipment/AQ-0001");
    }
    let wiped = "INSERT INTO item_event (item_id, at, by_member, kind, second_person) VALUES (1, 9, 4, 'cleaned', 'Ким')";
    assert_eq!(site.try_sql(wiped).await, Err("item_not_here".to_owned()));
    done(&fill(&staff, "/equipment/AQ-0001/state", &[("to", "received")]).await);
    let stale = staff.submit(open).await;
    assert_eq!(stale.status(), 422);
    assert!(stale.says("The state has changed meanwhile."), "{}", stale.summary());
    assert_eq!(stale.form("#answers").value("second"), "Марина Ким", "nothing typed is lost");
    assert_eq!(site.number("SELECT dirty FROM item WHERE id = 1").await, 1);
    done(&staff.submit(stale.form("#answers")).await);
    assert_eq!(site.number("SELECT dirty FROM item WHERE id = 1").await, 0);
}

#[tokio::test]
async fn the_second_of_two_is_told_what_the_first_has_done() {
    let site = Site::new().await;
    let (staff, admin) = (staff(&site).await, admin(&site).await);
    in_state(&site, 1, State::Received).await;
    let form = admin.get("/equipment/AQ-0001/state").await.form("#answers");
    done(
        &fill(&staff, "/equipment/AQ-0001/state", &[("to", "in_workshop"), ("reason", "Экраны сынық")]).await,
    );
    let page = admin.submit(form.with("to", "for_parts").with("reason", "Ескі")).await;
    assert_eq!(page.status(), 422);
    assert!(page.has(".summary a[href='#version']"));
    assert_eq!(page.texts("#version li p")[1..], ["Went to the workshop.", "Экраны сынық", "Ерлан Жұмабаев"]);
    assert_eq!(page.form("#answers").value("reason"), "Ескі");
    assert!(page.has("#to-for_parts[checked]"), "it can still go there");
    done(&admin.submit(page.form("#answers")).await);
    assert_eq!(site.word("SELECT state FROM item WHERE id = 1").await, "for_parts");
}

#[tokio::test]
async fn what_is_corrected_is_told_in_the_story_and_found_by_its_new_words() {
    let site = Site::new().await;
    let staff = staff(&site).await;
    done(&register(&staff, LAPTOP).await);
    let sent = fill(
        &staff,
        "/equipment/AQ-0001/data",
        &[
            ("model", "T490"),
            ("grade", "D"),
            ("new_place", "Шеберхана"),
            ("weight", "1500"),
            ("may_be_borrowed", "yes"),
            ("note", "Әлия туралы"),
        ],
    )
    .await;
    let page = staff.follow(&sent).await;
    for words in [
        "The changes are saved.",
        "Model: was “T480”, now “T490”",
        "Condition: was “B: works, shows signs of use”, now “D: does not work”",
        "Weight, in grams: was “empty”, now “1500”",
        "Members may ask to borrow it: was “No”, now “Yes”",
        "Changed: Note",
        "Place: was “Қойма”, now “Шеберхана”",
    ] {
        assert!(page.says(words), "{words}: {}", page.text("main"));
    }
    let kept = "SELECT count(*) FROM item_event WHERE detail LIKE '%Әлия%'";
    assert_eq!(
        site.number(kept).await,
        0,
        "history can never be changed: what is written of people stays out of it"
    );
    assert_eq!((typed(&staff, "t490").await, typed(&staff, "t480").await), (vec!["AQ-0001".into()], vec![]));
    done(&fill(&staff, "/equipment/AQ-0001/data", &[]).await);
    assert_eq!(site.number("SELECT count(*) FROM item_event").await, 3, "nothing was changed");
}

#[tokio::test]
async fn two_who_correct_one_item_do_not_overwrite_each_other() {
    let site = Site::new().await;
    let (staff, admin) = (staff(&site).await, admin(&site).await);
    done(&register(&staff, LAPTOP).await);
    let form = admin.get("/equipment/AQ-0001/data").await.form("#answers");
    done(&fill(&staff, "/equipment/AQ-0001/data", &[("model", "T14")]).await);
    let page = admin.submit(form.with("grade", "A").with("note", "Жақсы")).await;
    assert_eq!(page.status(), 422);
    assert!(page.says("Somebody else has changed this meanwhile."), "{}", page.summary());
    assert_eq!(page.texts("#version li p")[1..], ["Model: was “T480”, now “T14”", "Ерлан Жұмабаев"]);
    assert_eq!(page.text("#model-error"), "Model: Saved now: T14");
    assert_eq!(page.text("#grade-error"), "Condition: Saved now: B: works, shows signs of use");
    let again = page.form("#answers");
    assert_eq!((again.value("note"), again.value("model")), ("Жақсы", "T480"), "nothing typed is lost");
    done(&admin.submit(again.with("model", "T14")).await);
    let kept = "SELECT model || ' ' || grade || ' ' || note FROM item";
    assert_eq!(site.word(kept).await, "T14 A Жақсы");
}

#[tokio::test]
async fn what_turns_out_to_hold_data_is_full_of_them_until_two_say_otherwise() {
    let site = Site::new().await;
    let staff = staff(&site).await;
    done(&register(&staff, &[("category", "monitor"), ("make", "LG"), ("holds_data", "no")]).await);
    done(&fill(&staff, "/equipment/AQ-0001/data", &[("holds_data", "yes")]).await);
    assert_eq!(site.number("SELECT dirty FROM item").await, 1);
    let page = fill(&staff, "/equipment/AQ-0001/data", &[("holds_data", "no")]).await;
    assert_eq!(page.text("#holds_data-error"), "First confirm that the data are wiped.");
    done(
        &fill(&staff, "/equipment/AQ-0001/wipe", &[("how", "Картасы алынды"), ("second", "Ким Марина")])
            .await,
    );
    done(&fill(&staff, "/equipment/AQ-0001/data", &[("holds_data", "no")]).await);
    assert_eq!(site.number("SELECT dirty + holds_data FROM item").await, 0);
}

#[tokio::test]
async fn the_story_of_a_loan_is_told_in_order_and_its_words_stay_with_the_holder() {
    let site = Site::new().await;
    let staff = staff(&site).await;
    site.sql(DONATION).await;
    site.sql("INSERT INTO place (id, name, folded) VALUES (1, 'Қойма', 'коима')").await;
    for id in [1, 3, 5] {
        in_state(&site, id, State::Ready).await;
    }
    site.sql(&hand_over(1, "loan")).await;
    site.sql("UPDATE custody SET comes_with = 'Қуат блогы', grade_out = 'A' WHERE id = 1").await;
    let page = staff.get("/equipment/AQ-0001").await;
    assert!(
        page.says("Lent to: Серікова Әлия") && page.says("Tuesday, 1 December 2026, 18:00"),
        "{}",
        page.text("main")
    );
    assert!(page.says("This device is with somebody. First write down its return."));
    site.sql(&take_back(1, "in_workshop")).await;
    site.sql("UPDATE custody SET missing = 'Қуат блогы жоқ', grade_in = 'C' WHERE id = 1").await;
    site.sql(&hand_over(3, "placement")).await;
    site.sql(&take_back(3, "ready")).await;
    site.sql(&hand_over(5, "loan")).await;
    site.sql(&take_back(5, "missing")).await;
    let story = |page: &Page| page.texts("ol.history li p:not(.hint)").join(" | ");
    let told = story(&staff.get("/equipment/AQ-0001").await);
    let parts = [
        "Registered: bought, or built at the centre.",
        "Ready to lend.",
        "Lent to: Серікова Әлия",
        "Due back: Tuesday, 1 December 2026, 18:00",
        "With it went: Қуат блогы",
        "Condition A: like new",
        "Came back from: Серікова Әлия",
        "Went to the workshop.",
        "Missing: Қуат блогы жоқ",
        "Condition C: works, with a fault",
    ];
    let places: Vec<_> =
        parts.iter().map(|part| told.find(part).unwrap_or_else(|| panic!("{part}: {told}"))).collect();
    assert!(places.is_sorted(), "{told}");
    assert!(story(&staff.get("/equipment/AQ-0003").await).contains("Placed: Қойма"));
    assert!(story(&staff.get("/equipment/AQ-0003").await).contains("Came back from: Қойма"));
    let lost = story(&staff.get("/equipment/AQ-0005").await);
    assert!(
        lost.contains("Not brought back, cannot be found. It was with: Серікова Әлия | себебі"),
        "{lost}"
    );
    assert!(!lost.contains('–'), "{lost}");
    // Whoever is forgotten is forgotten in the story too.
    site.sql("UPDATE custody SET missing = '', ended_why = '' WHERE id = 1").await;
    assert!(!story(&staff.get("/equipment/AQ-0001").await).contains("Қуат блогы жоқ"));
}

#[tokio::test]
async fn an_item_out_of_a_donation_names_its_donor_and_a_part_its_machine() {
    let site = Site::new().await;
    let staff = staff(&site).await;
    site.sql(DONATION).await;
    site.sql("INSERT INTO item (id, tag, category_id, donation_line_id, make, model, serial, make_key, serial_key, holds_data, dirty,
        state, made_by, made_at) VALUES (3, 'AQ-0412', 1, 1, 'Lenovo', 'T480', '', 'lenovo', '', 1, 1, 'received', 4, 1);
        INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state) VALUES (3, 1, 4, 'state', 'new', 'received')").await;
    let page = staff.get("/equipment/AQ-0412").await;
    assert!(page.says("Received from: Ақ Жайық"), "{}", page.text("main"));
    assert!(page.has("main a[href='/donations/1']"));
    in_state(&site, 900, State::InWorkshop).await;
    in_state(&site, 6, State::Installed).await;
    let part = staff.get("/equipment/AQ-0006").await;
    assert!(
        part.has("main dd a[href='/equipment/AQ-0900']") && part.says("Built into: AQ-0900"),
        "{}",
        part.text("main")
    );
    assert!(staff.get("/equipment/AQ-0900").await.has("main ul a[href='/equipment/AQ-0006']"));
}

fn photo(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let image = RgbImage::from_pixel(width, height, image::Rgb([180, 120, 90]));
    DynamicImage::ImageRgb8(image).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// Sends a photograph as a browser does.
async fn bring(person: &Person, key: &str, file: &[u8], description: &str) -> Page {
    let part = |name: &str| format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"");
    let head = format!(
        "{}\r\n\r\n{key}\r\n{}\r\n\r\n{description}\r\n{}; filename=\"a.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n",
        part("key"),
        part("description"),
        part("file")
    );
    let body = [head.as_bytes(), file, b"\r\n--b--\r\n"].concat();
    person.post_raw("/equipment/AQ-0001/photos", "multipart/form-data; boundary=b", body).await
}

/// A picture of 30,000 by 30,000 points in a few bytes.
fn bomb() -> Vec<u8> {
    let mut png = photo(8, 8, ImageFormat::Png);
    png[16..24].copy_from_slice(&[0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30]);
    let mut crc = 0xffff_ffff_u32;
    for byte in &png[12..29] {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
        }
    }
    png[29..33].copy_from_slice(&(!crc).to_be_bytes());
    png
}

#[tokio::test]
async fn a_photograph_is_kept_with_its_description_and_taken_away_again() {
    let site = Site::new().await;
    let staff = staff(&site).await;
    in_state(&site, 1, State::Received).await;
    let key = staff.get("/equipment/AQ-0001/photos").await.attribute("main input[name=key]", "value");
    for (width, format) in [(2000, ImageFormat::Jpeg), (2000, ImageFormat::Png)] {
        let sent = bring(&staff, &key, &photo(width, 1000, format), "Экраны сынық ноутбук.").await;
        done(&sent);
    }
    assert_eq!(site.number("SELECT count(*) FROM item_photo").await, 1, "sent twice, it comes once");
    let page = staff.get("/equipment/AQ-0001").await;
    let image = "figure.picture img";
    assert_eq!(page.attribute(image, "alt"), "Экраны сынық ноутбук.");
    assert_eq!((page.attribute(image, "lang"), page.attribute(image, "width")), ("en".into(), "800".into()));
    let file = staff.get(&page.attribute(image, "src")).await;
    assert_eq!((file.status(), file.header("content-type")), (200, "image/jpeg"));
    assert_eq!(site.member().await.get(&page.attribute(image, "src")).await.status(), 403);
    let removal = staff.get("/equipment/AQ-0001/photos").await.attribute("main .card a", "href");
    let form = staff.get(&removal).await.form("main form");
    let page = staff.follow(&staff.submit(form.clone()).await).await;
    assert!(page.says("The picture is removed.") && !page.has(image));
    done(&staff.submit(form).await);
    assert_eq!(site.number("SELECT count(*) FROM item_photo_size").await, 0);
}

#[tokio::test]
async fn what_is_no_photograph_is_refused_and_the_description_stays() {
    let site = Site::new().await;
    let staff = staff(&site).await;
    in_state(&site, 1, State::Received).await;
    let too_large = vec![0xff_u8; 5 * 1024 * 1024 + 1];
    for (file, sentence) in [
        (b"".as_slice(), "Choose a photograph."),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>".as_slice(), "no photograph that can be read"),
        (&bomb(), "too large: at most 40 million pixels"),
        (&too_large, "larger than 5 MB"),
    ] {
        let page = bring(&staff, "key-of-a-photograph", file, "Сынық").await;
        assert_eq!(page.status(), 422);
        assert!(page.text("#file-error").contains(sentence), "{sentence}: {}", page.summary());
        assert_eq!(page.text("#description").trim(), "Сынық");
    }
    let page = bring(&staff, "key-of-a-photograph", &photo(8, 8, ImageFormat::Jpeg), " ").await;
    assert_eq!(
        (page.status(), page.text("#description-error")),
        (422, "Describe what is to be seen.".to_owned())
    );
    assert_eq!(site.number("SELECT count(*) FROM item_photo").await, 0);
    for n in 0..6 {
        done(
            &bring(&staff, &format!("key-of-photograph-{n}"), &photo(8, 8, ImageFormat::Jpeg), "Сынық").await,
        );
    }
    let page = bring(&staff, "key-of-photograph-6", &photo(8, 8, ImageFormat::Jpeg), "Сынық").await;
    assert!(page.text("#file-error").contains("6 pictures already"), "{}", page.summary());
}

#[tokio::test]
async fn administrators_set_how_tags_begin() {
    let site = Site::new().await;
    let (staff, admin) = (staff(&site).await, admin(&site).await);
    done(&register(&staff, LAPTOP).await);
    for typed in ["", "A1", "АҚ", "TOOLONG"] {
        let page = admin.post("/equipment/settings/prefix", &[("prefix", typed)]).await;
        assert_eq!(
            (page.status(), page.text("#prefix-error")),
            (422, "Enter Latin letters, one to six.".to_owned())
        );
        assert_eq!(page.attribute("#prefix", "value"), typed);
    }
    let sent = admin.post("/equipment/settings/prefix", &[("prefix", "esik")]).await;
    assert!(admin.follow(&sent).await.says("Saved. The next tag: ESIK-0002"));
    let sent = register(&staff, &[("category", "mouse"), ("holds_data", "no")]).await;
    assert_eq!(sent.location(), "/equipment/ESIK-0002?notice=registered");
    assert_eq!(typed(&staff, "2").await.first().map(String::as_str), Some("ESIK-0002"));
    assert_eq!(typed(&staff, "aq 1").await, ["AQ-0001"], "tags that are given stay");
    assert_eq!(
        site.number("SELECT count(*) FROM journal WHERE action = 'equipment_settings_changed'").await,
        1
    );
}

#[tokio::test]
async fn administrators_keep_the_places() {
    let site = Site::new().await;
    let (staff, admin) = (staff(&site).await, admin(&site).await);
    for name in ["Қойма", "Шеберхана", "ҚОЙМА"] {
        done(&fill(&admin, "/equipment/settings", &[("name", name)]).await);
    }
    assert_eq!(site.number("SELECT count(*) FROM place").await, 2, "two spellings of one place are one");
    let page = fill(&admin, "/equipment/settings", &[("name", " – ")]).await;
    assert_eq!((page.status(), page.text("#name-error")), (422, "Fill in this field.".to_owned()));
    let page = fill(&admin, "/equipment/settings/places/2", &[("name", "койма")]).await;
    assert_eq!(page.text("#name-error"), "There is one with this name already. Write another.");
    let stale = admin.get("/equipment/settings/places/2").await.form("#answers");
    done(&fill(&admin, "/equipment/settings/places/2", &[("name", "Зал")]).await);
    let page = admin.submit(stale.with("name", "Дәліз")).await;
    assert_eq!((page.status(), page.text("#name-error")), (422, "Saved now: Зал".to_owned()));
    done(&admin.submit(page.form("#answers")).await);
    assert_eq!(site.word("SELECT name FROM place WHERE id = 2").await, "Дәліз");

    done(&register(&staff, &[LAPTOP, &[("new_place", ""), ("place", "1")]].concat()).await);
    done(&admin.post("/equipment/settings/places/1/use", &[]).await);
    let offered = staff.get("/equipment/new").await.attributes("#place option", "value");
    assert_eq!(offered, ["", "2"], "out of use it is not offered");
    let kept = staff.get("/equipment/AQ-0001/data").await.form("#answers");
    assert_eq!(kept.value("place"), "1", "but what stands there stays there");
    done(&staff.submit(kept.with("model", "T14")).await);
    assert_eq!(site.number("SELECT place_id FROM item").await, 1);
}

#[tokio::test]
async fn administrators_keep_the_names_of_the_categories() {
    let site = Site::new().await;
    let (staff, admin) = (staff(&site).await, admin(&site).await);
    let address = "/equipment/settings/categories/laptop";
    let page = fill(&admin, address, &[("name_ru", ""), ("weight", "много")]).await;
    assert_eq!(page.status(), 422);
    assert_eq!(page.text("#name_ru-error"), "Name, in Russian: Fill in this field.");
    assert!(page.has("#weight-error") && page.form("#answers").value("weight") == "много");
    let stale = admin.get(address).await.form("#answers");
    done(&fill(&admin, address, &[("name_en", "Notebook"), ("weight", "2200")]).await);
    let page = admin.submit(stale.with("name_en", "Portable")).await;
    assert_eq!((page.status(), page.text("#weight-error")), (422, "Saved now: 2200".to_owned()));
    assert_eq!(page.text("#name_en-error"), "Name, in English: Saved now: Notebook");
    done(&register(&staff, LAPTOP).await);
    assert!(staff.get("/equipment/AQ-0001").await.text("h1").contains("Notebook"));
    let form = admin.get(address).await.form("#answers");
    let mut unused = form.clone();
    unused.fields.retain(|(name, _)| name != "in_use");
    done(&admin.submit(unused).await);
    assert!(!staff.get("/equipment/new").await.has("#category option[value=laptop]"));
    assert_eq!(typed(&staff, "notebook").await, ["AQ-0001"], "found as before");
    assert_eq!(staff.get("/equipment/AQ-0001/data").await.form("#answers").value("category"), "laptop");
}
