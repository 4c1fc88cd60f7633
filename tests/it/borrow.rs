//! Asking for something to borrow: by model, for days on which somebody is there; agreed to, kept ready, collected or not.

use esik::equipment::rules::State;

use crate::equipment::{hand_over, in_state, take_back};
use crate::race::{Attempt, Rival, assert_sound, at_once, crowd, open};
use crate::support::{Page, Person, Site};

/// A laptop that members may borrow; odd ids hold no data.
pub async fn ready(site: &Site, id: i64) {
    in_state(site, id, State::Ready).await;
    site.sql(&format!("UPDATE item SET may_be_borrowed = 1 WHERE id = {id}")).await;
}

async fn in_english(person: Person) -> Person {
    person.reads("en").await;
    person
}

const DAYS: [(&str, &str); 2] = [("from", "25.11.2026"), ("until", "2.12.2026")];

/// Fills in the form for the model of an item.
async fn typed(person: &Person, item: i64, fields: &[(&str, &str)]) -> Page {
    let form = person.get(&format!("/borrow/new?model={item}")).await.form("#answers");
    person.submit(fields.iter().fold(form, |form, (name, value)| form.with(name, value))).await
}

/// Asks for the model of an item, from one Wednesday to the next.
async fn ask(person: &Person, item: i64, more: &[(&str, &str)]) -> Page {
    let check = typed(person, item, &[&DAYS, more].concat()).await;
    assert_eq!(check.status(), 200, "{}", check.summary());
    person.submit(check.form("#answers")).await
}

/// The first member has asked; her request is the first.
async fn asked(site: &Site) -> Person {
    let member = in_english(site.member().await).await;
    assert_eq!(ask(&member, 1, &[]).await.location(), "/borrow/requests?notice=sent");
    member
}

async fn decide(keeper: &Person, request: i64, choice: &str, reason: &str) -> Page {
    let form = keeper.get(&format!("/loan-requests/{request}")).await.form("#answers");
    keeper.submit(form.with("choice", choice).with("reason", reason)).await
}

async fn state(site: &Site, request: i64) -> String {
    site.word(&format!("SELECT state FROM loan_request WHERE id = {request}")).await
}

async fn reserved(site: &Site) -> String {
    site.word("SELECT group_concat(item_id) FROM reservation WHERE ended_at IS NULL").await
}

#[tokio::test]
async fn everybody_sees_what_can_be_had_without_names_and_tags() {
    let site = Site::new().await;
    let visitor = in_english(site.visitor()).await;
    let nothing = visitor.get("/borrow").await;
    assert!(nothing.says("There is nothing to borrow at the moment."), "{}", nothing.summary());
    for id in [1, 3, 5] {
        ready(&site, id).await;
    }
    in_state(&site, 7, State::Ready).await;
    let page = visitor.get("/borrow").await;
    assert_eq!(page.texts("main h2"), ["Laptop"]);
    assert_eq!(page.texts("main h3"), ["Laptop Lenovo T480"], "they are alike, and one may not be borrowed");
    assert!(page.says("3 can be had now"), "{}", page.text("main"));
    assert!(!page.body.contains("AQ-0001"));
    site.sql(&hand_over(1, "loan")).await;
    assert!(visitor.get("/borrow").await.says("2 can be had now"));
    for id in [3, 5] {
        site.sql(&hand_over(id, "loan").replace("2026-12-01T18:00", "2026-12-08T18:00")).await;
    }
    let page = visitor.get("/borrow?category=laptop").await;
    assert!(
        page.says("None is free now. The next is due to be free on Tuesday, 1 December 2026."),
        "{}",
        page.text("main")
    );
    assert!(!page.body.contains("Серікова"));
    site.turn_clock_to("2026-12-09T09:00");
    assert!(
        visitor.get("/borrow").await.says("None can be had now."),
        "nobody knows when what is late comes"
    );
    site.sql("UPDATE item SET may_be_borrowed = 0").await;
    assert!(visitor.get("/borrow").await.says("There is nothing to borrow"));
}

