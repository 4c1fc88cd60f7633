//! Lending, placing, giving: the terms, the acknowledgement, the return, keeping longer, reminders, leaving.

use esik::equipment::rules::State;
use esik::jobs::run_all;

use crate::equipment::in_state;
use crate::support::{PASSWORD, Page, Person, Site};

type Fields<'a> = &'a [(&'a str, &'a str)];

/// The last page of a handing over, to the first member.
const GIVE: Fields<'_> = &[
    ("at", "check"),
    ("step", "give"),
    ("kind", "loan"),
    ("member", "8 777 123 45 67"),
    ("day", "1.12.2026"),
    ("collector", "holder"),
    ("how", "later"),
];

pub async fn reader(person: Person) -> Person {
    person.reads("en").await;
    person
}

/// Odd ones hold no data, even ones do.
pub async fn ready(site: &Site, items: &[i64]) {
    for item in items {
        in_state(site, *item, State::Ready).await;
    }
    let mut work = site.db().writer.begin().await.unwrap();
    for item in items {
        esik::equipment::items::file(&mut work, esik::ids::ItemId(*item)).await.unwrap();
    }
    esik::members::people::file_stale(&mut work).await.unwrap();
    work.commit().await.unwrap();
}

/// `GIVE` with other answers; a tag in `more` is one of several.
pub async fn give(staff: &Person, key: &str, more: Fields<'_>) -> Page {
    let is_said = |name: &str| more.iter().any(|(other, _)| *other == name);
    let rest = GIVE.iter().filter(|(name, _)| !is_said(name));
    let fields: Vec<_> =
        [("key", key)].into_iter().chain(rest.copied()).chain(more.iter().copied()).collect();
    staff.post("/loans/handover", &fields).await
}

/// Lends these to the first member; the number of the handover.
pub async fn lent(site: &Site, tags: &[&str]) -> (Person, i64) {
    let staff = reader(site.staff().await).await;
    let more: Vec<_> = tags.iter().map(|tag| ("tag", *tag)).collect();
    let sent = give(&staff, "key-of-a-loan", &more).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    (staff, site.number("SELECT max(id) FROM handover").await)
}

async fn state(site: &Site, item: i64) -> String {
    site.word(&format!("SELECT state FROM item WHERE id = {item}")).await
}

async fn messages(site: &Site, kind: &str) -> i64 {
    site.number(&format!("SELECT count(*) FROM message WHERE kind = '{kind}'")).await
}

/// The second member may collect for the first, or not.
async fn acting(site: &Site, collect: i64) -> Person {
    site.sql(&format!(
        "INSERT INTO helper_grant (id, member_id, helper_id, footing, may_book, may_cancel, may_collect, may_read,
             sees_support, recorded_by, recorded_at) VALUES (7, 1, 2, 'helper', 1, 0, {collect}, 1, 0, 1, 1700000000)"
    ))
    .await;
    let helper = reader(site.other_member().await).await;
    assert_eq!(helper.post("/acting", &[("member", "1")]).await.status(), 303);
    helper
}

#[tokio::test]
async fn two_pieces_go_out_in_one_step_and_the_member_ticks() {
    let site = Site::new().await;
    ready(&site, &[1, 3]).await;
    site.sql("UPDATE item SET comes_with = 'USB-C' WHERE id = 1").await;
    let staff = reader(site.staff().await).await;
    let page = staff.get("/loans/new").await;
    let page = staff.submit(page.form("#answers").with("tag", "aq 1")).await;
    assert!(page.says("Added: AQ-0001.") && page.has("#tag[autofocus]"), "{}", page.summary());
    assert!(page.attribute("#tag", "aria-describedby").starts_with("last "), "what was added is heard first");
    // A scanner whose computer has a Russian keyboard.
    let page = staff.submit(page.form("#answers").with("tag", "ФЙ-0003")).await;
    assert!(page.says("2 devices"), "{}", page.text("main"));
    let page = staff.get(&page.attribute("main .actions a", "href")).await;
    assert_eq!(page.form("#answers").value("comes_with"), "USB-C", "known already");
    let form = page.form("#answers").with("member", "Серік").with("day", "1.12.2026").with("step", "check");
    let check = staff.submit(form).await;
    assert_eq!(check.status(), 200, "{}", check.summary());
    assert!(check.says("Сізге уақытша берілген жабдық:"), "in the language of who gets it");
    assert_eq!(check.attribute("main .card", "lang"), "kk");
    assert!(check.says("Tuesday, 1 December 2026") && check.says("Laptop Lenovo T480, AQ-0001"));
    let done = staff.follow(&staff.submit(check.form("#answers").with("step", "give")).await).await;
    assert!(done.says("Handed over. The receiver has a message."), "{}", done.summary());
    assert_eq!((state(&site, 1).await, state(&site, 3).await), ("with_holder".into(), "with_holder".into()));
    let kept = "SELECT count(*) || ' ' || min(due) || ' ' || max(comes_with) || ' ' || count(DISTINCT handover_id) FROM custody";
    assert_eq!(site.word(kept).await, "2 2026-12-01T18:00 USB-C 1");
    let noted =
        "SELECT count(*) FROM journal WHERE action = 'equipment_handed' AND about = 1 AND by_member = 4";
    assert_eq!(site.number(noted).await, 1);

    let member = reader(site.member().await).await;
    let inbox = member.get("/messages").await;
    assert!(
        inbox.says("You were handed equipment: Laptop Lenovo T480 (AQ-0001) and 1 more")
            && inbox.says("USB-C"),
        "a copy of the very words: {}",
        inbox.text("main")
    );
    let handover = inbox.attribute("main a[href^='/borrowed/']", "href");
    let own = member.get("/borrowed").await;
    assert!(own.says("Laptop Lenovo T480, AQ-0003") && own.has(&format!("a[href='{handover}']")));
    let terms = member.get(&handover).await;
    let refused = member.submit(terms.form("#answers")).await;
    assert_eq!(refused.text("#sure-error"), "Tick the box to acknowledge it.");
    let ticked = member.follow(&member.submit(terms.form("#answers").with("sure", "on")).await).await;
    assert!(ticked.says("Acknowledged: in the portal"), "{}", ticked.text("main"));
    assert!(!ticked.has("#answers"), "once");
    assert_eq!(
        site.word("SELECT how || acknowledged_by || version || language FROM handover").await,
        "ticked11kk"
    );
}

