//! The job that takes backups, and what administrators see of them.

mod view;

pub(super) use view::Part;

use crate::db;
use crate::web::App;

/// Takes one each hour; tried again with each run while it fails.
pub(super) async fn back_up(app: App) -> db::Result<()> {
    app.backups.take_when_due(app.clock.now().seconds()).await.map_err(db::Error::unusable)
}
