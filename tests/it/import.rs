//! Lists of people: nothing is stored before it is looked at, and then all of it or nothing.

use std::fmt::Write;

use crate::support::{Page, Person, Site};

const LIST: &str = "Фамилия;Имя;Отчество;Телефон;Электронная почта;Язык\n\
    Әбенова;Гүлнәр;;8 701 555 00 11;;қазақша\n\
    Ким;Ян;Олегович;;Yan@Esik.test;русский\n\
    О’Нил;Ая;;+7 (701) 555-00-13;aya@esik.test;\n";

async fn staff(site: &Site) -> Person {
    let staff = site.staff().await;
    staff.reads("en").await;
    staff
}

async fn people(site: &Site) -> i64 {
    site.number("SELECT count(*) FROM member").await
}

/// Types a list into the page and has it checked.
async fn checked(person: &Person, text: &str) -> Page {
    let page = person.get("/people/import").await;
    person.submit(page.form("#answers").with("text", text)).await
}

/// Sends a file as a browser does.
async fn sent(person: &Person, bytes: &[u8]) -> Page {
    let head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\
        Content-Type: text/csv\r\n\r\n";
    let body = [head.as_bytes(), bytes, b"\r\n--b--\r\n"].concat();
    person.post_raw("/people/import/file", "multipart/form-data; boundary=b", body).await
}

#[tokio::test]
async fn a_list_is_looked_at_first_and_then_everybody_is_added() {
    let site = Site::new().await;
    let (staff, before) = (staff(&site).await, people(&site).await);
    let page = checked(&staff, LIST).await;
    assert_eq!(page.status(), 200, "{}", page.summary());
    assert!(page.says("3 people will be registered. Nothing is stored yet."), "{}", page.summary());
    assert!(page.says("2 people will get an invitation by e-mail."));
    assert!(page.says("+7 701 555 0011") && page.says("yan@esik.test"));
    assert_eq!(people(&site).await, before, "a look stores nothing");
    let saved = staff.submit(page.form("#answers")).await;
    let done = staff.follow(&saved).await;
    assert_eq!(done.text(".summary-done h2"), "3 people are registered.");
    assert_eq!(done.texts("h3"), ["Әбенова Гүлнәр"], "who has no address needs a code");
    assert!(done.says("Invitations are sent to 2 people by e-mail."));
    let rows = "SELECT group_concat(surname || given_name || patronymic || coalesce(phone, '') || coalesce(email, '')
        || language || state || (password_hash IS NULL), '; ') FROM member WHERE id > 6";
    let expected = "ӘбеноваГүлнәр+77015550011kkactive1; КимЯнОлеговичyan@esik.testruactive1; \
        О’НилАя+77015550013aya@esik.testkkactive1";
    assert_eq!(site.word(rows).await, expected);
    let acts = "SELECT group_concat(action || by_member || detail, '; ') FROM journal";
    assert_eq!(
        site.word(acts).await,
        "member_added4import; member_added4import; member_added4import; people_imported4"
    );
    assert_eq!(site.number("SELECT count(*) FROM link WHERE purpose = 'invitation'").await, 2);
    let found = site.admin().await.get("/people?q=абенова").await;
    assert!(found.says("Әбенова Гүлнәр"), "the register knows them: {}", found.summary());
}

#[tokio::test]
async fn who_was_added_comes_in_by_a_code_or_by_the_letter() {
    let site = Site::new().await;
    let staff = staff(&site).await;
    let page = checked(&staff, LIST).await;
    let saved = staff.submit(page.form("#answers")).await;
    let done = staff.follow(&saved).await;
    let code = staff.submit(done.form("main form[action='/people/code']")).await;
    let new = "төрт жаңа сөз жетеді";
    let fields = [
        ("login", "87015550011"),
        ("code", &code.text(".code")),
        ("new_password", new),
        ("repeated_password", new),
    ];
    assert_eq!(site.visitor().post("/code", &fields).await.status(), 303);
    assert!(staff.get(saved.location()).await.says("Nobody needs a code."));
    esik::jobs::run_all(&site.app()).await;
    let letters = std::fs::read_dir(site.letters()).unwrap().count();
    assert_eq!(letters, 2, "one to each address");
}

#[tokio::test]
async fn without_invitations_everybody_is_named_for_a_code() {
    let site = Site::new().await;
    let staff = staff(&site).await;
    let fields = [("text", LIST), ("reads", "kk"), ("key", "key-of-this-list")];
    let done = staff.follow(&staff.post("/people/import/saving", &fields).await).await;
    assert_eq!(done.texts("h3").len(), 3);
    assert_eq!(site.number("SELECT count(*) FROM link").await, 0);
}

