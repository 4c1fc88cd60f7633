//! A visit that repeats: asked for once, looked at date by date, decided as one, given up as much as is meant.

use crate::support::{Form, Page, Person, Site};

async fn reader(person: Person) -> Person {
    person.reads("en").await;
    person
}

/// The answers to everything but how it repeats, as a form that waits; its key.
async fn draft(person: &Person, resource: &str, start: &str) -> String {
    let key = format!("series-key-{resource}-{}-{}", person.id, start.replace(':', ""));
    let wish = [
        ("key", key.as_str()),
        ("resource", resource),
        ("date", "2026-11-25"),
        ("start", start),
        ("duration", "60"),
        ("people", "1"),
        ("repeat", "yes"),
    ];
    let sent = person.post("/bookings", &wish).await;
    assert_eq!(sent.location(), format!("/series/new?draft={key}"), "{}", sent.summary());
    key
}

/// The dates to be checked of a visit every week.
async fn weeks(person: &Person, resource: &str, start: &str, times: &str) -> Page {
    let key = draft(person, resource, start).await;
    let ask = person.get(&format!("/series/new?draft={key}")).await;
    person.submit(ask.form("#answers").with("rhythm", "week").with("times", times)).await
}

/// Chooses for the date with that number, counted from nothing.
fn choose(mut form: Form, number: usize, value: &str) -> Form {
    let field = form.fields.iter_mut().filter(|(name, _)| name == "at").nth(number).unwrap();
    value.clone_into(&mut field.1);
    form
}

/// The number of a series that was sent.
fn number(sent: &Page) -> String {
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    sent.location().split(['/', '?']).nth(2).unwrap().to_owned()
}

async fn states(site: &Site) -> String {
    site.word(
        "SELECT coalesce(group_concat(state, ' '), '') FROM (SELECT state FROM booking ORDER BY starts)",
    )
    .await
}

async fn told(site: &Site, kind: &str) -> i64 {
    site.number(&format!("SELECT count(*) FROM message WHERE kind = '{kind}'")).await
}

#[tokio::test]
async fn a_person_repeats_a_visit_step_by_step() {
    let site = Site::new().await;
    let member = reader(site.member().await).await;
    let details = "/bookings/new?resource=chess&date=2026-11-25&start=10:00&duration=60";
    let details = member.follow(&member.get(details).await).await;
    let check = member.follow(&member.submit(details.form("#answers")).await).await;
    let ask = member.follow(&member.submit(check.form("#answers").with("repeat", "yes")).await).await;
    assert_eq!(ask.text("h1"), "How does the visit repeat?");
    let form = ask.form("#answers").with("rhythm", "fortnight").with("until", "24.12.2026");
    let dates = member.submit(form).await;
    assert_eq!(dates.text("h1"), "Check each date");
    assert!(dates.says("3 dates can be booked."), "{}", dates.text("main"));
    assert_eq!(dates.texts("label")[0], "Wednesday, 25 November 2026");
    let sent = member.submit(dates.form("#answers")).await;
    let series = number(&sent);
    let page = member.follow(&sent).await;
    assert!(page.says("Done. All the visits below are booked.") && page.says("Every second week"));
    assert_eq!(page.texts(".card").len(), 3);
    assert_eq!(
        site.word("SELECT group_concat(starts) FROM booking").await,
        "2026-11-25T10:00,2026-12-09T10:00,2026-12-23T10:00"
    );
    assert_eq!(told(&site, "series_approved").await, 1, "one message for all of it");
    assert_eq!(site.number("SELECT count(*) FROM booking_draft").await, 0);
    let id = site.number("SELECT max(id) FROM booking").await;
    let one = member.get(&format!("/bookings/{id}")).await;
    assert!(one.says("One of 3 visits that repeat"));
    assert!(one.attributes("main a", "href").contains(&format!("/series/{series}")));
}

