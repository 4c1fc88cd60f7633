//! Coordinators of some resources only: what they see, decide and hear; who gives it to them; and who takes over.

use crate::messages::prefers;
use crate::support::{PASSWORD, Page, Person, Site};

/// Decides requests for the library alone.
const LIBRARIAN: i64 = 60;

const LIBRARY: &str = "library";
const CINEMA: &str = "cinema";

/// Two coordinators: the third person for everything, one more for the library.
async fn site() -> Site {
    let site = Site::new().await;
    site.sql(
        "INSERT INTO member (id, surname, given_name, email, language, state, created_at)
             VALUES (60, 'Сулейменова', 'Дана', 'dana@esik.test', 'en', 'active', 1795000000);
         INSERT INTO member_role VALUES (60, 'coordinator', 1795000000);
         INSERT INTO coordinator_resource VALUES (60, 1)",
    )
    .await;
    site
}

async fn english(person: Person) -> Person {
    person.reads("en").await;
    person
}

/// A request with support on the Wednesday; its path.
async fn request(site: &Site, member: i64, resource: &str, start: &str) -> String {
    let key = format!("key-{resource}-{}", start.replace(':', ""));
    let fields = [
        ("key", key.as_str()),
        ("resource", resource),
        ("date", "2026-11-25"),
        ("start", start),
        ("duration", "60"),
        ("people", "1"),
        ("support", "A reader 5582"),
        ("support_consent", "en"),
    ];
    let sent = site.signed_in(member).await.post("/bookings", &fields).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    sent.location().split('?').next().unwrap().to_owned()
}

/// One request for the library and one for the cinema.
async fn two_requests(site: &Site) -> (String, String) {
    (request(site, 1, LIBRARY, "10:00").await, request(site, 2, CINEMA, "14:00").await)
}

/// The form of the roles as the page shows it, with the password.
async fn roles_form(admin: &Person, member: i64) -> crate::support::Form {
    admin.get(&format!("/people/{member}")).await.form("#answers").with("password", PASSWORD)
}

/// Narrows a coordinator down to some resources.
async fn narrow(admin: &Person, member: i64, slugs: &[&str]) -> Page {
    let mut form = roles_form(admin, member).await.with("scope", "some");
    form.fields.retain(|(name, _)| name != "resources");
    form.fields.extend(slugs.iter().map(|slug| ("resources".to_owned(), (*slug).to_owned())));
    admin.submit(form).await
}

async fn without_role(admin: &Person, member: i64) -> Page {
    let mut form = roles_form(admin, member).await;
    form.fields.retain(|(name, value)| !(name == "roles" && value == "coordinator"));
    admin.submit(form).await
}

async fn scopes(site: &Site) -> String {
    let scopes = "SELECT group_concat(member_id || ':' || resource_id) FROM (
        SELECT member_id, resource_id FROM coordinator_resource ORDER BY member_id, resource_id)";
    site.word(scopes).await
}

/// Kinds and people of messages of a kind, in the order they were told.
async fn told(site: &Site, kind: &str) -> String {
    site.word(&format!(
        "SELECT group_concat(member_id) FROM (SELECT member_id FROM message WHERE kind = '{kind}' ORDER BY id)"
    ))
    .await
}

