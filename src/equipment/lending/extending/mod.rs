//! Keeping a loan longer: the holder asks, staff answer.

mod form;
mod own;
mod routes;
mod store;
mod view;

pub(super) use store::{Wish, of_custody, waiting};

/// The answers of staff, and the wish of the member.
pub(super) fn routes() -> axum::Router<crate::web::App> {
    routes::routes().merge(own::routes())
}
