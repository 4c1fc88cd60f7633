//! What is taken along with a booking: offered, counted, kept.

pub(super) mod fields;
mod offers;
pub mod rules;
pub(super) mod store;
pub(super) mod words;

pub(super) use offers::{along, offered, take};
