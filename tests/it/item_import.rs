//! Lists of equipment: nothing is stored before it is looked at, and then all of it or nothing. And back out again.

use std::fmt::Write;

use calamine::Data;

use crate::stocktake::read;
use crate::support::{Page, Person, Site};

const LIST: &str = "Вид;Марка;Модель;Серийный номер;Количество;Техническое состояние;Место;Хранит данные;Комплект;\
    Примечание;Инвентарный номер\n\
    Ноутбук;Lenovo;T480;PF-1;;B;Қойма;;зарядка;;1001\n\
    Тінтуір;Logitech;M90;;40;;койма;нет;;Бір қорапта;\n\
    monitor;Dell;P2419H;CN-7;1;А;;;;;1002\n";

async fn store_room() -> (Site, Person) {
    let site = Site::new().await;
    site.sql("INSERT INTO place (id, name, folded) VALUES (1, 'Қойма', 'коима')").await;
    let staff = site.staff().await;
    staff.reads("en").await;
    (site, staff)
}

async fn pieces(site: &Site) -> i64 {
    site.number("SELECT count(*) FROM item").await
}

async fn checked(person: &Person, text: &str) -> Page {
    let page = person.get("/equipment/import").await;
    person.submit(page.form("#answers").with("text", text)).await
}

async fn sent(person: &Person, bytes: &[u8]) -> Page {
    let head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\
        Content-Type: text/csv\r\n\r\n";
    let body = [head.as_bytes(), bytes, b"\r\n--b--\r\n"].concat();
    person.post_raw("/equipment/import/file", "multipart/form-data; boundary=b", body).await
}

#[tokio::test]
async fn a_list_is_looked_at_first_and_then_registered_in_its_order() {
    let (site, staff) = store_room().await;
    let page = checked(&staff, LIST).await;
    assert_eq!(page.status(), 200, "{}", page.summary());
    assert!(page.says("3 rows will be registered. Nothing is stored yet."), "{}", page.summary());
    assert!(page.says("1 of them holds data. It counts as not wiped."));
    assert_eq!(pieces(&site).await, 0, "a look stores nothing");
    let form = page.form("#answers");
    let done = staff.follow(&staff.submit(form.clone()).await).await;
    assert_eq!(done.text(".summary-done h2"), "3 rows are registered.");
    assert!(done.says("First number for the labels: AQ-0001. Last number: AQ-0003."), "{}", done.summary());
    assert_eq!(done.attributes("main a", "href")[0], "/equipment/labels?items=1,2,3");
    let rows = "SELECT group_concat(tag || category_id || make || model || serial || quantity || coalesce(grade, '-')
        || coalesce(place_id, '-') || holds_data || dirty || comes_with || note || inventory_number || state || made_by, '; ')
        FROM item";
    let expected = "AQ-00011LenovoT480PF-11B111зарядка1001received4; \
        AQ-000211LogitechM9040-100Бір қораптаreceived4; AQ-00036DellP2419HCN-71A-001002received4";
    assert_eq!(site.word(rows).await, expected);
    let events = "SELECT group_concat(item_id || from_state || to_state || by_member, ' ') FROM item_event";
    assert_eq!(site.word(events).await, "1newreceived4 2newreceived4 3newreceived4");
    let again = staff.submit(form).await;
    assert_eq!(
        (again.status(), again.location()),
        (303, "/equipment/import/1"),
        "sent twice, it counts once"
    );
    assert_eq!(pieces(&site).await, 3);
}

#[tokio::test]
async fn a_quotation_mark_that_is_never_closed_is_named_and_swallows_nothing() {
    let (site, staff) = store_room().await;
    let list = "Вид;Марка\nНоутбук;HP\nМонитор;\"Dell\nпылесос;Bosch\n";
    let refused = checked(&staff, list).await;
    assert_eq!(refused.status(), 422);
    assert!(refused.says("A quotation mark on row 3 is not closed."), "{}", refused.summary());
    assert_eq!(refused.form("#answers").value("text").replace('\r', ""), list, "nothing typed is lost");
    assert_eq!(pieces(&site).await, 0);
}

