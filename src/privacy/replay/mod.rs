//! After a backup was brought back: whoever was erased since is erased again, and what was withdrawn is withdrawn.

mod store;

use std::collections::BTreeSet;

use super::erasure::{Erased, erase};
use crate::backup::{Fact, Kind};
use crate::clock::Now;
use crate::db::{Db, Result};
use crate::ids::MemberId;
use crate::web::App;

/// What was done again.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Replayed {
    /// People who are erased again.
    pub erased: usize,
    /// People who have something on loan, or work that nobody has taken over, as the backup has it: they are erased once
    /// that is settled.
    pub waiting: usize,
    /// Consents and rights that have ended again.
    pub withdrawn: usize,
}

/// Does again what a list says and the database does not know. Twice is once.
pub async fn replay(db: &Db, facts: &BTreeSet<Fact>, now: Now) -> Result<Replayed> {
    let mut replayed = Replayed::default();
    for fact in facts.iter().filter(|fact| fact.kind == Kind::Erased) {
        let mut work = db.writer.begin().await?;
        if !store::is_unerased(&mut work, fact.which, fact.mark).await? {
            continue;
        }
        if erase(&mut work, MemberId(fact.which), None, now).await? == Erased::Done {
            work.commit().await?;
            replayed.erased += 1;
        } else {
            replayed.waiting += 1;
        }
    }
    let mut work = db.writer.begin().await?;
    for fact in facts {
        if store::withdraw(&mut work, fact, now.seconds()).await? {
            replayed.withdrawn += 1;
        }
    }
    work.commit().await?;
    if !db.writer.fold().await? {
        tracing::warn!("what was erased again stays in the log until it is folded");
    }
    Ok(replayed)
}

/// The same in the running portal, for a file that was brought back by hand and for whoever could not be erased at once.
pub async fn keep_promises(app: &App, now: Now) -> Result<()> {
    let outstanding = app.backups.outstanding(app.db()).await?;
    if outstanding.is_empty() {
        return Ok(());
    }
    let Replayed { erased, waiting, withdrawn } = replay(app.db(), &outstanding, now).await?;
    if erased + waiting + withdrawn > 0 {
        tracing::warn!(
            erased,
            waiting,
            withdrawn,
            "what was erased or withdrawn after the backup is so again"
        );
    }
    Ok(())
}
