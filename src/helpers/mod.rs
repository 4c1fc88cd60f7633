//! Helpers and legal representatives: who may act for whom, offered and accepted by the two, or recorded at the desk.

mod acting;
mod desk;
mod form;
mod routes;
pub mod rules;
pub(crate) mod store;
mod view;

use crate::db;
use crate::web::App;

/// Forgets offers that nobody answered.
pub(crate) async fn tidy(app: App) -> db::Result<()> {
    let now = app.clock.now().seconds();
    let mut work = app.db().writer.begin().await?;
    store::delete_old_offers(&mut work, now).await?;
    work.commit().await
}

/// The pages of this domain.
pub(crate) fn routes() -> axum::Router<App> {
    routes::routes().merge(desk::routes()).merge(acting::routes())
}
