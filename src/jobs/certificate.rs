//! The certificate that the portal shows, in words for administrators.

use crate::dates::{self, Marked};
use crate::web::{Administrator, Visit};

/// What is wrong with it.
pub(super) struct Part {
    /// What happens, and its last day.
    pub(super) ends: Option<(String, Marked)>,
    /// Why a renewed one is not used, in the words of the system.
    pub(super) refused: Option<String>,
}

impl Part {
    /// Nothing when all is well, and behind a proxy, which has its own.
    pub(super) fn new(visit: &Visit<Administrator>) -> Option<Self> {
        let t = visit.words();
        let status = visit.app.certificate.as_ref()?.status(visit.now.seconds());
        let last = visit.app.clock.civil(status.until).date();
        let said = if status.ended { t.certificate_over() } else { t.certificate_soon() };
        let ends = status.ends_soon.then(|| (said, Marked::day(last, dates::long(t, last))));
        (ends.is_some() || status.refused.is_some()).then_some(Self { ends, refused: status.refused })
    }
}
