//! A member has died: nothing is sent any more, what they held is free, and the family may be spoken to.

mod form;
mod routes;
mod store;
mod view;

pub(crate) use routes::routes;
