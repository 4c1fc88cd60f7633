//! Coming in for the first time, or again without a password: accounts made at the desk, and the codes handed over there.

mod code;
mod desk;
mod form;
mod store;
mod view;

use crate::web::App;

pub(super) fn routes() -> axum::Router<App> {
    desk::routes().merge(code::routes())
}
pub use store::delete_old as delete_old_codes;
