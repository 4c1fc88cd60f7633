//! Beginning to act for somebody with this sign-in, and being oneself again.

use axum::Router;
use axum::routing::post;
use serde::Deserialize;

use crate::ids::MemberId;
use crate::journal::{self, Action};
use crate::members::acting;
use crate::web::{App, Error, Form, Nothing, Result, SignedIn, Visit, redirect};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/acting", post(begin)).route("/acting/ending", post(end))
}

/// For whom.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Whom {
    member: String,
}

async fn begin(visit: Visit<SignedIn>, form: Form<Whom>) -> Result {
    let member = MemberId(form.typed.member.parse().map_err(|_| Error::NotFound)?);
    let (me, now) = (&visit.person, visit.now.seconds());
    let mut work = form.begin().await?;
    let grant = acting::find(&mut work, (member, me.id), visit.now.civil.date()).await?;
    let grant = grant.ok_or(Error::NotFound)?;
    acting::act_for(&mut work, me.session, Some(grant.member)).await?;
    journal::write_about(&mut work, now, me.id, Action::ActingBegun, (member, grant.footing.code())).await?;
    work.commit().await?;
    Ok(redirect("/"))
}

async fn end(visit: Visit<SignedIn>, form: Form<Nothing>) -> Result {
    let mut work = form.begin().await?;
    acting::act_for(&mut work, visit.person.session, None).await?;
    work.commit().await?;
    Ok(redirect("/account/helpers?notice=stopped"))
}
