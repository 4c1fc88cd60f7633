//! Counting what stands in a place: expected, found, missing, unexpected, unknown. Once closed, a report for ever.

mod closing;
mod form;
mod report;
mod routes;
mod rules;
mod store;
mod view;
mod words;

pub(super) use routes::routes;
