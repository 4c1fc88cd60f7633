//! The units of work that give and end.

use super::form::{Problems, Typed, mark};
use super::rules::{Problem, may_give};
use super::words;
use crate::db::{self, Connection, Work};
use crate::ids::{AllowanceId, MemberId};
use crate::journal::{self, Action};
use crate::language::{Language, Texts};
use crate::messages::{self, Notice};
use crate::resources::rules::Allowance;
use crate::resources::store::{self as resources, Listed, NewAllowance};
use crate::web::{Coordinator, Error, Result, Visit};

/// What counts now, by which a page is known to be an old one.
pub(super) fn counting(visit: &Visit<Coordinator>, listed: &[Listed]) -> Vec<AllowanceId> {
    let today = visit.now.civil.date();
    listed.iter().filter(|one| one.counts(today)).map(|one| one.id).collect()
}

/// Gives what was asked for, or says why not.
pub(super) async fn give(
    visit: &Visit<Coordinator>,
    work: &mut Work,
    (member, typed): (MemberId, &Typed),
) -> Result<std::result::Result<(), Problems>> {
    let (by, today) = (visit.person.id, visit.now.civil.date());
    let wanted = match typed.parse(today) {
        Ok(wanted) => wanted,
        Err(problems) => return Ok(Err(problems)),
    };
    let all = resources::all_kept(work, visit.language).await?;
    let is_there = words::reach(visit.words(), wanted.allowance.reach, &all);
    if is_there.is_empty() || !may_give(&visit.person, wanted.allowance.reach) {
        return Ok(Err(vec![("reach", Problem::Reach)]));
    }
    let listed = resources::allowances(work, member).await?;
    let same =
        |one: &&Listed| one.counts(today) && one.allowance == wanted.allowance && one.until == wanted.until;
    if listed.iter().any(|one| same(&one)) {
        // Sent twice: it counts already.
        return Ok(Ok(()));
    }
    if mark(&counting(visit, &listed)) != typed.was {
        return Ok(Err(vec![("answers", Problem::Changed)]));
    }
    let new = NewAllowance { member, allowance: wanted.allowance, until: wanted.until, by };
    let now = visit.now.seconds();
    if resources::give_allowance(work, &new, (now, today)).await?.is_none() {
        return Ok(Err(vec![("what", Problem::There)]));
    }
    note(visit, work, member, (Action::AllowanceGiven, &wanted.allowance)).await?;
    let what = in_all(work, &wanted.allowance).await?;
    let until = wanted.until.map(crate::civil::date_text).unwrap_or_default();
    messages::tell(work, member, &Notice::AllowanceGiven { what, until }, visit.now).await?;
    Ok(Ok(()))
}

/// Ends what still counts; whose it is. What was booked under it stays.
pub(super) async fn end(visit: &Visit<Coordinator>, work: &mut Work, id: AllowanceId) -> Result<MemberId> {
    let (member, allowance) = resources::allowance(work, id).await?.ok_or(Error::NotFound)?;
    if !may_give(&visit.person, allowance.reach) {
        return Err(Error::NotFound);
    }
    if resources::end_allowance(work, id, (visit.person.id, visit.now.seconds())).await? {
        note(visit, work, member, (Action::AllowanceEnded, &allowance)).await?;
        let what = in_all(work, &allowance).await?;
        messages::tell(work, member, &Notice::AllowanceEnded { what }, visit.now).await?;
    }
    Ok(member)
}

async fn note(
    visit: &Visit<Coordinator>,
    work: &mut Work,
    member: MemberId,
    (action, allowance): (Action, &Allowance),
) -> db::Result<()> {
    let about = (member, allowance.leeway.code());
    journal::write_about(work, visit.now.seconds(), visit.person.id, action, about).await
}

async fn in_all(db: &mut Connection, allowance: &Allowance) -> db::Result<Texts> {
    let kk = resources::all_kept(db, Language::Kk).await?;
    let ru = resources::all_kept(db, Language::Ru).await?;
    let en = resources::all_kept(db, Language::En).await?;
    Ok(words::in_all(allowance, [&kk, &ru, &en]))
}