#[tokio::test]
async fn what_cannot_go_out_is_named_with_the_reason() {
    let site = Site::new().await;
    ready(&site, &[1]).await;
    in_state(&site, 3, State::Missing).await;
    in_state(&site, 5, State::WithHolder).await;
    let staff = reader(site.staff().await).await;
    for (tag, why) in [
        ("AQ-0003", "AQ-0003 cannot be handed over. It is: "),
        ("AQ-0005", "AQ-0005 cannot be handed over. It is: "),
        ("AQ-0999", "There is no such tag: AQ-0999."),
    ] {
        let page = staff.get(&format!("/loans/new?items=AQ-0001&tag={tag}")).await;
        assert_eq!(page.status(), 422);
        assert!(page.text("#tag-error").starts_with(why), "{}", page.text("#tag-error"));
        assert!(page.has("#tag[autofocus][value='']"), "the next scan is not joined to this one");
        assert!(page.text("title").starts_with("Error:") && page.says("AQ-0001"), "the list stays");
        let page = give(&staff, "key-of-a-refusal", &[("tag", "AQ-0001"), ("tag", tag)]).await;
        assert_eq!(page.status(), 422);
        assert!(page.text("#piece-2-error").starts_with(why), "{}", page.summary());
    }
    assert_eq!(site.number("SELECT count(*) FROM custody WHERE item_id = 1").await, 0, "all or nothing");
    let nothing = give(&staff, "key-of-nothing", &[]).await;
    assert!(nothing.says("Add at least one device to the list."));
}

#[tokio::test]
async fn what_another_rule_of_the_database_keeps_is_refused_cleanly() {
    let site = Site::new().await;
    ready(&site, &[1]).await;
    let staff = reader(site.staff().await).await;
    for (rule, why) in [
        ("item_reserved", "AQ-0001 cannot be handed over. It is reserved for somebody else."),
        ("item_booked", "AQ-0001 cannot be handed over. It is booked for that time."),
        ("item_of_another_day", "AQ-0001 cannot be handed over now."),
    ] {
        site.sql(&format!(
            "CREATE TRIGGER later BEFORE INSERT ON custody BEGIN SELECT RAISE(ABORT, '{rule}'); END"
        ))
        .await;
        let page = give(&staff, "key-of-a-rule", &[("tag", "AQ-0001")]).await;
        assert_eq!((page.status(), &*page.text("#piece-1-error")), (422, why));
        site.sql("DROP TRIGGER later").await;
    }
    assert_eq!(site.number("SELECT count(*) FROM handover").await, 0);
}

#[tokio::test]
async fn a_day_on_which_nobody_can_take_it_is_refused_with_its_rule() {
    let site = Site::new().await;
    ready(&site, &[1]).await;
    let staff = reader(site.staff().await).await;
    for (day, hour, at, why) in [
        ("22.11.2026", "", "#day-error", "That day or time is in the past. Choose another."),
        (
            "23.11.2026",
            "8:30",
            "#day-error",
            "The centre is closed then. It opens at 09:00 and closes at 18:00.",
        ),
        (
            "16 желтоқсан",
            "",
            "#day-error",
            "The centre is closed on that day. The next open day: Thursday, 17 December 2026.",
        ),
        (
            "29 ноября",
            "",
            "#day-error",
            "The centre is closed on that day. The next open day: Monday, 30 November 2026.",
        ),
        ("1.12.2029", "", "#day-error", "That is too long. The most is 731 days."),
        ("31.11.2026", "", "#day-error", "Enter a real date, for example 25.11.2026 or 25 November."),
        ("1.12.2026", "six", "#hour-error", "Enter a time like this: 17:00."),
    ] {
        let page = give(
            &staff,
            "key-of-a-day",
            &[("tag", "AQ-0001"), ("day", day), ("hour", hour), ("comes_with", "Сөмке")],
        )
        .await;
        assert_eq!((page.status(), &*page.text(at)), (422, why), "{day} {hour}");
        let form = page.form("#answers");
        assert_eq!((form.value("day"), form.value("comes_with")), (day, "Сөмке"), "nothing typed is lost");
    }
    let saturday = give(&staff, "key-of-a-day", &[("tag", "AQ-0001"), ("day", "28.11.2026")]).await;
    assert_eq!(saturday.status(), 303);
    assert_eq!(
        site.word("SELECT due FROM custody").await,
        "2026-11-28T16:00",
        "when it closes on a Saturday"
    );
}

#[tokio::test]
async fn no_more_than_thirty_go_out_in_one_step_whatever_is_sent() {
    let site = Site::new().await;
    let staff = reader(site.staff().await).await;
    let tags: Vec<String> = (1..=31).map(|number| format!("AQ-{number:04}")).collect();
    let more: Vec<_> = tags.iter().map(|tag| ("tag", tag.as_str())).collect();
    let refused = give(&staff, "key-of-too-many", &more).await;
    assert_eq!(refused.status(), 422);
    assert!(refused.summary().contains("At most 30 devices go out in one step."), "{}", refused.summary());
    assert!(!give(&staff, "key-of-thirty", &more[..30]).await.summary().contains("At most 30"));
}

#[tokio::test]
async fn who_is_meant_is_asked_when_several_may_be() {
    let site = Site::new().await;
    ready(&site, &[1]).await;
    site.sql(
        "INSERT INTO member (id, surname, given_name, phone, language, state, created_at) VALUES
             (50, 'Оспанов', 'Арман', '+77770000050', 'ru', 'active', 1), (51, 'Кеткен', 'Адам', '+77770000051', 'ru', 'left', 1)",
    )
    .await;
    ready(&site, &[]).await;
    let staff = reader(site.staff().await).await;
    let page = give(&staff, "key-of-who", &[("tag", "AQ-0001"), ("member", "Оспанов")]).await;
    assert_eq!((page.status(), &*page.text("#person-error")), (422, "Choose who it is."));
    let sent = staff.submit(page.form("#answers").with("person", "50").with("step", "check")).await;
    assert!(sent.says("Вам выдано на время:"), "{}", sent.summary());
    for (member, why) in [
        ("", "Enter who gets it."),
        ("Ешкім Жоқ", "No such member is found. Check the name or the phone."),
        ("Кеткен", "No such member is found. Check the name or the phone."),
    ] {
        let page = give(&staff, "key-of-nobody", &[("tag", "AQ-0001"), ("member", member)]).await;
        assert_eq!((page.status(), &*page.text("#member-error")), (422, why));
    }
}

