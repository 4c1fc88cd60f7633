//! The pages of a day, a week and a month of one resource.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;
use time::Duration;

use super::offer;
use super::rules::{Period, Reach, Scale, reads_names};
use super::view::{Known, TimetablePage};
use crate::bookings::store;
use crate::civil;
use crate::resources::availability::Circumstances;
use crate::resources::catalogue::Catalogue;
use crate::resources::store as resources;
use crate::web::{App, Error, Public, Query, Result, Visit, show};

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/resources/{slug}/day", get(day))
        .route("/resources/{slug}/week", get(week))
        .route("/resources/{slug}/month", get(month))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    date: String,
    view: String,
}

async fn day(visit: Visit<Public>, Path(slug): Path<String>, Query(asked): Query<Asked>) -> Result {
    timetable(visit, Scale::Day, &slug, asked).await
}

async fn week(visit: Visit<Public>, Path(slug): Path<String>, Query(asked): Query<Asked>) -> Result {
    timetable(visit, Scale::Week, &slug, asked).await
}

async fn month(visit: Visit<Public>, Path(slug): Path<String>, Query(asked): Query<Asked>) -> Result {
    timetable(visit, Scale::Month, &slug, asked).await
}

/// As many questions to the database for a month as for a day.
async fn timetable(visit: Visit<Public>, scale: Scale, slug: &str, asked: Asked) -> Result {
    let (mut db, today) = (visit.read().await?, visit.now.civil.date());
    let found = Catalogue::to_show(visit.app.db(), &mut db).await?.find(slug, visit.language).await?;
    let found = found.ok_or(Error::NotFound)?;
    let resource = resources::theirs_of(&mut db, found, (visit.person.as_ref(), today)).await?;
    let keeper = visit.person.as_ref().filter(|person| reads_names(person, resource.id));
    let reach = Reach::new(today, keeper.is_some());
    let day = reach.day(civil::parse_date(&asked.date));
    let period = Period::around(scale, day);
    let mut catalogue = Catalogue::to_show(visit.app.db(), &mut db).await?;
    let closed = catalogue.closed_days(period.first, period.last).await?;
    let before = civil::at_minute(period.first.saturating_sub(Duration::DAY), 0);
    let after = civil::at_minute(period.last.saturating_add(Duration::days(2)), 0);
    let held = resources::held(&mut db, resource.id, before, after, None).await?;
    let booked = match keeper {
        Some(person) => {
            let days = (period.first, period.last);
            let asked = (person.id, resource.id);
            Some(store::welcomed_between(&mut db, visit.language, asked, days).await?)
        }
        None => None,
    };
    let timeless = offer::timeless(&resource.terms);
    let now = Circumstances { terms: &resource.terms, closed: &closed, now: visit.now.civil, held: &held };
    let decides = keeper.is_some_and(|person| person.coordinates(resource.id));
    let known = Known { resource: &resource, now, timeless: &timeless, booked: booked.as_deref(), decides };
    let page = TimetablePage::new(&visit, &known, (period, day, &reach), asked.view == "table");
    show(&visit, StatusCode::OK, &page)
}
