//! Kinds of support: asked for with a booking, arranged one by one, given by somebody by name.

use crate::support::{Page, Person, Site};

async fn in_english(person: Person) -> Person {
    person.reads("en").await;
    person
}

const READER: (&str, &str) = ("kinds", "reader");
const SIGN: (&str, &str) = ("kinds", "interpreter_kazakh");

/// The library on this day at this time, with these kinds; its path.
async fn booked(
    person: &Person,
    (day, start): (&str, &str),
    more: &[(&'static str, &'static str)],
) -> String {
    let key = format!("key-{day}-{}", start.replace(':', ""));
    let mut fields = vec![
        ("key", key.as_str()),
        ("resource", "library"),
        ("date", day),
        ("start", start),
        ("duration", "60"),
        ("people", "1"),
        ("support_consent", "en"),
    ];
    fields.extend(more);
    let sent = person.post("/bookings", &fields).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    sent.location().split('?').next().unwrap().to_owned()
}

/// Somebody who reads aloud on weekdays from 9 to 18.
async fn reader(site: &Site, id: i64, name: &str) {
    site.sql(&format!(
        "INSERT INTO support_person (id, name, phone, languages, weekdays, from_minute, until_minute)
         VALUES ({id}, '{name}', '+7701000{id:04}', 'kk ru', 31, 540, 1080);
         INSERT INTO support_person_kind (person_id, kind) VALUES ({id}, 'reader');"
    ))
    .await;
}

async fn arrange(coordinator: &Person, booking: &str, given: &[&str]) -> Page {
    answer(coordinator, booking, given, "").await
}

async fn answer(coordinator: &Person, booking: &str, given: &[&str], words: &str) -> Page {
    let page = coordinator.get(&format!("{booking}/support/arrangement")).await;
    let was = page.attributes("#answers input[name=was]", "value");
    let mut fields: Vec<_> = was.iter().map(|value| ("was", value.as_str())).collect();
    fields.extend(given.iter().map(|value| ("given", *value)));
    fields.push(("answer", words));
    coordinator.post(&format!("{booking}/support/arrangement"), &fields).await
}

async fn lines(site: &Site) -> String {
    site.word(
        "SELECT group_concat(kind || ' ' || status || ' ' || coalesce(giver, '-'), ', ') FROM support_need",
    )
    .await
}

#[tokio::test]
async fn what_is_chosen_is_told_how_much_time_it_needs_and_kept_as_it_was_told() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    let fields = [
        ("key", "key-of-a-check"),
        ("resource", "library"),
        ("date", "2026-11-25"),
        ("start", "10:00"),
        ("duration", "60"),
        ("people", "1"),
        ("support_consent", "en"),
        SIGN,
        READER,
    ];
    let check = member.follow(&member.post("/bookings/check", &fields).await).await;
    let late =
        "Kazakh sign language interpreter. This usually needs 5 working days. Ask all the same: we will try.";
    assert!(check.says(late) || check.says("This usually needs 5 working days"), "{}", check.body);
    assert!(check.says("There is time enough to arrange it."), "two working days are left for a reader");
    assert_eq!(check.attributes("#answers input[name=kinds]", "value").len(), 2, "both are sent on");

    let booking = booked(&member, ("2026-11-25", "10:00"), &[SIGN, READER]).await;
    site.sql("UPDATE support_kind SET lead_days = 9").await;
    let page = member.get(&booking).await;
    assert!(page.says("This usually needs 5 working days"), "{}", page.body);
    assert!(!page.says("9 working days"), "what was told stays as it was told");
    assert_eq!(lines(&site).await, "interpreter_kazakh asked -, reader asked -");
}

