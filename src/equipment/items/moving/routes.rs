//! Moving an item by hand.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;

use super::form::Move;
use super::view::{StatePage, problem};
use super::wipe;
use crate::db::Connection;
use crate::equipment::items::one::store::{Item, custodies};
use crate::equipment::items::one::story::{Line, Told};
use crate::equipment::items::one::{events, find};
use crate::equipment::items::store::move_to;
use crate::equipment::rules::{Refusal, State};
use crate::equipment::{categories, words};
use crate::web::{App, EquipmentKeeper, Errors, Form, Result, Visit, redirect, show};

pub(in crate::equipment) fn routes() -> Router<App> {
    Router::new()
        .route("/equipment/{tag}/state", get(ask).post(go))
        .route("/equipment/{tag}/wipe", get(wipe::ask).post(wipe::say))
}

/// What has happened to an item since the page with this last row of history was shown.
pub(in crate::equipment::items) async fn meanwhile(
    db: &mut Connection,
    visit: &Visit<EquipmentKeeper>,
    item: &Item,
    seen: &str,
) -> Result<Vec<Line>> {
    let Ok(seen) = seen.parse() else { return Ok(Vec::new()) };
    let custodies = custodies(db, item.id).await?;
    let categories = categories::all(db).await?;
    let told = Told {
        language: visit.language,
        clock: &visit.app.clock,
        item,
        custodies: &custodies,
        categories: &categories,
    };
    Ok(told.lines(&events::after(db, item.id, seen).await?))
}

async fn ask(visit: Visit<EquipmentKeeper>, Path(tag): Path<String>) -> Result {
    let mut db = visit.read().await?;
    let item = find(&mut db, &tag).await?;
    let typed = Move {
        from: item.state.code().to_owned(),
        seen: events::last(&mut db, item.id).await?.to_string(),
        ..Move::default()
    };
    show(&visit, StatusCode::OK, &StatePage::new(&visit, &item, (typed, Vec::new()), Errors::default()))
}

async fn go(visit: Visit<EquipmentKeeper>, Path(tag): Path<String>, form: Form<Move>) -> Result {
    let mut typed = form.typed.clone();
    let mut work = form.begin().await?;
    let item = find(&mut work, &tag).await?;
    let (t, mut errors) = (visit.words(), Errors::default());
    let mut lines = Vec::new();
    // A form that says nothing is about what is.
    let from = State::parse(&typed.from).unwrap_or(item.state);
    if from == item.state {
        match typed.parse(item.state) {
            _ if form.redisplay => {}
            Ok((to, reason)) => {
                let now = (visit.person.id, visit.now.seconds());
                match move_to(&mut work, item.id, (item.state, to, &reason), now).await? {
                    Ok(()) => {
                        work.commit().await?;
                        return Ok(redirect(&format!("/equipment/{}?notice=state", item.tag)));
                    }
                    Err(refusal) => errors.add("to", words::refusal(t, refusal)),
                }
            }
            Err(problems) => {
                for (field, wrong) in problems {
                    errors.add(field, problem(t, item.state, (field, wrong)));
                }
            }
        }
    } else {
        if !form.redisplay && State::parse(&typed.to) == Some(item.state) {
            // Sent twice, or somebody else has done the very same.
            return Ok(redirect(&format!("/equipment/{}?notice=state", item.tag)));
        }
        lines = meanwhile(&mut work, &visit, &item, &typed.seen).await?;
        let anchor = if lines.is_empty() { "to" } else { "version" };
        errors.add(anchor, words::refusal(t, Refusal::MovedOn));
        item.state.code().clone_into(&mut typed.from);
        typed.seen = events::last(&mut work, item.id).await?.to_string();
    }
    let status = if form.redisplay { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let errors = if form.redisplay { Errors::default() } else { errors };
    show(&visit, status, &StatePage::new(&visit, &item, (typed, lines), errors))
}
