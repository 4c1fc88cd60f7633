//! Donors and what they give: written down a question a page, received in parts, certified under a number, thanked for.

use crate::http::Answer;
use crate::race::{Attempt, Rival, assert_sound, at_once, open};
use crate::support::{Page, Person, Site};

type Fields<'a> = &'a [(&'a str, &'a str)];

async fn keeper(site: &Site) -> Person {
    let staff = site.staff().await;
    staff.reads("en").await;
    staff
}

/// A donor with id 1 who reads Kazakh.
const DONOR: &str =
    "INSERT INTO donor (id, kind, name, sort_key, contact, reads, may_be_named, made_by, made_at)
        VALUES (1, 'organisation', 'Ақ Жайық ЖШС', 'AK', 'Айгүл Сейітова', 'kk', 1, 4, 1);
    INSERT INTO donor_word VALUES ('ак', 1), ('жаиык', 1), ('жшс', 1), ('аигул', 1), ('сеитова', 1)";

/// A donation of ten laptops and forty mice; received or still promised.
async fn given(site: &Site, id: i64, received: bool) {
    let (promised_on, received_on, by) =
        if received { ("NULL", "'2026-11-20'", "4") } else { ("'2026-11-10'", "NULL", "NULL") };
    site.sql(&format!(
        "INSERT INTO donation (id, donor_id, promised_on, received_on, received_by, value, wish, made_by, made_at, one_time_key)
             VALUES ({id}, 1, {promised_on}, {received_on}, {by}, 125000050, 'wipe', 4, 1, 'd-{id}');
         INSERT INTO donation_line (id, donation_id, position, category_id, make, model, quantity, counted, holds_data)
             VALUES ({id}1, {id}, 1, 1, 'Lenovo', 'T480', 10, 0, 1), ({id}2, {id}, 2, 11, 'Logitech', 'M90', 40, 1, 0)"
    ))
    .await;
}

/// Fills the form of a page, sends it and follows where it leads.
async fn fill(person: &Person, page: &Page, fields: Fields<'_>) -> Page {
    let form = fields.iter().fold(page.form("#answers"), |form, (name, value)| form.with(name, value));
    let sent = person.submit(form).await;
    if sent.status() == 303 { person.follow(&sent).await } else { sent }
}

const LAPTOPS: Fields<'_> = &[("category", "1"), ("make", "Lenovo"), ("model", "T480")];

/// From the first question to the page to check: five laptops and two more, received on the twentieth.
async fn walked(person: &Person) -> Page {
    let page = person.get("/donations/new").await;
    let page = fill(person, &page, &[("who", "ак жаик")]).await;
    assert!(page.says("No such donor was found"), "{}", page.summary());
    let page = fill(person, &page, &[("who", "Ак Жайык")]).await;
    let page = fill(person, &page, &[("donor", "1")]).await;
    let page = fill(person, &page, LAPTOPS).await;
    assert!(page.has("#holds_data-yes[checked]"), "proposed by the kind: {}", page.summary());
    let page = fill(person, &page, &[("quantity", "5"), ("grade", "B")]).await;
    assert!(page.says("What else do they give?"), "{}", page.summary());
    let page = fill(person, &page, &[("next", "same")]).await;
    let page = fill(person, &page, &[("model", "T490")]).await;
    let page = fill(person, &page, &[("quantity", "2")]).await;
    let page = fill(person, &page, &[("next", "done")]).await;
    let terms = [
        ("day", "20.11.2026"),
        ("value", "1 250 000,50"),
        ("wish", "wipe"),
        ("paper_number", "A-17"),
        ("paper_date", "19.11.2026"),
        ("note", "Two boxes"),
    ];
    fill(person, &page, &terms).await
}

