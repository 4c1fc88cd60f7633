//! Devices and parts: what each is, in which state, where and with whom, and the story of how it came there.

mod asking;
mod bookable;
mod catalogue;
pub mod categories;
mod exporting;
mod finder;
mod importing;
pub mod items;
mod labels;
pub mod lending;
pub mod places;
mod reserving;
pub mod rules;
pub mod series;
mod settings;
mod stocktake;
pub mod tags;
pub(crate) mod words;

use axum::Router;

use crate::web::App;

pub(crate) use asking::withdraw_all;
pub(crate) use reserving::lapse;

/// The pages of this domain.
pub(crate) fn routes() -> Router<App> {
    Router::new()
        .merge(items::routes())
        .merge(settings::routes())
        .merge(labels::routes())
        .merge(finder::routes())
        .merge(lending::routes())
        .merge(catalogue::routes())
        .merge(asking::routes())
        .merge(reserving::routes())
        .merge(bookable::routes())
        .merge(stocktake::routes())
        .merge(importing::routes())
        .merge(exporting::routes())
}