#[tokio::test]
async fn twice_is_once_and_the_first_result_is_shown_again() {
    let site = Site::new().await;
    let (staff, before) = (staff(&site).await, people(&site).await);
    let page = checked(&staff, LIST).await;
    let first = staff.submit(page.form("#answers")).await;
    let second = staff.submit(page.form("#answers")).await;
    assert_eq!((second.status(), second.location()), (303, first.location()));
    assert_eq!(people(&site).await, before + 3);
    let other = site.coordinator().await;
    assert_eq!(other.get(first.location()).await.status(), 404, "a list is of whoever brought it");
}

#[tokio::test]
async fn every_wrong_row_is_named_with_the_sentence_of_the_single_form() {
    let site = Site::new().await;
    let (staff, before) = (staff(&site).await, people(&site).await);
    let list = "Given name,Surname,Phone,E-mail,Language\n\
        Yan,Kim,12,,\n\
        ,Known,,nobody,\n\
        Aya,,,,français\n\
        S?ule,,87015550011,,\n\
        Ol,,8 701 555 00 12,,\n\
        Bi,,+77015550012,member@esik.test,\n\
        Di,,8 777 123 45 67,,,,x\n\
        Ai,,8 777 123 45 67,,";
    let page = checked(&staff, list).await;
    assert_eq!(page.status(), 422);
    assert!(page.text("title").starts_with("Error:"));
    let expected = [
        "Row 2 (Kim Yan): Enter a real phone number.",
        "Row 3 (Known): Enter the name.",
        "Row 3 (Known): Enter a real e-mail address.",
        "Row 4 (Aya): Enter a phone number or an e-mail address.",
        "Row 4 (Aya): Write the language: Kazakh, Russian or English.",
        "Row 5 (S?ule): Given name: write the letter where the question mark stands. \
         It was lost when the file was saved.",
        "Row 7 (Bi): The same phone stands in row 6. Remove one of them.",
        "Row 7 (Bi): There is an account with this e-mail address already. Remove the row.",
        "Row 8 (Di): This row has a column too many. Remove the separator that is too many.",
        "Row 9 (Ai): There is an account with this phone already. Remove the row.",
    ];
    assert_eq!(page.texts("section[aria-labelledby=problems] li"), expected);
    assert_eq!(page.text("#text-error"), "The list has 10 mistakes. Correct them and check again.");
    assert_eq!(page.form("#answers").value("text").trim(), list, "to be corrected in its place");
    let forced = staff
        .post("/people/import/saving", &[("text", list), ("reads", "kk"), ("key", "key-of-this-list")])
        .await;
    assert_eq!(forced.status(), 422);
    assert_eq!(people(&site).await, before, "one wrong row keeps all of them out");
    assert_eq!(site.number("SELECT count(*) FROM people_import").await, 0);
}

#[tokio::test]
async fn whoever_has_joined_since_the_look_is_found_when_the_list_is_taken_over() {
    let site = Site::new().await;
    let staff = staff(&site).await;
    let page = checked(&staff, LIST).await;
    site.sql("UPDATE member SET phone = '+77015550011' WHERE id = 1").await;
    let before = people(&site).await;
    let refused = staff.submit(page.form("#answers")).await;
    assert_eq!(refused.status(), 422);
    assert!(refused.says("Row 2 (Әбенова Гүлнәр): There is an account with this phone already."));
    assert_eq!(people(&site).await, before);
    let corrected = LIST.replace("555 00 11", "555 00 14");
    let page = staff.submit(refused.form("#answers").with("text", &corrected)).await;
    assert_eq!(staff.submit(page.form("#answers")).await.status(), 303);
    assert_eq!(people(&site).await, before + 3);
}

#[tokio::test]
async fn a_list_can_still_be_changed_after_the_look() {
    let site = Site::new().await;
    let staff = staff(&site).await;
    let page = checked(&staff, LIST).await;
    let form = page.form("#answers").with("step", "change").with("invite", "");
    let fields: Vec<_> = form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let back = staff.post("/people/import", &fields).await;
    assert_eq!((back.status(), back.form("#answers").value("text").trim()), (200, LIST.trim()));
    assert!(!back.has("#invite[checked]"));
    // A language button on either page keeps everything.
    let again = staff.submit(page.form("#answers").with("language", "ru")).await;
    assert!(again.says("Будут зарегистрированы 3 человека."), "{}", again.summary());
    assert_eq!(again.form("#answers").fields, page.form("#answers").fields);
}