#[tokio::test]
async fn a_donation_is_written_down_a_question_a_page() {
    let site = Site::new().await;
    site.sql(DONOR).await;
    let staff = keeper(&site).await;
    let check = walked(&staff).await;
    for said in ["Ақ Жайық ЖШС", "Laptop Lenovo T480", "5 pieces", "Laptop Lenovo T490", "A-17, 19.11.2026"]
    {
        assert!(check.says(said), "{said}: {}", check.summary());
    }
    assert!(
        check.says("1\u{a0}250\u{a0}000.50 tenge") || check.says("1 250 000.50 tenge"),
        "{}",
        check.text("main")
    );
    assert_eq!(site.number("SELECT count(*) FROM donation").await, 0, "nothing is made before it is sent");
    let form = check.form("#answers");
    let page = staff.follow(&staff.submit(form.clone()).await).await;
    assert!(page.says("Donation saved."), "{}", page.summary());
    let again = staff.submit(form).await;
    assert_eq!(
        (again.status(), again.location()),
        (303, "/donations/1?notice=added"),
        "sent twice, made once"
    );
    let kept = "SELECT value || ' ' || wish || ' ' || received_on || ' ' || received_by || ' ' || paper_number || ' ' || paper_date
        || ' ' || note FROM donation";
    assert_eq!(site.word(kept).await, "125000050 wipe 2026-11-20 4 A-17 2026-11-19 Two boxes");
    let lines = "SELECT group_concat(position || ' ' || model || ' ' || quantity || ' ' || holds_data || ' ' || coalesce(grade, '-'), ', ')
        FROM donation_line";
    assert_eq!(site.word(lines).await, "1 T480 5 1 B, 2 T490 2 1 B");
    assert_eq!(site.number("SELECT count(*) FROM donation_draft").await, 0);
}

#[tokio::test]
async fn any_answer_is_changed_from_the_page_to_check_and_leads_back_to_it() {
    let site = Site::new().await;
    site.sql(DONOR).await;
    let staff = keeper(&site).await;
    let check = walked(&staff).await;
    let links = check.attributes("ul.change a", "href");
    assert_eq!(links.len(), 7, "donor, two things with two pages each, more, terms: {links:?}");
    let page = staff.get(&links[2]).await;
    assert_eq!(page.form("#answers").value("quantity"), "5");
    let back = fill(&staff, &page, &[("quantity", "6")]).await;
    assert!(back.says("Check the donation") && back.says("6 pieces"), "{}", back.summary());
    let page = staff.get(links.last().unwrap()).await;
    assert_eq!(page.form("#answers").value("value").replace('\u{a0}', " "), "1 250 000,50");
    let back = fill(&staff, &page, &[("value", "")]).await;
    assert!(back.says("Not stated"), "{}", back.summary());
}

#[tokio::test]
async fn a_new_donor_is_entered_on_the_way_and_the_way_goes_on() {
    let site = Site::new().await;
    let staff = keeper(&site).await;
    let page = staff.get("/donations/new").await;
    let page = fill(&staff, &page, &[("who", "Школа 5"), ("donor", "new")]).await;
    let form = page.form("#answers");
    assert_eq!(form.value("name"), "Школа 5", "what was typed goes along");
    let page = fill(&staff, &page, &[("kind", "organisation"), ("reads", "ru")]).await;
    assert!(page.says("What do they give?") && page.says("Школа 5"), "{}", page.summary());
    let sent = staff.submit(form.with("kind", "organisation").with("reads", "ru")).await;
    assert_eq!(sent.status(), 303);
    assert_eq!(site.number("SELECT count(*) FROM donor").await, 1, "sent twice, entered once");
}

#[tokio::test]
async fn who_gives_already_under_such_a_name_is_offered_first() {
    let site = Site::new().await;
    site.sql(DONOR).await;
    let staff = keeper(&site).await;
    let page = staff.get("/donors/new").await;
    let typed =
        [("kind", "organisation"), ("name", "Ак Жайык"), ("reads", "ru"), ("phone", "8 7132 55 55 55")];
    let asked = fill(&staff, &page, &typed).await;
    assert_eq!(asked.status(), 422);
    assert!(asked.has("#same-1") && asked.says("Is it one of these?"), "{}", asked.summary());
    assert_eq!(asked.form("#answers").value("phone"), "8 7132 55 55 55");
    let in_russian =
        fill(&staff, &page, &[("kind", "organisation"), ("name", "ТОО Ак Жайык"), ("reads", "ru")]).await;
    assert!(in_russian.has("#same-1"), "ТОО and ЖШС are one legal form: {}", in_russian.summary());
    let same = fill(&staff, &asked, &[("same", "1")]).await;
    assert!(same.address.ends_with("/donors/1"), "{}", same.address);
    assert_eq!(site.number("SELECT count(*) FROM donor").await, 1);
    let new = fill(&staff, &asked, &[("same", "new")]).await;
    assert!(new.says("Donor added."), "{}", new.summary());
    assert_eq!(site.number("SELECT count(*) FROM donor").await, 2);
}

