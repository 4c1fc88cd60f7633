//! Everything that can be booked on one day: what is free for everybody, what is booked for who coordinates it.

mod routes;
mod view;

pub(super) use routes::routes;
