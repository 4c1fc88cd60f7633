//! What became of a piece, as far as its donor is told.

use crate::equipment::rules::State;

/// In what way it is out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Out {
    /// With a member, for a time.
    Loan,
    /// In a room of the centre.
    Placement,
    /// With a member, for good.
    Gift,
}

impl Out {
    /// Reads a code of the database.
    pub(super) fn parse(code: &str) -> Option<Self> {
        match code {
            "loan" => Some(Self::Loan),
            "placement" => Some(Self::Placement),
            "gift" => Some(Self::Gift),
            _ => None,
        }
    }
}

/// What became of a piece; instants in seconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// It waits.
    Received,
    /// It is looked after.
    Workshop,
    /// It can be used.
    Ready,
    /// A member has it since then.
    Lent(Option<i64>),
    /// It is used in the centre since then.
    Placed(Option<i64>),
    /// A member got it for good then.
    Given(Option<i64>),
    /// Others are repaired with it.
    Parts,
    /// Nothing more can be made of it.
    Recycling,
    /// It was recycled or written off then.
    Recycled(Option<i64>),
    /// Nobody knows.
    Missing,
    /// It is part of another.
    BuiltIn,
}

/// `out`: in what way it is out, and since when; `gone`: when it was disposed of.
pub(super) fn fate(state: State, out: Option<(Out, i64)>, gone: Option<i64>) -> Fate {
    let since = out.map(|(_, since)| since);
    match state {
        State::Received => Fate::Received,
        State::InWorkshop => Fate::Workshop,
        State::Ready => Fate::Ready,
        State::WithHolder if matches!(out, Some((Out::Placement, _))) => Fate::Placed(since),
        State::WithHolder => Fate::Lent(since),
        State::Given => Fate::Given(since),
        State::ForParts => Fate::Parts,
        State::ForDisposal => Fate::Recycling,
        State::Disposed => Fate::Recycled(gone),
        State::Missing => Fate::Missing,
        State::Installed => Fate::BuiltIn,
    }
}

/// What is said of the data on a piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Data {
    /// Nothing: it holds none.
    None,
    /// They may still be there, and nobody gets it before they are gone.
    There,
    /// They may be there, and nobody knows where it is.
    Lost,
    /// They are gone.
    Wiped,
}

/// `dirty`: it, or a disk built into it, may hold somebody's data.
pub(super) fn data(holds_data: bool, dirty: bool, state: State) -> Data {
    match (dirty, state) {
        (true, State::Missing) => Data::Lost,
        (true, _) => Data::There,
        (false, _) if holds_data => Data::Wiped,
        (false, _) => Data::None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_has_a_fate_of_its_own() {
        let mut fates: Vec<_> = State::ALL.map(|state| fate(state, None, None)).into();
        fates.push(fate(State::WithHolder, Some((Out::Placement, 7)), None));
        for (at, one) in fates.iter().enumerate() {
            assert!(!fates[..at].contains(one), "{one:?}");
        }
    }

    #[test]
    fn a_loan_a_placement_and_a_gift_are_told_apart_and_dated() {
        assert_eq!(fate(State::WithHolder, Some((Out::Loan, 7)), None), Fate::Lent(Some(7)));
        assert_eq!(fate(State::WithHolder, Some((Out::Placement, 7)), None), Fate::Placed(Some(7)));
        assert_eq!(fate(State::Given, Some((Out::Gift, 7)), None), Fate::Given(Some(7)));
        assert_eq!(fate(State::Disposed, None, Some(9)), Fate::Recycled(Some(9)));
        assert_eq!(["loan", "gift", "x"].map(Out::parse), [Some(Out::Loan), Some(Out::Gift), None]);
    }

    #[test]
    fn data_that_may_be_there_are_never_kept_silent() {
        for state in State::ALL {
            let expected = if state == State::Missing { Data::Lost } else { Data::There };
            assert_eq!(data(true, true, state), expected);
            // A disk of somebody else's, built in.
            assert_eq!(data(false, true, state), expected);
            assert_eq!(data(true, false, state), Data::Wiped);
            assert_eq!(data(false, false, state), Data::None);
        }
    }
}
