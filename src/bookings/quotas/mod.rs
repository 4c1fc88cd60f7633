//! How much one member has of a resource, and how much more they may have.

pub(super) mod rules;
pub(super) mod store;
