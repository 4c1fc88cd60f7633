//! Labels on paper, and what their code opens for whom.

use crate::equipment::DONATION;
use crate::support::{Page, Person, Site};

/// Twelve items `AQ-0001` to `AQ-0012`, the first ten of a donation.
async fn site() -> Site {
    let site = Site::new().await;
    site.sql(DONATION).await;
    for id in 1..=12 {
        let line = if id <= 10 { "1" } else { "NULL" };
        site.sql(&format!(
            "INSERT INTO item (id, tag, category_id, donation_line_id, make, model, serial, make_key, serial_key,
                 holds_data, dirty, state, made_by, made_at)
             VALUES ({id}, 'AQ-{id:04}', 1, {line}, 'Lenovo', 'T480', 'SECRET{id}', 'lenovo', 'secret{id}', 1, 1,
                 'received', 4, 1);
             INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state)
             VALUES ({id}, 1, 4, 'state', 'new', 'received')"
        ))
        .await;
    }
    site
}

async fn staff(site: &Site) -> Person {
    let staff = site.staff().await;
    staff.reads("en").await;
    staff
}

async fn sheet(staff: &Person, tags: &str, size: &str, used: &str) -> Page {
    let page = staff.get("/equipment/labels").await;
    staff.submit(page.form("#answers").with("tags", tags).with("size", size).with("used", used)).await
}

#[tokio::test]
async fn a_label_has_a_code_the_tag_and_the_name_in_words() {
    let site = site().await;
    let staff = staff(&site).await;
    let page = sheet(&staff, "aq 1, AQ-0012\nАҚ-0003 1", "70x37", "").await;
    assert_eq!(page.status(), 200, "{}", page.summary());
    let labels = page.texts(".label");
    assert_eq!(
        labels,
        ["AQ-0001 Laptop Lenovo T480", "AQ-0012 Laptop Lenovo T480", "AQ-0003 Laptop Lenovo T480"]
    );
    assert_eq!(page.texts(".label svg.qr").len(), 3);
    assert_ne!(page.attributes(".label svg path", "d")[1], page.attributes(".label svg path", "d")[3]);
    assert!(page.says("3 labels") && !page.body.contains("SECRET"));
    let back = page.attributes("main a", "href").into_iter().find(|href| href.contains("tags=")).unwrap();
    assert_eq!(staff.get(&back).await.form("#answers").value("tags").trim(), "aq 1, AQ-0012\nАҚ-0003 1");
}

#[tokio::test]
async fn a_sheet_that_was_begun_goes_on_and_is_measured_in_millimetres() {
    let site = site().await;
    let staff = staff(&site).await;
    let tags: Vec<_> = (1..=12).map(|id| format!("AQ-{id:04}")).collect();
    let page = sheet(&staff, &tags.join(" "), "99x38", "5").await;
    assert_eq!(page.texts(".labels-99x38").len(), 2, "nine places are left on the first sheet of fourteen");
    assert_eq!((page.texts(".label").len(), page.texts(".used").len()), (17, 5));
    let style = page.attributes("link[rel=stylesheet]", "href").pop().unwrap();
    let style = site.visitor().get(&style).await;
    assert_eq!(style.status(), 200);
    for words in ["@page", "size: A4", "99.1mm", "38.1mm", "63.5mm", "52.5mm", "29.7mm", "70mm", "37mm"] {
        assert!(style.body.contains(words), "{words}");
    }
}

