//! Devices and parts: what each is, in which state, where and with whom, and the story of how it came there.

pub mod categories;
mod exporting;
mod importing;
pub mod items;
pub mod places;
pub mod rules;
mod stocktake;
pub(crate) mod words;

/// The pages of this domain.
pub(crate) fn routes() -> axum::Router<crate::web::App> {
    axum::Router::new().merge(stocktake::routes()).merge(importing::routes()).merge(exporting::routes())
}
