//! Backups in words.

use crate::backup::{CopyStatus, Failing, Status, Why};
use crate::dates::{self, Marked};
use crate::language::Words;
use crate::web::{Administrator, Visit};

/// What the page says of backups.
pub(in crate::jobs) struct Part {
    pub(in crate::jobs) folder: String,
    pub(in crate::jobs) last: Option<Last>,
    pub(in crate::jobs) count: usize,
    pub(in crate::jobs) overdue: bool,
    /// Since when, why, and in the words of the system.
    pub(in crate::jobs) failing: Option<(Marked, String, String)>,
    pub(in crate::jobs) contradictions: Option<String>,
    pub(in crate::jobs) copies: Option<Copies>,
}

/// What the page says of copies on another disk.
pub(in crate::jobs) struct Copies {
    pub(in crate::jobs) folder: String,
    pub(in crate::jobs) last: Option<Marked>,
    pub(in crate::jobs) overdue: bool,
    /// Since when, why, and in the words of the system.
    pub(in crate::jobs) failing: Option<(Marked, String, String)>,
}

/// The last good one.
pub(in crate::jobs) struct Last {
    pub(in crate::jobs) at: Marked,
    pub(in crate::jobs) size: String,
    pub(in crate::jobs) path: String,
}

impl Part {
    pub(in crate::jobs) fn new(visit: &Visit<Administrator>, status: Status) -> Self {
        let t = visit.words();
        let at = |seconds| {
            let at = visit.app.clock.civil(seconds);
            Marked::moment(at, dates::moment(t, at))
        };
        Self {
            folder: status.folder,
            last: status.last.map(|kept| Last {
                at: at(kept.named.at),
                size: size(t, kept.bytes),
                path: kept.path.display().to_string(),
            }),
            count: status.count,
            overdue: status.overdue,
            failing: status.failing.map(|Failing { since, why, error }| (at(since), reason(t, why), error)),
            contradictions: status.contradictions,
            copies: status.copies.map(|CopyStatus { folder, last, overdue, failing }| Copies {
                folder,
                last: last.map(at),
                overdue,
                failing: failing.map(|Failing { since, why, error }| (at(since), copy_reason(t, why), error)),
            }),
        }
    }
}

fn reason(t: &Words, why: Why) -> String {
    match why {
        Why::Full => t.backup_failing_full(),
        Why::Damaged => t.backup_failing_damaged(),
        Why::Folder => t.backup_failing_folder(),
        Why::SameDisk | Why::Other => t.backup_failing_other(),
    }
}

fn copy_reason(t: &Words, why: Why) -> String {
    match why {
        Why::Full => t.copy_failing_full(),
        Why::SameDisk => t.copy_failing_same(),
        Why::Damaged | Why::Folder | Why::Other => t.copy_failing_other(),
    }
}

/// In whole kilobytes, or megabytes once there are ten of them.
fn size(t: &Words, bytes: u64) -> String {
    const KILOBYTE: u64 = 1024;
    let kilobytes = bytes.div_ceil(KILOBYTE);
    if kilobytes < 10 * KILOBYTE {
        t.backup_kilobytes(kilobytes.to_string())
    } else {
        t.backup_megabytes((kilobytes / KILOBYTE).to_string())
    }
}