#[tokio::test]
async fn a_file_is_taken_as_a_spreadsheet_saves_it() {
    let (_, staff) = store_room().await;
    let (old, ..) = encoding_rs::WINDOWS_1251.encode("Вид;Модель\nНоутбук;T480\n");
    let marked = format!("\u{feff}{}", LIST.replace(';', ","));
    for (bytes, rows) in [(LIST.as_bytes(), 3), (&old, 1), (marked.as_bytes(), 3)] {
        let page = sent(&staff, bytes).await;
        let said = if rows == 1 { "1 row will be registered." } else { "3 rows will be registered." };
        assert!(page.says(said), "{}", page.summary());
    }
    for (bytes, said) in [
        (&b""[..], "Choose a file."),
        (b"PK\x03\x04\x14\0", "This is a spreadsheet, not a text. Save it as “CSV UTF-8” first."),
        (b"Model\nT480", "There is no column “Kind”. Write the names of the columns in the first row."),
        (&vec![b'x'; 1_200_001], "The list is too large. Divide it: at most 5000 rows."),
    ] {
        let page = sent(&staff, bytes).await;
        assert_eq!(page.status(), 422);
        assert!(page.text(".summary-error").contains(said), "{}", page.summary());
    }
    assert_eq!(sent(&staff, &vec![b'x'; 4 * 1024 * 1024]).await.status(), 413);
}

/// A list of so many laptops.
fn long(rows: usize) -> String {
    let mut list = "Kind;Make;Model;Serial number;Place\n".to_owned();
    for number in 1..=rows {
        writeln!(list, "laptop;Lenovo;ThinkPad T480 Gen {number};PF{number:05};Қойма").unwrap();
    }
    list
}

#[tokio::test]
async fn three_bad_rows_in_five_thousand_are_named_and_nothing_is_registered() {
    let (site, staff) = store_room().await;
    let list = long(5000)
        .replace("PF00700;Қойма", "PF00700;Подвал")
        .replace("laptop;Lenovo;ThinkPad T480 Gen 2000;", "пылесос;Lenovo;T480;")
        .replace("PF04999;", "PF00001;");
    let page = checked(&staff, &list).await;
    assert_eq!(page.status(), 422);
    assert_eq!(page.text("#text-error"), "The list has 3 mistakes. Correct them and check again.");
    let problems = [
        "Row 701, Place: There is no such place. Write it as in the register.",
        "Row 2001, Kind: There is no such kind. Write it as in the register, for example “Laptop”.",
        "Row 5000, Serial number: The same number of the same make stands in row 2.",
    ];
    assert_eq!(page.texts("#problems + ul li"), problems);
    assert_eq!(page.form("#answers").value("text").trim(), list.trim(), "nothing typed is lost");
    let saved = staff.post("/equipment/import/saving", &[("key", "key-of-this-list"), ("text", &list)]).await;
    assert_eq!(saved.status(), 422);
    assert_eq!(pieces(&site).await, 0);
}

#[tokio::test]
async fn five_thousand_rows_get_five_thousand_tags_in_order() {
    let (site, staff) = store_room().await;
    let fields = [("key", "key-of-this-list"), ("text", &*long(5000))];
    let done = staff.follow(&staff.post("/equipment/import/saving", &fields).await).await;
    assert!(done.says("First number for the labels: AQ-0001. Last number: AQ-5000."), "{}", done.summary());
    assert_eq!(done.attributes("main a[href^='/equipment/labels']", "href").len(), 13, "400 labels at once");
    let in_order =
        "SELECT count(*) FROM item WHERE tag = printf('AQ-%04d', id) AND serial = printf('PF%05d', id)";
    assert_eq!(site.number(in_order).await, 5000);
    let found = "SELECT count(*) FROM item_word WHERE word = 'pf04711'";
    assert_eq!(site.number(found).await, 1, "and each is found by its words");
}

#[tokio::test]
async fn many_mistakes_are_counted_and_the_first_of_them_named() {
    let (_, staff) = store_room().await;
    let page = checked(&staff, &format!("Kind\n{}", "x\n".repeat(120))).await;
    assert_eq!(page.texts("#problems + ul li").len(), 50);
    assert!(page.says("There are 70 more mistakes. Correct these first."), "{}", page.summary());
}

