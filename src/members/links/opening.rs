//! Opening a link. Programs that look through mail open every address, so looking changes nothing: the button does.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};

use super::form::Opened;
use super::rules::{LETTERS_AN_HOUR, Purpose, Standing, standing};
use super::store::{self, Link};
use super::view::{ClosedPage, LinkPage};
use crate::db::Work;
use crate::journal::{self, Action};
use crate::members::computer;
use crate::members::people::{end_sessions, file};
use crate::members::session::entry;
use crate::members::session::token;
use crate::members::store::{Account, account_of, set_password};
use crate::messages::{self, Notice};
use crate::web::{App, Form, Nothing, Public, Result, Visit, redirect, show};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/link/{token}", get(look).post(open)).route("/link/{token}/renewal", post(renew))
}

/// A good link, or the page that says why it opens nothing.
async fn find(visit: &Visit<Public>, token: &str) -> Result<std::result::Result<Link, Response>> {
    let found = store::find(&mut *visit.read().await?, &token::hash(token)).await?;
    let Some(link) = found else {
        return Ok(Err(show(visit, StatusCode::NOT_FOUND, &ClosedPage::unknown(visit))?));
    };
    match standing(&link.state, link.expires_at, visit.now.seconds()) {
        Standing::Good => Ok(Ok(link)),
        standing => Ok(Err(closed(visit, token, standing)?)),
    }
}

fn closed(visit: &Visit<Public>, token: &str, standing: Standing) -> Result {
    show(visit, StatusCode::GONE, &ClosedPage::new(visit, token, standing))
}

async fn look(visit: Visit<Public>, Path(token): Path<String>) -> Result {
    match find(&visit, &token).await? {
        Ok(link) => page(&visit, &token, &link, &Opened::default(), StatusCode::OK).await,
        Err(closed) => Ok(closed),
    }
}

async fn page(visit: &Visit<Public>, token: &str, link: &Link, typed: &Opened, status: StatusCode) -> Result {
    let centre_computer = computer::is_of_centre(visit).await?;
    let problem = typed.problem().filter(|_| status != StatusCode::OK);
    let page = LinkPage::new(visit, token, link, (problem, typed.is_shared(), centre_computer));
    // Never kept: the next one at this computer must not find it.
    let mut response = show(visit, status, &page)?;
    let never = axum::http::HeaderValue::from_static("no-store");
    response.headers_mut().insert(axum::http::header::CACHE_CONTROL, never);
    Ok(response)
}

