//! In what a member may go further than others: given without a reason, told, counted wherever a term is judged, ended.

use crate::support::{Page, Person, Site};

const PIANO: i64 = 4;

type Fields<'a> = &'a [(&'a str, &'a str)];

const LONGER: Fields<'_> = &[("what", "longer_stay"), ("minutes", "60"), ("reach", "kind-instrument")];

async fn reader(person: Person) -> Person {
    person.reads("en").await;
    person
}

/// A coordinator allows the first member something.
async fn allow(coordinator: &Person, fields: Fields<'_>) -> Page {
    let form = coordinator.get("/people/1/allowances").await.form("#answers");
    coordinator.submit(fields.iter().fold(form, |form, (name, value)| form.with(name, value))).await
}

/// It counts, and the coordinator who gave it.
async fn allowed(site: &Site, fields: Fields<'_>) -> Person {
    let coordinator = reader(site.coordinator().await).await;
    let sent = allow(&coordinator, fields).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    coordinator
}

async fn end(coordinator: &Person) -> Page {
    coordinator.post("/allowances/1/ending", &[]).await
}

/// Asks for something on the Wednesday, or another day.
async fn book(person: &Person, (resource, start, minutes): (&str, &str, &str), more: Fields<'_>) -> Page {
    let key =
        format!("allowance-key-{resource}-{}-{}-{minutes}-{}", person.id, start.replace(':', ""), more.len());
    let wish = [
        ("key", key.as_str()),
        ("resource", resource),
        ("date", "2026-11-25"),
        ("start", start),
        ("duration", minutes),
        ("people", "1"),
    ];
    let is_said = |name: &str| more.iter().any(|(other, _)| *other == name);
    let fields: Vec<_> =
        wish.into_iter().filter(|(name, _)| !is_said(name)).chain(more.iter().copied()).collect();
    person.post("/bookings", &fields).await
}

fn number(sent: &Page) -> String {
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    sent.location().split(['/', '?']).nth(2).unwrap().to_owned()
}

async fn rows(site: &Site) -> i64 {
    site.number("SELECT count(*) FROM member_allowance").await
}

#[tokio::test]
async fn a_coordinator_finds_a_member_and_allows_more_and_the_member_is_told() {
    let site = Site::new().await;
    let mut work = site.db().writer.begin().await.unwrap();
    esik::members::people::file_stale(&mut work).await.unwrap();
    work.commit().await.unwrap();
    let coordinator = reader(site.coordinator().await).await;
    let found = coordinator.get("/people/allowances?q=%D0%A1%D0%B5%D1%80%D1%96%D0%BA").await;
    assert!(found.has("a[href='/people/1/allowances']"), "{}", found.text("main"));
    let sent = allow(&coordinator, &[LONGER, &[("until", "31.12.2026")]].concat()).await;
    let page = coordinator.follow(&sent).await;
    assert!(page.says("Allowed. The member has been told."), "{}", page.summary());
    assert!(
        page.says("Longer than others by 1 hour. For what: Musical instruments"),
        "{}",
        page.text("main")
    );
    let member = reader(site.member().await).await;
    let own = member.get("/account/allowances").await;
    assert!(own.says("Longer than others by 1 hour. For what: Musical instruments"));
    assert!(own.says("Last day: Thursday, 31 December 2026."), "{}", own.text("main"));
    assert!(!own.has("main form"), "members end nothing themselves");
    let inbox = member.get("/messages").await;
    assert!(inbox.says("You are allowed more") && inbox.says("Last day: Thursday, 31 December 2026."));
    let noted =
        "SELECT count(*) FROM journal WHERE action = 'allowance_given' AND about = 1 AND by_member = 3
                 AND detail = 'longer_stay'";
    assert_eq!(site.number(noted).await, 1);
}

