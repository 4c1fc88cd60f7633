//! Making a series: how the visit repeats, what can be had on each date, and sending it.

mod book;
mod form;
mod plan;
mod routes;
mod rules;
mod view;
mod words;

pub(super) use routes::routes;
pub(super) use rules::Rhythm;
pub(super) use words::rhythm;