#[tokio::test]
async fn what_is_not_theirs_is_not_there() {
    let site = site().await;
    let (own, other) = two_requests(&site).await;
    let dana = site.signed_in(LIBRARIAN).await;
    for (noun, own_status) in [
        ("", 200),
        ("/refusal", 200),
        ("/cancellation", 200),
        ("/support/arrangement", 200),
        ("/support/refusal", 200),
    ] {
        assert_eq!(dana.get(&format!("{own}{noun}")).await.status(), own_status, "own {noun}");
        let page = dana.get(&format!("{other}{noun}")).await;
        let missing = dana.get(&format!("/bookings/9999{noun}")).await;
        assert_eq!((page.status(), missing.status()), (404, 404), "{noun}");
        assert_eq!(page.text("main"), missing.text("main"), "nobody learns that it is there: {noun}");
    }
    let said = [("reason", "Repairs."), ("answer", "Saule reads."), ("from", "asked")];
    for noun in ["approval", "refusal", "cancellation", "support/arrangement", "support/refusal"] {
        for booking in [other.as_str(), "/bookings/9999"] {
            assert_eq!(
                dana.post(&format!("{booking}/{noun}"), &said).await.status(),
                404,
                "{booking} {noun}"
            );
        }
    }
    for noun in ["support/arrangement", "support/refusal", "approval", "cancellation"] {
        let from = if noun == "support/refusal" { "arranged" } else { "asked" };
        let said = [("reason", "Repairs."), ("answer", "Saule reads."), ("from", from)];
        assert_eq!(dana.post(&format!("{own}/{noun}"), &said).await.status(), 303, "{noun}");
    }
    let states =
        "SELECT group_concat(resource_id || state) FROM (SELECT * FROM booking ORDER BY resource_id)";
    assert_eq!(site.word(states).await, "1cancelled,2requested");
    assert_eq!(site.word("SELECT group_concat(status) FROM support_request").await, "not_possible,asked");
}

#[tokio::test]
async fn their_own_booking_of_something_else_is_theirs_to_give_up_and_not_to_decide() {
    let site = site().await;
    let own = request(&site, LIBRARIAN, CINEMA, "14:00").await;
    let dana = site.signed_in(LIBRARIAN).await;
    let page = dana.get(&own).await;
    assert_eq!(page.status(), 200);
    assert!(!page.has("form[action$='/approval']") && !page.has("a[href$='/support/arrangement']"));
    assert!(page.has("a[href$='/cancellation']") && page.has("a[href$='/support/withdrawal']"));
    assert_eq!(dana.post(&format!("{own}/approval"), &[]).await.status(), 404);
    assert_eq!(dana.post(&format!("{own}/cancellation"), &[]).await.status(), 303);
}

#[tokio::test]
async fn the_queue_the_counts_and_the_days_are_of_ones_own() {
    let site = site().await;
    two_requests(&site).await;
    for (person, count, names, absent) in [
        (LIBRARIAN, "1 request waits for an answer.", ["Library", "Әлия Серікова"], "Small cinema room"),
        (3, "2 requests wait for an answer.", ["Library", "Small cinema room"], "nothing of this kind"),
    ] {
        let person = english(site.signed_in(person).await).await;
        for path in ["/approvals", "/"] {
            let page = person.get(path).await;
            assert!(page.says(count), "{path}: {}", page.summary());
            assert!(!page.says(absent), "{path}: {}", page.summary());
        }
        let queue = person.get("/approvals").await;
        assert!(names.iter().all(|name| queue.says(name)), "{}", queue.summary());
    }
    site.turn_clock_to("2026-11-25T09:00");
    let home = english(site.signed_in(LIBRARIAN).await).await.get("/").await;
    assert!(home.says("10:00") && !home.says("14:00"), "{}", home.summary());
}

#[tokio::test]
async fn a_request_is_told_to_those_who_decide_it() {
    let site = site().await;
    let (own, other) = two_requests(&site).await;
    assert_eq!(told(&site, "request_waits").await, "3,60,3");
    for (member, booking) in [(1, &own), (2, &other)] {
        let member = site.signed_in(member).await;
        assert_eq!(member.post(&format!("{booking}/support/withdrawal"), &[]).await.status(), 303);
    }
    assert_eq!(told(&site, "support_withdrawn").await, "3,60,3");
}

