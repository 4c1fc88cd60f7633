//! One item: how it comes into being, and the one way in which it changes.

mod received;
mod store;

pub use received::{correct_serial, put_in};
pub use store::{
    Added, NewItem, add, add_under, file, move_to, say_clean, tag_series, with_serial, with_tag,
};