#[tokio::test]
async fn a_donor_is_found_from_any_keyboard_and_by_whom_one_talks_to() {
    let site = Site::new().await;
    site.sql(DONOR).await;
    let staff = keeper(&site).await;
    for typed in
        ["%D0%B0%D2%9B%20%D0%B6%D0%B0%D0%B9%D1%8B%D2%9B", "%D0%90%D0%9A", "%D0%90%D0%B9%D0%B3%D1%83%D0%BB"]
    {
        assert!(staff.get(&format!("/donors?q={typed}")).await.has("a[href='/donors/1']"), "{typed}");
    }
    assert!(staff.get("/donors?q=nobody").await.says("There is no such donor."));
}

#[tokio::test]
async fn two_who_change_one_donor_do_not_overlook_each_other() {
    let site = Site::new().await;
    site.sql(DONOR).await;
    let (staff, admin) = (keeper(&site).await, site.admin_as("staff").await);
    let (first, second) = (staff.get("/donors/1/details").await, admin.get("/donors/1/details").await);
    assert!(fill(&staff, &first, &[("phone", "1")]).await.says("Changes saved."));
    let late = fill(&admin, &second, &[("phone", "2")]).await;
    assert_eq!(late.status(), 422);
    assert!(late.has(".summary-error a[href='#answers']"), "{}", late.summary());
    assert_eq!(late.form("#answers").value("phone"), "2", "nothing typed is lost");
    assert_eq!(site.word("SELECT phone FROM donor").await, "1");
    assert_eq!(admin.submit(late.form("#answers")).await.status(), 303, "told once, it is meant");
    assert_eq!(site.word("SELECT phone FROM donor").await, "2");
}

#[tokio::test]
async fn of_an_anonymous_donor_no_name_is_kept_or_printed() {
    let site = Site::new().await;
    let staff = keeper(&site).await;
    let page = staff.get("/donors/new").await;
    let page = fill(&staff, &page, &[("kind", "anonymous"), ("name", "Secret"), ("reads", "en")]).await;
    assert!(page.says("Anonymous donor 1"), "{}", page.summary());
    assert_eq!(site.number("SELECT count(*) FROM donor WHERE name = '' AND may_be_named = 0").await, 1);
    given(&site, 1, true).await;
    staff.post("/donations/1/certificate", &[("version", "1")]).await;
    let paper = staff.get("/donations/1/certificate").await;
    assert!(paper.text(".paper").contains("Anonymous") && !paper.body.contains("Secret"));
}

#[tokio::test]
async fn what_is_wrong_is_said_with_its_rule_and_nothing_typed_is_lost() {
    let site = Site::new().await;
    site.sql(DONOR).await;
    let staff = keeper(&site).await;
    let page = staff.get("/donations/new").await;
    let nobody = fill(&staff, &page, &[]).await;
    assert_eq!(nobody.text("#who-error"), "Enter the donor’s name, or choose one from the list.");
    let page = fill(&staff, &page, &[("who", "Ак")]).await;
    let page = fill(&staff, &page, &[("donor", "1")]).await;
    let wrong = fill(&staff, &page, &[("make", "Lenovo")]).await;
    assert_eq!((wrong.status(), wrong.form("#answers").value("make")), (422, "Lenovo"));
    let page = fill(&staff, &page, LAPTOPS).await;
    for quantity in ["0", "1000000", "five"] {
        let wrong = fill(&staff, &page, &[("quantity", quantity), ("note", "in a box")]).await;
        assert_eq!(wrong.text("#quantity-error"), "Enter the number in digits, from 1 to 10,000.");
        let form = wrong.form("#answers");
        assert_eq!((form.value("quantity"), form.value("note").trim()), (quantity, "in a box"));
    }
    let page = fill(&staff, &page, &[("quantity", "10000"), ("counted", "yes")]).await;
    let nothing = fill(&staff, &page, &[]).await;
    assert_eq!(nothing.text("#next-error"), "Choose what to do next.");
    let page = fill(&staff, &page, &[("next", "done")]).await;
    let typed = [("day", "24.11.2026"), ("value", "a million"), ("paper_date", "31.02.2026")];
    let wrong = fill(&staff, &page, &typed).await;
    assert_eq!(wrong.status(), 422);
    assert_eq!(wrong.text("#day-error"), "That day is still to come. Enter today or a day before.");
    assert!(wrong.text("#value-error").starts_with("Enter the value in digits"));
    assert!(wrong.has("#wish-error") && wrong.has("#paper_date-error"));
    assert_eq!(wrong.form("#answers").value("value"), "a million");
}

