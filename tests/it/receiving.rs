//! Pieces of a donation become items: by scanner and Enter, in boxes, from a roll, and all the rest at once.

use crate::equipment::DONATION;
use crate::race::{Attempt, Rival, at_once, open};
use crate::support::{Page, Person, Site};

const LAPTOPS: &str = "/donations/1/lines/1/items";
const MICE: &str = "/donations/1/lines/2/items";
const LOOP: &str = "/donations/1/lines/1/items?step=serial&grade=B&comes_with=charger";

async fn site() -> Site {
    let site = Site::new().await;
    site.sql(DONATION).await;
    site.sql("INSERT INTO place (id, name, folded) VALUES (1, 'Store', 'store')").await;
    site
}

async fn staff(site: &Site) -> Person {
    let staff = site.staff().await;
    staff.reads("en").await;
    staff
}

/// Types into the one field of the loop and presses Enter.
async fn scanned(staff: &Person, page: &Page, serial: &str) -> Page {
    staff.submit(page.form("#answers").with("serial", serial)).await
}

/// Registers a piece by its serial number, as the loop does.
async fn registered(staff: &Person, page: &Page, serial: &str) -> Page {
    let sent = scanned(staff, page, serial).await;
    staff.follow(&sent).await
}

async fn items(site: &Site) -> i64 {
    site.number("SELECT count(*) FROM item").await
}

#[tokio::test]
async fn what_holds_for_all_is_chosen_once_and_then_only_serial_numbers_are_typed() {
    let site = site().await;
    let staff = staff(&site).await;
    let choices = staff.get(LAPTOPS).await;
    let chosen = choices.form("#answers").with("place", "1").with("grade", "B").with("comes_with", "charger");
    let page = staff.submit(chosen).await;
    assert!(page.says("0 of 10"), "{}", page.summary());
    assert_eq!(page.attributes("main [autofocus]", "id"), ["serial"]);
    assert_eq!(
        page.attributes("#answers input:not([type=hidden])", "id"),
        ["serial"],
        "Enter sends this alone"
    );
    let page = registered(&staff, &page, "PF-1 a").await;
    assert!(page.says("1 of 10: AQ-0001, serial number PF-1 a"), "{}", page.summary());
    let page = registered(&staff, &page, "PF-2").await;
    assert_eq!(page.text("#last"), "2 of 10: AQ-0002, serial number PF-2");
    assert!(page.attribute("#serial", "aria-describedby").starts_with("last "), "it is read with the field");
    assert!(page.text("title").starts_with("2 of 10"), "{}", page.text("title"));
    assert_eq!(page.attributes("main [autofocus]", "id"), ["serial"]);
    let row =
        "SELECT tag || place_id || grade || comes_with || serial || state || dirty FROM item WHERE id = 2";
    assert_eq!(site.word(row).await, "AQ-00021BchargerPF-2received1");
}

#[tokio::test]
async fn a_piece_without_a_serial_number_has_its_own_button_and_enter_alone_makes_nothing() {
    let site = site().await;
    let staff = staff(&site).await;
    let page = staff.get(LOOP).await;
    let refused = scanned(&staff, &page, "").await;
    assert_eq!(refused.status(), 422);
    assert!(refused.text("#serial-error").contains("second button"));
    assert_eq!(items(&site).await, 0);
    let sent = staff.submit(refused.form("#answers").with("without", "yes")).await;
    assert_eq!(staff.follow(&sent).await.text("#last"), "1 of 10: AQ-0001, without a serial number");
}

#[tokio::test]
async fn a_form_that_is_sent_twice_makes_one_piece() {
    let site = site().await;
    let staff = staff(&site).await;
    let form = staff.get(LOOP).await.form("#answers").with("serial", "PF-1");
    let (first, second) = (staff.submit(form.clone()).await, staff.submit(form).await);
    assert_eq!(first.location(), second.location());
    assert_eq!(items(&site).await, 1);
    let rest = staff.get(&LOOP.replace("serial", "rest")).await.form("#answers");
    assert_eq!([staff.submit(rest.clone()).await.status(), staff.submit(rest).await.status()], [303, 303]);
    assert_eq!(items(&site).await, 10);
}