#[tokio::test]
async fn the_morning_and_the_last_hours_speak_of_ones_own() {
    let site = site().await;
    prefers(&site, 3, "requests = 'daily'").await;
    prefers(&site, LIBRARIAN, "requests = 'daily'").await;
    request(&site, 1, CINEMA, "14:00").await;
    esik::jobs::run_all(&site.app()).await;
    assert_eq!(told(&site, "requests_wait").await, "3", "nothing waits for the library");
    request(&site, 2, LIBRARY, "10:00").await;
    site.turn_clock_to("2026-11-24T09:30");
    esik::jobs::run_all(&site.app()).await;
    let counts =
        "SELECT group_concat(member_id || ' ' || kind || ' ' || json_extract(facts, '$.count'), '; ')
        FROM (SELECT * FROM message WHERE kind IN ('requests_wait', 'decide_soon') AND created_at >=
            unixepoch('2026-11-24') ORDER BY kind, member_id)";
    assert_eq!(
        site.word(counts).await,
        "3 decide_soon 2; 60 decide_soon 1; 3 requests_wait 2; 60 requests_wait 1"
    );
}

#[tokio::test]
async fn people_are_called_about_what_the_caller_coordinates() {
    let site = site().await;
    prefers(&site, 1, "preset = 'by_hand'").await;
    prefers(&site, 2, "preset = 'by_hand'").await;
    let (own, other) = two_requests(&site).await;
    let marina = site.coordinator().await;
    for booking in [&own, &other] {
        assert_eq!(marina.post(&format!("{booking}/approval"), &[]).await.status(), 303);
    }
    let dana = site.signed_in(LIBRARIAN).await;
    let page = dana.get("/contacts").await;
    assert!(page.says("Әлия Серікова") && !page.says("Дәулет Оспанов"), "{}", page.summary());
    let all = marina.get("/contacts").await;
    assert!(all.says("Әлия Серікова") && all.says("Дәулет Оспанов"), "{}", all.summary());
    let told = |member: i64| {
        format!(
            "SELECT id || '-' || attempts FROM delivery WHERE member_id = {member} AND way = 'by_hand'
                 AND state = 'waiting'"
        )
    };
    for (member, status) in [(2, 422), (1, 303)] {
        let waiting = site.word(&told(member)).await;
        let fields = [("person", &*member.to_string()), ("told", &*waiting), ("result", "reached")];
        assert_eq!(dana.post("/contacts/attempts", &fields).await.status(), status, "{member}");
    }
}

#[tokio::test]
async fn a_whole_day_is_closed_by_who_decides_for_everything() {
    let site = site().await;
    let dana = site.signed_in(LIBRARIAN).await;
    assert_eq!(dana.get("/closing").await.status(), 403);
    assert_eq!(dana.post("/closing", &[("when", "today"), ("confirmed", "yes")]).await.status(), 403);
    for path in ["/", "/announcements"] {
        let page = dana.get(path).await;
        assert!(page.status() == 200 && !page.has("a[href='/closing']"), "{path}");
        assert!(site.coordinator().await.get(path).await.has("a[href='/closing']"), "{path}");
    }
}

#[tokio::test]
async fn an_administrator_chooses_for_what_a_coordinator_decides() {
    let site = site().await;
    let (admin, dana) = (english(site.admin().await).await, site.signed_in(LIBRARIAN).await);
    let page = admin.get("/people/60").await;
    assert!(page.says("Decides requests for Library"), "{}", page.summary());
    assert!(page.has("#scope-some[checked]") && page.has("#resources-library[checked]"));
    let done = admin.follow(&narrow(&admin, LIBRARIAN, &[CINEMA, "piano"]).await).await;
    assert_eq!(done.text(".summary h2"), "The roles are saved.");
    assert!(done.says("Decides requests for Small cinema room Piano"), "{}", done.summary());
    assert_eq!(dana.get("/approvals").await.status(), 303, "they sign in again");
    let form = roles_form(&admin, LIBRARIAN).await.with("scope", "all");
    assert_eq!(admin.submit(form).await.status(), 303);
    assert_eq!(scopes(&site).await, "");
    assert!(admin.get("/people/60").await.says("Decides requests for All"));
    let rows = "SELECT group_concat(action || ' ' || detail || ' ' || about || ' ' || by_member, '; ')
                FROM journal WHERE action LIKE 'role%' OR action = 'scope_changed'";
    assert_eq!(site.word(rows).await, "scope_changed cinema, piano 60 5; scope_changed all 60 5");
    assert!(
        admin.get("/journal?action=scope_changed").await.says("What a coordinator decides for was changed")
    );
}

