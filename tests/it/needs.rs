//! What helps a person: kept by consent alone, used when they say so, read by who prepares a visit and by nobody else.

use crate::roles::{ROLES, TABLE, address, person, site};
use crate::support::{Page, Person, Site};

const PATH: &str = "/account/access-needs";
/// A sentence that is nowhere else.
/// Its number is looked for with the space before it: a key of a form may hold the digits by chance.
const SENTENCE: &str = "Бүйір есіктен 9157 кіремін";

async fn in_english(person: Person) -> Person {
    person.reads("en").await;
    person
}

/// A card with one line, agreed to in English.
async fn make_card(person: &Person) -> Page {
    let fields = [("need", "ramp"), ("about_ramp", SENTENCE), ("consent", "en")];
    let saved = person.post(PATH, &fields).await;
    assert_eq!(saved.status(), 303, "{}", saved.summary());
    saved
}

/// A request for the library on the Wednesday, with the card unless `more` says otherwise.
async fn request(person: &Person, key: &str, start: &str, more: &[(&str, &str)]) -> Page {
    let mut fields = vec![
        ("key", key),
        ("resource", "library"),
        ("date", "2026-11-25"),
        ("start", start),
        ("duration", "60"),
        ("people", "1"),
    ];
    fields.extend(more);
    person.post("/bookings", &fields).await
}

const WITH_CARD: &[(&str, &str)] = &[("use_card", "yes"), ("support_consent", "en")];

fn path(sent: &Page) -> String {
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    sent.location().split('?').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_card_is_optional_empty_and_kept_with_the_whole_text_that_was_agreed_to() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    let page = member.get(PATH).await;
    assert!(!page.has("main [checked]"), "nothing is ticked, the consent least of all");
    assert!(page.says("You may leave it empty") && page.says("We do not ask for a diagnosis"));
    let form = page.form("#answers").with("need", "ramp").with("about_ramp", SENTENCE).with("consent", "en");
    let saved = member.follow(&member.submit(form).await).await;
    assert_eq!(saved.text(".summary h2"), "The card is saved.");
    let form = saved.form("#answers");
    assert_eq!((form.value("need"), form.value("about_ramp")), ("ramp", SENTENCE));
    assert!(!saved.has("#consent"), "what stands is not asked again");
    let row = site
        .word(
            "SELECT concat_ws('|', kind, version, language, text, purposes, data, period, third_parties, method,
                 at > 0, member_id, by_member) FROM consent",
        )
        .await;
    assert!(row.starts_with("access_needs|1|en|I agree that the centre keeps my card"), "{row}");
    assert!(row.contains("Every look is recorded.") && row.contains("24 months"), "{row}");
    assert!(row.ends_with("|Nobody.|portal|1|1|1"), "{row}");
}

#[tokio::test]
async fn the_words_agreed_to_are_those_that_were_read() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    member.post(PATH, &[("need", "quiet"), ("consent", "ru")]).await;
    assert!(site.word("SELECT text FROM consent").await.starts_with("Даю согласие"));
    assert_eq!(site.word("SELECT language FROM consent").await, "ru");
}

#[tokio::test]
async fn without_consent_nothing_is_kept_and_nothing_typed_is_lost() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    let typed =
        [("need", "ramp"), ("about_ramp", SENTENCE), ("need", "other"), ("about_quiet", "By the wall")];
    let page = member.post(PATH, &typed).await;
    assert_eq!(page.status(), 422);
    assert_eq!(page.text("#about_quiet-error"), "A quiet place: Tick this line, or clear its sentence.");
    assert_eq!(page.text("#about_other-error"), "Something else: Write what helps you, or untick the line.");
    assert!(page.text("#consent-error").starts_with("Without your consent"));
    let form = page.form("#answers");
    assert_eq!((form.value("about_ramp"), form.value("about_quiet")), (SENTENCE, "By the wall"));
    assert!(
        page.has("#need-ramp[checked]") && page.has("#need-other[checked]") && !page.has("#consent[checked]")
    );
    let kept = "SELECT (SELECT count(*) FROM access_needs) + (SELECT count(*) FROM consent)";
    assert_eq!(site.number(kept).await, 0);
}

#[tokio::test]
async fn another_language_shows_the_same_card_as_it_was_typed() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    let typed = [("need", "ramp"), ("about_ramp", SENTENCE), ("language", "ru")];
    let page = member.post(PATH, &typed).await;
    assert_eq!((page.status(), page.attribute("html", "lang")), (200, "ru".to_owned()));
    assert_eq!(page.form("#answers").value("about_ramp"), SENTENCE);
    assert_eq!(site.number("SELECT count(*) FROM access_needs").await, 0);
}

