//! How people know and reach the centre: told once, on every page, letter and paper.

use esik::messages::delivery::deliver;
use mail_parser::MessageParser;

use crate::support::{Form, Person, Site};

const PAGE: &str = "/admin/centre";

async fn admin(site: &Site) -> Person {
    let admin = site.admin().await;
    admin.reads("en").await;
    admin
}

/// Everything that can be told, told anew.
fn told(form: Form) -> Form {
    form.with("name_kk", "Шаңырақ")
        .with("name_ru", "Дом Шанырак")
        .with("name_en", "Shanyraq House")
        .with("address_kk", "Абай даңғылы, 5")
        .with("address_ru", "проспект Абая, 5")
        .with("address_en", "5 Abai Avenue")
        .with("phones", "+7 7132 55-55-55\r\n\r\n8 (7132) 11 11 11, ішкі 12")
        .with("email", "hello@shanyraq.kz")
}

#[tokio::test]
async fn what_an_administrator_tells_stands_on_every_page_at_once() {
    let site = Site::new().await;
    let (admin, visitor) = (admin(&site).await, site.visitor());
    let languages = ["kk", "ru", "en"];
    let looking = languages.map(|language| site.visitor().accepts(language));
    for (person, name) in looking.iter().zip(["Есік", "Есік", "Esik"]) {
        let page = person.get("/").await;
        assert_eq!(page.text(".brand-name"), name);
        assert_eq!(page.attribute(".help-line a[href^=tel]", "href"), "tel:+77132000000");
    }
    let saved = admin.submit(told(admin.get(PAGE).await.form("#answers"))).await;
    assert_eq!(saved.location(), format!("{PAGE}?notice=saved"), "{}", saved.summary());
    assert!(admin.follow(&saved).await.says("The details are saved."));
    let expected = [
        ("Шаңырақ", "Абай даңғылы, 5"),
        ("Дом Шанырак", "проспект Абая, 5"),
        ("Shanyraq House", "5 Abai Avenue"),
    ];
    for (person, (name, address)) in looking.iter().zip(expected) {
        let home = person.get("/").await;
        assert_eq!(home.text(".brand-name"), name);
        assert!(home.text("title").ends_with(&format!(" – {name}")), "{}", home.text("title"));
        assert!(home.says(address) && home.text(".lead").contains(name), "{}", home.text("main"));
        assert_eq!(home.attribute(".help-line a[href^=tel]", "href"), "tel:+77132555555");
        assert_eq!(home.text(".help-line a[href^=mailto]"), "hello@shanyraq.kz");
        let help = person.get("/help").await;
        let phones = ["+7 7132 55-55-55", "8 (7132) 11 11 11, ішкі 12"];
        assert_eq!(help.texts("main a[href^=tel]"), phones);
        assert_eq!(help.attributes("main a[href^=tel]", "href")[1], "tel:87132111111");
        assert!(person.get("/nowhere").await.text(".help-line").contains(phones[0]), "an error page too");
    }
    assert_eq!(visitor.get("/sign-in").await.text(".brand-name"), "Шаңырақ");
    let journal = "SELECT count(*) FROM journal WHERE action = 'centre_changed' AND by_member = 5";
    assert_eq!(site.number(journal).await, 1);
    assert!(admin.get("/journal").await.says("Changed the name and addresses of the centre"));
}

#[tokio::test]
async fn sent_twice_it_is_told_once_and_two_who_tell_at_a_time_are_not_mixed() {
    let site = Site::new().await;
    let (first, second) = (admin(&site).await, admin(&site).await);
    let early = second.get(PAGE).await.form("#answers");
    let form = told(first.get(PAGE).await.form("#answers"));
    for _ in 0..2 {
        assert_eq!(first.submit(form.clone()).await.status(), 303);
    }
    assert_eq!(site.number("SELECT count(*) FROM journal WHERE action = 'centre_changed'").await, 1);
    let early = early.with("phones", "109").with("address_en", "Elsewhere").with("first_language", "en");
    let late = second.submit(early).await;
    assert!(late.status() == 422 && late.summary().contains("Someone else"), "{}", late.summary());
    let form = late.form("#answers");
    let typed = ["phones", "address_en", "first_language"].map(|field| form.value(field));
    assert_eq!(typed, ["109", "Elsewhere", "en"], "nothing is lost");
    assert_eq!(site.word("SELECT email || first_language FROM centre").await, "hello@shanyraq.kzkk");
    assert_eq!(second.submit(form).await.status(), 303, "on purpose");
    assert_eq!(
        site.word("SELECT phones || ' ' || address_en || ' ' || first_language || version FROM centre").await,
        "109 Elsewhere en2"
    );
}

