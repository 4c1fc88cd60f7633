//! Until when a member moves a booking without a call; and giving up, which is never blocked, however late.

use super::{HOUR, Wish, reads, saved, set, state};
use crate::support::Site;

const NOTICES: [(&str, &str); 2] = [("notice_change", "120"), ("notice_cancel", "180")];
const LATER: Wish<'_> = Wish { start: "15:00", ..HOUR };

#[tokio::test]
async fn a_notice_is_a_number_of_minutes_and_the_page_of_the_resource_says_it() {
    let site = Site::new().await;
    let admin = reads(site.admin().await).await;
    for (field, typed) in [("notice_change", "soon"), ("notice_cancel", "99999")] {
        let page = set(&admin, "times", &[(field, typed)]).await;
        assert!(page.status() == 422 && page.has(&format!("#{field}-error")), "{}", page.summary());
        assert_eq!(page.form("#answers").value(field), typed);
    }
    let member = reads(site.member().await).await;
    assert!(!member.get("/resources/library").await.says("Moving and cancelling"));
    saved(&site, "times", &NOTICES).await;
    let page = member.get("/resources/library").await;
    assert!(page.says("until 2 hours before the start") && page.says("at least 3 hours before"));
}

#[tokio::test]
async fn after_the_notice_the_desk_is_called_and_no_address_helps() {
    let site = Site::new().await;
    saved(&site, "times", &NOTICES).await;
    let id = HOUR.book(&reads(site.member().await).await).await;
    site.turn_clock_to("2026-11-25T08:00");
    let member = reads(site.member().await).await;
    let early = member.get(&format!("/bookings/{id}")).await;
    assert!(early.attributes("a", "href").iter().any(|href| href.contains("moves=")));
    site.turn_clock_to("2026-11-25T08:01");
    let member = reads(site.member().await).await;
    let late = member.get(&format!("/bookings/{id}")).await;
    assert!(late.says("Only a coordinator can move this booking now. Please call us."));
    assert!(!late.attributes("a", "href").iter().any(|href| href.contains("moves=")));
    let asked = member.get(&format!("/bookings/new?moves={id}&resource=library&date=2026-11-26")).await;
    assert_eq!(asked.location(), format!("/bookings/{id}?notice=move-late"));
    let sent = LATER.move_to(&member, &id).await;
    assert_eq!(sent.location(), format!("/bookings/{id}?notice=move-late"));
    assert!(member.follow(&sent).await.says("The booking has not moved: it begins soon."));
    assert_eq!(site.word("SELECT starts FROM booking").await, "2026-11-25T10:00");
}

#[tokio::test]
async fn whoever_decides_for_the_resource_moves_their_own_until_it_begins() {
    let site = Site::new().await;
    saved(&site, "approval", &[("needed", "no")]).await;
    saved(&site, "times", &NOTICES).await;
    let id = HOUR.book(&site.coordinator().await).await;
    site.turn_clock_to("2026-11-25T08:30");
    let moved = LATER.move_to(&site.coordinator().await, &id).await;
    assert_eq!(moved.location(), format!("/bookings/{id}?notice=moved"), "{}", moved.summary());
}

#[tokio::test]
async fn a_visit_of_a_series_that_begins_soon_stays_while_the_others_move() {
    let site = Site::new().await;
    saved(&site, "approval", &[("needed", "no")]).await;
    saved(&site, "times", &NOTICES).await;
    let member = reads(site.member().await).await;
    HOUR.send(&member, "/bookings", &[("repeat", "yes")]).await;
    let key = HOUR.key(&member);
    let dates = member.get(&format!("/series/new?draft={key}&step=ask&rhythm=week&times=3")).await;
    let sent = member.submit(dates.form("#answers")).await;
    let series = sent.location().split('?').next().unwrap().to_owned();
    site.turn_clock_to("2026-11-25T09:00");
    let member = reads(site.member().await).await;
    let ask = member.get(&format!("{series}/move")).await;
    let preview = member.submit(ask.form("#answers").with("scope", "all").with("start", "11:00")).await;
    assert!(preview.text("#at-1-hint").contains("Please call us."), "{}", preview.text("main"));
    assert_eq!(preview.texts("#at-1 option").len(), 1, "it can only stay");
    let mut forged = preview.form("#answers");
    let first = forged.fields.iter_mut().find(|(name, _)| name == "at").unwrap();
    "2026-11-25T11:00".clone_into(&mut first.1);
    let refused = member.submit(forged).await;
    assert!(refused.status() == 422 && refused.text("#at-1-error").contains("Please call us."));
    let moved = member.submit(preview.form("#answers")).await;
    assert!(moved.location().ends_with("notice=moved"), "{}", moved.summary());
    let starts = "SELECT group_concat(starts) FROM (SELECT starts FROM booking ORDER BY starts)";
    assert_eq!(site.word(starts).await, "2026-11-25T10:00,2026-12-02T11:00,2026-12-09T11:00");
}

#[tokio::test]
async fn giving_up_late_is_allowed_kindly_said_and_only_counted() {
    let site = Site::new().await;
    saved(&site, "times", &NOTICES).await;
    let member = reads(site.member().await).await;
    let (early, late) = (HOUR.book(&member).await, LATER.book(&member).await);
    let page = member.get(&format!("/bookings/{early}/cancellation")).await;
    assert!(!page.says("There is little time left"));
    assert_eq!(member.submit(page.form("#answers")).await.status(), 303);
    site.turn_clock_to("2026-11-25T14:59");
    let member = reads(site.member().await).await;
    let page = member.get(&format!("/bookings/{late}/cancellation")).await;
    assert!(page.says("you can still cancel"), "{}", page.text("main"));
    assert_eq!(member.submit(page.form("#answers")).await.status(), 303);
    assert_eq!(
        (state(&site, &early).await, state(&site, &late).await),
        ("cancelled".into(), "cancelled".into())
    );
    assert_eq!(site.word("SELECT group_concat(booking_id) FROM late_cancellation").await, late);
    assert!(!member.get(&format!("/bookings/{late}")).await.text("main").contains("late"), "no blame");
}

#[tokio::test]
async fn what_staff_give_up_is_nobodys_lateness() {
    let site = Site::new().await;
    saved(&site, "times", &NOTICES).await;
    let id = HOUR.book(&site.member().await).await;
    site.turn_clock_to("2026-11-25T09:50");
    let coordinator = site.coordinator().await;
    let sent = coordinator.post(&format!("/bookings/{id}/cancellation"), &[("reason", "Есік сынды")]).await;
    assert_eq!(sent.status(), 303);
    assert_eq!(state(&site, &id).await, "cancelled");
    assert_eq!(site.number("SELECT count(*) FROM late_cancellation").await, 0);
}
