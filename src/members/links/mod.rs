//! Links by e-mail: asked for on a page, sent by a job, opened once.

mod asking;
mod form;
mod letter;
mod opening;
pub(super) mod rules;
mod send;
pub(super) mod store;
mod view;

pub(crate) use send::send;
pub(super) use store::end_all;

use crate::web::App;

/// The job's name.
pub(crate) const JOB: &str = "links";

pub(super) fn routes() -> axum::Router<App> {
    asking::routes().merge(opening::routes())
}