#[tokio::test]
async fn why_is_asked_nowhere_and_kept_nowhere() {
    let site = Site::new().await;
    let coordinator = site.coordinator().await;
    let form = coordinator.get("/people/1/allowances").await.form("#answers");
    let asked: Vec<_> = form.fields.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(asked, ["was", "minutes", "until"], "the rest is chosen, not written");
    let texts =
        "SELECT group_concat(name, ' ') FROM pragma_table_info('member_allowance') WHERE type = 'TEXT'";
    assert_eq!(site.word(texts).await, "what kind from_day until");
}

#[tokio::test]
async fn what_is_wrong_is_said_and_nothing_typed_is_lost() {
    let site = Site::new().await;
    let coordinator = reader(site.coordinator().await).await;
    let page =
        allow(&coordinator, &[("what", "later_arrival"), ("minutes", "300"), ("until", "1.1.2026")]).await;
    assert_eq!(page.status(), 422);
    assert_eq!(page.text("#minutes-error"), "Enter the minutes as a number from 5 to 240.");
    assert!(page.has("#reach-error") && page.has("#until-error"), "{}", page.summary());
    assert!(page.has("#what-later_arrival[checked]"));
    assert_eq!(page.form("#answers").value("minutes"), "300");
    assert_eq!(rows(&site).await, 0);
}

#[tokio::test]
async fn two_coordinators_do_not_overlook_each_other() {
    let site = Site::new().await;
    let coordinator = reader(site.coordinator().await).await;
    let old = coordinator.get("/people/1/allowances").await.form("#answers");
    assert_eq!(allow(&coordinator, LONGER).await.status(), 303);
    let other = old.with("what", "shorter_notice").with("minutes", "0").with("reach", "everything");
    let page = coordinator.submit(other).await;
    assert_eq!(page.status(), 422);
    assert!(page.says("Another coordinator has changed something meanwhile."), "{}", page.summary());
    assert!(page.says("Longer than others by 1 hour"), "what was changed is seen");
    assert_eq!(coordinator.submit(page.form("#answers")).await.status(), 303, "after a second look");
    assert_eq!(rows(&site).await, 2);
}

#[tokio::test]
async fn the_same_counts_once() {
    let site = Site::new().await;
    let coordinator = allowed(&site, LONGER).await;
    assert_eq!(allow(&coordinator, LONGER).await.status(), 303, "sent twice");
    let more = [("what", "longer_stay"), ("minutes", "90"), ("reach", "kind-instrument")];
    let page = allow(&coordinator, &more).await;
    assert_eq!(page.text("#what-error"), "The same counts already. End that first.");
    assert_eq!(rows(&site).await, 1);
    assert_eq!(site.number("SELECT count(*) FROM message WHERE kind = 'allowance_given'").await, 1);
}

#[tokio::test]
async fn it_is_ended_once_and_stays_as_history() {
    let site = Site::new().await;
    let coordinator = allowed(&site, LONGER).await;
    for _ in 0..2 {
        assert_eq!(end(&coordinator).await.status(), 303);
    }
    let page = coordinator.get("/people/1/allowances").await;
    assert!(page.says("What counted before") && page.says("Ended on"), "{}", page.text("main"));
    assert_eq!(site.number("SELECT count(*) FROM message WHERE kind = 'allowance_ended'").await, 1);
    assert_eq!(site.number("SELECT count(*) FROM journal WHERE action = 'allowance_ended'").await, 1);
    let changed = site.try_sql("UPDATE member_allowance SET amount = 120").await;
    assert!(changed.unwrap_err().contains("member_allowance_unchangeable"));
    assert_eq!(allow(&coordinator, LONGER).await.status(), 303, "it may be given again");
}

#[tokio::test]
async fn a_coordinator_of_one_thing_gives_and_ends_for_that_alone() {
    let site = Site::new().await;
    let whole = allowed(&site, LONGER).await;
    site.sql("INSERT INTO coordinator_resource VALUES (3, 1)").await;
    let page = whole.get("/people/1/allowances").await;
    assert_eq!(page.attributes("input[name=reach]", "value"), ["one-1"]);
    let piano = allow(&whole, &[("what", "longer_stay"), ("minutes", "60"), ("reach", "one-4")]).await;
    assert_eq!(piano.text("#reach-error"), "Choose for what.");
    assert_eq!(end(&whole).await.status(), 404);
    let library = allow(&whole, &[("what", "longer_stay"), ("minutes", "60"), ("reach", "one-1")]).await;
    assert_eq!(library.status(), 303, "{}", library.summary());
}

