//! How many pieces of a model can be had, or when one can.

use time::PrimitiveDateTime;

/// The pieces of a model, and who comes before whoever asks now.
#[derive(Debug, Clone, Default)]
pub(super) struct Stock {
    /// Here, kept for nobody and needed by no booking.
    pub(super) free: usize,
    /// Of each that is here and kept for nobody: from when a booking needs it.
    pub(super) booked_from: Vec<PrimitiveDateTime>,
    /// Of each that is out or kept for somebody: when it is to be back.
    pub(super) back: Vec<PrimitiveDateTime>,
    /// So many are promised, and the piece is chosen later.
    pub(super) promised: usize,
    /// So many have asked, and nobody has decided.
    pub(super) waiting: usize,
}

/// What can be said of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::equipment) enum Available {
    /// So many at once.
    Now(usize),
    /// One at once, as long as it is back before it is booked.
    Before(PrimitiveDateTime),
    /// One, when those who asked before have theirs.
    Back(PrimitiveDateTime),
    /// Nobody knows.
    Unknown,
}

impl Stock {
    /// What can be said of it now.
    pub(super) fn available(mut self, now: PrimitiveDateTime) -> Available {
        let free = self.free.saturating_sub(self.promised);
        if free > 0 {
            return Available::Now(free);
        }
        // What is booked today cannot be taken home; of the others the promised ones go first.
        self.booked_from.retain(|from| from.date() > now.date());
        self.booked_from.sort_unstable();
        let promised = self.promised - self.free;
        if let Some(last) = self.booked_from.last().filter(|_| self.booked_from.len() > promised) {
            return Available::Before(*last);
        }
        self.back.retain(|back| *back > now);
        self.back.sort_unstable();
        let here = self.free + self.booked_from.len();
        let before = (self.promised + self.waiting).saturating_sub(here);
        self.back.get(before).map_or(Available::Unknown, |back| Available::Back(*back))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    const NOW: PrimitiveDateTime = datetime!(2026-11-23 10:00);
    const FIRST: PrimitiveDateTime = datetime!(2026-12-01 18:00);
    const SECOND: PrimitiveDateTime = datetime!(2026-12-08 18:00);

    #[test]
    fn what_is_promised_is_not_free() {
        let stock = |free, promised| Stock { free, promised, back: vec![FIRST], ..Stock::default() };
        assert_eq!(stock(2, 1).available(NOW), Available::Now(1));
        assert_eq!(stock(1, 1).available(NOW), Available::Back(FIRST));
        assert_eq!(stock(1, 2).available(NOW), Available::Unknown, "the next is promised as well");
    }

    #[test]
    fn what_a_booking_needs_can_be_had_until_then_and_not_today() {
        let today = datetime!(2026-11-23 15:00);
        let stock = |booked_from: &[_], promised| Stock {
            booked_from: booked_from.to_vec(),
            promised,
            ..Stock::default()
        };
        assert_eq!(stock(&[today, SECOND, FIRST], 0).available(NOW), Available::Before(SECOND));
        assert_eq!(stock(&[SECOND, FIRST], 1).available(NOW), Available::Before(SECOND));
        assert_eq!(stock(&[FIRST], 1).available(NOW), Available::Unknown);
        assert_eq!(stock(&[today], 0).available(NOW), Available::Unknown);
    }

    #[test]
    fn those_who_asked_before_get_what_comes_back_before() {
        let stock = |waiting| Stock { back: vec![SECOND, FIRST], waiting, ..Stock::default() };
        assert_eq!(stock(0).available(NOW), Available::Back(FIRST));
        assert_eq!(stock(1).available(NOW), Available::Back(SECOND));
        assert_eq!(stock(2).available(NOW), Available::Unknown);
        assert_eq!(stock(0).available(SECOND), Available::Unknown, "nobody knows when what is late comes");
    }
}
