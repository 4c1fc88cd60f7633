//! What has been kept long enough goes.

mod store;

use super::erasure::{Erased, erase};
use super::rules::{DEAD, Dormancy, GUEST, MESSAGES, SECURITY_LOG, UNANSWERED, VIEW_LOG, WARNING, dormancy};
use crate::civil;
use crate::clock::Now;
use crate::db::{self, Work};
use crate::ids::MemberId;
use crate::messages::{self, Notice};
use crate::web::App;

/// So many people are warned or forgotten in one run.
const MOST: i64 = 50;

/// Deletes what is older than its period, warns whoever has not come for two years, and forgets them a month later,
/// whoever died two years after, and guests a year after their last visit.
pub async fn retain(app: App) -> db::Result<()> {
    let now = app.clock.now();
    let mut work = app.db().writer.begin().await?;
    store::delete_security_log(&mut work, now.seconds() - SECURITY_LOG).await?;
    store::delete_view_log(&mut work, now.seconds() - VIEW_LOG).await?;
    store::delete_messages(&mut work, now.seconds() - MESSAGES).await?;
    store::delete_unanswered(&mut work, now.seconds() - UNANSWERED).await?;
    end_dormant(&mut work, &app, now).await?;
    forget_dead(&mut work, now).await?;
    forget_guests(&mut work, &app, now).await?;
    work.commit().await?;
    // What was deleted here, or could not be folded when somebody was erased, is nowhere from now on.
    if !app.db().writer.fold().await? {
        tracing::warn!("the log could not be folded; the next run tries again");
    }
    app.backups.note_lasting(app.db(), now.seconds()).await
}

async fn end_dormant(work: &mut Work, app: &App, now: Now) -> db::Result<()> {
    let seen_before = now.seconds() - super::rules::DORMANT + WARNING;
    let booked_since = civil::text(app.clock.civil(seen_before));
    for account in store::dormant(work, seen_before, &booked_since, MOST).await? {
        match dormancy(account.last_seen_at, account.warned_at, now.seconds()) {
            Dormancy::Used => {}
            Dormancy::Warn => {
                let on = civil::date_text(app.clock.civil(now.seconds() + WARNING).date());
                messages::tell(work, account.member, &Notice::AccountEnds { on }, now).await?;
            }
            Dormancy::End => forget(work, account.member, now).await?,
        }
    }
    Ok(())
}

/// Whoever died is forgotten without a warning: there is nobody to be warned.
async fn forget_dead(work: &mut Work, now: Now) -> db::Result<()> {
    for member in store::long_dead(work, now.seconds() - DEAD, MOST).await? {
        forget(work, member, now).await?;
    }
    Ok(())
}

/// The desk wrote down their name and number for a visit; nothing can be sent to them.
async fn forget_guests(work: &mut Work, app: &App, now: Now) -> db::Result<()> {
    let before = now.seconds() - GUEST;
    let booked_since = civil::text(app.clock.civil(before));
    for member in store::former_guests(work, before, &booked_since, MOST).await? {
        forget(work, member, now).await?;
    }
    Ok(())
}

async fn forget(work: &mut Work, member: MemberId, now: Now) -> db::Result<()> {
    match erase(work, member, None, now).await? {
        Erased::Done => {}
        Erased::LastAdministrator => tracing::warn!("the last administrator is not forgotten"),
        Erased::OpenWork => tracing::warn!("a coordinator with open work is not forgotten yet"),
        Erased::OpenLoan(tags) => tracing::warn!(tags, "whoever has something on loan is not forgotten yet"),
    }
    Ok(())
}
