//! What is given to the centre: what came, piece by piece, and what its donor is told of it.

mod receiving;
mod sharing;

/// The pages of this domain.
pub(crate) fn routes() -> axum::Router<crate::web::App> {
    receiving::routes().merge(sharing::routes())
}
