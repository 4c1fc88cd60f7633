//! Whether anybody can be there on the day that a booking is to move to: it may have been closed since it was asked for.

use time::Date;

use crate::clock::Now;
use crate::db::{Result, Work};
use crate::ids::ResourceId;
use crate::language::Language;
use crate::resources::availability::Circumstances;
use crate::resources::store as resources;

pub(in crate::bookings) async fn is_closed(
    work: &mut Work,
    resource: ResourceId,
    day: Date,
    now: Now,
) -> Result<bool> {
    let Some(resource) = resources::find_by_id(work, resource, Language::default()).await? else {
        return Ok(true);
    };
    let closed = resources::closed_days(work, day, day).await?;
    let circumstances = Circumstances { terms: &resource.terms, closed: &closed, now: now.civil, held: &[] };
    Ok(circumstances.judge_open(day).is_err())
}
