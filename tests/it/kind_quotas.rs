//! How much one member may book of one kind: counted over everything of it, beside the limit of each thing.

use crate::support::{Page, Person, Site};

async fn reader(person: Person) -> Person {
    person.reads("en").await;
    person
}

/// The small centre with a second instrument, a guitar beside the piano.
async fn site() -> Site {
    let site = Site::new().await;
    site.sql(
        "INSERT INTO resource (id, slug, kind, position, pictogram, allocation, units, largest_party, wheelchair_places,
             assistant_places, grid_minutes, shortest_minutes, longest_minutes, notice_minutes, horizon_days,
             buffer_before, buffer_after, needs_approval, decide_by, at_deadline)
         SELECT 60, 'guitar', kind, 60, 'guitar', allocation, units, largest_party, wheelchair_places,
             assistant_places, grid_minutes, shortest_minutes, longest_minutes, notice_minutes, horizon_days,
             buffer_before, buffer_after, needs_approval, decide_by, at_deadline FROM resource WHERE slug = 'piano';
         INSERT INTO resource_text (resource_id, language, name, description, directions, house_rules)
         SELECT 60, language, 'Guitar', description, directions, house_rules FROM resource_text WHERE resource_id = 4;
         INSERT INTO opening_interval (resource_id, weekday, opens, closes)
         SELECT 60, weekday, opens, closes FROM opening_interval WHERE resource_id = 4",
    )
    .await;
    site
}

/// An administrator limits instruments, leaving the fields that are not named empty.
async fn limit(site: &Site, fields: &[(&str, &str)]) -> Page {
    let admin = reader(site.admin().await).await;
    let form = admin.get("/admin/quotas/instrument").await.form("#answers");
    admin.submit(fields.iter().fold(form, |form, (name, value)| form.with(name, value))).await
}

