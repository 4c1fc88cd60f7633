//! TLS without a proxy and without the internet: the certificate that the portal shows, taken anew when it is renewed,
//! and the centre's own authority, which makes one.

mod authority;
mod files;
mod shown;

pub use authority::{Failure, Made, certify};
pub use shown::{Certificate, Refusal, Status};

/// Seconds of a day.
const DAY: i64 = 86_400;

/// A certificate that ends within so many seconds should be renewed: there is time to ask somebody who can.
pub const WARNED_BEFORE: i64 = 30 * DAY;
