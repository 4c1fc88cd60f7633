//! The page on which an administrator chooses who may book.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use serde::Deserialize;

use super::store::{self, Chosen};
use super::view::PeoplePage;
use crate::db::{self, Connection, Work};
use crate::ids::MemberId;
use crate::journal::{self, Action};
use crate::members::people::{Whom, whom};
use crate::members::rules::Login;
use crate::members::store::{Account, account};
use crate::resources::store::{self as resources, Resource};
use crate::web::{Administrator, App, Error, Errors, Form, Nothing, Query, Result, Visit, redirect, show};

pub(in crate::resources::settings) fn routes() -> Router<App> {
    Router::new()
        .route("/admin/resources/{slug}/people", get(page).post(change))
        .route("/admin/resources/{slug}/people/chosen", post(choose))
        .route("/admin/resources/{slug}/people/chosen/{member}/removal", post(remove))
}

/// What an address or a form says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    /// `all` or `chosen`.
    pub(super) who: String,
    /// What was kept when the page was made.
    pub(super) was: String,
    /// By what somebody is found.
    pub(super) member: String,
    /// Who is meant of those who may be.
    pub(super) person: String,
}

/// For whom it is, as the form spells it.
pub(super) fn code(for_chosen: bool) -> &'static str {
    if for_chosen { "chosen" } else { "all" }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn found(
    db: &mut Connection,
    visit: &Visit<Administrator>,
    slug: &str,
) -> Result<(Resource, Vec<Chosen>)> {
    let resource = resources::find(db, slug, visit.language).await?.ok_or(Error::NotFound)?;
    let chosen = store::chosen(db, resource.id).await?;
    Ok((resource, chosen))
}

fn page_of(slug: &str, notice: &str) -> Response {
    redirect(&format!("/admin/resources/{slug}/people?notice={notice}"))
}

async fn page(visit: Visit<Administrator>, Path(slug): Path<String>, Query(asked): Query<Asked>) -> Result {
    let found = found(&mut *visit.read().await?, &visit, &slug).await?;
    let kept = code(found.0.terms.for_chosen);
    let typed = Typed { who: kept.to_owned(), was: kept.to_owned(), ..Typed::default() };
    let page = PeoplePage::new(&visit, &found, typed, Errors::default());
    show(&visit, StatusCode::OK, &page.said(&asked.notice))
}

async fn change(visit: Visit<Administrator>, Path(slug): Path<String>, form: Form<Typed>) -> Result {
    let redisplay = form.redisplay;
    let typed = Typed { who: form.typed.who.clone(), was: form.typed.was.clone(), ..Typed::default() };
    let mut work = form.begin().await?;
    let found = found(&mut work, &visit, &slug).await?;
    let (t, kept) = (visit.words(), code(found.0.terms.for_chosen));
    let mut errors = Errors::default();
    if redisplay {
        return show(&visit, StatusCode::OK, &PeoplePage::new(&visit, &found, typed, errors));
    }
    if !["all", "chosen"].contains(&typed.who.as_str()) {
        errors.add("who", t.form_error_at(t.settings_people_who(), t.settings_error_choose()));
    } else if typed.was != kept {
        errors.add("who", t.settings_error_changed());
    }
    if !errors.is_empty() {
        // Whoever has been told what is kept now may put their own in its place.
        let typed = Typed { was: kept.to_owned(), ..typed };
        let page = PeoplePage::new(&visit, &found, typed, errors);
        return show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    store::set_for_chosen(&mut work, found.0.id, typed.who == "chosen").await?;
    note(&mut work, &visit, &found.0).await?;
    work.commit().await?;
    Ok(page_of(&slug, "saved"))
}

async fn note(work: &mut Work, visit: &Visit<Administrator>, resource: &Resource) -> db::Result<()> {
    let now = visit.now.seconds();
    journal::write_of(work, now, visit.person.id, Action::ResourceChanged, &resource.slug).await
}

async fn choose(visit: Visit<Administrator>, Path(slug): Path<String>, form: Form<Typed>) -> Result {
    let redisplay = form.redisplay;
    let (member, person) = (form.typed.member.clone(), form.typed.person.clone());
    let mut work = form.begin().await?;
    let found = found(&mut work, &visit, &slug).await?;
    let kept = code(found.0.terms.for_chosen).to_owned();
    let typed = Typed { who: kept.clone(), was: kept, member, person };
    let meant = whom(&mut work, &typed.member).await?;
    let id = match by_login(&mut work, &typed.member).await? {
        Some(id) => Some(id),
        None => named(meant.as_deref(), &typed.person),
    };
    if let (Some(id), false) = (id, redisplay) {
        if store::choose(&mut work, (found.0.id, id), visit.person.id, visit.now.seconds()).await? {
            note(&mut work, &visit, &found.0).await?;
            work.commit().await?;
        }
        return Ok(page_of(&slug, "added"));
    }
    drop(work);
    let mut errors = Errors::default();
    let whom = meant.as_ref().map_or(&[][..], Vec::as_slice);
    if !redisplay {
        let t = visit.words();
        match (&meant, whom) {
            (None, _) => errors.add("member", t.desk_error_too_many()),
            (_, []) => errors.add("member", t.desk_error_unknown()),
            _ => errors.add("person", t.desk_error_which()),
        }
    }
    note_look(&visit, whom).await?;
    let status = if redisplay { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    show(&visit, status, &PeoplePage::new(&visit, &found, typed, errors).among(whom))
}

/// Whose e-mail or number it is.
async fn by_login(db: &mut Connection, typed: &str) -> db::Result<Option<MemberId>> {
    let Some(login) = Login::parse(typed.trim()) else { return Ok(None) };
    let found = account(db, &login).await?.filter(Account::may_sign_in);
    Ok(found.map(|account| account.id))
}

/// Who is meant: one who was pointed at, or the only one whom the words fit.
fn named(meant: Option<&[Whom]>, person: &str) -> Option<MemberId> {
    match meant? {
        [only] if person.is_empty() => Some(only.id),
        several => several.iter().map(|one| one.id).find(|id| id.to_string() == person),
    }
}

/// Names that are shown to choose from are a look into the register.
async fn note_look(visit: &Visit<Administrator>, whom: &[Whom]) -> Result<()> {
    if whom.is_empty() {
        return Ok(());
    }
    let mut work = visit.audit().await?;
    journal::write(&mut work, visit.now.seconds(), Some(visit.person.id), Action::RegisterViewed).await?;
    Ok(work.commit().await?)
}

async fn remove(
    visit: Visit<Administrator>,
    Path((slug, member)): Path<(String, String)>,
    form: Form<Nothing>,
) -> Result {
    let member = MemberId(member.parse().map_err(|_| Error::NotFound)?);
    let mut work = form.begin().await?;
    let (resource, _) = found(&mut work, &visit, &slug).await?;
    if store::remove(&mut work, (resource.id, member)).await? {
        note(&mut work, &visit, &resource).await?;
        work.commit().await?;
    }
    Ok(page_of(&slug, "removed"))
}
