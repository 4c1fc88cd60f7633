//! A coordinator decides; nobody decides twice; what nobody decides is decided by its time.

use crate::support::{Person, Site};

async fn request(member: &Person, resource: &str, start: &str) -> String {
    let key = format!("key-{resource}-{}", start.replace(':', ""));
    let fields = [
        ("key", key.as_str()),
        ("resource", resource),
        ("date", "2026-11-25"),
        ("start", start),
        ("duration", "60"),
        ("people", "2"),
        ("purpose", "Reading together"),
        ("support", "A sign-language interpreter"),
        ("support_consent", "yes"),
    ];
    let sent = member.post("/bookings", &fields).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    sent.location().split('?').next().unwrap().to_owned()
}

async fn in_english(person: Person) -> Person {
    person.reads("en").await;
    person
}

#[tokio::test]
async fn the_queue_shows_what_is_needed_to_decide() {
    let site = Site::new().await;
    request(&site.member().await, "library", "10:00").await;
    request(&site.other_member().await, "library", "14:00").await;
    let page = in_english(site.coordinator().await).await.get("/approvals").await;
    let first = page.text("article");
    for words in ["Library", "Әлия Серікова", "from 10:00 to 11:00", "2 people", "Reading together"]
    {
        assert!(first.contains(words), "{words} in {first}");
    }
    assert!(first.contains("A sign-language interpreter"));
    assert!(first.contains("Дәулет Оспанов"), "the neighbour in time: {first}");
    assert!(page.says("2 requests wait for an answer."));
}

#[tokio::test]
async fn a_card_tells_the_others_of_its_day_and_thing_by_their_start_and_not_itself() {
    let site = Site::new().await;
    site.sql("UPDATE member SET given_name = '<b>Дәулет', surname = '& Оспанов' WHERE id = 2").await;
    let (first, second) = (site.member().await, site.other_member().await);
    request(&second, "library", "14:00").await;
    request(&first, "library", "10:00").await;
    request(&second, "library", "12:00").await;
    request(&first, "cinema", "16:00").await;
    let page = in_english(site.coordinator().await).await.get("/approvals").await;
    let told = |card: usize| page.texts(&format!("article:nth-of-type({card}) dl > div:last-child dd"));
    let other = "<b>Дәулет & Оспанов, Awaiting approval";
    let [ten, twelve, fourteen] =
        [("10", "11", "Әлия Серікова, Awaiting approval"), ("12", "13", other), ("14", "15", other)]
            .map(|(from, until, who)| format!("From {from}:00 to {until}:00: {who}"));
    let cards: [Vec<String>; 4] = [1, 2, 3, 4].map(told);
    assert_eq!(cards[0], [twelve.clone(), fourteen.clone()]);
    assert_eq!(cards[1], [ten.clone(), fourteen]);
    assert_eq!(cards[2], [ten, twelve]);
    assert_eq!(cards[3], ["No others"]);
}

#[tokio::test]
async fn the_soonest_decision_comes_first() {
    let site = Site::new().await;
    request(&site.member().await, "library", "14:00").await;
    request(&site.other_member().await, "library", "10:00").await;
    let page = in_english(site.coordinator().await).await.get("/approvals").await;
    assert!(page.texts("article h2")[0].contains("10:00"));
}

#[tokio::test]
async fn an_approved_request_is_told_to_the_member() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    let booking = request(&member, "library", "10:00").await;
    let coordinator = in_english(site.coordinator().await).await;
    let queue = coordinator.get("/approvals").await;
    let done = coordinator.follow(&coordinator.submit(queue.form("article form")).await).await;
    assert_eq!(done.text(".summary h2"), "The request is approved.");
    let page = member.get(&booking).await;
    assert_eq!(page.text(".state"), "Approved");
    assert!(page.text(".history").contains("Марина Ким"));
}

