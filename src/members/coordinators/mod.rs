//! Coordinators of all that can be booked, or of some of it; and who takes over when one goes.

mod handover;
pub(super) mod rules;
pub(super) mod store;
mod view;

pub(super) use handover::scope_detail;
pub(crate) use handover::{Leaving, Question, Stopped, hand_over, question};
pub(crate) use store::{somebody_decides_for_all, uncovered};
pub(crate) use view::Successors;
pub(super) use view::explain;