#[tokio::test]
async fn enter_on_the_last_page_hands_nothing_over_and_twice_is_once() {
    let site = Site::new().await;
    ready(&site, &[1]).await;
    let staff = reader(site.staff().await).await;
    let page = give(&staff, "key-of-enter", &[("tag", "AQ-0001"), ("step", "")]).await;
    assert_eq!((page.status(), &*page.text("h1")), (200, "Is everything right?"));
    assert_eq!(site.number("SELECT count(*) FROM custody").await, 0);
    let change = staff.submit(page.form("#answers").with("step", "change")).await;
    assert_eq!(change.form("#answers").value("day"), "1.12.2026");
    let first = staff.submit(page.form("#answers").with("step", "give")).await;
    let second = staff.submit(page.form("#answers").with("step", "give")).await;
    assert_eq!((first.status(), first.location()), (303, second.location()));
    assert_eq!(messages(&site, "equipment_handed").await, 1);
    let switched = [
        ("at", "check"),
        ("language", "ru"),
        ("how", "paper"),
        ("paper", "12"),
        ("kind", "gift"),
        ("tag", "AQ-0001"),
    ];
    let page = staff.post("/loans/handover", &switched).await;
    assert_eq!(page.attribute("html", "lang"), "ru");
}

#[tokio::test]
async fn for_use_in_the_house_one_page_is_enough() {
    let site = Site::new().await;
    ready(&site, &[1]).await;
    let staff = reader(site.staff().await).await;
    let form = staff.get("/loans/today?items=AQ-0001&member=2").await.form("#answers");
    let done = staff.follow(&staff.submit(form).await).await;
    assert!(
        done.says("Дәулет Оспанов") && done.says("Monday, 23 November 2026, 18:00"),
        "{}",
        done.text("main")
    );
    assert!(staff.get("/loans/today").await.has("#tag[autofocus]"));
    let again = staff.post("/loans/today", &[("tag", "1"), ("member", "87771234567")]).await;
    assert_eq!(again.status(), 422);
    assert!(again.has("#tag[autofocus][value='']") && again.text("#tag-error").contains("Typed: “1”."));
    assert!(again.text("#tag-error").starts_with("AQ-0001 cannot be handed over."));
    ready(&site, &[3]).await;
    for (clock, why) in [
        ("2026-11-23T18:30", "That day or time is in the past. Choose another."),
        (
            "2026-11-29T11:00",
            "The centre is closed on that day. The next open day: Monday, 30 November 2026.",
        ),
    ] {
        site.turn_clock_to(clock);
        let staff = reader(site.staff().await).await;
        let page = staff.post("/loans/today", &[("tag", "3"), ("member", "87771234567")]).await;
        assert_eq!((page.status(), &*page.text("#answers-error")), (422, why));
    }
}

#[tokio::test]
async fn a_piece_is_placed_in_a_room_or_given_for_good() {
    let site = Site::new().await;
    ready(&site, &[1, 3]).await;
    let staff = reader(site.staff().await).await;
    let nowhere = give(&staff, "key-of-place", &[("tag", "AQ-0001"), ("kind", "placement")]).await;
    assert_eq!(nowhere.text("#place-error"), "Enter where it will stand.");
    let place = [("tag", "AQ-0001"), ("kind", "placement"), ("place", "Кітапхана")];
    let done = staff.follow(&give(&staff, "key-of-place", &place).await).await;
    assert!(done.says("Placed in the room.") && done.says("Кітапхана") && !done.has("#answers"));
    let gift = [("tag", "AQ-0003"), ("kind", "gift"), ("day", ""), ("how", "said"), ("witness", "Марат")];
    let done = staff.follow(&give(&staff, "key-of-gift", &gift).await).await;
    assert!(
        done.says("Сізге біржола берілген жабдық:") && done.says("Acknowledged: aloud, before a witness")
    );
    assert_eq!((state(&site, 1).await, state(&site, 3).await), ("with_holder".into(), "given".into()));
    let list = staff.get("/loans").await;
    assert!(list.says("Placed in rooms") && list.says("Кітапхана") && list.says("Given for good"));
    let own = reader(site.member().await).await.get("/borrowed").await;
    assert!(own.says("This is yours for good.") && !own.says("Due back"), "{}", own.text("main"));
}

#[tokio::test]
async fn each_way_of_acknowledging_is_written_down_once() {
    let site = Site::new().await;
    ready(&site, &[1, 3, 5]).await;
    let (staff, first) = lent(&site, &["AQ-0001"]).await;
    let path = format!("/handovers/{first}/acknowledgement");
    for (fields, at, why) in [
        (&[][..], "#how-error", "Choose how it is acknowledged."),
        (&[("how", "ticked")][..], "#how-error", "Choose how it is acknowledged."),
        (&[("how", "said")][..], "#witness-error", "Enter the name of the witness."),
        (&[("how", "said"), ("witness", "—")][..], "#witness-error", "Enter the name of the witness."),
        (&[("how", "paper")][..], "#paper-error", "Enter the number of the paper."),
    ] {
        let page = staff.post(&path, fields).await;
        assert_eq!((page.status(), &*page.text(at)), (422, why));
    }
    assert!(
        !staff.get(&format!("/handovers/{first}")).await.has("#how-representative"),
        "nobody may collect"
    );
    let helper = [("how", "representative"), ("helper", "2")];
    assert_eq!(staff.post(&path, &helper).await.status(), 422);
    let paper = staff.get(&format!("/handovers/{first}/paper")).await;
    assert!(paper.says("Тапсыру қағазы") && paper.says("AQ-0001"), "{}", paper.text("main"));
    assert_eq!(staff.post(&path, &[("how", "paper"), ("paper", "7/2026")]).await.status(), 303);
    let before = staff.follow(&staff.post(&path, &[("how", "said"), ("witness", "Марат")]).await).await;
    assert!(before.says("This was acknowledged before.") && before.says("7/2026"), "{}", before.text("main"));
    acting(&site, 1).await.post("/acting/ending", &[]).await;
    let collected = [("tag", "AQ-0003"), ("collector", "2"), ("how", "representative")];
    assert_eq!(give(&staff, "key-of-helper", &collected).await.status(), 303);
    let stranger = [("tag", "AQ-0005"), ("collector", "6"), ("how", "representative")];
    let page = give(&staff, "key-of-stranger", &stranger).await;
    assert_eq!(page.text("#collector-error"), "Choose a helper who may collect equipment.");
    let other = [("tag", "AQ-0005"), ("collector", "other"), ("collector_name", "Такси")];
    assert_eq!(give(&staff, "key-of-other", &other).await.status(), 303);
    let kept = "SELECT group_concat(coalesce(how, '-') || coalesce(acknowledged_by, '') || coalesce(collected_by, '') || collector_name, ' ')
        FROM (SELECT * FROM handover ORDER BY id)";
    assert_eq!(site.word(kept).await, "paper1 representative22 -Такси");
}

