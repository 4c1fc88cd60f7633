//! What somebody needs to leave the building in an emergency: said by whoever wants to, on the sheet of the day.

mod form;
mod routes;
pub mod store;
mod view;

pub(super) use routes::routes;
