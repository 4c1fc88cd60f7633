//! The second step at sign-in. The password was right; the session lets nobody in until a code was right, too.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::form::Typed;
use super::rules::{MOST_WRONG, recovery_digits, step};
use super::view::{Problem, StepPage};
use super::{codes, store};
use crate::db::Work;
use crate::ids::{MemberId, SessionId};
use crate::journal::{self, Action};
use crate::members::session::store::{Found, find_session};
use crate::members::session::token;
use crate::members::sign_in::throttle::{self, Subject};
use crate::members::sign_in::{give_back_typed, patience};
use crate::web::{App, Form, Guard, Public, Query, Result, Visit, local_path, redirect, show};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/sign-in/second-step", get(ask).post(enter))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    r#return: String,
}

/// Whose session stands at the second step.
async fn halfway(visit: &Visit<Public>) -> Result<Option<(MemberId, SessionId)>> {
    let Some(session) = &visit.door.session else { return Ok(None) };
    let mut db = visit.read().await?;
    Ok(match find_session(&mut db, &token::hash(session), visit.now).await? {
        Found::Halfway(member, session) => Some((member, session)),
        Found::Live(..) | Found::Ended(_) | Found::Nothing => None,
    })
}

/// A password was right, and the second step is still to come.
pub(crate) async fn is_halfway(visit: &Visit<Public>) -> Result<bool> {
    Ok(halfway(visit).await?.is_some())
}

async fn ask(visit: Visit<Public>, Query(asked): Query<Asked>) -> Result {
    if halfway(&visit).await?.is_none() {
        return Ok(redirect("/sign-in"));
    }
    show_page(&visit, Typed { to: asked.r#return, ..Typed::default() })
}

/// Where the second step is asked for, on the way to a page.
pub(crate) fn address(to: &str) -> String {
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("return", to).finish();
    format!("/sign-in/second-step?{query}")
}

/// Asks for the code in answer to a password; what was typed before the session ended, form and path, goes along.
pub(in crate::members) fn ask_after(
    visit: &Visit<Public>,
    to: String,
    (kept, kept_path): (String, String),
) -> Result {
    show_page(visit, Typed { code: String::new(), to, kept, kept_path })
}

fn show_page(visit: &Visit<Public>, typed: Typed) -> Result {
    show(visit, StatusCode::OK, &StepPage::new(visit, typed, None))
}

async fn enter(mut visit: Visit<Public>, form: Form<Typed>) -> Result {
    let Some((member, session)) = halfway(&visit).await? else { return Ok(redirect("/sign-in")) };
    if form.redisplay {
        return show_page(&visit, form.typed);
    }
    let mut work = match check(&visit, &form, member, &form.typed.code).await? {
        Ok(work) => work,
        Err(problem) => {
            let page = StepPage::new(&visit, form.typed, Some(problem));
            return show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    store::pass(&mut work, session).await?;
    journal::write(&mut work, visit.now.seconds(), Some(member), Action::SecondStepPassed).await?;
    work.commit().await?;
    let found = match &visit.door.session {
        Some(session) => find_session(&mut *visit.read().await?, &token::hash(session), visit.now).await?,
        None => Found::Nothing,
    };
    match found {
        Found::Live(live) if !form.typed.kept.is_empty() => {
            visit.becomes(live.person);
            give_back_typed(&visit, &form.typed.kept, &form.typed.kept_path)
        }
        _ => Ok(redirect(local_path(&form.typed.to))),
    }
}

/// The unit of work in which the right code was used up, or what was wrong. Wrong ones make the next slower, and
/// after twenty within an hour only a recovery code helps: the password is known to somebody who has not the phone.
pub(super) async fn check<G: Guard, T>(
    visit: &Visit<G>,
    form: &Form<T>,
    member: MemberId,
    typed: &str,
) -> Result<std::result::Result<Work, Problem>> {
    if typed.trim().is_empty() {
        return Ok(Err(Problem::Empty));
    }
    let now = visit.now.seconds();
    let subject = Subject::second_step(member);
    let (_turn, failures) = patience::wait(&visit.app, std::slice::from_ref(&subject), &subject, now).await?;
    let mut work = form.begin().await?;
    let right = match recovery_digits(typed) {
        Some(digits) => store::use_code(&mut work, member, &codes::hash(&digits)).await?,
        None if failures >= MOST_WRONG => return Ok(Err(Problem::TooMany)),
        None => is_right(&mut work, member, typed, now).await?,
    };
    if right {
        throttle::forget(&mut work, &subject).await?;
        return Ok(Ok(work));
    }
    throttle::count(&mut work, &subject, now).await?;
    work.commit().await?;
    Ok(Err(Problem::Wrong))
}

/// The code is of the person's app, and used up now.
async fn is_right(work: &mut Work, member: MemberId, typed: &str, now: i64) -> Result<bool> {
    let Some(own) = store::find(work, member).await? else { return Ok(false) };
    match step(&own.secret, typed, now, own.last_step) {
        Some(step) => Ok(store::count_step(work, member, step, now).await?),
        None => Ok(false),
    }
}
