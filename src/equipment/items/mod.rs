//! One item: how it comes into being, and the one way in which it changes.

mod store;

pub use store::{Added, NewItem, add, file, move_to, say_clean, with_serial};
