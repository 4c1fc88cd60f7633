//! Signing in and out.

use axum::Router;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use axum::routing::{get, post};
use serde::Deserialize;

use super::form::SignIn;
use super::throttle::{self, Subject};
use super::view::{KeptPage, SignInPage, errors};
use crate::ids::MemberId;
use crate::journal::{self, Action};
use crate::members::computer;
use crate::members::password::Verdict;
use crate::members::session::store::{self as sessions, Found};
use crate::members::session::token::{self, Token};
use crate::members::store::{self, Account};
use crate::web::{
    App, Cookie, Errors, Form, Member, Nothing, Public, Query, Result, Visit, local_path, redirect, show,
};

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/sign-in", get(ask).post(sign_in)).route("/sign-out", post(sign_out))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    r#return: String,
    notice: String,
}

async fn ask(visit: Visit<Public>, Query(asked): Query<Asked>) -> Result {
    if visit.person.is_some() {
        return Ok(redirect(local_path(&asked.r#return)));
    }
    let t = visit.words();
    let signed_out = asked.notice == "signed-out";
    let notice = match (signed_out, asked.r#return.is_empty()) {
        (true, _) => Some(t.sign_out_kept_safe()),
        (false, false) => Some(t.sign_in_first()),
        (false, true) => None,
    };
    let typed = SignIn { r#return: asked.r#return, ..SignIn::default() };
    let centre_computer = computer::is_of_centre(&visit).await?;
    let page = visit.page().with_form().with_done(signed_out.then(|| t.sign_out_done()));
    let page = SignInPage { page, t, typed, errors: Errors::default(), notice, centre_computer };
    show(&visit, StatusCode::OK, &page)
}

async fn sign_in(visit: Visit<Public>, form: Form<SignIn>) -> Result {
    let t = visit.words();
    let problems = form.typed.problems();
    if form.redisplay || !problems.is_empty() {
        let errors = if form.redisplay { Errors::default() } else { errors(t, &problems) };
        return again(&visit, form.typed, errors).await;
    }
    let shared = form.typed.is_shared() || computer::is_of_centre(&visit).await?;
    match compare(&visit, &form).await? {
        Ok(member) => come_in(visit, &form, member, shared).await,
        Err(failures) => {
            let sentence = if failures >= throttle::MANY {
                t.sign_in_error_throttled()
            } else {
                t.sign_in_error_wrong()
            };
            let mut errors = Errors::default();
            errors.add("login", sentence);
            again(&visit, form.typed, errors).await
        }
    }
}

/// The same page: all that was typed but the password.
async fn again(visit: &Visit<Public>, typed: SignIn, errors: Errors) -> Result {
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let centre_computer = computer::is_of_centre(visit).await?;
    let page = visit.page().with_errors(&errors);
    let page = SignInPage { page, t: visit.words(), typed, errors, notice: None, centre_computer };
    show(visit, status, &page)
}

/// The member, or how often it has failed. Known and unknown people take the same way and the same time.
async fn compare(visit: &Visit<Public>, form: &Form<SignIn>) -> Result<std::result::Result<MemberId, i64>> {
    let now = visit.now.seconds();
    let mut subjects = vec![Subject::login(&form.typed.login)];
    // A crowd at the centre's own computers comes from one address and is no attack.
    let client = Subject::client(visit.door.client);
    let is_of_centre = computer::is_of_centre(visit).await?;
    if !is_of_centre {
        subjects.push(client.clone());
    }
    let (account, failures) = {
        let mut db = visit.read().await?;
        let mut failures = 0;
        for subject in &subjects {
            failures = failures.max(throttle::failures(&mut db, subject, now).await?);
        }
        let account = match form.typed.parsed_login() {
            Some(login) => store::account(&mut db, &login).await?,
            None => None,
        };
        (account.filter(Account::may_sign_in), failures)
    };
    tokio::time::sleep(throttle::delay(failures)).await;
    let stored = account.as_ref().and_then(|account| account.password_hash.clone());
    let turn = if is_of_centre { None } else { Some(visit.app.crowd.turn(&client).await) };
    let verdict = visit.app.passwords.verify(form.typed.password.clone(), stored).await?;
    let rehashed = match verdict {
        Verdict::RightButOld => Some(visit.app.passwords.hash(form.typed.password.clone()).await?),
        Verdict::Right | Verdict::Wrong => None,
    };
    drop(turn);
    let mut work = form.begin().await?;
    let Some(account) = account.filter(|_| verdict != Verdict::Wrong) else {
        for subject in &subjects {
            throttle::count(&mut work, subject, now).await?;
        }
        work.commit().await?;
        return Ok(Err(failures + 1));
    };
    if let Some(hash) = rehashed {
        store::set_password(&mut work, account.id, &hash).await?;
    }
    // The address keeps its count: one right password must not whitewash an attack on others.
    throttle::forget(&mut work, &Subject::login(&form.typed.login)).await?;
    work.commit().await?;
    Ok(Ok(account.id))
}

/// A new session under a new token; the one that came, if any, ends.
async fn come_in(mut visit: Visit<Public>, form: &Form<SignIn>, member: MemberId, shared: bool) -> Result {
    let token = Token::new()?;
    let now = visit.now.seconds();
    let mut work = form.begin().await?;
    let mut owner_of_kept = None;
    if let Some(old) = &visit.door.session {
        let hash = token::hash(old);
        match sessions::find_session(&mut work, &hash, now).await? {
            Found::Live(person, _) => owner_of_kept = Some(person.id),
            Found::Ended(owner) => owner_of_kept = Some(owner),
            Found::Nothing => {}
        }
        sessions::end_by_token(&mut work, &hash, now).await?;
    }
    sessions::open(&mut work, member, &token.hash(), shared, now).await?;
    journal::write(&mut work, now, Some(member), Action::SignedIn).await?;
    let person = match sessions::find_session(&mut work, &token.hash(), now).await? {
        Found::Live(person, _) => Some(*person),
        Found::Ended(_) | Found::Nothing => None,
    };
    work.commit().await?;
    let days = (!shared).then_some(30);
    let cookie = Cookie::Session.set(&visit.app, token.expose(), days);
    let kept = !form.typed.kept.is_empty() && owner_of_kept == Some(member);
    let response = match person {
        Some(person) if kept => {
            visit.becomes(person);
            give_back_typed(&visit, &form.typed)
        }
        _ => Ok(redirect(local_path(&form.typed.r#return))),
    };
    Ok(with_cookies(response?, [cookie]))
}

/// The same person has signed in again: here is what they had written.
fn give_back_typed(visit: &Visit<Public>, typed: &SignIn) -> Result {
    let fields = form_urlencoded::parse(typed.kept.as_bytes()).into_owned().collect();
    let path = local_path(&typed.kept_path).to_owned();
    show(visit, StatusCode::OK, &KeptPage { page: visit.page(), t: visit.words(), path, fields })
}

async fn sign_out(visit: Visit<Member>, form: Form<Nothing>) -> Result {
    let now = visit.now.seconds();
    let mut work = form.begin().await?;
    sessions::end(&mut work, visit.person.session, now).await?;
    journal::write(&mut work, now, Some(visit.person.id), Action::SignedOut).await?;
    work.commit().await?;
    let mut cookies = vec![Cookie::Session.forget(&visit.app)];
    if visit.person.shared {
        cookies.extend([Cookie::Language, Cookie::Display].map(|cookie| cookie.forget(&visit.app)));
    }
    Ok(with_cookies(redirect("/sign-in?notice=signed-out"), cookies))
}

fn with_cookies(mut response: Response, cookies: impl IntoIterator<Item = Option<HeaderValue>>) -> Response {
    for cookie in cookies.into_iter().flatten() {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}
