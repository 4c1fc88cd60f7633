//! What helps a person, said once: the standing card, the consent under which it is kept, and who looked at it.

pub mod evacuation;
mod form;
pub mod jobs;
mod routes;
pub mod rules;
pub mod store;
mod view;
pub(crate) mod words;

pub(crate) use routes::routes;
