//! Making a series: how the visit repeats, what can be had on each date, and sending it.

mod book;
mod form;
mod line;
mod plan;
mod routes;
mod rules;
mod view;
mod words;

pub(super) use form::OUT;
pub(super) use line::Line;
pub(super) use routes::routes;
pub(super) use rules::{DAYS_NEAR, Planned, Rhythm, Setting, refuse_all};
pub(super) use words::rhythm;
