//! What the code on a label opens: for staff the item, for everybody else how to bring it back, and nothing more.

use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;

use super::items;
use super::tags::canonical;
use crate::language::Words;
use crate::members::Person;
use crate::resources::store as resources;
use crate::resources::words::{HoursLine, hours};
use crate::web::{App, Page, Public, Result, Visit, redirect, show};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/t/{tag}", get(open))
}

#[derive(Template)]
#[template(path = "equipment/finder.html")]
struct FinderPage {
    page: Page,
    t: &'static Words,
    /// As it was typed or scanned, to be told on the phone; empty when it is no tag. Whether there is such a one is not said.
    tag: String,
    hours: Vec<HoursLine>,
    /// For whoever works here and has not signed in; empty for all others.
    sign_in: String,
}

/// A stranger's page does not ask the database about the tag: what is known and what is not look the same.
async fn open(visit: Visit<Public>, Path(typed): Path<String>) -> Result {
    let is_keeper = |one: &Person| one.is_oneself() && !one.by_card && one.may_keep_equipment();
    if visit.person.as_ref().is_some_and(is_keeper) {
        return to_item(&visit, &typed).await;
    }
    let resources = resources::all(&mut *visit.read().await?, visit.language).await?;
    let openings: Vec<_> = resources.into_iter().flat_map(|resource| resource.terms.openings).collect();
    let t = visit.words();
    let tag = canonical(&typed);
    let sign_in = match (&visit.person, &tag) {
        (None, Some(tag)) => {
            let back = format!("/t/{tag}");
            let query = form_urlencoded::Serializer::new(String::new()).append_pair("return", &back).finish();
            format!("/sign-in?{query}")
        }
        (None, None) => "/sign-in".to_owned(),
        (Some(_), _) => String::new(),
    };
    let page = FinderPage {
        page: visit.page(),
        t,
        tag: tag.unwrap_or_default(),
        hours: hours(t, &openings),
        sign_in,
    };
    show(&visit, StatusCode::OK, &page)
}

/// A tag that nothing has is looked for: perhaps it was read wrong.
async fn to_item(visit: &Visit<Public>, typed: &str) -> Result {
    if let Some(tag) = canonical(typed)
        && let Some(item) = items::with_tag(&mut *visit.read().await?, &tag).await?
    {
        return Ok(redirect(&format!("/equipment/{}", item.tag)));
    }
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("q", typed).finish();
    Ok(redirect(&format!("/equipment?{query}")))
}
