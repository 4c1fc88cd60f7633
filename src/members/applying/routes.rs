//! The public form.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::form::{Join, Parsed};
use super::view::{JoinPage, errors};
use super::{keep, store};
use crate::members::computer;
use crate::members::sign_in::patience;
use crate::members::sign_in::throttle::{self, Subject};
use crate::web::{
    App, Errors, Form, Public, Query, Result, Visit, is_one_time_key, one_time_key, redirect, show,
};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/join", get(ask).post(join))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn ask(visit: Visit<Public>, Query(asked): Query<Asked>) -> Result {
    if visit.person.is_some() {
        return Ok(redirect("/account"));
    }
    let typed = Join { key: one_time_key()?, ..Join::default() };
    let page = JoinPage::new(&visit, typed, Errors::default());
    show(&visit, StatusCode::OK, &page.saying(&asked.notice))
}

async fn join(visit: Visit<Public>, form: Form<Join>) -> Result {
    let mut typed = form.typed.clone();
    if !is_one_time_key(&typed.key) {
        typed.key = one_time_key()?;
    }
    if form.redisplay {
        return show(&visit, StatusCode::OK, &JoinPage::new(&visit, typed, Errors::default()));
    }
    match typed.parse() {
        Ok(parsed) => {
            take(&visit, &form, &typed.key, parsed).await?;
            Ok(redirect("/join?notice=received"))
        }
        Err(problems) => {
            let errors = errors(visit.words(), &problems);
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &JoinPage::new(&visit, typed, errors))
        }
    }
}

/// Known and unknown people cause the same waiting, the same hashing and the same answer.
async fn take(visit: &Visit<Public>, form: &Form<Join>, key: &str, parsed: Parsed) -> Result<()> {
    let now = visit.now.seconds();
    let client = Subject::client(visit.door.client).when("joining");
    // At the centre's own computers one newcomer comes after the other.
    let counted = if computer::is_of_centre(visit).await? { Vec::new() } else { vec![client.clone()] };
    let (_turn, _) = patience::wait(&visit.app, &counted, &client, now).await?;
    let hash = match parsed.password.clone() {
        Some(password) => Some(visit.app.passwords.hash(password).await?),
        None => None,
    };
    let mut work = form.begin().await?;
    for subject in &counted {
        throttle::count(&mut work, subject, now).await?;
    }
    if store::first(&mut work, &fingerprint(key, &parsed), now).await? {
        keep::keep(&mut work, &parsed, hash.as_deref(), (visit.language, visit.now)).await?;
    }
    Ok(work.commit().await?)
}

/// The key with the answers: a browser that goes back brings the old key with new ones.
fn fingerprint(key: &str, parsed: &Parsed) -> Vec<u8> {
    let answers = format!("{key} {:?} {:?} {:?}", parsed.names, parsed.phone, parsed.email);
    Sha256::digest(answers).to_vec()
}
