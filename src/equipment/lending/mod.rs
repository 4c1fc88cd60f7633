//! Who has what: lent, placed and given, acknowledged, kept longer, brought back.

mod borrowed;
mod collecting;
mod days;
mod extending;
mod handing;
mod handovers;
pub mod jobs;
mod mine;
mod overview;
mod quick;
mod receiver;
mod returning;
mod rules;
mod store;
mod tell;
mod text;
mod words;

pub(crate) use mine::{Line, mine};
pub(crate) use rules::Kind;
pub(crate) use store::lent_to;
pub(crate) use text::told;

/// Pages of staff, and the member's own.
pub(super) fn routes() -> axum::Router<crate::web::App> {
    overview::routes()
        .merge(collecting::routes())
        .merge(handing::routes())
        .merge(quick::routes())
        .merge(handovers::routes())
        .merge(returning::routes())
        .merge(extending::routes())
        .merge(borrowed::routes())
}
