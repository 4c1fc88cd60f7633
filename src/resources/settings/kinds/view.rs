//! The quotas of each kind as a page.

use askama::Template;

use crate::language::Words;
use crate::resources::rules::{Kind, Over, Quota};
use crate::resources::words;
use crate::web::{Administrator, Page, Visit};

#[derive(Template)]
#[template(path = "resources/kind_quotas.html")]
pub(super) struct KindsPage {
    page: Page,
    t: &'static Words,
    /// Code, name, what one member may book.
    kinds: Vec<(&'static str, String, Vec<String>)>,
}

impl KindsPage {
    pub(super) fn new(visit: &Visit<Administrator>, quotas: &[Quota], notice: &str) -> Self {
        let t = visit.words();
        let of = |kind| {
            let own = quotas.iter().filter(move |quota| quota.over == Over::Kind(kind));
            let said = own.map(|quota| words::limit(t, *quota)).collect();
            (kind.code(), words::kinds(t, kind), said)
        };
        Self {
            page: visit.page().with_done((notice == "saved").then(|| t.settings_saved())),
            t,
            kinds: Kind::ALL.iter().map(|kind| of(*kind)).collect(),
        }
    }
}