#[tokio::test]
async fn labels_of_a_line_or_of_items_are_proposed() {
    let site = site().await;
    let staff = staff(&site).await;
    let tags = async |query: &str| {
        let form = staff.get(&format!("/equipment/labels?{query}")).await.form("#answers");
        form.value("tags").split_whitespace().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(tags("line=1").await.len(), 10);
    assert_eq!(tags("items=12,11,x,99").await, ["AQ-0012", "AQ-0011"]);
    assert_eq!(tags("").await, [""; 0]);
    let sheet = staff.submit(staff.get("/equipment/labels?line=1").await.form("#answers")).await;
    assert_eq!(sheet.texts(".label").len(), 10, "the commonest sheet is chosen already");
}

#[tokio::test]
async fn what_the_list_finds_is_taken_along_as_labels_and_as_a_spreadsheet() {
    let site = site().await;
    site.sql("INSERT INTO place (id, name, folded) VALUES (1, 'Store', 'store'); UPDATE item SET place_id = 1 WHERE id IN (3, 4)")
        .await;
    let staff = staff(&site).await;
    let list = staff.get("/equipment?place=1&sort=device&way=down").await;
    let links: Vec<_> = list.attributes("main li a", "href");
    let query = "place=1&sort=device&way=down";
    assert_eq!(
        links,
        [
            format!("/equipment/labels?found=yes&{query}"),
            format!("/equipment/export?format=xlsx&{query}"),
            format!("/equipment/export?format=csv&{query}")
        ]
    );
    let labels = staff.get(&links[0]).await;
    assert!(labels.says("Chosen from the list: 2."), "{}", labels.summary());
    let proposed = labels.form("#answers").value("tags").to_owned();
    assert_eq!(
        proposed.split_whitespace().collect::<Vec<_>>(),
        ["AQ-0004", "AQ-0003"],
        "in the order of the list"
    );
    let csv = staff.get(&links[2]).await;
    let found: Vec<_> = csv.body.lines().skip(1).map(|line| line.split(';').next().unwrap()).collect();
    assert_eq!(found, ["AQ-0004", "AQ-0003"]);
    let none = staff.get("/equipment?place=1&q=nothing").await;
    assert!(!none.has("main a[href^='/equipment/labels?found']"), "there is nothing to take along");
    let made_up = staff.get("/equipment?category=x").await;
    assert!(!made_up.has("main a[href^='/equipment/export?format']"), "what is no filter lets nothing out");
}

#[tokio::test]
async fn a_long_list_is_printed_in_parts() {
    let site = site().await;
    site.sql(
        "WITH RECURSIVE number (n) AS (SELECT 13 UNION ALL SELECT n + 1 FROM number WHERE n < 410)
         INSERT INTO item (id, tag, category_id, make, model, serial, make_key, serial_key, holds_data, dirty, state, made_by, made_at)
         SELECT n, printf('AQ-%04d', n), 1, '', '', '', '', '', 0, 0, 'received', 4, 1 FROM number",
    )
    .await;
    let staff = staff(&site).await;
    let first = staff.get("/equipment/labels?found=yes").await;
    assert!(
        first.says("Chosen from the list: 400.") && first.says("At most 400 labels are printed at once."),
        "{}",
        first.text("main")
    );
    assert_eq!(first.form("#answers").value("tags").split_whitespace().count(), 400);
    assert_eq!(staff.submit(first.form("#answers")).await.status(), 200);
    let next = staff.get(&first.attribute("main .note a", "href")).await;
    assert_eq!(next.form("#answers").value("tags").split_whitespace().count(), 10);
    assert!(!next.has("main .note a"), "that was all");
}

#[tokio::test]
async fn what_cannot_be_printed_is_said_and_nothing_typed_is_lost() {
    let site = site().await;
    let staff = staff(&site).await;
    let many = (1..=401).map(|n| format!("AQ-{n:04}")).collect::<Vec<_>>().join(" ");
    for (tags, size, used, field, said) in [
        ("", "70x37", "", "tags", "Write at least one tag."),
        ("AQ-1 what?", "70x37", "", "tags", "This is not a tag: what?."),
        ("AQ-1 AQ-0999", "70x37", "", "tags", "Nothing has this tag: AQ-0999."),
        (many.as_str(), "70x37", "", "tags", "At most 400 labels at once. Print them in parts."),
        ("AQ-1", "10x10", "", "size", "Choose a label sheet."),
        ("AQ-1", "63x38", "21", "used", "Enter how many labels are gone: from 0 to 20."),
        ("AQ-1", "52x29", "-1", "used", "Enter how many labels are gone: from 0 to 39."),
    ] {
        let page = sheet(&staff, tags, size, used).await;
        assert_eq!(page.status(), 422, "{tags}");
        assert_eq!(page.text(&format!("#{field}-error")), said);
        assert_eq!(page.form("#answers").value("tags").trim(), tags.trim());
        assert_eq!(page.form("#answers").value("used"), used);
    }
}

#[tokio::test]
async fn a_code_opens_the_item_for_staff_however_it_is_spelled() {
    let site = site().await;
    let staff = staff(&site).await;
    for typed in ["AQ-0007", "aq-0007", "aq7", "AQ%207"] {
        assert_eq!(staff.get(&format!("/t/{typed}")).await.location(), "/equipment/AQ-0007", "{typed}");
    }
    assert_eq!(staff.get("/t/AQ-0999").await.location(), "/equipment?q=AQ-0999", "perhaps it was read wrong");
    assert_eq!(site.admin_as("staff").await.get("/t/AQ-0001").await.location(), "/equipment/AQ-0001");
}

#[tokio::test]
async fn a_finder_learns_whose_it_is_and_how_to_bring_it_back_and_nothing_else() {
    let site = site().await;
    for (language, said) in [
        ("kk", "Бұл зат біздің орталыққа тиесілі"),
        ("ru", "Эта вещь принадлежит нашему центру"),
        ("en", "This belongs to our centre"),
    ] {
        let visitor = site.visitor();
        visitor.reads(language).await;
        let page = visitor.get("/t/AQ-0007").await;
        assert_eq!((page.status(), page.text("h1").as_str()), (200, said));
        assert!(page.says("+7 7132 00 00 00") && page.says("09:00"), "{}", page.summary());
        for word in ["Lenovo", "SECRET", "T480"] {
            assert!(!page.body.contains(word), "{word}");
        }
    }
}

#[tokio::test]
async fn a_tag_that_nothing_has_looks_the_same_to_strangers() {
    let site = site().await;
    for person in [site.visitor(), site.member().await, site.coordinator().await, site.accountant().await] {
        let known = person.get("/t/AQ-0007").await;
        let unknown = person.get("/t/AQ-0999").await;
        assert_eq!((known.status(), unknown.status()), (200, 200));
        assert!(known.text("main").contains("AQ-0007"), "what was scanned can be told on the phone");
        assert_eq!(known.body.replace("AQ-0007", "AQ-0999"), unknown.body);
        for odd in ["/t/x", "/t/%00", "/t/AQ-0007%20OR%201"] {
            let odd = person.get(odd).await;
            assert_eq!(odd.text("h1"), known.text("h1"));
            assert!(!odd.text("main").contains("AQ-"), "{}", odd.text("main"));
        }
    }
}

#[tokio::test]
async fn whoever_works_here_and_has_not_signed_in_comes_back_to_the_item() {
    let site = site().await;
    let visitor = site.visitor();
    let page = visitor.get("/t/aq7").await;
    let link =
        page.attributes("main a", "href").into_iter().find(|href| href.starts_with("/sign-in")).unwrap();
    assert_eq!(link, "/sign-in?return=%2Ft%2FAQ-0007");
    assert!(
        site.member().await.get("/t/aq7").await.attributes("main a[href^='/sign-in']", "href").is_empty()
    );
}
