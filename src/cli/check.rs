//! `esik check`.

use clap::Args;

use super::Failure;
use crate::db::{Db, Finding};
use crate::settings::Storage;
use crate::web::{App, Check as State};

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
        let findings = db.reader.check().await?;
        for finding in &findings {
            println!("{finding}");
        }
        db.close().await;
        if !findings.is_empty() {
            return Err(format!("{} findings in {}", findings.len(), file.display()).into());
        }
        println!("{} is sound", file.display());
        Ok(())
    }
}

/// So many findings are said one by one.
const SAID: usize = 5;

/// After an unclean end before the first visitor, else beside them; what it finds keeps `/readyz` from saying ready.
pub(super) async fn in_background(app: App, unclean: bool) {
    app.health.set_check(if unclean { State::Running } else { State::Sound });
    match app.db().reader.check().await {
        Ok(findings) => {
            say(&findings);
            let mut checks: Vec<_> = findings.iter().map(|finding| finding.check).collect();
            checks.dedup();
            app.health.set_check(if checks.is_empty() { State::Sound } else { State::Found(checks) });
        }
        Err(error) => {
            app.health.set_check(State::Failed);
            tracing::error!(%error, "the database file could not be checked");
        }
    }
}

/// The first few, and how many more: a broken rule may have broken ten thousand times.
fn say(findings: &[Finding]) {
    for finding in findings.iter().take(SAID) {
        tracing::error!(check = finding.check, detail = finding.detail, "the database file is not sound");
    }
    let more = findings.len().saturating_sub(SAID);
    if more > 0 {
        tracing::error!(more, "the database file is not sound in more ways: `esik check` lists them");
    }
}
