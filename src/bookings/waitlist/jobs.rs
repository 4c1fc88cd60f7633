//! What happens to the waiting list by itself.

use time::PrimitiveDateTime;

use super::offer::{end, occasion, offer_freed, told};
use super::rules::{State, answer_by, extended, last_call};
use super::store::{self, Entry};
use crate::clock::Now;
use crate::db::{self, Work};
use crate::language::Language;
use crate::messages::{self, Notice};
use crate::resources::store as resources;
use crate::web::App;

/// What has ended is forgotten after this many seconds: a month.
const KEPT: i64 = 30 * 86_400;

/// Ends offers that nobody answered and wishes whose time has come, and offers what has become free by any way.
pub(in crate::bookings) async fn run(app: App) -> db::Result<()> {
    let now = app.clock.now();
    let mut work = app.db().writer.begin().await?;
    for mut entry in store::offered(&mut work).await? {
        if !entry.is_heard {
            hear(&mut work, &mut entry, now).await?;
        }
        if entry.answer_by.is_none_or(|by| by <= now.civil) {
            lapse(&mut work, &entry, now).await?;
        }
    }
    for entry in store::stale(&mut work, now.civil).await? {
        end(&mut work, &entry, State::Over, now).await?;
    }
    for resource in store::resources(&mut work).await? {
        offer_freed(&mut work, resource, now).await?;
    }
    store::delete_old(&mut work, now.seconds() - KEPT).await?;
    work.commit().await
}

/// The portal was down: whoever was offered a place has what was left to answer in.
pub(in crate::bookings) async fn give_back(
    work: &mut Work,
    slept: (PrimitiveDateTime, PrimitiveDateTime),
) -> db::Result<()> {
    for entry in store::offered(work).await? {
        if let Some(by) = entry.answer_by {
            store::set_answer_by(work, entry.id, extended(slept, by, entry.stay.from), None).await?;
        }
    }
    Ok(())
}

/// Once somebody has told them, their hours begin.
async fn hear(work: &mut Work, entry: &mut Entry, now: Now) -> db::Result<()> {
    if !messages::is_heard(work, entry.member, &occasion(entry.id)).await? {
        return Ok(());
    }
    let notice = match resources::find_by_id(work, entry.resource_id, Language::Kk).await? {
        Some(found) => resources::theirs(work, found, (entry.member, now.civil.date())).await?.terms.notice,
        None => 0,
    };
    let by = answer_by(now.civil, last_call(entry.stay.from, entry.short_notice, notice));
    store::set_answer_by(work, entry.id, by, Some(now.seconds())).await?;
    entry.answer_by = Some(by);
    Ok(())
}

async fn lapse(work: &mut Work, entry: &Entry, now: Now) -> db::Result<()> {
    let by = entry.answer_by.unwrap_or(now.civil);
    if end(work, entry, State::Lapsed, now).await? {
        messages::tell(work, entry.member, &Notice::OfferLapsed(told(entry, by)), now).await?;
    }
    Ok(())
}
