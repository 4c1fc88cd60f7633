//! One item: how it comes into being, and the one way in which it changes.

mod editing;
pub mod finding;
mod moving;
mod one;
mod photos;
mod received;
mod store;

use crate::web::App;

pub use received::{correct_serial, number, put_in};
pub use store::{Added, NewItem, add, add_under, file, move_to, say_clean, with_serial, with_tag};
pub(crate) use store::{tell, with_serial_end, with_tags};

/// The pages of items.
pub(super) fn routes() -> axum::Router<App> {
    finding::routes()
        .merge(one::routes())
        .merge(moving::routes())
        .merge(editing::routes())
        .merge(photos::routes())
}
