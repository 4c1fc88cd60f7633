//! Where backups go.

use std::path::PathBuf;

use clap::Args;

/// The folder of backups, and the other disk that gets a copy.
#[derive(Debug, Clone, Args)]
pub struct Backup {
    /// The folder of the hourly backups, and of the list of what must hold after one is brought back.
    #[arg(long, env = "ESIK_BACKUP_DIR", default_value = "data/backups")]
    pub backup_dir: PathBuf,
}
