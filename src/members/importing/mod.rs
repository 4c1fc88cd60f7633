//! A list of people from a spreadsheet: tried first, then taken over in one piece or not at all.

mod columns;
mod form;
mod routes;
mod rules;
mod store;
mod table;
mod view;

pub(super) use routes::routes;
pub use store::delete_old as delete_old_imports;
