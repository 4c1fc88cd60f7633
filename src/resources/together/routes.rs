//! The page on which administrators say what is booked together.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;

use super::form::Typed;
use super::rules::{Problem, Together};
use super::store;
use super::view::{Shown, TogetherPage};
use crate::db::{self, Connection, Work};
use crate::ids::ResourceId;
use crate::journal::{self, Action};
use crate::resources::store::{self as resources, Resource};
use crate::web::{Administrator, App, Error, Form, Result, Visit, redirect, show};

pub(in crate::resources) fn routes() -> Router<App> {
    Router::new().route("/admin/resources/{slug}/together", get(ask).post(change))
}

/// A resource, all others, and what goes with it.
async fn find(db: &mut Connection, visit: &Visit<Administrator>, slug: &str) -> Result<(Shown, Together)> {
    let resource = resources::find(db, slug, visit.language).await?.ok_or(Error::NotFound)?;
    let all: Vec<Resource> = resources::all_kept(db, visit.language).await?;
    let kept = store::find(db, &resource).await?;
    let coming = store::count_coming(db, resource.id, visit.now.civil).await?;
    let ties = store::ties(db).await?;
    Ok((Shown { resource, all, coming, ties }, kept))
}

async fn ask(visit: Visit<Administrator>, Path(slug): Path<String>) -> Result {
    let (shown, kept) = find(&mut *visit.read().await?, &visit, &slug).await?;
    let mut typed = Typed::of(&kept, &shown.all);
    typed.was = typed.mark();
    show(&visit, StatusCode::OK, &TogetherPage::new(&visit, &shown, &typed, Vec::new()))
}

async fn change(visit: Visit<Administrator>, Path(slug): Path<String>, form: Form<Typed>) -> Result {
    let mut typed = form.typed.clone();
    let mut work = form.begin().await?;
    let (shown, kept) = find(&mut work, &visit, &slug).await?;
    if form.redisplay {
        return show(&visit, StatusCode::OK, &TogetherPage::new(&visit, &shown, &typed, Vec::new()));
    }
    let before = Typed::of(&kept, &shown.all).mark();
    let problems = match typed.parse(&shown.resource, (&shown.all, &shown.ties)) {
        Ok(_) if typed.was != before => {
            // Whoever has been told may put their own in its place.
            typed.was = before;
            vec![("answers".to_owned(), Problem::Changed)]
        }
        Ok(wanted) => {
            write(&mut work, shown.resource.id, &wanted).await?;
            let now = visit.now.seconds();
            journal::write_of(&mut work, now, visit.person.id, Action::ResourceChanged, &slug).await?;
            work.commit().await?;
            return Ok(redirect(&format!("/admin/resources/{slug}?notice=saved")));
        }
        Err(problems) => problems,
    };
    let page = TogetherPage::new(&visit, &shown, &typed, problems);
    show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

async fn write(work: &mut Work, resource: ResourceId, wanted: &Together) -> db::Result<()> {
    store::set_alone(work, resource, wanted.alone).await?;
    store::clear(work, resource).await?;
    for also in &wanted.links {
        store::link(work, resource, *also).await?;
    }
    for extra in &wanted.extras {
        store::offer(work, resource, *extra).await?;
    }
    Ok(())
}
