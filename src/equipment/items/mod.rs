//! One item: how it comes into being, and the one way in which it changes.

mod editing;
pub mod finding;
mod moving;
mod one;
mod photos;
mod store;

use crate::web::App;

pub(crate) use store::with_tags;
pub use store::{Added, NewItem, add, file, move_to, say_clean, with_serial};

/// The pages of items.
pub(super) fn routes() -> axum::Router<App> {
    finding::routes()
        .merge(one::routes())
        .merge(moving::routes())
        .merge(editing::routes())
        .merge(photos::routes())
}
