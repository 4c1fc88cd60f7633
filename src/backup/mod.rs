//! Copies of the database that can be relied on: taken, kept for a while, brought back; and the list of what must hold
//! whichever of them is brought back.

mod copies;
mod files;
mod incoming;
mod lasting;
mod place;
pub mod rules;
mod state;
pub mod store;

pub use copies::{Copies, CopyFailure, new_key};
pub use files::{Failure, Taken, take};
pub use incoming::{Incoming, Refusal, admit};
pub use lasting::{Fact, Kind, Lasting};
pub use place::{Kept, Place};
pub use state::{Backups, CopyStatus, Failing, Status, Why};
