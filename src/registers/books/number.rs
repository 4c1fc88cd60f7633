//! The number of one piece in the accountant's books.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::form::Number;
use super::store::{self, Entry};
use super::view::NumberPage;
use crate::db::Connection;
use crate::equipment::items;
use crate::equipment::rules::Refusal;
use crate::text::{self, TextProblem};
use crate::web::{App, Error, Errors, Form, Query, Registers, Result, Visit, redirect, show};

/// Characters.
const LONGEST: usize = 40;

pub(super) fn routes() -> Router<App> {
    Router::new().route("/registers/items/{tag}", get(ask).post(give))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn find(db: &mut Connection, tag: &str) -> Result<Entry> {
    store::find(db, tag).await?.ok_or(Error::NotFound)
}

async fn ask(visit: Visit<Registers>, Path(tag): Path<String>, Query(asked): Query<Asked>) -> Result {
    let entry = find(&mut *visit.read().await?, &tag).await?;
    let number = entry.inventory_number.clone();
    let typed = Number { was: number.clone(), number };
    let page = NumberPage::new(&visit, entry, typed, Errors::default());
    show(&visit, StatusCode::OK, &page.said(&asked.notice))
}

async fn give(visit: Visit<Registers>, Path(tag): Path<String>, form: Form<Number>) -> Result {
    let mut work = form.begin().await?;
    let entry = find(&mut work, &tag).await?;
    let mut typed = form.typed.clone();
    if form.redisplay {
        return show(&visit, StatusCode::OK, &NumberPage::new(&visit, entry, typed, Errors::default()));
    }
    let (t, mut errors) = (visit.words(), Errors::default());
    if entry.gone_at.is_some() {
        errors.add("answers", t.registers_error_gone());
        let page = NumberPage::new(&visit, entry, typed, errors);
        return show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    match text::clean(&typed.number, LONGEST) {
        Err(TextProblem::TooLong(most)) => errors.add("number", t.form_error_too_long(most)),
        Err(TextProblem::Unreadable) => errors.add("number", t.form_error_characters()),
        Ok(number) if number.contains(['\n', '\t']) => errors.add("number", t.form_error_characters()),
        // Sent twice: it has it already.
        Ok(number) if number == entry.inventory_number => {
            return Ok(redirect(&format!("/registers/items/{}?notice=numbered", entry.tag)));
        }
        Ok(_) if typed.was != entry.inventory_number => {
            let by = store::numbered_by(&mut work, entry.id).await?.unwrap_or_default();
            let now = entry.inventory_number.as_str();
            let now = if now.is_empty() { t.registers_no_number() } else { now.to_owned() };
            errors.add("number", t.registers_error_changed(now, by));
            typed.was.clone_from(&entry.inventory_number);
        }
        Ok(number) => {
            let change = (entry.inventory_number.as_str(), number.as_str());
            let by = (visit.person.id, visit.now.seconds());
            match items::number(&mut work, entry.id, change, by).await? {
                Ok(()) => {
                    work.commit().await?;
                    return Ok(redirect(&format!("/registers/items/{}?notice=numbered", entry.tag)));
                }
                Err(Refusal::InventoryNumberKnown) => {
                    let other = store::with_number(&mut work, (entry.id, &number)).await?.unwrap_or_default();
                    errors.add("number", t.registers_error_number_known(other));
                }
                Err(_) => return Err(Error::NotFound),
            }
        }
    }
    show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &NumberPage::new(&visit, entry, typed, errors))
}
