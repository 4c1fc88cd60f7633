//! Who gives, what is given, and the certificate and the thanks for it. What is given becomes pieces of equipment.

mod certificates;
mod donors;
mod form;
mod intake;
mod lines;
mod promises;
mod receiving;
mod routes;
pub(crate) mod rules;
mod sharing;
mod store;
mod view;
mod words;

use crate::db;
use crate::web::App;

/// Forgets what somebody began to write down and never came back to.
pub(crate) async fn tidy(app: App) -> db::Result<()> {
    let now = app.clock.now().seconds();
    let mut work = app.db().writer.begin().await?;
    intake::delete_old(&mut work, now).await?;
    work.commit().await
}

/// The pages of this domain.
pub(crate) fn routes() -> axum::Router<App> {
    donors::routes()
        .merge(intake::routes())
        .merge(routes::routes())
        .merge(lines::routes())
        .merge(promises::routes())
        .merge(certificates::routes())
        .merge(receiving::routes())
        .merge(sharing::routes())
}
