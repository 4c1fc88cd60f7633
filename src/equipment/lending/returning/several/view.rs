//! Several returns as a page.

use askama::Template;

use super::form::{Problem, Problems, Typed};
use super::routes::Together;
use crate::dates::{self, Marked};
use crate::equipment::lending::store::Held;
use crate::equipment::lending::words;
use crate::equipment::rules::State;
use crate::language::Words;
use crate::web::{EquipmentKeeper, Errors, Page, Visit};

/// A piece that is out; the ids of its fields have its number.
struct Line {
    custody: String,
    said: String,
    due: Option<String>,
    comes_with: String,
    holds_data: bool,
    is_assistive: bool,
    is_back: bool,
    grade_id: String,
    missing_id: String,
    cleaned_id: String,
    grades: Vec<(&'static str, String, bool)>,
    missing: String,
    cleaned: String,
}

/// A piece that came back since the page was shown.
struct Before {
    custody: String,
    said: String,
    at: Marked,
    by: String,
}

#[derive(Template)]
#[template(path = "equipment/lending/returns.html")]
pub(super) struct SeveralPage {
    page: Page,
    t: &'static Words,
    whose: String,
    /// As the address asks for them.
    query: String,
    before: Vec<Before>,
    lines: Vec<Line>,
    /// Where it goes is asked.
    asks: bool,
    /// Code, words, chosen.
    ways: Vec<(String, String, bool)>,
    typed: Typed,
    errors: Errors,
}

impl SeveralPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        together: Together,
        (typed, problems): (Typed, Problems),
    ) -> Self {
        let t = visit.words();
        let Together { whose, query, open, ended } = together;
        let mut errors = Errors::default();
        for (field, problem) in problems {
            let sentence = sentence(t, (&field, problem), &open);
            errors.add_at(field, sentence);
        }
        let way =
            |(state, words): (State, String)| (state.code().to_owned(), words, state.code() == typed.to);
        let page = visit.page();
        Self {
            page: if open.is_empty() { page } else { page.with_form().with_errors(&errors) },
            t,
            whose,
            query,
            before: ended
                .iter()
                .filter(|held| typed.is_back(held.custody))
                .filter_map(|held| before(visit, held))
                .collect(),
            lines: open.iter().enumerate().map(|one| line(visit, &typed, one)).collect(),
            asks: open.iter().any(|held| held.kind.comes_back_to(held.holds_data).contains(&State::Ready)),
            ways: [(State::Ready, t.lending_to_ready()), (State::InWorkshop, t.lending_to_workshop())]
                .map(way)
                .into(),
            typed,
            errors,
        }
    }

    /// Says first what has been done.
    pub(super) fn said(mut self, notice: &str, made: Option<u32>) -> Self {
        let done = match (notice, made) {
            ("returned", Some(made)) => Some(self.t.lending_done_several(made)),
            ("before", _) => Some(self.t.lending_done_several_before()),
            _ => None,
        };
        if done.is_some() {
            self.page = self.page.with_done(done);
        }
        self
    }
}

fn line(visit: &Visit<EquipmentKeeper>, typed: &Typed, (at, held): (usize, &Held)) -> Line {
    let t = visit.words();
    let said = typed.said(held.custody);
    let id = |field: &str| format!("{field}-{}", at + 1);
    Line {
        custody: held.custody.to_string(),
        said: words::held(visit.language, held),
        due: held.due.map(|due| words::due(t, due)),
        comes_with: held.comes_with.clone(),
        holds_data: held.holds_data,
        is_assistive: held.is_assistive,
        is_back: typed.is_back(held.custody),
        grade_id: id("grade"),
        missing_id: id("missing"),
        cleaned_id: id("cleaned"),
        grades: words::grades(t, said.grade),
        missing: said.missing.to_owned(),
        cleaned: said.cleaned.to_owned(),
    }
}

fn before(visit: &Visit<EquipmentKeeper>, held: &Held) -> Option<Before> {
    let ended = held.ended.as_ref()?;
    let at = visit.app.clock.civil(ended.at);
    Some(Before {
        custody: held.custody.to_string(),
        said: words::held(visit.language, held),
        at: Marked::moment(at, dates::moment(visit.words(), at)),
        by: ended.by.clone(),
    })
}

fn sentence(t: &Words, (field, problem): (&str, Problem), open: &[Held]) -> String {
    match problem {
        Problem::Which => t.lending_error_which(),
        Problem::Meanwhile => t.lending_error_meanwhile(),
        Problem::To => t.lending_error_to(),
        Problem::Text(problem) => {
            let (name, number) = field.split_once('-').unwrap_or((field, ""));
            let at = number.parse::<usize>().unwrap_or(1).saturating_sub(1);
            let tag = open.get(at).map(|held| held.tag.clone()).unwrap_or_default();
            let label = if name == "cleaned" { t.lending_cleaned() } else { t.lending_missing() };
            t.form_error_at(format!("{tag}, {label}"), words::text(t, problem))
        }
    }
}