#[tokio::test]
async fn a_card_is_changed_under_the_consent_that_stands() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    make_card(&member).await;
    let form = member.get(PATH).await.form("#answers").with("need", "quiet");
    assert_eq!(member.submit(form).await.status(), 303);
    assert_eq!(site.word("SELECT group_concat(kind) FROM access_need").await, "quiet");
    assert_eq!(site.number("SELECT count(*) FROM consent").await, 1);
}

#[tokio::test]
async fn a_new_text_of_the_consent_is_asked_for_anew() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    site.sql(
        "INSERT INTO consent VALUES (7, 1, 'access_needs', 99, 'en', 'x', 'x', 'x', 'x', 'x', 'paper', 1, 1);
         INSERT INTO access_needs VALUES (1, 7, 1, 1, NULL); INSERT INTO access_need VALUES (1, 'ramp', '')",
    )
    .await;
    assert!(member.get(PATH).await.has("#consent:not([checked])"));
    assert_eq!(member.post(PATH, &[("need", "ramp")]).await.status(), 422);
    make_card(&member).await;
    assert_eq!(site.number("SELECT consent_id FROM consent_withdrawal").await, 7);
    assert_eq!(site.number("SELECT count(*) FROM access_needs WHERE consent_id <> 7").await, 1);
}

#[tokio::test]
async fn unticking_everything_removes_the_card_and_ends_the_consent() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    make_card(&member).await;
    // The sentence still stands in its field: it was saved before, so it goes with its tick.
    let page = member.follow(&member.post(PATH, &[("about_ramp", SENTENCE)]).await).await;
    assert!(page.text(".summary h2").starts_with("The card is removed."));
    let left = "SELECT (SELECT count(*) FROM access_needs) + (SELECT count(*) FROM access_need)";
    assert_eq!(site.number(left).await, 0);
    assert_eq!(site.number("SELECT count(*) FROM consent_withdrawal WHERE by_member = 1").await, 1);
    let page = member.follow(&member.post(PATH, &[]).await).await;
    assert_eq!(page.text(".summary h2"), "Nothing is kept: the card is empty.");
}

#[tokio::test]
async fn a_withdrawn_consent_takes_the_card_and_its_requests_and_leaves_the_bookings() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    make_card(&member).await;
    let with_card = path(&request(&member, "key-card", "10:00", WITH_CARD).await);
    let own = [("support", "A reader 3346"), ("support_consent", "en")];
    let by_hand = path(&request(&member, "key-hand", "14:00", &own).await);
    let asked = member.get(&format!("{PATH}/withdrawal")).await;
    assert!(asked.says("deleted at once") && asked.says("Your bookings stay."));
    let page = member.follow(&member.submit(asked.form("main form")).await).await;
    assert!(page.text(".summary h2").starts_with("The card is removed."));
    assert_eq!(site.number("SELECT count(*) FROM access_need").await, 0);
    assert_eq!(site.number("SELECT count(*) FROM support_request WHERE wish LIKE '% 9157%'").await, 0);
    let page = member.get(&with_card).await;
    assert!(
        page.says("No longer needed") && page.text(".state") == "Awaiting approval",
        "{}",
        page.summary()
    );
    assert!(member.get(&by_hand).await.says("A reader 3346"), "what was asked for without the card stays");
    let coordinator = in_english(site.coordinator().await).await;
    let told = coordinator.get("/messages").await;
    assert!(told.says("Support is no longer asked for: Library"), "{}", told.summary());
    assert!(coordinator.get(&with_card).await.says("No longer needed"));
    let file = std::fs::read(site.file()).unwrap();
    let log = std::fs::read(site.file().with_extension("db-wal")).unwrap_or_default();
    for bytes in [file, log] {
        assert!(!bytes.windows(5).any(|part| part == b" 9157"), "the words are in the file no more");
    }
    let twice = member.post(&format!("{PATH}/withdrawal"), &[]).await;
    assert_eq!(twice.status(), 303);
    assert_eq!(site.number("SELECT count(*) FROM consent_withdrawal").await, 1);
}

