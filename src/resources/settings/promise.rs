//! What bookings to come hold, and which of them a smaller size would hit.

use std::collections::BTreeMap;

use time::PrimitiveDateTime;

use super::rules::Size;
use crate::civil::Interval;
use crate::ids::BookingId;

/// What a booking to come holds of a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Promise {
    pub(super) booking: BookingId,
    pub(super) stay: Interval,
    /// Buffers included.
    pub(super) held: Interval,
    pub(super) people: u16,
    pub(super) units: u16,
    pub(super) wheelchairs: u16,
    pub(super) assistants: u16,
}

/// The bookings that a smaller size has no room for, in their order: all that meet where there are too many.
pub(super) fn hit(promises: &[Promise], size: &Size) -> Vec<Promise> {
    let mut hit = BTreeMap::new();
    for at in promises.iter().map(|promise| promise.held.from) {
        let there = at_moment(promises, at);
        let sum = |of: fn(&Promise) -> u16| there.values().map(|one| u32::from(of(one))).sum::<u32>();
        let is_over = sum(|one| one.units) > u32::from(size.units)
            || sum(|one| one.wheelchairs) > u32::from(size.wheelchairs)
            || sum(|one| one.assistants) > u32::from(size.assistants);
        if is_over {
            hit.extend(there.into_values().map(|one| ((one.stay.from, one.booking), *one)));
        }
    }
    hit.into_values().collect()
}

/// What is held at a moment, once a booking.
fn at_moment(promises: &[Promise], at: PrimitiveDateTime) -> BTreeMap<BookingId, &Promise> {
    let is_there = |one: &&Promise| one.held.from <= at && at < one.held.until;
    promises.iter().filter(is_there).map(|one| (one.booking, one)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resources::rules::Allocation;
    use time::macros::datetime;

    #[test]
    fn only_bookings_that_meet_where_there_are_too_many_are_hit() {
        let promise = |id, from, until, units| Promise {
            booking: BookingId(id),
            stay: Interval { from, until },
            held: Interval { from, until },
            people: units,
            units,
            wheelchairs: 0,
            assistants: 0,
        };
        let day = [
            promise(1, datetime!(2026-11-25 09:00), datetime!(2026-11-25 11:00), 3),
            promise(2, datetime!(2026-11-25 10:00), datetime!(2026-11-25 12:00), 3),
            promise(3, datetime!(2026-11-25 12:00), datetime!(2026-11-25 13:00), 5),
        ];
        let size = |units| Size {
            allocation: Allocation::Places,
            units,
            largest_party: 1,
            wheelchairs: 0,
            assistants: 0,
            assistant_takes_place: false,
        };
        let ids = |units| hit(&day, &size(units)).iter().map(|one| one.booking.0).collect::<Vec<_>>();
        assert_eq!(ids(6), [0i64; 0]);
        assert_eq!(ids(5), [1, 2]);
        assert_eq!(ids(4), [1, 2, 3]);
    }
}
