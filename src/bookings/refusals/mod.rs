//! The ready sentences with which requests are declined, as administrators keep them.

mod form;
mod routes;
mod rules;
mod store;
mod view;

pub(super) use routes::routes;
#[cfg(test)]
pub(super) use rules::sentences;
pub(super) use rules::{Sentence, said};
pub(super) use store::in_use;