#[tokio::test]
async fn the_same_serial_number_of_the_same_make_names_the_piece_that_has_it() {
    let site = site().await;
    let staff = staff(&site).await;
    let page = registered(&staff, &staff.get(LOOP).await, "PF-1").await;
    let cyrillic = scanned(&staff, &page, "РF-1").await;
    assert!(cyrillic.text("#serial-error").contains("AQ-0001"), "a Cyrillic letter that looks the same");
    let refused = scanned(&staff, &page, "pf 1").await;
    assert_eq!(refused.status(), 422);
    assert_eq!(
        refused.text("#serial-error"),
        "A piece with this serial number is registered: AQ-0001. Typed: “pf 1”. The field is empty again."
    );
    assert!(refused.has("#serial[autofocus][value='']"), "the next scan is not joined to this one");
    assert!(refused.attribute("#serial", "aria-describedby").starts_with("serial-error "), "and it is heard");
    assert_eq!(refused.attributes("#answers a", "href"), ["/t/AQ-0001"]);
    assert_eq!(refused.form("#answers").value("grade"), "B", "what was chosen is kept");
    assert_eq!(items(&site).await, 1);
    let next = registered(&staff, &refused, "PF-2").await;
    assert!(next.text("#last").contains("AQ-0002"), "no tag is lost by a refusal");
}

#[tokio::test]
async fn a_label_of_ours_is_no_serial_number() {
    let site = site().await;
    let staff = staff(&site).await;
    let page = staff.get(LOOP).await;
    for scan in ["AQ-0412", "http://127.0.0.1:8080/t/AQ-0412", "---", "a\u{202e}b"] {
        let refused = scanned(&staff, &page, scan).await;
        assert_eq!(refused.status(), 422, "{scan}");
        assert!(refused.has("#serial-error"), "{scan}");
    }
    assert_eq!(items(&site).await, 0);
}

#[tokio::test]
async fn a_new_place_is_kept_with_the_first_piece_and_not_before() {
    let site = site().await;
    let staff = staff(&site).await;
    let page = staff.get(&format!("{LOOP}&new_place=Shelf+2")).await;
    assert_eq!(site.number("SELECT count(*) FROM place").await, 1, "looking changes nothing");
    let page = registered(&staff, &page, "PF-1").await;
    registered(&staff, &page, "PF-2").await;
    assert_eq!(site.number("SELECT count(*) FROM place").await, 2);
    let there = "SELECT count(*) FROM item JOIN place ON place.id = place_id WHERE name = 'Shelf 2'";
    assert_eq!(site.number(there).await, 2);
}

#[tokio::test]
async fn whoever_comes_back_later_goes_on_as_before() {
    let site = site().await;
    let staff = staff(&site).await;
    registered(&staff, &staff.get(&format!("{LOOP}&place=1")).await, "PF-1").await;
    let form = staff.get(LAPTOPS).await.form("#answers");
    assert_eq!([form.value("place"), form.value("grade"), form.value("comes_with")], ["1", "B", "charger"]);
}

#[tokio::test]
async fn choices_that_cannot_be_are_said_at_their_fields() {
    let site = site().await;
    let staff = staff(&site).await;
    let page = staff.get(&format!("{LAPTOPS}?step=serial&place=77&grade=E&comes_with=%00&tags=x")).await;
    assert_eq!(page.status(), 422);
    for field in ["place", "grade", "comes_with", "tags"] {
        assert!(page.has(&format!("#{field}-error")), "{field}");
    }
}

