//! Which month, and behind which number one wants to look.

use serde::Deserialize;

use crate::registers::rules::{Month, Way};

/// As typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) month: String,
    pub(super) what: String,
    pub(super) category: String,
    pub(super) page: String,
    pub(super) notice: String,
    /// Of a file that is taken along.
    pub(super) format: String,
}

/// A number of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    Opening,
    In,
    Out,
    Closing,
    By(Way),
}

impl What {
    pub(super) fn parse(code: &str) -> Option<Self> {
        Some(match code {
            "opening" => Self::Opening,
            "in" => Self::In,
            "out" => Self::Out,
            "closing" => Self::Closing,
            way => Self::By(Way::parse(way)?),
        })
    }

    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Opening => "opening",
            Self::In => "in",
            Self::Out => "out",
            Self::Closing => "closing",
            Self::By(way) => way.code(),
        }
    }
}

impl Typed {
    /// That which is asked for, else the present one; what has not come yet is nothing to count.
    pub(super) fn month(&self, present: Month) -> Option<Month> {
        match self.month.trim() {
            "" => Some(present),
            typed => Month::parse(typed).filter(|month| *month <= present),
        }
    }

    pub(super) fn page(&self) -> i64 {
        self.page.parse().unwrap_or(1).clamp(1, 100_000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_that_has_not_come_is_none() {
        let present = Month::parse("2026-11").unwrap();
        let of = |month: &str| Typed { month: month.into(), ..Typed::default() }.month(present);
        assert_eq!(
            [of(""), of("2026-11"), of("2026-12"), of("x")],
            [Some(present), Some(present), None, None]
        );
    }

    #[test]
    fn every_number_is_known_by_its_code() {
        let all = [What::Opening, What::In, What::Out, What::Closing, What::By(Way::CameBack)];
        assert!(all.iter().all(|what| What::parse(what.code()) == Some(*what)));
        assert_eq!(What::parse("x"), None);
    }
}
