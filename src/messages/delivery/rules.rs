//! When a letter leaves, when it is tried again, and when it is given up. Seconds throughout.

use crate::mail::Refusal;
use crate::messages::rules::Weight;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// The longest wait between two attempts. A letter that is to wait longer was given its time by a clock
/// that has been put back since: it is due.
pub const LONGEST_WAIT: i64 = HOUR;
/// A letter that a server puts off is given up after so many attempts and so long a time, not before.
const ATTEMPTS: i64 = 8;
const GIVEN_UP_AFTER: i64 = DAY;
/// While no letter at all can leave, none is given up sooner than this: a restart is no reason to phone.
const PATIENCE: i64 = HOUR / 2;

/// What decides whether a letter is written at all.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The person is no longer with the centre.
    pub has_left: bool,
    /// There is an address, and no mail server has refused it.
    pub has_address: bool,
    /// The person has read the message in the portal.
    pub is_read: bool,
    /// Why the message was written.
    pub weight: Weight,
    /// The civil time from which nobody needs to hear it.
    pub useless_after: Option<&'a str>,
}

/// Whether a letter is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leave {
    /// Yes.
    Send,
    /// Nobody needs to hear it any more, or nobody may.
    Drop,
    /// It cannot reach the person.
    Unreachable,
}

/// What becomes of a letter that was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// Never again; the address is of no use either.
    RefusedAddress,
    /// Never again.
    Failed,
    /// After so many seconds.
    Again(i64),
    /// All letters rest; this one has lost nothing.
    Rest,
}

/// Whether a letter is written, at a civil time.
#[must_use]
pub fn leave(facts: &Facts<'_>, now: &str) -> Leave {
    let is_late = facts.useless_after.is_some_and(|after| after <= now);
    let is_known = facts.is_read && facts.weight == Weight::Reminder;
    if facts.has_left || is_late || is_known {
        return Leave::Drop;
    }
    if facts.has_address { Leave::Send } else { Leave::Unreachable }
}

/// What becomes of a letter that was put off `attempts` times before and was told so many seconds ago.
#[must_use]
pub fn next(refusal: &Refusal, attempts: i64, waited: i64) -> Next {
    match refusal {
        Refusal::Address(_) => Next::RefusedAddress,
        Refusal::Letter(_) => Next::Failed,
        Refusal::Server(_) => Next::Rest,
        Refusal::Later(_) if attempts + 1 >= ATTEMPTS && waited >= GIVEN_UP_AFTER => Next::Failed,
        Refusal::Later(_) => {
            let doubled =
                u32::try_from(attempts).ok().and_then(|attempts| MINUTE.checked_shl(attempts.min(32)));
            Next::Again(doubled.unwrap_or(LONGEST_WAIT).min(LONGEST_WAIT))
        }
    }
}

/// While no letter can leave: whether the person is told by hand instead.
#[must_use]
pub fn is_given_up(waited: i64, failing_for: i64) -> bool {
    waited >= GIVEN_UP_AFTER && failing_for >= PATIENCE
}

/// Letters told before this instant have waited long enough.
#[must_use]
pub fn given_up_before(now: i64) -> i64 {
    now - GIVEN_UP_AFTER
}

/// A letter that failed is replaced by a call only if it changes plans.
#[must_use]
pub fn is_told_by_hand(weight: Weight) -> bool {
    matches!(weight, Weight::Change | Weight::Urgent)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn later() -> Refusal {
        Refusal::Later(String::new())
    }

    #[test]
    fn the_wait_doubles_from_a_minute_to_an_hour() {
        let waits: Vec<_> = (0..9).map(|attempts| next(&later(), attempts, 0)).collect();
        let expected = [60, 120, 240, 480, 960, 1920, 3600, 3600, 3600].map(Next::Again);
        assert_eq!(waits, expected);
        assert_eq!(next(&later(), i64::MAX - 1, 0), Next::Again(LONGEST_WAIT));
    }

    #[test]
    fn a_letter_put_off_is_given_up_after_a_day_and_eight_attempts() {
        assert_eq!(next(&later(), 7, DAY), Next::Failed);
        assert_ne!(next(&later(), 6, DAY), Next::Failed);
        assert_ne!(next(&later(), 7, DAY - 1), Next::Failed);
    }

    #[test]
    fn what_is_refused_for_good_is_not_tried_again() {
        assert_eq!(next(&Refusal::Address(String::new()), 0, 0), Next::RefusedAddress);
        assert_eq!(next(&Refusal::Letter(String::new()), 0, 0), Next::Failed);
        assert_eq!(next(&Refusal::Server(String::new()), 100, 10 * DAY), Next::Rest);
    }

    #[test]
    fn nobody_is_phoned_because_of_a_restart() {
        assert!(is_given_up(DAY, PATIENCE));
        assert!(!is_given_up(10 * DAY, 15));
        assert!(!is_given_up(DAY - 1, DAY));
    }

    #[test]
    fn who_has_left_or_knows_already_is_not_written_to() {
        let facts = Facts {
            has_left: false,
            has_address: true,
            is_read: false,
            weight: Weight::Change,
            useless_after: Some("2026-11-25T10:00"),
        };
        let leaves = |facts: Facts<'_>, now| leave(&facts, now);
        assert_eq!(leaves(facts, "2026-11-25T09:59"), Leave::Send);
        assert_eq!(leaves(facts, "2026-11-25T10:00"), Leave::Drop);
        assert_eq!(leaves(Facts { has_left: true, ..facts }, "2026-11-24T10:00"), Leave::Drop);
        assert_eq!(leaves(Facts { has_address: false, ..facts }, "2026-11-24T10:00"), Leave::Unreachable);
        let read = Facts { is_read: true, ..facts };
        assert_eq!(leaves(read, "2026-11-24T10:00"), Leave::Send);
        let reminder = Facts { weight: Weight::Reminder, ..read };
        assert_eq!(leaves(reminder, "2026-11-24T10:00"), Leave::Drop);
    }

    #[test]
    fn a_call_replaces_only_what_changes_plans() {
        let called = [Weight::Change, Weight::Urgent];
        let not = [Weight::Courtesy, Weight::Reminder, Weight::Duty, Weight::Inbox];
        assert!(called.into_iter().all(is_told_by_hand) && !not.into_iter().any(is_told_by_hand));
    }
}
