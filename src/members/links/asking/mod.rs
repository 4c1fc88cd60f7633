//! Getting back in: asking for a link.

mod form;
mod routes;
mod view;

pub(super) use routes::routes;
