//! Months that are closed: their figures stand for ever, and what turns out later is told by an act.

mod acts;
mod form;
mod papers;
mod routes;
mod store;
mod table;
mod view;

pub(super) use routes::next;
pub(super) use store::{Closing, of_month};

pub(super) fn routes() -> axum::Router<crate::web::App> {
    routes::routes().merge(acts::routes()).merge(papers::routes())
}
