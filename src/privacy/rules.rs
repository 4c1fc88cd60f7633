//! How long what is kept; seconds.

const DAY: i64 = 86_400;

/// Who came in and went out, and who was turned away.
pub const SECURITY_LOG: i64 = 183 * DAY;
/// Who looked at what concerns others, and who changed what.
pub const VIEW_LOG: i64 = 365 * DAY;
/// Messages, and what was reported and answered.
pub const MESSAGES: i64 = 730 * DAY;
/// An account that nobody uses.
pub const DORMANT: i64 = 730 * DAY;
/// The data of somebody whose death was noted.
pub const DEAD: i64 = 730 * DAY;
/// A guest's name and number, after the last visit; seconds.
pub(super) const GUEST: i64 = 365 * 86_400;
/// What was reported and nobody answered.
pub const UNANSWERED: i64 = 730 * DAY;
/// So long before its end the person is told.
pub const WARNING: i64 = 30 * DAY;

/// What becomes of an account that nobody uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dormancy {
    /// Nothing.
    Used,
    /// The person is told that it will end.
    Warn,
    /// The person was told, and time enough has passed.
    End,
}

/// Judges an account by its last sign of life, and by when its person was told since; all in seconds since 1970.
#[must_use]
pub fn dormancy(last_seen: i64, warned: Option<i64>, now: i64) -> Dormancy {
    match warned {
        _ if now - last_seen < DORMANT - WARNING => Dormancy::Used,
        None => Dormancy::Warn,
        Some(warned) if now - warned >= WARNING => Dormancy::End,
        Some(_) => Dormancy::Used,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_forgotten_without_a_warning_and_a_month() {
        let now = 2_000 * DAY;
        let ago = |days: i64| now - days * DAY;
        assert_eq!(dormancy(ago(699), None, now), Dormancy::Used);
        assert_eq!(dormancy(ago(700), None, now), Dormancy::Warn);
        assert_eq!(dormancy(ago(3000), None, now), Dormancy::Warn, "after a long downtime too");
        assert_eq!(dormancy(ago(729), Some(ago(29)), now), Dormancy::Used);
        assert_eq!(dormancy(ago(730), Some(ago(30)), now), Dormancy::End);
        assert_eq!(dormancy(ago(1), Some(ago(30)), now), Dormancy::Used, "whoever comes back stays");
    }
}
