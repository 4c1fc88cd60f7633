//! What goes along with a booking that the desk makes.

use time::Duration;

use super::book::Why;
use super::form::{Trouble, Wanted};
use crate::bookings::extras;
use crate::bookings::extras::rules::{Along, judge};
use crate::db::Work;
use crate::resources::store::Resource;
use crate::web::{FrontDesk, Result, Visit};

/// What may be taken along, if everything that is wanted of it is free.
pub(super) async fn offers(
    visit: &Visit<FrontDesk>,
    work: &mut Work,
    (resource, wanted): (&Resource, &Wanted),
    typed: &[(String, String)],
) -> Result<std::result::Result<Vec<Along>, Why>> {
    let hold = wanted.stay.widened(resource.terms.buffer_before, resource.terms.buffer_after);
    let span = (hold.from.saturating_sub(Duration::DAY), hold.until.saturating_add(Duration::DAY));
    let offers = extras::offered(work, visit.language, resource.id, span).await?;
    let wrong = judge(&offers, Some(hold), typed);
    let troubles: Vec<_> = wrong.into_iter().map(|one| ("extras", Trouble::Extra(one))).collect();
    Ok(if troubles.is_empty() { Ok(offers) } else { Err(Why { troubles, ..Why::default() }) })
}
