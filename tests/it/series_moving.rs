//! Moving several visits of a series at once: to when, every date checked, decided as one.

use crate::support::{Form, Page, Person, Site};

async fn reader(person: Person) -> Person {
    person.reads("en").await;
    person
}

/// A visit to a resource on three Wednesdays at ten; its series.
async fn weekly(person: &Person, resource: &str) -> String {
    let key = format!("series-to-move-{resource}-{}", person.id);
    let wish = [
        ("key", key.as_str()),
        ("resource", resource),
        ("date", "2026-11-25"),
        ("start", "10:00"),
        ("duration", "60"),
        ("people", "1"),
        ("repeat", "yes"),
    ];
    let draft = person.post("/bookings", &wish).await;
    let preview = person.get(&format!("{}&rhythm=week&times=3", draft.location())).await;
    let sent = person.submit(preview.form("#answers")).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    sent.location().split('?').next().unwrap().to_owned()
}

/// The page on which every date is checked, from the visit of that number on.
async fn checked(person: &Person, series: &str, answers: &[(&str, &str)]) -> Page {
    let ask = person.get(&format!("{series}/move")).await;
    assert_eq!(ask.status(), 200);
    let form = answers.iter().fold(ask.form("#answers"), |form, (name, value)| form.with(name, value));
    person.submit(form).await
}

async fn starts(site: &Site) -> String {
    site.word("SELECT group_concat(starts) FROM (SELECT starts FROM booking WHERE member_id = 1 ORDER BY id)")
        .await
}

async fn told(site: &Site, kind: &str) -> i64 {
    site.number(&format!("SELECT count(*) FROM message WHERE kind = '{kind}'")).await
}

/// The choices of a date, as they are said.
fn choices(page: &Page, number: usize) -> Vec<String> {
    page.texts(&format!("#at-{number} option"))
}

fn choose(mut form: Form, number: usize, value: &str) -> Form {
    let mut places = form.fields.iter_mut().filter(|(name, _)| name == "at");
    value.clone_into(&mut places.nth(number).unwrap().1);
    form
}

const OLD: &str = "2026-11-25T10:00,2026-12-02T10:00,2026-12-09T10:00";

#[tokio::test]
async fn all_visits_move_to_another_hour_and_day_of_their_weeks_in_one_step() {
    let site = Site::new().await;
    let member = reader(site.member().await).await;
    let series = weekly(&member, "piano").await;
    let page = member.get(&series).await;
    assert!(
        page.attributes("main a.button", "href")
            .iter()
            .any(|href| href.starts_with(&format!("{series}/move?from=")))
    );
    let ask = member.get(&format!("{series}/move")).await;
    assert_eq!(ask.attribute("#scope-following", "checked"), "");
    let check = checked(
        &member,
        &series,
        &[("scope", "all"), ("weekday", "4"), ("start", "14:30"), ("duration", "90")],
    )
    .await;
    assert!(check.says("3 visits can be moved."), "{}", check.text("main"));
    assert_eq!(
        choices(&check, 1).last().unwrap(),
        "Stays where it is: Wednesday, 25 November 2026, from 10:00 to 11:00"
    );
    let sent = member.submit(check.form("#answers")).await;
    let page = member.follow(&sent).await;
    assert!(page.says("Done. The visits are at their new times."), "{}", page.text("main"));
    assert_eq!(starts(&site).await, "2026-11-26T14:30,2026-12-03T14:30,2026-12-10T14:30");
    assert_eq!(
        site.number("SELECT count(*) FROM booking_move WHERE state = 'made'").await,
        3,
        "history is kept"
    );
    assert_eq!((told(&site, "series_moved").await, told(&site, "moved").await), (1, 0), "once for all");
    let message = member.get("/messages").await;
    assert!(
        message.says("Moved: Piano, 3 visits")
            && message.says("Thursday, 10 December 2026, from 14:30 to 16:00")
    );
}

#[tokio::test]
async fn this_and_the_following_move_and_what_was_before_stays() {
    let site = Site::new().await;
    let member = reader(site.member().await).await;
    let series = weekly(&member, "chess").await;
    let second = site.number("SELECT id FROM booking WHERE starts = '2026-12-02T10:00'").await;
    let booking = member.get(&format!("/bookings/{second}")).await;
    let link = format!("{series}/move?from={second}");
    assert!(booking.attributes("main a", "href").contains(&link));
    let ask = member.get(&link).await;
    let form = ask.form("#answers").with("start", "11:00");
    let check = member.submit(form).await;
    assert!(check.says("2 visits can be moved."), "{}", check.text("main"));
    assert_eq!(member.submit(check.form("#answers")).await.status(), 303);
    assert_eq!(starts(&site).await, "2026-11-25T10:00,2026-12-02T11:00,2026-12-09T11:00");
}

