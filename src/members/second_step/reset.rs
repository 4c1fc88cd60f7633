//! Phone and recovery codes are gone: an administrator, or the command line, takes the second step away.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;

use super::form::Asking;
use super::store;
use super::view::ResetPage;
use crate::clock::Now;
use crate::db::{self, Work};
use crate::ids::MemberId;
use crate::journal::{self, Action};
use crate::members::{check_password, people};
use crate::messages::{self, Notice};
use crate::web::{Administrator, App, Error, Errors, Form, Result, Visit, redirect, show};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/people/{id}/second-step", get(ask).post(take_away))
}

/// Takes the second step of a person away, ends their sign-ins and tells them; false when there was none. `by` nobody: the command line.
pub async fn reset(work: &mut Work, member: MemberId, by: Option<MemberId>, now: Now) -> db::Result<bool> {
    if !store::remove(work, member).await? {
        return Ok(false);
    }
    // Perhaps it was lost to somebody who is signed in with it.
    people::end_sessions(work, member, now.seconds()).await?;
    journal::write_by(work, now.seconds(), by, Action::SecondStepReset, member).await?;
    messages::tell(work, member, &Notice::SecondStep { on: false }, now).await?;
    Ok(true)
}

/// Somebody else who has a second step.
async fn find(visit: &Visit<Administrator>, id: &str) -> Result<(MemberId, String)> {
    let id = MemberId(id.parse().map_err(|_| Error::NotFound)?);
    let mut db = visit.read().await?;
    let name = people::name_of(&mut db, id).await?.filter(|_| id != visit.person.id);
    let name = name.ok_or(Error::NotFound)?;
    if !store::is_on(&mut db, id).await? {
        return Err(Error::NotFound);
    }
    Ok((id, name))
}

async fn ask(visit: Visit<Administrator>, Path(id): Path<String>) -> Result {
    let (id, name) = find(&visit, &id).await?;
    show(&visit, StatusCode::OK, &ResetPage::new(&visit, (id, name), Errors::default()))
}

async fn take_away(visit: Visit<Administrator>, Path(id): Path<String>, form: Form<Asking>) -> Result {
    let (id, name) = find(&visit, &id).await?;
    let mut errors = Errors::default();
    if !form.redisplay {
        check_password(&visit, &form, &form.typed.password, &mut errors).await?;
    }
    if form.redisplay || !errors.is_empty() {
        let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        return show(&visit, status, &ResetPage::new(&visit, (id, name), errors));
    }
    let mut work = form.begin().await?;
    reset(&mut work, id, Some(visit.person.id), visit.now).await?;
    work.commit().await?;
    Ok(redirect(&format!("/people/{id}?notice=second-step")))
}
