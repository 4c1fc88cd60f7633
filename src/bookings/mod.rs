//! Bookings: asked for by members, decided by coordinators, judged by the database.

mod allowances;
mod approval;
mod closing;
mod desk;
mod exceptions;
mod extras;
mod feeds;
mod finding;
mod freeing;
mod holidays;
pub mod jobs;
mod journey;
mod late;
mod moving;
mod outage;
mod overview;
mod own;
mod questions;
mod quotas;
mod refusals;
mod reminders;
pub mod rules;
mod series;
pub mod store;
mod support;
mod tell;
mod timetable;
mod waitlist;
pub(crate) mod words;

pub(crate) use approval::{Agenda, agenda};
pub(crate) use freeing::free;
pub(crate) use own::Entry;

/// The pages of this domain.
pub(crate) fn routes() -> axum::Router<crate::web::App> {
    journey::routes()
        .merge(allowances::routes())
        .merge(own::routes())
        .merge(approval::routes())
        .merge(closing::routes())
        .merge(exceptions::routes())
        .merge(holidays::routes())
        .merge(support::routes())
        .merge(desk::routes())
        .merge(moving::routes())
        .merge(feeds::routes())
        .merge(finding::routes())
        .merge(overview::routes())
        .merge(series::routes())
        .merge(questions::routes())
        .merge(refusals::routes())
        .merge(reminders::routes())
        .merge(timetable::routes())
        .merge(waitlist::routes())
}
