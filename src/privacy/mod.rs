//! What is kept of a person, why and how long: the map of the data, the way to take it along, and the way to be forgotten.

pub mod breach;
mod death;
mod departure;
mod erasure;
mod export;
pub mod map;
mod replay;
mod retention;
pub mod rules;

pub use departure::clear_departed;
pub use replay::{Replayed, keep_promises, replay};
pub use retention::retain;

/// The pages of this domain.
pub(crate) fn routes() -> axum::Router<crate::web::App> {
    export::routes().merge(erasure::routes()).merge(death::routes())
}
