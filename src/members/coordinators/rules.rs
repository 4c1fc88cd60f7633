//! What is left without anybody when a coordinator goes, or decides for less.

use crate::ids::ResourceId;
use crate::language::Texts;
use crate::members::rules::scope::Scope;

/// A resource, seen from one coordinator.
#[derive(Debug, Clone)]
pub struct Share {
    /// Which.
    pub id: ResourceId,
    /// For forms and the journal.
    pub slug: String,
    /// In every language.
    pub name: Texts,
    /// This coordinator decides for it, and comes.
    pub mine: bool,
    /// So does somebody else.
    pub others: bool,
}

/// The coordinator decides for it no more; `after`: for what they still do, `None` without the role.
fn is_lost(share: &Share, after: Option<&Scope>) -> bool {
    !after.is_some_and(|scope| scope.covers(share.id))
}

/// For what nobody would decide any more.
#[must_use]
pub fn orphans<'a>(shares: &'a [Share], after: Option<&Scope>) -> Vec<&'a Share> {
    shares.iter().filter(|share| share.mine && !share.others && is_lost(share, after)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(id: i64, mine: bool, others: bool) -> Share {
        let name = Texts { kk: String::new(), ru: String::new(), en: format!("{id}") };
        Share { id: ResourceId(id), slug: format!("r{id}"), name, mine, others }
    }

    fn ids(shares: &[Share], after: Option<&Scope>) -> Vec<i64> {
        orphans(shares, after).iter().map(|share| share.id.0).collect()
    }

    #[test]
    fn only_what_was_theirs_alone_can_be_left_without_anybody() {
        let shares =
            [share(1, true, false), share(2, true, true), share(3, false, true), share(4, false, false)];
        assert_eq!(ids(&shares, None), [1], "nobody had the fourth before");
        assert_eq!(ids(&shares, Some(&Scope::Only(vec![ResourceId(2)]))), [1]);
        assert!(ids(&shares, Some(&Scope::Only(vec![ResourceId(1)]))).is_empty());
        assert!(ids(&shares, Some(&Scope::All)).is_empty());
    }
}
