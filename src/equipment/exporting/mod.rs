//! The register as a spreadsheet, whole or sieved. Who has a piece is not in it: files wander.

mod routes;
mod sheet;
mod store;
mod view;

pub(super) use routes::routes;
