//! Devices and parts: what each is, in which state, where and with whom, and the story of how it came there.

pub mod categories;
mod finder;
pub mod items;
mod labels;
pub mod places;
pub mod rules;
pub mod tags;
pub(crate) mod words;

/// The pages of this domain.
pub(crate) fn routes() -> axum::Router<crate::web::App> {
    labels::routes().merge(finder::routes())
}
