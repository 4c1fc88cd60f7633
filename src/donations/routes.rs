//! The list of donations, one of them, and its terms.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::form::{Problems, Terms, Typed};
use super::rules::Problem;
use super::store::{self, Donation};
use super::view::{self, DetailsPage, DonationPage, ListPage};
use super::{certificates, donors, intake};
use crate::db::Connection;
use crate::ids::DonationId;
use crate::web::{App, EquipmentKeeper, Error, Form, Query, Result, Visit, redirect, show};

/// Of the list.
const A_PAGE: i64 = 30;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/donations", get(list))
        .route("/donations/{id}", get(one))
        .route("/donations/{id}/details", get(ask_details).post(change))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
    show: String,
    page: String,
    notice: String,
}

async fn list(visit: Visit<EquipmentKeeper>, Query(asked): Query<Asked>) -> Result {
    let number = asked.page.parse::<i64>().unwrap_or(1).clamp(1, 10_000);
    let words = donors::asked(&asked.q);
    let search = store::Search { words: &words, show: &asked.show };
    let mut db = visit.read().await?;
    let mut listed = store::list(&mut db, &search, (A_PAGE + 1, (number - 1) * A_PAGE)).await?;
    let most = usize::try_from(A_PAGE).unwrap_or(usize::MAX);
    let more = listed.len() > most;
    listed.truncate(most);
    let drafts = intake::of_author(&mut db, visit.person.id).await?;
    let what = view::Asked { q: asked.q, show: asked.show };
    let page = ListPage::new(&visit, what, drafts, (listed, number, more));
    show(&visit, StatusCode::OK, &page.said(&asked.notice))
}

/// The donation of an address.
pub(super) async fn find(db: &mut Connection, id: &str) -> Result<Donation> {
    let id = DonationId(id.parse().map_err(|_| Error::NotFound)?);
    store::find(db, id).await?.ok_or(Error::NotFound)
}

async fn one(visit: Visit<EquipmentKeeper>, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result {
    let mut db = visit.read().await?;
    let donation = find(&mut db, &id).await?;
    let lines = store::lines(&mut db, donation.id).await?;
    let issued = certificates::of_donation(&mut db, donation.id).await?;
    let page = DonationPage::new(&visit, donation, (lines, issued));
    show(&visit, StatusCode::OK, &page.said(&asked.notice))
}

async fn ask_details(visit: Visit<EquipmentKeeper>, Path(id): Path<String>) -> Result {
    let donation = find(&mut *visit.read().await?, &id).await?;
    if donation.dropped.is_some() {
        return Ok(redirect(&format!("/donations/{}", donation.id)));
    }
    let typed =
        Typed { version: donation.version.to_string(), ..Typed::default() }.with_terms(&donation.terms());
    show(&visit, StatusCode::OK, &DetailsPage::new(&visit, donation, (typed, Problems::new())))
}

async fn change(visit: Visit<EquipmentKeeper>, Path(id): Path<String>, form: Form<Typed>) -> Result {
    let mut work = form.begin().await?;
    let donation = find(&mut work, &id).await?;
    let back = format!("/donations/{}", donation.id);
    if donation.dropped.is_some() {
        return Ok(redirect(&back));
    }
    let typed = form.typed.clone();
    if form.redisplay {
        return show(&visit, StatusCode::OK, &DetailsPage::new(&visit, donation, (typed, Problems::new())));
    }
    let problems = match judge(&donation, &typed, visit.now.civil.date()) {
        Ok(terms) if typed.version == donation.version.to_string() => {
            if terms.day != donation.terms().day && is_of_closed(&mut work, &terms, &typed).await? {
                let problems = vec![("day", Problem::Closed)];
                let page = DetailsPage::new(&visit, donation, (typed, problems));
                return show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page);
            }
            store::set_terms(&mut work, donation.id, &terms, visit.person.id).await?;
            work.commit().await?;
            return Ok(redirect(&format!("{back}?notice=changed")));
        }
        Ok(_) => Problems::new(),
        Err(problems) => problems,
    };
    let page = DetailsPage::new(&visit, donation, (typed, problems));
    show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// Whether a day of receipt lies in a month whose books are closed, and nobody has said yet that it is right.
pub(super) async fn is_of_closed(db: &mut Connection, terms: &Terms, typed: &Typed) -> Result<bool> {
    Ok(terms.received && typed.closed != typed.day && store::is_closed(db, &terms.day).await?)
}

/// What a certificate speaks of stays as it is, whatever is sent.
fn judge(donation: &Donation, typed: &Typed, today: time::Date) -> std::result::Result<Terms, Problems> {
    let stands = donation.terms();
    if !donation.certified {
        return typed.terms(Some(stands.received), today);
    }
    let Typed { wish, note, .. } = typed.clone();
    let kept = Typed { note, wish, ..Typed::default().with_terms(&stands) };
    kept.terms(Some(stands.received), today)
}