#[tokio::test]
async fn whoever_may_collect_sees_and_acknowledges_it_for_the_member() {
    let site = Site::new().await;
    ready(&site, &[1]).await;
    let (_, handover) = lent(&site, &["AQ-0001"]).await;
    let helper = acting(&site, 1).await;
    let own = helper.get("/borrowed").await;
    assert!(own.says("AQ-0001"), "{}", own.text("main"));
    let terms = helper.get(&format!("/borrowed/{handover}")).await.form("#answers").with("sure", "on");
    assert_eq!(terms.value("whom"), "1");
    helper.post("/acting/ending", &[]).await;
    assert_eq!(helper.submit(terms.clone()).await.status(), 404, "it is not theirs");
    helper.post("/acting", &[("member", "1")]).await;
    assert_eq!(helper.submit(terms).await.status(), 303);
    assert_eq!(site.word("SELECT how || acknowledged_by FROM handover").await, "representative2");
    let ask = helper.get("/borrowed/pieces/1/extension").await.form("#answers").with("day", "10.12.2026");
    assert_eq!(helper.submit(ask.clone()).await.status(), 303);
    let withdraw = helper.get("/borrowed").await.form("form[action$='/extension/withdrawal']");
    assert_eq!(withdraw.value("whom"), "1");
    assert_eq!(helper.submit(withdraw).await.location(), "/borrowed?notice=withdrawn");
    assert_eq!(site.word("SELECT withdrawn_by || '' FROM extension").await, "2");
    let ask = helper.get("/borrowed/pieces/1/extension").await.form("#answers").with("day", "10.12.2026");
    assert_eq!(helper.submit(ask).await.status(), 303);
    assert_eq!(
        site.word("SELECT asked_by || ' ' || wish FROM extension WHERE withdrawn_at IS NULL").await,
        "2 2026-12-10"
    );
}

#[tokio::test]
async fn without_the_right_and_by_a_card_nothing_is_seen() {
    let site = Site::new().await;
    ready(&site, &[1]).await;
    let (_, handover) = lent(&site, &["AQ-0001"]).await;
    let helper = acting(&site, 0).await;
    let by_card = site.member().await;
    site.sql("UPDATE session SET by_card = 1, shared = 1 WHERE id = (SELECT max(id) FROM session)").await;
    for person in [helper, by_card] {
        for path in ["/borrowed", &*format!("/borrowed/{handover}"), "/borrowed/pieces/1/extension"] {
            assert!(matches!(person.get(path).await.status(), 403 | 303), "{path}");
        }
    }
    assert_eq!(site.other_member().await.get(&format!("/borrowed/{handover}")).await.status(), 404);
}

#[tokio::test]
async fn what_a_device_is_for_stays_between_the_member_and_staff() {
    let site = Site::new().await;
    ready(&site, &[1]).await;
    site.sql("UPDATE item SET category_id = (SELECT id FROM category WHERE code = 'assistive') WHERE id = 1")
        .await;
    let staff = reader(site.staff().await).await;
    let form = staff.get("/loans/handover?items=AQ-0001&member=1").await.form("#answers");
    let form = form
        .with("day", "1.12.2026")
        .with("purpose", "zx7 оқу")
        .with("shown_by", "Ерлан")
        .with("step", "check");
    let check = staff.submit(form).await;
    assert!(!check.says("zx7"), "the page of the check may be read aloud");
    let done = staff.follow(&staff.submit(check.form("#answers").with("step", "give")).await).await;
    assert!(done.says("What it is for: zx7 оқу") && done.says("Who showed how to use it: Ерлан"));
    assert!(!staff.get("/loans").await.says("zx7"));
    assert_eq!(site.number("SELECT count(*) FROM message WHERE facts LIKE '%zx7%'").await, 0);
    assert!(reader(site.member().await).await.get("/borrowed").await.says("What it is for: zx7 оқу"));
    let helper = acting(&site, 1).await;
    assert!(!helper.get("/borrowed").await.says("zx7"), "not for whoever collects");
    let inbox = helper.get("/messages").await;
    assert!(
        inbox.says("News of the equipment that you have: AQ-0001") && !inbox.says("Assistive"),
        "{}",
        inbox.text("main")
    );
}

#[tokio::test]
async fn a_return_notes_what_is_missing_and_the_first_stands() {
    let site = Site::new().await;
    ready(&site, &[1]).await;
    let (staff, _) = lent(&site, &["AQ-0001"]).await;
    let form = staff.get("/loans/1/return").await.form("#answers");
    let nowhere = staff.submit(form.clone().with("missing", "charger")).await;
    assert_eq!((nowhere.status(), &*nowhere.text("#to-error")), (422, "Choose where it goes now."));
    assert_eq!(nowhere.form("#answers").value("missing"), "charger");
    let back = form.with("to", "ready").with("grade", "C");
    let done = staff.follow(&staff.submit(back.clone().with("missing", "charger")).await).await;
    assert!(
        done.says("Taken back.") && done.says("charger") && done.says("Ерлан Жұмабаев"),
        "{}",
        done.text("main")
    );
    let again = staff.follow(&staff.submit(back.with("missing", "nothing")).await).await;
    assert!(again.says("This came back before.") && again.says("charger"), "{}", again.text("main"));
    assert_eq!(site.word("SELECT state || grade FROM item WHERE id = 1").await, "readyC");
    let member = reader(site.member().await).await;
    assert!(member.get("/messages").await.says("Missing: charger."));
    let own = member.get("/borrowed").await;
    assert!(own.says("What I had") && own.says("What is missing: charger"), "{}", own.text("main"));
    assert_eq!(messages(&site, "equipment_taken_back").await, 1);
    let noted =
        "SELECT count(*) FROM journal WHERE action = 'equipment_taken_back' AND about = 1 AND by_member = 4";
    assert_eq!(site.number(noted).await, 1);
}

