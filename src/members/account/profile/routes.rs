//! Changing one's profile.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::form::Typed;
use super::rules::{New, Profile};
use super::store;
use super::view::{ProfilePage, say};
use crate::journal::{self, Action};
use crate::members::links::rules::{LETTERS_AN_HOUR, Purpose};
use crate::members::links::store as links;
use crate::members::people::file;
use crate::members::reauthentication::check_password;
use crate::web::{App, Errors, Form, Member, Query, Result, Visit, redirect, show};

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/account/profile", get(ask).post(change))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn page(visit: &Visit<Member>, typed: Typed, errors: Errors, notice: &str) -> Result {
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let mut db = visit.read().await?;
    let profile = store::find(&mut db, visit.person.id).await?;
    let waiting = store::waiting_email(&mut db, visit.person.id, visit.now.seconds()).await?;
    drop(db);
    show(visit, status, &ProfilePage::new(visit, typed, (&profile, waiting), errors).saying(notice))
}

async fn ask(visit: Visit<Member>, Query(asked): Query<Asked>) -> Result {
    let profile = store::find(&mut *visit.read().await?, visit.person.id).await?;
    page(&visit, Typed::of(&profile), Errors::default(), &asked.notice).await
}

async fn change(visit: Visit<Member>, form: Form<Typed>) -> Result {
    let typed = form.typed.clone();
    if form.redisplay {
        return page(&visit, typed, Errors::default(), "").await;
    }
    let mut errors = Errors::default();
    let new = match typed.parse() {
        Ok(new) => new,
        Err(problems) => {
            say(&mut errors, visit.words(), &problems);
            return page(&visit, typed, errors, "").await;
        }
    };
    let was = store::find(&mut *visit.read().await?, visit.person.id).await?;
    if new.phone != was.phone || new.email != was.email {
        // Whoever changes the ways in could come back by them.
        check_password(&visit, &form, &typed.password, &mut errors).await?;
    }
    if errors.is_empty() && !keep(&visit, &form, &was, &new).await? {
        errors.add("phone", visit.words().profile_error_phone());
    }
    if !errors.is_empty() {
        return page(&visit, typed, errors, "").await;
    }
    let asks = new.email != was.email && new.email.is_some();
    Ok(redirect(if asks { "/account/profile?notice=email" } else { "/account/profile?notice=saved" }))
}

/// Everything at once; false when the phone number is somebody else's.
async fn keep(visit: &Visit<Member>, form: &Form<Typed>, was: &Profile, new: &New) -> Result<bool> {
    let (me, now) = (visit.person.id, visit.now.seconds());
    let changes = new.changes(was);
    if changes.is_empty() {
        return Ok(true);
    }
    let mut work = form.begin().await?;
    store::set_words(&mut work, me, new).await?;
    if !store::set_phone(&mut work, me, new.phone.as_deref()).await? {
        return Ok(false);
    }
    let asked = links::asked_since(&mut work, me, now - 3600).await?;
    match &new.email {
        // Whether it is somebody else's is found out when the letter is written.
        Some(email) if new.email != was.email && asked < LETTERS_AN_HOUR => {
            links::ask(&mut work, me, Purpose::ConfirmEmail, email, now).await?;
        }
        None if was.email.is_some() => {
            store::remove_email(&mut work, me).await?;
            links::end_all(&mut work, me).await?;
            let old = was.email.as_deref().unwrap_or_default();
            links::ask(&mut work, me, Purpose::EmailChanged, old, now).await?;
        }
        _ => {}
    }
    file(&mut work, me).await?;
    let detail = changes.join(" ");
    journal::write_about(&mut work, now, me, Action::ProfileChanged, (me, &detail)).await?;
    work.commit().await?;
    Ok(true)
}