#[tokio::test]
async fn every_kind_of_mistake_has_its_sentence() {
    let (site, staff) = store_room().await;
    assert_eq!(checked(&staff, LIST).await.status(), 200);
    staff.post("/equipment/import/saving", &[("key", "key-of-this-list"), ("text", LIST)]).await;
    let long = "X".repeat(101);
    let cases = [
        ("Kind,Model\n,X", "Row 2, Kind: Write what kind of thing it is."),
        ("Kind,Quantity\nlaptop,10001", "Row 2, Quantity: Write a whole number from 1 to 10,000."),
        ("Kind,Condition\nlaptop,E", "Row 2, Condition: Write the condition as one letter: A, B, C or D."),
        ("Kind,Holds data\nlaptop,maybe", "Row 2, Holds data: Write “yes” or “no”."),
        ("Kind,Make\nlaptop,С?улет", "Row 2, Make: Write the letter where the question mark stands."),
        ("Kind;Note\nlaptop;;x", "Row 2: This row has a column too many."),
        (
            "Kind,Serial number,Quantity\nmouse,7,2",
            "Row 2, Serial number: Several pieces cannot have one serial number.",
        ),
        (
            "Kind,Make,Serial number\nlaptop,LENOVO,pf 1",
            "Row 2, Serial number: Equipment with this number is registered already: AQ-0001.",
        ),
        (
            "Kind,Inventory number\nlaptop,1002",
            "Row 2, Inventory number: Equipment with this inventory number is registered already: AQ-0003.",
        ),
        (
            "Kind,Inventory number\nlaptop,ОС-5\nlaptop,oc – 5",
            "Row 3, Inventory number: The same number stands in row 2.",
        ),
        (&format!("Kind,Model\nlaptop,{long}"), "Row 2, Model: "),
    ];
    for (list, said) in cases {
        let page = checked(&staff, list).await;
        assert_eq!(page.status(), 422, "{list}");
        assert!(
            page.text("#problems + ul li").starts_with(said),
            "{list}: {}",
            page.text("#problems + ul li")
        );
    }
    assert_eq!(pieces(&site).await, 3);
}

#[tokio::test]
async fn unknown_places_are_named_with_their_rows_and_made_only_when_asked_for() {
    let (site, staff) = store_room().await;
    let list = "Kind;Model;Place\nlaptop;T1;Shelf 2\nlaptop;T2;Store\nlaptop;T3;SHELF  2\nlaptop;T4;Қойма\nlaptop;T5;???";
    let refused = checked(&staff, list).await;
    assert_eq!(refused.status(), 422);
    assert_eq!(
        refused.texts("section[aria-labelledby=new-places] li"),
        ["Shelf 2. Rows: 2, 4.", "Store. Rows: 3."],
        "one place in two spellings is one, and what has no letter is none"
    );
    assert!(!refused.has("#places[checked]"), "nothing is chosen beforehand");
    let again = staff.submit(refused.form("#answers")).await;
    assert_eq!(again.status(), 422, "otherwise they stay mistakes");
    let still = staff.submit(again.form("#answers").with("places", "yes")).await;
    assert_eq!((still.status(), still.texts("#problems + ul li").len()), (422, 1), "that one stays one");
    assert!(still.has("#places[checked]"), "the choice is not lost");
    let list = list.replace("???", "");
    let check = staff.submit(still.form("#answers").with("text", &list).with("places", "yes")).await;
    assert_eq!(check.status(), 200, "{}", check.summary());
    assert_eq!(check.texts("#new-places + ul li"), ["Shelf 2. Rows: 2, 4.", "Store. Rows: 3."]);
    assert_eq!(site.number("SELECT count(*) FROM place").await, 1, "a look makes nothing");
    let saved = staff.submit(check.form("#answers")).await;
    assert_eq!(saved.status(), 303, "{}", saved.summary());
    let places = "SELECT group_concat(coalesce(name, '-')) FROM (SELECT place.name FROM item
                  LEFT JOIN place ON place.id = place_id ORDER BY item.id)";
    assert_eq!(site.word(places).await, "Shelf 2,Store,Shelf 2,Қойма,-");
    assert_eq!(site.number("SELECT count(*) FROM place").await, 3);
}