#[tokio::test]
async fn what_cannot_be_kept_is_said_at_its_field_and_not_lost() {
    let site = Site::new().await;
    let admin = admin(&site).await;
    let form = admin.get(PAGE).await.form("#answers");
    let cases = [
        ("name_kk", "", "Name in Kazakh: Fill in this field."),
        ("name_en", "x\u{202e}", "Name in English: The text has invisible characters. Remove them."),
        ("address_ru", " ", "Address in Russian: Fill in this field."),
        ("phones", "call me", "Enter a phone with its digits, for example +7 7132 00 00 00."),
        ("phones", "", "Phones: Fill in this field."),
        ("phones", "109\n109\n109\n109\n109\n109", "Enter 5 phones at most."),
        ("email", "esik", "Enter a real e-mail address."),
        ("first_language", "de", "Choose one of the three languages."),
        ("first_language", "", "Choose one of the three languages."),
    ];
    for (field, typed, sentence) in cases {
        let page = admin.submit(form.clone().with(field, typed).with("address_en", "Kept")).await;
        assert_eq!((page.status(), page.text(&format!("#{field}-error"))), (422, sentence.to_owned()));
        assert_eq!(page.form("#answers").value("address_en"), "Kept", "{field}");
        assert!(page.text("title").starts_with("Error:"), "{}", page.text("title"));
    }
    let long = admin.submit(form.with("name_ru", &"ы".repeat(61))).await;
    assert!(long.text("#name_ru-error").contains("at most 60 characters"), "{}", long.summary());
    assert_eq!(site.number("SELECT count(*) FROM centre").await, 0);
}

/// The centre speaks this language first from now on.
async fn speaks_first(site: &Site, language: &str) {
    let admin = admin(site).await;
    let form = admin.get(PAGE).await.form("#answers").with("first_language", language);
    let saved = admin.submit(form).await;
    assert_eq!(saved.location(), format!("{PAGE}?notice=saved"), "{}", saved.summary());
}

#[tokio::test]
async fn whoever_has_told_no_language_is_spoken_to_in_the_first_at_once() {
    let site = Site::new().await;
    let page = admin(&site).await.get(PAGE).await;
    let labels = page.attributes("#first_language label", "lang");
    assert_eq!(labels, ["kk", "ru", "en"]);
    assert_eq!(page.texts("#first_language label"), ["Қазақша", "Русский", "English"]);
    assert_eq!(page.form("#answers").value("first_language"), "kk");
    let (stranger, german) = (site.visitor(), site.visitor().accepts("de-DE,de;q=0.9"));
    let (english, chosen, member) = (site.visitor().accepts("en"), site.visitor(), site.member().await);
    chosen.keep("language", "kk");
    // A page that is kept, one that is not, one that is not there.
    let paths = ["/", "/display", "/nowhere"];
    for first in ["kk", "ru", "en", "kk"] {
        speaks_first(&site, first).await;
        for path in paths {
            let expected =
                [(&stranger, first), (&german, first), (&english, "en"), (&chosen, "kk"), (&member, "kk")];
            for (person, language) in expected {
                assert_eq!(person.get(path).await.attribute("html", "lang"), language, "{first}: {path}");
            }
        }
    }
    let journal = "SELECT count(*) FROM journal WHERE action = 'centre_changed' AND by_member = 5";
    assert_eq!(site.number(journal).await, 4);
}

#[tokio::test]
async fn whoever_is_added_without_a_language_reads_the_first() {
    let site = Site::new().await;
    speaks_first(&site, "ru").await;
    let (staff, coordinator) = (site.staff().await, site.coordinator().await);
    let list = staff.get("/people/import").await.form("#answers");
    assert_eq!(list.value("reads"), "ru");
    let checked =
        staff.submit(list.with("text", "Имя;Телефон;Язык\nАя;87015550013;\nЯн;87015550014;english")).await;
    let done = staff.submit(checked.form("form[action=\"/people/import/saving\"]")).await;
    assert_eq!(done.status(), 303, "{}", done.summary());
    let fields = [
        ("name", "Асель Ким"),
        ("phone", "8 701 000 00 01"),
        ("resource", "chess"),
        ("date", "25.11.2026"),
        ("start", "10:00"),
        ("end", "11:00"),
    ];
    let mut form = coordinator.get("/desk/bookings/new").await.form("#answers");
    for (name, value) in fields {
        form = form.with(name, value);
    }
    let booked = coordinator.submit(form).await;
    assert_eq!(booked.status(), 303, "{}", booked.summary());
    let visitor = site.visitor();
    let form = visitor.get("/join").await.form("#answers").with("given_name", "Ә");
    let joined = visitor.submit(form.with("phone", "8 701 555 00 11")).await;
    assert_eq!(joined.status(), 303, "{}", joined.summary());
    let read = "SELECT group_concat(given_name || ' ' || language) FROM (
        SELECT given_name, language FROM member ORDER BY id DESC LIMIT 4)";
    assert_eq!(site.word(read).await, "Ә ru,Асель Ким ru,Ян en,Ая ru");
}

