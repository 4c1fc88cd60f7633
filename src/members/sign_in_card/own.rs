//! Ending one's own card.

use axum::Router;
use axum::routing::post;

use super::store;
use crate::journal::{self, Action};
use crate::web::{App, Form, Member, Nothing, Result, Visit, redirect};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/account/sign-in-card/ending", post(end))
}

async fn end(visit: Visit<Member>, form: Form<Nothing>) -> Result {
    let (me, now) = (visit.person.id, visit.now.seconds());
    let mut work = form.begin().await?;
    if store::end(&mut work, me, now).await? {
        journal::write_about(&mut work, now, me, Action::CardEnded, (me, "")).await?;
    }
    work.commit().await?;
    Ok(redirect("/account?notice=card-ended"))
}
