//! The portal was down: what nobody could answer meanwhile gets back the time that was left for it.

mod rules;
mod store;

use time::PrimitiveDateTime;

use super::waitlist;
use crate::clock::Now;
use crate::db::{self, Work};
use crate::web::App;
use rules::{ASLEEP, GRACE, given_back};

/// Notes that the portal is awake, and gives back what an outage took. Whatever is about to be decided by the clock asks
/// for this first.
pub(super) async fn notice(app: &App) -> db::Result<()> {
    let now = app.clock.now();
    let mut work = app.db().writer.begin().await?;
    let seen = store::wake(&mut work, now.civil).await?;
    if let Some(seen) = seen.filter(|seen| now.civil - *seen > ASLEEP) {
        give_back(&mut work, (seen, now.civil), now).await?;
        tracing::warn!(since = %seen, "the portal was not awake; what could not be answered has more time");
    }
    work.commit().await
}

async fn give_back(
    work: &mut Work,
    slept: (PrimitiveDateTime, PrimitiveDateTime),
    now: Now,
) -> db::Result<()> {
    let until = super::rules::after_waking(now.civil, GRACE);
    for request in store::requests(work, until).await? {
        let by = given_back(slept, request.decide_by, request.starts);
        if by != request.decide_by {
            store::decide_later(work, request.booking, by).await?;
        }
    }
    for wish in store::moves(work, until).await? {
        let by = given_back(slept, wish.decide_by, wish.starts);
        if by != wish.decide_by {
            store::decide_move_later(work, wish.booking, by).await?;
        }
    }
    waitlist::give_back(work, slept).await
}
