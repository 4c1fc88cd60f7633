//! At the desk: an account for a newcomer, and a code for somebody who has no password.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use secrecy::SecretString;
use serde::Deserialize;

use super::form::{Newcomer, Parsed};
use super::store;
use super::view::{self, CodePage, GivenPage, NewPage};
use crate::chance;
use crate::ids::MemberId;
use crate::journal::{self, Action};
use crate::members::people;
use crate::members::rules::Login;
use crate::members::store::{NewMember, account, add, roles};
use crate::web::{App, Desk, Errors, Form, Result, Visit, show};

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/people/new", get(ask_newcomer).post(add_newcomer))
        .route("/people/code", get(ask_login).post(give_code))
}

async fn ask_newcomer(visit: Visit<Desk>) -> Result {
    show(&visit, StatusCode::OK, &NewPage::new(&visit, Newcomer::default(), Errors::default()))
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
        surname: &parsed.surname,
        given_name: &parsed.given_name,
        patronymic: &parsed.patronymic,
        login: &parsed.login,
        language: parsed.reads,
        password_hash: None,
    };
    let Some(member) = add(&mut work, &new, now).await? else {
        drop(work);
        let mut errors = Errors::default();
        errors.add("login", visit.words().joining_error_taken());
        return show(visit, StatusCode::UNPROCESSABLE_ENTITY, &NewPage::new(visit, form.typed, errors));
    };
    people::file(&mut work, member).await?;
    let until = store::give(&mut work, member, &hash, (visit.person.id, now)).await?;
    journal::write_about(&mut work, now, visit.person.id, Action::MemberAdded, (member, "")).await?;
    journal::write_about(&mut work, now, visit.person.id, Action::CodeGiven, (member, "")).await?;
    work.commit().await?;
    show(visit, StatusCode::OK, &GivenPage::new(visit, &parsed.login, &code, until))
}

/// Whose code it is to be.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Whose {
    login: String,
}

async fn ask_login(visit: Visit<Desk>) -> Result {
    show(&visit, StatusCode::OK, &CodePage::new(&visit, String::new(), Errors::default()))
}

async fn give_code(visit: Visit<Desk>, form: Form<Whose>) -> Result {
    let t = visit.words();
    let mut errors = Errors::default();
    let found = match Login::parse(&form.typed.login) {
        _ if form.redisplay => None,
        Some(login) => match find(&visit, &login).await? {
            Found::Member(member) => Some((member, login)),
            Found::Nobody => {
                errors.add("login", t.joining_error_nobody());
                None
            }
            Found::HasRoles => {
                errors.add("login", t.joining_error_roles());
                None
            }
        },
        None => {
            errors.add("login", t.joining_error_login());
            None
        }
    };
    let Some((member, login)) = found else {
        let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        return show(&visit, status, &CodePage::new(&visit, form.typed.login, errors));
    };
    let (code, hash) = new_code(&visit).await?;
    let now = visit.now.seconds();
    let mut work = form.begin().await?;
    let until = store::give(&mut work, member, &hash, (visit.person.id, now)).await?;
    journal::write_about(&mut work, now, visit.person.id, Action::CodeGiven, (member, "")).await?;
    work.commit().await?;
    show(&visit, StatusCode::OK, &GivenPage::new(&visit, &login, &code, until))
}

enum Found {
    Member(MemberId),
    Nobody,
    /// Whoever has a code can become this person: only an administrator may hand it out for one with rights.
    HasRoles,
}

async fn find(visit: &Visit<Desk>, login: &Login) -> Result<Found> {
    let mut db = visit.read().await?;
    let Some(account) = account(&mut db, login).await?.filter(crate::members::store::Account::may_sign_in)
    else {
        return Ok(Found::Nobody);
    };
    let has_roles = !roles(&mut db, account.id).await?.is_empty();
    Ok(if has_roles && !visit.person.may_administer() { Found::HasRoles } else { Found::Member(account.id) })
}

/// A code and its PHC string.
async fn new_code(visit: &Visit<Desk>) -> Result<(String, String)> {
    let code = chance::random_digits::<10>()?;
    let hash = visit.app.passwords.hash(SecretString::from(code.clone())).await?;
    Ok((code, hash))
}
