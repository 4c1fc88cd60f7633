//! How long letters rest when none can leave: 15 seconds, doubling to ten minutes.

/// The first rest, and the longest; seconds.
const FIRST: i64 = 15;
const LONGEST: i64 = 600;

/// Since when no letter has left, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failing {
    /// Seconds since 1970.
    pub since: i64,
    /// What the mail server, the network or the disk said last.
    pub error: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Trouble {
    pub(super) failing: Failing,
    rest: i64,
    until: i64,
}

impl Trouble {
    /// More of it. Several letters that fail at one time are one trouble.
    pub(super) fn after(before: Option<Self>, error: &str, now: i64) -> Self {
        let error = error.to_owned();
        match before {
            Some(trouble) if trouble.is_resting(now) => {
                Self { failing: Failing { error, ..trouble.failing }, ..trouble }
            }
            Some(trouble) => {
                let rest = (trouble.rest * 2).min(LONGEST);
                // A clock set back must not make the trouble begin in the future.
                let since = trouble.failing.since.min(now);
                Self { failing: Failing { since, error }, rest, until: now + rest }
            }
            None => Self { failing: Failing { since: now, error }, rest: FIRST, until: now + FIRST },
        }
    }

    /// An end further away than any rest was set by a clock that has been put back since.
    pub(super) fn is_resting(&self, now: i64) -> bool {
        now < self.until && self.until <= now + LONGEST
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rest_grows_to_ten_minutes() {
        let mut now = 1_000_000;
        let mut trouble = None;
        let mut rests = Vec::new();
        for _ in 0..8 {
            let next = Trouble::after(trouble, "refused", now);
            rests.push(next.until - now);
            now = next.until;
            assert!(!next.is_resting(now));
            assert_eq!(next.failing.since, 1_000_000);
            trouble = Some(next);
        }
        assert_eq!(rests, [15, 30, 60, 120, 240, 480, 600, 600]);
    }

    #[test]
    fn letters_that_fail_at_one_time_are_one_trouble() {
        let first = Trouble::after(None, "refused", 100);
        let second = Trouble::after(Some(first), "dropped", 104);
        assert_eq!((second.until, second.failing.error.as_str()), (115, "dropped"));
    }

    #[test]
    fn a_clock_set_back_ends_the_rest() {
        let trouble = Trouble::after(None, "refused", 1_000_000);
        assert!(trouble.is_resting(1_000_001));
        assert!(!trouble.is_resting(1_000_001 - 86_400));
        assert_eq!(Trouble::after(Some(trouble), "refused", 913_600).failing.since, 913_600);
    }
}