#[tokio::test]
async fn a_new_coordinator_may_begin_with_some() {
    let site = site().await;
    let admin = site.admin().await;
    let fields =
        [("roles", "coordinator"), ("scope", "some"), ("resources", "piano"), ("password", PASSWORD)];
    assert_eq!(admin.post("/people/1/roles", &fields).await.status(), 303);
    assert_eq!(scopes(&site).await, "1:4,60:1");
    assert_eq!(without_role(&admin, 1).await.status(), 303);
    assert_eq!(scopes(&site).await, "60:1", "the list goes with the role");
    let refused = site.try_sql("INSERT INTO coordinator_resource VALUES (1, 4)").await;
    assert_eq!(refused, Err("coordinator_resource_without_role".to_owned()));
}

#[tokio::test]
async fn only_these_must_be_some_and_what_was_chosen_is_kept() {
    let site = site().await;
    let admin = english(site.admin().await).await;
    for resources in [&[][..], &["pool"]] {
        let page = narrow(&admin, LIBRARIAN, resources).await;
        assert_eq!((page.status(), page.text("#resources-error")), (422, "Tick at least one.".to_owned()));
        assert!(page.has("#scope-some[checked]"));
    }
    let form = roles_form(&admin, LIBRARIAN).await.with("resources", "piano").with("password", "wrong");
    let page = admin.submit(form).await;
    assert_eq!(page.status(), 422);
    assert!(page.has("#resources-piano[checked]") && !page.has("#resources-library[checked]"));
    assert!(page.says("Decides requests for Library"), "what is, is still said");
    let again = admin.post("/people/60/roles", &[("roles", "coordinator"), ("password", PASSWORD)]).await;
    assert_eq!(again.status(), 303, "a form from before there was a choice");
    assert_eq!(scopes(&site).await, "60:1");
}

#[tokio::test]
async fn nothing_is_left_without_a_coordinator() {
    let site = site().await;
    let admin = english(site.admin().await).await;
    let rest = "Nobody else decides requests for: Small cinema room, Chess, Piano, Desk 1. First make somebody else \
                a coordinator.";
    let page = without_role(&admin, 3).await;
    assert_eq!((page.status(), page.text("#roles-error")), (422, rest.to_owned()));
    let page = narrow(&admin, 3, &[LIBRARY]).await;
    assert_eq!((page.status(), page.text("#scope-error")), (422, rest.to_owned()));
    assert!(page.has("#resources-library[checked]") && page.has("#roles-coordinator[checked]"));
    assert_eq!(site.number("SELECT count(*) FROM journal WHERE action = 'scope_changed'").await, 0);
    assert_eq!(narrow(&admin, 3, &[CINEMA, "chess", "piano", "desk-1"]).await.status(), 303);
    let page = without_role(&admin, LIBRARIAN).await;
    assert!(page.text("#roles-error").starts_with("Nobody else decides requests for: Library."));
    // Somebody who does not come decides nothing.
    site.sql("UPDATE member SET state = 'paused' WHERE id = 3").await;
    assert_eq!(without_role(&admin, 3).await.status(), 303, "nothing is lost that was there");
}