#[tokio::test]
async fn what_holds_data_comes_back_to_the_workshop_only() {
    let site = Site::new().await;
    ready(&site, &[2]).await;
    let (staff, _) = lent(&site, &["AQ-0002"]).await;
    let page = staff.get("/loans/1/return").await;
    assert!(
        page.says("This device holds data. It goes to the workshop first to be wiped.")
            && !page.has("#to-ready")
    );
    let ready = staff.post("/loans/1/return", &[("to", "ready")]).await;
    assert_eq!((ready.status(), ready.has("#to-error")), (422, true));
    assert_eq!(staff.post("/loans/1/return", &[("to", "in_workshop")]).await.status(), 303);
    assert_eq!(site.word("SELECT state || dirty FROM item WHERE id = 2").await, "in_workshop1");
}

#[tokio::test]
async fn what_does_not_come_back_has_a_reason_and_nobody_is_thanked() {
    let site = Site::new().await;
    ready(&site, &[1]).await;
    let (staff, _) = lent(&site, &["AQ-0001"]).await;
    let page = staff.post("/loans/1/return", &[("to", "missing")]).await;
    assert_eq!(page.text("#why-error"), "Enter why it does not come back.");
    assert_eq!(
        staff.post("/loans/1/return", &[("to", "missing"), ("why", "Автобуста қалған")]).await.status(),
        303
    );
    assert_eq!((state(&site, 1).await, messages(&site, "equipment_taken_back").await), ("missing".into(), 0));
    let noted = staff.get("/loans/1/return?notice=returned").await;
    assert!(noted.says("Noted as not brought back. The member has been told."), "{}", noted.text("main"));
    assert!(noted.says("Noted as not brought back") && !noted.says("Returned"), "{}", noted.text("dl"));
    let member = reader(site.member().await).await;
    let own = member.get("/borrowed").await;
    assert!(own.says("Did not come back"), "{}", own.text("main"));
    let inbox = member.get("/messages").await;
    assert!(inbox.says("We noted that equipment has not come back") && inbox.says("this is wrong, call us"));
}

#[tokio::test]
async fn the_terms_say_first_what_holds_now() {
    let site = Site::new().await;
    ready(&site, &[1, 3, 5, 7]).await;
    let tags = ["AQ-0001", "AQ-0003", "AQ-0005", "AQ-0007"];
    let (staff, handover) = lent(&site, &tags).await;
    assert_eq!(staff.post("/loans/1/gift", &[]).await.status(), 303);
    assert_eq!(staff.post("/loans/2/return", &[("to", "ready")]).await.status(), 303);
    assert_eq!(staff.post("/loans/3/return", &[("to", "missing"), ("why", "Жоғалды")]).await.status(), 303);
    let member = reader(site.member().await).await;
    let terms = member.get(&format!("/borrowed/{handover}")).await;
    assert_eq!(
        terms.texts("#now + ul li p:last-child"),
        [
            "This is yours for good.",
            "Returned on Monday, 23 November 2026.",
            "Noted as not brought back on Monday, 23 November 2026.",
            "Bring it back by: Tuesday, 1 December 2026, 18:00."
        ]
    );
    assert!(terms.says("As handed over on Monday, 23 November 2026"), "{}", terms.text("main"));
    let tick = terms.form("#answers").with("sure", "on");
    let paper = [("how", "paper"), ("paper", "7/2026")];
    assert_eq!(staff.post(&format!("/handovers/{handover}/acknowledgement"), &paper).await.status(), 303);
    let late = member.follow(&member.submit(tick).await).await;
    assert!(late.says("This was acknowledged before.") && !late.says("Thank you."), "{}", late.text("main"));
    assert!(late.says("Number of the paper: 7/2026"), "{}", late.text("main"));
}

#[tokio::test]
async fn of_a_counted_box_everything_says_how_many() {
    let site = Site::new().await;
    ready(&site, &[1]).await;
    site.sql("UPDATE item SET quantity = 20, serial = '' WHERE id = 1").await;
    let staff = reader(site.staff().await).await;
    let said = "Laptop Lenovo T480, 20 pieces, AQ-0001";
    let terms = staff.get("/loans/handover?items=AQ-0001&member=1").await;
    assert_eq!(terms.text("#piece-1 legend"), said);
    let check = staff.submit(terms.form("#answers").with("day", "1.12.2026").with("step", "check")).await;
    assert!(check.says(said) && check.says("20 дана"), "{}", check.text("main"));
    assert_eq!(
        staff.submit(check.form("#answers").with("step", "give")).await.location(),
        "/handovers/1?notice=handed"
    );
    let member = reader(site.member().await).await;
    for (person, path) in [(&member, "/borrowed"), (&staff, "/loans"), (&staff, "/loans/1/return")] {
        let page = person.get(path).await;
        assert!(page.says(said), "{path}: {}", page.text("main"));
    }
    assert!(member.get("/messages").await.says("20 дана"));
}

#[tokio::test]
async fn whoever_hands_over_is_no_witness_of_it_and_the_member_reads_who_is() {
    let site = Site::new().await;
    ready(&site, &[1, 3]).await;
    let staff = reader(site.staff().await).await;
    let why = "Whoever hands it over cannot be the witness. Enter somebody else’s name.";
    let own = [("tag", "AQ-0001"), ("how", "said"), ("witness", "жумабаев Ерлан")];
    let page = give(&staff, "key-of-witness", &own).await;
    assert_eq!((page.status(), &*page.text("#witness-error")), (422, why));
    assert_eq!(page.form("#answers").value("witness"), "жумабаев Ерлан");
    let other = [("tag", "AQ-0001"), ("how", "said"), ("witness", "Марат Сейітов")];
    assert_eq!(give(&staff, "key-of-witness", &other).await.status(), 303);
    let member = reader(site.member().await).await;
    assert!(member.get("/borrowed/1").await.says("Name of the witness: Марат Сейітов"));
    let inbox = member.get("/messages").await;
    assert!(inbox.says("The terms were acknowledged aloud. Witness: Марат Сейітов."));
    assert_eq!(give(&staff, "key-of-later", &[("tag", "AQ-0003")]).await.status(), 303);
    let later = [("how", "said"), ("witness", "Ерлан")];
    let page = staff.post("/handovers/2/acknowledgement", &later).await;
    assert_eq!((page.status(), &*page.text("#witness-error")), (422, why));
}

