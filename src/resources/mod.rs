//! What can be booked, what is true of it, and when it is free.

pub mod availability;
pub mod catalogue;
mod form;
pub mod holidays;
pub mod pictures;
mod routes;
pub mod rules;
mod settings;
pub mod store;
mod timetable;
mod together;
mod view;
pub(crate) mod words;

pub(crate) use routes::routes;
pub(crate) use settings::of_day;