#[tokio::test]
async fn two_administrators_do_not_take_both_coordinators_away() {
    let site = site().await;
    site.sql(
        "DELETE FROM coordinator_resource; INSERT INTO member_role VALUES (4, 'administrator', 1795000000)",
    )
    .await;
    let (one, two) = (site.admin().await, site.staff().await);
    let (first, second) = tokio::join!(without_role(&one, 3), without_role(&two, LIBRARIAN));
    let mut statuses = [first.status(), second.status()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422]);
    assert_eq!(site.number("SELECT count(*) FROM member_role WHERE role = 'coordinator'").await, 1);
}

/// A request for the cinema, which only the third person decides, and support that they have promised in the library.
async fn open_work(site: &Site) -> (String, String) {
    let (library, cinema) = two_requests(site).await;
    let marina = site.coordinator().await;
    assert_eq!(marina.post(&format!("{library}/approval"), &[]).await.status(), 303);
    let answer = [("from", "asked"), ("answer", "")];
    assert_eq!(marina.post(&format!("{library}/support/arrangement"), &answer).await.status(), 303);
    (library, cinema)
}

const RESPONSIBLE: &str = "SELECT group_concat(resource_id || ':' || responsible) FROM support_request
    JOIN booking ON booking.id = booking_id WHERE responsible IS NOT NULL";

/// Dana has everything that was the third person's, and knows it; twice the same is once.
async fn assert_handed_over(site: &Site) {
    assert_eq!(site.word(RESPONSIBLE).await, "1:60");
    assert_eq!(scopes(site).await, "60:1,60:2,60:3,60:4,60:5");
    let facts = "SELECT group_concat(member_id || ' ' || json_extract(facts, '$.requests') || ' ' ||
        json_extract(facts, '$.supports') || ' ' || json_extract(facts, '$.resources[1].en')) FROM message
        WHERE kind = 'handed_over'";
    assert_eq!(site.word(facts).await, "60 1 1 Small cinema room");
    let rows =
        "SELECT group_concat(action || ' ' || about || ' ' || by_member || ' ' || detail, '; ') FROM journal
        WHERE action IN ('handed_over', 'taken_over') OR action = 'scope_changed' AND about = 60";
    assert_eq!(
        site.word(rows).await,
        "scope_changed 60 5 library, cinema, chess, piano, desk-1; handed_over 3 5 requests: 1, supports: 1; \
         taken_over 60 5 requests: 1, supports: 1"
    );
    let dana = english(site.signed_in(LIBRARIAN).await).await;
    let inbox = dana.get("/messages").await;
    for words in [
        "You take over from another coordinator",
        "Requests without an answer: 1.",
        "Support to see to: 1.",
        "Where: Library, Small cinema room.",
    ] {
        assert!(inbox.says(words), "{words}: {}", inbox.summary());
    }
    assert!(!inbox.body.contains("5582"));
    assert!(dana.get("/approvals").await.says("Small cinema room"));
}

/// The page asks who takes over, and shows who can.
fn assert_asked(page: &Page) {
    assert_eq!(page.status(), 422, "{}", page.summary());
    assert_eq!(page.text("#successor-error"), "Choose who takes over.");
    assert_eq!(page.texts("#successor label"), ["Сулейменова Дана"]);
    let hint = "Requests without an answer: 1. Support to see to: 1. Where: Library, Small cinema room.";
    assert_eq!(page.text("#successor-hint"), hint);
}

#[tokio::test]
async fn without_the_role_open_work_is_handed_over() {
    let site = site().await;
    open_work(&site).await;
    let (admin, marina) = (english(site.admin().await).await, site.coordinator().await);
    let asked = without_role(&admin, 3).await;
    assert_asked(&asked);
    assert!(!asked.has("#roles-coordinator[checked]"), "what was typed is kept");
    for nobody in ["3", "1", "9999", "x"] {
        let form = asked.form("#answers").with("password", PASSWORD).with("successor", nobody);
        assert_asked(&admin.submit(form).await);
    }
    let form = || asked.form("#answers").with("successor", "60");
    let page = admin.submit(form().with("password", "wrong")).await;
    assert!(page.has("#successor-60[checked]"), "asked again with the choice: {}", page.summary());
    assert_eq!(marina.get("/approvals").await.status(), 200, "nothing has happened yet");
    for _ in 0..2 {
        assert_eq!(admin.submit(form().with("password", PASSWORD)).await.status(), 303);
        assert_handed_over(&site).await;
    }
    assert_eq!(marina.get("/approvals").await.status(), 303);
    assert_eq!(site.number("SELECT count(*) FROM member_role WHERE member_id = 3").await, 0);
    assert!(admin.get("/journal?action=handed_over").await.says("A coordinator’s open work was handed over"));
}

