//! How much one member may book: set by administrators, seen before booking, kept to the last one.

use crate::support::{Page, Person, Site};

async fn reader(person: Person) -> Person {
    person.reads("en").await;
    person
}

/// An administrator limits chess, leaving the fields that are not named empty.
async fn limit(site: &Site, fields: &[(&str, &str)]) -> Page {
    let admin = reader(site.admin().await).await;
    let form = admin.get("/admin/resources/chess/quotas").await.form("#answers");
    admin.submit(fields.iter().fold(form, |form, (name, value)| form.with(name, value))).await
}

/// Asks for an hour of chess.
async fn book(person: &Person, (day, start): (&str, &str), more: &[(&str, &str)]) -> Page {
    let key = format!("quota-key-{}-{day}-{}", person.id, start.replace(':', ""));
    let wish = [
        ("key", key.as_str()),
        ("resource", "chess"),
        ("date", day),
        ("start", start),
        ("duration", "60"),
        ("people", "1"),
    ];
    let fields: Vec<_> = wish.into_iter().chain(more.iter().copied()).collect();
    person.post("/bookings", &fields).await
}

fn number(sent: &Page) -> String {
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    sent.location().split(['/', '?']).nth(2).unwrap().to_owned()
}

#[tokio::test]
async fn exactly_the_limit_is_booked_and_the_next_one_is_told_why_not() {
    let site = Site::new().await;
    let member = reader(site.member().await).await;
    assert_eq!(limit(&site, &[("week_bookings", "2"), ("day_hours", "1")]).await.status(), 303);
    let page = member.get("/resources/chess").await;
    assert!(page.says("a day: 1 hour; a week: 2 bookings"), "{}", page.text("main"));
    number(&book(&member, ("2026-11-25", "10:00"), &[]).await);
    let same_day = book(&member, ("2026-11-25", "12:00"), &[]).await;
    assert_eq!(same_day.status(), 422);
    assert!(same_day.text("#start-error").contains("(a day: 1 hour). Booked already: 1 hour."));
    number(&book(&member, ("2026-11-26", "10:00"), &[]).await);
    let third = book(&member, ("2026-11-27", "10:00"), &[]).await;
    assert!(third.text("#start-error").contains("(a week: 2 bookings). Booked already: 2 bookings."));
    number(&book(&member, ("2026-11-30", "10:00"), &[]).await);
    let other = reader(site.other_member().await).await;
    number(&book(&other, ("2026-11-27", "10:00"), &[]).await);
}

#[tokio::test]
async fn what_one_has_is_seen_before_booking_and_on_no_page_where_nothing_is_limited() {
    let site = Site::new().await;
    let member = reader(site.member().await).await;
    let address = "/bookings/new?resource=chess&date=2026-11-26&start=10:00&duration=60";
    let check = async || {
        let details = member.follow(&member.get(address).await).await;
        member.submit(details.form("#answers")).await
    };
    let page = member.follow(&check().await).await;
    assert!(!page.text("dl.check").contains("Limit for one member"), "{}", page.text("dl.check"));
    limit(&site, &[("week_hours", "4"), ("ahead", "2")]).await;
    number(&book(&member, ("2026-11-25", "10:00"), &[]).await);
    let page = member.follow(&check().await).await;
    let said = page.text("dl.check");
    assert!(said.contains("a week: 4 hours. With this one: 2 hours"), "{said}");
    assert!(said.contains("to come at one time: 2 bookings. With this one: 2 bookings"), "{said}");
    number(&book(&member, ("2026-12-01", "10:00"), &[]).await);
    let early = member.get(address).await;
    assert!(
        early.text("#start-error").contains("One member may not have more bookings at a time"),
        "told before who comes is asked: {}",
        early.text("main")
    );
}

#[tokio::test]
async fn what_is_given_up_costs_nothing() {
    let site = Site::new().await;
    let member = reader(site.member().await).await;
    limit(&site, &[("week_bookings", "1")]).await;
    let id = number(&book(&member, ("2026-11-25", "10:00"), &[]).await);
    assert_eq!(book(&member, ("2026-11-26", "10:00"), &[]).await.status(), 422);
    let page = member.get(&format!("/bookings/{id}/cancellation")).await;
    assert_eq!(member.submit(page.form("#answers")).await.status(), 303);
    number(&book(&member, ("2026-11-26", "10:00"), &[]).await);
}

