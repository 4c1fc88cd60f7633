//! Offering what has become free, in the transaction that frees it where there is one.

use time::Duration;

use super::rules::{State, answer_by, last_call};
use super::store::{self, Entry, Offer};
use crate::bookings::quotas::rules::{earliest, judge};
use crate::bookings::quotas::store as quotas;
use crate::bookings::store as bookings;
use crate::civil;
use crate::clock::Now;
use crate::db::{Result, Work};
use crate::ids::{EntryId, ResourceId};
use crate::language::Language;
use crate::messages::notice::PlaceOffered;
use crate::messages::{self, Notice};
use crate::resources::availability::{Circumstances, Wish};
use crate::resources::store::{self as resources, Resource};

/// Holds what is free of a resource for those in line whom it fits, first come first, and tells them.
pub(in crate::bookings) async fn offer_freed(work: &mut Work, resource: ResourceId, now: Now) -> Result<()> {
    let line = store::line(work, resource, now.civil).await?;
    if line.is_empty() {
        return Ok(());
    }
    let Some(found) = resources::find_by_id(work, resource, Language::Kk).await? else { return Ok(()) };
    for entry in line {
        let resource = resources::theirs(work, found.clone(), (entry.member, now.civil.date())).await?;
        if last_call(entry.stay.from, entry.short_notice, resource.terms.notice) > now.civil
            && fits(work, &resource, &entry, now).await?
        {
            make(work, &resource, entry, now).await?;
        }
    }
    Ok(())
}

/// It is free for them, they are nowhere else, and they may have it.
async fn fits(work: &mut Work, resource: &Resource, entry: &Entry, now: Now) -> Result<bool> {
    let stay = entry.stay;
    let (from, until) = (stay.from.saturating_sub(Duration::DAY), stay.until.saturating_add(Duration::DAY));
    let held = resources::held(work, resource.id, from, until, None).await?;
    let closed = resources::closed_days(work, stay.from.date(), stay.until.date()).await?;
    let circumstances =
        Circumstances { terms: &resource.terms, closed: &closed, now: now.civil, held: &held };
    if circumstances.judge(&Wish { stay, party: entry.party }).is_err()
        || bookings::elsewhere(work, entry.member, &stay, None).await?.is_some()
        || !resources::may_book(work, resource.id, entry.member).await?
    {
        return Ok(false);
    }
    let today = now.civil.date();
    let counted = quotas::counted(work, (entry.member, resource.id), earliest(today), None).await?;
    Ok(judge(&resource.terms.quotas, &counted, now.civil, &stay).is_ok())
}

async fn make(work: &mut Work, resource: &Resource, entry: Entry, now: Now) -> Result<()> {
    let terms = &resource.terms;
    let last = last_call(entry.stay.from, entry.short_notice, terms.notice);
    let hears_by_itself = notice(&entry, last);
    let ways = messages::ways_to(work, entry.member, &hears_by_itself, now).await?;
    let Some(ways) = ways else { return Ok(()) };
    // Whoever is told by hand has the hours from then on; until somebody has told them the place waits.
    let heard = !ways.by_hand || ways.email;
    let by = if heard { answer_by(now.civil, last) } else { last };
    let offer = Offer {
        hold: entry.stay.widened(terms.buffer_before, terms.buffer_after),
        units: terms.units_for(entry.party),
        answer_by: by,
        heard_at: heard.then(|| now.seconds()),
    };
    if store::offer(work, entry.id, &offer).await?.is_err() {
        // What is linked to it is taken: the next one may fit.
        return Ok(());
    }
    messages::tell_once(work, entry.member, &notice(&entry, by), &occasion(entry.id), now).await
}

fn notice(entry: &Entry, by: time::PrimitiveDateTime) -> Notice {
    Notice::PlaceOffered(told(entry, by))
}

/// An offer as messages tell it.
pub(super) fn told(entry: &Entry, by: time::PrimitiveDateTime) -> PlaceOffered {
    PlaceOffered {
        entry: entry.id,
        resource: entry.resource.clone(),
        from: civil::text(entry.stay.from),
        until: civil::text(entry.stay.until),
        answer_by: civil::text(by),
    }
}

/// What the offer of one place is known by among messages.
pub(super) fn occasion(entry: EntryId) -> String {
    format!("entry {entry}")
}

/// Ends an offer or a wish, takes the offer off the lists of what is to be told, and offers the place to the next.
pub(super) async fn end(work: &mut Work, entry: &Entry, to: State, now: Now) -> Result<bool> {
    if !store::end(work, entry.id, (to, None), now.seconds()).await? {
        return Ok(false);
    }
    messages::settle_offer(work, entry.member, &occasion(entry.id), now).await?;
    offer_freed(work, entry.resource_id, now).await?;
    Ok(true)
}
