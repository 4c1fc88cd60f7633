//! Devices and parts: what each is, in which state, where and with whom, and the story of how it came there.

pub mod categories;
pub mod items;
pub mod lending;
pub mod places;
pub mod rules;
pub(crate) mod words;

/// The pages of this domain.
pub(crate) fn routes() -> axum::Router<crate::web::App> {
    lending::routes()
}
