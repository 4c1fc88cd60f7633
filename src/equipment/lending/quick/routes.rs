//! A piece and a member: due when the centre closes today. What it is told with goes by message.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::view::TodayPage;
use crate::civil;
use crate::equipment::lending::handing::{Ack, Refused, Typed, give};
use crate::equipment::lending::store;
use crate::equipment::rules::Grade;
use crate::equipment::series;
use crate::equipment::tags::meant;
use crate::ids::MemberId;
use crate::members::people;
use crate::web::{
    App, EquipmentKeeper, Form, Query, Result, Visit, is_one_time_key, one_time_key, redirect, show,
};

pub(in crate::equipment::lending) fn routes() -> Router<App> {
    Router::new().route("/loans/today", get(ask).post(lend))
}

/// As typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Today {
    pub(super) key: String,
    pub(super) tag: String,
    pub(super) member: String,
    pub(super) person: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    items: String,
    member: String,
}

async fn ask(visit: Visit<EquipmentKeeper>, Query(asked): Query<Asked>) -> Result {
    let mut typed = Today { key: one_time_key()?, tag: asked.items, ..Today::default() };
    let mut refused = Refused::default();
    if let Ok(id) = asked.member.parse()
        && let Some(whom) = people::one(&mut *visit.read().await?, MemberId(id)).await?
    {
        typed.member.clone_from(&whom.name);
        typed.person = whom.id.to_string();
        refused.whom.push(whom);
    }
    show(&visit, StatusCode::OK, &TodayPage::new(&visit, typed, refused))
}

async fn lend(visit: Visit<EquipmentKeeper>, form: Form<Today>) -> Result {
    let mut today = form.typed.clone();
    if !is_one_time_key(&today.key) {
        today.key = one_time_key()?;
    }
    if form.redisplay {
        return show(&visit, StatusCode::OK, &TodayPage::new(&visit, today, Refused::default()));
    }
    let mut work = form.begin().await?;
    let prefix = series::prefix(&mut work).await?;
    let tag = meant(&prefix, &today.tag).unwrap_or_else(|| today.tag.trim().to_owned());
    let piece = store::pieces(&mut work, std::slice::from_ref(&tag)).await?.pop();
    let typed = Typed {
        key: today.key.clone(),
        kind: "loan".to_owned(),
        member: today.member.clone(),
        person: today.person.clone(),
        day: civil::date_text(visit.now.civil.date()),
        comes_with: piece.iter().map(|piece| piece.comes_with.clone()).collect(),
        grade: piece
            .iter()
            .filter_map(|piece| piece.grade)
            .map(|grade| Grade::code(grade).to_owned())
            .collect(),
        tag: if tag.is_empty() { Vec::new() } else { vec![tag] },
        ..Typed::default()
    };
    let by = (visit.person.id, visit.now);
    match give(&mut work, &typed, &Ack::later(), by, &visit.centre.phone).await? {
        Ok(handover) => {
            work.commit().await?;
            Ok(redirect(&format!("/handovers/{handover}?notice=handed")))
        }
        Err(refused) => {
            let page = TodayPage::new(&visit, today, refused);
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}
