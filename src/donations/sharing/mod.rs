//! What a donor is told: what became of each piece, at a private address, and never who has it.

mod routes;
mod rules;
mod store;
mod view;
mod words;

pub(super) use routes::routes;
