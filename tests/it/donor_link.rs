//! What a donor reads at a private address: the fate of every piece, and nobody's name.

use esik::equipment::rules::State;

use crate::equipment::{DONATION, hand_over, take_back};
use crate::support::{Page, Person, Site};

async fn staff(site: &Site) -> Person {
    let staff = site.staff().await;
    staff.reads("en").await;
    staff
}

async fn site() -> Site {
    let site = Site::new().await;
    site.sql(DONATION).await;
    site.sql("INSERT INTO place (id, name, folded) VALUES (1, 'Құпия бөлме', 'купия')").await;
    site
}

/// Presses the button and copies the address, without the portal's own.
async fn link(staff: &Person) -> String {
    let page = staff.post("/donors/1/link", &[]).await;
    assert_eq!(page.status(), 200, "{}", page.summary());
    let address = page.text(".address");
    address.strip_prefix("http://127.0.0.1:8080").unwrap().to_owned()
}

/// A laptop of the donation, clean unless it is to be dirty.
async fn piece(site: &Site, id: i64, dirty: bool) {
    site.sql(&format!(
        "INSERT INTO item (id, tag, category_id, donation_line_id, make, model, serial, make_key, serial_key, holds_data,
             dirty, state, made_by, made_at)
         VALUES ({id}, 'AQ-{id:04}', 1, 1, 'Lenovo', 'T480', 'SN{id}', 'lenovo', 'sn{id}', 1, 1, 'received', 4, 1);
         INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state)
         VALUES ({id}, 1, 4, 'state', 'new', 'received')"
    ))
    .await;
    if !dirty {
        site.sql(&format!(
            "INSERT INTO item_event (item_id, at, by_member, kind, second_person)
             VALUES ({id}, 2, 4, 'cleaned', 'Ким')"
        ))
        .await;
    }
}

async fn moved(site: &Site, id: i64, from: State, to: State) {
    let inside = if to == State::Installed { "2" } else { "NULL" };
    site.sql(&format!(
        "INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state, reason, inside_id)
         VALUES ({id}, 2, 4, 'state', '{}', '{}', 'себебі', {inside})",
        from.code(),
        to.code()
    ))
    .await;
}

/// Lends, places or gives in March 2026.
async fn out(site: &Site, id: i64, kind: &str) {
    moved(site, id, State::Received, State::Ready).await;
    site.sql(&hand_over(id, kind).replace(", 3, ", ", 1772800000, ")).await;
}

/// One piece in each state that can be reached.
async fn everywhere(site: &Site) {
    piece(site, 1, true).await;
    for id in 2..=9 {
        piece(site, id, id == 9).await;
    }
    moved(site, 2, State::Received, State::InWorkshop).await;
    moved(site, 3, State::Received, State::Ready).await;
    out(site, 4, "loan").await;
    out(site, 5, "placement").await;
    out(site, 6, "gift").await;
    moved(site, 7, State::Received, State::ForParts).await;
    moved(site, 8, State::Received, State::ForDisposal).await;
    moved(site, 9, State::Received, State::Missing).await;
}

fn fate(page: &Page, tag: &str) -> String {
    let told = page.texts("main li").into_iter().find(|one| one.starts_with(tag));
    told.unwrap_or_else(|| panic!("no {tag} in {}", page.summary()))
}

#[tokio::test]
async fn the_fate_of_every_piece_is_told_in_words_and_nobody_is_named() {
    let site = site().await;
    everywhere(&site).await;
    let path = link(&staff(&site).await).await;
    let visitor = site.visitor();
    visitor.reads("en").await;
    let page = visitor.get(&path).await;
    for (tag, words) in [
        ("AQ-0001", "Received, waiting to be checked. Data may still be on it."),
        ("AQ-0002", "Our workshop is looking after it. The data on it are wiped."),
        ("AQ-0003", "Ready to be used."),
        ("AQ-0004", "Lent to a member since March 2026."),
        ("AQ-0005", "In use at the centre since March 2026."),
        ("AQ-0006", "Given to a member for good in March 2026."),
        ("AQ-0007", "Its parts are used"),
        ("AQ-0008", "being prepared for recycling"),
        ("AQ-0009", "We cannot find it at present, and are looking for it. There may be data on it."),
    ] {
        assert!(fate(&page, tag).contains(words), "{}", fate(&page, tag));
    }
    assert!(page.says("One piece is here, waiting to be registered."), "{}", page.summary());
    assert!(page.says("40 pieces are here, waiting"), "mice are counted");
    for name in ["Әлия", "Серікова", "Құпия", "Ким", "SN4", "себебі"] {
        assert!(!page.text("main").contains(name), "{name}");
    }
}

