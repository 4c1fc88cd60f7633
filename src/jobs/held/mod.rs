//! Letters that had waited in a backup: an administrator decides which of them still leave.

mod form;
mod view;

pub(super) use form::Typed;
pub(super) use view::Part;