async fn book(person: &Person, (resource, day, start): (&str, &str, &str), more: &[(&str, &str)]) -> Page {
    let key = format!("kind-key-{resource}-{}-{day}-{}", person.id, start.replace(':', ""));
    let wish = [
        ("key", key.as_str()),
        ("resource", resource),
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
async fn an_administrator_limits_a_kind_and_sees_it() {
    let site = site().await;
    let saved = limit(&site, &[("week_bookings", "2"), ("day_hours", "3")]).await;
    let page = reader(site.admin().await).await.follow(&saved).await;
    assert!(page.says("a week: 2 bookings") && page.says("a day: 3 hours"), "{}", page.text("main"));
    let member = reader(site.member().await).await;
    let guitar = member.get("/resources/guitar").await;
    assert!(guitar.says("Musical instruments together, a week: 2 bookings"), "{}", guitar.text("main"));
    assert!(!member.get("/resources/chess").await.says("together"));
    let noted = "SELECT count(*) FROM journal WHERE action = 'quotas_changed' AND detail = 'instrument'";
    assert_eq!(site.number(noted).await, 1);
}

#[tokio::test]
async fn exactly_the_limit_is_booked_over_all_of_the_kind_and_the_refusal_names_it() {
    let site = site().await;
    let (member, other) = (reader(site.member().await).await, reader(site.other_member().await).await);
    limit(&site, &[("week_bookings", "2")]).await;
    number(&book(&member, ("piano", "2026-11-25", "10:00"), &[]).await);
    number(&book(&member, ("guitar", "2026-11-26", "10:00"), &[]).await);
    let third = book(&member, ("guitar", "2026-11-27", "10:00"), &[]).await;
    let said = third.text("#start-error");
    assert!(said.contains("(Musical instruments together, a week: 2 bookings)"), "{said}");
    assert!(said.contains("Booked already: 2 bookings."), "{said}");
    number(&book(&member, ("chess", "2026-11-27", "10:00"), &[]).await);
    number(&book(&member, ("guitar", "2026-11-30", "10:00"), &[]).await);
    number(&book(&other, ("piano", "2026-11-27", "10:00"), &[]).await);
}

#[tokio::test]
async fn both_limits_stand_beside_each_other_and_each_counts_what_is_its_own() {
    let site = site().await;
    let member = reader(site.member().await).await;
    limit(&site, &[("week_bookings", "3")]).await;
    site.sql("INSERT INTO quota VALUES (4, 'week', 'bookings', 2)").await;
    number(&book(&member, ("guitar", "2026-11-24", "10:00"), &[]).await);
    let address = "/bookings/new?resource=piano&date=2026-11-26&start=10:00&duration=60";
    let details = member.follow(&member.get(address).await).await;
    let check = member.follow(&member.submit(details.form("#answers")).await).await;
    let said = check.text("dl.check");
    assert!(said.contains("a week: 2 bookings. With this one: 1 booking"), "{said}");
    let of_kind = "Musical instruments together, a week: 3 bookings. With this one: 2 bookings";
    assert!(said.contains(of_kind), "{said}");
    number(&book(&member, ("piano", "2026-11-25", "10:00"), &[]).await);
    number(&book(&member, ("piano", "2026-11-26", "10:00"), &[]).await);
    let own = book(&member, ("piano", "2026-11-27", "10:00"), &[]).await;
    assert!(own.text("#start-error").contains("(a week: 2 bookings)"), "its own is told first");
}

#[tokio::test]
async fn what_is_given_up_or_missed_costs_nothing_and_a_move_stays_within_its_share() {
    let site = site().await;
    let member = reader(site.member().await).await;
    limit(&site, &[("week_bookings", "1")]).await;
    let id = number(&book(&member, ("piano", "2026-11-25", "10:00"), &[]).await);
    number(&book(&member, ("piano", "2026-11-26", "10:00"), &[("moves", &id)]).await);
    assert_eq!(book(&member, ("guitar", "2026-11-27", "10:00"), &[]).await.status(), 422);
    let page = member.get(&format!("/bookings/{id}/cancellation")).await;
    assert_eq!(member.submit(page.form("#answers")).await.status(), 303);
    number(&book(&member, ("guitar", "2026-11-27", "10:00"), &[]).await);
}

#[tokio::test]
async fn two_forms_at_once_for_two_instruments_take_one_share() {
    let site = site().await;
    let member = reader(site.member().await).await;
    limit(&site, &[("ahead", "1")]).await;
    let (one, two) = tokio::join!(
        book(&member, ("piano", "2026-11-25", "10:00"), &[]),
        book(&member, ("guitar", "2026-11-26", "10:00"), &[])
    );
    let mut statuses = [one.status(), two.status()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422]);
    assert_eq!(site.number("SELECT count(*) FROM booking").await, 1);
}

#[tokio::test]
async fn no_full_day_is_offered_in_the_place_of_another() {
    let site = site().await;
    let member = reader(site.member().await).await;
    limit(&site, &[("week_bookings", "1")]).await;
    number(&book(&member, ("guitar", "2026-11-25", "10:00"), &[]).await);
    let page = member.get("/bookings/new?resource=piano&date=2026-11-26&duration=60&start=10:00").await;
    let offered = page.attributes("main a[href*='date=']", "href");
    assert!(!offered.is_empty(), "{}", page.text("main"));
    let is_this_week =
        |address: &&String| ["11-24", "11-27", "11-28"].iter().any(|day| address.contains(day));
    assert_eq!(offered.iter().find(is_this_week), None, "{offered:?}");
}

#[tokio::test]
async fn two_administrators_do_not_overwrite_each_other_and_nothing_typed_is_lost() {
    let site = site().await;
    let admin = reader(site.admin().await).await;
    let old = admin.get("/admin/quotas/instrument").await.form("#answers");
    limit(&site, &[("week_bookings", "2")]).await;
    let page = admin.submit(old.with("week_bookings", "5")).await;
    assert_eq!(page.status(), 422);
    assert_eq!(page.form("#answers").value("week_bookings"), "5");
    assert_eq!(site.number("SELECT most FROM kind_quota").await, 2);
    assert_eq!(
        admin.submit(page.form("#answers")).await.status(),
        303,
        "once told, theirs may be put in its place"
    );
    let wrong = limit(&site, &[("day_hours", "25")]).await;
    assert_eq!(wrong.text("#day_hours-error"), "Hours a day: Enter a number from 1 to 24.");
    assert_eq!(site.number("SELECT most FROM kind_quota").await, 5);
}
