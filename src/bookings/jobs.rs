//! What runs by itself while the portal serves.

use crate::web::App;

/// Starts it.
#[must_use]
pub fn start(_app: App) -> tokio::task::JoinHandle<()> {
    tokio::spawn(async {})
}
