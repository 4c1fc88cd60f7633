//! Two people say that nobody's data are on it any more.

use axum::extract::Path;
use axum::http::StatusCode;

use super::form::Wipe;
use super::view::{WipePage, problem};
use crate::equipment::items::one::find;
use crate::equipment::items::store::say_clean;
use crate::members::people::name_of;
use crate::web::{EquipmentKeeper, Errors, Form, Result, Visit, redirect, show};

pub(super) async fn ask(visit: Visit<EquipmentKeeper>, Path(tag): Path<String>) -> Result {
    let item = find(&mut *visit.read().await?, &tag).await?;
    if !item.dirty {
        return Ok(redirect(&format!("/equipment/{}", item.tag)));
    }
    show(&visit, StatusCode::OK, &WipePage::new(&visit, &item, &Wipe::default(), Errors::default()))
}

pub(super) async fn say(visit: Visit<EquipmentKeeper>, Path(tag): Path<String>, form: Form<Wipe>) -> Result {
    let mut work = form.begin().await?;
    let item = find(&mut work, &tag).await?;
    if !item.dirty {
        // Sent twice, or somebody else has said it already: its story tells who.
        return Ok(redirect(&format!("/equipment/{}?notice=wiped", item.tag)));
    }
    let oneself = name_of(&mut work, visit.person.id).await?.unwrap_or_default();
    let mut errors = Errors::default();
    match form.typed.parse(&oneself) {
        _ if form.redisplay => {}
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
    show(&visit, status, &WipePage::new(&visit, &item, &form.typed, errors))
}