async fn open(visit: Visit<Public>, Path(token): Path<String>, form: Form<Opened>) -> Result {
    let link = match find(&visit, &token).await? {
        Ok(link) => link,
        Err(closed) => return Ok(closed),
    };
    if form.redisplay {
        return page(&visit, &token, &link, &form.typed, StatusCode::OK).await;
    }
    let asks_password = matches!(link.purpose, Purpose::NewPassword | Purpose::Invitation);
    if asks_password && form.typed.problem().is_some() {
        return page(&visit, &token, &link, &form.typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let done = match link.purpose {
        Purpose::NewPassword | Purpose::Invitation => choose_password(&visit, &form, &link).await?,
        Purpose::SignIn => sign_in(&visit, &form, &link).await?,
        Purpose::ConfirmEmail | Purpose::EmailChanged | Purpose::NotNow => {
            confirm(&visit, &form, &link).await?
        }
    };
    // Somebody was faster, or the person may not come in any more.
    done.map_or_else(|| closed(&visit, &token, Standing::Old), Ok)
}

/// Uses the link up; nothing when it opens nothing any more, or not for this person.
async fn used(visit: &Visit<Public>, work: &mut Work, link: &Link) -> Result<Option<Account>> {
    if !store::use_up(work, link.id, visit.now.seconds()).await? {
        return Ok(None);
    }
    Ok(Some(account_of(work, link.member).await?).filter(Account::may_sign_in))
}

async fn choose_password(
    visit: &Visit<Public>,
    form: &Form<Opened>,
    link: &Link,
) -> Result<Option<Response>> {
    let hash = visit.app.passwords.hash(form.typed.new_password.clone()).await?;
    let shared = form.typed.is_shared() || computer::is_of_centre(visit).await?;
    let now = visit.now.seconds();
    let mut work = form.begin().await?;
    let Some(account) = used(visit, &mut work, link).await? else { return Ok(None) };
    set_password(&mut work, link.member, &hash).await?;
    end_sessions(&mut work, link.member, now).await?;
    store::end_all(&mut work, link.member).await?;
    store::reached(&mut work, link.member, &link.email, now).await?;
    journal::write(&mut work, now, Some(link.member), Action::PasswordChanged).await?;
    // The first password is no change that anybody need be warned of.
    if account.password_hash.is_some() {
        messages::tell(&mut work, link.member, &Notice::PasswordChanged, visit.now).await?;
    }
    let token = entry::come_in(&mut work, visit, link.member, shared).await?;
    work.commit().await?;
    let response = redirect("/account?notice=password");
    Ok(Some(entry::with_session(response, &visit.app, &token, shared)))
}

async fn sign_in(visit: &Visit<Public>, form: &Form<Opened>, link: &Link) -> Result<Option<Response>> {
    let shared = form.typed.is_shared() || computer::is_of_centre(visit).await?;
    let mut work = form.begin().await?;
    if used(visit, &mut work, link).await?.is_none() {
        return Ok(None);
    }
    store::reached(&mut work, link.member, &link.email, visit.now.seconds()).await?;
    let token = entry::come_in(&mut work, visit, link.member, shared).await?;
    work.commit().await?;
    // That page leads on: to the second step of whoever has one, else to the first page.
    Ok(Some(entry::with_session(redirect("/sign-in"), &visit.app, &token, shared)))
}

/// The address is the person's from now on, and the one before hears of it.
async fn confirm(visit: &Visit<Public>, form: &Form<Opened>, link: &Link) -> Result<Option<Response>> {
    let now = visit.now.seconds();
    let mut work = form.begin().await?;
    if !store::use_up(&mut work, link.id, now).await? {
        return Ok(None);
    }
    let before = store::address(&mut work, link.member).await?.email;
    if !store::confirm(&mut work, link.member, &link.email, now).await? {
        return Ok(None);
    }
    if before.as_ref() != Some(&link.email) {
        // What was sent to the old address lets nobody in any more.
        store::end_all(&mut work, link.member).await?;
        file(&mut work, link.member).await?;
        if let Some(old) = &before {
            store::ask(&mut work, link.member, Purpose::EmailChanged, old, now).await?;
        }
    }
    journal::write(&mut work, now, Some(link.member), Action::EmailConfirmed).await?;
    work.commit().await?;
    let to = if visit.person.is_some() { "/account?notice=email" } else { "/sign-in?notice=email" };
    Ok(Some(redirect(to)))
}

/// The same link once more, to where the first one went. The answer says neither whose it is nor whether it leaves.
async fn renew(visit: Visit<Public>, Path(token): Path<String>, form: Form<Nothing>) -> Result {
    let now = visit.now.seconds();
    let mut work = form.begin().await?;
    if let Some(link) = store::find(&mut work, &token::hash(&token)).await? {
        let account = account_of(&mut work, link.member).await?;
        let purpose = link.purpose.renewed(account.password_hash.is_some());
        let address = store::address(&mut work, link.member).await?;
        let to = match purpose {
            Purpose::ConfirmEmail => Some(link.email).filter(|email| {
                let is_done = address.is_confirmed && address.email.as_ref() == Some(email);
                !is_done && (account.may_sign_in() || account.has_applied())
            }),
            _ => address.email.filter(|_| account.may_sign_in()),
        };
        let asked = store::asked_since(&mut work, link.member, now - 3600).await?;
        if let Some(to) = to.filter(|_| asked < LETTERS_AN_HOUR) {
            store::ask(&mut work, link.member, purpose, &to, now).await?;
        }
    }
    work.commit().await?;
    Ok(redirect("/sign-in/link?notice=asked"))
}
