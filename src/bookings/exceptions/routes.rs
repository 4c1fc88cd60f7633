//! The page of a resource's exceptions: what is told, and a form for more.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use serde::Deserialize;

use super::form::{Problems, Typed, Wanted, mark};
use super::rules::{self, Problem};
use super::store::{self, Visit as Ahead};
use super::view::{ExceptionsPage, Preview};
use crate::bookings::store as bookings;
use crate::bookings::tell;
use crate::db::{Connection, Work};
use crate::ids::ExceptionId;
use crate::journal::{self, Action};
use crate::messages::{self, Notice};
use crate::resources::rules::{Exception, Exceptional, Terms};
use crate::resources::store::{self as resources, NewException, Resource};
use crate::web::{Administrator, App, Error, Form, Nothing, Query, Result, Visit, redirect, show};

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/admin/resources/{slug}/exceptions", get(list).post(add))
        .route("/admin/resources/{slug}/exceptions/{exception}/removal", post(remove))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn list(visit: Visit<Administrator>, Path(slug): Path<String>, Query(asked): Query<Asked>) -> Result {
    let mut db = visit.read().await?;
    let resource = found(&mut db, &visit, &slug).await?;
    let ahead = store::ahead(&mut db, resource.id, visit.now.civil).await?;
    let page = ExceptionsPage::new(&visit, (&resource, &ahead), &Typed::default(), Preview::default());
    show(&visit, StatusCode::OK, &page.said(&asked.notice))
}

async fn found(db: &mut Connection, visit: &Visit<Administrator>, slug: &str) -> Result<Resource> {
    resources::find(db, slug, visit.language).await?.ok_or(Error::NotFound)
}

async fn add(visit: Visit<Administrator>, Path(slug): Path<String>, form: Form<Typed>) -> Result {
    let (typed, today) = (&form.typed, visit.now.civil.date());
    let mut work = form.begin().await?;
    let resource = found(&mut work, &visit, &slug).await?;
    let ahead = store::ahead(&mut work, resource.id, visit.now.civil).await?;
    let again = |status, preview| {
        show(&visit, status, &ExceptionsPage::new(&visit, (&resource, &ahead), typed, preview))
    };
    if form.redisplay {
        let was_shown = !typed.shown.is_empty();
        let preview = match typed.parse(today) {
            Ok(wanted) if was_shown => Preview::of(&hit(&resource, &ahead, &wanted)),
            _ => Preview::default(),
        };
        return again(StatusCode::OK, preview);
    }
    let refused = |problems: Problems| again(StatusCode::UNPROCESSABLE_ENTITY, Preview::refused(problems));
    let wanted = match typed.parse(today) {
        Ok(wanted) => wanted,
        Err(problems) => return refused(problems),
    };
    let address = format!("/admin/resources/{slug}/exceptions?notice=added");
    let told = |one: &&Exception| one.what.code() == wanted.what.code() && overlaps(one, &wanted);
    if let Some(there) = resource.terms.exceptions.iter().find(told) {
        // Sent twice: it is there already.
        let same = (there.from, there.until, &there.what) == (wanted.from, wanted.until, &wanted.what);
        return if same { Ok(redirect(&address)) } else { refused(vec![("from", Problem::Told)]) };
    }
    let hit = hit(&resource, &ahead, &wanted);
    if mark(&hit) != typed.shown {
        return again(StatusCode::OK, Preview::of(&hit));
    }
    let Wanted { from, until, what, reason } = &wanted;
    let new = NewException { from: *from, until: *until, what, reason };
    if resources::add_exception(&mut work, resource.id, &new).await?.is_none() {
        return refused(vec![("from", Problem::Told)]);
    }
    for one in hit {
        let why = (wanted.what == Exceptional::OutOfOrder, &wanted.reason);
        tell::place_closed(&mut work, one.booking, why, visit.now).await?;
    }
    note(&mut work, &visit, &slug).await?;
    work.commit().await?;
    Ok(redirect(&address))
}

fn overlaps(there: &Exception, wanted: &Wanted) -> bool {
    there.from <= wanted.until && wanted.from <= there.until
}

/// The bookings at which it would no longer be open.
fn hit<'a>(resource: &Resource, ahead: &'a [Ahead], wanted: &Wanted) -> Vec<&'a Ahead> {
    let mut after = resource.terms.clone();
    let Wanted { from, until, what, reason } = wanted;
    let (what, reason) = (what.clone(), reason.clone());
    after.exceptions.push(Exception { id: ExceptionId(0), from: *from, until: *until, what, reason });
    rules::hit(ahead, |one| one.stay, (&resource.terms, &after))
}

async fn note(work: &mut Work, visit: &Visit<Administrator>, slug: &str) -> Result<()> {
    let now = visit.now.seconds();
    journal::write_of(work, now, visit.person.id, Action::ResourceChanged, slug).await?;
    Ok(())
}

/// Whoever was told that it would be closed hears that it is open; nobody loses the hours at which they have booked.
async fn remove(
    visit: Visit<Administrator>,
    Path((slug, id)): Path<(String, i64)>,
    form: Form<Nothing>,
) -> Result {
    let mut work = form.begin().await?;
    let resource = found(&mut work, &visit, &slug).await?;
    let address = format!("/admin/resources/{slug}/exceptions?notice=removed");
    let id = ExceptionId(id);
    let mut after: Terms = resource.terms.clone();
    after.exceptions.retain(|one| one.id != id);
    if after.exceptions.len() == resource.terms.exceptions.len() {
        // Sent twice: it is gone already.
        return Ok(redirect(&address));
    }
    let ahead = store::ahead(&mut work, resource.id, visit.now.civil).await?;
    let lost = rules::hit(&ahead, |one| one.stay, (&resource.terms, &after));
    if !lost.is_empty() {
        let preview = Preview::kept(&lost);
        let page = ExceptionsPage::new(&visit, (&resource, &ahead), &Typed::default(), preview);
        return show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    for one in rules::hit(&ahead, |one| one.stay, (&after, &resource.terms)) {
        if let Some(told) = bookings::told(&mut work, one.booking).await? {
            messages::tell(&mut work, told.member, &Notice::PlaceOpenAgain(told.visit), visit.now).await?;
        }
    }
    resources::remove_exception(&mut work, id).await?;
    note(&mut work, &visit, &slug).await?;
    work.commit().await?;
    Ok(redirect(&address))
}