#[tokio::test]
async fn a_room_is_chosen_from_the_list_and_a_new_one_is_announced() {
    let site = Site::new().await;
    ready(&site, &[1]).await;
    site.sql("INSERT INTO place (id, name, folded) VALUES (70, 'Кітапхана', 'китапхана')").await;
    let staff = reader(site.staff().await).await;
    let form = staff.get("/loans/handover?items=AQ-0001").await;
    assert!(form.texts("#place option").contains(&"Кітапхана".to_owned()));
    let form = form.form("#answers").with("kind", "placement").with("step", "check");
    let new = staff.submit(form.clone().with("new_place", "библиотека")).await;
    assert!(new.says("This place is not in the list. It will be added."), "{}", new.text("main"));
    let back = staff.submit(new.form("#answers").with("step", "change")).await;
    assert_eq!(back.form("#answers").value("new_place"), "библиотека");
    let known = staff.submit(form.with("place", "Кітапхана")).await;
    assert!(!known.says("It will be added."), "{}", known.text("main"));
    assert_eq!(staff.submit(known.form("#answers").with("step", "give")).await.status(), 303);
    assert_eq!(site.number("SELECT place_id FROM handover").await, 70);
}

#[tokio::test]
async fn what_is_missing_is_said_until_it_is_corrected() {
    let site = Site::new().await;
    ready(&site, &[1]).await;
    let (staff, _) = lent(&site, &["AQ-0001"]).await;
    let back = [("to", "ready"), ("missing", "қуат блогы")];
    assert_eq!(staff.post("/loans/1/return", &back).await.status(), 303);
    let said = "Missing: қуат блогы. Noted on Monday, 23 November 2026.";
    for path in ["/equipment/AQ-0001", "/loans/handover?items=AQ-0001"] {
        let page = staff.get(path).await;
        assert!(page.says(said), "{path}: {}", page.text("main"));
    }
    let data = staff.get("/equipment/AQ-0001/data").await.form("#answers").with("comes_with", "сөмке");
    assert_eq!(staff.submit(data).await.status(), 303);
    assert!(!staff.get("/loans/handover?items=AQ-0001").await.says(said), "it is corrected");
}

#[tokio::test]
async fn a_helper_is_offered_only_where_somebody_may_collect() {
    let site = Site::new().await;
    ready(&site, &[1, 3]).await;
    let staff = reader(site.staff().await).await;
    let form = staff.get("/loans/handover?items=AQ-0001&member=1").await.form("#answers");
    let form = form.with("day", "1.12.2026").with("step", "check");
    let check = staff.submit(form.clone()).await;
    let ways = ["In the portal, by a link in the message", "Aloud, before a witness", "On paper"];
    assert_eq!(check.texts("#how label"), ways);
    let helper = acting(&site, 1).await;
    assert!(staff.submit(form).await.has("#how-representative"));
    let home = helper.get("/").await;
    assert!(home.has("main a[href='/borrow']") && home.has("main a[href='/borrowed']"), "{}", home.summary());
    let theirs = helper.get("/borrowed").await;
    assert_eq!(theirs.text("h1"), "What this person has");
    assert!(theirs.says("This person has no equipment of the centre."), "{}", theirs.text("main"));
}

#[tokio::test]
async fn no_later_rule_keeps_anything_from_coming_back() {
    let site = Site::new().await;
    ready(&site, &[1]).await;
    let (staff, _) = lent(&site, &["AQ-0001"]).await;
    site.sql(
        "CREATE TRIGGER later BEFORE INSERT ON item_event WHEN NEW.to_state = 'ready'
         BEGIN SELECT RAISE(ABORT, 'item_has_an_open_job'); END",
    )
    .await;
    assert_eq!(staff.post("/loans/1/return", &[("to", "ready")]).await.status(), 303);
    assert_eq!(state(&site, 1).await, "in_workshop");
}

#[tokio::test]
async fn placements_and_gifts_come_back_too() {
    let site = Site::new().await;
    ready(&site, &[1, 3]).await;
    let staff = reader(site.staff().await).await;
    give(&staff, "key-of-place", &[("tag", "AQ-0001"), ("kind", "placement"), ("place", "Кітапхана")]).await;
    give(&staff, "key-of-gift", &[("tag", "AQ-0003"), ("kind", "gift")]).await;
    assert_eq!(staff.post("/loans/1/return", &[("to", "ready")]).await.status(), 303);
    let form = staff.get("/loans/2/return").await.form("#answers");
    assert_eq!(form.value("to"), "received", "one way, chosen already");
    assert_eq!(staff.submit(form).await.status(), 303);
    assert_eq!((state(&site, 1).await, state(&site, 3).await), ("ready".into(), "received".into()));
}

#[tokio::test]
async fn what_was_lent_is_kept_for_good_once() {
    let site = Site::new().await;
    ready(&site, &[2]).await;
    let (staff, _) = lent(&site, &["AQ-0002"]).await;
    let page = staff.get("/loans/1/gift").await;
    assert!(page.says("The device stays with this person."));
    for _ in 0..2 {
        assert_eq!(staff.post("/loans/1/gift", &[]).await.status(), 303);
    }
    assert_eq!(site.word("SELECT kind || coalesce(due, '') FROM custody").await, "gift");
    assert_eq!(site.word("SELECT was_due FROM custody_gift").await, "2026-12-01T18:00");
    assert_eq!((state(&site, 2).await, messages(&site, "loan_kept").await), ("given".into(), 1));
    assert_eq!(site.number("SELECT dirty FROM item").await, 0, "the data on it are the holder's");
    assert_eq!(staff.get("/loans/1/extension").await.status(), 303, "nothing is due");
}

