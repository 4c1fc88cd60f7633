//! Joining the waiting list, and answering an offer.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use serde::Deserialize;

use super::accept::{Outcome, accept};
use super::form::{Accepted, Typed};
use super::offer::end;
use super::rules::{State, is_full};
use super::store::{self, Entry, NewEntry};
use super::view::{self, EntryPage, JoinPage};
use crate::bookings::journey::Journey;
use crate::bookings::rules::Refusal;
use crate::bookings::words;
use crate::db::Connection;
use crate::ids::EntryId;
use crate::members::acting;
use crate::members::rules::acting::{Need, Right};
use crate::resources::availability::Wish;
use crate::resources::store as resources;
use crate::web::{Acting, App, Books, Error, Errors, Form, Nothing, Query, Result, Visit, redirect, show};

pub(in crate::bookings) fn routes() -> Router<App> {
    Router::new()
        .route("/waiting-list/new", get(ask))
        .route("/waiting-list", get(list).post(join))
        .route("/waiting-list/{id}", get(one))
        .route("/waiting-list/{id}/acceptance", post(take))
        .route("/waiting-list/{id}/withdrawal", post(withdraw))
}

async fn ask(visit: Visit<Acting<Books>>, Query(typed): Query<Typed>) -> Result {
    let mut db = visit.read().await?;
    let journey = Journey::load(&mut db, &visit, typed.answers()).await?;
    let (Ok(day), Ok(_)) = (journey.answers.date(), journey.answers.minutes()) else {
        return Ok(redirect(&format!("/resources/{}", journey.resource.slug)));
    };
    let held = journey.held(&mut db, day, 1).await?;
    show(&visit, StatusCode::OK, &JoinPage::new(&visit, (&journey, &held), typed, Errors::default()))
}

/// What one waits for stands among one's bookings.
async fn list(_: Visit<Acting<Books>>) -> Result {
    Ok(redirect("/bookings"))
}

async fn join(visit: Visit<Acting<Books>>, form: Form<Typed>) -> Result {
    let typed = form.typed.clone();
    if typed.whom != visit.person.whom() {
        return Ok(redirect("/bookings?notice=for-another"));
    }
    let mut work = form.begin().await?;
    let journey = Journey::load(&mut work, &visit, typed.answers()).await?;
    let held = journey.held_on_day(&mut work).await?;
    let mut errors = Errors::default();
    let wish = view::wish(&visit, &journey, &mut errors);
    let circumstances = journey.circumstances(&held);
    if let Some(wish) = &wish {
        if let Err(problem) = circumstances.judge_terms(wish) {
            errors.add(view::field_of(&problem), words::rule(visit.language, &problem));
        } else if !is_full(&circumstances, wish) {
            errors.add("start", visit.words().waitlist_error_free());
        }
    }
    if !resources::may_book(&mut work, journey.resource.id, visit.person.subject()).await? {
        errors.add("start", visit.words().booking_error_not_chosen());
    }
    let Some(Wish { stay, party }) = wish.filter(|_| errors.is_empty() && !form.redisplay) else {
        let status = if errors.is_empty() || form.redisplay {
            StatusCode::OK
        } else {
            StatusCode::UNPROCESSABLE_ENTITY
        };
        let errors = if form.redisplay { Errors::default() } else { errors };
        return show(&visit, status, &JoinPage::new(&visit, (&journey, &held), typed, errors));
    };
    let hand = acting::confirm(&mut work, &visit.person, (Need::Book, None), visit.now.civil.date()).await?;
    let new = NewEntry {
        resource: journey.resource.id,
        member: visit.person.subject(),
        stay,
        party,
        short_notice: !typed.short_notice.is_empty(),
        by: hand.ok_or(Error::ForAnother)?.by(),
    };
    let joined = store::insert(&mut work, &new, visit.now.seconds()).await?;
    work.commit().await?;
    Ok(joined.map_or_else(|| redirect("/bookings?notice=waits"), |id| page_of(id, "joined")))
}

fn page_of(id: EntryId, notice: &str) -> Response {
    redirect(&format!("/waiting-list/{id}?notice={notice}"))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

/// A wish of the person who is acted for; all others are not there.
async fn find(db: &mut Connection, visit: &Visit<Acting<Books>>, id: &str) -> Result<Entry> {
    let id = EntryId(id.parse().map_err(|_| Error::NotFound)?);
    let found = store::find(db, id).await?;
    found.filter(|entry| entry.member == visit.person.subject()).ok_or(Error::NotFound)
}

async fn one(visit: Visit<Acting<Books>>, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result {
    let entry = find(&mut *visit.read().await?, &visit, &id).await?;
    show_one(&visit, (&entry, &asked.notice), &Accepted::default(), Errors::default())
}

fn show_one(
    visit: &Visit<Acting<Books>>,
    (entry, notice): (&Entry, &str),
    typed: &Accepted,
    errors: Errors,
) -> Result {
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = EntryPage::new(visit, (entry, notice), typed.clone(), errors);
    show(visit, status, &page)
}

async fn take(visit: Visit<Acting<Books>>, Path(id): Path<String>, form: Form<Accepted>) -> Result {
    let typed = form.typed.clone();
    let entry = find(&mut *visit.read().await?, &visit, &id).await?;
    if let Some(booking) = entry.booking {
        return Ok(redirect(&format!("/bookings/{booking}?notice=sent")));
    }
    if typed.whom != visit.person.whom() {
        return Ok(redirect("/bookings?notice=for-another"));
    }
    let mut errors = Errors::default();
    if !visit.person.may(Right::Support) && !typed.support.trim().is_empty() {
        errors.add("support", visit.words().booking_support_not_allowed());
    }
    let details = typed.answers().details();
    for (field, unclear) in details.as_ref().err().into_iter().flatten() {
        errors.add(field, words::unclear(visit.words(), field, *unclear));
    }
    let Some(details) = details.ok().filter(|_| errors.is_empty() && !form.redisplay) else {
        let errors = if form.redisplay { Errors::default() } else { errors };
        return show_one(&visit, (&entry, ""), &typed, errors);
    };
    let mut work = form.begin().await?;
    let entry = find(&mut work, &visit, &id).await?;
    match accept(&visit, &mut work, &entry, &details).await? {
        Outcome::Booked(booking) => {
            work.commit().await?;
            Ok(redirect(&format!("/bookings/{booking}?notice=sent")))
        }
        Outcome::Gone => Ok(page_of(entry.id, "gone")),
        Outcome::Refused(refusal) => {
            drop(work);
            refused(&visit, (&entry, &refusal), &typed)
        }
    }
}

fn refused(visit: &Visit<Acting<Books>>, (entry, refusal): (&Entry, &Refusal), typed: &Accepted) -> Result {
    let mut errors = Errors::default();
    errors.add("offer", words::refusal(visit.language, refusal));
    show_one(visit, (entry, ""), typed, errors)
}

/// Thinks better of it: a wish leaves the line, an offer goes to the next.
async fn withdraw(visit: Visit<Acting<Books>>, Path(id): Path<String>, form: Form<Nothing>) -> Result {
    let mut work = form.begin().await?;
    let entry = find(&mut work, &visit, &id).await?;
    let hand = acting::confirm(&mut work, &visit.person, (Need::Book, None), visit.now.civil.date()).await?;
    hand.ok_or(Error::ForAnother)?;
    let to = if entry.state == State::Offered { State::Passed } else { State::Withdrawn };
    if end(&mut work, &entry, to, visit.now).await? {
        work.commit().await?;
    }
    Ok(page_of(entry.id, ""))
}
