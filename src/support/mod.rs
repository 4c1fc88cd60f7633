//! What a person needs from us for one booking: asked with consent, seen only by who must act on it.

mod persons;
pub mod rules;
pub mod store;
mod tell;
pub(crate) mod words;

pub(crate) use store::hand_over;
pub(crate) use tell::{another, arrange, change, withdraw_card};

/// The pages of who gives support, and of how early it must be asked for.
pub(crate) fn routes() -> axum::Router<crate::web::App> {
    persons::routes()
}
