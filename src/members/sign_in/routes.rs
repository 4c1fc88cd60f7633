//! Signing in and out.

use axum::Router;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use axum::routing::{get, post};
use serde::Deserialize;

use super::form::SignIn;
use super::patience;
use super::throttle::{self, Subject};
use super::view::{KeptPage, SignInPage, errors};
use crate::journal::{self, Action};
use crate::members::Person;
use crate::members::applying::WaitingPage;
use crate::members::computer;
use crate::members::password::Verdict;
use crate::members::second_step;
use crate::members::session::entry;
use crate::members::session::store as sessions;
use crate::members::store::{self, Account};
use crate::web::{
    App, Cookie, Errors, Form, Leaving, Nothing, Public, Query, Result, Visit, local_path, redirect, show,
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
    if second_step::is_halfway(&visit).await? {
        return Ok(redirect(&second_step::address(&asked.r#return)));
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
    let done = match asked.notice.as_str() {
        "signed-out" => Some(t.sign_out_done()),
        "email" => Some(t.links_confirmed()),
        _ => None,
    };
    let page = visit.page().with_form().with_done(done);
    let page = SignInPage { page, t, typed, errors: Errors::default(), notice, centre_computer };
    show(&visit, StatusCode::OK, &page)
}

async fn sign_in(mut visit: Visit<Public>, form: Form<SignIn>) -> Result {
    let t = visit.words();
    let problems = form.typed.problems();
    if form.redisplay || !problems.is_empty() {
        let errors = if form.redisplay { Errors::default() } else { errors(t, &problems) };
        return again(&visit, form.typed, errors).await;
    }
    let shared = form.typed.is_shared() || computer::is_of_centre(&visit).await?;
    let failures = match compare(&visit, &form).await? {
        Ok(proven) if proven.account.has_applied() => {
            return show(&visit, StatusCode::OK, &WaitingPage::new(&visit));
        }
        Ok(proven) => match come_in(&mut visit, &form, proven, shared).await? {
            Some(answer) => return Ok(answer),
            None => 1,
        },
        Err(failures) => failures,
    };
    let many = failures >= throttle::MANY;
    let sentence = if many { t.sign_in_error_throttled() } else { t.sign_in_error_wrong() };
    let mut errors = Errors::default();
    errors.add("login", sentence);
    again(&visit, form.typed, errors).await
}

/// The same page: all that was typed but the password.
async fn again(visit: &Visit<Public>, typed: SignIn, errors: Errors) -> Result {
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let centre_computer = computer::is_of_centre(visit).await?;
    let page = visit.page().with_errors(&errors);
    let page = SignInPage { page, t: visit.words(), typed, errors, notice: None, centre_computer };
    show(visit, status, &page)
}

/// Whose password was right, as the account stood then.
struct Proven {
    account: Account,
    /// The same password under today's parameters.
    rehashed: Option<String>,
}

/// Who it is, or how often it has failed. Known and unknown people take the same way and the same time.
async fn compare(visit: &Visit<Public>, form: &Form<SignIn>) -> Result<std::result::Result<Proven, i64>> {
    let now = visit.now.seconds();
    let login = Subject::login(&form.typed.login);
    let client = Subject::client(visit.door.client);
    // A crowd at the centre's own computers comes from one address and is no attack.
    let (subjects, queue) = if computer::is_of_centre(visit).await? {
        (vec![login.clone()], login)
    } else {
        (vec![login, client.clone()], client)
    };
    let (_turn, failures) = patience::wait(&visit.app, &subjects, &queue, now).await?;
    let account = match form.typed.parsed_login() {
        Some(login) => store::account(&mut *visit.read().await?, &login).await?,
        None => None,
    };
    let account = account.filter(|account| account.may_sign_in() || account.has_applied());
    let stored = account.as_ref().and_then(|account| account.password_hash.clone());
    let verdict = visit.app.passwords.verify(form.typed.password.clone(), stored).await?;
    let rehashed = match verdict {
        Verdict::RightButOld => Some(visit.app.passwords.hash(form.typed.password.clone()).await?),
        Verdict::Right | Verdict::Wrong => None,
    };
    if let Some(account) = account.filter(|_| verdict != Verdict::Wrong) {
        return Ok(Ok(Proven { account, rehashed }));
    }
    let mut work = form.begin().await?;
    for subject in &subjects {
        throttle::count(&mut work, subject, now).await?;
    }
    work.commit().await?;
    Ok(Err(failures + 1))
}

/// A new session; nothing when the password has been changed, or the person let go, while it was compared.
async fn come_in(
    visit: &mut Visit<Public>,
    form: &Form<SignIn>,
    proven: Proven,
    shared: bool,
) -> Result<Option<Response>> {
    let member = proven.account.id;
    let mut work = form.begin().await?;
    let account = store::account_of(&mut work, member).await?;
    if account.password_hash != proven.account.password_hash || !account.may_sign_in() {
        return Ok(None);
    }
    if let Some(hash) = &proven.rehashed {
        store::set_password(&mut work, member, hash).await?;
    }
    // The address keeps its count: one right password must not whitewash an attack on others.
    throttle::forget(&mut work, &Subject::login(&form.typed.login)).await?;
    let owner_of_kept = entry::owner_of_session(&mut work, visit).await?;
    let token = entry::come_in(&mut work, visit, member, shared).await?;
    let person = entry::person(&mut work, visit, &token).await?;
    work.commit().await?;
    let typed = &form.typed;
    let kept = !typed.kept.is_empty() && owner_of_kept == Some(member);
    let kept = if kept { (typed.kept.clone(), typed.kept_path.clone()) } else { Default::default() };
    let response = arrive(visit, person, &typed.r#return, kept)?;
    Ok(Some(entry::with_session(response, &visit.app, &token, shared)))
}

/// Where somebody arrives who has come in: at what they had written, form and path, or where they were going, or
/// before that at the second step.
pub(in crate::members) fn arrive(
    visit: &mut Visit<Public>,
    person: Option<Person>,
    to: &str,
    kept: (String, String),
) -> Result {
    match person {
        Some(person) if !kept.0.is_empty() => {
            visit.becomes(person);
            give_back_typed(visit, &kept.0, &kept.1)
        }
        Some(_) => Ok(redirect(local_path(to))),
        None => second_step::ask(visit, to.to_owned(), kept),
    }
}

/// The same person has signed in again: here is what they had written.
pub(in crate::members) fn give_back_typed(visit: &Visit<Public>, kept: &str, path: &str) -> Result {
    let fields = form_urlencoded::parse(kept.as_bytes()).into_owned().collect();
    let path = local_path(path).to_owned();
    show(visit, StatusCode::OK, &KeptPage { page: visit.page(), t: visit.words(), path, fields })
}

async fn sign_out(visit: Visit<Leaving>, form: Form<Nothing>) -> Result {
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