#[tokio::test]
async fn a_date_that_is_taken_stays_where_it_is_or_has_another_hour() {
    let site = Site::new().await;
    let member = reader(site.member().await).await;
    let series = weekly(&member, "piano").await;
    let rival = [
        ("key", "rival-of-a-series"),
        ("resource", "piano"),
        ("date", "2026-12-02"),
        ("start", "12:00"),
        ("duration", "60"),
        ("people", "1"),
    ];
    assert_eq!(site.other_member().await.post("/bookings", &rival).await.status(), 303);
    let check = checked(&member, &series, &[("scope", "all"), ("start", "12:00")]).await;
    assert!(
        check.says("2 visits can be moved. The new time of one visit is taken"),
        "{}",
        check.text("main")
    );
    assert!(check.text("#at-2-hint").contains("taken"));
    let form = check.form("#answers");
    let left = member.submit(choose(form.clone(), 1, "2026-12-02T11:30")).await;
    assert_eq!(left.status(), 422, "half past eleven ends within the rival's hour");
    assert!(left.text("#at-error").contains("Nothing has moved yet"), "{}", left.summary());
    assert_eq!(starts(&site).await, OLD);
    assert_eq!(member.submit(choose(form, 1, "2026-12-02T11:00")).await.status(), 303);
    assert_eq!(starts(&site).await, "2026-11-25T12:00,2026-12-02T11:00,2026-12-09T12:00");
}

#[tokio::test]
async fn a_form_sent_twice_moves_once_and_nothing_to_move_says_so() {
    let site = Site::new().await;
    let member = reader(site.member().await).await;
    let series = weekly(&member, "piano").await;
    let same = checked(&member, &series, &[("scope", "all")]).await;
    let nothing = member.submit(same.form("#answers")).await;
    assert_eq!(nothing.status(), 422);
    assert!(nothing.text("#at-error").contains("Nothing would change."));
    let check = checked(&member, &series, &[("scope", "all"), ("start", "12:00")]).await;
    let form = check.form("#answers");
    assert_eq!(member.submit(form.clone()).await.status(), 303);
    let twice = member.submit(form).await;
    assert!(twice.location().ends_with("?notice=moved-before"), "{}", twice.summary());
    assert!(member.follow(&twice).await.says("Nothing moved twice."));
    assert_eq!(site.number("SELECT count(*) FROM booking_move").await, 3);
}

#[tokio::test]
async fn what_was_approved_is_asked_for_and_a_coordinator_decides_once() {
    let site = Site::new().await;
    let (member, coordinator) = (reader(site.member().await).await, reader(site.coordinator().await).await);
    let series = weekly(&member, "library").await;
    assert_eq!(coordinator.post(&format!("{series}/approval"), &[]).await.status(), 303);
    let check = checked(&member, &series, &[("scope", "all"), ("start", "15:00")]).await;
    assert!(check.says("A coordinator decides about all of them at once."));
    let asked = member.follow(&member.submit(check.form("#answers")).await).await;
    assert!(asked.says("The answer will come to your messages."), "{}", asked.text("main"));
    assert_eq!(asked.texts("#wishes + ul li").len(), 3);
    assert_eq!(starts(&site).await, OLD, "both are held until it is decided");
    assert_eq!(site.number("SELECT count(*) FROM hold").await, 6);
    assert_eq!((told(&site, "series_move_waits").await, told(&site, "series_move_received").await), (1, 1));
    assert_eq!(site.staff().await.post(&format!("{series}/move/approval"), &[]).await.status(), 403);
    let page = coordinator.get(&series).await;
    assert!(page.says("Agree to all 3 moves"), "{}", page.text("main"));
    let moved = coordinator.post(&format!("{series}/move/approval"), &[]).await;
    assert!(moved.location().ends_with("?notice=moves-made"));
    assert_eq!(starts(&site).await, "2026-11-25T15:00,2026-12-02T15:00,2026-12-09T15:00");
    assert_eq!((told(&site, "series_moved").await, site.number("SELECT count(*) FROM hold").await), (1, 3));
    let late = coordinator.post(&format!("{series}/move/approval"), &[]).await;
    assert!(late.location().ends_with("?notice=move-over"));
}

