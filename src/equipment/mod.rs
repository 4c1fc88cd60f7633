//! Devices and parts: what each is, in which state, where and with whom, and the story of how it came there.

pub mod categories;
pub mod items;
pub mod places;
pub mod rules;
pub(crate) mod words;
