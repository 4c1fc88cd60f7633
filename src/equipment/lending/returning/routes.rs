//! Taking something back.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::form::{Problems, Typed};
use super::store;
use super::view::ReturnPage;
use crate::db::Connection;
use crate::equipment::lending::store::{Held, one};
use crate::equipment::lending::tell;
use crate::equipment::rules::State;
use crate::ids::CustodyId;
use crate::journal::{self, Action};
use crate::messages::Notice;
use crate::web::{App, EquipmentKeeper, Error, Form, Query, Result, Visit, redirect, show};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/loans/{id}/return", get(ask).post(take_back))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

/// What somebody has or had.
pub(super) async fn held(db: &mut Connection, id: &str) -> Result<Held> {
    let id = CustodyId(id.parse().map_err(|_| Error::NotFound)?);
    one(db, id).await?.ok_or(Error::NotFound)
}

async fn ask(visit: Visit<EquipmentKeeper>, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result {
    let held = held(&mut *visit.read().await?, &id).await?;
    let page = ReturnPage::new(&visit, &held, Typed::default(), Problems::new());
    show(&visit, StatusCode::OK, &page.said(&asked.notice))
}

/// Sent twice, the first return stands and is shown.
async fn take_back(visit: Visit<EquipmentKeeper>, Path(id): Path<String>, form: Form<Typed>) -> Result {
    let mut work = form.begin().await?;
    let held = held(&mut work, &id).await?;
    let (custody, typed) = (held.custody, form.typed.clone());
    if held.ended.is_some() {
        return Ok(redirect(&format!("/loans/{custody}/return?notice=before")));
    }
    if form.redisplay {
        return show(&visit, StatusCode::OK, &ReturnPage::new(&visit, &held, typed, Problems::new()));
    }
    let back = match typed.parse(held.kind.comes_back_to(held.holds_data)) {
        Ok(back) => back,
        Err(problems) => {
            let page = ReturnPage::new(&visit, &held, typed, problems);
            return show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let (by, now) = (visit.person.id, visit.now.seconds());
    store::take_back(&mut work, custody, &back, (by, now)).await?;
    if let Some(grade) = back.grade {
        store::grade(&mut work, custody, grade).await?;
    }
    if let Some(holder) = held.holder {
        journal::write_by(&mut work, now, Some(by), Action::EquipmentTakenBack, holder).await?;
    }
    tell::settle(&mut work, &held, visit.now).await?;
    let is_lost = back.to == State::Missing;
    let missing = back.missing.clone();
    // Nobody is thanked for what did not come back, but they hear what is held of them.
    let notice = |lent| {
        if is_lost { Notice::EquipmentLost(lent) } else { Notice::EquipmentTakenBack { lent, missing } }
    };
    tell::holder(&mut work, &held, notice, visit.now).await?;
    work.commit().await?;
    Ok(redirect(&format!("/loans/{custody}/return?notice=returned")))
}
