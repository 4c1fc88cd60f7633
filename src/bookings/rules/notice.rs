//! Whether there is still time enough before a visit.

use time::PrimitiveDateTime;

/// Less time is left before the start than so many minutes; with a notice of 0 there is time until it begins.
#[must_use]
pub fn is_late(notice: u16, starts: PrimitiveDateTime, now: PrimitiveDateTime) -> bool {
    (starts - now).whole_minutes() < i64::from(notice)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    #[test]
    fn the_last_moment_is_still_in_time() {
        let starts = datetime!(2026-11-25 10:00);
        assert!(!is_late(120, starts, datetime!(2026-11-25 08:00)));
        assert!(is_late(120, starts, datetime!(2026-11-25 08:01)));
        assert!(!is_late(0, starts, datetime!(2026-11-25 09:59)));
        assert!(!is_late(0, starts, starts));
    }
}
