//! The front desk: who comes today, who is here, who has gone.

mod note;
mod routes;
mod rules;
mod store;
mod view;

pub(super) use routes::routes;