#[tokio::test]
async fn the_rest_without_serial_numbers_is_asked_about_before_it_is_done() {
    let site = site().await;
    let staff = staff(&site).await;
    let page = registered(&staff, &staff.get(LOOP).await, "PF-1").await;
    let rest = page.attributes("main a", "href").into_iter().find(|href| href.contains("step=rest")).unwrap();
    let check = staff.get(&rest).await;
    assert!(check.says("9 pieces will get the next tags."), "{}", check.summary());
    assert_eq!(items(&site).await, 1);
    // Somebody else registers one meanwhile.
    registered(&site.admin_as("staff").await, &staff.get(LOOP).await, "PF-2").await;
    let refused = staff.submit(check.form("#answers")).await;
    assert_eq!((refused.status(), items(&site).await), (422, 2));
    assert!(refused.says("8 pieces"), "{}", refused.summary());
    let done = staff.submit(refused.form("#answers")).await;
    let list = staff.follow(&done).await;
    assert!(list.says("All pieces are registered."), "{}", list.summary());
    assert_eq!((items(&site).await, list.texts("tbody tr").len()), (10, 10));
    assert_eq!(site.number("SELECT count(DISTINCT tag) FROM item").await, 10);
}

#[tokio::test]
async fn more_than_the_donor_brought_is_never_registered() {
    let site = site().await;
    let staff = staff(&site).await;
    let page = staff.get(LOOP).await;
    staff.submit(staff.get(&LOOP.replace("serial", "rest")).await.form("#answers")).await;
    let refused = scanned(&staff, &page, "PF-11").await;
    assert_eq!(refused.status(), 422);
    assert!(refused.has(".summary-error a[href='#pieces']"), "{}", refused.summary());
    assert_eq!(items(&site).await, 10);
    assert!(staff.get(LAPTOPS).await.has("tbody"), "what is complete is a list");
}

#[tokio::test]
async fn a_promise_is_not_registered() {
    let site = site().await;
    site.sql("UPDATE donation SET promised_on = received_on, received_on = NULL, received_by = NULL").await;
    let staff = staff(&site).await;
    let page = staff.get(LOOP).await;
    assert!(page.says("This is only promised.") && !page.has("#answers"));
    let refused = staff.post(LAPTOPS, &[("key", "key-of-a-test"), ("serial", "PF-1")]).await;
    assert_eq!((refused.status(), items(&site).await), (422, 0));
    site.sql("UPDATE donation SET dropped_at = 1, dropped_by = 4, dropped_why = 'x'").await;
    assert_eq!(staff.get(LAPTOPS).await.status(), 404);
}

#[tokio::test]
async fn what_is_counted_becomes_one_box_or_several() {
    let site = site().await;
    let staff = staff(&site).await;
    let page = staff.get(MICE).await;
    assert_eq!(page.form("#answers").value("boxes"), "1");
    for wrong in ["0", "41", "three", ""] {
        let refused = staff.submit(page.form("#answers").with("boxes", wrong)).await;
        assert_eq!(refused.text("#boxes-error"), "Enter the number of boxes: from 1 to 40.", "{wrong}");
    }
    let sent = staff.submit(page.form("#answers").with("boxes", "3")).await;
    let list = staff.follow(&sent).await;
    assert_eq!(
        site.word("SELECT group_concat(quantity) FROM (SELECT quantity FROM item ORDER BY id)").await,
        "14,13,13"
    );
    assert!(list.says("14 pieces"), "{}", list.summary());
    assert_eq!(site.number("SELECT sum(dirty) FROM item").await, 0, "mice hold no data");
}

#[tokio::test]
async fn tags_of_a_printed_roll_are_scanned_before_each_piece() {
    let site = site().await;
    let staff = staff(&site).await;
    let page = staff.get(&format!("{LAPTOPS}?step=serial&tags=roll")).await;
    assert_eq!(page.attributes("main [autofocus]", "id"), ["tag"]);
    assert_eq!(page.attributes("#answers input:not([type=hidden])", "id"), ["tag"]);
    let page = staff.submit(page.form("#answers").with("tag", "http://127.0.0.1:8080/t/AQ-0100")).await;
    assert_eq!(page.attributes("#answers input:not([type=hidden])", "id"), ["serial"]);
    let next = registered(&staff, &page, "PF-1").await;
    assert_eq!(next.text("#last"), "1 of 10: AQ-0100, serial number PF-1");
    assert_eq!(next.attributes("main [autofocus]", "id"), ["tag"], "and the next tag");
    for (typed, said) in [
        ("aq 100", "in use: AQ-0100"),
        ("BC-0101", "as it is printed"),
        ("", "as it is printed"),
        ("AQ-9999999", "far from"),
    ] {
        let refused = staff.submit(next.form("#answers").with("tag", typed)).await;
        assert_eq!(refused.status(), 422, "{typed}");
        assert!(refused.text("#tag-error").contains(said), "{typed}: {}", refused.text("#tag-error"));
        assert!(refused.has("#tag[autofocus][value='']") && refused.text("title").starts_with("Error:"));
    }
    // One that was skipped on the roll can still be used, and tags in order go on behind the last.
    let page = staff.submit(next.form("#answers").with("tag", "99")).await;
    registered(&staff, &page, "PF-2").await;
    registered(&staff, &staff.get(LOOP).await, "PF-3").await;
    assert_eq!(
        site.word("SELECT group_concat(tag) FROM (SELECT tag FROM item ORDER BY id)").await,
        "AQ-0100,AQ-0099,AQ-0101"
    );
}

