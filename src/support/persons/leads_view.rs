//! The page of how early each kind of support must be asked for.

use askama::Template;
use axum::http::StatusCode;

use crate::language::Words;
use crate::support::rules::kind::Kind;
use crate::support::words;
use crate::web::{Administrator, Errors, Page, Result, Visit, show};

#[derive(Template)]
#[template(path = "support/kinds.html")]
struct KindsPage {
    page: Page,
    t: &'static Words,
    rows: Vec<Row>,
    errors: Errors,
}

struct Row {
    field: &'static str,
    kind: String,
    typed: String,
}

/// What is typed of each kind, in the order of the page, and what is to be said of it.
pub(super) fn page(
    visit: &Visit<Administrator>,
    typed: Vec<String>,
    (errors, done): (Errors, Option<String>),
) -> Result {
    let t = visit.words();
    let mut typed = typed.into_iter();
    let row = |kind: Kind| Row {
        field: kind.field(),
        kind: words::kind(t, kind),
        typed: typed.next().unwrap_or_default(),
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let rows = Kind::ALL.map(row).into();
    show(
        visit,
        status,
        &KindsPage { page: visit.page().with_errors(&errors).with_done(done), t, rows, errors },
    )
}
