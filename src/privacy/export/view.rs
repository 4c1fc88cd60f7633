//! The wish to take one's data along as a page, and the file to be read.

use askama::Template;

use super::store::{Acts, Kept};
use super::words::{Line, Reader, Section};
use crate::dates;
use crate::language::Words;
use crate::web::{Errors, Member, Page, Visit};

#[derive(Template)]
#[template(path = "privacy/export.html")]
pub(super) struct ExportPage {
    page: Page,
    t: &'static Words,
    /// The file for other programs is chosen.
    data: bool,
    errors: Errors,
}

impl ExportPage {
    pub(super) fn new(visit: &Visit<Member>, data: bool, errors: Errors) -> Self {
        Self { page: visit.page().with_form().with_errors(&errors), t: visit.words(), data, errors }
    }
}

/// Stands by itself: it is read without the portal, years later.
#[derive(Template)]
#[template(path = "privacy/export_file.html")]
pub(super) struct ExportFile {
    t: &'static Words,
    language: &'static str,
    centre: String,
    made: String,
    sections: Vec<Section>,
    acts: Vec<Line>,
}

impl ExportFile {
    pub(super) fn new(visit: &Visit<Member>, kept: &[Kept], acts: &[Acts]) -> Self {
        let t = visit.words();
        let reader = Reader { language: visit.language, clock: &visit.app.clock };
        let act = |acts: &Acts| Line {
            label: acts.table.title.get(visit.language).to_owned(),
            words: t.export_acts_count(acts.rows),
        };
        Self {
            t,
            language: visit.language.code(),
            centre: visit.centre.name.get(visit.language).to_owned(),
            made: dates::long(t, visit.now.civil.date()),
            sections: kept.iter().filter_map(|kept| reader.section(kept)).collect(),
            acts: acts.iter().map(act).collect(),
        }
    }

    /// As it is kept.
    pub(super) fn html(&self) -> askama::Result<String> {
        self.render()
    }
}
