//! The list of what can be booked, and the page of each.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;
use time::Duration;

use super::availability::Circumstances;
use super::catalogue::Catalogue;
use super::form::{Filter, Look};
use super::pictures::Figure;
use super::view::{self, ListPage, ResourcePage, Teller, Times};
use super::{pictures, settings, store, timetable, together, words};
use crate::civil;
use crate::members::rules::acting::{Actor, Need};
use crate::pictogram;
use crate::web::{App, Error, Public, Query, Result, Visit, show};

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/resources", get(list))
        .route("/resources/{slug}", get(one))
        .merge(settings::routes())
        .merge(pictures::routes())
        .merge(together::routes())
}

async fn list(visit: Visit<Public>, Query(filter): Query<Filter>) -> Result {
    let (t, wanted) = (visit.words(), filter.wanted());
    let mut db = visit.read().await?;
    let resources = Catalogue::to_show(visit.app.db(), &mut db).await?.all(visit.language).await?;
    let facts = store::facts(&mut db, None, visit.language).await?;
    let page = ListPage {
        page: visit.page(),
        t,
        filtered: !wanted.is_anything(),
        kinds: view::kinds(t, &wanted),
        viewpoints: view::viewpoints(t, &wanted),
        cards: view::cards(t, &wanted, &resources, &facts),
    };
    show(&visit, StatusCode::OK, &page)
}

async fn one(visit: Visit<Public>, Path(slug): Path<String>, Query(look): Query<Look>) -> Result {
    let (t, language, now) = (visit.words(), visit.language, visit.now.civil);
    let mut db = visit.read().await?;
    let until = now.date().saturating_add(Duration::days(timetable::DAYS.into()));
    let mut catalogue = Catalogue::to_show(visit.app.db(), &mut db).await?;
    let found = catalogue.find(&slug, language).await?.ok_or(Error::NotFound)?;
    let closed = catalogue.closed_days(now.date(), until).await?;
    let resource = store::theirs_of(&mut db, found, (visit.person.as_ref(), now.date())).await?;
    let guide = store::guide(&mut db, resource.id, language).await?.ok_or(Error::NotFound)?;
    let facts = store::facts(&mut db, Some(resource.id), language).await?;
    let pictures = pictures::store::of_resource(&mut db, resource.id).await?;
    let held = store::held(&mut db, resource.id, now, civil::at_minute(until, 0), None).await?;
    let actor = visit.person.as_ref().and_then(|person| Actor::who_may(person, Need::Book));
    let may_book = match actor {
        Some(actor) => store::may_book(&mut db, resource.id, actor.subject()).await?,
        None => !resource.terms.for_chosen,
    };
    let circumstances = Circumstances { terms: &resource.terms, closed: &closed, now, held: &held };
    let teller = Teller { language, resource: &resource, circumstances };
    let page = visit.page();
    let described = pictures.iter().filter(|one| !one.description.get(language).is_empty());
    let page = ResourcePage {
        pictures: described.map(|one| Figure::new(&page, one)).collect(),
        page,
        t,
        pictogram: pictogram::svg(&resource.pictogram),
        terms: words::terms(t, &resource.terms),
        hours: words::hours(t, &resource.terms.openings),
        facts: view::facts(t, facts),
        guide,
        closed_now: resource.terms.closed_by(now.date()).map(|one| words::excepted(language, one)),
        exceptions: view::exceptions(language, &resource.terms.exceptions, now.date()),
        times: if look.as_table() { Times::Table(teller.tables()) } else { Times::List(teller.list()) },
        in_use: resource.terms.in_use,
        may_book,
        alone: resource.terms.alone,
        slug: resource.slug,
        name: resource.name,
        description: resource.description,
    };
    show(&visit, StatusCode::OK, &page)
}