#[tokio::test]
async fn a_date_that_is_taken_is_left_out_or_has_another_hour() {
    let site = Site::new().await;
    let rival = site.other_member().await;
    weeks_of_piano(&rival, "2026-12-02").await;
    let member = reader(site.member().await).await;
    let dates = weeks(&member, "piano", "10:00", "3").await;
    assert!(
        dates.says("2 dates can be booked. One cannot at that time and is left out"),
        "{}",
        dates.text("main")
    );
    assert!(dates.text("#at-2-hint").contains("taken"), "{}", dates.text("#at-2-hint"));
    let form = dates.form("#answers");
    assert_eq!(form.fields.iter().filter(|(_, value)| value == "out").count(), 1);
    let form = choose(form, 1, "2026-12-02T12:00");
    let page = member.follow(&member.submit(choose(form, 2, "out")).await).await;
    assert_eq!(page.texts(".card").len(), 2);
    let starts = "SELECT group_concat(starts) FROM booking WHERE member_id = 1";
    assert_eq!(site.word(starts).await, "2026-11-25T10:00,2026-12-02T12:00");
}

/// The piano is taken at ten on a day.
async fn weeks_of_piano(rival: &Person, day: &str) {
    let fields = [
        ("key", "key-of-the-rival"),
        ("resource", "piano"),
        ("date", day),
        ("start", "10:00"),
        ("duration", "60"),
        ("people", "1"),
    ];
    assert_eq!(rival.post("/bookings", &fields).await.status(), 303);
}

#[tokio::test]
async fn what_was_taken_while_the_dates_were_checked_is_said_and_nothing_is_booked_by_halves() {
    let site = Site::new().await;
    let member = reader(site.member().await).await;
    let dates = weeks(&member, "piano", "10:00", "3").await;
    weeks_of_piano(&site.other_member().await, "2026-12-09").await;
    let form = choose(dates.form("#answers"), 1, "2026-12-02T11:00");
    let again = member.submit(form).await;
    assert_eq!(again.status(), 422);
    assert!(again.text("#at-error").contains("One date cannot be had any more. Nothing has been booked yet"));
    assert!(again.has("#at-3[aria-invalid='true']") && again.text("#at-3-error").contains("taken"));
    let kept = again.form("#answers");
    assert!(kept.fields.contains(&("at".to_owned(), "2026-12-02T11:00".to_owned())), "{:?}", kept.fields);
    assert_eq!(site.number("SELECT count(*) FROM booking WHERE member_id = 1").await, 0);
    number(&member.submit(kept).await);
    assert_eq!(site.number("SELECT count(*) FROM booking WHERE member_id = 1").await, 2);
}

#[tokio::test]
async fn a_series_sent_twice_books_once_and_a_forgotten_draft_harms_nobody() {
    let site = Site::new().await;
    let member = reader(site.member().await).await;
    let form = weeks(&member, "chess", "10:00", "2").await.form("#answers");
    let (one, two) = tokio::join!(member.submit(form.clone()), member.submit(form.clone()));
    assert_eq!(number(&one), number(&two));
    let late = member.submit(form).await;
    assert_eq!(number(&late), number(&one));
    assert!(member.follow(&late).await.says("Nothing was booked twice."));
    assert_eq!(site.number("SELECT count(*) FROM booking").await, 2);
    assert_eq!(member.get("/series/new?draft=never-there").await.location(), "/bookings");
    let other = site.other_member().await;
    let stolen =
        other.post("/series", &[("draft", "series-key-chess-1-1000"), ("rhythm", "week"), ("times", "2")]);
    assert_eq!(stolen.await.location(), "/bookings");
}

#[tokio::test]
async fn what_is_wrong_with_the_rhythm_is_said_at_its_field_and_kept() {
    let site = Site::new().await;
    let member = reader(site.member().await).await;
    let key = draft(&member, "chess", "10:00").await;
    let ask = |more: &str| format!("/series/new?draft={key}&step=ask{more}");
    for (more, field, says) in [
        ("", "rhythm", "Choose how the visit repeats."),
        ("&rhythm=week", "times", "Write how many visits you want, or the last day."),
        ("&rhythm=week&times=61", "times", "Write a number from 2 to 60."),
        ("&rhythm=week&times=2&until=24.12.2026", "until", "not both"),
        ("&rhythm=dates&dates=5", "dates", "“5” is not a day."),
    ] {
        let page = member.get(&ask(more)).await;
        assert_eq!(page.status(), 422, "{more}");
        assert!(page.text(&format!("#{field}-error")).contains(says), "{more}: {}", page.summary());
    }
    let kept = member.get(&ask("&rhythm=dates&dates=5")).await.form("#answers");
    assert_eq!((kept.value("rhythm"), kept.value("dates")), ("dates", "5"));
    let named = member.get(&ask("&rhythm=dates&dates=27.11.2026%0A26.11.2026")).await;
    assert_eq!(named.texts("label").len(), 3);
    let nothing = named.form("#answers").fields.iter().filter(|(name, _)| name == "at").count();
    let out = (0..nothing).fold(named.form("#answers"), |form, number| choose(form, number, "out"));
    let page = member.submit(out).await;
    assert!(page.text("#at-error").contains("Every date is left out."));
}

