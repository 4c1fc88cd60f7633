//! Who comes and what for, parsed into what cannot be wrong.

use crate::needs::rules::Need;
use crate::resources::availability::Party;
use crate::support::rules::kind::Kind;

/// Who comes and what for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::bookings) struct Details {
    pub(in crate::bookings) party: Party,
    pub(in crate::bookings) purpose: String,
    /// Addresses of what is taken along, and how many of each.
    pub(in crate::bookings) extras: Vec<(String, u16)>,
    /// In the person's own words; may be empty.
    pub(in crate::bookings) support: String,
    pub(in crate::bookings) kinds: Vec<Kind>,
    /// The member comes with somebody who gives it.
    pub(in crate::bookings) brings_own: bool,
    /// The standing card is asked for with it.
    pub(in crate::bookings) use_card: bool,
    /// The code of the language in which the consent was read.
    pub(super) consent: String,
}

impl Details {
    /// Somebody is to give support.
    pub(super) fn asks_support(&self) -> bool {
        !self.support.is_empty() || !self.kinds.is_empty()
    }

    /// The kinds that were chosen, and those of the standing card if it is sent.
    pub(super) fn kinds_with(&self, card: &[Need]) -> Vec<Kind> {
        let on_card = |kind: &Kind| card.iter().any(|need| need.kind.code() == kind.code());
        Kind::ALL.into_iter().filter(|kind| self.kinds.contains(kind) || on_card(kind)).collect()
    }
}
