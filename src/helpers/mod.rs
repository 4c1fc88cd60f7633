//! Helpers and legal representatives: who may act for whom, offered and accepted by the two, or recorded at the desk.

mod acting;
mod desk;
mod form;
mod routes;
pub mod rules;
pub(crate) mod store;
mod view;

use crate::db::{self, Work};
use crate::ids::MemberId;
use crate::web::App;

/// Forgets offers that nobody answered.
pub(crate) async fn tidy(app: App) -> db::Result<()> {
    let now = app.clock.now().seconds();
    let mut work = app.db().writer.begin().await?;
    store::delete_old_offers(&mut work, now).await?;
    work.commit().await
}

/// Nobody acts for this person any more, and the person for nobody; offers of and to them are gone.
pub(crate) async fn end_all(work: &mut Work, person: MemberId, by: MemberId, now: i64) -> db::Result<()> {
    store::end_all(work, person, by, now).await
}

/// The pages of this domain.
pub(crate) fn routes() -> axum::Router<App> {
    routes::routes().merge(desk::routes()).merge(acting::routes())
}