#[tokio::test]
async fn whoever_decides_for_less_hands_over_what_is_no_longer_theirs() {
    let site = site().await;
    let (_, cinema) = open_work(&site).await;
    let admin = english(site.admin().await).await;
    let asked = narrow(&admin, 3, &[LIBRARY]).await;
    assert_eq!(asked.status(), 422);
    assert!(asked.says("Requests without an answer: 1. Support to see to: 0. Where: Small cinema room."));
    let form = asked.form("#answers").with("password", PASSWORD).with("successor", "60");
    assert_eq!(admin.submit(form).await.status(), 303);
    assert_eq!(scopes(&site).await, "3:1,60:1,60:2,60:3,60:4,60:5");
    assert_eq!(site.word(RESPONSIBLE).await, "1:3", "what they still see to stays theirs");
    assert_eq!(site.coordinator().await.get(&cinema).await.status(), 404);
    assert_eq!(site.signed_in(LIBRARIAN).await.get(&cinema).await.status(), 200);
}

#[tokio::test]
async fn whoever_leaves_or_does_not_come_for_a_while_hands_over() {
    for state in ["left", "paused"] {
        let site = site().await;
        open_work(&site).await;
        let admin = english(site.admin().await).await;
        let asked = admin.post("/people/3/membership", &[("state", state)]).await;
        assert_asked(&asked);
        let form = asked.form("#state").with("state", state).with("successor", "60");
        assert_eq!(admin.submit(form).await.status(), 303, "{state}");
        assert_handed_over(&site).await;
        assert_eq!(site.word("SELECT state FROM member WHERE id = 3").await, state);
    }
}

#[tokio::test]
async fn after_a_death_somebody_takes_over_if_anybody_can() {
    let site = site().await;
    open_work(&site).await;
    let admin = english(site.admin().await).await;
    let page = admin.get("/people/3/death").await;
    assert_eq!(page.texts("#successor label"), ["Сулейменова Дана"], "asked from the beginning");
    let form = || page.form("#answers").with("password", PASSWORD);
    assert_asked(&admin.submit(form()).await);
    assert_eq!(admin.submit(form().with("successor", "60")).await.status(), 303);
    assert_handed_over(&site).await;

    let page = admin.get("/people/60/death").await;
    assert!(!page.has("#successor"), "there is nobody any more");
    assert_eq!(admin.submit(page.form("#answers").with("password", PASSWORD)).await.status(), 303);
    assert_eq!(site.number("SELECT count(*) FROM member WHERE state = 'died'").await, 2);
}

#[tokio::test]
async fn nothing_is_asked_when_nothing_is_open() {
    let site = site().await;
    site.sql("DELETE FROM coordinator_resource").await;
    let (library, _) = open_work(&site).await;
    let admin = english(site.admin().await).await;
    // What was promised is theirs, whoever else decides; what is over is not.
    let asked = without_role(&admin, 3).await;
    assert!(asked.says("Requests without an answer: 0. Support to see to: 1. Where: Library."));
    let member = site.member().await;
    assert_eq!(member.post(&format!("{library}/support/withdrawal"), &[]).await.status(), 303);
    assert_eq!(without_role(&admin, 3).await.status(), 303, "another decides for the cinema too");
    assert_eq!(site.number("SELECT count(*) FROM message WHERE kind = 'handed_over'").await, 0);
    assert_eq!(site.number("SELECT count(*) FROM journal WHERE action LIKE '%en_over'").await, 0);
}