#[tokio::test]
async fn the_story_goes_on_without_a_new_address() {
    let site = site().await;
    piece(&site, 4, false).await;
    out(&site, 4, "loan").await;
    let path = link(&staff(&site).await).await;
    let visitor = site.visitor();
    visitor.reads("en").await;
    assert!(fate(&visitor.get(&path).await, "AQ-0004").contains("Lent to a member"));
    site.sql(&take_back(4, "in_workshop")).await;
    let told = fate(&visitor.get(&path).await, "AQ-0004");
    assert!(told.contains("workshop") && told.contains("Data may still be on it."), "{told}");
}

#[tokio::test]
async fn a_disk_built_in_is_told_of_as_long_as_data_are_on_it() {
    let site = site().await;
    piece(&site, 2, false).await;
    piece(&site, 3, true).await;
    moved(&site, 2, State::Received, State::InWorkshop).await;
    moved(&site, 3, State::Received, State::Installed).await;
    let path = link(&staff(&site).await).await;
    let visitor = site.visitor();
    visitor.reads("en").await;
    let page = visitor.get(&path).await;
    assert!(fate(&page, "AQ-0002").contains("Data may still be on it."), "{}", fate(&page, "AQ-0002"));
    assert!(fate(&page, "AQ-0003").starts_with("AQ-0003: Built into another device. Data may"));
}

#[tokio::test]
async fn it_is_read_in_the_donors_language_until_the_reader_chooses_another() {
    let site = site().await;
    site.sql("UPDATE donor SET reads = 'ru'").await;
    let path = link(&staff(&site).await).await;
    let visitor = site.visitor().accepts("en");
    let page = visitor.get(&path).await;
    assert_eq!(page.attribute("html", "lang"), "ru");
    assert_eq!(page.text("h1"), "Что стало с вашим даром");
    let form = page.forms().into_iter().find(|form| form.action == "/language").unwrap();
    let switched = visitor.submit(form.with("language", "kk")).await;
    let page = visitor.follow(&switched).await;
    assert_eq!((page.attribute("html", "lang"), page.address.clone()), ("kk".into(), format!("GET {path}")));
    assert_eq!(
        staff(&site).await.get(&path).await.attribute("html", "lang"),
        "en",
        "their own account says so"
    );
}

#[tokio::test]
async fn the_address_is_a_secret_that_nobody_keeps_or_finds() {
    let site = site().await;
    let path = link(&staff(&site).await).await;
    let page = site.visitor().get(&path).await;
    assert_eq!(page.header("cache-control"), "no-store");
    assert!(page.header("x-robots-tag").contains("noindex"));
    assert!(page.attribute("footer a[href^='/feedback']", "href").ends_with("page="), "it is not handed on");
    let token = path.rsplit('/').next().unwrap();
    assert_eq!(token.len(), 64);
    let kept = format!("SELECT count(*) FROM donor_link WHERE lower(hex(token_hash)) = '{token}'");
    assert_eq!(site.number(&kept).await, 0, "the database has a hash only");
    assert_eq!(
        staff(&site).await.get("/donors/1/link").await.attributes(".address", "class").len(),
        0,
        "shown once"
    );
}

#[tokio::test]
async fn the_text_for_the_donor_speaks_their_language() {
    let site = site().await;
    let page = staff(&site).await.post("/donors/1/link", &[]).await;
    assert_eq!(page.attribute(".card", "lang"), "kk");
    assert!(page.text(".card").contains("сыйыңызға рақмет"), "{}", page.text(".card"));
    assert!(page.says("Ақ Жайық") && page.says("Monday, 23 November 2026"));
}

