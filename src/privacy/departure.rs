//! Whoever has left or died: nothing lets them in, nobody acts for them, and nothing is held or sent any more.

mod store;

use crate::bookings;
use crate::civil;
use crate::clock::Now;
use crate::db::{self, Result, Work};
use crate::equipment;
use crate::helpers;
use crate::ids::MemberId;
use crate::members::{end_ways_in, take_keys};
use crate::needs::evacuation::store as evacuation;
use crate::needs::store as needs;
use crate::web::App;

/// Takes away what belongs to coming here and to nothing else: ways in and keys, what helps, who may act for whom,
/// what is booked, and letters that wait. `by` nobody: the portal itself.
pub(in crate::privacy) async fn clear(
    work: &mut Work,
    member: MemberId,
    by: Option<MemberId>,
    now: Now,
) -> Result<()> {
    end_ways_in(work, member, now.seconds()).await?;
    take_keys(work, member).await?;
    bookings::free(work, member, by, now).await?;
    equipment::withdraw_all(work, member, by, now.seconds()).await?;
    needs::withdraw(work, member, by, now.seconds()).await?;
    evacuation::end(work, member, by, now.seconds()).await?;
    helpers::end_all(work, member, by.unwrap_or(member), now.seconds()).await?;
    store::drop_letters(work, member, now.seconds()).await
}

/// Clears up after people who have left or died, on whatever way they went.
pub async fn clear_departed(app: App) -> db::Result<()> {
    let now = app.clock.now();
    let from = civil::text(now.civil);
    let departed = store::departed(&mut *app.db().reader.get().await?, &from).await?;
    for member in departed {
        let mut work = app.db().writer.begin().await?;
        clear(&mut work, member, None, now).await?;
        work.commit().await?;
    }
    Ok(())
}