#[tokio::test]
async fn where_nobody_can_take_over_nobody_goes() {
    let site = site().await;
    open_work(&site).await;
    site.sql("DELETE FROM member_role WHERE member_id = 60").await;
    let admin = english(site.admin().await).await;
    let nobody =
        "Work is still open and there is nobody to take over. First make somebody else a coordinator.";
    assert_eq!(without_role(&admin, 3).await.text("#roles-error"), nobody);
    assert_eq!(narrow(&admin, 3, &[LIBRARY]).await.text("#scope-error"), nobody);
    let page = admin.post("/people/3/membership", &[("state", "left")]).await;
    assert_eq!((page.status(), page.text("#state-error")), (422, nobody.to_owned()));
    site.turn_clock_to("2026-11-26T09:00");
    esik::jobs::run_all(&site.app()).await;
    let admin = english(site.admin().await).await;
    let page = admin.post("/people/3/membership", &[("state", "left")]).await;
    assert!(page.text("#state-error").starts_with("Nobody else decides requests for: Library,"));
}

#[tokio::test]
async fn nobody_is_forgotten_before_their_work_is_somebodys() {
    let site = site().await;
    open_work(&site).await;
    let (admin, marina) = (english(site.admin().await).await, english(site.coordinator().await).await);
    let sure = [("sure", "on"), ("password", PASSWORD)];
    site.sql(
        "UPDATE member SET password_hash = (SELECT password_hash FROM member WHERE id = 1) WHERE id = 3",
    )
    .await;
    let page = marina.post("/account/erasure", &sure).await;
    assert_eq!(page.status(), 422);
    assert!(
        page.text("#sure-error").starts_with("You still have open work. An administrator must hand it over")
    );
    let page = admin.post("/people/3/erasure", &sure).await;
    assert_eq!(page.status(), 422);
    assert!(page.text("#sure-error").starts_with("This person still has open work."));
    let asked = without_role(&admin, 3).await;
    let form = asked.form("#answers").with("password", PASSWORD).with("successor", "60");
    assert_eq!(admin.submit(form).await.status(), 303);
    assert_eq!(admin.post("/people/3/erasure", &sure).await.status(), 303);
    assert_eq!(site.word(RESPONSIBLE).await, "1:60");
}

#[tokio::test]
async fn two_administrators_leave_the_work_with_somebody() {
    let site = site().await;
    open_work(&site).await;
    site.sql("INSERT INTO member_role VALUES (4, 'administrator', 1795000000)").await;
    let (one, two) = (site.admin().await, site.staff().await);
    let asked = without_role(&one, 3).await;
    let form = asked.form("#answers").with("password", PASSWORD).with("successor", "60");
    let (first, second) = tokio::join!(one.submit(form), without_role(&two, LIBRARIAN));
    let mut statuses = [first.status(), second.status()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422], "{} {}", first.summary(), second.summary());
    let left = "SELECT group_concat(DISTINCT responsible = member_id) FROM support_request, member_role
        WHERE role = 'coordinator' AND responsible IS NOT NULL";
    assert_eq!(site.word(left).await, "1", "the one who is left sees to it");
}