#[tokio::test]
async fn another_language_keeps_what_was_typed_and_judges_nothing() {
    let site = Site::new().await;
    site.sql(DONOR).await;
    let staff = keeper(&site).await;
    let page = staff.get("/donations/new").await;
    let shown = fill(&staff, &page, &[("who", "Ақ"), ("language", "ru")]).await;
    assert_eq!((shown.status(), shown.attribute("html", "lang").as_str()), (200, "ru"));
    assert_eq!(shown.form("#answers").value("who"), "Ақ");
    assert!(!shown.has(".summary-error") && shown.says("Кто передаёт?"));
}

#[tokio::test]
async fn a_half_entered_donation_waits_for_its_author_alone_and_two_weeks_at_most() {
    let site = Site::new().await;
    site.sql(DONOR).await;
    let (staff, admin) = (keeper(&site).await, site.admin_as("staff").await);
    let page = staff.get("/donations/new").await;
    let page = fill(&staff, &page, &[("who", "Ак")]).await;
    let only_looked = staff.get("/donations").await;
    assert!(!only_looked.has("a[href^='/donations/new?draft=']"), "a search alone is nothing to go on with");
    fill(&staff, &page, &[("donor", "1")]).await;
    let list = staff.get("/donations").await;
    let link = list.attribute("a[href^='/donations/new?draft=']", "href");
    assert!(staff.get(&link).await.says("What do they give?"), "it goes on where it was left");
    assert!(!admin.get("/donations").await.has("a[href^='/donations/new?draft=']"));
    let key = link.split("draft=").nth(1).unwrap();
    assert_eq!(admin.get(&link).await.location(), "/donations/new");
    admin.post("/donations/drafts/removal", &[("key", key)]).await;
    assert_eq!(site.number("SELECT count(*) FROM donation_draft").await, 1, "nobody else throws it away");
    site.sql("UPDATE donation_draft SET saved_at = saved_at - 13 * 86400").await;
    esik::jobs::run_all(&site.app()).await;
    assert_eq!(site.number("SELECT count(*) FROM donation_draft").await, 1);
    site.sql("UPDATE donation_draft SET saved_at = saved_at - 2 * 86400").await;
    esik::jobs::run_all(&site.app()).await;
    assert_eq!(site.number("SELECT count(*) FROM donation_draft").await, 0);
}

#[tokio::test]
async fn the_list_shows_the_newest_first_and_sifts() {
    let site = Site::new().await;
    site.sql(DONOR).await;
    given(&site, 1, true).await;
    given(&site, 2, false).await;
    let staff = keeper(&site).await;
    let shown =
        async |query: &str| staff.get(&format!("/donations?{query}")).await.attributes(".card h3 a", "href");
    assert_eq!(shown("").await, ["/donations/1", "/donations/2"]);
    assert_eq!(shown("show=promised").await, ["/donations/2"]);
    assert_eq!(shown("show=received&q=%D0%90%D0%B9%D0%B3%D1%83%D0%BB").await, ["/donations/1"]);
    assert_eq!(shown("q=nobody").await, Vec::<String>::new());
    assert_eq!(
        staff.get("/donors/1").await.attributes(".card h3 a", "href"),
        ["/donations/2", "/donations/1"]
    );
}

