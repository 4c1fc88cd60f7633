//! What somebody has to know of what they borrow, a line each: for their first page.

mod read;
mod store;
mod view;

pub(crate) use read::mine;
pub(crate) use view::Line;
