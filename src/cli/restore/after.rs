//! What has to happen in a backup before it takes the database's place.

use std::collections::BTreeSet;
use std::path::Path;

use crate::backup::{Fact, Kind, store};
use crate::civil;
use crate::clock::Clock;
use crate::db::{self, Db};
use crate::journal::{self, Action};
use crate::privacy::{Replayed, replay};

/// What happened, for whoever typed the command.
pub(super) struct Report {
    /// The newest instant that the backup knew of.
    knew_until: i64,
    replayed: Replayed,
    held: store::Held,
    /// Year, first and last number.
    gaps: Vec<(i64, i64, i64)>,
    /// Everything that must hold from now on.
    pub(super) lasting: Vec<Fact>,
}

/// Ends and holds what must not go on, and does again what a list says.
pub(super) async fn settle(file: &Path, facts: &BTreeSet<Fact>, clock: &Clock) -> db::Result<Report> {
    let db = Db::open(file).await?;
    let now = clock.now();
    let mut work = db.writer.begin().await?;
    let knew_until = db::knows_until(&mut work).await?;
    let held = store::hold(&mut work, knew_until, now.seconds()).await?;
    let mut gaps = Vec::new();
    // Of several numbers of a year the last in the order of facts is the highest.
    for fact in facts.iter().rev().filter(|fact| fact.kind == Kind::Certificate) {
        if gaps.iter().any(|(year, _, _)| *year == fact.which) {
            continue;
        }
        let first = store::close_gap(&mut work, held.restoration, fact.which, fact.mark).await?;
        gaps.extend(first.map(|first| (fact.which, first, fact.mark)));
    }
    journal::write(&mut work, now.seconds(), None, Action::DatabaseRestored).await?;
    work.commit().await?;
    let replayed = replay(&db, facts, now).await?;
    let mut lasting = store::facts(&mut *db.reader.get().await?).await?;
    lasting.extend(facts);
    db.close().await;
    Ok(Report { knew_until, replayed, held, gaps, lasting })
}

impl Report {
    pub(super) fn print(&self, clock: &Clock) {
        let Replayed { erased, waiting, withdrawn } = self.replayed;
        let knew_until = civil::text(clock.civil(self.knew_until)).replace('T', " ");
        println!("It knows everything until {knew_until}; what was written later is lost.");
        println!(
            "People erased since, and now again: {erased}. Consents and rights ended again: {withdrawn}."
        );
        if waiting > 0 {
            println!(
                "{waiting} more have something on loan or open work in this backup; they are erased once it is settled."
            );
        }
        println!("Sign-ins ended: {}. Passwords are those of the backup.", self.held.sessions);
        println!("Letters held until an administrator decides at /admin: {}.", self.held.letters);
        for (year, first, last) in &self.gaps {
            println!(
                "Certificates {first}/{year} to {last}/{year} were given after the backup; the next number follows."
            );
        }
    }
}