#[tokio::test]
async fn a_member_asks_to_keep_it_longer_and_staff_agree() {
    let site = Site::new().await;
    ready(&site, &[1]).await;
    let (staff, _) = lent(&site, &["AQ-0001"]).await;
    let member = reader(site.member().await).await;
    let form = member.get("/borrowed/pieces/1/extension").await.form("#answers");
    for (day, why) in [
        ("x", "Enter a real date, for example 25.11.2026 or 25 November."),
        ("1.12.2026", "Enter a day after the one that it is due on now."),
        ("6 December", "The centre is closed on that day. The next open day: Monday, 7 December 2026."),
    ] {
        let page = member.submit(form.clone().with("day", day).with("sentence", "Емтихан")).await;
        assert_eq!((page.status(), &*page.text("#day-error")), (422, why));
        assert!(page.body.contains("Емтихан"), "nothing typed is lost");
    }
    let asked = form.with("day", "10 желтоқсан").with("sentence", "Емтихан");
    for _ in 0..2 {
        assert_eq!(member.submit(asked.clone()).await.status(), 303);
    }
    let own = member.get("/borrowed").await;
    assert!(own.says("It waits for an answer.") && !own.has("a[href='/borrowed/pieces/1/extension']"));
    let second =
        member.post("/borrowed/pieces/1/extension", &[("key", "another-key-1"), ("day", "11.12.2026")]).await;
    assert_eq!((second.status(), second.has("#answers-error")), (422, true));
    let list = staff.get("/loans").await;
    assert!(list.says("Wishes to keep something longer") && list.says("Емтихан"), "{}", list.text("main"));
    let form = staff.get("/loans/1/extension").await.form("#answers");
    assert_eq!(form.value("day"), "10.12.2026", "as people write it");
    let done = staff.follow(&staff.submit(form.clone()).await).await;
    assert!(
        done.says("Extended. The member has been told.") && done.says("Thursday, 10 December 2026, 18:00")
    );
    assert_eq!(messages(&site, "loan_extended").await, 1);
    let old = staff.submit(form.with("day", "11.12.2026")).await;
    assert_eq!(old.status(), 422);
    assert!(old.says("Somebody has changed this meanwhile.") && old.says("Answered by: Ерлан Жұмабаев"));
    assert!(member.get("/borrowed").await.says("Extended until: Thursday, 10 December 2026, 18:00."));
}

#[tokio::test]
async fn a_wish_may_be_withdrawn_until_it_is_answered() {
    let site = Site::new().await;
    ready(&site, &[1]).await;
    let (staff, _) = lent(&site, &["AQ-0001"]).await;
    let member = reader(site.member().await).await;
    let wish = member.get("/borrowed/pieces/1/extension").await.form("#answers").with("day", "10 December");
    member.submit(wish.clone()).await;
    let answer = staff.get("/loans/1/extension").await.form("#answers");
    let withdraw = member.get("/borrowed").await.form("form[action$='/extension/withdrawal']");
    assert_eq!(site.other_member().await.submit(withdraw.clone()).await.status(), 404, "it is not theirs");
    let done = member.follow(&member.submit(withdraw.clone()).await).await;
    assert!(done.says("The request was withdrawn. It is due when it was."), "{}", done.text("main"));
    let line = "The request to keep it longer was withdrawn: Thursday, 10 December 2026.";
    assert!(done.says(line) && done.has("a[href='/borrowed/pieces/1/extension']"), "{}", done.text("main"));
    let twice = member.follow(&member.submit(withdraw.clone()).await).await;
    assert!(twice.says("This request waits for an answer no longer."), "{}", twice.text("main"));
    let noted =
        "SELECT count(*) FROM journal WHERE action = 'loan_wish_withdrawn' AND about = 1 AND by_member = 1";
    assert_eq!(site.number(noted).await, 1);

    assert!(!staff.get("/loans").await.says("Wishes to keep something longer"), "nobody waits for an answer");
    for choice in ["grant", "decline"] {
        let late = answer.clone().with("answer", choice).with("reason", "Others wait.");
        let late = staff.submit(late).await;
        assert_eq!((late.status(), late.has("#answers-error")), (422, true), "{choice}");
        assert!(late.says("Withdrawn: Thursday, 10 December 2026."), "{}", late.text("main"));
    }
    assert_eq!(site.word("SELECT due FROM custody").await, "2026-12-01T18:00", "nobody moved it");

    let anew = member.get("/borrowed/pieces/1/extension").await.form("#answers").with("day", "11 December");
    assert_eq!(member.submit(anew).await.location(), "/borrowed?notice=asked", "and may wish anew");
    staff.submit(staff.get("/loans/1/extension").await.form("#answers")).await;
    assert_eq!(member.submit(withdraw).await.location(), "/borrowed?notice=answered");
    assert_eq!(site.word("SELECT due FROM custody").await, "2026-12-11T18:00");
    for change in [
        "UPDATE extension SET withdrawn_at = 9, withdrawn_by = 1 WHERE answered_at IS NOT NULL",
        "UPDATE extension SET answered_at = 9, answered_by = 4, reason = 'x' WHERE withdrawn_at IS NOT NULL",
        "UPDATE extension SET withdrawn_at = NULL WHERE withdrawn_at IS NOT NULL",
    ] {
        let refused = site.try_sql(change).await.unwrap_err();
        assert!(refused.starts_with("extension_withdrawn"), "{change}: {refused}");
    }
}

#[tokio::test]
async fn a_wish_is_declined_with_a_reason_and_staff_extend_by_themselves() {
    let site = Site::new().await;
    ready(&site, &[1]).await;
    let (staff, _) = lent(&site, &["AQ-0001"]).await;
    let member = reader(site.member().await).await;
    let form = member.get("/borrowed/pieces/1/extension").await.form("#answers");
    member.submit(form.with("day", "10.12.2026")).await;
    let form = staff.get("/loans/1/extension").await.form("#answers").with("answer", "decline");
    assert_eq!(staff.submit(form.clone()).await.text("#reason-error"), "Enter the reason for declining.");
    assert_eq!(staff.submit(form.with("reason", "Others wait.")).await.status(), 303);
    let inbox = member.get("/messages").await;
    assert!(inbox.says("The loan is not extended") && inbox.says("Others wait."), "{}", inbox.text("main"));
    let called =
        staff.get("/loans/1/extension").await.form("#answers").with("day", "3.12.2026").with("hour", "10:00");
    for _ in 0..2 {
        staff.submit(called.clone()).await;
    }
    assert_eq!(site.word("SELECT due FROM custody").await, "2026-12-03T10:00");
    assert_eq!(site.number("SELECT count(*) FROM extension").await, 2, "one for each change");
    let early = staff.get("/loans/1/extension").await.form("#answers").with("day", "2.12.2026");
    assert_eq!(
        staff.submit(early).await.text("#day-error"),
        "Enter a day after the one that it is due on now."
    );
}

