//! How far support has come: coordinators say it, the member hears it, and either may be faster than the other.

use crate::support::{Page, Person, Site};

const WISH: &str = "A reader 5582 at the counter";

async fn in_english(person: Person) -> Person {
    person.reads("en").await;
    person
}

/// A request for the library with support; its path.
async fn request(person: &Person, start: &str) -> String {
    let key = format!("key-{}", start.replace(':', ""));
    let fields = [
        ("key", key.as_str()),
        ("resource", "library"),
        ("date", "2026-11-25"),
        ("start", start),
        ("duration", "60"),
        ("people", "1"),
        ("support", WISH),
        ("support_consent", "en"),
    ];
    let sent = person.post("/bookings", &fields).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    sent.location().split('?').next().unwrap().to_owned()
}

async fn answer(coordinator: &Person, booking: &str, noun: &str, words: &str) -> Page {
    let page = coordinator.get(&format!("{booking}/support/{noun}")).await;
    coordinator.submit(page.form("#answers").with("answer", words)).await
}

async fn status(site: &Site) -> String {
    site.word("SELECT status FROM support_request").await
}

#[tokio::test]
async fn a_coordinator_arranges_support_and_the_member_hears_it_without_the_wish() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    let booking = request(&member, "10:00").await;
    let coordinator = in_english(site.coordinator().await).await;
    let page = coordinator.get(&booking).await;
    assert!(page.has(&format!("a[href='{booking}/support/arrangement']")), "{}", page.summary());
    let done =
        coordinator.follow(&answer(&coordinator, &booking, "arrangement", "Saule meets you.").await).await;
    assert_eq!(done.text(".summary h2"), "The member has been told that support will be there.");
    let page = member.get(&booking).await;
    assert!(page.says("It will be there") && page.says("Saule meets you."), "{}", page.summary());
    assert!(
        page.text(".history").contains("Support: It will be there – Марина Ким"),
        "{}",
        page.text(".history")
    );
    let inbox = member.get("/messages").await;
    assert!(inbox.says("Support will be there: Library"));
    assert!(
        !inbox.body.contains("5582") && !inbox.body.contains("meets you"),
        "why and what stand with the booking"
    );
    assert_eq!(
        site.number("SELECT count(*) FROM message WHERE facts LIKE '%5582%' OR facts LIKE '%meets%'").await,
        0
    );
}

#[tokio::test]
async fn letters_do_not_even_say_that_support_was_asked_for() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    let booking = request(&member, "10:00").await;
    answer(&site.coordinator().await, &booking, "refusal", "Nobody is free.").await;
    esik::jobs::run_all(&site.app()).await;
    let letters = std::fs::read_dir(site.letters()).unwrap();
    let letters: Vec<_> = letters.map(|one| std::fs::read_to_string(one.unwrap().path()).unwrap()).collect();
    assert!(letters.iter().any(|letter| letter.contains("News about a booking")), "{}", letters.len());
    for letter in letters {
        assert!(
            !letter.contains("upport") && !letter.contains("Nobody is free") && !letter.contains("5582"),
            "{letter}"
        );
    }
}

#[tokio::test]
async fn what_is_not_possible_says_why_and_may_still_become_possible() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    let booking = request(&member, "10:00").await;
    let coordinator = in_english(site.coordinator().await).await;
    let silent = answer(&coordinator, &booking, "refusal", " ").await;
    assert_eq!(silent.status(), 422);
    assert!(silent.has("#answer-error"));
    let long = "a".repeat(501);
    let refused = answer(&coordinator, &booking, "refusal", &long).await;
    assert_eq!((refused.status(), refused.form("#answers").value("answer")), (422, long.as_str()));
    assert_eq!(answer(&coordinator, &booking, "refusal", "Nobody is free.").await.status(), 303);
    let page = member.get(&booking).await;
    assert!(page.says("Not possible this time") && page.says("Nobody is free."));
    assert_eq!(answer(&coordinator, &booking, "arrangement", "").await.status(), 303);
    let page = member.get(&booking).await;
    assert!(page.says("It will be there") && !page.says("Nobody is free."), "the answer is the last one");
    let trail =
        "SELECT group_concat(from_status || ' ' || to_status || ' ' || by_member, '; ') FROM support_event";
    assert_eq!(site.word(trail).await, "asked not_possible 3; not_possible arranged 3");
}

