//! Asking to be forgotten; an administrator forgetting somebody who asked on paper.

use axum::Router;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::Response;
use axum::routing::get;

use super::form::Wish;
use super::view::{ErasurePage, Whose};
use super::{Erased, erase};
use crate::ids::MemberId;
use crate::members::{Person, check_password, people};
use crate::web::{
    Administrator, App, Cookie, Error, Errors, Form, Guard, Member, Result, Visit, redirect, show,
};

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/account/erasure", get(ask).post(erase_oneself))
        .route("/people/{id}/erasure", get(ask_for).post(erase_other))
}

async fn ask(visit: Visit<Member>) -> Result {
    show(&visit, StatusCode::OK, &ErasurePage::new(&visit, Whose::Own, false, Errors::default()))
}

async fn erase_oneself(visit: Visit<Member>, form: Form<Wish>) -> Result {
    let errors = match checked(&visit, &form, visit.person.id).await? {
        Checked::Done => {
            let mut response = redirect("/privacy?notice=erased");
            if let Some(cookie) = Cookie::Session.forget(&visit.app) {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
            return Ok(response);
        }
        Checked::Not(errors) => errors,
    };
    again(&visit, &form, Whose::Own, errors)
}

async fn ask_for(visit: Visit<Administrator>, Path(id): Path<String>) -> Result {
    let whose = whose(&visit, &id).await?;
    show(&visit, StatusCode::OK, &ErasurePage::new(&visit, whose, false, Errors::default()))
}

async fn erase_other(visit: Visit<Administrator>, Path(id): Path<String>, form: Form<Wish>) -> Result {
    let whose = whose(&visit, &id).await?;
    let Whose::Other(member, _) = &whose else { return Err(Error::NotFound) };
    match checked(&visit, &form, *member).await? {
        Checked::Done => Ok(redirect(&format!("/people/{member}?notice=erased"))),
        Checked::Not(errors) => again(&visit, &form, whose, errors),
    }
}

/// Somebody else than the administrator, and not forgotten already.
async fn whose(visit: &Visit<Administrator>, id: &str) -> Result<Whose> {
    let id = MemberId(id.parse().map_err(|_| Error::NotFound)?);
    let name = people::name_of(&mut *visit.read().await?, id).await?;
    name.filter(|_| id != visit.person.id).map(|name| Whose::Other(id, name)).ok_or(Error::NotFound)
}

enum Checked {
    Done,
    Not(Errors),
}

async fn checked<G: Guard<Who = Person>>(
    visit: &Visit<G>,
    form: &Form<Wish>,
    member: MemberId,
) -> Result<Checked> {
    let mut errors = Errors::default();
    if form.redisplay {
        return Ok(Checked::Not(errors));
    }
    if !form.typed.is_sure() {
        errors.add("sure", visit.words().erasure_error_sure());
    }
    check_password(visit, form, &form.typed.password, &mut errors).await?;
    if !errors.is_empty() {
        return Ok(Checked::Not(errors));
    }
    let mut work = form.begin().await?;
    let t = visit.words();
    let refused = match erase(&mut work, member, Some(visit.person.id), visit.now).await? {
        Erased::Done => None,
        Erased::LastAdministrator => Some(t.people_error_last()),
        Erased::OpenWork if member == visit.person.id => Some(t.erasure_error_open()),
        Erased::OpenWork => Some(t.erasure_error_open_other()),
        Erased::OpenLoan(tags) if member == visit.person.id => Some(t.erasure_error_loan(tags)),
        Erased::OpenLoan(tags) => Some(t.erasure_error_loan_other(tags)),
    };
    if let Some(sentence) = refused {
        errors.add("sure", sentence);
        return Ok(Checked::Not(errors));
    }
    work.commit().await?;
    visit.fold().await?;
    Ok(Checked::Done)
}

fn again<G: Guard>(visit: &Visit<G>, form: &Form<Wish>, whose: Whose, errors: Errors) -> Result<Response> {
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    show(visit, status, &ErasurePage::new(visit, whose, form.typed.is_sure(), errors))
}