#[tokio::test]
async fn a_declined_move_leaves_all_of_them_and_says_why_once() {
    let site = Site::new().await;
    let (member, coordinator) = (reader(site.member().await).await, reader(site.coordinator().await).await);
    let series = weekly(&member, "library").await;
    coordinator.post(&format!("{series}/approval"), &[]).await;
    let check = checked(&member, &series, &[("scope", "all"), ("weekday", "1")]).await;
    assert!(check.says("3 visits can be moved."), "{}", check.text("main"));
    member.submit(check.form("#answers")).await;
    let empty = coordinator.post(&format!("{series}/move/refusal"), &[("reason", " ")]).await;
    assert_eq!(empty.status(), 422);
    assert!(empty.has("#reason-error"));
    let ask = coordinator.get(&format!("{series}/move/refusal")).await;
    let sent = coordinator.submit(ask.form("#answers").with("reason", "A club is here.")).await;
    assert!(coordinator.follow(&sent).await.says("The member has been told"));
    assert_eq!(starts(&site).await, OLD);
    assert_eq!(told(&site, "series_move_refused").await, 1);
    assert!(member.get("/messages").await.says("A club is here."));
}

#[tokio::test]
async fn visits_that_follow_each_other_do_not_stand_in_their_own_way() {
    let site = Site::new().await;
    let member = reader(site.member().await).await;
    let wish = [
        ("key", "days-in-a-row"),
        ("resource", "piano"),
        ("date", "2026-11-30"),
        ("start", "10:00"),
        ("duration", "60"),
        ("people", "1"),
        ("repeat", "yes"),
    ];
    let draft = member.post("/bookings", &wish).await;
    let preview = member.get(&format!("{}&rhythm=dates&dates=01.12.2026", draft.location())).await;
    let sent = member.submit(preview.form("#answers")).await;
    let series = sent.location().split('?').next().unwrap().to_owned();
    let check = checked(&member, &series, &[("scope", "all")]).await;
    // Monday's goes where Tuesday's is, and Tuesday's a day on.
    let form = choose(choose(check.form("#answers"), 0, "2026-12-01T10:00"), 1, "2026-12-02T10:00");
    assert_eq!(member.submit(form).await.status(), 303);
    assert_eq!(starts(&site).await, "2026-12-01T10:00,2026-12-02T10:00");
}

#[tokio::test]
async fn what_is_wrong_is_said_at_its_field_and_a_language_button_keeps_it() {
    let site = Site::new().await;
    let member = reader(site.member().await).await;
    let series = weekly(&member, "piano").await;
    let wrong = checked(&member, &series, &[("scope", "one"), ("duration", "7"), ("people", "9")]).await;
    assert_eq!(wrong.status(), 422);
    assert!(wrong.has("#scope-error"), "{}", wrong.summary());
    let wrong = checked(&member, &series, &[("scope", "all"), ("duration", "7"), ("people", "9")]).await;
    assert!(wrong.has("#duration-error") && wrong.has("#people-error"), "{}", wrong.summary());
    assert_eq!(wrong.attribute("#people", "value"), "9");
    assert_eq!(starts(&site).await, OLD);
    let check = checked(&member, &series, &[("scope", "all"), ("start", "12:00")]).await;
    let form = choose(check.form("#answers"), 1, "out");
    let again = member.submit(form.with("language", "ru")).await;
    assert_eq!((again.status(), starts(&site).await.as_str()), (200, OLD));
    assert_eq!(again.attribute("#at-2 option[selected]", "value"), "out");
    assert!(again.says("Можно перенести 2 посещения."), "{}", again.text("main"));
}

#[tokio::test]
async fn a_series_of_somebody_else_is_not_there_and_one_that_is_over_says_so() {
    let site = Site::new().await;
    let member = reader(site.member().await).await;
    let series = weekly(&member, "piano").await;
    let other = site.other_member().await;
    assert_eq!(other.get(&format!("{series}/move")).await.status(), 404);
    assert_eq!(other.post(&format!("{series}/move"), &[("scope", "all")]).await.status(), 404);
    assert_eq!(
        site.coordinator().await.get(&format!("{series}/move")).await.status(),
        404,
        "it is not theirs"
    );
    site.turn_clock_to("2026-12-09T10:00");
    let late = reader(site.member().await).await;
    let over = late.get(&format!("{series}/move")).await;
    assert!(late.follow(&over).await.says("There is nothing left to move"));
}
