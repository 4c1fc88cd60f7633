//! Sheets of labels to be printed and stuck on: a code, the tag and the name in words.

mod form;
mod routes;
mod rules;
mod store;
mod view;

pub(super) use routes::routes;
