//! For which days something may be asked for, and what becomes of it.

use time::{Date, Duration};

use crate::text::TextProblem;

/// So many days somebody may keep what was lent, unless staff agree to more when it is out.
pub(in crate::equipment) const LONGEST_LOAN_DAYS: i64 = 30;
/// So many days ahead it may be asked for.
pub(in crate::equipment) const FURTHEST_DAYS: i64 = 60;
/// Characters, of a sentence and of a reason.
pub(in crate::equipment) const LONGEST_TEXT: usize = 300;

/// What becomes of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::equipment) enum State {
    /// Nobody has decided yet.
    Waiting,
    /// It is kept ready.
    Approved,
    /// It cannot be had.
    Declined,
    /// Not wanted any more.
    Withdrawn,
    /// The member has it.
    Collected,
    /// The centre could not keep it ready after all.
    Released,
    /// Nobody decided, or came, in time.
    Lapsed,
}

impl State {
    const ALL: [Self; 7] = [
        Self::Waiting,
        Self::Approved,
        Self::Declined,
        Self::Withdrawn,
        Self::Collected,
        Self::Released,
        Self::Lapsed,
    ];

    /// As the database spells it.
    pub(in crate::equipment) fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Approved => "approved",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
            Self::Collected => "collected",
            Self::Released => "released",
            Self::Lapsed => "lapsed",
        }
    }

    /// Reads a code.
    pub(in crate::equipment) fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Something may still become of it.
    pub(in crate::equipment) fn is_open(self) -> bool {
        matches!(self, Self::Waiting | Self::Approved)
    }
}

/// What is wrong with one answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::equipment) enum Problem {
    /// No day that exists.
    NoSuchDay,
    /// It is over.
    Past,
    /// More days ahead than [`FURTHEST_DAYS`].
    TooFar,
    /// Nobody is at the centre then; the next day on which somebody is.
    Closed(Date),
    /// It would be brought back before it is collected.
    Backwards,
    /// Kept for more days than [`LONGEST_LOAN_DAYS`].
    TooLong,
    /// The sentence cannot be kept.
    Text(TextProblem),
    /// The same is asked for already.
    Asked,
}

/// On which days somebody is at the centre.
#[derive(Debug, Clone, Default)]
pub(in crate::equipment) struct OpenDays {
    /// Days on which it is closed.
    pub(in crate::equipment) closed: Vec<Date>,
    /// Weekdays on which anything opens, 1 is Monday; none: nobody has said yet, so every day counts.
    pub(in crate::equipment) weekdays: Vec<u8>,
}

impl OpenDays {
    pub(in crate::equipment) fn is_open(&self, day: Date) -> bool {
        let weekday = day.weekday().number_from_monday();
        !self.closed.contains(&day) && (self.weekdays.is_empty() || self.weekdays.contains(&weekday))
    }

    /// The next day on which it is open, if it is closed on this one.
    pub(in crate::equipment) fn closed_on(&self, day: Date) -> Option<Date> {
        (!self.is_open(day)).then(|| self.next_after(day))
    }

    /// The next day on which it is open; a centre that is closed for a month has no next day that anybody could name.
    pub(in crate::equipment) fn next_after(&self, day: Date) -> Date {
        let mut ahead = (1..=31).map(|days| day.saturating_add(Duration::days(days)));
        ahead.find(|day| self.is_open(*day)).unwrap_or(day.saturating_add(Duration::days(31)))
    }
}

/// What is wrong with the days, each at its field.
pub(super) fn judge(from: Date, until: Date, today: Date, open: &OpenDays) -> Vec<(&'static str, Problem)> {
    let first = if from < today {
        Some(Problem::Past)
    } else if (from - today).whole_days() > FURTHEST_DAYS {
        Some(Problem::TooFar)
    } else {
        open.closed_on(from).map(Problem::Closed)
    };
    let last = if until < from {
        Some(Problem::Backwards)
    } else if (until - from).whole_days() > LONGEST_LOAN_DAYS {
        Some(Problem::TooLong)
    } else {
        open.closed_on(until).map(Problem::Closed)
    };
    let found = [("from", first), ("until", last)];
    found.into_iter().filter_map(|(field, problem)| Some((field, problem?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    /// Open from Monday to Saturday, and closed on one Wednesday.
    fn open() -> OpenDays {
        OpenDays { closed: vec![date!(2026 - 11 - 25)], weekdays: vec![1, 2, 3, 4, 5, 6] }
    }

    const TODAY: Date = date!(2026 - 11 - 23);

    #[test]
    fn every_day_that_is_refused_is_refused_for_its_reason() {
        let judged = |from, until| judge(from, until, TODAY, &open());
        assert_eq!(judged(TODAY, TODAY), []);
        assert_eq!(judged(TODAY, date!(2026 - 12 - 23)), []);
        assert_eq!(judged(TODAY, date!(2026 - 12 - 24)), [("until", Problem::TooLong)]);
        assert_eq!(judged(date!(2026 - 11 - 21), TODAY), [("from", Problem::Past)]);
        assert_eq!(judged(date!(2027 - 01 - 23), date!(2027 - 01 - 25)), [("from", Problem::TooFar)]);
        assert_eq!(
            judged(date!(2026 - 11 - 25), date!(2026 - 11 - 29)),
            [
                ("from", Problem::Closed(date!(2026 - 11 - 26))),
                ("until", Problem::Closed(date!(2026 - 11 - 30)))
            ]
        );
        assert_eq!(judged(date!(2026 - 11 - 27), date!(2026 - 11 - 26)), [("until", Problem::Backwards)]);
    }

    #[test]
    fn the_next_open_day_leaves_out_sundays_and_closed_days() {
        assert_eq!(open().next_after(date!(2026 - 11 - 24)), date!(2026 - 11 - 26));
        assert_eq!(open().next_after(date!(2026 - 11 - 28)), date!(2026 - 11 - 30));
        assert_eq!(OpenDays::default().next_after(date!(2026 - 11 - 28)), date!(2026 - 11 - 29));
        let never = OpenDays { closed: Vec::new(), weekdays: vec![9] };
        assert_eq!(never.next_after(TODAY), date!(2026 - 12 - 24), "it ends all the same");
        assert_eq!(open().next_after(Date::MAX), Date::MAX);
    }

    #[test]
    fn every_code_is_read_back() {
        assert!(State::ALL.iter().all(|state| State::parse(state.code()) == Some(*state)));
        let open: Vec<_> = State::ALL.into_iter().filter(|state| state.is_open()).collect();
        assert_eq!(open, [State::Waiting, State::Approved]);
    }
}
