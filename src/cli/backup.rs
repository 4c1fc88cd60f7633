//! `esik backup`.

use std::path::PathBuf;

use clap::Args;

use super::Failure;
use crate::backup;
use crate::settings::Storage;

/// Options of `esik backup`; may run beside `serve`.
#[derive(Debug, Args)]
pub(super) struct Backup {
    #[command(flatten)]
    storage: Storage,
    /// Where to; a file that is there already is left as it is.
    file: PathBuf,
}

impl Backup {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let database = &self.storage.database;
        if !database.exists() {
            return Err(format!("{} is not there", database.display()).into());
        }
        let taken = backup::take(database, &self.file).await?;
        for finding in &taken.broken_rules {
            eprintln!("esik: in the database itself: {finding}");
        }
        let (bytes, seconds) = (taken.bytes, taken.took.as_secs_f64());
        println!("{}: {bytes} bytes, verified, in {seconds:.2} s", self.file.display());
        Ok(())
    }
}