#[tokio::test]
async fn no_message_letter_or_journal_row_says_what_helps() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    make_card(&member).await;
    request(&member, "key-card", "10:00", WITH_CARD).await;
    member.post(&format!("{PATH}/withdrawal"), &[]).await;
    esik::jobs::run_all(&site.app()).await;
    assert_eq!(
        site.number("SELECT count(*) FROM message WHERE facts LIKE '% 9157%' OR facts LIKE '%amp%'").await,
        0
    );
    assert_eq!(site.number("SELECT count(*) FROM journal WHERE detail <> ''").await, 0);
    let mut letters = 0;
    for entry in std::fs::read_dir(site.letters()).unwrap() {
        let letter = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        assert!(!letter.to_lowercase().contains("support is"), "{letter}");
        letters += 1;
    }
    assert!(letters > 1);
}

#[tokio::test]
async fn the_card_is_offered_with_a_booking_and_sent_only_with_consent() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    let details = "/bookings/new?resource=library&duration=60&date=2026-11-25&start=10:00";
    let ahead = member.follow(&member.get(details).await).await;
    assert!(!ahead.has("#use_card"), "nothing is offered to somebody without a card");
    make_card(&member).await;
    let ahead = member.follow(&member.get(details).await).await;
    assert!(ahead.text("#card").contains(SENTENCE) && ahead.says("Is all of it still right?"));
    assert!(!ahead.has("#use_card[checked]"));
    let form = ahead.form("#answers").with("use_card", "yes").with("purpose", "Reading");
    let refused = member.submit(form).await;
    assert_eq!(refused.status(), 422);
    assert!(refused.has("#use_card[checked]") && refused.has("#support_consent-error"));
    let form = refused.form("#answers").with("support_consent", "en").with("support", "And a window seat");
    let check = member.follow(&member.submit(form).await).await;
    assert!(!check.address.contains("card"), "{}", check.address);
    for words in ["Ramp", SENTENCE, "And a window seat"] {
        assert!(check.text(".check").contains(words), "{words}: {}", check.summary());
    }
    site.turn_clock_to("2026-11-23T09:30");
    let sent = member.follow(&member.submit(check.form("#answers")).await).await;
    assert!(sent.says(SENTENCE) && sent.says("And a window seat"));
    assert_eq!(site.number("SELECT from_card FROM support_request").await, 1);
    assert!(
        site.word("SELECT consent_text FROM support_request")
            .await
            .starts_with("I agree that the coordinators")
    );
    assert_eq!(site.number("SELECT last_used_at - saved_at FROM access_needs").await, 1800);
}

#[tokio::test]
async fn a_draft_does_not_even_say_that_there_is_a_card_without_consent() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    make_card(&member).await;
    let typed = [
        ("key", "key-of-a-draft"),
        ("resource", "library"),
        ("date", "2026-11-25"),
        ("start", "10:00"),
        ("duration", "60"),
        ("use_card", "yes"),
        ("to_card", "yes"),
        ("purpose", "Reading"),
    ];
    let to_card = member.post("/bookings/check", &typed).await;
    assert_eq!(site.number("SELECT count(*) FROM booking_draft WHERE answers LIKE '%card%'").await, 0);
    let card = member.follow(&to_card).await;
    assert!(card.address.starts_with("GET /account/access-needs?back="), "{}", card.address);
    let back = member.follow(&member.submit(card.form("#answers").with("need", "quiet")).await).await;
    assert_eq!(back.form("#answers").value("purpose"), "Reading", "{}", back.summary());
    assert!(back.text("#card").contains("A quiet place"));
}

#[tokio::test]
async fn a_card_that_is_gone_when_the_request_arrives_is_said_and_nothing_is_booked() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    let page = request(&member, "key-gone", "10:00", WITH_CARD).await;
    assert_eq!(page.status(), 422);
    assert!(
        page.text("#support-error").starts_with("Your card is not there any more."),
        "{}",
        page.summary()
    );
    assert_eq!(site.number("SELECT count(*) FROM booking").await, 0);
    let sent = member.submit(page.form("#answers")).await;
    assert!(member.follow(&sent).await.says("Check your answers"), "without it all goes on");
}

#[tokio::test]
async fn the_same_request_with_the_card_sent_twice_books_once() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    make_card(&member).await;
    let first = path(&request(&member, "key-card", "10:00", WITH_CARD).await);
    assert_eq!(path(&request(&member, "key-card", "10:00", WITH_CARD).await), first);
    let without = request(&member, "key-card", "10:00", &[]).await;
    assert_eq!((without.status(), without.text("h1")), (422, "This form was sent before".to_owned()));
}

