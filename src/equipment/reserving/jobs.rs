//! What nobody came for is kept no longer, and what nobody decided in time waits no longer.

use super::store;
use super::tell::told;
use crate::db;
use crate::equipment::asking::rules::OpenDays;
use crate::equipment::asking::store::{Request, open, open_days};
use crate::messages::{self, Notice};
use crate::web::App;
use time::Date;

/// The last day on which something may still become of it.
fn last_day(request: &Request, days: &OpenDays) -> Date {
    request.collect_by.unwrap_or_else(|| days.next_after(request.from))
}

/// Ends what is over, and tells whoever asked for it.
pub(crate) async fn lapse(app: App) -> db::Result<()> {
    let now = app.clock.now();
    let today = now.civil.date();
    let mut work = app.db().writer.begin().await?;
    let requests = open(&mut work).await?;
    let first = requests.iter().map(|one| one.from).min().unwrap_or(today);
    let days = open_days(&mut work, first).await?;
    for request in requests.iter().filter(|one| last_day(one, &days) < today) {
        if store::lapse(&mut work, request.id, now.seconds()).await? {
            let notice = Notice::LoanLapsed(told(request, request.collect_by, ""));
            messages::tell(&mut work, request.member, &notice, now).await?;
        }
    }
    work.commit().await
}
