//! What may be offered, and what may be recorded.

use time::Date;

use crate::ids::MemberId;
use crate::members::rules::acting::{Footing, Rights, counts_on};
use crate::text::TextProblem;

/// What is allowed, and how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// At least one.
    pub rights: Rights,
    /// The last day; none: until somebody ends it.
    pub until: Option<Date>,
}

/// Why an offer or a record is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// Nobody is named.
    Nobody,
    /// Neither a phone nor an e-mail address.
    Unreadable,
    /// Nobody signs in with it. Said at the desk only.
    Unknown,
    /// A person cannot help themselves.
    Oneself,
    /// Whoever records at the desk gives themselves no rights.
    Recorder,
    /// Nothing is allowed.
    NoRights,
    /// No day that exists.
    NoSuchDay,
    /// The last day is over.
    Past,
    /// Helper, representative, or the end: nothing was chosen.
    NoFooting,
    /// It does not say by which paper.
    NoPaper,
    /// The text cannot be kept.
    Text(TextProblem),
    /// There is nothing to end.
    NothingToEnd,
    /// A representative is no helper: that ends first.
    IsRepresentative,
}

/// What is allowed, and how long, if it can be: for a representative everything.
pub fn judge(footing: Footing, rights: Rights, until: Option<Date>, today: Date) -> Result<Terms, Problem> {
    let rights = if footing == Footing::Representative { Rights::all() } else { rights };
    if rights.is_empty() {
        return Err(Problem::NoRights);
    }
    if !counts_on(today, until) {
        return Err(Problem::Past);
    }
    Ok(Terms { rights, until })
}

/// Two people, of whom one acts for the other, and neither of them for themselves.
pub fn judge_pair(member: MemberId, helper: MemberId, recorder: Option<MemberId>) -> Result<(), Problem> {
    if member == helper {
        Err(Problem::Oneself)
    } else if recorder == Some(helper) {
        Err(Problem::Recorder)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::members::rules::acting::Right;
    use time::macros::date;

    #[test]
    fn a_helper_needs_a_right_and_a_representative_has_all() {
        let today = date!(2026 - 11 - 23);
        assert_eq!(judge(Footing::Helper, Rights::NONE, None, today), Err(Problem::NoRights));
        let all = judge(Footing::Representative, Rights::NONE, None, today).unwrap();
        assert!(Right::ALL.into_iter().all(|right| all.rights.has(right)));
        let book: Rights = [Right::Book].into_iter().collect();
        let until = |day| judge(Footing::Helper, book, Some(day), today);
        assert_eq!(until(today), Ok(Terms { rights: book, until: Some(today) }));
        assert_eq!(until(date!(2026 - 11 - 22)), Err(Problem::Past));
    }

    #[test]
    fn nobody_helps_themselves_and_nobody_records_themselves() {
        let [one, two, desk] = [MemberId(1), MemberId(2), MemberId(3)];
        assert_eq!(judge_pair(one, one, None), Err(Problem::Oneself));
        assert_eq!(judge_pair(one, two, Some(two)), Err(Problem::Recorder));
        assert_eq!(judge_pair(one, two, Some(desk)), Ok(()));
        assert_eq!(judge_pair(desk, two, Some(desk)), Ok(()), "their own helper they may record");
    }
}