/// Day of the clock, and whether a coordinator may read the card because of a visit on Wednesday the 25th.
const DAYS: [(&str, bool); 5] = [
    ("2026-11-17T09:00", false),
    ("2026-11-18T09:00", true),
    ("2026-11-25T09:00", true),
    ("2026-11-26T23:00", true),
    ("2026-11-27T09:00", false),
];

#[tokio::test]
async fn who_reads_a_card_is_decided_by_day_role_and_consent() {
    for (day, is_near) in DAYS {
        for consents in [true, false] {
            let site = Site::new().await;
            site.turn_clock_to("2026-11-16T09:00");
            let booking = path(&request(&site.member().await, "key-visit", "10:00", &[]).await);
            make_card(&site.member().await).await;
            site.coordinator().await.post(&format!("{booking}/approval"), &[]).await;
            if !consents {
                site.member().await.post(&format!("{PATH}/withdrawal"), &[]).await;
            }
            site.turn_clock_to(day);
            for role in ROLES.into_iter().chain(["other"]) {
                let reader =
                    if role == "other" { site.other_member().await } else { person(&site, role).await };
                let may = role == "coordinator" && is_near && consents;
                let page = reader.get(&booking).await;
                assert_eq!(page.body.contains(" 9157"), may, "{day}, {role}, consent {consents}");
                let own = if role == "visitor" { 303 } else { 200 };
                let card = reader.get(PATH).await;
                assert_eq!(card.status(), own);
                assert_eq!(card.body.contains(" 9157"), role == "member" && consents, "{day}, {role}");
            }
            let looks = i64::from(is_near && consents);
            assert_eq!(site.number("SELECT count(*) FROM access_needs_view").await, looks, "{day}");
        }
    }
}

#[tokio::test]
async fn a_visit_that_is_not_to_be_opens_no_card() {
    let site = Site::new().await;
    let member = site.member().await;
    make_card(&member).await;
    let booking = path(&request(&member, "key-visit", "10:00", &[]).await);
    let coordinator = site.coordinator().await;
    assert!(coordinator.get(&booking).await.says(SENTENCE), "a request is handled too");
    member.post(&format!("{booking}/cancellation"), &[]).await;
    assert!(!coordinator.get(&booking).await.says(SENTENCE));
    assert_eq!(site.number("SELECT count(*) FROM access_needs_view").await, 1);
}

#[tokio::test]
async fn the_member_reads_who_looked_and_why() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    make_card(&member).await;
    assert!(member.get(PATH).await.says("Nobody has looked at it yet."));
    let booking = path(&request(&member, "key-visit", "10:00", &[]).await);
    site.turn_clock_to("2026-11-24T10:05");
    site.coordinator().await.get(&booking).await;
    let member = in_english(site.member().await).await;
    member.get(&booking).await;
    let page = member.get(PATH).await;
    let looks = page.texts(".history li");
    assert_eq!(looks.len(), 1, "own looks are free");
    for words in
        ["24 November", "10:05", "Марина Ким looked at your card because of your booking: Library", "10:00"]
    {
        assert!(looks[0].contains(words), "{words} in {}", looks[0]);
    }
    assert_eq!(page.attribute(".history a", "href"), booking);
}

#[tokio::test]
async fn a_card_is_not_shown_when_the_look_cannot_be_written_down() {
    let site = Site::new().await;
    let member = site.member().await;
    make_card(&member).await;
    let booking = path(&request(&member, "key-visit", "10:00", &[]).await);
    let full =
        "CREATE TRIGGER full BEFORE INSERT ON access_needs_view BEGIN SELECT RAISE(ABORT, 'full'); END";
    site.sql(full).await;
    let page = site.coordinator().await.get(&booking).await;
    assert_eq!(page.status(), 503);
    assert!(!page.body.contains(" 9157"));
}

#[tokio::test]
async fn a_card_is_on_no_other_page() {
    let site = site().await;
    for member in 1..=6 {
        make_card(&site.signed_in(member).await).await;
    }
    for role in ROLES {
        let person = person(&site, role).await;
        for row in TABLE.iter().filter(|row| row.method == "GET") {
            let address = address(row, &person);
            let is_visit =
                role == "coordinator" && row.route == "/bookings/{id}" && row.address.contains("OTHER");
            let page = person.get(&address).await;
            if address != PATH && !is_visit {
                assert!(!page.body.contains(" 9157"), "{role}: {}", page.address);
            }
        }
    }
}