#[tokio::test]
async fn a_file_is_read_in_the_alphabets_that_spreadsheets_save() {
    let site = Site::new().await;
    let staff = staff(&site).await;
    let russian = "Фамилия;Имя;Телефон\nКим;Ян;87015550011\n";
    let (old, ..) = encoding_rs::WINDOWS_1251.encode(russian);
    let marked = format!("\u{feff}{russian}");
    for bytes in [russian.as_bytes(), marked.as_bytes(), &old] {
        let page = sent(&staff, bytes).await;
        assert_eq!(page.status(), 200, "{}", page.summary());
        assert!(page.says("1 person will be registered.") && page.says("Ким"), "{}", page.summary());
    }
    let saved = staff.submit(sent(&staff, &old).await.form("#answers")).await;
    assert_eq!(saved.status(), 303);
    assert_eq!(site.word("SELECT surname FROM member WHERE phone = '+77015550011'").await, "Ким");
}

#[tokio::test]
async fn what_is_no_list_is_refused_in_words() {
    let site = Site::new().await;
    let staff = staff(&site).await;
    for (bytes, sentence) in [
        (&b""[..], "Choose a file."),
        (
            b"\x89PNG\r\n\x1a\n\0\0",
            "There is no column \u{201c}Given name\u{201d}. Write the names of the columns in the first row.",
        ),
        (&vec![b'x'; 300_001], "The list is too large. Divide it: at most 1000 people."),
    ] {
        let page = sent(&staff, bytes).await;
        assert_eq!(page.status(), 422);
        assert_eq!(page.text(".summary-error li"), sentence);
    }
    assert_eq!(sent(&staff, &vec![b'x'; 1_100_000]).await.status(), 413);
    let elsewhere = staff.post_raw("/people/new", "multipart/form-data; boundary=b", "--b--").await;
    assert_eq!(elsewhere.status(), 400, "no other page takes a file");
    let foreign = axum::http::Request::post("/people/import/file")
        .header("origin", "https://evil.test")
        .header("content-type", "multipart/form-data; boundary=b")
        .body(axum::body::Body::from("--b--"));
    assert_eq!(staff.send(foreign.unwrap()).await.status(), 403);
}

#[tokio::test]
async fn other_columns_are_said_to_stay_out_and_do() {
    let site = Site::new().await;
    let staff = staff(&site).await;
    let page = checked(&staff, "Имя;Диагноз;Телефон\nЯн;жасырын 5317;87015550011").await;
    assert!(page.says("These columns are not stored: Диагноз."), "{}", page.summary());
    assert_eq!(staff.submit(page.form("#answers")).await.status(), 303);
    for file in [site.file(), site.file().with_extension("db-wal")] {
        let bytes = std::fs::read(file).unwrap();
        assert!(!bytes.windows(4).any(|four| four == b"5317"));
    }
}

#[tokio::test]
async fn the_empty_spreadsheet_is_read_in_every_language() {
    let site = Site::new().await;
    let staff = site.staff().await;
    for language in ["kk", "ru", "en"] {
        staff.reads(language).await;
        let file = staff.get("/people/import/template").await;
        assert_eq!(file.header("content-disposition"), "attachment; filename=\"esik.csv\"");
        let row = "Ким;Ян;;;87015550011;;ru\r\n";
        let page = sent(&staff, format!("{}{row}", file.body).as_bytes()).await;
        assert_eq!(page.status(), 200, "{language}: {}", page.summary());
    }
}

#[tokio::test]
async fn a_thousand_people_come_in_at_once_and_lists_are_forgotten() {
    let site = Site::new().await;
    let staff = staff(&site).await;
    let mut list = String::from("Surname;Given name;Phone;E-mail\n");
    for n in 0..1000 {
        writeln!(list, "Семейный{n};Имя;8701{n:07};n{n}@esik.test").unwrap();
    }
    let page = checked(&staff, &list).await;
    assert!(page.says("1000 people will be registered.") && page.says("The list has 950 more people."));
    let start = std::time::Instant::now();
    let saved = staff.submit(page.form("#answers")).await;
    println!("1,000 people in {:?}", start.elapsed());
    assert_eq!(saved.status(), 303, "{}", saved.summary());
    assert_eq!(people(&site).await, 1006);
    let more = checked(&staff, &format!("{list}Ким;Ян;87025550011;\n")).await;
    assert_eq!(more.text("#text-error"), "The list is too large. Divide it: at most 1000 people.");
    site.turn_clock_to("2026-12-07T09:01");
    esik::bookings::jobs::tidy(site.app()).await.unwrap();
    assert_eq!(site.number("SELECT count(*) FROM people_import").await, 0);
    assert_eq!(site.number("SELECT count(*) FROM imported_person").await, 0);
    assert_eq!(people(&site).await, 1006, "the people stay");
}