#[tokio::test]
async fn nobody_allows_themselves_anything() {
    let site = Site::new().await;
    let coordinator = site.coordinator().await;
    assert_eq!(coordinator.get("/people/3/allowances").await.status(), 403);
    assert_eq!(coordinator.post("/people/3/allowances", LONGER).await.status(), 403);
    assert_eq!(rows(&site).await, 0);
}

#[tokio::test]
async fn a_longer_stay_is_offered_found_booked_and_repeated() {
    let site = Site::new().await;
    let (member, other) = (reader(site.member().await).await, reader(site.other_member().await).await);
    let long = ("piano", "14:00", "180");
    assert_eq!(book(&member, long, &[]).await.status(), 422);
    allowed(&site, LONGER).await;
    assert!(member.get("/resources/piano").await.says("3 hours"));
    assert!(member.get("/bookings/new?resource=piano").await.has("input[name=duration][value='180']"));
    assert!(!other.get("/bookings/new?resource=piano").await.has("input[name=duration][value='180']"));
    let sought = "/find?date=25.11.2026&duration=180&people=1&what=piano";
    let slot = "input[name=slot][value^='piano 2026-11-25T'][value$=' 180']";
    assert!(member.get(sought).await.has(slot), "{}", member.get(sought).await.text("main"));
    assert!(!other.get(sought).await.has(slot));
    let repeated = book(&member, long, &[("repeat", "yes")]).await;
    let ask = member.follow(&repeated).await;
    let dates = member.submit(ask.form("#answers").with("rhythm", "week").with("times", "3")).await;
    let dates = if dates.status() == 303 { member.follow(&dates).await } else { dates };
    assert_eq!(member.submit(dates.form("#answers")).await.status(), 303);
    assert_eq!(site.number("SELECT count(*) FROM booking WHERE ends LIKE '%17:00'").await, 3);
    assert_eq!(book(&other, ("piano", "09:00", "180"), &[]).await.status(), 422, "for others it is too long");
}

#[tokio::test]
async fn what_is_asked_for_under_it_stands_in_nobodys_way_until_it_ends() {
    let site = Site::new().await;
    site.sql(&format!("UPDATE resource SET needs_approval = 1 WHERE id = {PIANO}")).await;
    let coordinator = allowed(&site, LONGER).await;
    let member = site.member().await;
    let first = number(&book(&member, ("piano", "10:00", "180"), &[]).await);
    let second = number(&book(&member, ("piano", "14:00", "180"), &[]).await);
    assert!(!coordinator.get("/approvals").await.has("article.request > p.note"), "a longer stay is theirs");
    let approved = coordinator.post(&format!("/bookings/{first}/approval"), &[]).await;
    assert_eq!(approved.location(), "/approvals?notice=approved", "{}", approved.summary());
    end(&coordinator).await;
    assert!(coordinator.get("/approvals").await.has("article.request > p.note"), "no longer");
    assert_eq!(coordinator.post(&format!("/bookings/{second}/approval"), &[]).await.status(), 422);
}

#[tokio::test]
async fn what_was_booked_under_it_stays_and_moves_to_what_holds_for_everybody() {
    let site = Site::new().await;
    let member = reader(site.member().await).await;
    let coordinator = allowed(&site, LONGER).await;
    let id = number(&book(&member, ("piano", "14:00", "180"), &[]).await);
    let second = number(&book(&member, ("piano", "09:00", "180"), &[]).await);
    assert_eq!(end(&coordinator).await.status(), 303);
    assert_eq!(member.get(&format!("/bookings/{id}")).await.status(), 200);
    let day = ("date", "2026-11-26");
    let long = book(&member, ("piano", "14:00", "180"), &[("moves", &id), day]).await;
    assert!(long.text("#duration-error").contains("2 hours"), "{}", long.summary());
    number(&book(&member, ("piano", "14:00", "120"), &[("moves", &id), day]).await);
    assert_eq!(site.word(&format!("SELECT ends FROM booking WHERE id = {id}")).await, "2026-11-26T16:00");
    let page = member.get(&format!("/bookings/{second}/cancellation")).await;
    assert_eq!(member.submit(page.form("#answers")).await.status(), 303);
}