#[tokio::test]
async fn the_database_keeps_no_card_without_the_consent_of_the_person() {
    let site = Site::new().await;
    make_card(&site.member().await).await;
    let broken = |statement: &'static str| {
        let site = site.clone();
        async move { site.try_sql(statement).await.unwrap_err() }
    };
    let of_another = "INSERT INTO access_needs SELECT 2, consent_id, 1, 1, NULL FROM access_needs";
    assert_eq!(broken(of_another).await, "access_needs_without_consent");
    assert_eq!(broken("UPDATE consent SET text = 'more'").await, "consent_immutable");
    site.sql("INSERT INTO consent_withdrawal SELECT id, 1, 1 FROM consent").await;
    assert_eq!(site.number("SELECT count(*) FROM access_needs").await, 0);
    assert_eq!(broken("UPDATE consent_withdrawal SET at = 2").await, "consent_withdrawal_immutable");
    let after = "INSERT INTO access_needs SELECT 1, id, 1, 1, NULL FROM consent";
    assert_eq!(broken(after).await, "access_needs_without_consent");
}

#[tokio::test]
async fn saving_and_withdrawing_at_once_never_leave_a_card_without_consent() {
    let site = Site::new().await;
    for _ in 0..8 {
        make_card(&site.member().await).await;
        let (first, second) = (site.member().await, site.member().await);
        let fields = [("need", "quiet"), ("consent", "en")];
        let withdrawal = format!("{PATH}/withdrawal");
        let (saved, withdrawn) = tokio::join!(first.post(PATH, &fields), second.post(&withdrawal, &[]));
        assert_eq!((saved.status(), withdrawn.status()), (303, 303));
        let wrong = "SELECT count(*) FROM access_needs WHERE consent_id IN (SELECT consent_id FROM consent_withdrawal)";
        assert_eq!(site.number(wrong).await, 0);
        let standing =
            "SELECT count(*) FROM consent WHERE id NOT IN (SELECT consent_id FROM consent_withdrawal)";
        assert_eq!(site.number(standing).await, site.number("SELECT count(*) FROM access_needs").await);
    }
}

#[tokio::test]
async fn sending_with_the_card_and_withdrawing_at_once_leave_no_wish_behind() {
    for round in 0..6 {
        let site = Site::new().await;
        make_card(&site.member().await).await;
        let (first, second) = (site.member().await, site.member().await);
        let key = format!("key-race-{round}");
        let withdrawal = format!("{PATH}/withdrawal");
        let sent = request(&first, &key, "10:00", WITH_CARD);
        let (sent, withdrawn) = tokio::join!(sent, second.post(&withdrawal, &[]));
        assert!(matches!(sent.status(), 303 | 422), "{}", sent.summary());
        assert_eq!(withdrawn.status(), 303);
        assert_eq!(site.number("SELECT count(*) FROM support_request WHERE wish LIKE '% 9157%'").await, 0);
        assert_eq!(site.number("SELECT count(*) FROM booking").await, i64::from(sent.status() == 303));
    }
}

#[tokio::test]
async fn nobody_withdraws_or_uses_what_is_not_there() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    for noun in ["use", "withdrawal"] {
        assert_eq!(member.post(&format!("{PATH}/{noun}"), &[]).await.status(), 303);
    }
    assert_eq!(
        member.get(&format!("{PATH}/withdrawal")).await.location(),
        "/account/access-needs?notice=nothing"
    );
    assert_eq!(site.number("SELECT count(*) FROM consent").await, 0);
}

/// Days after the card was last used, by the clock of the portal; runs the jobs of that day.
async fn turn_to(site: &Site, day: &str) {
    site.turn_clock_to(&format!("{day}T09:00"));
    esik::jobs::run_all(&site.app()).await;
}

#[tokio::test]
async fn an_unused_card_goes_after_two_years_and_its_person_hears_of_it_a_month_before() {
    let site = Site::new().await;
    make_card(&site.member().await).await;
    let told = "SELECT count(*) FROM message WHERE kind = 'card_expires'";
    turn_to(&site, "2028-10-22").await;
    assert_eq!(site.number(told).await, 0);
    for day in ["2028-10-23", "2028-11-21"] {
        turn_to(&site, day).await;
        assert_eq!(site.number(told).await, 1, "{day}");
        assert_eq!(site.number("SELECT count(*) FROM access_needs").await, 1, "{day}");
    }
    let member = in_english(site.member().await).await;
    let inbox = member.get("/messages").await;
    assert!(inbox.says("Your card will be removed on Wednesday, 22 November 2028"), "{}", inbox.summary());
    turn_to(&site, "2028-11-22").await;
    assert_eq!(site.number("SELECT count(*) FROM access_needs").await, 0);
    assert_eq!(site.number("SELECT count(*) FROM consent_withdrawal WHERE by_member IS NULL").await, 1);
}

