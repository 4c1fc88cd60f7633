//! Moving several visits of a series in one step: to when, every date to be checked, and deciding about it as one.

mod book;
mod deciding;
mod form;
mod plan;
mod routes;
mod rules;
mod store;
mod tell;
mod view;

pub(super) use routes::routes;
pub(in crate::bookings) use store::wishes;
