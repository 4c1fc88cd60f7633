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
    let late = second.submit(early.with("phones", "109").with("address_en", "Elsewhere")).await;
    assert!(late.status() == 422 && late.summary().contains("Someone else"), "{}", late.summary());
    let form = late.form("#answers");
    assert_eq!((form.value("phones"), form.value("address_en")), ("109", "Elsewhere"), "nothing is lost");
    assert_eq!(site.word("SELECT email FROM centre").await, "hello@shanyraq.kz");
    assert_eq!(second.submit(form).await.status(), 303, "on purpose");
    assert_eq!(
        site.word("SELECT phones || ' ' || address_en || ' ' || version FROM centre").await,
        "109 Elsewhere 2"
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
