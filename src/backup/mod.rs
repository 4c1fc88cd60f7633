//! Copies of the database that can be relied on: taken, kept for a while, brought back; and the list of what must hold
//! whichever of them is brought back.

mod files;
mod incoming;
mod place;
pub mod rules;
mod state;

pub use files::{Failure, Taken, take};
pub use incoming::{Incoming, Refusal, admit};
pub use place::{Kept, Place};
pub use state::{Backups, Failing, Status, Why};
