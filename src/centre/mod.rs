//! How people know and reach the centre: its name, its address, its phones. It stands on every page and letter.

mod known;
pub mod rules;
pub mod store;

pub use known::Known;
pub use rules::Details;
