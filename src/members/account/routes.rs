//! Looking at one's account, ending sign-ins, changing the password.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use serde::Deserialize;

use super::form::{Change, Problem};
use super::profile;
use super::store;
use super::view::{AccountPage, PasswordPage};
use crate::ids::SessionId;
use crate::journal::{self, Action};
use crate::members::reauthentication::knows_password;
use crate::members::second_step::store as second_step;
use crate::members::session::entry::with_session;
use crate::members::session::store as sessions;
use crate::members::session::token::Token;
use crate::members::sign_in_card;
use crate::members::store::set_password;
use crate::messages::{self, Notice};
use crate::web::{App, Error, Form, Member, Nothing, Query, Result, Visit, redirect, show};

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/account", get(overview))
        .route("/account/sessions/ending", post(end_others))
        .route("/account/sessions/{id}/ending", post(end_one))
        .route("/account/password", get(ask_password).post(change_password))
        .merge(profile::routes())
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn overview(visit: Visit<Member>, Query(asked): Query<Asked>) -> Result {
    let mut db = visit.read().await?;
    let account = store::find(&mut db, visit.person.id).await?;
    let open = store::sessions(&mut db, visit.person.id, visit.now.seconds()).await?;
    let card = sign_in_card::made_at(&mut db, visit.person.id).await?;
    show(&visit, StatusCode::OK, &AccountPage::new(&visit, account, (open, card), &asked.notice))
}

async fn end_one(visit: Visit<Member>, Path(id): Path<String>, form: Form<Nothing>) -> Result {
    let id = SessionId(id.parse().map_err(|_| Error::NotFound)?);
    let now = visit.now.seconds();
    let mut work = form.begin().await?;
    if !store::end(&mut work, visit.person.id, id, now).await? {
        return Err(Error::NotFound);
    }
    journal::write(&mut work, now, Some(visit.person.id), Action::SessionEnded).await?;
    work.commit().await?;
    Ok(redirect("/account?notice=session-ended"))
}

async fn end_others(visit: Visit<Member>, form: Form<Nothing>) -> Result {
    let now = visit.now.seconds();
    let mut work = form.begin().await?;
    store::end_others(&mut work, visit.person.id, visit.person.session, now).await?;
    journal::write(&mut work, now, Some(visit.person.id), Action::SessionEnded).await?;
    work.commit().await?;
    Ok(redirect("/account?notice=sessions-ended"))
}

async fn ask_password(visit: Visit<Member>) -> Result {
    show(&visit, StatusCode::OK, &PasswordPage::new(&visit, &[]))
}

async fn change_password(visit: Visit<Member>, form: Form<Change>) -> Result {
    let mut problems = form.typed.problems();
    if form.redisplay {
        return show(&visit, StatusCode::OK, &PasswordPage::new(&visit, &[]));
    }
    if problems.is_empty() && !knows_password(&visit, &form, form.typed.current.clone()).await? {
        problems.push(Problem::CurrentWrong);
    }
    if !problems.is_empty() {
        return show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &PasswordPage::new(&visit, &problems));
    }
    let hash = visit.app.passwords.hash(form.typed.new.clone()).await?;
    let (me, now) = (&visit.person, visit.now.seconds());
    let mut work = form.begin().await?;
    set_password(&mut work, me.id, &hash).await?;
    // Whoever knew the old password is out, and the token that stays with this person is a new one.
    store::end_others(&mut work, me.id, me.session, now).await?;
    let token = Token::new()?;
    sessions::end(&mut work, me.session, now).await?;
    let fresh = sessions::open(&mut work, me.id, &token.hash(), me.shared, now).await?;
    // The person is in already: the second step is not asked for again.
    second_step::pass(&mut work, fresh.id).await?;
    journal::write(&mut work, now, Some(me.id), Action::PasswordChanged).await?;
    messages::tell(&mut work, me.id, &Notice::PasswordChanged, visit.now).await?;
    work.commit().await?;
    Ok(with_session(redirect("/account?notice=password"), &visit.app, &token, me.shared))
}
