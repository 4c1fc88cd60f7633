//! Who has what: loans by the day on which they are due, what comes back today, wishes, placements, gifts.

mod routes;
mod view;

pub(super) use routes::routes;