#[tokio::test]
async fn reminders_are_kind_few_and_end_with_the_return() {
    let site = Site::new().await;
    ready(&site, &[1, 3]).await;
    lent(&site, &["AQ-0001", "AQ-0003"]).await;
    for (clock, soon, late) in [
        ("2026-11-28T12:00", 0, 0),
        ("2026-11-29T08:00", 0, 0),
        ("2026-11-29T09:00", 2, 0),
        ("2026-11-30T12:00", 2, 0),
        ("2026-12-01T19:00", 2, 0),
        ("2026-12-02T08:59", 2, 0),
        ("2026-12-02T09:00", 2, 2),
        ("2026-12-08T12:00", 2, 2),
        ("2026-12-09T12:00", 2, 4),
    ] {
        site.turn_clock_to(clock);
        for _ in 0..2 {
            run_all(&site.app()).await;
        }
        let told = (messages(&site, "loan_due_soon").await, messages(&site, "loan_overdue").await);
        assert_eq!(told, (soon, late), "{clock}");
    }
    let inbox = reader(site.member().await).await.get("/messages").await;
    assert!(inbox.says("Please bring it when it suits you."), "{}", inbox.text("main"));
    for what in ["Laptop Lenovo T480 (AQ-0001)", "Laptop Lenovo T480 (AQ-0003)"] {
        let heading = format!("The day for your equipment has passed: {what}");
        assert!(inbox.texts("main h2").contains(&heading), "{heading}: {:?}", inbox.texts("main h2"));
        assert!(inbox.texts("main article a").contains(&format!("What I have: {what}")), "{what}");
    }
    let staff = reader(site.staff().await).await;
    assert!(staff.get("/loans").await.says("Overdue"));
    staff.post("/loans/1/return", &[("to", "ready")]).await;
    let unread =
        "SELECT count(*) FROM message WHERE read_at IS NULL AND kind IN ('loan_due_soon', 'loan_overdue')";
    assert_eq!(site.number(unread).await, 3, "of the other piece");
    site.turn_clock_to("2026-12-16T12:00");
    run_all(&site.app()).await;
    assert_eq!(messages(&site, "loan_overdue").await, 5);
}

#[tokio::test]
async fn a_reminder_of_a_day_that_was_closed_since_names_the_next_open_one() {
    let site = Site::new().await;
    ready(&site, &[1]).await;
    lent(&site, &["AQ-0001"]).await;
    site.sql("INSERT INTO closed_day (day, reason_kk, reason_ru, reason_en) VALUES ('2026-12-01', 'Жөндеу', 'Ремонт', 'Repairs')")
        .await;
    site.turn_clock_to("2026-11-29T09:00");
    run_all(&site.app()).await;
    let inbox = reader(site.member().await).await.get("/messages").await;
    assert!(
        inbox.says("The centre is closed on that day. The next open day: Wednesday, 2 December 2026."),
        "{}",
        inbox.text("main")
    );
}

#[tokio::test]
async fn the_list_says_what_is_due_today_who_is_late_and_whom_to_call() {
    let site = Site::new().await;
    ready(&site, &[1, 3]).await;
    let (staff, _) = lent(&site, &["AQ-0001"]).await;
    site.sql("UPDATE member SET email = NULL WHERE id = 2").await;
    give(&staff, "key-of-another", &[("tag", "AQ-0003"), ("member", "87771234568"), ("day", "27.11.2026")])
        .await;
    assert!(staff.get("/loans").await.says("Nothing is due back today."));
    site.turn_clock_to("2026-12-01T10:00");
    let staff = reader(site.staff().await).await;
    let list = staff.get("/loans").await;
    assert!(list.text("#today + ul").contains("AQ-0001") && !list.text("#today + ul").contains("AQ-0003"));
    assert!(
        list.says("To remind by phone") && list.has("a[href='tel:+77771234568']"),
        "{}",
        list.text("main")
    );
    assert_eq!(list.texts("tbody tr td:first-child a").len(), 2, "what is done stands first in each row");
    let rows = list.texts("tbody tr");
    assert!(
        rows[0].contains("AQ-0003") && rows[0].contains("Overdue") && !rows[1].contains("Overdue"),
        "{rows:?}"
    );
    for (asked, there, not) in [
        ("aq-0003", "AQ-0003", "AQ-0001"),
        ("3", "AQ-0003", "AQ-0001"),
        ("%D1%81%D0%B5%D1%80%D0%B8%D0%BA", "AQ-0001", "AQ-0003"),
        ("8+777+123-45-67", "AQ-0001", "AQ-0003"),
        ("4568", "AQ-0003", "AQ-0001"),
        ("laptop+t480+aq+1", "AQ-0001", "AQ-0003"),
        ("%D0%BD%D0%BE%D1%83%D1%82+%D1%81%D0%B5%D1%80%D0%B8%D0%BA", "AQ-0001", "AQ-0003"),
    ] {
        let found = staff.get(&format!("/loans?q={asked}")).await.text("table");
        assert!(found.contains(there) && !found.contains(not), "{asked}: {found}");
    }
}

#[tokio::test]
async fn whoever_has_something_on_loan_is_not_forgotten_before_it_is_back() {
    let site = Site::new().await;
    ready(&site, &[1]).await;
    let (staff, _) = lent(&site, &["AQ-0001"]).await;
    let member = reader(site.member().await).await;
    let wish = [("sure", "on"), ("password", PASSWORD)];
    let page = member.post("/account/erasure", &wish).await;
    assert_eq!(
        (page.status(), page.says("First bring this back: AQ-0001.")),
        (422, true),
        "{}",
        page.summary()
    );
    let admin = reader(site.admin().await).await;
    let page = admin.post("/people/1/erasure", &wish).await;
    assert!(page.status() == 422 && page.says("AQ-0001"), "{}", page.summary());
    admin.post("/people/1/membership", &[("state", "left")]).await;
    run_all(&site.app()).await;
    let list = staff.get("/loans").await;
    assert!(
        list.says("Әлия Серікова") && list.says("+7 777 123 4567"),
        "name, one contact and the loan stay"
    );
    let by_force = site.try_sql("UPDATE member SET erased_at = 1 WHERE id = 1").await;
    assert!(by_force.unwrap_err().contains("member_has_a_loan"));
    staff.post("/loans/1/return", &[("to", "ready")]).await;
    assert_eq!(admin.post("/people/1/erasure", &wish).await.status(), 303);
    assert_eq!(
        site.word("SELECT sentence || shown_by FROM handover JOIN custody ON handover_id = handover.id")
            .await,
        "–"
    );
}

#[tokio::test]
async fn the_file_of_ones_data_names_what_was_lent() {
    let site = Site::new().await;
    ready(&site, &[1]).await;
    lent(&site, &["AQ-0001"]).await;
    let member = reader(site.member().await).await;
    let file = member.post("/account/export", &[("password", PASSWORD), ("format", "json")]).await;
    assert!(file.body.contains("AQ-0001 Laptop Lenovo T480"), "{}", file.body);
    let page = member.post("/account/export", &[("password", PASSWORD), ("format", "html")]).await;
    assert!(page.body.contains("AQ-0001 Laptop Lenovo T480"));
}
