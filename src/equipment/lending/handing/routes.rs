//! Two pages: the terms, and the check with what the receiver is told. The second one hands over.

use axum::Router;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use serde::Deserialize;
use time::Date;

use super::form::{Ack, Troubles, Typed};
use super::give::{Refused, give, judge};
use super::store::{self, Promised};
use super::view::{CheckPage, TermsPage};
use crate::dates;
use crate::db::Connection;
use crate::equipment::lending::collecting::list;
use crate::equipment::lending::store::{Piece, pieces};
use crate::equipment::places::{self, Place};
use crate::equipment::rules::Grade;
use crate::ids::MemberId;
use crate::members::people;
use crate::web::{
    App, EquipmentKeeper, Form, Query, Result, Visit, is_one_time_key, one_time_key, redirect, show,
};

pub(in crate::equipment::lending) fn routes() -> Router<App> {
    Router::new().route("/loans/handover", get(ask).post(hand))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    items: String,
    member: String,
}

async fn ask(visit: Visit<EquipmentKeeper>, Query(asked): Query<Asked>) -> Result {
    let mut db = visit.read().await?;
    let known = pieces(&mut db, &list(&asked.items)).await?;
    if known.is_empty() {
        return Ok(redirect("/loans/new"));
    }
    let mut typed = Typed { key: one_time_key()?, kind: "loan".to_owned(), ..of(&known) };
    let mut refused = Refused::default();
    if let Ok(id) = asked.member.parse()
        && let Some(whom) = people::one(&mut db, MemberId(id)).await?
    {
        typed.member.clone_from(&whom.name);
        typed.person = whom.id.to_string();
        refused.whom.push(whom);
    }
    let around = around(&mut db, &typed, known).await?;
    as_asked(&mut typed, &around.promised, visit.now.civil.date());
    show(&visit, StatusCode::OK, &TermsPage::new(&visit, typed, &around, refused))
}

/// What the page of the terms shows beside what was typed.
pub(super) struct Around {
    pub(super) known: Vec<Piece>,
    /// What whoever is meant asked for them.
    pub(super) promised: Vec<Promised>,
    pub(super) places: Vec<Place>,
}

async fn around(db: &mut Connection, typed: &Typed, known: Vec<Piece>) -> Result<Around> {
    let tags: Vec<String> = known.iter().map(|one| one.tag.clone()).collect();
    let promised = match typed.person.parse() {
        Ok(id) => store::promised(db, MemberId(id), &tags).await?,
        Err(_) => Vec::new(),
    };
    Ok(Around { known, promised, places: places::in_use(db).await? })
}

/// What the member has asked for stands there already: until when, and what for.
fn as_asked(typed: &mut Typed, promised: &[Promised], today: Date) {
    let until = promised.iter().filter_map(|one| one.until).filter(|day| *day >= today).min();
    typed.day = until.map(dates::digits).unwrap_or_default();
    for (tag, purpose) in typed.tag.iter().zip(&mut typed.purpose) {
        if let Some(one) = promised.iter().find(|one| one.tag == *tag) {
            purpose.clone_from(&one.purpose);
        }
    }
}

/// What is known of the pieces stands there already.
fn of(known: &[Piece]) -> Typed {
    Typed {
        tag: known.iter().map(|one| one.tag.clone()).collect(),
        comes_with: known.iter().map(|one| one.comes_with.clone()).collect(),
        grade: known.iter().map(|one| one.grade.map(Grade::code).unwrap_or_default().to_owned()).collect(),
        purpose: vec![String::new(); known.len()],
        shown_by: vec![String::new(); known.len()],
        ..Typed::default()
    }
}

/// Enter is no button: on the last page it hands nothing over.
async fn hand(visit: Visit<EquipmentKeeper>, form: Form<Typed>) -> Result {
    let mut typed = form.typed.clone();
    if !is_one_time_key(&typed.key) {
        typed.key = one_time_key()?;
    }
    let was_at_check = typed.at == "check";
    if typed.step == "change" || (form.redisplay && !was_at_check) {
        return terms(&visit, typed, Refused::default(), StatusCode::OK).await;
    }
    let does = typed.step == "give" && was_at_check && !form.redisplay;
    // What stands in the centre is acknowledged by nobody.
    let ack = if typed.kind == "placement" { Ok(Ack::later()) } else { typed.ack() };
    let ack = match ack {
        Ok(ack) if does => ack,
        given => {
            let troubles = if does { given.err() } else { None };
            return check(&visit, typed, troubles.unwrap_or_default()).await;
        }
    };
    let mut work = form.begin().await?;
    let by = (visit.person.id, visit.now);
    match give(&mut work, &typed, &ack, by, &visit.centre.phone).await? {
        Ok(handover) => {
            work.commit().await?;
            Ok(redirect(&format!("/handovers/{handover}?notice=handed")))
        }
        Err(refused) => {
            drop(work);
            // Who came is asked on the last page, all else on the one before.
            if refused.troubles.iter().any(|(field, _)| matches!(&**field, "collector" | "witness")) {
                return check(&visit, typed, refused.troubles).await;
            }
            terms(&visit, typed, refused, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

/// The last page; the one before it where something there is wrong.
async fn check(visit: &Visit<EquipmentKeeper>, typed: Typed, troubles: Troubles) -> Result {
    let asked = (visit.now, visit.centre.phone.as_str());
    let judged = judge(&mut *visit.read().await?, &typed, asked).await?;
    let handing = match judged {
        Ok(handing) => handing,
        Err(refused) => return terms(visit, typed, refused, StatusCode::UNPROCESSABLE_ENTITY).await,
    };
    let status = if troubles.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    show(visit, status, &CheckPage::new(visit, typed, &handing, troubles))
}

async fn terms(
    visit: &Visit<EquipmentKeeper>,
    typed: Typed,
    refused: Refused,
    status: StatusCode,
) -> Result<Response> {
    let tags: Vec<String> = typed.tag.iter().map(|tag| tag.trim().to_uppercase()).collect();
    let mut db = visit.read().await?;
    let known = pieces(&mut db, &tags).await?;
    let around = around(&mut db, &typed, known).await?;
    show(visit, status, &TermsPage::new(visit, typed, &around, refused))
}
