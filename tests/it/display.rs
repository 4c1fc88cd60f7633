//! How pages look: chosen once, kept on the device and in the account.

use crate::support::Site;

const EVERYTHING: [(&str, &str, &str); 7] = [
    ("theme", "theme", "yellow-on-black"),
    ("text_size", "size", "200"),
    ("line_spacing", "line", "wide"),
    ("letter_spacing", "letters", "wide"),
    ("font", "font", "serif"),
    ("images", "images", "described"),
    ("motion", "motion", "off"),
];

#[tokio::test]
async fn a_visitors_choice_is_on_every_page_for_a_year() {
    let site = Site::new().await;
    let visitor = site.visitor();
    let form = visitor.get("/display?return=%2Fsign-in").await.form("#answers");
    let form = EVERYTHING.iter().fold(form, |form, (field, _, value)| form.with(field, value));
    let saved = visitor.submit(form).await;
    assert!(saved.set_cookies()[0].contains("Max-Age=31536000"));
    let page = visitor.follow(&saved).await;
    assert!(page.has(".summary-done"));
    assert!(page.has("main a[href='/sign-in']"), "the way back is offered");
    for path in ["/sign-in", "/nowhere"] {
        let page = visitor.get(path).await;
        for (_, attribute, value) in EVERYTHING {
            assert_eq!(page.attribute("html", &format!("data-{attribute}")), value, "{path}");
        }
    }
}

#[tokio::test]
async fn a_members_choice_follows_them_to_another_device() {
    let site = Site::new().await;
    site.member().await.post("/display", &[("theme", "dark")]).await;
    let elsewhere = site.member().await;
    assert_eq!(elsewhere.get("/display").await.attribute("html", "data-theme"), "dark");
    assert_eq!(elsewhere.get("/display").await.attribute("[name=theme][checked]", "value"), "dark");
}

#[tokio::test]
async fn one_press_goes_back_to_the_usual_look() {
    let site = Site::new().await;
    let member = site.member().await;
    member.post("/display", &[("theme", "dark"), ("text_size", "300")]).await;
    let form = member.get("/display").await.form("#answers").with("reset", "yes");
    let page = member.follow(&member.submit(form).await).await;
    assert!(page.has(".summary-done"));
    assert!(
        page.attributes("html", "data-theme").is_empty() && page.attributes("html", "data-size").is_empty()
    );
}

#[tokio::test]
async fn a_value_that_is_none_is_said_at_its_question_and_the_rest_stays() {
    let site = Site::new().await;
    let visitor = site.visitor();
    let page = visitor.post("/display", &[("theme", "plaid"), ("text_size", "150")]).await;
    assert_eq!(page.status(), 422);
    assert_eq!(page.attribute(".summary-error a", "href"), "#theme");
    assert!(page.has("#theme-error"));
    assert_eq!(page.attribute("[name=text_size][checked]", "value"), "150");
    assert_eq!(visitor.cookie("display"), None);
}

#[tokio::test]
async fn a_cookie_that_somebody_made_up_changes_nothing() {
    let site = Site::new().await;
    let visitor = site.visitor();
    visitor.keep("display", "theme=\"><script>&text_size=999&motion=off");
    let page = visitor.get("/sign-in").await;
    assert_eq!(page.attribute("html", "data-motion"), "off");
    assert!(!page.has("html[data-theme], html[data-size], script"));
}
