//! Writing down a donation, one question on a page. What is answered is kept as a draft until it is sent.

mod routes;
mod rules;
mod store;
mod view;

use crate::db::{Result, Work};
use crate::ids::{DonorId, MemberId};

pub(super) use routes::routes;
pub(super) use rules::Draft;
pub(super) use store::{delete_old, of_author};

/// The donor of a draft is this one; false when there is no such draft.
pub(super) async fn is_of(
    work: &mut Work,
    (by, at): (MemberId, i64),
    (key, donor): (&str, DonorId),
) -> Result<bool> {
    let Some(mut draft) = store::load(work, by, key).await? else { return Ok(false) };
    draft.donor = Some(donor.0);
    store::save(work, (by, at), (key, &draft)).await?;
    Ok(true)
}
