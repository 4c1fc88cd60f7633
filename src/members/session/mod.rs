//! A sign-in that lasts: its token, how long it lives, and what happens to what was typed when it ends.

pub(crate) mod ended;
pub(crate) mod entry;
pub mod rules;
pub mod store;
pub mod token;
