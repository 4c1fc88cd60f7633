//! The register: found by any part of a name, sorted as Kazakh does; roles and membership in the administrators' hands.

use crate::support::{PASSWORD, Page, Person, Site};

async fn site() -> Site {
    let site = Site::new().await;
    site.sql(
        "INSERT INTO member (id, surname, given_name, patronymic, phone, language, state, created_at) VALUES
             (50, 'Әбенова', 'Гүлнәр', 'Ілиясқызы', '+77010000050', 'kk', 'active', 1),
             (51, 'Абаев', 'Нұржан', '', '+77010000051', 'ru', 'applied', 1),
             (52, 'Серік', 'Ботагөз', '', '+77010000052', 'kk', 'left', 1),
             (53, 'О''Нил', 'Ян-Пётр', '', '+77010000053', 'en', 'paused', 1)",
    )
    .await;
    esik::jobs::run_all(&site.app()).await;
    site
}

async fn admin(site: &Site) -> Person {
    let admin = site.admin().await;
    admin.reads("en").await;
    admin
}

/// Without what tells namesakes apart.
fn names(page: &Page) -> Vec<String> {
    let links = page.texts("main .card h3");
    links.iter().map(|link| link.split(", ").next().unwrap().to_owned()).collect()
}

async fn found(admin: &Person, query: &str) -> Vec<String> {
    names(&admin.get(&format!("/people?{query}")).await)
}

async fn give(admin: &Person, id: i64, roles: &[&str], password: &str) -> Page {
    let mut fields: Vec<_> = roles.iter().map(|role| ("roles", *role)).collect();
    fields.push(("password", password));
    admin.post(&format!("/people/{id}/roles"), &fields).await
}

#[tokio::test]
async fn a_person_is_found_by_any_part_of_a_name_on_any_keyboard() {
    let site = site().await;
    let admin = admin(&site).await;
    for typed in ["гульнар", "Абенова", "гүлнәр+ілияс", "ил+гул", "8+701+000+00+50", "%2B77010000050"]
    {
        assert_eq!(found(&admin, &format!("q={typed}")).await, ["Әбенова Гүлнәр Ілиясқызы"], "{typed}");
    }
    assert_eq!(found(&admin, "q=онил").await, ["О'Нил Ян-Пётр"]);
    assert_eq!(found(&admin, "q=petr").await, Vec::<String>::new());
    assert_eq!(found(&admin, "q=петр+ян").await, ["О'Нил Ян-Пётр"]);
    assert_eq!(found(&admin, "q=member2").await, ["Оспанов Дәулет"]);
}

#[tokio::test]
async fn exact_names_come_first_and_then_the_kazakh_alphabet() {
    let site = site().await;
    let admin = admin(&site).await;
    assert_eq!(found(&admin, "q=серик").await, ["Серік Ботагөз", "Серікова Әлия"]);
    let all = found(&admin, "").await;
    assert_eq!(all[..4], ["Абаев Нұржан", "Ахметова Сәуле", "Әбенова Гүлнәр Ілиясқызы", "Жұмабаев Ерлан"]);
}

#[tokio::test]
async fn the_register_is_narrowed_by_role_and_membership() {
    let site = site().await;
    let admin = admin(&site).await;
    assert_eq!(found(&admin, "role=coordinator").await, ["Ким Марина"]);
    assert_eq!(found(&admin, "state=applied").await, ["Абаев Нұржан"]);
    assert_eq!(found(&admin, "q=серик&state=left").await, ["Серік Ботагөз"]);
    assert_eq!(found(&admin, "q=ким&role=staff").await, Vec::<String>::new());
}

#[tokio::test]
async fn whoever_is_erased_is_listed_only_when_asked_for() {
    let site = site().await;
    let admin = admin(&site).await;
    admin.post("/people/50/erasure", &[("sure", "on"), ("password", PASSWORD)]).await;
    for query in ["", "state=left", "q=50", "role="] {
        assert!(!found(&admin, query).await.iter().any(|name| name.contains('№')), "{query}");
    }
    assert_eq!(found(&admin, "state=erased").await, ["№ 50"]);
    assert_eq!(found(&admin, "state=left").await, ["Серік Ботагөз"]);
    let page = admin.get("/people?state=erased").await;
    assert_eq!(page.text("#state option[selected]"), "Data erased");
}

