//! Choosing how to hear from us.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::form::Choices;
use super::store;
use super::view::{PreferencesPage, errors};
use crate::members::store::set_language;
use crate::messages::rules::Preference;
use crate::messages::store::preference;
use crate::web::{App, Errors, Form, Member, Query, Result, Visit, redirect, show};

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/account/contact", get(ask).post(keep))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

/// What holds now, chosen or not.
async fn current(visit: &Visit<Member>) -> Result<Preference> {
    let chosen = preference(&mut *visit.read().await?, visit.person.id).await?;
    Ok(chosen.unwrap_or_else(|| Preference::unchosen(visit.person.language)))
}

async fn ask(visit: Visit<Member>, Query(asked): Query<Asked>) -> Result {
    let typed = Choices::of(visit.person.language, &current(&visit).await?);
    let known = store::known(&mut *visit.read().await?, visit.person.id).await?;
    let done = (asked.notice == "saved").then(|| visit.words().preferences_saved());
    let page = PreferencesPage::new(&visit, known, typed, Errors::default()).with_done(done);
    show(&visit, StatusCode::OK, &page)
}

async fn keep(visit: Visit<Member>, form: Form<Choices>) -> Result {
    let me = &visit.person;
    let requests = current(&visit).await?.requests;
    let parsed = form.typed.parse((!me.may_decide_bookings()).then_some(requests));
    match parsed {
        Ok(chosen) if !form.redisplay => {
            let mut work = form.begin().await?;
            set_language(&mut work, me.id, chosen.reads).await?;
            store::keep(&mut work, me.id, &chosen.preference).await?;
            work.commit().await?;
            Ok(redirect("/account/contact?notice=saved"))
        }
        parsed => {
            let problems = parsed.err().filter(|_| !form.redisplay).unwrap_or_default();
            let errors = errors(visit.words(), &problems);
            let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
            let known = store::known(&mut *visit.read().await?, me.id).await?;
            let mut typed = form.typed;
            if form.redisplay {
                // The language button has just changed it.
                visit.language.code().clone_into(&mut typed.reads);
            }
            show(&visit, status, &PreferencesPage::new(&visit, known, typed, errors))
        }
    }
}