#[tokio::test]
async fn kinds_need_the_consent_like_words() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    let fields = [
        ("key", "key-without-consent"),
        ("resource", "library"),
        ("date", "2026-11-25"),
        ("start", "10:00"),
        ("duration", "60"),
        ("people", "1"),
        READER,
    ];
    let refused = member.post("/bookings", &fields).await;
    assert_eq!(refused.status(), 422);
    assert!(refused.has("#support_consent-error"));
    assert!(refused.has("#kind-reader[checked]"), "what was chosen is not lost");
    assert_eq!(site.number("SELECT count(*) FROM booking_draft WHERE answers LIKE '%reader%'").await, 0);
    assert_eq!(site.number("SELECT count(*) FROM booking").await, 0);
}

#[tokio::test]
async fn somebody_is_promised_by_name_and_not_twice_at_one_time() {
    let site = Site::new().await;
    reader(&site, 1, "Жанар Ескі").await;
    let (member, other) = (in_english(site.member().await).await, site.other_member().await);
    let first = booked(&member, ("2026-11-25", "10:00"), &[READER]).await;
    let second = booked(&other, ("2026-11-25", "10:30"), &[READER]).await;
    let third = booked(&other, ("2026-11-25", "12:00"), &[READER]).await;
    let coordinator = in_english(site.coordinator().await).await;
    assert_eq!(arrange(&coordinator, &first, &["1"]).await.status(), 303);
    let page = member.get(&first).await;
    assert!(page.says("Who helps: Жанар Ескі"), "{}", page.body);
    assert!(!page.body.contains("+7701000"), "never the phone");

    let page = coordinator.get(&format!("{second}/support/arrangement")).await;
    assert!(page.says("helps another member then"), "{}", page.body);
    let refused = arrange(&coordinator, &second, &["1"]).await;
    assert_eq!((refused.status(), refused.has("#given_reader-error")), (422, true));
    assert_eq!(arrange(&coordinator, &third, &["1"]).await.status(), 303, "later they can");

    // Whatever path it takes, the database says no.
    let number = second.rsplit('/').next().unwrap();
    let forced = format!(
        "UPDATE support_need SET status = 'arranged', giver = 1, starts = '2026-11-25T10:30',
             ends = '2026-11-25T11:30' WHERE booking_id = {number}"
    );
    assert!(site.try_sql(&forced).await.unwrap_err().contains("support_person_busy"));
}

#[tokio::test]
async fn one_kind_may_be_there_while_another_is_looked_for_or_cannot_be_had() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    let booking = booked(&member, ("2026-11-25", "10:00"), &[SIGN, READER]).await;
    let coordinator = in_english(site.coordinator().await).await;
    let partly = coordinator.follow(&arrange(&coordinator, &booking, &["asked", "arranged"]).await).await;
    assert_eq!(partly.text(".summary h2"), "Saved. Some of it is still being arranged.");
    assert_eq!(site.word("SELECT status FROM support_request").await, "asked");
    let board = coordinator.get("/support").await;
    assert!(board.says("Interpreter") || board.says("interpreter"), "{}", board.body);
    assert_eq!(board.texts(".cards h2").len(), 1, "what is there is not on the board");

    let silent = arrange(&coordinator, &booking, &["not_possible", "arranged"]).await;
    assert_eq!((silent.status(), silent.has("#answer-error")), (422, true), "a refusal says why");
    let given = ["not_possible", "arranged"];
    let done = answer(&coordinator, &booking, &given, "All interpreters are away.").await;
    assert_eq!(done.status(), 303, "{}", done.summary());
    assert_eq!(site.word("SELECT status FROM support_request").await, "arranged");
    let page = member.get(&booking).await;
    assert!(page.says("All interpreters are away.") && page.says("Not possible this time"), "{}", page.body);
}

#[tokio::test]
async fn whoever_comes_second_is_told_what_the_first_did() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    let booking = booked(&member, ("2026-11-25", "10:00"), &[SIGN, READER]).await;
    let coordinator = in_english(site.coordinator().await).await;
    let address = format!("{booking}/support/arrangement");
    assert_eq!(arrange(&coordinator, &booking, &["asked", "arranged"]).await.status(), 303);
    let stale = [("was", "asked"), ("was", "asked"), ("given", "arranged"), ("given", "asked")];
    assert_eq!(coordinator.post(&address, &stale).await.status(), 422);
    assert_eq!(lines(&site).await, "interpreter_kazakh asked -, reader arranged -");
}

