//! Who decides for a resource is chosen on its own page, and nobody loses anything else by it.

use super::{HOUR, reads, state};
use crate::support::{Form, PASSWORD, Page, Person, Site};

const APPROVERS: &str = "/admin/resources/library/approvers";
/// A second coordinator of everything.
const DANA: i64 = 60;

async fn site() -> Site {
    let site = Site::new().await;
    site.sql(
        "INSERT INTO member (id, surname, given_name, email, language, state, created_at)
             VALUES (60, 'Сулейменова', 'Дана', 'dana@esik.test', 'en', 'active', 1795000000);
         INSERT INTO member_role VALUES (60, 'coordinator', 1795000000)",
    )
    .await;
    site
}

/// The form with these coordinators ticked.
async fn form(admin: &Person, who: &str, ticked: &[i64]) -> Form {
    let mut form = admin.get(APPROVERS).await.form("#answers").with("who", who);
    form.fields.retain(|(name, _)| name != "approvers");
    form.fields.extend(ticked.iter().map(|id| ("approvers".to_owned(), id.to_string())));
    form
}

async fn chosen(admin: &Person, ticked: &[i64]) -> Page {
    let sent = admin.submit(form(admin, "chosen", ticked).await).await;
    assert_eq!(sent.location(), format!("{APPROVERS}?notice=saved"), "{}", sent.summary());
    admin.follow(&sent).await
}

#[tokio::test]
async fn one_resource_is_given_to_one_coordinator_and_the_others_keep_everything_else() {
    let site = site().await;
    let admin = reads(site.admin().await).await;
    let before = admin.get(APPROVERS).await;
    assert!(before.says("Ким Марина") && before.says("Сулейменова Дана"));
    chosen(&admin, &[DANA]).await;
    let id = HOUR.book(&site.member().await).await;
    let (marina, dana) = (site.coordinator().await, site.signed_in(DANA).await);
    assert_eq!(marina.post(&format!("/bookings/{id}/approval"), &[]).await.status(), 404);
    assert!(!marina.get("/approvals").await.has(&format!("a[href='/bookings/{id}']")));
    let told = "SELECT group_concat(member_id) FROM message WHERE kind = 'request_waits'";
    assert_eq!(site.word(told).await, DANA.to_string());
    assert_eq!(dana.post(&format!("/bookings/{id}/approval"), &[]).await.status(), 303);
    assert_eq!(state(&site, &id).await, "approved");
    let others = "SELECT group_concat(DISTINCT member_id) FROM (
        SELECT member_id FROM coordinates WHERE resource_id <> 1 ORDER BY member_id)";
    assert_eq!(site.word(others).await, "3,60");
    assert_eq!(site.number("SELECT count(*) FROM coordinator_resource").await, 0);
    let again = admin.submit(form(&admin, "all", &[]).await).await;
    assert_eq!(again.status(), 303);
    assert_eq!(site.number("SELECT count(*) FROM coordinates WHERE resource_id = 1").await, 2);
}

#[tokio::test]
async fn somebody_is_left_to_decide_and_the_second_administrator_is_told() {
    let site = site().await;
    let admin = reads(site.admin().await).await;
    let none = admin.submit(form(&admin, "chosen", &[]).await).await;
    assert!(none.status() == 422 && none.has("#who-error"), "{}", none.summary());
    let forged = admin.submit(form(&admin, "chosen", &[1]).await).await;
    assert_eq!(forged.status(), 422, "a member without the role decides nothing");
    let old = form(&admin, "chosen", &[3]).await;
    chosen(&admin, &[DANA]).await;
    let told = admin.submit(old).await;
    assert!(told.text("#who-error").contains("Someone else has changed this."), "{}", told.summary());
    assert!(told.has("#approvers-3[checked]"), "nothing typed is lost");
    assert_eq!(admin.submit(told.form("#answers")).await.status(), 303, "knowing it, they may");
    site.sql("INSERT INTO coordinator_resource VALUES (3, 2), (60, 2)").await;
    let nobody = admin.submit(form(&admin, "all", &[]).await).await;
    assert!(nobody.text("#who-error").contains("nobody would be left to decide"), "{}", nobody.summary());
    site.sql("DELETE FROM resource_approver; UPDATE resource SET needs_approval = 0 WHERE id = 1").await;
    let page = admin.get("/admin/resources/library/approval").await;
    let needed = admin.submit(page.form("#answers").with("needed", "yes")).await;
    assert!(needed.status() == 422 && needed.has("#needed-error"), "{}", needed.summary());
}

#[tokio::test]
async fn promised_support_is_taken_over_before_its_coordinator_decides_no_more() {
    let site = site().await;
    let member = site.member().await;
    let sent = HOUR.send(&member, "/bookings", &[("support", "A reader"), ("support_consent", "en")]).await;
    let booking = sent.location().split('?').next().unwrap().to_owned();
    let marina = site.coordinator().await;
    assert_eq!(marina.post(&format!("{booking}/approval"), &[]).await.status(), 303);
    let answer = [("answer", "Saule reads."), ("from", "asked")];
    assert_eq!(marina.post(&format!("{booking}/support/arrangement"), &answer).await.status(), 303);
    let admin = reads(site.admin().await).await;
    let refused = admin.submit(form(&admin, "chosen", &[DANA]).await).await;
    assert!(refused.text("#who-error").contains("Марина Ким"), "{}", refused.summary());
    assert_eq!(site.number("SELECT count(*) FROM resource_approver").await, 0);
    chosen(&admin, &[3, DANA]).await;
}

#[tokio::test]
async fn whoever_takes_over_from_the_only_approver_becomes_one() {
    let site = site().await;
    let admin = reads(site.admin().await).await;
    chosen(&admin, &[DANA]).await;
    HOUR.book(&site.member().await).await;
    let without = async |successor: &str| {
        let mut form = admin.get("/people/60").await.form("#answers").with("password", PASSWORD);
        form.fields.retain(|(name, value)| !(name == "roles" && value == "coordinator"));
        form.fields.push(("successor".to_owned(), successor.to_owned()));
        admin.submit(form).await
    };
    let asked = without("").await;
    assert_eq!(asked.status(), 422, "{}", asked.location());
    let gone = without("3").await;
    assert_eq!(gone.status(), 303, "{}", gone.summary());
    assert_eq!(site.word("SELECT group_concat(member_id) FROM resource_approver").await, "3");
    let forged = site.try_sql("INSERT INTO resource_approver VALUES (1, 1)").await;
    assert_eq!(forged, Err("resource_approver_without_role".to_owned()));
}
