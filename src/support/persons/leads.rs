//! How early each kind of support must be asked for, in the browser.

use axum::Router;
use axum::routing::get;
use serde::Deserialize;

use super::leads_view::page;
use crate::support::rules::kind::{Kind, Lead};
use crate::support::store;
use crate::support::words;
use crate::web::{Administrator, App, Errors, Form, Query, Result, Visit, redirect};

/// Working days, as the database knows it.
const LONGEST: u8 = 20;

pub(super) fn routes() -> Router<App> {
    Router::new().route("/support/kinds", get(ask).post(save))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

/// As typed, kind by kind in the order of the page.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Typed {
    days: Vec<String>,
}

async fn ask(visit: Visit<Administrator>, Query(asked): Query<Asked>) -> Result {
    let leads = store::leads(&mut *visit.read().await?).await?;
    let typed = leads.iter().map(|lead| lead.days.to_string()).collect();
    let done = (asked.notice == "saved").then(|| visit.words().support_kinds_saved());
    page(&visit, typed, (Errors::default(), done))
}

async fn save(visit: Visit<Administrator>, form: Form<Typed>) -> Result {
    let mut errors = Errors::default();
    let mut leads = Vec::new();
    for (kind, typed) in
        Kind::ALL.into_iter().zip(form.typed.days.iter().map(String::as_str).chain(std::iter::repeat("")))
    {
        match typed.trim().parse() {
            Ok(days) if days <= LONGEST => leads.push(Lead { kind, days }),
            _ => {
                let t = visit.words();
                let sentence = t.form_error_at(words::kind(t, kind), t.support_kinds_error(LONGEST));
                errors.add(kind.field(), sentence);
            }
        }
    }
    if form.redisplay || !errors.is_empty() {
        let errors = if form.redisplay { Errors::default() } else { errors };
        return page(&visit, form.typed.days, (errors, None));
    }
    let mut work = form.begin().await?;
    for lead in leads {
        store::set_lead(&mut work, lead).await?;
    }
    work.commit().await?;
    Ok(redirect("/support/kinds?notice=saved"))
}
