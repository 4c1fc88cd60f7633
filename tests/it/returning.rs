//! Several pieces come back at once: nothing is ticked beforehand, and nothing happens unseen.

use crate::lending::{give, lent, reader, ready};
use crate::support::{Page, Person, Site};

/// Three pieces with the first member: an odd one, one that holds data, and another odd one from another day.
async fn three() -> (Site, Person) {
    let site = Site::new().await;
    ready(&site, &[1, 2, 3]).await;
    let (staff, _) = lent(&site, &["AQ-0001", "AQ-0002"]).await;
    let sent = give(&staff, "key-of-another", &[("tag", "AQ-0003")]).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    (site, staff)
}

async fn page(staff: &Person) -> Page {
    staff.get("/loans/returns?member=1").await
}

async fn states(site: &Site) -> String {
    site.word("SELECT group_concat(state) FROM (SELECT state FROM item WHERE id < 10 ORDER BY id)").await
}

async fn told(site: &Site) -> i64 {
    site.number("SELECT count(*) FROM message WHERE kind = 'equipment_taken_back'").await
}

#[tokio::test]
async fn what_has_come_back_is_ticked_and_comes_back_in_one_step() {
    let (site, staff) = three().await;
    let page = page(&staff).await;
    assert!(
        page.has("#back-1") && page.has("#back-3") && !page.has("#answers [checked]"),
        "nothing is ticked"
    );
    let form = page.form("#answers").with("to", "ready").with("back", "1");
    let mut form = form;
    form.fields.push(("back".to_owned(), "2".to_owned()));
    let nth = |form: &mut crate::support::Form, name: &str, at: usize, value: &str| {
        let field = form.fields.iter_mut().filter(|(other, _)| other == name).nth(at).unwrap();
        value.clone_into(&mut field.1);
    };
    nth(&mut form, "grade", 0, "C");
    nth(&mut form, "missing", 1, "charger");
    let done = staff.follow(&staff.submit(form.clone()).await).await;
    assert_eq!(done.text(".summary-done h2"), "2 devices taken back.", "{}", done.summary());
    assert_eq!(done.attributes("#answers [name=back]", "value"), ["3"], "what is still out can follow");
    assert_eq!(states(&site).await, "ready,in_workshop,with_holder", "what holds data goes to the workshop");
    let kept = "SELECT group_concat(coalesce(grade_in, '-') || missing || taken_back_by) FROM custody WHERE ended_at > 0";
    assert_eq!(site.word(kept).await, "C4,-charger4");
    assert_eq!(site.word("SELECT grade FROM item WHERE id = 1").await, "C");
    assert_eq!(told(&site).await, 1, "of one going-out one message");
    let noted = "SELECT count(*) FROM journal WHERE action = 'equipment_taken_back' AND about = 1";
    assert_eq!(site.number(noted).await, 1);
    let again = staff.follow(&staff.submit(form).await).await;
    assert_eq!(again.text(".summary-done h2"), "These devices came back before.");
    assert_eq!((told(&site).await, states(&site).await), (1, "ready,in_workshop,with_holder".to_owned()));
}

#[tokio::test]
async fn whoever_had_them_reads_what_is_missing_of_which() {
    let site = Site::new().await;
    ready(&site, &[1, 3]).await;
    let (staff, _) = lent(&site, &["AQ-0001", "AQ-0003"]).await;
    let mut form = staff.get("/loans/returns?handover=1&all=yes").await.form("#answers").with("to", "ready");
    form.fields.retain(|(name, _)| name != "missing");
    form.fields.extend(["", "charger"].map(|typed| ("missing".to_owned(), typed.to_owned())));
    assert_eq!(staff.submit(form).await.status(), 303);
    let member = reader(site.member().await).await;
    assert!(member.get("/messages").await.says("Missing: AQ-0003: charger."));
    assert!(member.get("/borrowed").await.says("What is missing: charger"));
}