#[tokio::test]
async fn each_line_says_how_many_are_registered_and_leads_to_the_rest() {
    let site = Site::new().await;
    site.sql(DONOR).await;
    given(&site, 1, true).await;
    given(&site, 2, false).await;
    site.sql(
        "INSERT INTO item (tag, category_id, donation_line_id, quantity, make, model, serial, make_key, serial_key, holds_data,
             dirty, state, made_by, made_at) VALUES ('AQ-0001', 11, 12, 40, '', '', '', '', '', 0, 0, 'received', 4, 1)",
    )
    .await;
    let staff = keeper(&site).await;
    let page = staff.get("/donations/1").await;
    assert!(page.says("Registered: 40. In all: 40.") && page.says("Registered: 0. In all: 10."));
    assert_eq!(page.attributes("a[href$='/items']", "href"), ["/donations/1/lines/11/items"]);
    assert!(!staff.get("/donations/2").await.has("a[href$='/items']"), "nothing of a promise is here");
    let page = staff.get("/donations/1/lines/12").await;
    let less = fill(&staff, &page, &[("quantity", "39")]).await;
    assert!(less.has("#quantity-error"), "{}", less.summary());
    assert!(!page.has("form[action$='/removal']"));
    assert_eq!(staff.post("/donations/1/lines/12/removal", &[("version", "1")]).await.status(), 422);
}

#[tokio::test]
async fn lines_are_added_changed_and_taken_off_and_a_form_sent_twice_does_it_once() {
    let site = Site::new().await;
    site.sql(DONOR).await;
    given(&site, 1, true).await;
    let staff = keeper(&site).await;
    let form = staff.get("/donations/1/lines/new").await.form("#answers");
    let form = form.with("category", "6").with("quantity", "3").with("holds_data", "no");
    assert_eq!(staff.submit(form.clone()).await.status(), 303);
    let twice = staff.submit(form).await;
    assert!(twice.text(".summary-error").contains("has changed this record"), "{}", twice.summary());
    assert_eq!(site.number("SELECT count(*) FROM donation_line").await, 3);
    let page = staff.get("/donations/1/lines/11").await;
    assert!(fill(&staff, &page, &[("quantity", "9"), ("grade", "C")]).await.says("Changes saved."));
    assert_eq!(site.word("SELECT quantity || grade FROM donation_line WHERE id = 11").await, "9C");
    let form = staff.get("/donations/1/lines/12").await.form("form[action$='/removal']");
    assert_eq!(staff.submit(form).await.status(), 303);
    assert_eq!(site.number("SELECT count(*) FROM donation_line WHERE id = 12").await, 0);
}

#[tokio::test]
async fn of_a_promise_what_comes_is_received_and_the_rest_stays_promised() {
    let site = Site::new().await;
    site.sql(DONOR).await;
    given(&site, 1, false).await;
    let staff = keeper(&site).await;
    let page = staff.get("/donations/1/receipt").await;
    assert_eq!(page.attributes("input[name=quantity]", "value"), ["10", "40"]);
    let post = async |quantities: [&str; 2]| {
        let fields = [
            ("version", "1"),
            ("day", "22.11.2026"),
            ("value", "900 000"),
            ("quantity", quantities[0]),
            ("quantity", quantities[1]),
        ];
        staff.post("/donations/1/receipt", &fields).await
    };
    let wrong = post(["11", "many"]).await;
    assert_eq!(wrong.status(), 422);
    assert_eq!(wrong.text("#quantity-1-error"), "Thing 1: More than was promised. At most: 10.");
    assert!(wrong.has("#quantity-2-error"));
    let both = post(["x", "x"]).await;
    assert_ne!(
        both.text("#quantity-1-error"),
        both.text("#quantity-2-error"),
        "each says which one it is about"
    );
    assert_eq!(wrong.attributes("input[name=quantity]", "value"), ["11", "many"]);
    assert_eq!(
        post(["0", "0"]).await.text("#quantity-1-error"),
        "Nothing came at all. Enter at least one piece."
    );
    let sent = post(["7", "0"]).await;
    let page = staff.follow(&sent).await;
    assert!(page.says("Received.") && page.says("The rest of it"), "{}", page.summary());
    assert_eq!(post(["7", "0"]).await.status(), 303, "sent twice");
    let lines = "SELECT group_concat(donation_id || ' ' || category_id || ' ' || quantity, ', ') FROM
        (SELECT * FROM donation_line ORDER BY donation_id, position)";
    assert_eq!(site.word(lines).await, "1 1 7, 2 1 3, 2 11 40");
    let rest = "SELECT promised_on || ' ' || coalesce(received_on, '-') || ' ' || coalesce(value, '-') || ' ' || rest_of
        FROM donation WHERE id = 2";
    assert_eq!(site.word(rest).await, "2026-11-10 - - 1");
    assert_eq!(
        site.word("SELECT received_on || value FROM donation WHERE id = 1").await,
        "2026-11-2290000000"
    );
    assert!(staff.get("/donations/2").await.has("a[href='/donations/1']"), "it says of what it is the rest");
    let noted = "SELECT count(*) FROM journal WHERE action = 'donation_received' AND by_member = 4";
    assert_eq!(site.number(noted).await, 1);
}

