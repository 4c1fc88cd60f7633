//! Using a code from the desk: it lets a person choose a password, and with it they are in.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use secrecy::SecretString;

use super::form::{CodeProblem, WithCode};
use super::store::{self, Code};
use super::view::WithCodePage;
use crate::journal::{self, Action};
use crate::members::computer;
use crate::members::password::Verdict;
use crate::members::people::end_sessions;
use crate::members::rules::Login;
use crate::members::session::entry::{come_in as open_session, with_session};
use crate::members::sign_in::patience;
use crate::members::sign_in::throttle::{self, Subject};
use crate::members::store::set_password;
use crate::messages::{self, Notice};
use crate::web::{App, Form, Public, Result, Visit, redirect, show};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/code", get(ask).post(enter))
}

async fn ask(visit: Visit<Public>) -> Result {
    let centre_computer = computer::is_of_centre(&visit).await?;
    show(&visit, StatusCode::OK, &WithCodePage::new(&visit, WithCode::default(), &[], centre_computer))
}

async fn enter(visit: Visit<Public>, form: Form<WithCode>) -> Result {
    let centre_computer = computer::is_of_centre(&visit).await?;
    let mut problems = if form.redisplay { Vec::new() } else { form.typed.problems() };
    let mut code = None;
    if problems.is_empty() && !form.redisplay {
        code = compare(&visit, &form).await?;
        if code.is_none() {
            problems.push(CodeProblem::CodeWrong);
        }
    }
    if let Some(code) = code {
        let shared = centre_computer || !form.typed.shared_computer.is_empty();
        if let Some(answer) = come_in(&visit, &form, &code, shared).await? {
            return Ok(answer);
        }
        problems.push(CodeProblem::CodeWrong);
    }
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    show(&visit, status, &WithCodePage::new(&visit, form.typed, &problems, centre_computer))
}

/// The code, if it is this person's. Known and unknown people take the same way and the same time.
async fn compare(visit: &Visit<Public>, form: &Form<WithCode>) -> Result<Option<Code>> {
    let now = visit.now.seconds();
    let subjects = [Subject::login(&form.typed.login), Subject::client(visit.door.client)];
    let [_, client] = &subjects;
    let (_turn, _) = patience::wait(&visit.app, &subjects, client, now).await?;
    let found = match Login::parse(&form.typed.login) {
        Some(login) => store::find(&mut *visit.read().await?, &login, now).await?,
        None => None,
    };
    let typed = SecretString::from(form.typed.digits());
    let verdict = visit.app.passwords.verify(typed, found.as_ref().map(|code| code.hash.clone())).await?;
    if verdict != Verdict::Wrong {
        return Ok(found);
    }
    let mut work = form.begin().await?;
    if let Some(code) = &found {
        store::count_wrong(&mut work, code).await?;
    }
    for subject in &subjects {
        throttle::count(&mut work, subject, now).await?;
    }
    work.commit().await?;
    Ok(None)
}

/// The new password stands, all earlier sign-ins are over; nothing when the code was used meanwhile.
async fn come_in(
    visit: &Visit<Public>,
    form: &Form<WithCode>,
    code: &Code,
    shared: bool,
) -> Result<Option<axum::response::Response>> {
    let hash = visit.app.passwords.hash(form.typed.new_password.clone()).await?;
    let now = visit.now.seconds();
    let mut work = form.begin().await?;
    if !store::use_up(&mut work, code).await? {
        return Ok(None);
    }
    set_password(&mut work, code.member, &hash).await?;
    end_sessions(&mut work, code.member, now).await?;
    throttle::forget(&mut work, &Subject::login(&form.typed.login)).await?;
    journal::write(&mut work, now, Some(code.member), Action::PasswordChanged).await?;
    let token = open_session(&mut work, visit, code.member, shared).await?;
    messages::tell(&mut work, code.member, &Notice::PasswordChanged, visit.now).await?;
    work.commit().await?;
    Ok(Some(with_session(redirect("/account?notice=password"), &visit.app, &token, shared)))
}
