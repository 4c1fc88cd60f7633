//! What a member has: until when, what came with it, and the tick that they know it.

mod routes;
mod view;

pub(super) use routes::routes;
