//! The list of pieces that are to go out, as a page.

use askama::Template;

use crate::equipment::lending::rules::{MOST, Unfit};
use crate::equipment::lending::store::Piece;
use crate::equipment::lending::words;
use crate::ids::MemberId;
use crate::language::Words;
use crate::web::{EquipmentKeeper, Errors, Page, Scan, Visit};

/// What became of the tag that was typed last.
pub(super) enum Last {
    Nothing,
    Added(String),
    /// It was on the list before.
    There(String),
    Unfit(String, Unfit),
    Full,
}

/// A piece on the list, and the address of the list without it.
struct Line {
    said: String,
    without: String,
}

#[derive(Template)]
#[template(path = "equipment/lending/collect.html")]
pub(super) struct CollectPage {
    page: Page,
    t: &'static Words,
    lines: Vec<Line>,
    count: i64,
    /// The list, and whoever is to have it, for the address of the next step.
    items: String,
    member: String,
    scan: Scan,
    /// What became of the last tag; may be empty.
    last: String,
    /// What is read with the field before its hint.
    before: &'static str,
    errors: Errors,
}

impl CollectPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        pieces: &[Piece],
        last: Last,
        (typed, member): (String, String),
    ) -> Self {
        let t = visit.words();
        let mut errors = Errors::default();
        let mut said = String::new();
        match last {
            Last::Nothing => {}
            Last::Added(tag) => said = t.lending_added(tag),
            Last::There(tag) => said = t.lending_added_before(tag),
            Last::Unfit(tag, unfit) => errors.add("tag", words::unfit(t, &tag, unfit)),
            Last::Full => errors.add("tag", t.lending_error_full(MOST)),
        }
        let scan = Scan::of("tag", &typed, &errors);
        let member = member.parse().map(|id| MemberId(id).to_string()).unwrap_or_default();
        let all: Vec<&str> = pieces.iter().map(|piece| piece.tag.as_str()).collect();
        let line = |piece: &Piece| {
            let rest: Vec<&str> = all.iter().copied().filter(|tag| *tag != piece.tag).collect();
            Line {
                said: words::piece(visit.language, piece),
                without: format!("/loans/new?items={}&member={member}", rest.join(",")),
            }
        };
        Self {
            page: visit.page().with_get_form("/loans/new").with_scan(&scan, &errors),
            t,
            lines: pieces.iter().map(line).collect(),
            count: i64::try_from(pieces.len()).unwrap_or(i64::MAX),
            items: all.join(","),
            member,
            scan,
            before: if said.is_empty() { "" } else { "last" },
            last: said,
            errors,
        }
    }
}
