//! `esik check`.

use clap::Args;

use super::Failure;
use crate::db::{self, Db};
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
        let findings = db::check(&mut *db.reader.get().await?).await?;
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

/// After an unclean end before the first visitor, else beside them; what it finds keeps `/readyz` from saying ready.
pub(super) async fn in_background(app: App, unclean: bool) {
    app.health.set_check(if unclean { State::Running } else { State::Sound });
    let result = async {
        let mut connection = app.db().reader.get().await?;
        db::check(&mut connection).await
    };
    match result.await {
        Ok(findings) if findings.is_empty() => app.health.set_check(State::Sound),
        Ok(findings) => {
            app.health.set_check(State::Found(findings.len()));
            for finding in findings {
                tracing::error!(
                    check = finding.check,
                    detail = finding.detail,
                    "the database file is not sound"
                );
            }
        }
        Err(error) => {
            app.health.set_check(State::Failed);
            tracing::error!(%error, "the database file could not be checked");
        }
    }
}
