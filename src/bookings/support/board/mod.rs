//! The board of coordinators: what must be arranged by when, for whom; and who must be phoned.

mod calls;
mod routes;
mod store;
mod view;

pub(in crate::bookings) use calls::delete_old_calls;
pub(super) use routes::routes;