#[tokio::test]
async fn what_comes_back_is_promised_first_to_those_who_asked_before() {
    let site = Site::new().await;
    for id in [1, 3] {
        ready(&site, id).await;
    }
    site.sql(&hand_over(1, "loan")).await;
    site.sql(&hand_over(3, "loan").replace("2026-12-01", "2026-12-08")).await;
    let visitor = in_english(site.visitor()).await;
    let says = async |words: &str| {
        let page = visitor.get("/borrow").await;
        assert!(page.says(words), "{words}: {}", page.text("main"));
    };
    says("The next is due to be free on Tuesday, 1 December 2026.").await;
    ask(&in_english(site.other_member().await).await, 1, &[]).await;
    says("The next is due to be free on Tuesday, 8 December 2026.").await;
    ask(&in_english(site.coordinator().await).await, 1, &[]).await;
    says("None can be had now. It is not known yet when one can.").await;
    site.sql(&take_back(1, "ready")).await;
    decide(&site.staff().await, 1, "1", "").await;
    says("None is free now. The next is due to be free on Tuesday, 8 December 2026.").await;
    site.sql("UPDATE loan_request SET state = 'withdrawn', changed_at = 9 WHERE id = 2").await;
    says("The next is due to be free on Wednesday, 2 December 2026.").await;
}

#[tokio::test]
async fn a_day_may_be_typed_as_it_is_said() {
    let site = Site::new().await;
    ready(&site, 1).await;
    let member = in_english(site.member().await).await;
    for (from, until) in [
        ("25 November", "2 December 2026"),
        ("25 қараша", "2026 жылғы 2 желтоқсан"),
        ("25 ноября 2026 г.", "2 декабря"),
        ("2026-11-25", "2/12/2026"),
    ] {
        let check = typed(&member, 1, &[("from", from), ("until", until)]).await;
        assert_eq!(check.status(), 200, "{from}: {}", check.summary());
        assert!(check.says("Wednesday, 25 November 2026") && check.says("Wednesday, 2 December 2026"));
        let back =
            member.post("/borrow/new", &pairs(&check.form("#answers").with("change", "yes").fields)).await;
        assert_eq!(back.form("#answers").value("from"), from, "as it was typed");
    }
    let page = member.get("/borrow/new?model=1").await;
    assert!(page.says("For example 25.11.2026 or 25 November."), "{}", page.text("main"));
}

#[tokio::test]
async fn kinds_are_told_apart_and_can_be_looked_at_alone() {
    let site = Site::new().await;
    ready(&site, 1).await;
    ready(&site, 3).await;
    site.sql(
        "UPDATE item SET category_id = 19, make = 'Yamaha', make_key = 'yamaha', model = 'C40' WHERE id = 3",
    )
    .await;
    let visitor = in_english(site.visitor()).await;
    assert_eq!(visitor.get("/borrow").await.texts("main h2"), ["Laptop", "Musical instrument"]);
    let alone = visitor.get("/borrow?category=instrument").await;
    assert_eq!(alone.texts("main h3"), ["Musical instrument Yamaha C40"]);
    assert_eq!(
        visitor.get("/borrow?category=x").await.texts("main h3").len(),
        2,
        "no such kind leaves nothing out"
    );
    let link = alone.attribute("main .card a", "href");
    assert!(visitor.get(&link).await.location().starts_with("/sign-in?return=%2Fborrow%2Fnew"), "{link}");
}

#[tokio::test]
async fn spellings_of_one_model_are_one_model() {
    let site = Site::new().await;
    for id in [1, 3] {
        ready(&site, id).await;
    }
    site.sql("UPDATE item SET model = 't-480 ' WHERE id = 3").await;
    assert_eq!(site.visitor().get("/borrow").await.texts("main h3").len(), 1);
}

