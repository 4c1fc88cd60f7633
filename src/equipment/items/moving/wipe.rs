//! Two people say that nobody's data are on it any more.

use axum::extract::Path;
use axum::http::StatusCode;

use super::form::Wipe;
use super::routes::meanwhile;
use super::view::{WipePage, problem};
use crate::equipment::items::one::{events, find};
use crate::equipment::items::store::say_clean;
use crate::equipment::rules::Refusal;
use crate::equipment::words::refusal;
use crate::members::people::name_of;
use crate::web::{EquipmentKeeper, Errors, Form, Result, Visit, redirect, show};

pub(super) async fn ask(visit: Visit<EquipmentKeeper>, Path(tag): Path<String>) -> Result {
    let mut db = visit.read().await?;
    let item = find(&mut db, &tag).await?;
    if !item.can_be_cleaned() {
        return Ok(redirect(&format!("/equipment/{}", item.tag)));
    }
    let typed = Wipe { seen: events::last(&mut db, item.id).await?.to_string(), ..Wipe::default() };
    show(&visit, StatusCode::OK, &WipePage::new(&visit, &item, (&typed, Vec::new()), Errors::default()))
}

pub(super) async fn say(visit: Visit<EquipmentKeeper>, Path(tag): Path<String>, form: Form<Wipe>) -> Result {
    let mut work = form.begin().await?;
    let item = find(&mut work, &tag).await?;
    if item.dirty && !item.can_be_cleaned() {
        return Ok(redirect(&format!("/equipment/{}", item.tag)));
    }
    if !item.dirty {
        // Sent twice, or somebody else has said it already: its story tells who.
        return Ok(redirect(&format!("/equipment/{}?notice=wiped", item.tag)));
    }
    let oneself = name_of(&mut work, visit.person.id).await?.unwrap_or_default();
    let (mut typed, mut errors) = (form.typed.clone(), Errors::default());
    // A statement is about what its page showed: a piece that was out since then may be full of data again.
    let last = events::last(&mut work, item.id).await?.to_string();
    let lines = if typed.seen == last {
        Vec::new()
    } else {
        meanwhile(&mut work, &visit, &item, &typed.seen).await?
    };
    match typed.parse(&oneself) {
        _ if form.redisplay => {}
        _ if typed.seen != last => {
            let anchor = if lines.is_empty() { "how" } else { "version" };
            errors.add(anchor, refusal(visit.words(), Refusal::MovedOn));
        }
        Ok((how, second)) => {
            let now = (visit.person.id, visit.now.seconds());
            say_clean(&mut work, item.id, (&how, &second), now).await?;
            work.commit().await?;
            return Ok(redirect(&format!("/equipment/{}?notice=wiped", item.tag)));
        }
        Err(problems) => {
            for (field, wrong) in problems {
                errors.add(field, problem(visit.words(), item.state, (field, wrong)));
            }
        }
    }
    let status = if form.redisplay { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    typed.seen = last;
    show(&visit, status, &WipePage::new(&visit, &item, (&typed, lines), errors))
}
