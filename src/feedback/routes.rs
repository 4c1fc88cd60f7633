//! The form at the foot of every page.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::form::{Said, Typed};
use super::rules::{STRANGERS_AN_HOUR, kept_page, kept_time};
use super::store::{self, NewReport};
use super::view::{FormPage, SentPage};
use super::words;
use crate::db::Work;
use crate::web::{
    App, Errors, Form, Public, Query, Result, Visit, is_one_time_key, local_path, one_time_key, redirect,
    show,
};

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/feedback", get(ask).post(send))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    page: String,
    kind: String,
    notice: String,
}

async fn ask(visit: Visit<Public>, Query(asked): Query<Asked>) -> Result {
    if asked.notice == "sent" {
        return show(&visit, StatusCode::OK, &SentPage::new(&visit));
    }
    let Asked { page, kind, .. } = asked;
    let typed = Typed { key: one_time_key()?, page: local(&page), kind, ..Typed::default() };
    show(&visit, StatusCode::OK, &FormPage::new(&visit, typed, Errors::default()))
}

/// A path of our own, or nothing.
fn local(page: &str) -> String {
    let path = local_path(page);
    if path == page { path.to_owned() } else { String::new() }
}

async fn send(visit: Visit<Public>, form: Form<Typed>) -> Result {
    let mut typed = form.typed.clone();
    if !is_one_time_key(&typed.key) {
        typed.key = one_time_key()?;
    }
    if form.redisplay {
        return show(&visit, StatusCode::OK, &FormPage::new(&visit, typed, Errors::default()));
    }
    let mut errors = Errors::default();
    match typed.parse() {
        Ok(said) => {
            let mut work = form.begin().await?;
            if keep(&visit, &mut work, &typed, &said).await? {
                work.commit().await?;
                return Ok(redirect("/feedback?notice=sent"));
            }
            errors.add("answers", visit.words().feedback_error_many(visit.centre.phone.as_str()));
        }
        Err(problems) => {
            for (field, problem) in problems {
                errors.add(field, words::problem(visit.words(), problem));
            }
        }
    }
    show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &FormPage::new(&visit, typed, errors))
}

/// False when too many strangers have written within the hour; whoever has signed in is always heard.
async fn keep(visit: &Visit<Public>, work: &mut Work, typed: &Typed, said: &Said) -> Result<bool> {
    let (now, is_member) = (visit.now.seconds(), visit.person.is_some());
    if store::is_kept(work, &typed.key).await? {
        return Ok(true);
    }
    if !is_member && store::count_nameless(work, now - 3600).await? >= STRANGERS_AN_HOUR {
        return Ok(false);
    }
    let named = visit.person.as_ref().filter(|_| typed.without_name.is_empty());
    // A stranger has no name that a record or an hour could give away.
    let has_name = named.is_some() || !is_member;
    let new = NewReport {
        kind: said.kind,
        text: &said.text,
        page: &kept_page(&local(&typed.page), has_name),
        member: named.map(|person| person.id),
        contact: if is_member { "" } else { &said.contact },
        at: kept_time(now, has_name),
        key: &typed.key,
    };
    store::insert(work, &new).await?;
    Ok(true)
}
