//! What may go with a resource, and what is wrong with a wish.

use crate::ids::ResourceId;
use crate::resources::rules::{Allocation, Kind, Terms};

/// What goes with a resource.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Together {
    /// It may be booked by itself.
    pub(super) alone: bool,
    /// What nobody else has meanwhile.
    pub(super) links: Vec<ResourceId>,
    /// What may be taken along, and at most how many.
    pub(super) extras: Vec<(ResourceId, u16)>,
}

/// What is tied to what in the whole centre: nothing is both.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Ties {
    /// What keeps something else free of others.
    pub(super) keep_free: Vec<ResourceId>,
    /// What is offered with something else.
    pub(super) go_along: Vec<ResourceId>,
}

/// What is wrong with an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    NotChosen,
    NotANumber,
    /// At least one, and no more than there are.
    Between(u16),
    /// Only what is booked whole keeps others free.
    NotWhole,
    /// It goes along with something else, and so keeps nothing free.
    GoesAlong,
    /// It keeps others free, and so goes along with nothing.
    KeepsFree,
    /// Somebody else has changed it meanwhile.
    Changed,
}

/// Is it a thing that people take along: one of several, an instrument for a room, or of no use by itself?
pub(super) fn goes_along(kind: Kind, terms: &Terms) -> bool {
    let is_thing = terms.allocation == Allocation::Whole && kind != Kind::Room;
    terms.allocation == Allocation::Pieces || is_thing || !terms.alone
}

/// Only one booking at a time can keep something else free of others.
pub(super) fn may_link(terms: &Terms) -> bool {
    terms.allocation == Allocation::Whole
}
