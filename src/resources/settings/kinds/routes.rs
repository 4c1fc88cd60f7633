//! The quotas of each kind, and the page that changes those of one.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::view::KindsPage;
use crate::db::{self, Connection, Work};
use crate::journal::{self, Action};
use crate::resources::rules::{Kind, Over, Quota};
use crate::resources::settings::form::Typed;
use crate::resources::settings::rules::{Change, Problem, Section};
use crate::resources::settings::view::{Answer, FormPage};
use crate::resources::store as resources;
use crate::web::{Administrator, App, Error, Form, Query, Result, Visit, redirect, show};

pub(in crate::resources::settings) fn routes() -> Router<App> {
    Router::new().route("/admin/quotas", get(list)).route("/admin/quotas/{kind}", get(one).post(change))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn list(visit: Visit<Administrator>, Query(asked): Query<Asked>) -> Result {
    let quotas = resources::kind_quotas(&mut *visit.read().await?).await?;
    show(&visit, StatusCode::OK, &KindsPage::new(&visit, &quotas, &asked.notice))
}

/// What is kept for a kind, as its page shows it.
async fn kept(db: &mut Connection, kind: Kind) -> db::Result<Typed> {
    Ok(Typed::of_quotas(&resources::kind_quotas(db).await?, Over::Kind(kind)))
}

async fn one(visit: Visit<Administrator>, Path(code): Path<String>) -> Result {
    let kind = Kind::parse(&code).ok_or(Error::NotFound)?;
    let typed = kept(&mut *visit.read().await?, kind).await?;
    let was = typed.mark();
    show(&visit, StatusCode::OK, &FormPage::of_kind(&visit, kind, (&typed, was), Answer::default()))
}

async fn change(visit: Visit<Administrator>, Path(code): Path<String>, form: Form<Typed>) -> Result {
    let kind = Kind::parse(&code).ok_or(Error::NotFound)?;
    let typed = &form.typed;
    if form.redisplay {
        let was = typed.get("was").to_owned();
        let page = FormPage::of_kind(&visit, kind, (typed, was), Answer::default());
        return show(&visit, StatusCode::OK, &page);
    }
    let mut work = form.begin().await?;
    let before = kept(&mut work, kind).await?;
    let answer = match typed.parse(Section::Quotas) {
        Ok(Change::Quotas(quotas)) if typed.get("was") == before.mark() => {
            keep(&visit, &mut work, (kind, &quotas)).await?;
            work.commit().await?;
            return Ok(redirect("/admin/quotas?notice=saved"));
        }
        Ok(_) => {
            let problems = vec![("answers", Problem::Changed)];
            Answer { problems, kept: Some(before.clone()), ..Answer::default() }
        }
        Err(problems) => Answer { problems, ..Answer::default() },
    };
    // Whoever has been told what is kept now may put their own in its place.
    let told = answer.kept.is_some();
    let was = if told { before.mark() } else { typed.get("was").to_owned() };
    let page = FormPage::of_kind(&visit, kind, (typed, was), answer);
    show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

async fn keep(
    visit: &Visit<Administrator>,
    work: &mut Work,
    (kind, quotas): (Kind, &[Quota]),
) -> db::Result<()> {
    resources::set_kind_quotas(work, kind, quotas).await?;
    let (now, by) = (visit.now.seconds(), visit.person.id);
    journal::write_of(work, now, by, Action::QuotasChanged, kind.code()).await
}
