//! For which day a reminder counts.

use time::{Date, Duration};

use crate::civil;

/// Today, or the last working day before it: whoever reminds on Friday has reminded for the weekend.
pub(super) fn working_day(today: Date, is_closed: impl Fn(Date) -> bool) -> Date {
    let mut day = today;
    // Longer than any run of holidays.
    for _ in 0..31 {
        if civil::is_working_day(day, &is_closed) {
            return day;
        }
        day = day.saturating_sub(Duration::DAY);
    }
    today
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn a_weekend_and_a_closed_day_belong_to_the_working_day_before() {
        let holiday = |day| day == date!(2026 - 11 - 24);
        let cases = [
            (date!(2026 - 11 - 23), date!(2026 - 11 - 23)),
            (date!(2026 - 11 - 24), date!(2026 - 11 - 23)),
            (date!(2026 - 11 - 29), date!(2026 - 11 - 27)),
        ];
        for (today, day) in cases {
            assert_eq!(working_day(today, holiday), day, "{today}");
        }
    }
}
