//! Which requests a coordinator wants to see.

use time::{Date, Duration, PrimitiveDateTime};

use crate::civil;
use crate::resources::rules::Kind;

/// Which requests a coordinator wants to see; nothing chosen is all of them.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// Of this resource.
    pub resource: Option<String>,
    /// On this day.
    pub day: Option<Date>,
    /// Of this kind of resource.
    pub kind: Option<Kind>,
    /// Made at this instant at the latest; seconds since 1970.
    pub made_before: Option<i64>,
}

/// What was asked before this moment has waited for longer than one working day.
#[must_use]
pub fn a_working_day_before(now: PrimitiveDateTime, is_closed: impl Fn(Date) -> bool) -> PrimitiveDateTime {
    let mut day = now.date();
    // Longer than any run of holidays.
    for _ in 0..31 {
        day = day.saturating_sub(Duration::DAY);
        if civil::is_working_day(day, &is_closed) {
            break;
        }
    }
    PrimitiveDateTime::new(day, now.time())
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};

    #[test]
    fn weekends_and_closed_days_are_no_waiting() {
        let holiday = |day| day == date!(2026 - 12 - 16);
        let cases = [
            (datetime!(2026-11-25 09:30), datetime!(2026-11-24 09:30)),
            (datetime!(2026-11-23 09:30), datetime!(2026-11-20 09:30)),
            (datetime!(2026-11-22 09:30), datetime!(2026-11-20 09:30)),
            (datetime!(2026-12-17 09:30), datetime!(2026-12-15 09:30)),
        ];
        for (now, before) in cases {
            assert_eq!(a_working_day_before(now, holiday), before, "{now}");
        }
    }
}
