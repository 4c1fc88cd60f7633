//! When a coordinator goes, or decides for less: what stays undone becomes somebody's, in the same transaction.

use super::rules::{Open, Share, Verdict, is_lost, judge, to_take};
use super::store;
use crate::clock::Now;
use crate::db::{Connection, Result, Work};
use crate::ids::MemberId;
use crate::journal::{self, Action};
use crate::language::Texts;
use crate::members::rules::scope::Scope;
use crate::messages::{self, Notice};
use crate::support;

/// A coordinator who is about to go, or to decide for less.
pub(crate) struct Leaving<'a> {
    pub(crate) member: MemberId,
    /// For what they still decide; `None`: for nothing.
    pub(crate) after: Option<&'a Scope>,
    /// Who takes over, as typed.
    pub(crate) successor: &'a str,
}

/// Who takes over?
#[derive(Debug)]
pub(crate) struct Question {
    /// What is to be taken over.
    pub(crate) open: Open,
    /// Who could, and by what name.
    pub(crate) candidates: Vec<(MemberId, String)>,
}

/// Why nobody goes yet.
#[derive(Debug)]
pub(crate) enum Stopped {
    /// Nobody would decide for these.
    Orphans(Vec<Texts>),
    /// Work is open, and nobody who could take it over was named.
    Unnamed(Question),
}

/// Gives what the coordinator leaves undone to the successor, or says what is missing and changes nothing.
/// Asked for before the coordinator goes, in the unit of work in which they do.
pub(crate) async fn hand_over(
    work: &mut Work,
    leaving: &Leaving<'_>,
    (by, now): (MemberId, Now),
) -> Result<std::result::Result<(), Stopped>> {
    let shares = store::shares(work, leaving.member, now.civil).await?;
    let open = match judge(&shares, leaving.after) {
        Verdict::Nothing => return Ok(Ok(())),
        Verdict::Orphans(names) => return Ok(Err(Stopped::Orphans(names))),
        Verdict::Open(open) => open,
    };
    let candidates = store::candidates(work, leaving.member).await?;
    let named = candidates.iter().find(|(id, _)| id.to_string() == leaving.successor);
    let Some(&(successor, _)) = named else {
        return Ok(Err(Stopped::Unnamed(Question { open, candidates })));
    };
    take_over(work, leaving, (&shares, open), (successor, by, now)).await?;
    Ok(Ok(()))
}

async fn take_over(
    work: &mut Work,
    leaving: &Leaving<'_>,
    (shares, open): (&[Share], Open),
    (successor, by, now): (MemberId, MemberId, Now),
) -> Result<()> {
    let taken = to_take(shares, leaving.after);
    store::choose_where_chosen(work, successor, &taken).await?;
    let grown = store::extend_scope(work, successor, &taken).await?;
    if let Some(scope) = grown {
        let detail = scope_detail(shares, &scope);
        journal::write_about(work, now.seconds(), by, Action::ScopeChanged, (successor, &detail)).await?;
    }
    for share in shares.iter().filter(|share| is_lost(share, leaving.after)) {
        support::hand_over(work, (leaving.member, successor), share.id, now.civil).await?;
    }
    let detail = format!("requests: {}, supports: {}", open.requests, open.supports);
    for (action, about) in [(Action::HandedOver, leaving.member), (Action::TakenOver, successor)] {
        journal::write_about(work, now.seconds(), by, action, (about, &detail)).await?;
    }
    let Open { requests, supports, resources } = open;
    let notice = Notice::HandedOver { requests, supports, resources };
    messages::tell(work, successor, &notice, now).await
}

/// What would be asked if the coordinator went; `None` when nothing is open.
pub(crate) async fn question(
    db: &mut Connection,
    member: MemberId,
    after: Option<&Scope>,
    now: Now,
) -> Result<Option<Question>> {
    let Verdict::Open(open) = judge(&store::shares(db, member, now.civil).await?, after) else {
        return Ok(None);
    };
    Ok(Some(Question { open, candidates: store::candidates(db, member).await? }))
}

/// For what a coordinator decides, as the journal says it.
pub(in crate::members) fn scope_detail(shares: &[Share], scope: &Scope) -> String {
    if *scope == Scope::All {
        return "all".to_owned();
    }
    let listed = shares.iter().filter(|share| scope.covers(share.id));
    listed.map(|share| share.slug.as_str()).collect::<Vec<_>>().join(", ")
}
