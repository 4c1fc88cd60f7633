//! Closing the whole centre on a day: nobody can book it, those who have are told, and the first page says so.

mod close;
mod form;
mod routes;
mod rules;
mod store;
mod view;
mod words;

pub(super) use routes::routes;