#[tokio::test]
async fn a_new_address_closes_the_old_one_and_closing_closes_it() {
    let site = site().await;
    let staff = staff(&site).await;
    let (old, new) = (link(&staff).await, link(&staff).await);
    let visitor = site.visitor();
    assert_eq!((visitor.get(&old).await.status(), visitor.get(&new).await.status()), (404, 200));
    let page = staff.get("/donors/1/link").await;
    let form = page.forms().into_iter().find(|form| form.action.ends_with("/ending")).unwrap();
    let closed = staff.submit(form.clone()).await;
    assert!(staff.follow(&closed).await.says("The link is closed."));
    assert_eq!(staff.submit(form).await.status(), 303, "sent twice");
    visitor.reads("en").await;
    let page = visitor.get(&new).await;
    assert_eq!((page.status(), page.text("h1").as_str()), (404, "This link no longer works"));
    assert_eq!(page.text("main"), visitor.get("/gifts/never-was").await.text("main"));
    assert_eq!(page.header("cache-control"), "no-store");
    assert_eq!(site.number("SELECT count(*) FROM donor_link WHERE revoked_by = 4").await, 2);
    let again = site.try_sql("UPDATE donor_link SET revoked_at = NULL, revoked_by = NULL").await;
    assert_eq!(again, Err("donor_link_closed".into()));
}

#[tokio::test]
async fn a_donor_reads_what_they_gave_and_nothing_of_others() {
    let site = site().await;
    piece(&site, 4, false).await;
    site.sql(
        "INSERT INTO donor (id, kind, name, sort_key, reads, may_be_named, made_by, made_at)
             VALUES (2, 'anonymous', '', '', 'en', 0, 4, 1);
         INSERT INTO donation (id, donor_id, promised_on, wish, made_by, made_at, one_time_key)
             VALUES (2, 2, '2026-11-21', 'none', 4, 1, 'd-2'), (3, 2, '2026-11-01', 'none', 4, 1, 'd-3');
         UPDATE donation SET dropped_at = 1, dropped_by = 4, dropped_why = 'x' WHERE id = 3;
         INSERT INTO donation_line (id, donation_id, position, category_id, make, model, quantity, counted, holds_data)
             VALUES (3, 2, 1, 6, 'Dell', 'P24', 2, 0, 0), (4, 3, 1, 6, 'Dropped', 'P24', 2, 0, 0)",
    )
    .await;
    let page = staff(&site).await.post("/donors/2/link", &[]).await;
    assert!(page.says("Donor without a name"));
    let path = page.text(".address").replace("http://127.0.0.1:8080", "");
    let page = site.visitor().get(&path).await;
    assert!(page.says("Promised on Saturday, 21 November 2026") && page.says("Monitor Dell P24: 2 pieces"));
    assert!(!page.says("Lenovo") && !page.says("AQ-0004") && !page.says("Dropped"), "{}", page.summary());
    assert!(!page.says("waits"), "what is promised is not here");
    site.sql("UPDATE donation SET dropped_at = 1, dropped_by = 4, dropped_why = 'x' WHERE id = 2").await;
    assert!(site.visitor().get(&path).await.says("Nothing is recorded yet."));
}

#[tokio::test]
async fn staff_print_the_same_as_a_letter_and_make_no_address() {
    let site = site().await;
    everywhere(&site).await;
    site.sql("UPDATE organisation SET head = 'А. Б. Сәрсен'; UPDATE donor SET reads = 'ru'").await;
    let path = link(&staff(&site).await).await;
    let letter = staff(&site).await.get("/donors/1/fates").await;
    assert_eq!((letter.status(), letter.attribute("html", "lang").as_str()), (200, "ru"));
    let visitor = site.visitor();
    visitor.reads("ru").await;
    let page = visitor.get(&path).await;
    assert_eq!(page.status(), 200, "the address still opens");
    assert_eq!(letter.texts(".paper li"), page.texts("main li"));
    assert!(letter.text(".paper").contains("А. Б. Сәрсен") && letter.has(".paper .line"));
}
