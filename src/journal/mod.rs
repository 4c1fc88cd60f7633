//! Who did and saw what. A leaf: any domain writes here inside its unit of work.

mod action;
mod denials;
mod routes;
mod store;
mod view;

pub use action::Action;
pub(crate) use denials::note_denials;
pub(crate) use routes::routes;
pub use store::{View, Views, views_of_booking, write, write_about, write_by, write_of, write_views};
pub(crate) use view::{action_word, detail_words};
