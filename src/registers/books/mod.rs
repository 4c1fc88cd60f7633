//! Every piece that is the centre's, with its number in the accountant's books.

mod form;
mod number;
mod routes;
mod store;
mod table;
mod view;

pub(crate) use store::{Kind, kinds};

pub(super) fn routes() -> axum::Router<crate::web::App> {
    routes::routes().merge(number::routes())
}
