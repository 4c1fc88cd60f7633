//! The list of items.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;

use super::form::Search;
use super::listed::listed;
use super::rules::tags;
use super::store::{self, Found};
use super::view::{Choices, ListPage};
use crate::civil;
use crate::clock::Now;
use crate::db::Connection;
use crate::equipment::items::{with_serial_end, with_tags};
use crate::equipment::tags::canonical;
use crate::equipment::{categories, places, series};
use crate::ids::ItemId;
use crate::web::{App, EquipmentKeeper, Query, Result, Visit, redirect, show};

/// On one page.
const A_PAGE: usize = 50;

pub(in crate::equipment) fn routes() -> Router<App> {
    Router::new().route("/equipment", get(list))
}

/// Whose tag was typed.
async fn tagged(db: &mut Connection, typed: &Search) -> Result<Vec<ItemId>> {
    let prefix = series::prefix(db).await?;
    Ok(with_tags(db, &tags(&typed.q, &prefix)).await?)
}

/// What a search finds, in its order: `most` after the first `skip`.
pub(in crate::equipment) async fn found(
    db: &mut Connection,
    typed: &Search,
    now: Now,
    (most, skip): (usize, usize),
) -> Result<Found> {
    let categories = categories::all(db).await?;
    let mut first = tagged(db, typed).await?;
    for one in with_serial_end(db, &typed.q).await? {
        if !first.contains(&one.id) {
            first.push(one.id);
        }
    }
    let asked = typed.asked(&categories, first, civil::text(now.civil));
    Ok(store::search(db, &asked, (most, skip)).await?)
}

/// At which place of what was found the one item stands whose tag was typed, if nothing else was asked for. A number
/// alone may be the end of a serial number too: then it is meant only if nothing else is found by it.
fn meant(typed: &Search, tagged: &[ItemId], found: &Found) -> Option<usize> {
    let [one] = tagged else { return None };
    let is_plain = !typed.is_narrowed() && typed.list.is_empty() && typed.redisplay.is_empty();
    let is_tag = canonical(&typed.q).is_some() || found.count == Some(1);
    found.items.iter().position(|item| item == one).filter(|_| is_plain && is_tag)
}

async fn list(visit: Visit<EquipmentKeeper>, Query(typed): Query<Search>) -> Result {
    let number = typed.number();
    let mut db = visit.read().await?;
    let categories = categories::all(&mut db).await?;
    let places = places::in_use(&mut db).await?;
    let tagged = tagged(&mut db, &typed).await?;
    let found = found(&mut db, &typed, visit.now, (A_PAGE, (number - 1) * A_PAGE)).await?;
    let items = listed(&mut db, &found.items).await?;
    if number == 1
        && let Some(item) = meant(&typed, &tagged, &found).and_then(|at| items.get(at))
    {
        let query = form_urlencoded::Serializer::new(String::new()).append_pair("q", &typed.q).finish();
        return Ok(redirect(&format!("/equipment/{}?{query}", item.tag)));
    }
    let choices = Choices { categories: &categories, places: &places };
    show(&visit, StatusCode::OK, &ListPage::new(&visit, (typed, number), &choices, (&found, items)))
}