#[tokio::test]
async fn a_language_button_keeps_the_answer_and_changes_nothing() {
    let site = Site::new().await;
    let booking = request(&site.member().await, "10:00").await;
    let coordinator = site.coordinator().await;
    let page = coordinator.get(&format!("{booking}/support/refusal")).await;
    let form = page.form("#answers").with("answer", "Ешкім жоқ").with("language", "ru");
    let page = coordinator.submit(form).await;
    assert_eq!((page.status(), page.form("#answers").value("answer")), (200, "Ешкім жоқ"));
    assert_eq!(status(&site).await, "asked");
}

#[tokio::test]
async fn the_second_coordinator_is_told_what_the_first_did() {
    let site = Site::new().await;
    let booking = request(&site.member().await, "10:00").await;
    let (first, second) = (site.coordinator().await, in_english(site.coordinator().await).await);
    let seen = second.get(&format!("{booking}/support/refusal")).await;
    assert_eq!(answer(&first, &booking, "arrangement", "").await.status(), 303);
    let told = second.submit(seen.form("#answers").with("answer", "Sorry")).await;
    assert_eq!(
        (told.status(), told.text("h1")),
        (422, "This request for support has been changed".to_owned())
    );
    assert!(told.says("It will be there") && told.says("Марина Ким"), "{}", told.summary());
    assert_eq!(status(&site).await, "arranged");
    let again = second.get(&format!("{booking}/support/arrangement")).await;
    assert!(
        again.says("It will be there") && !again.has("#answers"),
        "what is arranged is not arranged again"
    );
}

#[tokio::test]
async fn of_two_at_the_same_moment_one_counts() {
    for _ in 0..6 {
        let site = Site::new().await;
        let booking = request(&site.member().await, "10:00").await;
        let (first, second) = (site.coordinator().await, site.coordinator().await);
        let (arrange, refuse) =
            (format!("{booking}/support/arrangement"), format!("{booking}/support/refusal"));
        let arrangement = [("from", "asked")];
        let refusal = [("from", "asked"), ("answer", "Sorry")];
        let (one, other) = tokio::join!(first.post(&arrange, &arrangement), second.post(&refuse, &refusal));
        let mut statuses = [one.status(), other.status()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 422]);
        assert_eq!(site.number("SELECT count(*) FROM support_event").await, 1);
        assert_eq!(
            site.number("SELECT count(*) FROM message WHERE kind LIKE 'support_%' AND member_id = 1").await,
            1
        );
    }
}

#[tokio::test]
async fn a_withdrawal_beside_an_answer_always_ends_withdrawn() {
    for _ in 0..6 {
        let site = Site::new().await;
        let booking = request(&site.member().await, "10:00").await;
        let (coordinator, member) = (site.coordinator().await, site.member().await);
        let (arrange, withdraw) =
            (format!("{booking}/support/arrangement"), format!("{booking}/support/withdrawal"));
        let seen = [("from", "asked")];
        let answered = coordinator.post(&arrange, &seen);
        let (answered, withdrawn) = tokio::join!(answered, member.post(&withdraw, &[]));
        assert!(matches!(answered.status(), 303 | 422));
        assert_eq!((withdrawn.status(), status(&site).await.as_str()), (303, "withdrawn"));
    }
}

#[tokio::test]
async fn a_member_withdraws_and_the_words_are_gone() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    let booking = request(&member, "10:00").await;
    answer(&site.coordinator().await, &booking, "arrangement", "At the counter.").await;
    let ask = member.get(&format!("{booking}/support/withdrawal")).await;
    assert!(ask.says("Your booking stays."));
    let page = member.follow(&member.submit(ask.form("main form")).await).await;
    assert_eq!(page.text(".summary h2"), "The request for support is withdrawn. The booking stays.");
    assert!(page.says("No longer needed") && !page.says("5582") && !page.says("At the counter."));
    assert_eq!(page.text(".state"), "Awaiting approval");
    assert_eq!(site.word("SELECT wish || answer FROM support_request").await, "");
    let coordinator = in_english(site.coordinator().await).await;
    let inbox = coordinator.get("/messages").await;
    assert!(inbox.says("Support is no longer asked for: Library"));
    let looks = site.number("SELECT count(*) FROM journal WHERE action = 'support_viewed'").await;
    assert!(coordinator.get(&booking).await.says("No longer needed"));
    let after = site.number("SELECT count(*) FROM journal WHERE action = 'support_viewed'").await;
    assert_eq!(after, looks, "there is nothing left to look at");
    let told = coordinator.post(&format!("{booking}/support/arrangement"), &[("from", "arranged")]).await;
    assert_eq!(told.status(), 422);
    assert_eq!(
        member.post(&format!("{booking}/support/withdrawal"), &[]).await.status(),
        303,
        "twice is once"
    );
    assert_eq!(site.number("SELECT count(*) FROM support_event WHERE to_status = 'withdrawn'").await, 1);
}

