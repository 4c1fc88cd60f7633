//! A card with a number and its QR code, for people who cannot manage a password. It works on computers of the centre
//! only, and opens one's own bookings and messages only: [`crate::web::Guard::ALSO_BY_CARD`] says where it does.
//!
//! The QR code holds the digits alone: a scanner at the computer types them into the focused field and presses Enter.
//! An address in it would bring the secret into histories and logs, or, behind a `#`, out of reach of a page without
//! a script.

mod coming;
mod desk;
mod form;
mod own;
mod store;
mod view;

pub(super) use store::made_at;

/// The pages of this noun.
pub(super) fn routes() -> axum::Router<crate::web::App> {
    coming::routes().merge(desk::routes()).merge(own::routes())
}
