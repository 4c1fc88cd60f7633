//! A visit that repeats: made, looked at, decided and given up as a whole, while each booking of it stands on its own.

mod ending;
mod making;
mod moving;
mod routes;
mod rules;
mod store;
mod tell;
mod view;

pub(super) use ending::{cancel, covered};
pub(super) use rules::Scope;
pub(super) use store::{Part, part};

/// The pages of series.
pub(super) fn routes() -> axum::Router<crate::web::App> {
    routes::routes().merge(making::routes()).merge(moving::routes())
}