#[tokio::test]
async fn nothing_is_answered_for_a_visit_that_is_over_or_not_to_be() {
    let site = Site::new().await;
    let member = site.member().await;
    let (cancelled, over) = (request(&member, "10:00").await, request(&member, "14:00").await);
    member.post(&format!("{cancelled}/cancellation"), &[]).await;
    let coordinator = site.coordinator().await;
    assert_eq!(coordinator.get(&format!("{cancelled}/support/arrangement")).await.status(), 404);
    site.turn_clock_to("2026-11-25T15:00");
    let (coordinator, member) = (site.coordinator().await, site.member().await);
    assert_eq!(coordinator.post(&format!("{over}/support/arrangement"), &[]).await.status(), 404);
    assert_eq!(member.post(&format!("{over}/support/withdrawal"), &[]).await.status(), 404);
    assert!(!member.get(&over).await.has("a[href$='/withdrawal']"));
}

#[tokio::test]
async fn a_booking_without_support_has_none_to_answer() {
    let site = Site::new().await;
    let member = site.member().await;
    let fields = [
        ("key", "key-plain"),
        ("resource", "library"),
        ("date", "2026-11-25"),
        ("start", "10:00"),
        ("duration", "60"),
        ("people", "1"),
    ];
    let sent = member.post("/bookings", &fields).await;
    let booking = sent.location().split('?').next().unwrap().to_owned();
    assert_eq!(site.coordinator().await.get(&format!("{booking}/support/refusal")).await.status(), 404);
    assert_eq!(member.get(&format!("{booking}/support/withdrawal")).await.status(), 404);
}

#[tokio::test]
async fn the_queue_says_what_is_still_to_be_arranged_nearest_first() {
    let site = Site::new().await;
    let (later, sooner) =
        (request(&site.member().await, "14:00").await, request(&site.other_member().await, "10:00").await);
    let coordinator = in_english(site.coordinator().await).await;
    let page = coordinator.get("/approvals").await;
    assert_eq!(page.attributes("ul[aria-labelledby=to-arrange] a", "href"), [sooner.clone(), later.clone()]);
    assert!(!page.text("ul[aria-labelledby=to-arrange]").contains("5582"));
    assert!(page.text("article").contains("Asked for; a coordinator is on it"), "{}", page.text("article"));
    answer(&coordinator, &sooner, "arrangement", "").await;
    coordinator.post(&format!("{later}/approval"), &[]).await;
    let page = coordinator.get("/approvals").await;
    assert_eq!(
        page.attributes("ul[aria-labelledby=to-arrange] a", "href"),
        [later],
        "approved, and not arranged yet"
    );
    assert!(page.text("article").contains("It will be there"));
}

#[tokio::test]
async fn the_database_refuses_what_is_no_way_on_and_writes_history_itself() {
    let site = Site::new().await;
    request(&site.member().await, "10:00").await;
    let change = |to: &str| {
        format!("UPDATE support_request SET status = '{to}', answer = 'x', changed_at = 7, changed_by = 3")
    };
    site.sql(&change("arranged")).await;
    assert_eq!(
        site.number("SELECT at FROM support_event WHERE to_status = 'arranged' AND by_member = 3").await,
        7
    );
    assert!(site.try_sql(&change("withdrawn")).await.is_err(), "the wish goes with its withdrawal");
    let silent = "UPDATE support_request SET status = 'not_possible', answer = '', changed_at = 8";
    assert_eq!(site.try_sql(silent).await, Err("support_request_refusal_says_why".into()));
    let changed = site.try_sql("UPDATE support_event SET at = 9").await;
    assert_eq!(changed, Err("support_event_append_only".into()));
    let consent = site.try_sql("UPDATE support_request SET consent_text = 'more'").await;
    assert_eq!(consent, Err("support_request_consent_immutable".into()));
    site.sql("UPDATE support_request SET status = 'withdrawn', wish = '', answer = '', changed_at = 9, changed_by = 1").await;
    assert!(site.try_sql(&change("asked")).await.is_err(), "what is withdrawn is over");
}
