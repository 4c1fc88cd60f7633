//! Acting for somebody else: whether it is allowed today, and for whom a sign-in acts.

mod store;

pub use store::{act_for, confirm, find};