#[tokio::test]
async fn one_button_keeps_the_card_for_two_more_years() {
    let site = Site::new().await;
    make_card(&site.member().await).await;
    turn_to(&site, "2028-10-23").await;
    let member = in_english(site.member().await).await;
    let form = member.get(PATH).await.form("form[action$='/use']");
    let kept = member.follow(&member.submit(form).await).await;
    assert_eq!(kept.text(".summary h2"), "Thank you. The card stays as it is.");
    turn_to(&site, "2028-11-22").await;
    assert_eq!(site.number("SELECT count(*) FROM access_needs WHERE removal_told_at IS NULL").await, 1);
    turn_to(&site, "2030-09-23").await;
    assert_eq!(site.number("SELECT count(*) FROM message WHERE kind = 'card_expires'").await, 2);
}

#[tokio::test]
async fn no_card_goes_unannounced_however_long_the_portal_stood_still() {
    let site = Site::new().await;
    make_card(&site.member().await).await;
    turn_to(&site, "2029-06-01").await;
    assert_eq!(site.number("SELECT count(*) FROM access_needs").await, 1);
    turn_to(&site, "2029-06-30").await;
    assert_eq!(site.number("SELECT count(*) FROM access_needs").await, 1);
    turn_to(&site, "2029-07-01").await;
    assert_eq!(site.number("SELECT count(*) FROM access_needs").await, 0);
}

#[tokio::test]
async fn who_looked_is_kept_for_a_year() {
    let site = Site::new().await;
    let member = site.member().await;
    make_card(&member).await;
    let booking = path(&request(&member, "key-visit", "10:00", &[]).await);
    site.coordinator().await.get(&booking).await;
    for (day, looks) in [("2027-11-23", 1), ("2027-11-24", 0)] {
        turn_to(&site, day).await;
        assert_eq!(site.number("SELECT count(*) FROM access_needs_view").await, looks, "{day}");
    }
}

#[tokio::test]
async fn every_page_about_the_card_is_whole_in_every_language() {
    let site = Site::new().await;
    let member = site.member().await;
    make_card(&member).await;
    let booking = path(&request(&member, "key-card", "10:00", WITH_CARD).await);
    let coordinator = site.coordinator().await;
    let details = "/bookings/new?resource=library&duration=60&date=2026-11-26&start=10:00&draft=key-of-a-page&change=details";
    for language in ["kk", "ru", "en"] {
        coordinator.reads(language).await;
        assert!(
            coordinator.get(&booking).await.text("dl.facts").matches(" 9157").count() == 2,
            "the wish and the card"
        );
        member.reads(language).await;
        for address in
            [PATH, &format!("{PATH}?back=%2Fbookings"), &format!("{PATH}/withdrawal"), details, &booking]
        {
            let page = member.get(address).await;
            assert_eq!(
                (page.status(), page.attribute("html", "lang").as_str()),
                (200, language),
                "{address}"
            );
        }
    }
}

#[tokio::test]
async fn after_a_breach_who_looked_at_a_card_is_on_the_list() {
    let site = Site::new().await;
    let member = site.member().await;
    make_card(&member).await;
    let booking = path(&request(&member, "key-visit", "10:00", &[]).await);
    site.coordinator().await.get(&booking).await;
    member.post(&format!("{PATH}/withdrawal"), &[]).await;
    let app = site.app();
    let now = app.clock.now().seconds();
    let mut db = site.db().reader.get().await.unwrap();
    let lines = esik::privacy::breach::list(&mut db, &app.clock, (now, now + 1)).await.unwrap();
    let looked = lines.iter().find(|line| line[0] == "looked").unwrap();
    assert_eq!(looked[2..5], ["Марина Ким", "card_viewed", "Серікова Әлия"]);
    let special = |lines: &[[String; 9]], name: &str| {
        let held = lines.iter().find(|line| line[0] == "held" && line[4].starts_with(name));
        held.map(|line| line[8].clone()).unwrap()
    };
    assert_eq!((special(&lines, "Серікова"), special(&lines, "Оспанов")), ("yes".into(), "no".into()));
    let later = esik::privacy::breach::list(&mut db, &app.clock, (now + 1, now + 2)).await.unwrap();
    assert_eq!(special(&later, "Серікова"), "no", "it had been deleted");
}
