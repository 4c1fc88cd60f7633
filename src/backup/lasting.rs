//! The list of what must hold whichever backup is brought back: who was erased, what was withdrawn, and the highest number
//! given to a certificate. It stands beside the backups, is only ever added to, and names nobody.

use std::collections::BTreeSet;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use time::OffsetDateTime;

use super::files::sync_folder;
use crate::civil;

const HEAD: &str =
    "# What holds whichever backup is brought back. Esik writes this list and needs it: do not change it.\n";

/// What sort of fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A member was erased; the mark is when they were added.
    Erased,
    /// A consent to keep a card was withdrawn; the mark is when it was given.
    Consent,
    /// The same of help in an emergency.
    Evacuation,
    /// A request for support was withdrawn: the booking, and when it was asked.
    Support,
    /// Somebody may no longer act for a member: the grant, and when it was recorded.
    Helper,
    /// A certificate has a number: the year, and the number.
    Certificate,
}

impl Kind {
    const ALL: [Self; 6] =
        [Self::Erased, Self::Consent, Self::Evacuation, Self::Support, Self::Helper, Self::Certificate];

    fn code(self) -> &'static str {
        match self {
            Self::Erased => "erased",
            Self::Consent => "consent",
            Self::Evacuation => "evacuation",
            Self::Support => "support",
            Self::Helper => "helper",
            Self::Certificate => "certificate",
        }
    }

    pub(super) fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// One line of the list. Ids are given anew after a backup is brought back: the mark tells the old one from the new.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fact {
    /// What happened.
    pub kind: Kind,
    /// To which row.
    pub which: i64,
    /// What makes that row itself.
    pub mark: i64,
}

/// The list of one database.
#[derive(Debug)]
pub struct Lasting {
    path: PathBuf,
    known: Mutex<BTreeSet<Fact>>,
}

impl Lasting {
    /// The list at `path`, which need not be there yet.
    #[must_use]
    pub fn at(path: PathBuf) -> Self {
        Self { path, known: Mutex::default() }
    }

    /// What stands in a list; nothing when there is none.
    pub fn read(path: &Path) -> io::Result<Option<BTreeSet<Fact>>> {
        match fs::read_to_string(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            text => Ok(Some(text?.lines().filter_map(parse).collect())),
        }
    }

    /// Everything that stands in this one.
    pub fn facts(&self) -> io::Result<BTreeSet<Fact>> {
        Ok(Self::read(&self.path)?.unwrap_or_default())
    }

    /// Adds those that do not stand there yet. When this returns, they are durable.
    pub fn add(&self, facts: &[Fact], now: i64) -> io::Result<()> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.is_empty() || !self.path.exists() {
            *known = self.facts()?;
        }
        let new: BTreeSet<Fact> = facts.iter().filter(|fact| !known.contains(fact)).copied().collect();
        if new.is_empty() && self.path.exists() {
            return Ok(());
        }
        let mut file = self.open()?;
        let mut lines = String::new();
        if file.metadata()?.len() == 0 {
            lines.push_str(HEAD);
        } else if !ends_a_line(&mut file)? {
            // The machine stopped in the middle of one: it stands for nothing, and what it said is said again.
            lines.push('\n');
        }
        for fact in &new {
            lines.push_str(&line(fact, now));
        }
        file.write_all(lines.as_bytes())?;
        file.sync_all()?;
        sync_folder(&self.path)?;
        known.extend(new);
        Ok(())
    }

    fn open(&self) -> io::Result<File> {
        if let Some(folder) = self.path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        }
        OpenOptions::new().read(true).append(true).create(true).mode(0o600).open(&self.path)
    }
}

fn ends_a_line(file: &mut File) -> io::Result<bool> {
    let mut last = [0];
    file.seek(SeekFrom::End(-1))?;
    file.read_exact(&mut last)?;
    Ok(last == *b"\n")
}

/// `2026-11-23T04:00Z erased 12 1795406400`.
fn line(fact: &Fact, now: i64) -> String {
    let at = OffsetDateTime::from_unix_timestamp(now).unwrap_or(OffsetDateTime::UNIX_EPOCH);
    let at = civil::text(time::PrimitiveDateTime::new(at.date(), at.time()));
    format!("{at}Z {} {} {}\n", fact.kind.code(), fact.which, fact.mark)
}

fn parse(line: &str) -> Option<Fact> {
    let mut words = line.split(' ').skip(1);
    let kind = Kind::parse(words.next()?)?;
    let (which, mark) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
    words.next().is_none().then_some(Fact { kind, which, mark })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ERASED: Fact = Fact { kind: Kind::Erased, which: 12, mark: 1_795_406_400 };
    const NUMBER: Fact = Fact { kind: Kind::Certificate, which: 2026, mark: 17 };

    #[test]
    fn a_fact_is_added_once_and_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/list.txt");
        assert_eq!(Lasting::read(&path).unwrap(), None);
        let list = Lasting::at(path.clone());
        list.add(&[ERASED], 1_795_406_400).unwrap();
        list.add(&[ERASED, NUMBER], 1_795_406_460).unwrap();
        Lasting::at(path.clone()).add(&[ERASED, NUMBER], 1_795_406_520).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        let lines: Vec<_> = text.lines().skip(1).collect();
        assert_eq!(
            lines,
            ["2026-11-23T04:00Z erased 12 1795406400", "2026-11-23T04:01Z certificate 2026 17"]
        );
        assert_eq!(list.facts().unwrap(), BTreeSet::from([ERASED, NUMBER]));
    }

    #[test]
    fn a_line_that_was_cut_off_stands_for_nothing_and_is_said_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("list.txt");
        Lasting::at(path.clone()).add(&[NUMBER, ERASED], 1_795_406_400).unwrap();
        let whole = fs::read_to_string(&path).unwrap();
        for cut in HEAD.len()..whole.len() {
            fs::write(&path, &whole[..cut]).unwrap();
            let list = Lasting::at(path.clone());
            list.add(&[ERASED, NUMBER], 1_795_406_400).unwrap();
            let found = list.facts().unwrap();
            assert!(found.contains(&ERASED) && found.contains(&NUMBER), "cut at {cut}");
            let others =
                found.iter().filter(|fact| fact.kind == Kind::Erased && fact.which == 12 && **fact != ERASED);
            assert!(
                others.count() <= 1
                    && !found.iter().any(|fact| fact.kind == Kind::Certificate && fact.mark > 17)
            );
        }
    }

    #[test]
    fn a_list_that_was_taken_away_is_written_anew() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("list.txt");
        let list = Lasting::at(path.clone());
        list.add(&[ERASED], 0).unwrap();
        fs::remove_file(&path).unwrap();
        list.add(&[ERASED], 0).unwrap();
        assert_eq!(list.facts().unwrap(), BTreeSet::from([ERASED]));
    }

    #[test]
    fn what_this_program_does_not_know_is_passed_over() {
        for odd in [
            "",
            "#",
            "2026-11-23T04:00Z",
            "2026-11-23T04:00Z erased 12",
            "x erased 12 1 2",
            "x died 1 1",
            "x erased a 1",
        ] {
            assert_eq!(parse(odd), None, "{odd}");
        }
    }
}
