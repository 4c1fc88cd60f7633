//! What was lent stays with whoever has it.

use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;

use super::routes::held;
use super::store;
use crate::equipment::lending::rules::Kind;
use crate::equipment::lending::store::Held;
use crate::equipment::lending::{tell, words};
use crate::journal::{self, Action};
use crate::language::Words;
use crate::messages::Notice;
use crate::web::{App, EquipmentKeeper, Error, Form, Nothing, Page, Result, Visit, redirect, show};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/loans/{id}/gift", get(ask).post(give))
}

#[derive(Template)]
#[template(path = "equipment/lending/gift.html")]
struct GiftPage {
    page: Page,
    t: &'static Words,
    held: Held,
    said: String,
}

/// Of what is lent to a person and has not come back.
fn is_open(held: &Held) -> bool {
    held.kind == Kind::Loan && held.ended.is_none()
}

async fn ask(visit: Visit<EquipmentKeeper>, Path(id): Path<String>) -> Result {
    let held = held(&mut *visit.read().await?, &id).await?;
    if !is_open(&held) {
        return Ok(redirect(&format!("/handovers/{}", held.handover)));
    }
    let said = words::held(visit.language, &held);
    show(&visit, StatusCode::OK, &GiftPage { page: visit.page(), t: visit.words(), held, said })
}

/// Sent twice, it is given once.
async fn give(visit: Visit<EquipmentKeeper>, Path(id): Path<String>, form: Form<Nothing>) -> Result {
    let mut work = form.begin().await?;
    let held = held(&mut work, &id).await?;
    let holder = held.holder.ok_or(Error::NotFound)?;
    if !is_open(&held) {
        return Ok(redirect(&format!("/handovers/{}", held.handover)));
    }
    let (by, now) = (visit.person.id, visit.now.seconds());
    if store::keep(&mut work, held.custody, (by, now)).await? {
        journal::write_by(&mut work, now, Some(by), Action::LoanChanged, holder).await?;
        tell::settle(&mut work, &held, visit.now).await?;
        tell::holder(&mut work, &Held { due: None, ..held.clone() }, Notice::LoanKept, visit.now).await?;
        work.commit().await?;
    }
    Ok(redirect("/loans?notice=kept"))
}