#[tokio::test]
async fn a_coordinator_approves_a_series_once_and_declines_a_single_date() {
    let site = Site::new().await;
    let member = reader(site.member().await).await;
    let dates = weeks(&member, "library", "10:00", "3").await;
    let sent = member.submit(dates.form("#answers")).await;
    assert!(member.follow(&sent).await.says("Until then the places are held for you."));
    assert_eq!((told(&site, "series_waits").await, told(&site, "request_waits").await), (1, 0));
    let coordinator = reader(site.coordinator().await).await;
    let queue = coordinator.get("/approvals").await;
    assert_eq!(queue.texts(".request").len(), 1, "decided as one");
    assert!(queue.says("Approve all 3 visits") && queue.says("Decline all 3 visits"));
    let second = site.number("SELECT id FROM booking ORDER BY starts LIMIT 1 OFFSET 1").await;
    let declined = coordinator.post(&format!("/bookings/{second}/refusal"), &[("reason", "Repairs.")]).await;
    assert_eq!(declined.location(), "/approvals?notice=declined");
    let queue = coordinator.get("/approvals").await;
    assert!(queue.says("Approve all 2 visits"));
    let action = queue.attribute(".request form", "action");
    assert_eq!(coordinator.post(&action, &[]).await.location(), "/approvals?notice=approved");
    assert_eq!(states(&site).await, "approved declined approved");
    assert_eq!((told(&site, "series_approved").await, told(&site, "declined").await), (1, 1));
    assert_eq!(
        site.number("SELECT count(*) FROM message WHERE kind = 'series_waits' AND read_at IS NULL").await,
        0
    );
    let late = coordinator.post(&action, &[]).await;
    assert!(coordinator.follow(&late).await.says("There is nothing left to decide in this series."));
}

#[tokio::test]
async fn all_of_a_series_is_declined_with_one_reason_in_the_members_language() {
    let site = Site::new().await;
    let member = site.member().await;
    number(&member.submit(weeks(&member, "library", "10:00", "2").await.form("#answers")).await);
    let coordinator = reader(site.coordinator().await).await;
    let page = coordinator.get("/approvals").await;
    let link =
        page.attributes(".request a", "href").into_iter().find(|href| href.ends_with("/refusal")).unwrap();
    let page = coordinator.get(&link).await;
    assert!(page.text(".lead").contains("Library, 2 visits from "), "{}", page.text(".lead"));
    let empty = coordinator.submit(page.form("#answers")).await;
    assert_eq!(empty.status(), 422);
    let sent = coordinator.submit(page.form("#answers").with("ready", "repair")).await;
    assert_eq!(sent.location(), "/approvals?notice=declined");
    assert_eq!(states(&site).await, "declined declined");
    assert_eq!(site.number("SELECT count(*) FROM hold").await, 0);
    assert_eq!(told(&site, "series_refused").await, 1);
    let inbox = member.get("/messages").await;
    assert!(inbox.says("Қабылданбады") && !inbox.says("repair"), "{}", inbox.text("main"));
}

#[tokio::test]
async fn one_visit_this_and_the_following_or_all_are_cancelled() {
    let site = Site::new().await;
    let member = reader(site.member().await).await;
    let series = number(&member.submit(weeks(&member, "chess", "10:00", "3").await.form("#answers")).await);
    let id = async |number: i64| {
        site.number(&format!("SELECT id FROM booking ORDER BY starts LIMIT 1 OFFSET {number}")).await
    };
    let cancel = async |booking: i64, scope: &str| {
        let page = member.get(&format!("/bookings/{booking}/cancellation")).await;
        member.submit(page.form("#answers").with("scope", scope)).await
    };
    let page = member.get(&format!("/bookings/{}/cancellation", id(1).await)).await;
    assert!(page.says("Only this visit") && page.says("All 3 visits that are ahead"));
    assert_eq!(
        cancel(id(1).await, "one").await.location(),
        format!("/bookings/{}?notice=cancelled", id(1).await)
    );
    assert_eq!(states(&site).await, "approved cancelled approved");
    assert_eq!(
        cancel(id(2).await, "following").await.location(),
        format!("/series/{series}?notice=cancelled")
    );
    assert_eq!(states(&site).await, "approved cancelled cancelled");
    assert_eq!((told(&site, "given_up").await, told(&site, "series_given_up").await), (1, 1));
    let last = member.get(&format!("/bookings/{}/cancellation", id(0).await)).await;
    assert!(!last.has("#scope-all"), "nothing else of it is ahead");
    assert_eq!(cancel(id(0).await, "all").await.status(), 303);
    assert_eq!(states(&site).await, "cancelled cancelled cancelled");
    assert_eq!(site.number("SELECT count(*) FROM hold").await, 0);
}

