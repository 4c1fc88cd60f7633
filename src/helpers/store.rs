//! Offers and grants in the database.

mod gone;
mod grants;
mod offers;

pub(super) use gone::end_all;
pub(super) use grants::{Listed, change, end, end_between, grants};
pub(crate) use grants::{Record, record};
pub(super) use offers::{Offer, delete_offers, delete_old_offers, offer, offers_by, offers_to, take_back};

use time::Date;

use crate::civil;
use crate::ids::MemberId;

/// Two people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Pair {
    /// For whom.
    pub(crate) member: MemberId,
    /// Who acts.
    pub(crate) helper: MemberId,
}

fn day(until: Option<&str>) -> Option<Date> {
    until.and_then(civil::parse_date)
}