#[tokio::test]
async fn all_are_ticked_by_a_link_and_of_each_going_out_the_holder_hears_once() {
    let (site, staff) = three().await;
    let link = page(&staff).await.attributes("main a", "href");
    let all = link.iter().find(|href| href.contains("all=yes")).unwrap();
    let ticked = staff.get(all).await;
    assert_eq!(ticked.attributes("[name=back][checked]", "value").len(), 3);
    assert_eq!(states(&site).await, "with_holder,with_holder,with_holder", "a link changes nothing");
    let done = staff.follow(&staff.submit(ticked.form("#answers").with("to", "in_workshop")).await).await;
    assert!(done.says("3 devices taken back.") && done.says("There is nothing to take back."));
    assert_eq!(
        (told(&site).await, states(&site).await),
        (2, "in_workshop,in_workshop,in_workshop".to_owned())
    );
}

#[tokio::test]
async fn what_came_back_meanwhile_is_named_before_the_rest_goes_on() {
    let (site, staff) = three().await;
    let form = staff.get("/loans/returns?member=1&all=yes").await.form("#answers").with("to", "ready");
    let other = site.admin_as("staff").await;
    let back = other.post("/loans/1/return", &[("to", "ready"), ("missing", "bag")]).await;
    assert_eq!(back.status(), 303);
    let refused = staff.submit(form).await;
    assert_eq!(refused.status(), 422);
    assert!(refused.text("#back-error").starts_with("Some came back meanwhile."), "{}", refused.summary());
    let named = refused.text(".warning li");
    assert!(named.contains("AQ-0001") && named.contains("Олег Петров"), "{named}");
    assert_eq!(states(&site).await, "ready,with_holder,with_holder", "nothing more has happened");
    assert_eq!(refused.attributes("[name=back][checked]", "value"), ["2", "3"], "nothing typed is lost");
    let done = staff.follow(&staff.submit(refused.form("#answers")).await).await;
    assert!(done.says("2 devices taken back."), "{}", done.summary());
    assert_eq!(site.word("SELECT missing FROM custody WHERE id = 1").await, "bag", "the first stands");
}

#[tokio::test]
async fn what_is_wrong_is_said_at_its_field_and_nothing_happens() {
    let (site, staff) = three().await;
    let form = page(&staff).await.form("#answers");
    let nothing = staff.submit(form.clone().with("to", "ready")).await;
    assert_eq!(nothing.text("#back-error"), "Tick at least one device that has come back.");
    let nowhere = staff.submit(form.clone().with("back", "1").with("missing", "\u{202e}")).await;
    assert_eq!((nowhere.status(), nowhere.text("#to-error").as_str()), (422, "Choose where it goes now."));
    assert!(
        nowhere.text("#missing-1-error").starts_with("AQ-0001, What is missing: "),
        "{}",
        nowhere.summary()
    );
    assert!(nowhere.has("#back-1[checked]"));
    let others = staff.submit(form.with("back", "77").with("to", "ready")).await;
    assert!(others.has("#back-error"), "of somebody else");
    assert_eq!(states(&site).await, "with_holder,with_holder,with_holder");
    for address in [
        "/loans/returns",
        "/loans/returns?member=x",
        "/loans/returns?member=999",
        "/loans/returns?handover=9",
    ] {
        assert_eq!(staff.get(address).await.status(), 404, "{address}");
    }
}

#[tokio::test]
async fn no_later_rule_keeps_one_of_several_from_coming_back() {
    let (site, staff) = three().await;
    let form = staff.get("/loans/returns?handover=1&all=yes").await;
    assert_eq!(form.attributes("[name=back]", "value"), ["1", "2"], "of this going-out");
    site.sql(
        "CREATE TRIGGER later BEFORE INSERT ON item_event WHEN NEW.to_state = 'ready'
         BEGIN SELECT RAISE(ABORT, 'item_has_an_open_job'); END",
    )
    .await;
    let sent = staff.submit(form.form("#answers").with("to", "ready")).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    assert_eq!(states(&site).await, "in_workshop,in_workshop,with_holder");
}

#[tokio::test]
async fn the_pages_of_loans_lead_there() {
    let (_, staff) = three().await;
    for (page, address) in [
        ("/handovers/1", "/loans/returns?handover=1"),
        ("/loans/1/return", "/loans/returns?member=1"),
        ("/loans", "/loans/returns?member=1"),
    ] {
        assert!(staff.get(page).await.has(&format!("main a[href='{address}']")), "{page}");
    }
    assert!(!staff.get("/handovers/2").await.says("Take several devices back at once"), "it was one");
}
