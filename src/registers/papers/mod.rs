//! Papers that people sign: the handover act of a donation, and the commission's sheet for what is written off.

mod routes;
mod store;
mod table;
mod view;

pub(super) use view::Centre;

pub(super) fn routes() -> axum::Router<crate::web::App> {
    routes::routes()
}
