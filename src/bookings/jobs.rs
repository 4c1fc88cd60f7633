//! What happens to bookings by itself: requests whose time has come, reminders, and what waits for coordinators.

use time::{Duration, Time, Weekday};

use super::approval::may_approve;
use super::journey::delete_old_drafts;
use super::moving::is_closed;
use super::moving::rules::Outcome;
use super::moving::{store as moving, tell as moving_tell};
use super::rules::{Moved, State, at_deadline};
use super::store::{self, Change, Overdue, Reason, Reminder};
use super::{outage, support, tell, waitlist};
use crate::civil::{self, Interval};
use crate::clock::Now;
use crate::db;
use crate::members;
use crate::messages::rules::Requests;
use crate::messages::{self, Notice};
use crate::resources::rules::AtDeadline;
use crate::web::App;

/// Those who want one summary a day get it from this time on.
const SUMMARY_AT: Time = time::macros::time!(9:00);
/// Those who decide are reminded so long before the portal decides.
const SOON: Duration = Duration::hours(3);

/// Decides what nobody decided in time.
pub async fn expire(app: App) -> db::Result<()> {
    outage::notice(&app).await?;
    let now = app.clock.now();
    let overdue = store::overdue(&mut *app.db().reader.get().await?, now.civil).await?;
    for request in overdue {
        // One that cannot be moved must not keep the others waiting for ever.
        if let Err(error) = decide(&app, &request, now).await {
            tracing::error!(%error, booking = %request.id, "a request was not decided at its time");
        }
    }
    Ok(())
}

async fn decide(app: &App, request: &Overdue, now: Now) -> db::Result<()> {
    let rule = AtDeadline::parse(&request.at_deadline).unwrap_or(AtDeadline::Expire);
    // After a long downtime a request may come too late for any approval.
    let late = civil::parse(&request.starts).is_none_or(|starts| starts < now.civil);
    let to = if late { State::Expired } else { at_deadline(rule) };
    let mut work = app.db().writer.begin().await?;
    // Nobody is told to come where nobody can be.
    let can_be = to != State::Approved || may_approve(&mut work, request.id, now.civil.date()).await?;
    let to = if can_be { to } else { State::Expired };
    let change =
        Change { booking: request.id, from: State::Requested, to, by: None, on: None, reason: Reason::None };
    match tell::change(&mut work, &change, now).await? {
        Ok(()) => work.commit().await,
        // A coordinator was faster, which is what everybody hopes for.
        Err(Moved::AlreadyDecided(_)) => Ok(()),
    }
}

/// Decides wishes to move that nobody decided in time.
pub async fn expire_moves(app: App) -> db::Result<()> {
    outage::notice(&app).await?;
    let now = app.clock.now();
    let overdue = moving::overdue(&mut *app.db().reader.get().await?, now.civil).await?;
    for wish in overdue {
        if let Err(error) = decide_move(&app, &wish, now).await {
            tracing::error!(%error, booking = %wish.booking, "a wish to move was not decided at its time");
        }
    }
    Ok(())
}

async fn decide_move(app: &App, wish: &moving::Overdue, now: Now) -> db::Result<()> {
    let rule = AtDeadline::parse(&wish.at_deadline).unwrap_or(AtDeadline::Expire);
    let late = civil::parse(&wish.starts).is_none_or(|starts| starts < now.civil);
    let to = if late || rule == AtDeadline::Expire { Outcome::Expired } else { Outcome::Made };
    let mut work = app.db().writer.begin().await?;
    let (Some(asked), Some(told)) =
        (moving::asked(&mut work, wish.booking).await?, store::told(&mut work, wish.booking).await?)
    else {
        return Ok(());
    };
    let resource = store::resource_of(&mut work, wish.booking).await?;
    let day = asked.stay.from.date();
    let closed = match resource {
        Some(resource) => is_closed(&mut work, resource, day, now).await?,
        None => true,
    };
    let to = if closed { Outcome::Expired } else { to };
    let stood = civil::parse(&told.visit.from).zip(civil::parse(&told.visit.until));
    let (mut to, mut other) = (to, asked.stay);
    if let (Outcome::Made, Some((from, until))) = (to, stood) {
        other = Interval { from, until };
    }
    if moving::decide(&mut work, wish.booking, (to, None, ""), now.seconds()).await?.is_err() {
        // Another booking of the same person stands in the way.
        (to, other) = (Outcome::Expired, asked.stay);
        let _ = moving::decide(&mut work, wish.booking, (to, None, ""), now.seconds()).await?;
    }
    moving_tell::tell(&mut work, wish.booking, (to, other, ""), now).await?;
    work.commit().await
}

/// Reminds members of what they come to: a day before, and two hours before, as each of them chose.
pub async fn remind(app: App) -> db::Result<()> {
    let now = app.clock.now();
    let ahead = |hours| now.civil.saturating_add(Duration::hours(hours));
    let ago = |hours: i64| now.seconds() - hours * 3600;
    let day = (Reminder::Day, (ahead(3), ahead(24)), ago(6));
    let hours = (Reminder::Hours, (now.civil, ahead(2)), ago(1));
    for (reminder, span, told_since) in [day, hours] {
        let mut work = app.db().writer.begin().await?;
        for told in store::to_remind(&mut work, reminder, span, told_since).await? {
            let notice = match reminder {
                Reminder::Day => Notice::ReminderDay(told.visit),
                Reminder::Hours => Notice::ReminderHours(told.visit),
            };
            messages::tell(&mut work, told.member, &notice, now).await?;
        }
        work.commit().await?;
    }
    Ok(())
}

/// Tells those who decide what waits: once each working day if they want it so, and before the portal decides.
pub async fn summarise(app: App) -> db::Result<()> {
    let now = app.clock.now();
    let mut work = app.db().writer.begin().await?;
    let weekend = matches!(now.civil.weekday(), Weekday::Saturday | Weekday::Sunday);
    if !weekend && now.civil.time() >= SUMMARY_AT {
        let key = civil::date_text(now.civil.date());
        for (coordinator, count) in store::waiting_by_coordinator(&mut work).await? {
            if messages::store::requests(&mut work, coordinator).await? == Requests::Daily {
                let notice = Notice::RequestsWait { count };
                messages::tell_once(&mut work, coordinator, &notice, &key, now).await?;
            }
        }
    }
    for next in store::decided_next(&mut work, now.civil.saturating_add(SOON)).await? {
        let key = next.by.clone();
        let notice = Notice::DecideSoon { count: next.count, by: next.by };
        messages::tell_once(&mut work, next.coordinator, &notice, &key, now).await?;
    }
    work.commit().await
}

/// Ends offers nobody answered, and offers what has become free.
pub async fn offer(app: App) -> db::Result<()> {
    outage::notice(&app).await?;
    waitlist::jobs::run(app).await
}

/// Forgets what is over.
pub async fn tidy(app: App) -> db::Result<()> {
    let moment = app.clock.now();
    let now = moment.seconds();
    let mut work = app.db().writer.begin().await?;
    delete_old_drafts(&mut work, now).await?;
    support::delete_old_calls(&mut work, moment.civil).await?;
    members::delete_old_sessions(&mut work, now).await?;
    members::delete_old_failures(&mut work, now).await?;
    members::delete_old_codes(&mut work, now).await?;
    members::delete_old_links(&mut work, now).await?;
    members::delete_old_keys(&mut work, now).await?;
    members::delete_old_imports(&mut work, now).await?;
    members::people::file_stale(&mut work).await?;
    messages::contacts::tidy(&mut work, moment).await?;
    work.commit().await
}
