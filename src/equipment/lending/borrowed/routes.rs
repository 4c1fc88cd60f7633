//! The member's own pages; whoever may collect for them sees them too. A sign-in card opens none of them.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use serde::Deserialize;

use super::view::{BorrowedPage, TermsPage, Wishes};
use crate::db::Connection;
use crate::equipment::lending::extending::of_custody;
use crate::equipment::lending::handovers::{Handover, Mark, acknowledge, find};
use crate::equipment::lending::rules::How;
use crate::equipment::lending::store::{of_handover, of_holder};
use crate::ids::{HandoverId, MemberId};
use crate::members::acting;
use crate::members::rules::acting::Need;
use crate::web::{Acting, App, Collects, Error, Errors, Form, Query, Result, Visit, redirect, show};

pub(in crate::equipment::lending) fn routes() -> Router<App> {
    Router::new()
        .route("/borrowed", get(list))
        .route("/borrowed/{id}", get(look))
        .route("/borrowed/{id}/acknowledgement", post(tick))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

/// As ticked.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Ticked {
    sure: String,
    /// Whose it is, as [`crate::members::rules::acting::Actor::whom`] says it.
    whom: String,
}

async fn list(visit: Visit<Acting<Collects>>, Query(asked): Query<Asked>) -> Result {
    let mut db = visit.read().await?;
    let held = of_holder(&mut db, visit.person.subject()).await?;
    let mut wishes = Wishes::new();
    for one in held.iter().filter(|one| one.ended.is_none() && one.due.is_some()) {
        wishes.insert(one.custody, of_custody(&mut db, one.custody).await?);
    }
    show(&visit, StatusCode::OK, &BorrowedPage::new(&visit, &held, &wishes).said(&asked.notice))
}

/// What was handed to the subject.
async fn theirs(db: &mut Connection, subject: MemberId, id: &str) -> Result<Handover> {
    let id = HandoverId(id.parse().map_err(|_| Error::NotFound)?);
    find(db, id).await?.filter(|one| one.holder == Some(subject)).ok_or(Error::NotFound)
}

async fn look(visit: Visit<Acting<Collects>>, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result {
    let mut db = visit.read().await?;
    let handover = theirs(&mut db, visit.person.subject(), &id).await?;
    let held = of_handover(&mut db, handover.id).await?;
    let page = TermsPage::new(&visit, (handover, &held), Errors::default());
    show(&visit, StatusCode::OK, &page.said(&asked.notice))
}

/// Sent twice, the first tick stands.
async fn tick(visit: Visit<Acting<Collects>>, Path(id): Path<String>, form: Form<Ticked>) -> Result {
    let mut work = form.begin().await?;
    let handover = theirs(&mut work, visit.person.subject(), &id).await?;
    let id = handover.id;
    let held = of_handover(&mut work, id).await?;
    if form.redisplay {
        let page = TermsPage::new(&visit, (handover, &held), Errors::default());
        return show(&visit, StatusCode::OK, &page);
    }
    if form.typed.whom != visit.person.whom() {
        return Err(Error::NotFound);
    }
    if form.typed.sure.is_empty() && handover.how.is_none() {
        let mut errors = Errors::default();
        errors.add("sure", visit.words().borrowed_error_sure());
        let page = TermsPage::new(&visit, (handover, &held), errors);
        return show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let today = visit.now.civil.date();
    let hand = acting::confirm(&mut work, &visit.person, (Need::Collect, None), today).await?;
    let hand = hand.ok_or(Error::ForAnother)?;
    let how = if hand.grant().is_some() { How::Representative } else { How::Ticked };
    let mark = Mark { how, by: hand.by(), witness: "", paper: "" };
    let is_new = acknowledge(&mut work, id, &mark, visit.now.seconds()).await?;
    if is_new {
        work.commit().await?;
    }
    let notice = if is_new { "acknowledged" } else { "before" };
    Ok(redirect(&format!("/borrowed/{id}?notice={notice}")))
}
