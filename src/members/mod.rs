//! People: who they are, what they may do, and how they come in.

mod account;
pub mod acting;
mod applying;
mod computer;
mod coordinators;
pub mod guests;
mod importing;
mod joining;
mod links;
pub mod password;
pub mod people;
mod reauthentication;
pub mod rules;
pub mod second_step;
mod session;
mod sign_in;
mod sign_in_card;
pub mod store;
mod typed;
mod ways_in;

pub use applying::store::delete_old_keys;
pub(crate) use coordinators::{
    Leaving, Question, Stopped, Successors, hand_over, question, somebody_decides_for_all, uncovered,
};
pub use importing::delete_old_imports;
pub use joining::delete_old_codes;
pub use links::store::delete_old as delete_old_links;
pub(crate) use links::{JOB as LINKS_JOB, send as send_links};
pub(crate) use reauthentication::check_password;
pub use rules::{Person, Role};
pub(crate) use session::ended::give_back;
pub use session::rules::SEEN_EVERY;
pub use session::store::{Found, Live, delete_old_sessions, find_session, touch_session};
pub(crate) use session::token::hash as token_hash;
pub use sign_in::crowd::Crowd;
pub use sign_in::throttle::delete_old_failures;
pub(crate) use ways_in::{end_ways_in, take_keys};

/// The pages of this domain.
pub(crate) fn routes() -> axum::Router<crate::web::App> {
    sign_in::routes::routes()
        .merge(sign_in_card::routes())
        .merge(account::routes())
        .merge(people::routes())
        .merge(joining::routes())
        .merge(importing::routes())
        .merge(links::routes())
        .merge(applying::routes())
        .merge(computer::routes())
        .merge(second_step::routes())
}
