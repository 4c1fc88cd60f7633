//! One's own second step: setting it up, new recovery codes, doing without it.

use axum::Router;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};

use super::form::{Asking, Typed};
use super::view::{CodesPage, OwnPage, SecretPage, Standing};
use super::{codes, passing, store};
use crate::db::Work;
use crate::ids::MemberId;
use crate::journal::{self, Action};
use crate::members::account;
use crate::members::check_password;
use crate::messages::{self, Notice};
use crate::web::{App, Errors, Form, Member, Query, Result, Visit, redirect, show};

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/account/second-step", get(own).post(confirm))
        .route("/account/second-step/secret", post(begin))
        .route("/account/second-step/recovery-codes", post(renew_codes))
        .route("/account/second-step/removal", post(remove))
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn standing(visit: &Visit<Member>) -> Result<Standing> {
    let mut db = visit.read().await?;
    let me = visit.person.id;
    Ok(Standing {
        on: store::is_on(&mut db, me).await?,
        codes: store::codes_left(&mut db, me).await?,
        required: visit.person.owes_second_step
            || visit.app.second_step_required && visit.person.has_duties(),
    })
}

async fn own(visit: Visit<Member>, Query(asked): Query<Asked>) -> Result {
    let standing = standing(&visit).await?;
    let page = OwnPage::new(&visit, standing, Errors::default()).saying(&asked.notice);
    show(&visit, StatusCode::OK, &page)
}

/// The password is right, or the page that says what is wrong.
async fn asked(visit: &Visit<Member>, form: &Form<Asking>) -> Result<Option<Response>> {
    let mut errors = Errors::default();
    if !form.redisplay {
        check_password(visit, form, &form.typed.password, &mut errors).await?;
        if errors.is_empty() {
            return Ok(None);
        }
    }
    let status = if form.redisplay { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let standing = standing(visit).await?;
    Ok(Some(show(visit, status, &OwnPage::new(visit, standing, errors))?))
}

async fn begin(visit: Visit<Member>, form: Form<Asking>) -> Result {
    if let Some(answer) = asked(&visit, &form).await? {
        return Ok(answer);
    }
    let secret = codes::secret()?;
    let mut work = form.begin().await?;
    if store::is_on(&mut work, visit.person.id).await? {
        return Ok(redirect("/account/second-step"));
    }
    store::begin(&mut work, visit.person.id, &secret, visit.now.seconds()).await?;
    work.commit().await?;
    secret_page(&visit, Errors::default()).await
}

/// The secret of an enrolment under way.
async fn secret_page(visit: &Visit<Member>, errors: Errors) -> Result {
    let mut db = visit.read().await?;
    let found = store::find(&mut db, visit.person.id).await?.filter(|step| !step.confirmed);
    let Some(secret) = found.and_then(|step| step.secret.try_into().ok()) else {
        return Ok(redirect("/account/second-step"));
    };
    let login = account::login_of(&mut db, visit.person.id).await?;
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    show(visit, status, &SecretPage::new(visit, secret, &login, errors))
}

async fn confirm(visit: Visit<Member>, form: Form<Typed>) -> Result {
    let me = &visit.person;
    let on = store::is_on(&mut *visit.read().await?, me.id).await?;
    if form.redisplay || on {
        return secret_page(&visit, Errors::default()).await;
    }
    let mut work = match passing::check(&visit, &form, me.id, &form.typed.code).await? {
        Ok(work) => work,
        Err(problem) => {
            let mut errors = Errors::default();
            errors.add("code", problem.words(visit.words()));
            return secret_page(&visit, errors).await;
        }
    };
    let now = visit.now.seconds();
    let fresh = new_codes(&mut work, me.id, now).await?;
    // Elsewhere nobody has shown more than the password.
    account::end_others(&mut work, me.id, me.session, now).await?;
    journal::write(&mut work, now, Some(me.id), Action::SecondStepOn).await?;
    messages::tell(&mut work, me.id, &Notice::SecondStep { on: true }, visit.now).await?;
    work.commit().await?;
    show(&visit, StatusCode::OK, &CodesPage::new(&visit, &fresh))
}

async fn new_codes(work: &mut Work, member: MemberId, now: i64) -> Result<Vec<String>> {
    let fresh = codes::recovery()?;
    let hashes: Vec<_> = fresh.iter().map(|code| codes::hash(code)).collect();
    store::set_codes(work, member, &hashes, now).await?;
    Ok(fresh)
}

async fn renew_codes(visit: Visit<Member>, form: Form<Asking>) -> Result {
    if let Some(answer) = asked(&visit, &form).await? {
        return Ok(answer);
    }
    let mut work = form.begin().await?;
    if !store::is_on(&mut work, visit.person.id).await? {
        return Ok(redirect("/account/second-step"));
    }
    let fresh = new_codes(&mut work, visit.person.id, visit.now.seconds()).await?;
    work.commit().await?;
    show(&visit, StatusCode::OK, &CodesPage::new(&visit, &fresh))
}

async fn remove(visit: Visit<Member>, form: Form<Asking>) -> Result {
    if let Some(answer) = asked(&visit, &form).await? {
        return Ok(answer);
    }
    let (me, now) = (visit.person.id, visit.now.seconds());
    let mut work = form.begin().await?;
    if store::remove(&mut work, me).await? {
        account::end_others(&mut work, me, visit.person.session, now).await?;
        journal::write(&mut work, now, Some(me), Action::SecondStepOff).await?;
        messages::tell(&mut work, me, &Notice::SecondStep { on: false }, visit.now).await?;
        work.commit().await?;
    }
    Ok(redirect("/account/second-step?notice=off"))
}
