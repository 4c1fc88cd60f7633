//! Giving a card at the desk, and ending one that was lost.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::form::{What, Wish};
use super::store;
use super::view::{DeskPage, GivenPage};
use crate::chance;
use crate::db::Work;
use crate::ids::MemberId;
use crate::journal::{self, Action};
use crate::members::account;
use crate::members::check_password;
use crate::members::rules::Login;
use crate::members::session::token;
use crate::members::store as members;
use crate::messages::{self, Notice};
use crate::web::{App, Errors, Form, Query, Result, Staff, Visit, redirect, show};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/people/card", get(ask).post(answer))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
    /// From the page of this person, which only administrators see.
    person: String,
}

async fn ask(visit: Visit<Staff>, Query(asked): Query<Asked>) -> Result {
    let login = match asked.person.parse() {
        Ok(id) if visit.person.may_administer() => {
            account::known_login(&mut *visit.read().await?, MemberId(id)).await?.unwrap_or_default()
        }
        _ => String::new(),
    };
    let page =
        DeskPage::new(&visit, Wish { login, what: "give".into(), ..Wish::default() }, Errors::default());
    show(&visit, StatusCode::OK, &page.saying(&asked.notice))
}

async fn answer(visit: Visit<Staff>, form: Form<Wish>) -> Result {
    let mut errors = Errors::default();
    if form.redisplay {
        return show(&visit, StatusCode::OK, &DeskPage::new(&visit, form.typed, errors));
    }
    let t = visit.words();
    let login = Login::parse(&form.typed.login);
    if login.is_none() {
        errors.add("login", t.joining_error_login());
    }
    let what = form.typed.what();
    match what {
        None => errors.add("what", t.sign_in_card_error_what()),
        Some(What::Give) => check_password(&visit, &form, &form.typed.password, &mut errors).await?,
        Some(What::End) => {}
    }
    if let (Some(login), Some(what), true) = (&login, what, errors.is_empty()) {
        let mut work = form.begin().await?;
        match (find(&mut work, login).await?, what) {
            (Found::Nobody, _) => errors.add("login", t.joining_error_nobody()),
            (Found::WithRole, _) => errors.add("login", t.sign_in_card_error_roles()),
            (Found::Member(member), What::Give) => return give(&visit, work, member).await,
            (Found::Member(member), What::End) => {
                let now = visit.now.seconds();
                if store::end(&mut work, member, now).await? {
                    journal::write_about(&mut work, now, visit.person.id, Action::CardEnded, (member, ""))
                        .await?;
                    messages::tell(&mut work, member, &Notice::SignInCard { given: false }, visit.now)
                        .await?;
                    work.commit().await?;
                    return Ok(redirect("/people/card?notice=ended"));
                }
                errors.add("login", t.sign_in_card_error_none());
            }
        }
    }
    show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &DeskPage::new(&visit, form.typed, errors))
}

/// Shown once, to be printed: the database keeps a hash.
async fn give(visit: &Visit<Staff>, mut work: Work, member: MemberId) -> Result {
    let now = visit.now.seconds();
    let digits = format!("{}{}", chance::random_digits::<10>()?, chance::random_digits::<10>()?);
    store::give(&mut work, member, &token::hash(&digits), (visit.person.id, now)).await?;
    journal::write_about(&mut work, now, visit.person.id, Action::CardGiven, (member, "")).await?;
    messages::tell(&mut work, member, &Notice::SignInCard { given: true }, visit.now).await?;
    let name = members::name_of(&mut work, member).await?;
    let reads = members::language_of(&mut work, member).await?;
    work.commit().await?;
    show(visit, StatusCode::OK, &GivenPage::new(visit, (name, reads), &digits))
}

enum Found {
    Member(MemberId),
    /// Whoever has a role signs in with a password.
    WithRole,
    Nobody,
}

async fn find(work: &mut Work, login: &Login) -> Result<Found> {
    let known = members::account(work, login).await?;
    let Some(account) = known.filter(members::Account::may_sign_in) else { return Ok(Found::Nobody) };
    let has_roles = !members::roles(work, account.id).await?.is_empty();
    Ok(if has_roles { Found::WithRole } else { Found::Member(account.id) })
}