#[tokio::test]
async fn a_long_register_has_pages() {
    let site = site().await;
    site.sql(
        "INSERT INTO member (surname, given_name, phone, language, state, created_at)
         WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 120)
         SELECT 'Яровой', printf('%03d', n), '+7702000' || printf('%04d', n), 'ru', 'active', 1 FROM n",
    )
    .await;
    esik::jobs::run_all(&site.app()).await;
    let admin = admin(&site).await;
    let mut all = Vec::new();
    let mut page = admin.get("/people?q=яр").await;
    loop {
        all.extend(names(&page));
        let pages = page.html();
        let Some(next) =
            pages.select(&crate::support::selector("main nav a")).find(|a| a.inner_html().contains("Next"))
        else {
            break;
        };
        page = admin.get(next.attr("href").unwrap()).await;
    }
    assert_eq!(all.len(), 120);
    assert_eq!((all[0].as_str(), all[119].as_str()), ("Яровой 001", "Яровой 120"));
}

#[tokio::test]
async fn a_changed_name_is_found_under_the_new_one_only() {
    let site = site().await;
    let admin = admin(&site).await;
    site.sql("UPDATE member SET surname = 'Жаңаева' WHERE id = 50").await;
    esik::jobs::run_all(&site.app()).await;
    assert_eq!(found(&admin, "q=жанаева").await.len(), 1);
    assert_eq!(found(&admin, "q=абенова").await.len(), 0);
}

#[tokio::test]
async fn a_role_is_given_with_ones_own_password_and_journalled() {
    let site = site().await;
    let admin = admin(&site).await;
    let member = site.member().await;
    for (password, sentence) in [("", "Enter your password."), ("wrong", "The current password is wrong.")] {
        let page = give(&admin, 1, &["coordinator"], password).await;
        assert_eq!((page.status(), page.text("#password-error")), (422, sentence.to_owned()));
        assert!(page.has("#roles-coordinator[checked]"), "what was ticked is kept");
    }
    assert_eq!(member.get("/approvals").await.status(), 403);
    let done = admin.follow(&give(&admin, 1, &["coordinator", "staff"], PASSWORD).await).await;
    assert_eq!(done.text(".summary h2"), "The roles are saved.");
    assert_eq!(member.get("/approvals").await.status(), 303, "they sign in again");
    assert_eq!(site.member().await.get("/approvals").await.status(), 200);
    give(&admin, 1, &["staff"], PASSWORD).await;
    assert_eq!(site.member().await.get("/approvals").await.status(), 403);
    let rows =
        "SELECT group_concat(action || ' ' || detail || ' ' || about || ' ' || by_member, '; ') FROM journal
                WHERE action LIKE 'role%'";
    assert_eq!(
        site.word(rows).await,
        "role_granted coordinator 1 5; role_granted staff 1 5; role_withdrawn coordinator 1 5"
    );
}

#[tokio::test]
async fn nothing_changes_for_whoever_is_saved_as_they_are() {
    let site = site().await;
    let admin = admin(&site).await;
    assert_eq!(give(&admin, 5, &["administrator"], PASSWORD).await.status(), 303);
    assert_eq!(admin.get("/people").await.status(), 200, "still signed in");
    assert_eq!(site.number("SELECT count(*) FROM journal WHERE action LIKE 'role%'").await, 0);
}

#[tokio::test]
async fn the_last_administrator_stays() {
    let site = site().await;
    let admin = admin(&site).await;
    let page = give(&admin, 5, &[], PASSWORD).await;
    assert_eq!(page.status(), 422);
    assert!(page.text("#roles-error").starts_with("This is the only administrator."));
    let page = admin.post("/people/5/membership", &[("state", "left")]).await;
    assert!(page.text("#state-error").starts_with("This is the only administrator."), "{}", page.summary());
    for statement in [
        "DELETE FROM member_role WHERE role = 'administrator'",
        "UPDATE member SET state = 'paused' WHERE id = 5",
    ] {
        assert_eq!(site.try_sql(statement).await, Err("last_administrator".to_owned()));
    }
    give(&admin, 1, &["administrator"], PASSWORD).await;
    assert_eq!(give(&admin, 5, &[], PASSWORD).await.status(), 303, "now there is another");
}

#[tokio::test]
async fn an_applicant_is_welcomed_and_who_leaves_is_signed_out() {
    let site = site().await;
    let admin = admin(&site).await;
    let page = admin.get("/people/51").await;
    assert_eq!(page.texts("#state button"), ["Make a member", "Mark as no longer a member"]);
    let done = admin.follow(&admin.post("/people/51/membership", &[("state", "active")]).await).await;
    assert_eq!(done.text(".summary h2"), "The membership is changed.");
    assert_eq!(site.word("SELECT state FROM member WHERE id = 51").await, "active");
    let member = site.member().await;
    admin.post("/people/1/membership", &[("state", "left")]).await;
    assert_eq!(member.get("/bookings").await.status(), 303);
    assert_eq!(site.visitor().sign_in("member@esik.test", PASSWORD).await.status(), 422);
    for state in ["applied", "left", "king", ""] {
        assert_eq!(admin.post("/people/1/membership", &[("state", state)]).await.status(), 422, "{state}");
    }
}
