//! The addresses that calendars read, and the page where they are made.

use axum::Router;
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde::Deserialize;
use time::Duration;

use super::rules::{CANCELLED_FOR, DAYS_BACK};
use super::store::{self, Of, Since};
use super::view::{FeedsPage, text};
use crate::bookings::store as bookings;
use crate::chance::random_hex;
use crate::civil;
use crate::ids::{BookingId, ResourceId};
use crate::web::{
    Acting, App, Error, Form, Guard, Member, Public, Query, Result, SeesBookings, Visit, etag, redirect,
    show, unchanged,
};

pub(in crate::bookings) fn routes() -> Router<App> {
    Router::new()
        .route("/calendar/{file}", get(feed))
        .route("/bookings/{id}/calendar.ics", get(one))
        .route("/account/calendar", get(ask).post(renew))
        .route("/account/calendar/ending", post(end))
}

async fn feed(visit: Visit<Public>, Path(file): Path<String>) -> Result {
    let token = file.strip_suffix(".ics").ok_or(Error::NotFound)?;
    let mut db = visit.read().await?;
    let found = store::find(&mut db, token).await?.ok_or(Error::NotFound)?;
    let language = found.language;
    let of = found.resource.map_or(Of::Member(found.member), Of::Resource);
    let since = Since {
        starts: civil::text(visit.now.civil.saturating_sub(Duration::days(DAYS_BACK))),
        cancelled: visit.now.seconds() - CANCELLED_FOR,
    };
    let visits = store::visits(&mut db, of, language, &since).await?;
    let choices = store::choices(&mut db, found.member, language).await?;
    let own =
        choices.into_iter().find(|choice| choice.resource == found.resource && choice.resource.is_some());
    let site = visit.centre.name.get(language);
    let name = own.map_or_else(|| site.to_owned(), |choice| format!("{site}: {}", choice.name));
    let text = text(&visit, language, (&name, found.resource.is_none()), &visits);
    Ok(calendar(&visit, text))
}

/// A calendar asks again and again: what it has already is not sent once more.
fn calendar<G: Guard>(visit: &Visit<G>, text: String) -> Response {
    let tag = etag(&text);
    let keep = [
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache")),
        (header::ETAG, HeaderValue::from_str(&tag).unwrap_or(HeaderValue::from_static("\"\""))),
    ];
    if unchanged(visit, &tag) {
        return (StatusCode::NOT_MODIFIED, keep).into_response();
    }
    let kind = [(header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8"))];
    (kind, keep, text).into_response()
}

/// One's own booking, to keep.
async fn one(visit: Visit<Acting<SeesBookings>>, Path(id): Path<String>) -> Result {
    let id = BookingId(id.parse().map_err(|_| Error::NotFound)?);
    let mut db = visit.read().await?;
    let found = bookings::find(&mut db, visit.language, id).await?;
    let own = found.filter(|booking| booking.member_id == visit.person.subject()).ok_or(Error::NotFound)?;
    let since = Since { starts: String::new(), cancelled: 0 };
    let visits = store::visits(&mut db, Of::Booking(own.id), visit.language, &since).await?;
    let text = text(&visit, visit.language, (visit.centre.name.get(visit.language), true), &visits);
    let name = format!("attachment; filename=\"esik-{id}.ics\"");
    let name = HeaderValue::from_str(&name).unwrap_or(HeaderValue::from_static("attachment"));
    let kind = HeaderValue::from_static("text/calendar; charset=utf-8");
    let private = HeaderValue::from_static("no-store");
    let headers =
        [(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name), (header::CACHE_CONTROL, private)];
    Ok((headers, text).into_response())
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn ask(visit: Visit<Member>, Query(asked): Query<Asked>) -> Result {
    let choices = store::choices(&mut *visit.read().await?, visit.person.id, visit.language).await?;
    show(&visit, StatusCode::OK, &FeedsPage::new(&visit, choices, None, &asked.notice))
}

/// Of what: the number of a resource, or nothing for one's own bookings.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Which {
    resource: String,
}

impl Which {
    fn parse(&self) -> Result<Option<ResourceId>> {
        match self.resource.as_str() {
            "" => Ok(None),
            id => Ok(Some(ResourceId(id.parse().map_err(|_| Error::NotFound)?))),
        }
    }
}

async fn renew(visit: Visit<Member>, form: Form<Which>) -> Result {
    let which = form.typed.parse()?;
    if form.redisplay {
        return Ok(redirect("/account/calendar"));
    }
    let token = random_hex::<24>()?;
    let mut work = form.begin().await?;
    let choices = store::choices(&mut work, visit.person.id, visit.language).await?;
    if choices.iter().all(|choice| choice.resource != which) {
        return Err(Error::NotFound);
    }
    store::renew(&mut work, (visit.person.id, which), &token, visit.now.seconds()).await?;
    let choices = store::choices(&mut work, visit.person.id, visit.language).await?;
    work.commit().await?;
    show(&visit, StatusCode::OK, &FeedsPage::new(&visit, choices, Some((which, &token)), ""))
}

async fn end(visit: Visit<Member>, form: Form<Which>) -> Result {
    let which = form.typed.parse()?;
    let mut work = form.begin().await?;
    store::end(&mut work, visit.person.id, which).await?;
    work.commit().await?;
    Ok(redirect("/account/calendar?notice=ended"))
}
