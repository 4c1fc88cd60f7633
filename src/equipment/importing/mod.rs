//! A list of bought or older equipment from a spreadsheet: tried first, then taken over in one piece or not at all.

mod cells;
mod columns;
mod form;
mod routes;
mod rules;
mod store;
mod table;
mod view;
mod words;

pub(super) use routes::routes;
