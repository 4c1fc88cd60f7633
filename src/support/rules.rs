//! Where a request for support stands, and what may become of it.

use kind::Kind;

pub mod kind;

/// Where a request for support stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Sent; nobody has answered yet.
    Asked,
    /// It will be there.
    Arranged,
    /// It could not be had.
    NotPossible,
    /// No longer wanted.
    Withdrawn,
}

impl Status {
    /// Every status.
    pub const ALL: [Self; 4] = [Self::Asked, Self::Arranged, Self::NotPossible, Self::Withdrawn];

    /// As forms and the database spell it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Arranged => "arranged",
            Self::NotPossible => "not_possible",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Reads a code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }

    /// What may become of it.
    #[must_use]
    pub fn next(self) -> &'static [Self] {
        match self {
            Self::Asked => &[Self::Arranged, Self::NotPossible, Self::Withdrawn],
            Self::Arranged => &[Self::NotPossible, Self::Withdrawn],
            Self::NotPossible => &[Self::Arranged, Self::Withdrawn],
            Self::Withdrawn => &[],
        }
    }
}

/// Where a request stands when its kinds stand as they do: as long as one of them is open, it is.
#[must_use]
pub fn overall(kinds: &[Status]) -> Status {
    if kinds.contains(&Status::Asked) {
        Status::Asked
    } else if kinds.iter().all(|status| *status == Status::NotPossible) {
        Status::NotPossible
    } else {
        Status::Arranged
    }
}

/// Why a status did not change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moved {
    /// Somebody was faster; where it stands now.
    Already(Status),
    /// Whoever is to give this kind has promised to be elsewhere then.
    Busy(Kind),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_withdrawn_is_over_and_all_else_may_be_withdrawn() {
        assert!(Status::Withdrawn.next().is_empty());
        for status in [Status::Asked, Status::Arranged, Status::NotPossible] {
            assert!(status.next().contains(&Status::Withdrawn) && !status.next().contains(&status));
        }
        assert!(Status::ALL.iter().all(|status| !status.next().contains(&Status::Asked)));
    }

    #[test]
    fn a_request_is_open_while_one_kind_is_and_arranged_when_any_is() {
        use Status::{Arranged, Asked, NotPossible};
        assert_eq!(overall(&[Arranged, Asked, NotPossible]), Asked);
        assert_eq!(overall(&[Arranged, NotPossible]), Arranged);
        assert_eq!(overall(&[NotPossible, NotPossible]), NotPossible);
    }

    #[test]
    fn every_code_is_read_back() {
        assert!(Status::ALL.iter().all(|status| Status::parse(status.code()) == Some(*status)));
        assert_eq!(Status::parse("promised"), None);
    }
}
