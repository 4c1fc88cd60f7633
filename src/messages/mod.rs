//! What people are told: kept with the fact it tells, put into words when it is shown, sent or said.
//!
//! A leaf: any domain calls [`tell`] inside its unit of work.

pub(crate) mod announcements;
pub(crate) mod contacts;
pub mod content;
pub mod delivery;
mod inbox;
pub mod letter;
pub mod notice;
mod outbox;
mod preferences;
pub mod rules;
pub mod store;

pub use notice::Notice;
pub use outbox::tell;
pub(crate) use outbox::{
    Occasion, is_heard, settle, settle_loan, settle_lost, settle_moves, settle_offer, settle_questions,
    tell_coordinators, tell_of_new, tell_once, tell_role, ways_to,
};

/// The pages of this domain.
pub(crate) fn routes() -> axum::Router<crate::web::App> {
    announcements::routes().merge(contacts::routes()).merge(inbox::routes()).merge(preferences::routes())
}
