//! Esik («Есік», "door"): the member portal of a coworking centre for people with disabilities.
//!
//! One folder per domain, the same few files in each; `web` is the furniture, `db` the one database file.

use axum::Router;
use axum::middleware::from_fn_with_state;

pub mod backup;
pub mod bookings;
pub mod calendar;
pub mod centre;
pub mod chance;
pub mod civil;
pub mod cli;
pub mod clock;
mod dates;
pub mod db;
pub mod donations;
pub mod equipment;
pub mod feedback;
pub mod helpers;
mod home;
pub mod ids;
pub mod jobs;
pub mod journal;
pub mod language;
pub mod mail;
pub mod members;
pub mod messages;
pub mod names;
pub mod needs;
mod photo;
mod pictogram;
mod picture;
pub mod privacy;
pub mod registers;
pub mod reports;
pub mod resources;
pub mod settings;
mod spreadsheet;
pub mod support;
pub mod text;
pub mod tls;
pub mod web;

use web::{App, Portal};

/// The whole portal.
#[must_use]
pub fn app(app: &App) -> Portal {
    surrounded(pages(), app)
}

/// Every domain's pages.
pub fn pages() -> Router<App> {
    Router::new()
        .merge(home::routes())
        .merge(journal::routes())
        .merge(members::routes())
        .merge(needs::routes())
        .merge(support::routes())
        .merge(resources::routes())
        .merge(bookings::routes())
        .merge(equipment::routes())
        .merge(donations::routes())
        .merge(messages::routes())
        .merge(feedback::routes())
        .merge(helpers::routes())
        .merge(privacy::routes())
        .merge(jobs::routes())
        .merge(registers::routes())
        .merge(reports::routes())
        .merge(web::display_routes())
        .merge(web::language_routes())
}

/// Pages with all that stands around them: limits, error pages, headers, static files.
#[must_use]
pub fn surrounded(pages: Router<App>, app: &App) -> Portal {
    let pages = web::guarded(pages)
        .layer(from_fn_with_state(app.clone(), members::give_back))
        .layer(from_fn_with_state(app.clone(), journal::note_denials));
    let all = pages.merge(web::asset_routes()).merge(web::health_routes());
    Portal::new(all, app)
}
