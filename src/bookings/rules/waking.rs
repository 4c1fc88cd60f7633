//! The hours in which people can be expected to answer.

use time::{Duration, PrimitiveDateTime, Time};

/// Nobody is expected to answer before.
const WAKES: Time = time::macros::time!(9:00);
/// Nor from then on.
const SLEEPS: Time = time::macros::time!(21:00);

/// The moment until which so much of the time has passed in which people can answer.
#[must_use]
pub fn after_waking(from: PrimitiveDateTime, mut left: Duration) -> PrimitiveDateTime {
    let mut at = from;
    loop {
        at = at.max(at.replace_time(WAKES));
        let sleeps = at.replace_time(SLEEPS);
        let today = (sleeps - at).max(Duration::ZERO);
        if left <= today {
            return at.saturating_add(left);
        }
        left -= today;
        at = at.saturating_add(Duration::DAY).replace_time(WAKES);
    }
}

/// How much of the time between two moments people can answer in.
#[must_use]
pub fn waking(from: PrimitiveDateTime, until: PrimitiveDateTime) -> Duration {
    let (mut day, mut sum) = (from.date(), Duration::ZERO);
    while day <= until.date() {
        let wakes = PrimitiveDateTime::new(day, WAKES).max(from);
        let sleeps = PrimitiveDateTime::new(day, SLEEPS).min(until);
        sum += (sleeps - wakes).max(Duration::ZERO);
        let Some(next) = day.next_day() else { break };
        day = next;
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    #[test]
    fn the_hours_of_the_night_are_nobodys_time_to_answer() {
        let counted = waking(datetime!(2026-11-23 20:00), datetime!(2026-11-24 10:00));
        assert_eq!(counted, Duration::hours(2));
        assert_eq!(waking(datetime!(2026-11-23 22:00), datetime!(2026-11-24 08:00)), Duration::ZERO);
        let moment = datetime!(2026-11-27 10:00);
        assert_eq!(waking(moment, moment), Duration::ZERO);
    }

    #[test]
    fn what_is_left_in_the_evening_is_left_the_next_morning() {
        let evening = datetime!(2026-11-23 20:30);
        assert_eq!(after_waking(evening, Duration::minutes(30)), datetime!(2026-11-23 21:00));
        assert_eq!(after_waking(evening, Duration::HOUR), datetime!(2026-11-24 09:30));
        assert_eq!(after_waking(datetime!(2026-11-24 03:00), Duration::HOUR), datetime!(2026-11-24 10:00));
    }
}
