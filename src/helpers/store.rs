//! Offers and grants in the database.

mod grants;
mod offers;

pub(super) use grants::{Listed, Record, change, end, end_between, grants, record};
pub(super) use offers::{Offer, delete_offers, delete_old_offers, offer, offers_by, offers_to, take_back};

use time::Date;

use crate::civil;
use crate::ids::MemberId;

/// Two people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pair {
    /// For whom.
    pub(super) member: MemberId,
    /// Who acts.
    pub(super) helper: MemberId,
}

fn day(until: Option<&str>) -> Option<Date> {
    until.and_then(civil::parse_date)
}
