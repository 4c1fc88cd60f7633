//! What came and went in a month, and the pieces behind each number.

mod form;
mod routes;
pub(super) mod store;
pub(super) mod table;
mod view;

pub(super) use routes::{counted, span};
pub(super) use view::{ActLine, Counted, Row, rows, signed};

pub(super) fn routes() -> axum::Router<crate::web::App> {
    routes::routes()
}