#[tokio::test]
async fn the_last_one_is_put_right_and_the_loop_goes_on() {
    let site = site().await;
    let staff = staff(&site).await;
    let page = registered(&staff, &staff.get(LOOP).await, "PF-2").await;
    let page = registered(&staff, &page, "PF-l").await;
    let correction = staff.get(&page.attribute(".note a", "href")).await;
    assert!(correction.text("h1").contains("AQ-0002"), "{}", correction.summary());
    let form = correction.form("#answers");
    for (typed, said) in [("PF-2", "registered: AQ-0001"), ("AQ-0001", "a tag"), ("--", "letter or digit")] {
        let refused = staff.submit(form.clone().with("serial", typed)).await;
        assert_eq!(refused.status(), 422, "{typed}");
        assert!(refused.text("#serial-error").contains(said), "{}", refused.text("#serial-error"));
    }
    let sent = staff.submit(form.clone().with("serial", "PF-1")).await;
    let back = staff.follow(&sent).await;
    assert_eq!(back.text("#last"), "2 of 10: AQ-0002, serial number PF-1");
    assert_eq!(back.form("#answers").value("comes_with"), "charger");
    let event = "SELECT kind || detail FROM item_event WHERE item_id = 2 ORDER BY id DESC LIMIT 1";
    assert_eq!(site.word(event).await, r#"changed{"serial":["PF-l","PF-1"]}"#);
    assert_eq!(
        site.number("SELECT count(*) FROM item_word WHERE word = 'pf1'").await,
        1,
        "it is found by it"
    );
    assert_eq!(staff.submit(form.clone().with("serial", "PF-1")).await.status(), 303, "sent twice");
    assert_eq!(site.number("SELECT count(*) FROM item_event WHERE kind = 'changed'").await, 1);
}

#[tokio::test]
async fn two_who_put_the_same_piece_right_do_not_overwrite_each_other() {
    let site = site().await;
    let (staff, admin) = (staff(&site).await, site.admin_as("staff").await);
    registered(&staff, &staff.get(LOOP).await, "PF-1").await;
    let path = format!("{LAPTOPS}/1");
    let (first, second) = (staff.get(&path).await, admin.get(&path).await);
    admin.submit(second.form("#answers").with("serial", "PF-9")).await;
    let refused = staff.submit(first.form("#answers").with("serial", "PF-8")).await;
    assert_eq!(refused.status(), 422);
    let told = refused.text(".warning");
    assert!(told.contains("Олег Петров") && told.contains("PF-9"), "{told}");
    assert_eq!(refused.form("#answers").value("serial"), "PF-8");
    let sent = staff.submit(refused.form("#answers")).await;
    assert!(staff.follow(&sent).await.says("The serial number is changed."));
    assert_eq!(site.word("SELECT serial FROM item").await, "PF-8");
    assert_eq!(staff.get("/donations/1/lines/2/items/1").await.status(), 404, "of another line");
}

/// Three laptops of the donation.
async fn three(site: &Site, staff: &Person) {
    let mut page = staff.get(LOOP).await;
    for serial in ["PF-1", "PF-2", "PF-3"] {
        page = registered(staff, &page, serial).await;
    }
    assert_eq!(items(site).await, 3);
}

#[tokio::test]
async fn all_chosen_pieces_are_put_in_a_place_at_once() {
    let site = site().await;
    let staff = staff(&site).await;
    three(&site, &staff).await;
    let list = staff.get(&format!("{LAPTOPS}?step=list")).await;
    let links = list.attributes("main li a", "href");
    let others = ["/equipment/labels?line=1", "/donations/1/lines/1/place", "/donations/1/lines/1/cleaning"];
    assert_eq!(links, others, "nothing that is full of data is made ready");
    let page = staff.get("/donations/1/lines/1/place").await;
    assert_eq!(
        page.attributes("[name=item][checked]", "value"),
        ["1", "2", "3"],
        "all, unless one is taken out"
    );
    let refused = staff.submit(page.form("#answers")).await;
    assert!(refused.has("#place-error"), "{}", refused.summary());
    let refused = staff.post("/donations/1/lines/1/place", &[("place", "1"), ("item", "77")]).await;
    assert!(refused.has("#item-error"), "{}", refused.summary());
    let two = [("place", "1"), ("item", "1"), ("item", "3")];
    let sent = staff.post("/donations/1/lines/1/place", &two).await;
    assert!(staff.follow(&sent).await.says("The place is saved."));
    staff.post("/donations/1/lines/1/place", &two).await;
    assert_eq!(
        site.word("SELECT group_concat(coalesce(place_id, 0)) FROM (SELECT place_id FROM item ORDER BY id)")
            .await,
        "1,0,1"
    );
    let events =
        "SELECT group_concat(detail) FROM (SELECT detail FROM item_event WHERE kind = 'moved' ORDER BY id)";
    assert_eq!(site.word(events).await, r#"{"place":["","Store"]},{"place":["","Store"]}"#, "sent twice");
}

#[tokio::test]
async fn two_people_say_of_all_chosen_pieces_that_the_data_are_gone() {
    let site = site().await;
    let staff = staff(&site).await;
    three(&site, &staff).await;
    let path = "/donations/1/lines/1/cleaning";
    let page = staff.get(path).await;
    let own = site.word("SELECT surname || ' ' || given_name FROM member WHERE id = 4").await;
    let refused = staff.submit(page.form("#answers").with("second", &own)).await;
    assert_eq!(refused.status(), 422);
    assert_eq!(refused.text("#second-error"), "The second person must be somebody else.");
    assert_eq!(refused.text("#how-error"), "Write how the data were wiped.");
    assert_eq!(refused.form("#answers").value("second"), own);
    let given_name = site.word("SELECT given_name FROM member WHERE id = 4").await;
    for (nobody, why) in [
        ("—", "Write the first name and the surname of the second person."),
        ("Known", "Write the first name and the surname of the second person."),
        (&given_name, "The second person must be somebody else."),
    ] {
        let refused = staff.submit(page.form("#answers").with("how", "nwipe").with("second", nobody)).await;
        assert_eq!((refused.status(), &*refused.text("#second-error")), (422, why), "{nobody}");
    }
    let seen = page.form("#answers").value("seen").to_owned();
    let none = staff.post(path, &[("seen", &seen), ("how", "nwipe"), ("second", "Nobody Known")]).await;
    assert_eq!(none.text("#item-error"), "Choose at least one piece.");
    assert_eq!(site.number("SELECT sum(dirty) FROM item").await, 3);
    let said = [("seen", &*seen), ("item", "1"), ("item", "2"), ("how", "nwipe"), ("second", "Nobody Known")];
    let sent = staff.post(path, &said).await;
    let list = staff.follow(&sent).await;
    assert!(list.says("The statement is saved."));
    assert_eq!(
        site.word("SELECT group_concat(dirty) FROM (SELECT dirty FROM item ORDER BY id)").await,
        "0,0,1"
    );
    assert_eq!(staff.post(path, &said).await.status(), 303);
    let events = "SELECT count(*) FROM item_event WHERE kind = 'cleaned' AND second_person = 'Nobody Known'
        AND reason = 'nwipe' AND by_member = 4";
    assert_eq!(site.number(events).await, 2, "sent twice, it is said once");
    assert_eq!(staff.get(path).await.attributes("[name=item]", "value"), ["3"]);
}

#[tokio::test]
async fn a_statement_is_about_what_its_page_showed() {
    let site = site().await;
    let staff = staff(&site).await;
    three(&site, &staff).await;
    let path = "/donations/1/lines/1/cleaning";
    let form = staff.get(path).await.form("#answers").with("how", "nwipe").with("second", "Nobody Known");
    // Somebody else takes one to the workshop, and registers one more.
    let other = site.admin_as("staff").await;
    let moved = other.post("/equipment/AQ-0002/state", &[("to", "in_workshop")]).await;
    assert_eq!(moved.status(), 303, "{}", moved.summary());
    registered(&other, &other.get(LOOP).await, "PF-4").await;
    let refused = staff.submit(form).await;
    assert_eq!(refused.status(), 422);
    assert_eq!(
        refused.text("#item-error"),
        "Something has happened to the pieces meanwhile. Look at them and send this again."
    );
    let told = refused.texts(".warning li");
    assert_eq!(
        told,
        [
            "AQ-0002: Something has changed. Now: In the workshop. By: Олег Петров.",
            "AQ-0004: Registered since then. By: Олег Петров."
        ]
    );
    assert_eq!(refused.form("#answers").value("how"), "nwipe", "nothing typed is lost");
    assert_eq!(
        refused.attributes("[name=item][checked]", "value"),
        ["1", "2", "3"],
        "what is new is not said"
    );
    assert_eq!(site.number("SELECT sum(dirty) FROM item").await, 4);
    let sent = staff.submit(refused.form("#answers")).await;
    assert_eq!(sent.status(), 303, "{}", sent.summary());
    assert_eq!(
        site.word("SELECT group_concat(dirty) FROM (SELECT dirty FROM item ORDER BY id)").await,
        "0,0,0,1"
    );
    // A form that does not say what it showed is about nothing.
    let unseen = staff.post(path, &[("item", "4"), ("how", "nwipe"), ("second", "Nobody Known")]).await;
    assert_eq!((unseen.status(), site.number("SELECT sum(dirty) FROM item").await), (422, 1));
}

#[tokio::test]
async fn all_that_may_become_ready_becomes_so_at_once_and_the_rest_is_named() {
    let site = site().await;
    let staff = staff(&site).await;
    three(&site, &staff).await;
    registered(&staff, &staff.get(LOOP).await, "PF-4").await;
    let path = "/donations/1/lines/1/ready";
    let none = staff.get(path).await;
    assert!(none.says("There is nothing else that may become ready now.") && !none.has("#answers"));
    assert_eq!(none.text("#kept"), "Not ready yet: 4");
    assert!(
        none.text("#kept + ul li").starts_with("AQ-0001: Somebody’s data may be on it"),
        "{}",
        none.summary()
    );
    let cleaning = staff.get("/donations/1/lines/1/cleaning").await;
    let form = cleaning.form("#answers").with("how", "nwipe").with("second", "Nobody Known");
    let list = staff.follow(&staff.submit(form).await).await;
    assert!(list.has(&format!("main li a[href='{path}']")), "from the statement it is one step");
    site.sql(
        "INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state, reason)
         VALUES (3, 2, 4, 'state', 'received', 'missing', 'x');
         UPDATE item SET grade = 'D' WHERE id = 2",
    )
    .await;
    let page = staff.get(path).await;
    assert!(page.says("3 pieces may become ready to lend."), "{}", page.summary());
    assert_eq!(
        page.attributes("[name=item][checked]", "value"),
        ["1", "4"],
        "what does not work is not chosen beforehand"
    );
    assert_eq!(page.texts("#kept + ul li"), ["AQ-0003: Missing"]);
    let form = page.form("#answers");
    let done = staff.follow(&staff.submit(form.clone()).await).await;
    assert_eq!(done.text(".summary-done h2"), "2 pieces have become ready to lend.");
    assert_eq!(done.attributes("[name=item]", "value"), ["2"], "what was taken out can still be chosen");
    assert_eq!(
        site.word("SELECT group_concat(state) FROM (SELECT state FROM item ORDER BY id)").await,
        "ready,received,missing,ready"
    );
    let events = "SELECT count(*) FROM item_event WHERE to_state = 'ready' AND by_member = 4";
    assert_eq!(site.number(events).await, 2, "an event each");
    let again = staff.follow(&staff.submit(form).await).await;
    assert_eq!(again.text(".summary-done h2"), "2 pieces have become ready to lend.", "sent twice");
    assert_eq!(site.number(events).await, 2);
    let nothing = staff.post(path, &[]).await;
    assert_eq!(nothing.text("#item-error"), "Choose at least one piece.");
}

#[tokio::test]
async fn nothing_becomes_ready_that_was_changed_since_the_page_was_shown() {
    let site = site().await;
    let staff = staff(&site).await;
    three(&site, &staff).await;
    let cleaning = staff.get("/donations/1/lines/1/cleaning").await;
    staff.submit(cleaning.form("#answers").with("how", "nwipe").with("second", "Nobody Known")).await;
    let form = staff.get("/donations/1/lines/1/ready").await.form("#answers");
    let other = site.admin_as("staff").await;
    let why = [("to", "in_workshop"), ("reason", "The screen flickers")];
    assert_eq!(other.post("/equipment/AQ-0001/state", &why).await.status(), 303);
    let refused = staff.submit(form).await;
    assert_eq!(refused.status(), 422);
    assert_eq!(
        refused.texts(".warning li"),
        ["AQ-0001: Something has changed. Now: In the workshop. By: Олег Петров."]
    );
    assert_eq!(site.number("SELECT count(*) FROM item WHERE state = 'ready'").await, 0);
    let mut form = refused.form("#answers");
    form.fields.retain(|(name, value)| name != "item" || value != "1");
    assert_eq!(staff.submit(form).await.status(), 303);
    assert_eq!(site.number("SELECT count(*) FROM item WHERE state = 'ready'").await, 2);
}

#[tokio::test]
async fn changing_the_language_loses_nothing_on_any_step() {
    let site = site().await;
    let staff = staff(&site).await;
    let page = staff.get(LOOP).await;
    let again = staff.submit(page.form("#answers").with("serial", "PF-1").with("language", "ru")).await;
    assert_eq!((again.status(), items(&site).await), (200, 0));
    assert_eq!(again.form("#answers").value("serial"), "PF-1");
    assert_eq!(again.attribute("html", "lang"), "ru");
    let typed = [("step", "serial"), ("comes_with", "bag"), ("language", "en")];
    let sent = staff.post("/language?to=%2Fdonations%2F1%2Flines%2F1%2Fitems", &typed).await;
    let choices = staff.follow(&sent).await;
    assert_eq!(choices.form("#answers").value("comes_with"), "bag", "the same question");
    assert!(!choices.has("#serial"));
}

#[tokio::test]
async fn two_hundred_scanners_at_once_get_two_hundred_tags() {
    let site = site().await;
    site.sql("UPDATE donation_line SET quantity = 150 WHERE id = 1").await;
    let rival = Rival::of(&site.staff().await);
    let (address, _open) = open(&site).await;
    let attempts = (0..200).map(|number| Attempt {
        what: "register",
        path: LAPTOPS.to_owned(),
        cookie: rival.cookie.clone(),
        fields: vec![("key", format!("scan-key-{number}")), ("serial", format!("SN{number}"))],
    });
    let answers = at_once(attempts.map(|attempt| attempt.send(address)).collect::<Vec<_>>()).await;
    let count = |status: u16| answers.iter().filter(|answer| answer.status == status).count();
    assert_eq!((count(303), count(422)), (150, 50), "no more than the donor brought");
    assert_eq!(site.number("SELECT count(DISTINCT tag) FROM item").await, 150);
    assert_eq!(site.word("SELECT max(tag) FROM item").await, "AQ-0150", "without a gap");
    assert_eq!(site.number("SELECT last_number FROM tag_series").await, 150);
}
