//! The job that takes backups, and what administrators see of them.

mod view;

pub(super) use view::Part;

use crate::db;
use crate::privacy;
use crate::web::App;

/// Takes one each hour; tried again with each run while it fails. The list beside them is made complete first.
pub(super) async fn back_up(app: App) -> db::Result<()> {
    let now = app.clock.now();
    let kept = privacy::keep_promises(&app, now).await;
    let noted = app.backups.note_lasting(app.db(), now.seconds()).await;
    // None of them keeps the others from being done.
    let taken = app.backups.take_when_due(now.seconds()).await;
    taken.map_err(db::Error::unusable).and(noted).and(kept)
}