#[tokio::test]
async fn a_booking_moves_within_its_own_share_and_not_into_a_full_week() {
    let site = Site::new().await;
    let member = reader(site.member().await).await;
    limit(&site, &[("week_bookings", "1")]).await;
    let id = number(&book(&member, ("2026-11-25", "10:00"), &[]).await);
    number(&book(&member, ("2026-12-01", "10:00"), &[]).await);
    number(&book(&member, ("2026-11-26", "10:00"), &[("moves", &id)]).await);
    let full = book(&member, ("2026-12-02", "10:00"), &[("moves", &id)]).await;
    assert_eq!(full.status(), 422);
    assert!(full.text("#start-error").contains("(a week: 1 booking)"), "{}", full.summary());
    let stands = format!("SELECT starts FROM booking WHERE id = {id}");
    assert_eq!(site.word(&stands).await, "2026-11-26T10:00");
}

#[tokio::test]
async fn two_forms_of_one_person_at_once_take_one_share() {
    let site = Site::new().await;
    let member = reader(site.member().await).await;
    limit(&site, &[("ahead", "1")]).await;
    let (one, two) = tokio::join!(
        book(&member, ("2026-11-25", "10:00"), &[]),
        book(&member, ("2026-11-26", "10:00"), &[])
    );
    let mut statuses = [one.status(), two.status()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422]);
    assert_eq!(site.number("SELECT count(*) FROM booking").await, 1);
}

#[tokio::test]
async fn a_limit_set_meanwhile_holds_and_no_answer_is_lost() {
    let site = Site::new().await;
    let member = reader(site.member().await).await;
    number(&book(&member, ("2026-11-25", "10:00"), &[]).await);
    let address = "/bookings/new?resource=chess&date=2026-11-26&start=10:00&duration=60";
    let details = member.follow(&member.get(address).await).await;
    let details = details.form("#answers").with("purpose", "Practice");
    let check = member.follow(&member.submit(details).await).await;
    limit(&site, &[("week_bookings", "1")]).await;
    let refused = member.submit(check.form("#answers")).await;
    assert_eq!(refused.status(), 422);
    assert!(refused.text("#start-error").contains("(a week: 1 booking)"), "{}", refused.summary());
    let next = member.submit(refused.form("#answers").with("start", "11:00")).await;
    assert_eq!(next.status(), 422, "the week is full whatever the hour");
    limit(&site, &[("week_bookings", "")]).await;
    let again = member.submit(refused.form("#answers").with("start", "11:00")).await;
    assert!(again.text("dl.check").contains("Practice"), "{}", again.text("main"));
}

#[tokio::test]
async fn limits_are_numbers_in_bounds_or_nothing() {
    let site = Site::new().await;
    let refused = limit(&site, &[("day_hours", "25"), ("week_bookings", "0"), ("ahead", "two")]).await;
    assert_eq!(refused.status(), 422);
    assert_eq!(refused.text("#day_hours-error"), "Hours a day: Enter a number from 1 to 24.");
    assert!(refused.has("#week_bookings-error") && refused.has("#ahead-error"));
    assert_eq!(refused.form("#answers").value("ahead"), "two", "nothing typed is lost");
    assert_eq!(site.number("SELECT count(*) FROM quota").await, 0);
    limit(&site, &[("month_hours", "744")]).await;
    assert_eq!(site.number("SELECT most FROM quota").await, 44640);
}

#[tokio::test]
async fn the_desk_books_more_for_a_member() {
    let site = Site::new().await;
    let member = reader(site.member().await).await;
    limit(&site, &[("week_bookings", "1")]).await;
    number(&book(&member, ("2026-11-25", "10:00"), &[]).await);
    let phone = site.word("SELECT phone FROM member WHERE id = 1").await;
    let coordinator = reader(site.coordinator().await).await;
    let mut form = coordinator.get("/desk/bookings/new").await.form("#answers");
    for (name, value) in [
        ("resource", "chess"),
        ("date", "26.11.2026"),
        ("start", "10:00"),
        ("end", "11:00"),
        ("member", phone.as_str()),
    ] {
        form = form.with(name, value);
    }
    let sent = coordinator.submit(form).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    assert_eq!(book(&member, ("2026-11-27", "10:00"), &[]).await.status(), 422, "it counts all the same");
}