#[tokio::test]
async fn a_member_asks_for_somebody_else_and_the_one_is_phoned() {
    let site = Site::new().await;
    reader(&site, 1, "Жанар Ескі").await;
    let member = in_english(site.member().await).await;
    let booking = booked(&member, ("2026-11-25", "10:00"), &[READER]).await;
    let coordinator = in_english(site.coordinator().await).await;
    arrange(&coordinator, &booking, &["1"]).await;
    let another = format!("{booking}/support/another");
    assert!(member.get(&booking).await.has(&format!("form[action='{another}']")));
    for _ in 0..2 {
        let asked = member.post(&another, &[("kind", "reader")]).await;
        assert_eq!(asked.status(), 303, "{}", asked.summary());
    }
    assert_eq!(lines(&site).await, "reader asked -");
    assert_eq!(site.word("SELECT status FROM support_request").await, "asked");
    let inbox = coordinator.get("/messages").await;
    assert!(inbox.says("The member asks for another helper"), "{}", inbox.body);
    let board = coordinator.get("/support").await;
    assert!(board.says("The member asked for somebody other than Жанар Ескі."), "{}", board.body);
    assert!(board.says("Phone them: no longer needed") && board.says("+77010000001"), "{}", board.body);
    let call = board.attributes("form[action^='/support/calls/']", "action").remove(0);
    for _ in 0..2 {
        assert_eq!(coordinator.post(&call, &[]).await.status(), 303);
    }
    assert!(!coordinator.get("/support").await.says("Phone them"), "told once, it is done");
}

#[tokio::test]
async fn whoever_has_promised_is_free_again_when_a_visit_moves_or_will_not_be() {
    let site = Site::new().await;
    reader(&site, 1, "Жанар Ескі").await;
    let member = in_english(site.member().await).await;
    let coordinator = in_english(site.coordinator().await).await;
    let moved = booked(&member, ("2026-11-25", "10:00"), &[READER]).await;
    arrange(&coordinator, &moved, &["1"]).await;
    let number = moved.rsplit('/').next().unwrap();
    let fields = [
        ("key", "key-of-a-move"),
        ("resource", "library"),
        ("moves", number),
        ("date", "2026-11-26"),
        ("start", "15:00"),
        ("duration", "60"),
        ("people", "1"),
    ];
    assert_eq!(member.post("/bookings", &fields).await.status(), 303);
    assert_eq!(lines(&site).await, "reader asked -");
    assert_eq!(
        site.word("SELECT group_concat(starts) FROM support_call").await,
        "2026-11-25T10:00",
        "they are told of the time they had promised"
    );
    arrange(&coordinator, &moved, &["1"]).await;
    let cancelled = member.post(&format!("{moved}/cancellation"), &[]).await;
    assert_eq!(cancelled.status(), 303, "{}", cancelled.summary());
    assert_eq!(site.number("SELECT count(*) FROM support_call").await, 2);
    let again = booked(&member, ("2026-11-26", "15:00"), &[READER]).await;
    assert_eq!(arrange(&coordinator, &again, &["1"]).await.status(), 303);
}

#[tokio::test]
async fn a_withdrawn_wish_leaves_no_kind_behind() {
    let site = Site::new().await;
    reader(&site, 1, "Жанар Ескі").await;
    let member = in_english(site.member().await).await;
    let booking = booked(&member, ("2026-11-25", "10:00"), &[READER]).await;
    arrange(&site.coordinator().await, &booking, &["1"]).await;
    assert_eq!(member.post(&format!("{booking}/support/withdrawal"), &[]).await.status(), 303);
    assert_eq!(site.number("SELECT count(*) FROM support_need").await, 0);
    assert_eq!(site.number("SELECT count(*) FROM support_call").await, 1);
}

