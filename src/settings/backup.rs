//! Where backups go.

use std::path::PathBuf;

use clap::Args;

/// The folder of backups, and the other disk that gets a copy.
#[derive(Debug, Clone, Args)]
pub struct BackupPlaces {
    /// The folder of the hourly backups, and of the list of what must hold after one is brought back.
    #[arg(long, env = "ESIK_BACKUP_DIR", default_value = "data/backups")]
    pub backup_dir: PathBuf,
    /// A folder on another disk for encrypted copies; the disk may be away for days.
    #[arg(long, env = "ESIK_BACKUP_COPY_DIR", requires = "backup_recipient")]
    pub backup_copy_dir: Option<PathBuf>,
    /// The public key that those copies are encrypted for; `esik backup-key` makes one.
    #[arg(long, env = "ESIK_BACKUP_RECIPIENT")]
    pub backup_recipient: Option<String>,
}