#[tokio::test]
async fn a_language_button_keeps_the_question_who_takes_over() {
    let site = site().await;
    open_work(&site).await;
    let admin = english(site.admin().await).await;
    let asked = without_role(&admin, 3).await;
    let russian = admin.submit(asked.form("#answers").with("language", "ru")).await;
    assert_eq!((russian.status(), russian.attribute("html", "lang")), (200, "ru".into()));
    assert_eq!(russian.text("#successor legend"), "Кто продолжит работу?");
    assert!(!russian.has("#roles-coordinator[checked]") && !russian.has("#successor-error"));
    let wrong = admin.submit(russian.form("#answers").with("language", "en")).await;
    let wrong = admin.submit(wrong.form("#answers").with("password", "wrong")).await;
    assert!(wrong.status() == 422 && wrong.has("#answers #successor"), "{}", wrong.summary());

    let left = admin.post("/people/3/membership", &[("state", "left")]).await;
    let russian = admin.submit(left.form("#answers").with("language", "ru")).await;
    assert!(
        russian.has("#state #successor-60") && !russian.has("#answers #successor"),
        "{}",
        russian.summary()
    );
    let form = russian.form("#state").with("state", "left").with("successor", "60");
    assert_eq!(admin.submit(form).await.status(), 303);
    assert_handed_over(&site).await;
}

#[tokio::test]
async fn what_was_told_of_requests_goes_with_them() {
    const NEW: &str = "SELECT coalesce(group_concat(message.member_id || ':' || booking.resource_id || ':' || delivery.state), '')
        FROM (SELECT * FROM message ORDER BY id) AS message JOIN booking ON booking.id = booking_id
        JOIN delivery ON message_id = message.id
        WHERE message.kind = 'request_waits' AND read_at IS NULL";
    let site = site().await;
    two_requests(&site).await;
    let admin = site.admin().await;
    assert_eq!(site.word(NEW).await, "3:1:waiting,60:1:waiting,3:2:waiting");
    // The library, which another decides too: nobody is asked, and yet it is no longer theirs.
    let rest = narrow(&admin, 3, &[CINEMA, "chess", "piano", "desk-1"]).await;
    assert_eq!(rest.status(), 303, "{}", rest.summary());
    assert_eq!(site.word(NEW).await, "60:1:waiting,3:2:waiting");
    assert_eq!(site.number("SELECT count(*) FROM delivery WHERE state = 'dropped'").await, 1);
    let form = |page: &Page| page.form("#state").with("state", "paused").with("successor", "60");
    let asked = admin.post("/people/3/membership", &[("state", "paused")]).await;
    assert_eq!(admin.submit(form(&asked)).await.status(), 303);
    assert_eq!(site.word(NEW).await, "60:1:waiting", "who takes over reads of it in the hand-over");
}

#[tokio::test]
async fn administrators_read_what_nobody_decides_for() {
    let site = site().await;
    let admin = english(site.admin().await).await;
    let hint = "Only a coordinator of all can close the whole centre for a day. Keep at least one.";
    assert_eq!(admin.get("/people/60").await.text("#scope-some-hint"), hint);
    let page = admin.get("/admin").await;
    assert!(!page.has("#uncovered") && !page.has("#nobody-closes"));
    assert_eq!(narrow(&admin, 3, &[CINEMA, "chess", "piano", "desk-1"]).await.status(), 303);
    let page = admin.get("/admin").await;
    assert!(!page.has("#uncovered"));
    let closes = "No coordinator decides for all, so nobody can close the whole centre for a day.";
    assert_eq!(page.text("#nobody-closes"), closes);
    let noted = admin.post("/people/60/death", &[("password", PASSWORD)]).await;
    assert_eq!(noted.status(), 303, "{}", noted.summary());
    let uncovered = "Nobody decides requests for: Library. Make somebody a coordinator.";
    assert_eq!(admin.get("/admin").await.text("#uncovered"), uncovered);
}

#[tokio::test]
async fn who_sees_to_support_is_said_to_the_member_and_to_coordinators() {
    let site = site().await;
    let (library, cinema) = open_work(&site).await;
    let (member, marina) = (english(site.member().await).await, english(site.coordinator().await).await);
    for person in [&member, &marina] {
        assert!(person.get(&library).await.says("Responsible coordinator Марина Ким"));
    }
    assert!(!marina.get(&cinema).await.says("Responsible coordinator"), "nobody has answered yet");
}