#[tokio::test]
async fn letters_come_from_the_centre_as_it_is_now() {
    let site = Site::new().await;
    let admin = admin(&site).await;
    assert_eq!(admin.submit(told(admin.get(PAGE).await.form("#answers"))).await.status(), 303);
    let facts = r#"{"kind":"announcement","title":{"kk":"а","ru":"","en":""},"text":{"kk":"","ru":"","en":""},"changes_plans":false}"#;
    for (member, language) in [(1, "kk"), (2, "ru"), (3, "en")] {
        site.sql(&format!(
            "UPDATE member SET language = '{language}' WHERE id = {member};
             INSERT INTO message (member_id, kind, facts, created_at) VALUES ({member}, 'announcement', '{facts}', 1);
             INSERT INTO delivery (message_id, member_id, way, next_at) VALUES (last_insert_rowid(), {member}, 'email', 1)"
        ))
        .await;
    }
    deliver(site.app()).await.unwrap();
    let mut said = Vec::new();
    for file in std::fs::read_dir(site.letters()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        let letter = MessageParser::default().parse(&bytes).unwrap();
        let from = letter.from().unwrap().first().unwrap();
        assert_eq!(from.address(), Some("hello@shanyraq.kz"));
        assert!(letter.reply_to().is_none(), "it comes from where answers go");
        let text = letter.body_text(0).unwrap();
        assert!(text.contains("+7 7132 55-55-55"), "{text}");
        let html = letter.body_html(0).unwrap();
        assert!(html.contains("tel:+77132555555"), "{html}");
        let address =
            text.lines().find(|line| line.contains("Абай") || line.contains("Абая") || line.contains("Abai"));
        said.push(format!("{}: {}", from.name().unwrap(), address.unwrap_or_default()));
    }
    said.sort();
    let expected =
        ["Shanyraq House: 5 Abai Avenue", "Дом Шанырак: проспект Абая, 5", "Шаңырақ: Абай даңғылы, 5"];
    assert_eq!(said, expected);
}

#[tokio::test]
async fn papers_and_calendars_name_the_centre_as_it_is_now() {
    let site = Site::example().await;
    let (admin, staff) = (admin(&site).await, site.staff().await);
    assert!(staff.get("/").await.text(".help-line").contains("+7 7132 00 00 00"));
    site.sql("UPDATE organisation SET name_kk = '', name_ru = '', address_kk = '', address_ru = ''").await;
    assert_eq!(admin.submit(told(admin.get(PAGE).await.form("#answers"))).await.status(), 303);
    let donation = site.number("SELECT min(id) FROM donation WHERE received_on IS NOT NULL").await;
    let reads = site
        .word(&format!(
            "SELECT reads FROM donation JOIN donor ON donor.id = donor_id WHERE donation.id = {donation}"
        ))
        .await;
    let paper = staff.get(&format!("/donations/{donation}/letter")).await;
    let (name, address) = match reads.as_str() {
        "kk" => ("Шаңырақ", "Абай даңғылы, 5"),
        "ru" => ("Дом Шанырак", "проспект Абая, 5"),
        _ => ("Shanyraq House", "5 Abai Avenue"),
    };
    for words in [name, address, "+7 7132 55-55-55", "hello@shanyraq.kz"] {
        assert!(paper.says(words), "{words}: {}", paper.text("main"));
    }
    let member = site.member().await;
    let booking = site.number("SELECT min(id) FROM booking WHERE member_id = 1 AND state = 'approved'").await;
    let calendar = member.get(&format!("/bookings/{booking}/calendar.ics")).await;
    assert!(calendar.body.contains("Абай даңғылы"), "{}", calendar.body);
}
