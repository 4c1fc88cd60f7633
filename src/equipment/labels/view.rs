//! Labels as pages and on paper.

use askama::Template;

use super::form::{Problems, Typed, Wanted};
use super::rules::{MOST, Problem, Size, sheets};
use super::store::Named;
use crate::language::Words;
use crate::picture::qr_path;
use crate::web::{EquipmentKeeper, Errors, Page, Visit};

/// So many of what the list found at once.
pub(super) struct Batch {
    pub(super) count: usize,
    /// How an address asks for those that follow.
    pub(super) next: Option<String>,
}

#[derive(Template)]
#[template(path = "equipment/labels.html")]
pub(super) struct ChoosePage {
    page: Page,
    t: &'static Words,
    typed: Typed,
    /// Code, words, chosen.
    sizes: Vec<(&'static str, String, bool)>,
    batch: Option<Batch>,
    most: usize,
    errors: Errors,
}

impl ChoosePage {
    pub(super) fn new(visit: &Visit<EquipmentKeeper>, typed: Typed, problems: Problems) -> Self {
        let t = visit.words();
        let mut errors = Errors::default();
        for (field, problem) in problems {
            errors.add(field, sentence(t, problem));
        }
        let size = |size: Size| {
            let ((width, height), code) = (size.millimetres(), size.code());
            let said = format!("{} × {}", decimal(t, width), decimal(t, height));
            (code, t.labels_size_of(said, size.per_sheet()), typed.size == code)
        };
        Self {
            page: visit.page().with_get_form("/equipment/labels").with_errors(&errors),
            t,
            sizes: Size::ALL.map(size).into(),
            batch: None,
            most: MOST,
            typed,
            errors,
        }
    }

    /// Says how many of what was found are chosen.
    pub(super) fn of(mut self, batch: Option<Batch>) -> Self {
        self.batch = batch;
        self
    }
}

/// With the comma or the point of the language.
fn decimal(t: &Words, number: f64) -> String {
    number.to_string().replace('.', &t.labels_decimal_mark())
}

fn sentence(t: &Words, problem: Problem) -> String {
    match problem {
        Problem::NoTags => t.labels_error_none(),
        Problem::Strays(words) => t.labels_error_strays(shortened(&words)),
        Problem::Unknown(tags) => t.labels_error_unknown(shortened(&tags)),
        Problem::TooMany => t.labels_error_many(MOST),
        Problem::Size => t.labels_error_size(),
        Problem::Used(most) => t.labels_error_used(most),
    }
}

/// The first few of them.
fn shortened(words: &[String]) -> String {
    let first: Vec<String> = words.iter().take(5).map(|word| word.chars().take(20).collect()).collect();
    first.join(", ") + if words.len() > 5 { " …" } else { "" }
}

/// One label.
struct Label {
    tag: String,
    /// Kind, make and model.
    name: String,
    /// Width and path of the code.
    picture: Option<(usize, String)>,
}

#[derive(Template)]
#[template(path = "equipment/labels_sheet.html")]
pub(super) struct SheetPage {
    page: Page,
    t: &'static Words,
    size: &'static str,
    count: usize,
    sheets: Vec<Vec<Option<Label>>>,
    /// Back to the choice, with what was chosen.
    back: String,
}

impl SheetPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        typed: &Typed,
        (wanted, named): (&Wanted, Vec<Named>),
    ) -> Self {
        let label = |one: Named| {
            let address = format!("{}/t/{}", visit.app.address.base_url, one.tag);
            let kind = one.category.get(visit.language);
            let name = [kind, &one.make, &one.model].join(" ").trim().to_owned();
            Label { tag: one.tag, name, picture: qr_path(&address) }
        };
        let labels: Vec<_> = named.into_iter().map(label).collect();
        let query = form_urlencoded::Serializer::new(String::new())
            .append_pair("tags", &typed.tags)
            .append_pair("size", &typed.size)
            .append_pair("used", &typed.used)
            .finish();
        Self {
            page: visit.page(),
            t: visit.words(),
            size: wanted.size.code(),
            count: labels.len(),
            sheets: sheets(labels, wanted.size, wanted.used),
            back: format!("/equipment/labels?{query}"),
        }
    }
}