#[tokio::test]
async fn a_day_in_a_closed_month_is_taken_when_it_is_sent_again() {
    let site = Site::new().await;
    site.sql(DONOR).await;
    given(&site, 1, true).await;
    given(&site, 2, false).await;
    site.sql("INSERT INTO month_closing VALUES ('2026-10', 1, 2, '[]', 6, 3)").await;
    let staff = keeper(&site).await;
    for (address, received_on) in [("/donations/1/details", "2026-11-20"), ("/donations/2/receipt", "")] {
        let page = staff.get(address).await;
        let day = |page: &Page, day: &str| page.form("#answers").with("day", day);
        let warned = staff.submit(day(&page, "30.10.2026")).await;
        assert_eq!(warned.status(), 422, "{address}");
        let said = warned.text("#day-error");
        assert!(said.contains("The books of this month are closed"), "{said}");
        assert_eq!(warned.form("#answers").value("day"), "30.10.2026");
        let stands =
            format!("SELECT coalesce(received_on, '') FROM donation WHERE id = {}", &address[11..12]);
        assert_eq!(site.word(&stands).await, received_on);
        let other = staff.submit(day(&warned, "29.10.2026")).await;
        assert_eq!(other.status(), 422, "of another day it is said again");
        let sent = staff.submit(other.form("#answers")).await;
        assert_eq!(sent.status(), 303, "{address}: {}", sent.summary());
        assert_eq!(site.word(&stands).await, "2026-10-29");
    }
    let details = staff.get("/donations/1/details").await;
    assert_eq!(staff.submit(details.form("#answers")).await.status(), 303, "what stands is not asked about");
}

#[tokio::test]
async fn lists_are_taken_along_and_tell_nobody_how_a_donor_is_reached() {
    let site = Site::new().await;
    site.sql(DONOR).await;
    site.sql("UPDATE donor SET phone = '+77015550011', address = 'Қала', email = 'a@b.kz'").await;
    given(&site, 1, true).await;
    given(&site, 2, false).await;
    let staff = keeper(&site).await;
    let page = staff.get("/donors?q=жаиык").await;
    let links = page.attributes("a[href^='/donors/export']", "href");
    assert_eq!(links.len(), 2, "{}", page.text("main"));
    let file = staff.get(&links[0]).await;
    let rows: Vec<_> = file.body.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(rows.len(), 2, "{}", file.body);
    assert_eq!(rows[1], "Ақ Жайық ЖШС;An organisation;Қазақша;Yes;1");
    assert_eq!(staff.get("/donors/export?q=nobody&format=csv").await.body.lines().count(), 1);
    let page = staff.get("/donations?q=жаиык").await;
    let links = page.attributes("a[href^='/registers/donations/export']", "href");
    let file = staff.get(&links[0]).await;
    assert!(file.body.contains("Ақ Жайық ЖШС;2026-11-20;"), "{}", file.body);
    assert_eq!(file.body.lines().count(), 2, "what is only promised is not in it");
    assert_eq!(staff.get("/registers/donations/export?q=nobody&format=csv").await.body.lines().count(), 1);
    for link in [&links[1], "/donors/export?format=xlsx"] {
        assert!(staff.get(link).await.body.starts_with("PK"), "{link}");
    }
}

#[tokio::test]
async fn a_promise_that_comes_to_nothing_is_kept_with_its_reason() {
    let site = Site::new().await;
    site.sql(DONOR).await;
    given(&site, 1, false).await;
    let staff = keeper(&site).await;
    let page = staff.get("/donations/1/dropping").await;
    assert_eq!(fill(&staff, &page, &[("reason", " ")]).await.text("#reason-error"), "Enter the reason.");
    let page = fill(&staff, &page, &[("reason", "The office moved away")]).await;
    assert!(page.says("The office moved away") && !page.has("a[href$='/receipt']"), "{}", page.summary());
    assert_eq!(staff.get("/donations/1/receipt").await.location(), "/donations/1");
    assert_eq!(staff.get("/donations?show=dropped").await.attributes(".card h3 a", "href"), ["/donations/1"]);
    assert!(!staff.get("/donations").await.has(".card"));
}

