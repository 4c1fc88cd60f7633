//! Those who give: found, entered once, changed.

mod form;
mod routes;
mod store;
mod table;
mod view;

pub(super) use routes::routes;
pub(super) use store::{Donor, Listed, asked, find, recent, search};
pub(super) use view::{Line, line};