#[tokio::test]
async fn the_board_says_what_by_when_and_each_look_is_in_the_members_log() {
    let site = Site::new().await;
    let member = in_english(site.member().await).await;
    booked(&member, ("2026-12-03", "10:00"), &[READER]).await;
    let sooner = booked(&member, ("2026-12-04", "10:00"), &[SIGN, ("brings_own", "yes")]).await;
    let coordinator = in_english(site.coordinator().await).await;
    let board = coordinator.get("/support").await;
    let by: Vec<_> = board.attributes("li.card dd time", "datetime");
    assert_eq!(by, ["2026-11-27", "2026-12-01"], "an interpreter needs five working days, a reader two");
    assert!(board.says("Comes with their own person"));
    let one = coordinator.get("/support?kind=reader").await;
    assert_eq!(one.texts("li.card h2").len(), 1);
    assert_eq!(one.text("h1"), "Support to arrange: Somebody who reads aloud", "{}", one.text("h1"));
    let seen = member.get(&sooner).await;
    assert!(seen.says("Марина Ким"), "{}", seen.body);
}

#[tokio::test]
async fn who_gives_support_is_kept_by_coordinators_and_goes_only_when_nobody_counts_on_them() {
    let site = Site::new().await;
    let coordinator = in_english(site.coordinator().await).await;
    let page = coordinator.get("/support/people/new").await;
    let wrong = coordinator.submit(page.form("#answers").with("name", "Жанар").with("phone", "7")).await;
    assert_eq!((wrong.status(), wrong.has("#phone-error"), wrong.has("#kinds-error")), (422, true, true));
    assert_eq!(wrong.form("#answers").value("name"), "Жанар", "nothing typed is lost");
    let fields = [
        ("name", "Жанар Ескі"),
        ("phone", "8 701 000 00 01"),
        ("kinds", "reader"),
        ("kinds", "guide"),
        ("languages", "kk"),
        ("days", "1"),
        ("days", "3"),
        ("from", "9:00"),
        ("until", "13:00"),
    ];
    assert_eq!(coordinator.post("/support/people", &fields).await.status(), 303);
    let list = coordinator.get("/support/people").await;
    assert!(list.says("Жанар Ескі") && list.says("+77010000001"), "{}", list.body);

    let member = in_english(site.member().await).await;
    let booking = booked(&member, ("2026-11-26", "10:00"), &[READER]).await;
    let asked = coordinator.get(&format!("{booking}/support/arrangement")).await;
    assert!(asked.says("Жанар Ескі: usually cannot then"), "Thursday is not one of their days");
    assert_eq!(arrange(&coordinator, &booking, &["1"]).await.status(), 303, "they may be asked all the same");
    let kept = coordinator.post("/support/people/1/removal", &[]).await;
    assert_eq!((kept.status(), kept.has("#promised")), (422, true));
    member.post(&format!("{booking}/cancellation"), &[]).await;
    assert_eq!(coordinator.post("/support/people/1/removal", &[]).await.status(), 303);
    assert_eq!(site.number("SELECT count(*) FROM support_person").await, 0);
    assert_eq!(site.number("SELECT count(*) FROM support_call").await, 0);
}

#[tokio::test]
async fn administrators_say_how_early_each_kind_must_be_asked_for() {
    let site = Site::new().await;
    let admin = in_english(site.admin().await).await;
    let page = admin.get("/support/kinds").await;
    let count = page.attributes("#answers input[name=days]", "value").len();
    assert_eq!(count, 12);
    let wrong: Vec<_> = (0..count).map(|one| ("days", if one == 0 { "many" } else { "3" })).collect();
    let refused = admin.post("/support/kinds", &wrong).await;
    assert_eq!((refused.status(), refused.has("#given_interpreter_kazakh-error")), (422, true));
    let right = vec![("days", "3"); count];
    assert_eq!(admin.post("/support/kinds", &right).await.status(), 303);
    assert_eq!(site.number("SELECT sum(lead_days) FROM support_kind").await, 36);
}
