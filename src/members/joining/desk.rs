//! At the desk: an account for a newcomer, and a code for somebody who has no password.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use super::form::{Newcomer, Parsed};
use super::store;
use super::view::{self, CodePage, GivenPage, NewPage};
use crate::chance;
use crate::db::Work;
use crate::ids::MemberId;
use crate::journal::{self, Action};
use crate::members::links::rules::Purpose;
use crate::members::links::store as links;
use crate::members::people;
use crate::members::reauthentication::knows_password;
use crate::members::rules::Login;
use crate::members::store::{Account, NewMember, account, add, roles};
use crate::web::{App, Desk, Errors, Form, Query, Result, Visit, redirect, show};

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/people/new", get(ask_newcomer).post(add_newcomer))
        .route("/people/code", get(ask_login).post(give_code))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn ask_newcomer(visit: Visit<Desk>, Query(asked): Query<Asked>) -> Result {
    let page = NewPage::new(&visit, Newcomer::default(), Errors::default());
    show(&visit, StatusCode::OK, &page.saying(&asked.notice))
}

async fn add_newcomer(visit: Visit<Desk>, form: Form<Newcomer>) -> Result {
    let parsed = form.typed.parse();
    if form.redisplay {
        let page = NewPage::new(&visit, form.typed, Errors::default());
        return show(&visit, StatusCode::OK, &page);
    }
    match parsed {
        Ok(parsed) => welcome(&visit, form, &parsed).await,
        Err(problems) => {
            let errors = view::newcomer_errors(visit.words(), &problems);
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &NewPage::new(&visit, form.typed, errors))
        }
    }
}

async fn welcome(visit: &Visit<Desk>, form: Form<Newcomer>, parsed: &Parsed) -> Result {
    let (code, hash) = new_code(visit).await?;
    let now = visit.now.seconds();
    let mut work = form.begin().await?;
    let new = NewMember {
        surname: &parsed.names.surname,
        given_name: &parsed.names.given_name,
        patronymic: &parsed.names.patronymic,
        email: parsed.login.email(),
        phone: parsed.login.phone(),
        language: parsed.reads,
        state: "active",
        password_hash: None,
    };
    let Some(member) = add(&mut work, &new, now).await? else {
        drop(work);
        let mut errors = Errors::default();
        errors.add("login", visit.words().joining_error_taken());
        return show(visit, StatusCode::UNPROCESSABLE_ENTITY, &NewPage::new(visit, form.typed, errors));
    };
    people::file(&mut work, member).await?;
    journal::write_about(&mut work, now, visit.person.id, Action::MemberAdded, (member, "")).await?;
    if let Some(email) = &parsed.invited {
        links::ask(&mut work, member, Purpose::Invitation, email, now).await?;
        work.commit().await?;
        return Ok(redirect("/people/new?notice=invited"));
    }
    let until = store::give(&mut work, member, &hash, (visit.person.id, now)).await?;
    journal::write_about(&mut work, now, visit.person.id, Action::CodeGiven, (member, "")).await?;
    work.commit().await?;
    show(visit, StatusCode::OK, &GivenPage::new(visit, &parsed.login, &code, until))
}

/// Whose code it is to be.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Whose {
    login: String,
    /// The administrator's own, for somebody with a role.
    password: SecretString,
}

async fn ask_login(visit: Visit<Desk>) -> Result {
    show(&visit, StatusCode::OK, &CodePage::new(&visit, String::new(), Errors::default()))
}

async fn give_code(visit: Visit<Desk>, form: Form<Whose>) -> Result {
    if form.redisplay {
        return show(&visit, StatusCode::OK, &CodePage::new(&visit, form.typed.login, Errors::default()));
    }
    let t = visit.words();
    let mut errors = Errors::default();
    let login = Login::parse(&form.typed.login);
    if login.is_none() {
        errors.add("login", t.joining_error_login());
    }
    // Hashed before the write lock is taken.
    let (code, hash) = new_code(&visit).await?;
    let trusted = visit.person.may_administer()
        && !form.typed.password.expose_secret().is_empty()
        && knows_password(&visit, &form, form.typed.password.clone()).await?;
    let mut work = form.begin().await?;
    if let Some(login) = &login {
        match find(&mut work, login).await? {
            Found::Member(member) => return handed_over(&visit, work, (member, login), (&code, &hash)).await,
            Found::WithRole(member) if trusted => {
                return handed_over(&visit, work, (member, login), (&code, &hash)).await;
            }
            Found::WithRole(_) if visit.person.may_administer() => {
                errors.add("password", t.joining_error_password());
            }
            Found::WithRole(_) => errors.add("login", t.joining_error_roles()),
            Found::Nobody => errors.add("login", t.joining_error_nobody()),
        }
    }
    drop(work);
    show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &CodePage::new(&visit, form.typed.login, errors))
}

async fn handed_over(
    visit: &Visit<Desk>,
    mut work: Work,
    (member, login): (MemberId, &Login),
    (code, hash): (&str, &str),
) -> Result {
    let now = visit.now.seconds();
    let until = store::give(&mut work, member, hash, (visit.person.id, now)).await?;
    journal::write_about(&mut work, now, visit.person.id, Action::CodeGiven, (member, "")).await?;
    work.commit().await?;
    show(visit, StatusCode::OK, &GivenPage::new(visit, login, code, until))
}

enum Found {
    Member(MemberId),
    /// Whoever has a code can become this person: only an administrator hands one out for somebody with rights, and
    /// only with their own password.
    WithRole(MemberId),
    Nobody,
}

async fn find(work: &mut Work, login: &Login) -> Result<Found> {
    let Some(account) = account(work, login).await?.filter(Account::may_sign_in) else {
        return Ok(Found::Nobody);
    };
    let has_roles = !roles(work, account.id).await?.is_empty();
    Ok(if has_roles { Found::WithRole(account.id) } else { Found::Member(account.id) })
}

/// A code and its PHC string.
async fn new_code(visit: &Visit<Desk>) -> Result<(String, String)> {
    let code = chance::random_digits::<10>()?;
    let hash = visit.app.passwords.hash(SecretString::from(code.clone())).await?;
    Ok((code, hash))
}