#[tokio::test]
async fn a_certificate_gets_a_number_and_says_for_ever_what_it_said_in_the_donors_language() {
    let site = Site::new().await;
    site.sql(DONOR).await;
    given(&site, 1, true).await;
    let staff = keeper(&site).await;
    let confirm = staff.get("/donations/1/certificate/new").await;
    assert!(confirm.says("never changes") && confirm.has("div[lang=kk]"), "{}", confirm.summary());
    assert_eq!(site.number("SELECT count(*) FROM certificate").await, 0, "looking issues nothing");
    let form = confirm.form("#answers");
    let page = staff.follow(&staff.submit(form.clone()).await).await;
    assert!(page.says("Certificate issued.") && page.says("Certificate No. 1/2026"), "{}", page.summary());
    assert_eq!(staff.submit(form).await.status(), 303);
    assert_eq!(site.number("SELECT count(*) FROM certificate").await, 1, "sent twice, issued once");
    site.sql("UPDATE donor SET name = 'Басқа', reads = 'ru'").await;
    let paper = staff.get("/donations/1/certificate").await;
    assert_eq!(paper.attribute("html", "lang"), "kk", "whatever the visitor reads");
    let said = paper.text(".paper").replace('\u{a0}', " ");
    for words in [
        "Сыйға тарту куәлігі № 1/2026",
        "Ақ Жайық ЖШС",
        "Ноутбук Lenovo T480",
        "1 250 000,50 теңге",
        "20.11.2026",
        "Айгүл Сейітова",
        "Ақтөбе қаласы",
        "50",
    ] {
        assert!(said.contains(words), "{words} in {said}");
    }
    assert!(paper.has(".paper table caption") && paper.texts(".paper .line").len() == 2);
    assert_eq!(staff.get("/donations/1").await.attribute("html", "lang"), "en", "the portal stays in theirs");
}

#[tokio::test]
async fn what_a_certificate_speaks_of_stays_until_it_is_voided_and_then_a_new_one_is_issued() {
    let site = Site::new().await;
    site.sql(DONOR).await;
    given(&site, 1, true).await;
    let staff = keeper(&site).await;
    let before = staff.get("/donations/1/lines/11").await;
    let details = staff.get("/donations/1/details").await;
    staff.post("/donations/1/certificate", &[("version", "1")]).await;
    assert_eq!(staff.submit(before.form("#answers").with("quantity", "1")).await.location(), "/donations/1");
    assert_eq!(staff.get("/donations/1/lines/new").await.location(), "/donations/1");
    let form = details.form("#answers").with("value", "5").with("note", "Seen again");
    assert_eq!(staff.submit(form).await.status(), 303);
    let kept = "SELECT value || ' ' || note || ' ' || (SELECT quantity FROM donation_line WHERE id = 11) FROM donation";
    assert_eq!(site.word(kept).await, "125000050 Seen again 10");
    let none = staff.post("/donations/1/certificate/voiding", &[("reason", "x"), ("version", "9")]).await;
    assert_eq!(none.location(), "/donations/1", "what is not there is not said to be void");
    let voiding = staff.get("/donations/1/certificate/voiding").await;
    assert_eq!(fill(&staff, &voiding, &[("reason", "")]).await.text("#reason-error"), "Enter the reason.");
    let page = fill(&staff, &voiding, &[("reason", "A wrong number")]).await;
    assert!(page.says("Certificate voided.") && page.says("A wrong number"), "{}", page.summary());
    assert_eq!(staff.get("/donations/1/certificate").await.status(), 404);
    let page = staff.get("/donations/1/certificate/new").await;
    let page = fill(&staff, &page, &[]).await;
    assert!(page.says("Certificate No. 2/2026") && page.says("Certificate No. 1/2026"), "{}", page.summary());
    let old = staff.submit(voiding.form("#answers").with("reason", "Again")).await;
    assert_eq!(old.status(), 303);
    assert_eq!(
        site.number("SELECT count(*) FROM certificate WHERE voided_at IS NULL").await,
        1,
        "not the new one"
    );
    let noted =
        "SELECT group_concat(action || ' ' || detail, ', ') FROM journal WHERE action LIKE 'certificate%'";
    assert_eq!(
        site.word(noted).await,
        "certificate_issued donation: 1, certificate_voided donation: 1, certificate_issued donation: 1"
    );
}