#[tokio::test]
async fn shorter_notice_opens_the_next_hour() {
    let site = Site::new().await;
    let member = reader(site.member().await).await;
    let soon = ("library", "09:30", "60");
    let today = [("date", "2026-11-23")];
    assert!(book(&member, soon, &today).await.text("#start-error").contains("1 hour"));
    let day = "/resources/library/day?date=2026-11-23";
    let before = member.get(day).await.text("main");
    allowed(&site, &[("what", "shorter_notice"), ("minutes", "0"), ("reach", "one-1")]).await;
    assert_ne!(member.get(day).await.text("main"), before, "the timetable offers what may be booked");
    let found = member.get("/find?date=23.11.2026&duration=60&people=1&what=library").await;
    assert!(found.has("input[name=slot][value='library 2026-11-23T09:30 60']"), "{}", found.text("main"));
    number(&book(&member, soon, &today).await);
}

#[tokio::test]
async fn a_bigger_quota_is_counted_to_its_last_booking() {
    let site = Site::new().await;
    let member = reader(site.member().await).await;
    site.sql("INSERT INTO quota VALUES (3, 'week', 'bookings', 1)").await;
    number(&book(&member, ("chess", "10:00", "60"), &[]).await);
    assert_eq!(book(&member, ("chess", "12:00", "60"), &[]).await.status(), 422);
    let coordinator =
        allowed(&site, &[("what", "bigger_quota"), ("times", "2"), ("reach", "everything")]).await;
    number(&book(&member, ("chess", "12:00", "60"), &[]).await);
    let third = book(&member, ("chess", "14:00", "60"), &[]).await;
    assert!(third.text("#start-error").contains("(a week: 2 bookings)"), "{}", third.summary());
    allow(&coordinator, &[("what", "bigger_quota"), ("times", "0"), ("reach", "one-3")]).await;
    number(&book(&member, ("chess", "14:00", "60"), &[]).await);
}

#[tokio::test]
async fn a_helper_books_on_the_members_terms_and_not_on_their_own() {
    let site = Site::new().await;
    allowed(&site, LONGER).await;
    site.sql(
        "INSERT INTO helper_grant (id, member_id, helper_id, footing, may_book, may_cancel, may_collect, may_read,
             sees_support, recorded_by, recorded_at) VALUES (7, 1, 2, 'helper', 1, 1, 0, 0, 0, 1, 1),
             (8, 2, 1, 'helper', 1, 1, 0, 0, 0, 2, 1)",
    )
    .await;
    let helper = reader(site.other_member().await).await;
    let long = ("piano", "14:00", "180");
    assert_eq!(book(&helper, long, &[]).await.status(), 422, "for themselves");
    assert_eq!(helper.post("/acting", &[("member", "1")]).await.status(), 303);
    number(&book(&helper, long, &[("whom", "1")]).await);
    let member = reader(site.member().await).await;
    assert_eq!(member.post("/acting", &[("member", "2")]).await.status(), 303);
    let refused = book(&member, ("piano", "09:00", "180"), &[("whom", "2")]).await;
    assert_eq!(refused.status(), 422, "an allowance does not go along");
}

