//! The page on which an administrator chooses who decides for a resource.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::store::{self, Coordinator};
use super::view::ApproversPage;
use crate::db::Connection;
use crate::ids::MemberId;
use crate::journal::{self, Action};
use crate::resources::rules::Approval;
use crate::resources::store::{self as resources, Resource};
use crate::web::{Administrator, App, Error, Errors, Form, Query, Result, Visit, redirect, show};

pub(in crate::resources::settings) fn routes() -> Router<App> {
    Router::new().route("/admin/resources/{slug}/approvers", get(page).post(change))
}

/// As typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    /// `all` or `chosen`.
    pub(super) who: String,
    /// The ticked coordinators.
    pub(super) approvers: Vec<String>,
    /// What was kept when the page was made.
    pub(super) was: String,
}

impl Typed {
    /// What a page shows before anything is typed.
    fn of(coordinators: &[Coordinator]) -> Self {
        let chosen = coordinators.iter().filter(|one| one.chosen);
        let approvers: Vec<_> = chosen.map(|one| one.id.to_string()).collect();
        let who = if approvers.is_empty() { "all" } else { "chosen" };
        Self { who: who.to_owned(), was: approvers.join(" "), approvers }
    }

    /// Who is to decide; none: whoever coordinates it. Nothing when that is not said.
    fn parse(&self, coordinators: &[Coordinator]) -> Option<Vec<MemberId>> {
        let ticked = coordinators.iter().filter(|one| self.approvers.contains(&one.id.to_string()));
        let ticked: Vec<_> = ticked.map(|one| one.id).collect();
        match self.who.as_str() {
            "all" => Some(Vec::new()),
            "chosen" if !ticked.is_empty() => Some(ticked),
            _ => None,
        }
    }
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
) -> Result<(Resource, Vec<Coordinator>)> {
    let resource = resources::find(db, slug, visit.language).await?.ok_or(Error::NotFound)?;
    let coordinators = store::coordinators(db, resource.id).await?;
    Ok((resource, coordinators))
}

async fn page(visit: Visit<Administrator>, Path(slug): Path<String>, Query(asked): Query<Asked>) -> Result {
    let found = found(&mut *visit.read().await?, &visit, &slug).await?;
    let page = ApproversPage::new(&visit, &found, &Typed::of(&found.1), Errors::default());
    show(&visit, StatusCode::OK, &page.said(&asked.notice))
}

async fn change(visit: Visit<Administrator>, Path(slug): Path<String>, form: Form<Typed>) -> Result {
    let (redisplay, typed) = (form.redisplay, form.typed.clone());
    let mut work = form.begin().await?;
    let found = found(&mut work, &visit, &slug).await?;
    let (resource, coordinators) = &found;
    let (t, mut errors) = (visit.words(), Errors::default());
    if redisplay {
        return show(&visit, StatusCode::OK, &ApproversPage::new(&visit, &found, &typed, errors));
    }
    let kept = Typed::of(coordinators);
    if typed.was != kept.was {
        errors.add("who", t.approvers_error_changed());
        // Whoever has been told who decides now may put their own in their place.
        let typed = Typed { was: kept.was, ..typed };
        let page = ApproversPage::new(&visit, &found, &typed, errors);
        return show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let refused = match typed.parse(coordinators) {
        None => Some(t.approvers_error_none()),
        Some(approvers) => {
            store::set(&mut work, resource.id, &approvers).await?;
            let promised = store::promised(&mut work, resource.id, visit.now.civil).await?;
            if resource.terms.approval != Approval::Never
                && !store::somebody_decides(&mut work, resource.id).await?
            {
                Some(t.approvers_error_nobody())
            } else if promised.is_empty() {
                None
            } else {
                Some(t.approvers_error_promised(promised.join(", ")))
            }
        }
    };
    if let Some(sentence) = refused {
        drop(work);
        errors.add("who", sentence);
        let page = ApproversPage::new(&visit, &found, &typed, errors);
        return show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let now = visit.now.seconds();
    journal::write_of(&mut work, now, visit.person.id, Action::ResourceChanged, &resource.slug).await?;
    work.commit().await?;
    Ok(redirect(&format!("/admin/resources/{slug}/approvers?notice=saved")))
}
