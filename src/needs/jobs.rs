//! What happens to cards by themselves: whoever does not use theirs is told, and then it goes.

use super::rules::{SOON_OVER, UNUSED, removed_at};
use super::store;
use crate::civil;
use crate::clock::Now;
use crate::db::{self, Work};
use crate::ids::MemberId;
use crate::journal::{self, Action};
use crate::messages::{self, Notice};
use crate::support;
use crate::web::App;

/// Tells whose card will soon have been unused for two years, and removes those whose time has come since.
pub async fn expire(app: App) -> db::Result<()> {
    let now = app.clock.now();
    let seconds = now.seconds();
    let mut work = app.db().writer.begin().await?;
    for (member, last_used_at) in store::to_tell(&mut work, seconds - SOON_OVER).await? {
        let on = app.clock.civil(removed_at(last_used_at, seconds)).date();
        let notice = Notice::CardExpires { on: civil::date_text(on) };
        messages::tell(&mut work, member, &notice, now).await?;
        store::note_told(&mut work, member, seconds).await?;
    }
    for (member, last_used_at, told_at) in store::unused(&mut work, seconds - UNUSED).await? {
        if removed_at(last_used_at, told_at) <= seconds {
            remove(&mut work, member, now).await?;
        }
    }
    work.commit().await
}

async fn remove(work: &mut Work, member: MemberId, now: Now) -> db::Result<()> {
    store::withdraw(work, member, None, now.seconds()).await?;
    support::withdraw_card(work, member, None, now).await?;
    journal::write(work, now.seconds(), None, Action::ConsentWithdrawn).await
}
