//! Telling how people know and reach the centre.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::form::Typed;
use super::view::{FormPage, sentence};
use crate::centre::store;
use crate::journal::{self, Action};
use crate::web::{Administrator, App, Errors, Form, Query, Result, Visit, redirect, show};

const SAVED: &str = "/admin/centre?notice=saved";

pub(in crate::home) fn routes() -> Router<App> {
    Router::new().route("/admin/centre", get(ask).post(save))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn ask(visit: Visit<Administrator>, Query(asked): Query<Asked>) -> Result {
    let typed = match store::find(&mut *visit.read().await?).await? {
        Some(kept) => Typed::of(&kept.says, kept.version),
        None => Typed::of(&visit.centre, 0),
    };
    let page = FormPage::new(&visit, typed, Errors::default());
    show(&visit, StatusCode::OK, &page.said(&asked.notice))
}

async fn save(visit: Visit<Administrator>, form: Form<Typed>) -> Result {
    let mut typed = form.typed.clone();
    let (t, mut errors) = (visit.words(), Errors::default());
    if form.redisplay {
        return show(&visit, StatusCode::OK, &FormPage::new(&visit, typed, errors));
    }
    match typed.parse() {
        Ok(says) => {
            let mut work = form.begin().await?;
            let kept = store::find(&mut work).await?;
            // Sent twice: it says so already.
            if kept.as_ref().is_some_and(|kept| kept.says == says) {
                return Ok(redirect(SAVED));
            }
            let by = (Some(visit.person.id), visit.now.seconds());
            let version = typed.version.parse().unwrap_or_default();
            let is_done = match &kept {
                Some(_) => store::save(&mut work, (&says, version), by).await?,
                None => store::add(&mut work, &says, by).await?,
            };
            if is_done {
                journal::write(&mut work, by.1, by.0, Action::CentreChanged).await?;
                work.commit().await?;
                return Ok(redirect(SAVED));
            }
            let (faster, version) = kept.map(|kept| (kept.by, kept.version)).unwrap_or_default();
            // Nobody's name: on the command line.
            let faster = if faster.is_empty() { "esik setup".to_owned() } else { faster };
            errors.add("answers", t.organisation_error_changed(faster));
            typed.version = version.to_string();
        }
        Err(problems) => {
            for (field, problem) in problems {
                errors.add(field, sentence(t, (field, problem)));
            }
        }
    }
    show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &FormPage::new(&visit, typed, errors))
}