#[tokio::test]
async fn who_waits_is_offered_what_they_may_have() {
    let site = Site::new().await;
    let (member, other) = (reader(site.member().await).await, reader(site.other_member().await).await);
    allowed(&site, LONGER).await;
    let friday = [("date", "2026-11-27")];
    let taken = number(&book(&other, ("piano", "15:00", "60"), &friday).await);
    let wait = [
        ("resource", "piano"),
        ("date", "2026-11-27"),
        ("start", "14:00"),
        ("duration", "180"),
        ("people", "1"),
    ];
    let joined = member.post("/waiting-list", &wait).await;
    assert_eq!(joined.status(), 303, "{}", joined.summary());
    let page = other.get(&format!("/bookings/{taken}/cancellation")).await;
    assert_eq!(other.submit(page.form("#answers")).await.status(), 303);
    assert_eq!(site.word("SELECT state FROM waitlist_entry").await, "offered");
    let entry = joined.location().split('?').next().unwrap().to_owned();
    number(&member.post(&format!("{entry}/acceptance"), &[]).await);
    assert_eq!(site.word("SELECT ends FROM booking WHERE member_id = 1").await, "2026-11-27T17:00");
}

#[tokio::test]
async fn the_desk_books_as_long_as_the_member_may_stay() {
    let site = Site::new().await;
    let coordinator = allowed(&site, LONGER).await;
    for (login, status) in [("+77771234567", 303), ("+77771234568", 422)] {
        let mut form = coordinator.get("/desk/bookings/new").await.form("#answers");
        let start = if status == 303 { ("14:00", "17:00") } else { ("09:00", "12:00") };
        for (name, value) in [
            ("resource", "piano"),
            ("date", "26.11.2026"),
            ("start", start.0),
            ("end", start.1),
            ("member", login),
        ] {
            form = form.with(name, value);
        }
        let sent = coordinator.submit(form).await;
        assert_eq!(sent.status(), status, "{login}: {}", sent.summary());
    }
}

#[tokio::test]
async fn who_may_come_later_is_not_missed_before() {
    let site = Site::new().await;
    let coordinator =
        allowed(&site, &[("what", "later_arrival"), ("minutes", "30"), ("reach", "everything")]).await;
    site.sql(&format!(
        "INSERT INTO booking (id, resource_id, member_id, starts, ends, held_from, held_until, units, people,
             wheelchair_places, assistants, purpose, state, decide_by, made_by, made_at, one_time_key, answers_hash)
         VALUES (1, {PIANO}, 1, '2026-11-23T10:00', '2026-11-23T12:00', '2026-11-23T10:00', '2026-11-23T12:00', 1, 1,
             0, 0, '', 'approved', '2026-11-23T10:00', 1, 1, 'later', x'00');
         INSERT INTO booking_event (booking_id, from_state, to_state, at) VALUES (1, 'new', 'approved', 1)"
    ))
    .await;
    site.turn_clock_to("2026-11-23T10:29");
    let day = coordinator.get("/desk").await;
    assert!(day.says("May come later. We wait until 10:30."), "{}", day.text("main"));
    assert!(!day.has("form[action='/bookings/1/non-use']"));
    let early = coordinator.post("/bookings/1/non-use", &[]).await;
    assert_eq!(early.status(), 422);
    assert!(early.says("We still wait for this person, until 10:30."), "{}", early.summary());
    site.turn_clock_to("2026-11-23T10:30");
    assert!(coordinator.get("/desk").await.has("form[action='/bookings/1/non-use']"));
    assert_eq!(coordinator.post("/bookings/1/non-use", &[]).await.status(), 303);
}

#[tokio::test]
async fn it_counts_on_its_last_day_and_not_on_the_next() {
    let site = Site::new().await;
    allowed(&site, &[LONGER, &[("until", "24.11.2026")]].concat()).await;
    site.turn_clock_to("2026-11-24T23:59");
    number(&book(&site.member().await, ("piano", "14:00", "180"), &[]).await);
    site.turn_clock_to("2026-11-25T00:00");
    let member = reader(site.member().await).await;
    assert_eq!(book(&member, ("piano", "14:00", "180"), &[("date", "2026-11-26")]).await.status(), 422);
    assert!(member.get("/account/allowances").await.says("What counted before"));
    let coordinator = reader(site.coordinator().await).await;
    assert_eq!(allow(&coordinator, LONGER).await.status(), 303, "what is over is given anew");
}
