//! The front desk: who comes today, who is here, who has gone.

mod booking;
mod note;
mod routes;
mod rules;
mod sheet;
mod store;
mod view;

use axum::Router;

use crate::web::App;

pub(super) fn routes() -> Router<App> {
    routes::routes().merge(booking::routes())
}