#[tokio::test]
async fn a_certificate_is_not_issued_on_what_somebody_has_changed_meanwhile() {
    let site = Site::new().await;
    site.sql(DONOR).await;
    given(&site, 1, true).await;
    given(&site, 2, false).await;
    let (staff, admin) = (keeper(&site).await, site.admin_as("staff").await);
    let confirm = staff.get("/donations/1/certificate/new").await;
    let details = admin.get("/donations/1/details").await;
    fill(&admin, &details, &[("value", "5")]).await;
    let late = staff.submit(confirm.form("#answers")).await;
    assert_eq!(late.status(), 422);
    assert!(
        late.text(".summary-error").contains("has changed this record") && late.says("5 теңге"),
        "{}",
        late.summary()
    );
    assert_eq!(staff.submit(late.form("#answers")).await.status(), 303);
    assert_eq!(
        staff.get("/donations/2/certificate/new").await.location(),
        "/donations/2",
        "not of a promise"
    );
    assert_eq!(staff.post("/donations/2/certificate", &[("version", "1")]).await.location(), "/donations/2");
    assert_eq!(staff.get("/donations/2/letter").await.status(), 404);
}

#[tokio::test]
async fn two_who_change_one_donation_do_not_overlook_each_other() {
    let site = Site::new().await;
    site.sql(DONOR).await;
    given(&site, 1, true).await;
    let (staff, admin) = (keeper(&site).await, site.admin_as("staff").await);
    let (first, second) = (staff.get("/donations/1/details").await, admin.get("/donations/1/details").await);
    assert!(fill(&staff, &first, &[("value", "1")]).await.says("Changes saved."));
    let late = fill(&admin, &second, &[("value", "2")]).await;
    assert_eq!((late.status(), late.form("#answers").value("value")), (422, "2"));
    assert_eq!(site.number("SELECT value FROM donation").await, 100);
}

#[tokio::test]
async fn the_letter_thanks_in_the_donors_language() {
    let site = Site::new().await;
    site.sql(DONOR).await;
    given(&site, 1, true).await;
    let staff = keeper(&site).await;
    let letter = staff.get("/donations/1/letter").await;
    assert_eq!(letter.attribute("html", "lang"), "kk");
    let said = letter.text(".paper");
    assert!(
        said.starts_with("Алғысхат") && said.contains("Ақ Жайық ЖШС") && said.contains("Ноутбук"),
        "{said}"
    );
    assert!(!said.contains("куәлігі №"));
    staff.post("/donations/1/certificate", &[("version", "1")]).await;
    assert!(staff.get("/donations/1/letter").await.text(".paper").contains("куәлігі № 1/2026"));
}

#[tokio::test]
async fn two_hundred_certificates_at_once_are_numbered_without_a_gap() {
    let site = Site::new().await;
    site.sql(DONOR).await;
    for id in 1..=200 {
        given(&site, id, true).await;
    }
    let staff = Rival::of(&site.staff().await);
    let admin = Rival::of(&site.admin_as("staff").await);
    let (address, _open) = open(&site).await;
    // Each is asked for twice, by two people.
    let attempts = (1..=200).flat_map(|id| {
        [&staff, &admin].map(|rival| Attempt {
            what: "issue",
            path: format!("/donations/{id}/certificate"),
            cookie: rival.cookie.clone(),
            fields: vec![("version", "1".to_owned())],
        })
    });
    let attempts: Vec<_> = attempts.collect();
    let answers: Vec<Answer> = at_once(attempts.into_iter().map(|attempt| attempt.send(address))).await;
    assert!(answers.iter().all(|answer| answer.status == 303), "everybody is answered and led on");
    assert_eq!(site.number("SELECT count(*) FROM certificate").await, 200);
    assert_eq!(
        site.number("SELECT count(DISTINCT number) FROM certificate WHERE number BETWEEN 1 AND 200").await,
        200
    );
    assert_eq!(site.number("SELECT count(DISTINCT donation_id) FROM certificate").await, 200);
    assert_sound(&site).await;
}
