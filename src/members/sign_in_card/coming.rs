//! Coming in with a card, on a computer of the centre.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::form::{Problem, Typed};
use super::store;
use super::view::CardPage;
use crate::db::Work;
use crate::ids::MemberId;
use crate::members::computer;
use crate::members::session::entry;
use crate::members::session::token;
use crate::members::sign_in::throttle::{self, Subject};
use crate::members::sign_in::{arrive, patience};
use crate::web::{App, Form, Public, Query, Result, Visit, local_path, redirect, show};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/sign-in/card", get(ask).post(enter))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    r#return: String,
}

async fn ask(visit: Visit<Public>, Query(asked): Query<Asked>) -> Result {
    if visit.person.is_some() {
        return Ok(redirect(local_path(&asked.r#return)));
    }
    let centre_computer = computer::is_of_centre(&visit).await?;
    let typed = Typed { r#return: asked.r#return, ..Typed::default() };
    show(&visit, StatusCode::OK, &CardPage::new(&visit, typed, None, centre_computer))
}

async fn enter(mut visit: Visit<Public>, form: Form<Typed>) -> Result {
    if !computer::is_of_centre(&visit).await? {
        // The page says where the card works.
        return Ok(redirect("/sign-in/card"));
    }
    if form.redisplay || !form.typed.to_card.is_empty() {
        return show(&visit, StatusCode::OK, &CardPage::new(&visit, form.typed, None, true));
    }
    let problem = match find(&visit, &form).await? {
        Ok((mut work, member)) => {
            let owner = entry::owner_of_session(&mut work, &visit).await?;
            let token = entry::come_in_by_card(&mut work, &visit, member).await?;
            let person = entry::person(&mut work, &visit, &token).await?;
            work.commit().await?;
            let Typed { kept, kept_path, r#return, .. } = form.typed;
            let kept = if owner == Some(member) { (kept, kept_path) } else { Default::default() };
            let response = arrive(&mut visit, person, &r#return, kept)?;
            return Ok(entry::with_session(response, &visit.app, &token, true));
        }
        Err(problem) => problem,
    };
    let page = CardPage::new(&visit, form.typed, Some(problem), true);
    show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// Whose card it is, in the unit of work that lets them in. Whoever tries digits out gets slower, as at the password;
/// counted by the computer, because there is no account to count by.
async fn find(
    visit: &Visit<Public>,
    form: &Form<Typed>,
) -> Result<std::result::Result<(Work, MemberId), Problem>> {
    let digits = match form.typed.parse() {
        Ok(digits) => digits,
        Err(problem) => return Ok(Err(problem)),
    };
    let now = visit.now.seconds();
    let subject = Subject::computer(visit.door.computer.as_deref().unwrap_or_default());
    let (_turn, failures) = patience::wait(&visit.app, std::slice::from_ref(&subject), &subject, now).await?;
    let mut work = form.begin().await?;
    if let Some(member) = store::find(&mut work, &token::hash(&digits)).await? {
        return Ok(Ok((work, member)));
    }
    throttle::count(&mut work, &subject, now).await?;
    work.commit().await?;
    Ok(Err(if failures + 1 >= throttle::MANY { Problem::Throttled } else { Problem::Wrong }))
}
