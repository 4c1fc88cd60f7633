//! The page of a day.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;
use time::{Date, Duration};

use super::view::DayPage;
use crate::bookings::store;
use crate::civil;
use crate::resources::availability::Circumstances;
use crate::resources::catalogue::Catalogue;
use crate::resources::store as resources;
use crate::web::{App, Public, Query, Result, Visit, show};

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/day", get(day))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    date: String,
    view: String,
}

/// As many questions to the database for one resource as for five hundred.
async fn day(visit: Visit<Public>, Query(asked): Query<Asked>) -> Result {
    let today = visit.now.civil.date();
    let coordinator = visit.person.as_ref().filter(|person| person.may_decide_bookings());
    let day = which(&asked.date, today, coordinator.is_some());
    let mut db = visit.read().await?;
    let mut catalogue = Catalogue::to_show(visit.app.db(), &mut db).await?;
    let (all, closed) = (catalogue.all(visit.language).await?, catalogue.closed_days(day, day).await?);
    let (before, after) = (day.saturating_sub(Duration::DAY), day.saturating_add(Duration::days(2)));
    let (before, after) = (civil::at_minute(before, 0), civil::at_minute(after, 0));
    let held = resources::held_of_all(&mut db, before, after).await?;
    let booked = match coordinator {
        Some(person) => store::held_between(&mut db, &person.decides, (day, day)).await?,
        None => Vec::new(),
    };
    let mut page = DayPage::new(&visit, day, (&all, asked.view == "table"));
    for resource in all.iter() {
        let circumstances = Circumstances {
            terms: &resource.terms,
            closed: &closed,
            now: visit.now.civil,
            held: held.get(&resource.id).map(Vec::as_slice).unwrap_or_default(),
        };
        let coordinates = coordinator.is_some_and(|person| person.coordinates(resource.id));
        page.add(resource, &circumstances, coordinates.then_some(booked.as_slice()));
    }
    show(&visit, StatusCode::OK, &page)
}

/// What is past is of use to who has to account for it; what is no day is today.
fn which(typed: &str, today: Date, may_look_back: bool) -> Date {
    civil::parse_date(typed).filter(|day| may_look_back || *day >= today).unwrap_or(today)
}
