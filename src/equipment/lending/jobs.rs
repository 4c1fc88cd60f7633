//! Holders are reminded of what is due, kindly and by day.

use time::{Duration, PrimitiveDateTime, Time};

use super::days;
use super::rules::{Reminder, reminder};
use super::store;
use super::tell::{lent, reminder_key};
use crate::civil;
use crate::clock::Now;
use crate::db::{self, Work};
use crate::equipment::lending::store::Held;
use crate::messages::{self, Notice};
use crate::web::App;

/// Nothing that is due later is reminded of today.
const AHEAD: Duration = Duration::days(3);

/// Reminds whoever has something that is due soon or was due.
pub async fn remind(app: App) -> db::Result<()> {
    let now = app.clock.now();
    let last = civil::text(now.civil.saturating_add(AHEAD).replace_time(Time::MIDNIGHT));
    let due = store::due_by(&mut *app.db().reader.get().await?, &last).await?;
    if due.is_empty() {
        return Ok(());
    }
    let mut work = app.db().writer.begin().await?;
    for held in &due {
        let started = app.clock.civil(held.started_at).date();
        let which = held.due.and_then(|due| reminder(due, started, now.civil));
        if let Some(which) = which {
            tell(&mut work, held, which, now).await?;
        }
    }
    work.commit().await
}

async fn tell(work: &mut Work, held: &Held, which: Reminder, now: Now) -> db::Result<()> {
    let (Some(holder), Some(mut lent)) = (held.holder, lent(&[held])) else { return Ok(()) };
    // Read a moment ago, before the write lock: what came back meanwhile is not asked for.
    if store::one(work, held.custody).await?.is_none_or(|one| one.ended.is_some() || one.due != held.due) {
        return Ok(());
    }
    let (key, due) = (reminder_key(held.custody), &lent.due);
    let (key, notice) = match which {
        Reminder::Soon => {
            let key = format!("{key} {due} soon");
            // It may have been closed since it was agreed on.
            if let Some(day) = held.due.map(PrimitiveDateTime::date) {
                let opens = days::hours(work, day).await?.err();
                lent.opens = opens.map(civil::date_text).unwrap_or_default();
            }
            (key, Notice::LoanDueSoon(lent))
        }
        Reminder::Late(week) => (format!("{key} {due} late {week}"), Notice::LoanOverdue(lent)),
    };
    messages::tell_once(work, holder, &notice, &key, now).await
}
