//! The pages of the two forms.

use askama::Template;

use super::form::{Move, Problem, Wipe};
use crate::equipment::items::one::store::Item;
use crate::equipment::items::one::story::Line;
use crate::equipment::rules::State;
use crate::equipment::words;
use crate::language::Words;
use crate::text::TextProblem;
use crate::web::{EquipmentKeeper, Errors, Page, Visit};

#[derive(Template)]
#[template(path = "equipment/state.html")]
pub(super) struct StatePage {
    page: Page,
    t: &'static Words,
    tag: String,
    what: String,
    state: String,
    /// Code, words, chosen.
    ways: Vec<(&'static str, String, bool)>,
    typed: Move,
    /// What others have done since the page was opened.
    meanwhile: Vec<Line>,
    errors: Errors,
}

impl StatePage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        item: &Item,
        (typed, meanwhile): (Move, Vec<Line>),
        errors: Errors,
    ) -> Self {
        let t = visit.words();
        let way = |to: State| (to.code(), words::state(t, to), to.code() == typed.to);
        let category = item.category_name.get(visit.language);
        let ways: Vec<_> = item.state.next_by_hand().into_iter().map(way).collect();
        let page = visit.page();
        Self {
            page: if ways.is_empty() { page.with_refusal(&errors) } else { page.with_errors(&errors) },
            t,
            tag: item.tag.clone(),
            what: words::device(t, category, (&item.make, &item.model), item.quantity),
            state: words::state(t, item.state),
            ways,
            typed,
            meanwhile,
            errors,
        }
    }
}

#[derive(Template)]
#[template(path = "equipment/wipe.html")]
pub(super) struct WipePage {
    page: Page,
    t: &'static Words,
    tag: String,
    what: String,
    /// What has happened since the page was shown.
    meanwhile: Vec<Line>,
    typed: Wipe,
    errors: Errors,
}

impl WipePage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        item: &Item,
        (typed, meanwhile): (&Wipe, Vec<Line>),
        errors: Errors,
    ) -> Self {
        let t = visit.words();
        let category = item.category_name.get(visit.language);
        Self {
            page: visit.page().with_errors(&errors),
            t,
            tag: item.tag.clone(),
            what: words::device(t, category, (&item.make, &item.model), item.quantity),
            meanwhile,
            typed: typed.clone(),
            errors,
        }
    }
}

/// What is wrong with an answer about an item in this state.
pub(super) fn problem(t: &Words, state: State, (field, problem): (&str, Problem)) -> String {
    let of_field = match field {
        "how" => t.items_wipe_how(),
        "second" => t.items_wipe_second(),
        _ => t.items_reason(),
    };
    match problem {
        Problem::NoState => {
            let ways: Vec<_> = state.next_by_hand().into_iter().map(|to| words::state(t, to)).collect();
            if ways.is_empty() { t.items_error_no_way_out() } else { t.items_error_state(ways.join("; ")) }
        }
        Problem::NoReason => t.items_error_reason(),
        Problem::NoWay => t.items_error_how(),
        Problem::NobodyElse => t.items_error_second(),
        Problem::Oneself => t.items_error_oneself(),
        Problem::Text(TextProblem::TooLong(most)) => t.form_error_at(of_field, t.form_error_too_long(most)),
        Problem::Text(TextProblem::Unreadable) => t.form_error_at(of_field, t.form_error_characters()),
    }
}
