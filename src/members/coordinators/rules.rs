//! What is left undone, or without anybody, when a coordinator goes or decides for less.

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
    /// They were chosen for it on its own page, whatever their list says.
    pub chosen: bool,
    /// Undecided requests.
    pub requests: i64,
    /// Approved visits ahead whose support nobody has answered.
    pub unanswered: i64,
    /// Visits ahead whose support this coordinator has promised.
    pub promised: i64,
}

/// What a coordinator would leave undone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Open {
    /// Undecided requests that nobody else could decide.
    pub requests: i64,
    /// Support that nobody would see to.
    pub supports: i64,
    /// Where.
    pub resources: Vec<Texts>,
}

/// What stands in the way of going.
#[derive(Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing.
    Nothing,
    /// Nothing is open, and nobody would decide for these any more.
    Orphans(Vec<Texts>),
    /// Somebody has to take this over.
    Open(Open),
}

/// The coordinator decides for it no more; `after`: for what they still do, `None` without the role.
#[must_use]
pub fn is_lost(share: &Share, after: Option<&Scope>) -> bool {
    !after.is_some_and(|scope| scope.covers(share.id) || share.chosen)
}

/// Nobody would decide for it any more, and so far this coordinator does.
fn is_orphan(share: &Share, after: Option<&Scope>) -> bool {
    share.mine && !share.others && is_lost(share, after)
}

fn open_at(share: &Share, after: Option<&Scope>) -> (i64, i64) {
    let promised = if is_lost(share, after) { share.promised } else { 0 };
    if is_orphan(share, after) { (share.requests, share.unanswered + promised) } else { (0, promised) }
}

/// What has to be settled before the coordinator decides for `after` alone.
#[must_use]
pub fn judge(shares: &[Share], after: Option<&Scope>) -> Verdict {
    let mut open = Open::default();
    for share in shares {
        let (requests, supports) = open_at(share, after);
        open.requests += requests;
        open.supports += supports;
        if requests + supports > 0 {
            open.resources.push(share.name.clone());
        }
    }
    if !open.resources.is_empty() {
        return Verdict::Open(open);
    }
    let orphans = shares.iter().filter(|share| is_orphan(share, after));
    let orphans: Vec<_> = orphans.map(|share| share.name.clone()).collect();
    if orphans.is_empty() { Verdict::Nothing } else { Verdict::Orphans(orphans) }
}

/// For what the successor has to decide from now on: nothing is left without anybody.
#[must_use]
pub fn to_take(shares: &[Share], after: Option<&Scope>) -> Vec<ResourceId> {
    let taken = |share: &&Share| is_orphan(share, after) || open_at(share, after).1 > 0;
    shares.iter().filter(taken).map(|share| share.id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str) -> Texts {
        Texts { kk: String::new(), ru: String::new(), en: name.into() }
    }

    /// Decided for by this coordinator, by others; requests, unanswered and promised support.
    fn share(id: i64, (mine, others): (bool, bool), [requests, unanswered, promised]: [i64; 3]) -> Share {
        let (slug, name) = (format!("r{id}"), named(&id.to_string()));
        Share { id: ResourceId(id), slug, name, mine, others, chosen: false, requests, unanswered, promised }
    }

    const ALONE: (bool, bool) = (true, false);
    const TOGETHER: (bool, bool) = (true, true);
    const NO_MORE: (bool, bool) = (false, true);
    const NOBODY: (bool, bool) = (false, false);

    fn only(ids: &[i64]) -> Scope {
        Scope::only(ids.iter().map(|id| ResourceId(*id)).collect())
    }

    #[test]
    fn only_what_was_theirs_alone_can_be_left_without_anybody() {
        let all = [share(1, ALONE, [0; 3]), share(2, TOGETHER, [0; 3]), share(3, NO_MORE, [0; 3])];
        let shares = [&all[..], &[share(4, NOBODY, [0; 3])]].concat();
        let orphan = Verdict::Orphans(vec![named("1")]);
        assert_eq!(judge(&shares, None), orphan, "nobody had the fourth before");
        assert_eq!(judge(&shares, Some(&only(&[2]))), orphan);
        assert_eq!(judge(&shares, Some(&only(&[1]))), Verdict::Nothing);
        assert_eq!(judge(&shares, Some(&Scope::All)), Verdict::Nothing);
    }

    #[test]
    fn requests_are_open_where_nobody_else_decides_and_promises_wherever_they_were_made() {
        let shares = [
            share(1, ALONE, [2, 1, 3]),
            share(2, TOGETHER, [5, 5, 1]),
            share(3, NO_MORE, [7, 7, 1]),
            share(4, TOGETHER, [9, 9, 0]),
        ];
        let all = Open { requests: 2, supports: 6, resources: vec![named("1"), named("2"), named("3")] };
        assert_eq!(judge(&shares, None), Verdict::Open(all));
        assert_eq!(to_take(&shares, None), [1, 2, 3].map(ResourceId));
        let less = Open { requests: 0, supports: 2, resources: vec![named("2"), named("3")] };
        assert_eq!(judge(&shares, Some(&only(&[1]))), Verdict::Open(less));
        assert_eq!(to_take(&shares, Some(&only(&[1]))), [2, 3].map(ResourceId));
        assert_eq!(judge(&shares, Some(&only(&[1, 2, 3]))), Verdict::Nothing);
    }

    #[test]
    fn whoever_was_chosen_on_its_own_page_decides_until_they_go() {
        let shares = [Share { chosen: true, ..share(1, ALONE, [1, 1, 1]) }];
        assert_eq!(judge(&shares, Some(&only(&[2]))), Verdict::Nothing);
        assert!(matches!(judge(&shares, None), Verdict::Open(_)));
    }

    #[test]
    fn whoever_takes_over_leaves_nothing_without_anybody() {
        let shares = [share(1, ALONE, [1, 0, 0]), share(2, ALONE, [0; 3])];
        assert_eq!(to_take(&shares, None), [1, 2].map(ResourceId), "the second has no work, and nobody else");
    }
}
