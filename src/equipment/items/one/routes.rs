//! The page of one item.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::events;
use super::store::{self, Item};
use super::story::Told;
use super::view::{ItemPage, Known};
use crate::db::Connection;
use crate::equipment::items::finding::rules::tags;
use crate::equipment::items::photos::of_item;
use crate::equipment::reserving::kept_for;
use crate::equipment::{categories, series};
use crate::web::{App, EquipmentKeeper, Error, Query, Result, Visit, redirect, show};

pub(in crate::equipment) fn routes() -> Router<App> {
    Router::new().route("/equipment/{tag}", get(one))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
    /// By what it was found in the list.
    q: String,
}

/// The item of an address.
pub(in crate::equipment::items) async fn find(db: &mut Connection, tag: &str) -> Result<Item> {
    store::find(db, tag).await?.ok_or(Error::NotFound)
}

/// A tag may be typed into the address in any spelling: from there it leads to the one that is printed.
async fn one(visit: Visit<EquipmentKeeper>, Path(tag): Path<String>, Query(asked): Query<Asked>) -> Result {
    let mut db = visit.read().await?;
    let prefix = series::prefix(&mut db).await?;
    let Some(item) = store::find(&mut db, &tag).await? else {
        let meant = store::spelled(&mut db, &tags(&tag, &prefix)).await?.ok_or(Error::NotFound)?;
        return Ok(redirect(&format!("/equipment/{meant}")));
    };
    if item.tag != tag {
        return Ok(redirect(&format!("/equipment/{}", item.tag)));
    }
    let custodies = store::custodies(&mut db, item.id).await?;
    let categories = categories::all(&mut db).await?;
    let told = Told {
        language: visit.language,
        clock: &visit.app.clock,
        item: &item,
        custodies: &custodies,
        categories: &categories,
    };
    let known = Known {
        story: told.lines(&events::after(&mut db, item.id, 0).await?),
        parts: store::parts(&mut db, item.id).await?,
        photos: of_item(&mut db, item.id).await?,
        custody: custodies.iter().find(|one| one.is_open).cloned(),
        kept: kept_for(&mut db, &item.tag).await?,
        lacks: store::lacks(&mut db, item.id).await?,
    };
    show(&visit, StatusCode::OK, &ItemPage::new(&visit, item, known).said(&asked.notice).found_by(&asked.q))
}
