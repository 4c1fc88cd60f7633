//! What the accountant reads: every piece that is the centre's, what came and went in a month, months that are closed,
//! and the papers that people sign.

mod books;
mod certificates;
mod closings;
mod movements;
mod organisation;
mod papers;
pub mod rules;
pub(crate) mod words;

pub(crate) use books::{Kind, kinds};

/// The pages of this domain.
pub(crate) fn routes() -> axum::Router<crate::web::App> {
    books::routes()
        .merge(movements::routes())
        .merge(closings::routes())
        .merge(certificates::routes())
        .merge(papers::routes())
        .merge(organisation::routes())
}