#[tokio::test]
async fn a_list_that_is_refused_makes_no_place() {
    let (site, staff) = store_room().await;
    let list = "Kind;Model;Place\nlaptop;T1;Shelf 2\nnothing;T2;Shelf 3";
    let saved = [("key", "key-of-this-list"), ("text", list), ("places", "yes")];
    assert_eq!(staff.post("/equipment/import/saving", &saved).await.status(), 422);
    assert_eq!((pieces(&site).await, site.number("SELECT count(*) FROM place").await), (0, 1));
    let unasked = [("key", "key-of-this-list"), ("text", "Kind;Place\nlaptop;Shelf 2")];
    assert_eq!(staff.post("/equipment/import/saving", &unasked).await.status(), 422);
    assert_eq!(site.number("SELECT count(*) FROM place").await, 1);
}

#[tokio::test]
async fn the_empty_form_is_understood_when_it_comes_back() {
    let (_, staff) = store_room().await;
    for language in ["kk", "ru", "en"] {
        staff.reads(language).await;
        let file = staff.get("/equipment/import/template").await;
        assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
        let list = format!("{}laptop;Lenovo;T480;PF-1;1;A;Қойма;1;;;\r\n", file.body);
        let page = sent(&staff, list.as_bytes()).await;
        assert_eq!(page.status(), 200, "{}", page.summary());
        assert!(!page.has(".note"), "no column is left alone: {}", page.summary());
    }
}

#[tokio::test]
async fn switching_the_language_keeps_the_list() {
    let (_, staff) = store_room().await;
    let page = staff.post("/equipment/import", &[("text", LIST), ("language", "ru")]).await;
    assert_eq!((page.status(), page.attribute("html", "lang").as_str()), (200, "ru"));
    assert_eq!(page.form("#answers").value("text").trim(), LIST.trim());
}

#[tokio::test]
async fn the_register_leaves_as_a_spreadsheet_with_typed_cells() {
    let (site, staff) = store_room().await;
    staff.post("/equipment/import/saving", &[("key", "key-of-this-list"), ("text", LIST)]).await;
    site.sql("UPDATE item SET weight = 1700, note = '=1+1' WHERE id = 1").await;
    let csv = staff.get("/equipment/export?format=csv").await;
    assert_eq!(csv.header("content-disposition"), "attachment; filename=\"equipment.csv\"");
    let lines: Vec<_> = csv.body.lines().collect();
    assert_eq!(lines.len(), 4);
    let first = "AQ-0001;Laptop;Lenovo;T480;PF-1;1;Received, not looked at yet;B: works, shows signs of use;Қойма;yes;yes;\
        зарядка;'=1+1;1001;1,7;2026-11-23";
    assert_eq!(lines[1], first);
    let rows = read(&staff, "/equipment/export?format=xlsx").await;
    assert_eq!(rows[1][12], Data::String("=1+1".to_owned()));
    assert_eq!((&rows[1][14], &rows[2][5]), (&Data::Float(1.7), &Data::Float(40.0)));
    assert!(matches!(rows[3][15], Data::DateTime(_)));
}

#[tokio::test]
async fn a_sieve_lets_through_what_it_says_and_one_that_does_not_exist_nothing() {
    let (site, staff) = store_room().await;
    staff.post("/equipment/import/saving", &[("key", "key-of-this-list"), ("text", LIST)]).await;
    site.sql(
        "INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state)
         VALUES (2, 2, 4, 'state', 'received', 'ready')",
    )
    .await;
    for (sieve, tags) in [
        ("state=ready", vec!["AQ-0002"]),
        ("place=1", vec!["AQ-0001", "AQ-0002"]),
        ("category=monitor", vec!["AQ-0003"]),
        ("category=monitor&state=ready", vec![]),
    ] {
        let csv = staff.get(&format!("/equipment/export?format=csv&{sieve}")).await;
        let found: Vec<_> = csv.body.lines().skip(1).map(|line| line.split(';').next().unwrap()).collect();
        assert_eq!(found, tags, "{sieve}");
    }
    for sieve in ["state=x", "place=99", "place=x", "category=x"] {
        assert_eq!(
            staff.get(&format!("/equipment/export?format=csv&{sieve}")).await.status(),
            404,
            "{sieve}"
        );
    }
    let page = staff.get("/equipment/export?state=ready&q=M90&overdue=yes").await;
    assert!(page.has("#state option[value=ready][selected]") && page.has("#overdue[checked]"));
    assert_eq!(page.form("#answers").value("q"), "M90");
    let csv = staff.get("/equipment/export?format=csv&q=M90").await;
    assert_eq!(csv.body.lines().count(), 2, "what was searched for leaves, and nothing else");
}
