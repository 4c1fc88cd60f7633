//! How long a sign-in lasts.

/// Slow input must not lose work; seconds.
pub const IDLE_LIMIT: i64 = 20 * 3600;
/// On a computer that others use; seconds.
pub const SHARED_IDLE_LIMIT: i64 = 2 * 3600;
/// No sign-in is older than this; seconds.
pub const AGE_LIMIT: i64 = 30 * 86_400;
/// Last-seen is written at most this often; seconds.
pub const SEEN_EVERY: i64 = 600;

/// When a session ends if nothing more comes from it; seconds since 1970.
#[must_use]
pub fn ends_at(created_at: i64, last_seen_at: i64, shared: bool) -> i64 {
    let idle = if shared { SHARED_IDLE_LIMIT } else { IDLE_LIMIT };
    (last_seen_at + idle).min(created_at + AGE_LIMIT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shared_computer_forgets_sooner_and_every_session_ends() {
        assert_eq!(ends_at(0, 0, false), IDLE_LIMIT);
        assert_eq!(ends_at(0, 0, true), SHARED_IDLE_LIMIT);
        assert_eq!(ends_at(0, AGE_LIMIT - 1, false), AGE_LIMIT);
    }
}
