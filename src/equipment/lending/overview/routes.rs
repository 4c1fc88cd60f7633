//! Everything that is out.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::view::{LoansPage, Out};
use crate::equipment::asking::store as asking;
use crate::equipment::categories;
use crate::equipment::lending::extending::waiting;
use crate::equipment::lending::rules::Kind;
use crate::equipment::lending::store::{Sought, one, open};
use crate::equipment::reserving::collecting_today;
use crate::web::{App, EquipmentKeeper, Query, Result, Visit, show};

pub(in crate::equipment::lending) fn routes() -> Router<App> {
    Router::new().route("/loans", get(list))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
    notice: String,
}

async fn list(visit: Visit<EquipmentKeeper>, Query(asked): Query<Asked>) -> Result {
    let mut db = visit.read().await?;
    let mut wishes = Vec::new();
    for wish in waiting(&mut db).await? {
        if let Some(held) = one(&mut db, wish.custody).await? {
            wishes.push((wish, held));
        }
    }
    let sought = Sought::read(&asked.q, &categories::all(&mut db).await?)?;
    let out = Out {
        loans: open(&mut db, Kind::Loan, &sought).await?,
        placements: open(&mut db, Kind::Placement, &sought).await?,
        gifts: open(&mut db, Kind::Gift, &sought).await?,
        wishes,
        collecting: collecting_today(&visit, &asking::open(&mut db).await?),
    };
    show(&visit, StatusCode::OK, &LoansPage::new(&visit, out, asked.q).said(&asked.notice))
}
