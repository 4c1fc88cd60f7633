//! Asking to join, and the welcome.

mod deciding;
mod form;
mod keep;
mod routes;
pub(super) mod store;
mod view;

pub(super) use view::WaitingPage;

use crate::web::App;

pub(super) fn routes() -> axum::Router<App> {
    routes::routes().merge(deciding::routes())
}
