//! Coordinators of all that can be booked, or of some of it.

pub(super) mod rules;
pub(super) mod store;
