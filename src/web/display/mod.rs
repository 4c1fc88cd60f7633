//! How a person wants pages to look: kept in a cookie for a year and in the account.

mod routes;
mod rules;
mod view;

pub(crate) use routes::routes;
pub(crate) use rules::Display;