#[tokio::test]
async fn a_request_is_declined_with_a_ready_sentence_in_the_members_language() {
    let site = Site::new().await;
    let member = site.member().await;
    let booking = request(&member, "library", "10:00").await;
    let coordinator = in_english(site.coordinator().await).await;
    let page = coordinator.get(&format!("{booking}/refusal")).await;
    let sent = coordinator.submit(page.form("#answers").with("ready", "repair")).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    let page = member.get(&booking).await;
    assert!(page.text(".reason").contains("жөнд"), "{}", page.summary());
}

#[tokio::test]
async fn declining_needs_a_reason_and_keeps_what_was_typed() {
    let site = Site::new().await;
    let booking = request(&site.member().await, "library", "10:00").await;
    let coordinator = in_english(site.coordinator().await).await;
    let page = coordinator.post(&format!("{booking}/refusal"), &[("reason", "  ")]).await;
    assert_eq!(page.status(), 422);
    assert_eq!(page.text(".error"), "Write a reason or choose a ready sentence.");
    let long = "a".repeat(501);
    let page =
        coordinator.post(&format!("{booking}/refusal"), &[("ready", "party"), ("reason", &long)]).await;
    assert_eq!(page.status(), 422);
    assert_eq!(page.form("#answers").value("reason"), long);
    assert_eq!(page.form("#answers").value("ready"), "party");
}

#[tokio::test]
async fn the_second_coordinator_is_told_what_the_first_decided() {
    let site = Site::new().await;
    let booking = request(&site.member().await, "library", "10:00").await;
    let first = in_english(site.coordinator().await).await;
    let second = in_english(site.coordinator().await).await;
    let approved = first.post(&format!("{booking}/approval"), &[]).await;
    assert_eq!(approved.status(), 303);
    let told = second.post(&format!("{booking}/refusal"), &[("reason", "Sorry")]).await;
    assert_eq!((told.status(), told.text("h1")), (422, "This request has been decided".to_owned()));
    assert!(told.says("Approved") && told.says("Марина Ким"));
    assert_eq!(second.post(&format!("{booking}/approval"), &[]).await.status(), 422);
    assert_eq!(site.number("SELECT count(*) FROM booking_event WHERE to_state = 'approved'").await, 1);
}

#[tokio::test]
async fn every_look_at_support_is_written_down_and_the_member_reads_it() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    let booking = request(&member, "library", "10:00").await;
    let coordinator = site.coordinator().await;
    coordinator.get("/approvals").await;
    coordinator.get(&booking).await;
    assert_eq!(site.number("SELECT count(*) FROM journal WHERE action = 'support_viewed'").await, 2);
    assert!(member.get(&booking).await.says("Марина Ким"));
    member.get(&booking).await;
    assert_eq!(
        site.number("SELECT count(*) FROM journal WHERE action = 'support_viewed'").await,
        2,
        "own looks are free"
    );
}

#[tokio::test]
async fn support_is_not_shown_when_the_look_cannot_be_written_down() {
    let site = Site::new().await;
    request(&site.member().await, "library", "10:00").await;
    site.sql("CREATE TRIGGER full BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'full'); END").await;
    let page = site.coordinator().await.get("/approvals").await;
    assert_eq!(page.status(), 503);
    assert!(!page.body.contains("interpreter"));
}

#[tokio::test]
async fn a_coordinator_cancels_only_with_a_reason() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    let booking = request(&member, "library", "10:00").await;
    let coordinator = in_english(site.coordinator().await).await;
    let path = format!("{booking}/cancellation");
    assert_eq!(coordinator.post(&path, &[("reason", "")]).await.status(), 422);
    assert_eq!(coordinator.post(&path, &[("reason", "The roof leaks.")]).await.status(), 303);
    assert!(member.get(&booking).await.text(".history").contains("The roof leaks."));
}

#[tokio::test]
async fn members_staff_and_administrators_do_not_decide() {
    let site = Site::new().await;
    let booking = request(&site.member().await, "library", "10:00").await;
    for person in [site.member().await, site.staff().await, site.admin().await, site.accountant().await] {
        assert_eq!(person.get("/approvals").await.status(), 403);
        assert_eq!(person.post(&format!("{booking}/approval"), &[]).await.status(), 403);
    }
    assert_eq!(site.number("SELECT count(*) FROM journal WHERE action = 'access_denied'").await, 8);
}