#[tokio::test]
async fn staff_cancel_a_series_with_a_reason_and_what_has_begun_stays() {
    let site = Site::new().await;
    let member = reader(site.member().await).await;
    let series = number(&member.submit(weeks(&member, "chess", "10:00", "3").await.form("#answers")).await);
    site.turn_clock_to("2026-11-25T10:30");
    let coordinator = reader(site.coordinator().await).await;
    let page = coordinator.get(&format!("/series/{series}")).await;
    let link = page.attributes("a.danger", "href").remove(0);
    let page = coordinator.get(&link).await;
    assert!(page.has("#scope-all[checked]") && page.says("All 2 visits that are ahead"));
    assert_eq!(coordinator.submit(page.form("#answers")).await.status(), 422, "the member reads why");
    let sent = coordinator.submit(page.form("#answers").with("reason", "Moved house.")).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    assert_eq!(states(&site).await, "approved cancelled cancelled");
    let inbox = reader(site.member().await).await.get("/messages").await;
    assert!(inbox.says("The centre had to cancel: Chess, 2 visits"), "{}", inbox.text("main"));
}

#[tokio::test]
async fn a_limit_is_used_up_date_by_date() {
    let site = Site::new().await;
    site.sql("INSERT INTO quota SELECT id, 'ahead', 'bookings', 2 FROM resource WHERE slug = 'chess'").await;
    let member = reader(site.member().await).await;
    let dates = weeks(&member, "chess", "10:00", "4").await;
    assert!(dates.says("2 dates can be booked. 2 cannot"), "{}", dates.text("main"));
    let swapped = choose(choose(dates.form("#answers"), 0, "out"), 2, "2026-12-09T10:00");
    number(&member.submit(swapped).await);
    let starts = "SELECT group_concat(starts) FROM booking";
    assert_eq!(site.word(starts).await, "2026-12-02T10:00,2026-12-09T10:00");
    let over = weeks(&member, "chess", "12:00", "2").await;
    let form = choose(over.form("#answers"), 0, "2026-11-25T12:00");
    assert_eq!(member.submit(form).await.status(), 422);
}

#[tokio::test]
async fn support_is_asked_for_with_every_visit() {
    let site = Site::new().await;
    let member = reader(site.member().await).await;
    let wish = [
        ("key", "key-with-support"),
        ("resource", "chess"),
        ("date", "2026-11-25"),
        ("start", "10:00"),
        ("duration", "60"),
        ("people", "1"),
        ("support", "A quiet place."),
        ("support_consent", "en"),
        ("repeat", "yes"),
    ];
    assert_eq!(member.post("/bookings", &wish).await.status(), 303);
    let dates = member.get("/series/new?draft=key-with-support&rhythm=week&times=2").await;
    number(&member.submit(dates.form("#answers")).await);
    let asked =
        "SELECT count(*) FROM support_request WHERE wish = 'A quiet place.' AND consent_language = 'en'";
    assert_eq!(site.number(asked).await, 2);
}

#[tokio::test]
async fn a_series_is_of_one_member_and_one_resource() {
    let site = Site::new().await;
    let member = site.member().await;
    number(&member.submit(weeks(&member, "chess", "10:00", "2").await.form("#answers")).await);
    let other = site.other_member().await;
    weeks_of_piano(&other, "2026-12-02").await;
    let mixed = "INSERT INTO series_booking SELECT max(id), 1 FROM booking";
    assert!(site.try_sql(mixed).await.unwrap_err().contains("series_of_one_member"));
    assert_eq!(other.get("/series/1").await.status(), 404);
}
