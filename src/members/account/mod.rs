//! One's own account: who one is here, where one is signed in, and the password.

mod form;
mod profile;
mod routes;
mod store;
mod view;

pub(super) use routes::routes;
pub(super) use store::{end_others, known_login, login_of};
pub(super) use view::new_password;
