//! Devices and parts: what each is, in which state, where and with whom, and the story of how it came there.

mod asking;
mod bookable;
mod catalogue;
pub mod categories;
pub mod items;
pub mod places;
mod reserving;
pub mod rules;
pub(crate) mod words;

use axum::Router;

use crate::web::App;

pub(crate) use asking::withdraw_all;
pub(crate) use reserving::lapse;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .merge(catalogue::routes())
        .merge(asking::routes())
        .merge(reserving::routes())
        .merge(bookable::routes())
}
