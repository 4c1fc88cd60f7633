//! Which letters still leave, as typed.

use serde::Deserialize;

const DAY: i64 = 86_400;

/// As typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::jobs) struct Typed {
    pub(in crate::jobs) leave: String,
}

/// Which of the letters still leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::jobs) enum Choice {
    All,
    /// Those told within a day before.
    OfADay,
    /// Those told within a week before.
    OfAWeek,
    None,
}

impl Choice {
    pub(in crate::jobs) const ALL: [Self; 4] = [Self::All, Self::OfAWeek, Self::OfADay, Self::None];

    pub(in crate::jobs) fn code(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::OfADay => "day",
            Self::OfAWeek => "week",
            Self::None => "none",
        }
    }

    /// Letters told before this instant never leave.
    pub(in crate::jobs) fn told_before(self, now: i64) -> i64 {
        match self {
            Self::All => i64::MIN,
            Self::OfADay => now - DAY,
            Self::OfAWeek => now - 7 * DAY,
            Self::None => i64::MAX,
        }
    }
}

impl Typed {
    pub(in crate::jobs) fn choice(&self) -> Option<Choice> {
        Choice::ALL.into_iter().find(|choice| choice.code() == self.leave)
    }
}
