//! How much longer something waits because the portal was down.

use time::{Duration, PrimitiveDateTime};

use crate::bookings::rules::{after_waking, waking};

/// The portal was asleep when nobody noticed for so long that it was awake.
pub(super) const ASLEEP: Duration = Duration::minutes(5);
/// Whoever decides has at most so long once it is awake: what follows from the decision has to be ordered too.
pub(super) const GRACE: Duration = Duration::hours(3);

/// When something is decided whose time has passed, or is about to, while nobody could decide it: what was left then is
/// left again, up to [`GRACE`], but never beyond the start.
pub(super) fn given_back(
    (asleep_from, awake): (PrimitiveDateTime, PrimitiveDateTime),
    decide_by: PrimitiveDateTime,
    starts: PrimitiveDateTime,
) -> PrimitiveDateTime {
    let left = waking(asleep_from, decide_by).min(GRACE);
    if left.is_zero() { decide_by } else { decide_by.max(after_waking(awake, left).min(starts)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    const STARTS: PrimitiveDateTime = datetime!(2026-11-26 10:00);
    const NOON: PrimitiveDateTime = datetime!(2026-11-25 12:00);

    fn decided(from: PrimitiveDateTime, awake: PrimitiveDateTime) -> PrimitiveDateTime {
        given_back((from, awake), NOON, STARTS)
    }

    #[test]
    fn what_was_left_is_left_again_but_no_more_than_three_hours() {
        let eleven = datetime!(2026-11-25 11:00);
        assert_eq!(decided(eleven, datetime!(2026-11-25 14:00)), datetime!(2026-11-25 15:00));
        let evening = datetime!(2026-11-24 17:00);
        assert_eq!(decided(evening, datetime!(2026-11-25 14:00)), datetime!(2026-11-25 17:00));
        assert_eq!(decided(evening, datetime!(2026-11-25 11:30)), datetime!(2026-11-25 14:30), "soon after");
        assert_eq!(decided(evening, datetime!(2026-11-24 18:00)), NOON, "long before");
    }

    #[test]
    fn nothing_waits_beyond_its_start_and_what_was_overdue_waits_no_longer() {
        let evening = datetime!(2026-11-24 17:00);
        assert_eq!(decided(evening, datetime!(2026-11-26 09:00)), STARTS);
        assert_eq!(decided(evening, datetime!(2026-11-27 09:00)), STARTS);
        assert_eq!(decided(datetime!(2026-11-25 13:00), datetime!(2026-11-25 15:00)), NOON);
        let at_night = given_back(
            (datetime!(2026-11-24 22:00), datetime!(2026-11-25 08:00)),
            datetime!(2026-11-25 07:00),
            STARTS,
        );
        assert_eq!(at_night, datetime!(2026-11-25 07:00), "nobody would have decided at night");
    }
}
