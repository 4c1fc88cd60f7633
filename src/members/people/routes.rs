//! The register, one person, their roles and their membership.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use serde::Deserialize;

use super::form::{Search, State};
use super::giving::give_roles;
use super::rules::{Kept, Membership, asked};
use super::store::{self, Listed};
use super::view::{ListPage, PersonPage, Shown};
use crate::ids::MemberId;
use crate::journal::{self, Action};
use crate::members::applying::store as applications;
use crate::members::coordinators::store as coordinators;
use crate::members::coordinators::{Leaving, explain, hand_over};
use crate::members::end_ways_in;
use crate::members::rules::Role;
use crate::messages;
use crate::web::{Administrator, App, Error, Errors, Form, Query, Result, Visit, redirect, show};

/// On one page.
const A_PAGE: i64 = 50;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/people", get(list))
        .route("/people/{id}", get(one))
        .route("/people/{id}/roles", post(give_roles))
        .route("/people/{id}/membership", post(set_membership))
}

async fn list(visit: Visit<Administrator>, Query(typed): Query<Search>) -> Result {
    let number = typed.page.parse::<i64>().unwrap_or(1).clamp(1, 10_000);
    let words = asked(&typed.q);
    let search = store::Search {
        words: &words,
        role: Role::parse(&typed.role).map_or("", Role::code),
        state: match Membership::parse(&typed.state) {
            Some(state) => state.code(),
            None if typed.state == store::ERASED => store::ERASED,
            None => "",
        },
    };
    let mut db = visit.read().await?;
    note_look(&visit, None).await?;
    let mut people = store::search(&mut db, &search, (A_PAGE + 1, (number - 1) * A_PAGE)).await?;
    let more = people.len() > usize::try_from(A_PAGE).unwrap_or(usize::MAX);
    people.truncate(usize::try_from(A_PAGE).unwrap_or(usize::MAX));
    show(&visit, StatusCode::OK, &ListPage::new(&visit, typed, people, (number, more)))
}

/// Who looks at whom is written down before it is shown.
async fn note_look(visit: &Visit<Administrator>, about: Option<MemberId>) -> Result<()> {
    let (now, by) = (visit.now.seconds(), visit.person.id);
    let mut work = visit.audit().await?;
    match about {
        Some(person) => journal::write_by(&mut work, now, Some(by), Action::PersonViewed, person).await?,
        None => journal::write(&mut work, now, Some(by), Action::RegisterViewed).await?,
    }
    Ok(work.commit().await?)
}

async fn find(visit: &Visit<Administrator>, id: &str) -> Result<Listed> {
    let id = MemberId(id.parse().map_err(|_| Error::NotFound)?);
    store::find(&mut *visit.read().await?, id).await?.ok_or(Error::NotFound)
}

/// Somebody whose roles and membership may still change.
pub(super) async fn find_open(visit: &Visit<Administrator>, id: &str) -> Result<Listed> {
    Some(find(visit, id).await?).filter(Listed::is_open).ok_or(Error::NotFound)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn one(visit: Visit<Administrator>, Path(id): Path<String>, Query(typed): Query<Asked>) -> Result {
    let person = find(&visit, &id).await?;
    if person.id != visit.person.id {
        note_look(&visit, Some(person.id)).await?;
    }
    let shares = coordinators::shares(&mut *visit.read().await?, person.id, visit.now.civil).await?;
    let page = PersonPage::new(&visit, person, (&shares, Shown::default()), Errors::default());
    let page = page.saying(&typed.notice);
    show(&visit, StatusCode::OK, &page)
}

async fn set_membership(visit: Visit<Administrator>, Path(id): Path<String>, form: Form<State>) -> Result {
    let person = find_open(&visit, &id).await?;
    let wanted = Membership::parse(&form.typed.state).filter(|state| person.state.next().contains(state));
    let t = visit.words();
    let mut errors = Errors::default();
    let Some(state) = wanted.filter(|_| !form.redisplay) else {
        if !form.redisplay {
            errors.add("state", t.people_error_state());
        }
        return again(&visit, person, Shown::default(), errors).await;
    };
    let now = visit.now.seconds();
    let mut work = form.begin().await?;
    if state != Membership::Active {
        let leaving = Leaving { member: person.id, after: None, successor: &form.typed.successor };
        if let Err(stopped) = hand_over(&mut work, &leaving, (visit.person.id, visit.now)).await? {
            drop(work);
            let question = explain(visit.language, stopped, "state", &mut errors);
            let shown = Shown { question, chosen: &form.typed.successor, ..Shown::default() };
            return again(&visit, person, shown, errors).await;
        }
    }
    if let Err(Kept::LastAdministrator) = store::set_state(&mut work, person.id, state).await? {
        drop(work);
        errors.add("state", t.people_error_last());
        return again(&visit, person, Shown::default(), errors).await;
    }
    if state != Membership::Active {
        messages::settle_lost(&mut work, person.id, visit.now).await?;
    }
    if state == Membership::Left {
        end_ways_in(&mut work, person.id, now).await?;
    }
    applications::end_of(&mut work, person.id, (visit.person.id, now)).await?;
    let about = (person.id, state.code());
    journal::write_about(&mut work, now, visit.person.id, Action::MembershipChanged, about).await?;
    work.commit().await?;
    Ok(redirect(&format!("/people/{}?notice=membership", person.id)))
}

/// The same page, with what was typed and why it did not happen.
pub(super) async fn again(
    visit: &Visit<Administrator>,
    person: Listed,
    shown: Shown<'_>,
    errors: Errors,
) -> Result {
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let shares = coordinators::shares(&mut *visit.read().await?, person.id, visit.now.civil).await?;
    show(visit, status, &PersonPage::new(visit, person, (&shares, shown), errors))
}
