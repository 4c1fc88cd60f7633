//! What a person needs from us for one booking: asked with consent, seen only by who must act on it.

pub mod rules;
pub mod store;
mod tell;

pub(crate) use store::hand_over;
pub(crate) use tell::{change, withdraw_card};