#[tokio::test]
async fn a_member_asks_looks_it_over_and_sends_it_once() {
    let site = Site::new().await;
    ready(&site, 1).await;
    let member = in_english(site.member().await).await;
    let check =
        typed(&member, 1, &[&DAYS[..], &[("purpose", "For my course."), ("shown", "yes")]].concat()).await;
    assert_eq!((check.status(), check.text("h1")), (200, "Check your request".to_owned()));
    for words in ["Laptop Lenovo T480", "Wednesday, 25 November 2026", "For my course.", "Yes"] {
        assert!(check.says(words), "{words}: {}", check.text("main"));
    }
    assert_eq!(site.number("SELECT count(*) FROM loan_request").await, 0, "nothing is sent yet");
    let back = member.post("/borrow/new", &pairs(&check.form("#answers").with("change", "yes").fields)).await;
    assert_eq!(back.form("#answers").value("purpose"), "For my course.");
    assert!(back.has("#shown[checked]"));
    for _ in 0..2 {
        let sent = member.submit(check.form("#answers")).await;
        assert_eq!(sent.location(), "/borrow/requests?notice=sent");
    }
    assert_eq!(site.number("SELECT count(*) FROM loan_request").await, 1);
    let own = member.get("/borrow/requests?notice=sent").await;
    for words in
        ["The request has been sent.", "Staff have not decided yet.", "For my course.", "We will show"]
    {
        assert!(own.says(words), "{words}: {}", own.text("main"));
    }
    assert!(!in_english(site.other_member().await).await.get("/borrow/requests").await.says("T480"));
}