#[tokio::test]
async fn what_nobody_decides_is_decided_as_the_resource_says() {
    let site = Site::new().await;
    let library = request(&site.member().await, "library", "10:00").await;
    let cinema = request(&site.other_member().await, "cinema", "14:00").await;
    site.turn_clock_to("2026-11-24T11:59");
    esik::jobs::run_all(&site.app()).await;
    assert_eq!(site.number("SELECT count(*) FROM booking WHERE state = 'requested'").await, 2);
    site.turn_clock_to("2026-11-24T12:00");
    esik::jobs::run_all(&site.app()).await;
    let member = in_english(site.member().await).await;
    let page = member.get(&library).await;
    assert_eq!(page.text(".state"), "Approved");
    assert!(page.text(".history").contains("The portal"));
    let other = in_english(site.other_member().await).await;
    assert_eq!(other.get(&cinema).await.text(".state"), "Not decided in time");
}

#[tokio::test]
async fn a_request_whose_time_has_passed_is_never_approved() {
    let site = Site::new().await;
    request(&site.member().await, "library", "10:00").await;
    site.turn_clock_to("2026-11-25T12:00");
    esik::jobs::run_all(&site.app()).await;
    assert_eq!(site.word("SELECT state FROM booking").await, "expired");
}

#[tokio::test]
async fn support_is_no_longer_shown_when_the_visit_is_not_to_be() {
    let site = Site::new().await;
    let member = site.member().await;
    let booking = request(&member, "library", "10:00").await;
    let coordinator = site.coordinator().await;
    let wish = "A sign-language interpreter";
    assert!(coordinator.get(&booking).await.says(wish));
    member.post(&format!("{booking}/cancellation"), &[("reason", "")]).await;
    let page = coordinator.get(&booking).await;
    assert!(page.status() == 200 && !page.says(wish));
    assert_eq!(site.number("SELECT count(*) FROM journal WHERE action = 'support_viewed'").await, 1);
    assert!(member.get(&booking).await.says(wish), "it is still the member's own");
}

#[tokio::test]
async fn one_request_that_cannot_be_decided_does_not_hold_up_the_others() {
    let site = Site::new().await;
    let id = |booking: &str| booking.rsplit('/').next().unwrap().to_owned();
    let stuck = id(&request(&site.member().await, "library", "10:00").await);
    let other = id(&request(&site.other_member().await, "cinema", "10:00").await);
    site.sql("UPDATE booking SET decide_by = '2026-11-23T08:30'").await;
    site.sql(&format!("UPDATE booking SET decide_by = '2026-11-23T08:00' WHERE id = {stuck}")).await;
    // The database does not have it decided, whatever the reason.
    site.sql(&format!(
        "CREATE TRIGGER stuck BEFORE INSERT ON booking_event WHEN NEW.booking_id = {stuck}
         BEGIN SELECT RAISE(ABORT, 'stuck'); END"
    ))
    .await;
    site.sql("INSERT INTO booking_draft VALUES (1, 1, 'a-key-of-old', 'people=1', 0)").await;
    esik::jobs::run_all(&site.app()).await;
    let state = |id: &str| format!("SELECT state FROM booking WHERE id = {id}");
    assert_eq!(site.word(&state(&stuck)).await, "requested");
    assert_eq!(site.word(&state(&other)).await, "expired");
    assert_eq!(site.number("SELECT count(*) FROM booking_draft").await, 0);
}

#[tokio::test]
async fn own_words_about_a_request_with_support_are_not_for_the_mail_and_ready_ones_are() {
    let site = Site::new().await;
    let coordinator = site.coordinator().await;
    for (start, fields) in [("10:00", ("ready", "repair")), ("14:00", ("reason", "The interpreter is ill."))]
    {
        let booking = request(&site.member().await, "library", start).await;
        coordinator.post(&format!("{booking}/refusal"), &[fields]).await;
    }
    let told = "SELECT group_concat(facts ->> 'in_confidence') FROM message WHERE kind = 'declined'";
    assert_eq!(site.word(told).await, "0,1");
}
