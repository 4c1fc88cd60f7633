//! The waiting list: a time that is full is wished for, a place that becomes free is held for the first whom it fits.

mod accept;
mod form;
pub(super) mod jobs;
mod offer;
mod routes;
mod rules;
mod store;
mod view;

pub(super) use jobs::give_back;
pub(super) use offer::offer_freed;
pub(super) use routes::routes;
pub(super) use rules::any_full;
pub(super) use store::{Entry, end_all_of, of_member};
pub(super) use view::Line;
