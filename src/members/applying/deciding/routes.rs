//! The desk welcomes people, or says why not now.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use serde::Deserialize;

use super::view::{ListPage, NotNowPage};
use crate::db::Work;
use crate::ids::ApplicationId;
use crate::journal::{self, Action};
use crate::members::applying::store::{self, Application};
use crate::members::end_ways_in;
use crate::members::links::rules::Purpose;
use crate::members::links::store as links;
use crate::members::people::{Membership, set_state};
use crate::messages::{self, Notice};
use crate::text;
use crate::web::{App, Desk, Error, Errors, Form, Nothing, Query, Result, Visit, redirect, show};

/// On one screen; the rest waits behind them.
const MOST: i64 = 50;
/// Characters of a reason.
const LONGEST: usize = 500;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/applications", get(list))
        .route("/applications/{id}/welcome", post(welcome))
        .route("/applications/{id}/refusal", get(ask_reason).post(refuse))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn list(visit: Visit<Desk>, Query(asked): Query<Asked>) -> Result {
    let mut db = visit.read().await?;
    let total = store::count_waiting(&mut db).await?;
    let waiting = store::waiting(&mut db, None, MOST).await?;
    show(&visit, StatusCode::OK, &ListPage::new(&visit, waiting, total, &asked.notice))
}

/// `None`: somebody else has decided.
async fn find(visit: &Visit<Desk>, id: &str) -> Result<Application> {
    let id = ApplicationId(id.parse().map_err(|_| Error::NotFound)?);
    let found = store::waiting(&mut *visit.read().await?, Some(id), 1).await?;
    found.into_iter().next().ok_or(Error::NotFound)
}

async fn welcome(visit: Visit<Desk>, Path(id): Path<String>, form: Form<Nothing>) -> Result {
    let application = find(&visit, &id).await?;
    let now = visit.now.seconds();
    let mut work = form.begin().await?;
    if !store::end(&mut work, application.id, "", (visit.person.id, now)).await? {
        return Err(Error::NotFound);
    }
    let notice = match application.state.as_str() {
        "applied" | "left" => {
            // Nobody who has applied is the last administrator.
            let _ = set_state(&mut work, application.member, Membership::Active).await?;
            let about = (application.member, Membership::Active.code());
            journal::write_about(&mut work, now, visit.person.id, Action::MembershipChanged, about).await?;
            tell(&visit, &mut work, &application).await?
        }
        _ => "settled",
    };
    work.commit().await?;
    Ok(redirect(&format!("/applications?notice={notice}")))
}

/// Who has no way in yet is sent one, or is to be handed a code.
async fn tell(visit: &Visit<Desk>, work: &mut Work, application: &Application) -> Result<&'static str> {
    match &application.email {
        Some(email) if !application.has_password => {
            links::ask(work, application.member, Purpose::Invitation, email, visit.now.seconds()).await?;
            Ok("invited")
        }
        _ => {
            messages::tell(work, application.member, &Notice::Welcomed, visit.now).await?;
            Ok(if application.has_password { "welcomed" } else { "code" })
        }
    }
}

async fn ask_reason(visit: Visit<Desk>, Path(id): Path<String>) -> Result {
    let application = find(&visit, &id).await?;
    show(&visit, StatusCode::OK, &NotNowPage::new(&visit, &application, String::new(), Errors::default()))
}

#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
struct Refusal {
    reason: String,
}

async fn refuse(visit: Visit<Desk>, Path(id): Path<String>, form: Form<Refusal>) -> Result {
    let application = find(&visit, &id).await?;
    let typed = form.typed.reason.clone();
    if form.redisplay {
        let page = NotNowPage::new(&visit, &application, typed, Errors::default());
        return show(&visit, StatusCode::OK, &page);
    }
    let mut errors = Errors::default();
    let t = visit.words();
    match text::clean(&typed, LONGEST) {
        Ok(reason) if !reason.is_empty() => return not_now(&visit, &form, &application, &reason).await,
        Ok(_) => errors.add("reason", t.applications_error_reason()),
        Err(text::TextProblem::TooLong(most)) => errors.add("reason", t.form_error_too_long(most)),
        Err(text::TextProblem::Unreadable) => errors.add("reason", t.form_error_characters()),
    }
    let page = NotNowPage::new(&visit, &application, typed, errors);
    show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

async fn not_now(
    visit: &Visit<Desk>,
    form: &Form<Refusal>,
    application: &Application,
    reason: &str,
) -> Result {
    let now = visit.now.seconds();
    let member = application.member;
    let mut work = form.begin().await?;
    if !store::end(&mut work, application.id, reason, (visit.person.id, now)).await? {
        return Err(Error::NotFound);
    }
    if application.state == "applied" {
        let _ = set_state(&mut work, member, Membership::Left).await?;
        end_ways_in(&mut work, member, now).await?;
        let about = (member, Membership::Left.code());
        journal::write_about(&mut work, now, visit.person.id, Action::MembershipChanged, about).await?;
    }
    if let Some(email) = &application.email {
        links::ask(&mut work, member, Purpose::NotNow, email, now).await?;
    }
    work.commit().await?;
    let notice = if application.email.is_some() { "refused" } else { "call" };
    Ok(redirect(&format!("/applications?notice={notice}")))
}
