//! What can be booked, kept by administrators: added, described, opened, put into use and out of it.

mod approvers;
mod form;
mod hours;
mod inputs;
mod kinds;
mod people;
mod promise;
mod routes;
mod rules;
mod store;
mod view;
mod words;

pub(crate) use hours::of_day;
pub(super) use routes::routes;
