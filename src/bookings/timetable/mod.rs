//! One resource by day, week and month: what is free and what is busy, and whose it is for who welcomes them.

mod line;
mod offer;
mod routes;
mod rules;
mod table;
mod view;
mod words;

pub(super) use routes::routes;
