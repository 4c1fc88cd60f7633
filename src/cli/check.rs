//! `esik check`.

use clap::Args;

use super::Failure;
use crate::db::{self, Db};
use crate::settings::Storage;

/// Options of `esik check`; may run beside `serve`.
#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    storage: Storage,
}

impl Check {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let file = &self.storage.database;
        if !file.exists() {
            return Err(format!("{} is not there", file.display()).into());
        }
        let db = Db::open(file).await?;
        let findings = db::check(&mut *db.reader.get().await?).await?;
        for finding in &findings {
            println!("{}: {}", finding.check, finding.detail);
        }
        db.close().await;
        if !findings.is_empty() {
            return Err(format!("{} findings in {}", findings.len(), file.display()).into());
        }
        println!("{} is sound", file.display());
        Ok(())
    }
}