/// As a form sends them.
fn pairs(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

#[tokio::test]
async fn a_language_button_loses_nothing_typed_on_either_page() {
    let site = Site::new().await;
    ready(&site, 1).await;
    let member = in_english(site.member().await).await;
    let page = typed(&member, 1, &[("from", "x"), ("purpose", "Курс"), ("language", "ru")]).await;
    assert_eq!((page.status(), page.attribute("html", "lang")), (200, "ru".to_owned()));
    assert_eq!((page.form("#answers").value("from"), page.form("#answers").value("purpose")), ("x", "Курс"));
    let check = typed(&member, 1, &DAYS).await;
    let check = member.submit(check.form("#answers").with("language", "kk")).await;
    assert_eq!((check.status(), check.text("h1")), (200, "Өтінімді тексеру".to_owned()));
    assert_eq!(site.number("SELECT count(*) FROM loan_request").await, 0);
}

#[tokio::test]
async fn days_on_which_nobody_is_there_are_refused_with_their_rule() {
    let site = Site::new().await;
    ready(&site, 1).await;
    let member = in_english(site.member().await).await;
    let cases = [
        ("x", "26.11.2026", "from", "Enter the day like this: 25.11.2026 or 25 November."),
        ("20.11.2026", "26.11.2026", "from", "That date is in the past. Choose another."),
        (
            "29.11.2026",
            "30.11.2026",
            "from",
            "The centre is closed on that day. The next open day: Monday, 30 November 2026.",
        ),
        (
            "25.11.2026",
            "16.12.2026",
            "until",
            "The centre is closed on that day. The next open day: Thursday, 17 December 2026.",
        ),
        (
            "26.11.2026",
            "25.11.2026",
            "until",
            "The day you bring it back cannot be before the day you collect it.",
        ),
        ("24.11.2026", "25.12.2026", "until", "That is too long. The limit is 30 days."),
        (
            "01.02.2027",
            "02.02.2027",
            "from",
            "That day is too far away. Choose one no more than 60 days ahead.",
        ),
        (
            "9999-12-31",
            "9999-12-31",
            "from",
            "That day is too far away. Choose one no more than 60 days ahead.",
        ),
    ];
    for (from, until, field, sentence) in cases {
        let page = typed(&member, 1, &[("from", from), ("until", until), ("purpose", "kept")]).await;
        assert_eq!(page.status(), 422, "{from} {until}");
        let label = if field == "from" { "Day you collect it" } else { "Day you bring it back" };
        assert_eq!(page.text(&format!("#{field}-error")), format!("{label}: {sentence}"), "{from} {until}");
        assert_eq!(page.form("#answers").value("purpose"), "kept");
        assert!(page.has(&format!(".summary-error a[href='#{field}']")));
    }
    assert_eq!(member.get("/borrow/new?model=2").await.status(), 404, "not everything may be borrowed");
}

#[tokio::test]
async fn nobody_waits_twice_for_the_same_and_everybody_may_withdraw() {
    let site = Site::new().await;
    ready(&site, 1).await;
    let member = asked(&site).await;
    for path in ["/borrow", "/borrow/new?model=1"] {
        let page = member.get(path).await;
        assert!(page.says("You have asked for this already."), "{path}: {}", page.text("main"));
        assert!(page.texts("main a").contains(&"Request: Laptop Lenovo T480".to_owned()), "{path}");
    }
    assert!(
        !member.get("/borrow").await.has("a[href^='/borrow/new']"),
        "what would be refused is not offered"
    );
    let other = in_english(site.other_member().await).await;
    assert!(
        !other.get("/borrow").await.says("You have asked")
            && other.get("/borrow").await.has("a[href^='/borrow/new']")
    );
    let again = ask(&member, 1, &[]).await;
    assert_eq!(again.status(), 422);
    assert_eq!(
        again.text("#answers-error"),
        "You have asked for this already. Wait for the answer, or withdraw that request."
    );
    let other = site.other_member().await;
    assert_eq!(other.post("/borrow/requests/1/withdrawal", &[]).await.status(), 404);
    let withdrawn = member.post("/borrow/requests/1/withdrawal", &[]).await;
    assert!(member.follow(&withdrawn).await.says("The request was withdrawn."));
    let twice = member.post("/borrow/requests/1/withdrawal", &[]).await;
    assert_eq!(twice.location(), "/borrow/requests?notice=over");
    assert_eq!(ask(&member, 1, &[]).await.status(), 303, "and may ask anew");
}

#[tokio::test]
async fn a_helper_asks_for_a_member_who_allows_to_collect_and_nobody_else_does() {
    let site = Site::new().await;
    ready(&site, 1).await;
    asked(&site).await;
    site.sql(
        "UPDATE loan_request SET purpose = 'For my course.';
         INSERT INTO helper_grant (id, member_id, helper_id, footing, may_book, may_cancel, may_collect, may_read,
             sees_support, recorded_by, recorded_at) VALUES (7, 1, 2, 'helper', 1, 1, 1, 1, 0, 1, 1700000000)",
    )
    .await;
    let helper = in_english(site.other_member().await).await;
    let own = helper.get("/borrow/new?model=1").await.form("#answers");
    assert_eq!(helper.post("/acting", &[("member", "1")]).await.status(), 303);
    let list = helper.get("/borrow/requests").await;
    assert!(list.says("Laptop Lenovo T480") && !list.says("For my course."), "that stays with the member");
    let late = helper.submit(DAYS.iter().fold(own, |form, (name, value)| form.with(name, value))).await;
    assert_eq!(late.location(), "/borrow/requests?notice=for-another", "it was filled in for oneself");
    site.member().await.post("/borrow/requests/1/withdrawal", &[]).await;
    assert_eq!(ask(&helper, 1, &[]).await.status(), 303);
    let whose = "SELECT member_id || ' ' || made_by FROM loan_request ORDER BY id DESC LIMIT 1";
    assert_eq!(site.word(whose).await, "1 2");
    let keeper = in_english(site.staff().await).await;
    assert!(keeper.get("/loan-requests/2").await.says("Filled in by"));
    site.sql("UPDATE helper_grant SET may_collect = 0").await;
    for path in ["/borrow/requests", "/borrow/new?model=1"] {
        assert_eq!(helper.get(path).await.status(), 403, "{path}");
    }
    assert!(!helper.get("/borrow").await.has("a[href^='/borrow/new']"), "what is closed is not offered");
}

#[tokio::test]
async fn staff_keep_a_piece_ready_and_nobody_else_gets_it() {
    let site = Site::new().await;
    for id in [1, 3] {
        ready(&site, id).await;
    }
    let member = asked(&site).await;
    let keeper = in_english(site.staff().await).await;
    let queue = keeper.get("/loan-requests").await;
    assert!(queue.says("Laptop Lenovo T480, Әлия Серікова"), "{}", queue.text("main"));
    let page = keeper.get("/loan-requests/1").await;
    assert!(page.says("Keep ready: AQ-0001") && page.says("Keep ready: AQ-0003"), "{}", page.text("main"));
    let done = decide(&keeper, 1, "1", "").await;
    assert_eq!(done.location(), "/loan-requests?notice=approved", "{}", done.summary());
    assert_eq!((state(&site, 1).await, reserved(&site).await), ("approved".to_owned(), "1".to_owned()));
    assert_eq!(site.word("SELECT collect_by FROM loan_request").await, "2026-11-26");
    let link = keeper.get("/loan-requests/1").await.attribute("main p a.button", "href");
    assert_eq!(link, "/loans/new?items=AQ-0001&member=1");
    let own = member.get("/borrow/requests").await;
    assert!(
        own.says("It is kept ready for you. Collect it by Thursday, 26 November 2026."),
        "{}",
        own.text("main")
    );
    let inbox = member.get("/messages").await;
    assert!(inbox.says("Ready to collect: Laptop Lenovo T480"), "{}", inbox.text("main"));
    assert!(site.visitor().get("/borrow").await.says("1"), "one is left");

    let for_another = hand_over(1, "loan").replace("'loan', 1,", "'loan', 2,");
    assert_eq!(site.try_sql(&for_another).await, Err("item_reserved".to_owned()));
    let to_bench = "INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state)
                    VALUES (1, 9, 4, 'state', 'ready', 'in_workshop')";
    assert_eq!(site.try_sql(to_bench).await, Err("item_reserved".to_owned()));
    site.sql(&hand_over(1, "loan")).await;
    assert_eq!((state(&site, 1).await, reserved(&site).await), ("collected".to_owned(), String::new()));
    assert!(member.get("/borrow/requests").await.says("You collected it."));
    site.sql(&take_back(1, "ready")).await;
    site.sql(to_bench).await;
}

#[tokio::test]
async fn a_piece_that_was_kept_is_collected_even_when_its_model_was_put_right() {
    let site = Site::new().await;
    ready(&site, 1).await;
    asked(&site).await;
    decide(&in_english(site.staff().await).await, 1, "1", "").await;
    site.sql("UPDATE item SET model = 'T490' WHERE id = 1").await;
    site.sql(&hand_over(1, "loan")).await;
    assert_eq!((state(&site, 1).await, reserved(&site).await), ("collected".to_owned(), String::new()));
}

#[tokio::test]
async fn whoever_collects_another_piece_of_it_has_collected() {
    let site = Site::new().await;
    for id in [1, 3] {
        ready(&site, id).await;
    }
    asked(&site).await;
    let keeper = site.staff().await;
    decide(&keeper, 1, "1", "").await;
    site.sql(&hand_over(3, "loan")).await;
    assert_eq!((state(&site, 1).await, reserved(&site).await), ("collected".to_owned(), String::new()));
}

#[tokio::test]
async fn the_piece_may_be_chosen_later_and_another_one_instead() {
    let site = Site::new().await;
    for id in [1, 3] {
        ready(&site, id).await;
    }
    let member = asked(&site).await;
    let keeper = in_english(site.staff().await).await;
    assert_eq!(decide(&keeper, 1, "later", "").await.location(), "/loan-requests?notice=approved");
    assert_eq!(reserved(&site).await, "");
    assert!(
        in_english(site.visitor()).await.get("/borrow").await.says("1 can be had now"),
        "one is promised"
    );
    assert_eq!(decide(&keeper, 1, "1", "").await.location(), "/loan-requests?notice=changed");
    assert_eq!(decide(&keeper, 1, "3", "").await.location(), "/loan-requests?notice=changed");
    assert_eq!(reserved(&site).await, "3");
    let told = "SELECT count(*) FROM message WHERE member_id = 1 AND kind = 'loan_approved'";
    assert_eq!(site.number(told).await, 1, "which piece it is concerns nobody but staff");
    let release = decide(&keeper, 1, "no", " ").await;
    assert_eq!(release.status(), 422);
    assert_eq!(release.text("#reason-error"), "Give a reason. The member reads it.");
    let release = decide(&keeper, 1, "no", "It broke.").await;
    assert_eq!(release.location(), "/loan-requests?notice=released");
    assert_eq!((state(&site, 1).await, reserved(&site).await), ("released".to_owned(), String::new()));
    let inbox = member.get("/messages").await;
    assert!(inbox.says("We could not keep ready: Laptop Lenovo T480") && inbox.says("It broke."));
    let noted = "SELECT group_concat(detail) FROM journal WHERE action = 'loan_request_decided' AND about = 1 AND by_member = 4";
    assert_eq!(site.word(noted).await, "approved,changed,changed,released");
}

#[tokio::test]
async fn nobody_is_called_to_collect_what_is_not_there() {
    let site = Site::new().await;
    ready(&site, 1).await;
    let member = asked(&site).await;
    let other = in_english(site.other_member().await).await;
    assert_eq!(ask(&other, 1, &[]).await.status(), 303);
    let keeper = in_english(site.staff().await).await;
    assert_eq!(decide(&keeper, 1, "later", "").await.status(), 303);
    let promised = keeper.get("/loan-requests/1").await;
    assert!(promised.says("Choose a piece and hand it over"), "{}", promised.text("main"));
    for choice in ["later", "1"] {
        let typed = [("choice", choice), ("version", "1")];
        let second = keeper.post("/loan-requests/2", &typed).await;
        assert_eq!(
            (second.status(), &*second.text("#choice-error")),
            (422, "None is free for these days: all are out or promised."),
            "{choice}"
        );
    }
    decide(&keeper, 1, "no", "It broke.").await;
    site.sql(&hand_over(1, "gift").replace("'gift', 1,", "'gift', 3,")).await;
    let none = keeper.get("/loan-requests/2").await;
    assert!(none.says("No piece is ready for these days.") && !none.has("#choice-later"));
    let later = [("choice", "later"), ("version", "1")];
    assert_eq!(keeper.post("/loan-requests/2", &later).await.status(), 422);
    assert_eq!(state(&site, 2).await, "waiting");
    assert!(!other.get("/messages").await.says("Ready to collect"));
    assert!(member.get("/messages").await.says("Ready to collect"));
}

#[tokio::test]
async fn what_was_asked_for_stands_in_the_handing_over() {
    let site = Site::new().await;
    ready(&site, 1).await;
    let member = in_english(site.member().await).await;
    assert_eq!(ask(&member, 1, &[("purpose", "Оқу үшін"), ("shown", "yes")]).await.status(), 303);
    let keeper = in_english(site.staff().await).await;
    decide(&keeper, 1, "1", "").await;
    let list = keeper.get("/loan-requests/1").await.attribute("a.button[href*='items=AQ-0001']", "href");
    let terms = keeper.get(&keeper.get(&list).await.attribute("a[href^='/loans/handover']", "href")).await;
    let form = terms.form("#answers");
    assert_eq!((form.value("day"), form.value("purpose")), ("02.12.2026", "Оқу үшін"));
    assert!(terms.says("The member asks to be shown how to use it.") && terms.has("#shown_by-1"));
    let again = keeper.submit(form.with("day", "1.13.2026").with("step", "check")).await;
    assert!(again.says("The member asks to be shown how to use it."), "{}", again.text("main"));
}

#[tokio::test]
async fn whoever_finds_a_piece_kept_reads_for_whom() {
    let site = Site::new().await;
    ready(&site, 1).await;
    asked(&site).await;
    let keeper = in_english(site.staff().await).await;
    decide(&keeper, 1, "1", "").await;
    let item = keeper.get("/equipment/AQ-0001").await;
    assert!(item.text("a[href='/loan-requests/1']").starts_with("Әлия Серікова. Last day: "));
    assert!(item.has("a.button[href='/loans/new?items=AQ-0001&member=1']"), "{}", item.text("main"));
    let today = [("tag", "AQ-0001"), ("member", "8 777 123 45 68"), ("person", "2")];
    let today = keeper.post("/loans/today", &today).await;
    assert_eq!(today.status(), 422);
    let why = today.text("#tag-error");
    assert!(why.contains("It is kept for Әлия Серікова. Last day: "), "{why}");
    assert!(today.has("main a[href='/loan-requests/1']"), "{}", today.text("main"));
    let terms = keeper.get("/loans/handover?items=AQ-0001&member=2").await.form("#answers");
    let check = keeper
        .submit(terms.with("member", "").with("person", "2").with("day", "1.12.2026").with("step", "check"))
        .await;
    let refused = keeper.submit(check.form("#answers").with("step", "give")).await;
    assert!(refused.text("#piece-1-error").contains("Әлия Серікова"), "{}", refused.summary());
    assert!(refused.has("#piece-1 a[href='/loan-requests/1']"), "{}", refused.text("main"));
}

#[tokio::test]
async fn a_refusal_says_why_and_letters_do_not_say_what() {
    let site = Site::new().await;
    ready(&site, 1).await;
    let member = asked(&site).await;
    let keeper = in_english(site.staff().await).await;
    let nothing = decide(&keeper, 1, "", "").await;
    assert_eq!((nothing.status(), nothing.text("#choice-error")), (422, "Choose what we do.".to_owned()));
    assert_eq!(decide(&keeper, 1, "no", "All are out.").await.location(), "/loan-requests?notice=declined");
    let own = member.get("/borrow/requests").await;
    assert!(own.says("We cannot lend it this time.") && own.says("All are out."), "{}", own.text("main"));
    assert!(member.get("/messages").await.says("We cannot lend: Laptop Lenovo T480"));
    esik::jobs::run_all(&site.app()).await;
    let mut letters = 0;
    for letter in std::fs::read_dir(site.letters()).unwrap() {
        let letter = std::fs::read_to_string(letter.unwrap().path()).unwrap();
        assert!(!letter.contains("T480") && !letter.contains("All are out."), "{letter}");
        letters += 1;
    }
    assert!(letters > 0, "a letter was written");
    let closed = keeper.get("/loan-requests/1").await;
    assert!(closed.says("Declined.") && !closed.has("#answers input"), "{}", closed.text("main"));
}

#[tokio::test]
async fn two_who_decide_at_once_do_not_overlook_each_other() {
    let site = Site::new().await;
    ready(&site, 1).await;
    let member = asked(&site).await;
    let (keeper, admin) =
        (in_english(site.staff().await).await, in_english(site.admin_as("staff").await).await);
    let form = admin.get("/loan-requests/1").await.form("#answers");
    decide(&keeper, 1, "1", "").await;
    let same = admin.submit(form.clone().with("choice", "1")).await;
    assert_eq!(same.status(), 303, "it is so already");
    let other = admin.submit(form.clone().with("choice", "no").with("reason", "All are out.")).await;
    assert_eq!(other.status(), 422);
    let sentence =
        "The request has changed meanwhile. Last changed by: Ерлан Жұмабаев. Look at the page again.";
    assert_eq!(other.text("#answers-error"), sentence);
    assert_eq!(other.form("#answers").value("reason"), "All are out.");
    member.post("/borrow/requests/1/withdrawal", &[]).await;
    assert_eq!(reserved(&site).await, "", "what is withdrawn is kept for nobody");
    let late = admin.submit(form.with("choice", "1")).await;
    assert_eq!(late.status(), 422);
    assert!(late.text("#answers-error").contains("Әлия Серікова"), "{}", late.summary());
}

#[tokio::test]
async fn what_nobody_collects_is_free_after_one_more_open_day() {
    let site = Site::new().await;
    ready(&site, 1).await;
    asked(&site).await;
    decide(&site.staff().await, 1, "1", "").await;
    for (day, comes) in [("2026-11-24", false), ("2026-11-25", true), ("2026-11-26", true)] {
        site.turn_clock_to(&format!("{day}T12:00"));
        esik::jobs::run_all(&site.app()).await;
        assert_eq!(state(&site, 1).await, "approved", "{day}");
        let keeper = in_english(site.staff().await).await;
        for path in ["/loan-requests", "/loans"] {
            let nobody = keeper.get(path).await.says("Nobody collects anything today.");
            assert_eq!(!nobody, comes, "{path} {day}");
        }
    }
    site.turn_clock_to("2026-11-27T00:00");
    esik::jobs::run_all(&site.app()).await;
    assert_eq!((state(&site, 1).await, reserved(&site).await), ("lapsed".to_owned(), String::new()));
    let member = in_english(site.member().await).await;
    assert!(member.get("/messages").await.says("Kept ready no longer: Laptop Lenovo T480"));
    assert!(member.get("/borrow/requests").await.says("The time to collect it is over."));
    esik::jobs::run_all(&site.app()).await;
    assert_eq!(site.number("SELECT count(*) FROM message WHERE kind = 'loan_lapsed'").await, 1, "told once");
}

#[tokio::test]
async fn sundays_and_closed_days_are_not_counted_and_what_nobody_decides_lapses_too() {
    let site = Site::new().await;
    ready(&site, 1).await;
    let member = in_english(site.member().await).await;
    let check = typed(&member, 1, &[("from", "15.12.2026"), ("until", "17.12.2026")]).await;
    member.submit(check.form("#answers")).await;
    site.turn_clock_to("2026-12-17T18:00");
    esik::jobs::run_all(&site.app()).await;
    assert_eq!(state(&site, 1).await, "waiting", "the sixteenth was a holiday");
    site.turn_clock_to("2026-12-18T00:00");
    let keeper = in_english(site.staff().await).await;
    let over = decide(&keeper, 1, "1", "").await;
    assert_eq!(over.text("#choice-error"), "Those days are over. The request can only be declined.");
    esik::jobs::run_all(&site.app()).await;
    assert_eq!(state(&site, 1).await, "lapsed");
    let member = in_english(site.member().await).await;
    assert!(member.get("/messages").await.says("We did not decide in time: Laptop Lenovo T480"));
}

#[tokio::test]
async fn the_queue_is_sifted_by_kind_and_by_how_long_it_waits() {
    let site = Site::new().await;
    ready(&site, 1).await;
    asked(&site).await;
    let shows = async |query: &str| {
        let keeper = in_english(site.staff().await).await;
        keeper.get(&format!("/loan-requests{query}")).await.says("T480")
    };
    assert!(shows("?category=laptop").await && !shows("?category=monitor").await);
    assert!(!shows("?since=days").await && shows("?since=x").await);
    site.turn_clock_to("2026-11-26T10:00");
    assert!(shows("?since=days").await && !shows("?since=week").await);
}

#[tokio::test]
async fn a_piece_that_is_lost_or_whose_member_leaves_is_kept_for_nobody() {
    let site = Site::new().await;
    for id in [1, 3] {
        ready(&site, id).await;
    }
    asked(&site).await;
    let keeper = site.staff().await;
    decide(&keeper, 1, "1", "").await;
    site.sql(
        "INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state, reason)
         VALUES (1, 9, 4, 'state', 'ready', 'missing', 'Таппадық')",
    )
    .await;
    assert_eq!((state(&site, 1).await, reserved(&site).await), ("approved".to_owned(), String::new()));
    decide(&keeper, 1, "3", "").await;
    site.sql("UPDATE member SET state = 'left' WHERE id = 1").await;
    esik::jobs::run_all(&site.app()).await;
    assert_eq!((state(&site, 1).await, reserved(&site).await), ("withdrawn".to_owned(), String::new()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_hundred_who_are_promised_the_last_piece_one_is() {
    let site = Site::new().await;
    ready(&site, 1).await;
    let rivals = crowd(&site, 200).await;
    site.sql(
        "INSERT INTO loan_request (id, member_id, made_by, made_at, category_id, make, model, make_key, model_key,
             from_day, until_day, purpose, to_be_shown, state, changed_at, one_time_key)
         SELECT id, id, id, 1, 1, 'Lenovo', 'T480', 'lenovo', 't480', '2026-11-25', '2026-12-02', '', 0, 'waiting', 1,
             'race-' || id FROM member WHERE id >= 1000",
    )
    .await;
    let keepers = [Rival::of(&site.staff().await), Rival::of(&site.admin_as("staff").await)];
    let (address, _open) = open(&site).await;
    let attempts = rivals.iter().zip(keepers.iter().cycle()).map(|(rival, keeper)| Attempt {
        what: "approve",
        path: format!("/loan-requests/{}", rival.id),
        cookie: keeper.cookie.clone(),
        fields: vec![("choice", "1".to_owned()), ("version", "1".to_owned())],
    });
    let answers = at_once(attempts.map(|attempt| attempt.send(address))).await;
    let count = |status| answers.iter().filter(|answer| answer.status == status).count();
    assert_eq!((count(303), count(422)), (1, 199));
    let lost = answers.iter().find(|answer| answer.status == 422).unwrap();
    assert!(lost.body.contains("id=\"choice-error\""), "said at the field");
    assert_eq!(reserved(&site).await, "1");
    assert_eq!(site.number("SELECT count(*) FROM loan_request WHERE state = 'approved'").await, 1);
    assert_eq!(site.number("SELECT count(*) FROM message WHERE kind = 'loan_approved'").await, 1);
    assert_sound(&site).await;
}
