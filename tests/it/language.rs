//! Which language a page speaks, and how it is changed without losing a word.

use crate::support::Site;

#[tokio::test]
async fn kazakh_comes_first_then_what_the_browser_asks_then_the_cookie_then_the_account() {
    let site = Site::new().await;
    let spoken =
        async |person: &crate::support::Person| person.get("/display").await.attribute("html", "lang");
    assert_eq!(spoken(&site.visitor()).await, "kk");
    assert_eq!(spoken(&site.visitor().accepts("de-DE,de;q=0.9")).await, "kk");
    let visitor = site.visitor().accepts("de, en;q=0.8, ru;q=0.3");
    assert_eq!(spoken(&visitor).await, "en");
    visitor.keep("language", "ru");
    assert_eq!(spoken(&visitor).await, "ru");
    let member = site.member().await.accepts("en");
    member.keep("language", "ru");
    assert_eq!(spoken(&member).await, "kk");
    member.keep("language", "tlh");
    assert_eq!(spoken(&member).await, "kk");
}

#[tokio::test]
async fn a_language_button_leads_back_and_stays_chosen() {
    let site = Site::new().await;
    let member = site.member().await;
    let page = member.get("/nowhere?a=1").await;
    let back = member.submit(page.form("form.languages").with("language", "ru")).await;
    assert_eq!((back.status(), back.location()), (303, "/nowhere?a=1"));
    assert_eq!(site.word("SELECT language FROM member WHERE id = 1").await, "ru");
    assert_eq!(member.cookie("language").unwrap(), "ru");
    assert_eq!(member.get("/display").await.text("[aria-current=true]"), "Русский");
}

#[tokio::test]
async fn changing_the_language_keeps_what_was_typed() {
    let site = Site::new().await;
    let visitor = site.visitor();
    let form = visitor.get("/sign-in?return=%2Fbookings").await.form("#answers");
    let typed =
        form.with("login", "aliya@").with("password", "төрт сөз жетеді").with("shared_computer", "yes");
    let page = visitor.submit(typed.with("language", "en")).await;
    assert_eq!((page.status(), page.attribute("html", "lang").as_str()), (200, "en"));
    let form = page.form("#answers");
    assert_eq!((form.value("login"), form.value("shared_computer")), ("aliya@", "yes"));
    assert_eq!((form.value("return"), form.value("password")), ("/bookings", ""));
    assert!(!page.has(".summary-error"), "nothing was sent yet");
    assert_eq!(visitor.get("/display").await.attribute("html", "lang"), "en");
}

#[tokio::test]
async fn changing_the_language_saves_nothing_else() {
    let site = Site::new().await;
    let member = site.member().await;
    let form = member.get("/display").await.form("#answers");
    let page = member.submit(form.with("theme", "dark").with("language", "ru")).await;
    assert_eq!((page.status(), page.attribute("html", "lang").as_str()), (200, "ru"));
    assert_eq!(page.attribute("[name=theme][checked]", "value"), "dark");
    assert_eq!(site.word("SELECT display FROM member WHERE id = 1").await, "");
    assert_eq!(site.word("SELECT language FROM member WHERE id = 1").await, "ru");
}
