//! The list of items as a page.

use askama::Template;

use super::form::Search;
use super::listed::Listed;
use super::rules::Column;
use super::store::Found;
use crate::civil;
use crate::dates::{self, Marked};
use crate::equipment::categories::Category;
use crate::equipment::places::Place;
use crate::equipment::rules::State;
use crate::equipment::words;
use crate::language::{Language, Words};
use crate::web::{EquipmentKeeper, Page, Visit};

/// What may be chosen from.
pub(super) struct Choices<'a> {
    pub(super) categories: &'a [Category],
    pub(super) places: &'a [Place],
}

/// The head of a column by which the list may be ordered.
struct Head {
    label: String,
    /// The search in this order, or the other way round.
    query: String,
    /// As `aria-sort` says it; empty for a column by which it is not ordered.
    sorted: &'static str,
}

/// An item in words.
struct Line {
    tag: String,
    what: String,
    state: String,
    whereabouts: String,
    due: Option<Marked>,
    overdue: bool,
}

#[derive(Template)]
#[template(path = "equipment/list.html")]
pub(super) struct ListPage {
    page: Page,
    t: &'static Words,
    /// Sees to the settings.
    may_set: bool,
    narrowed: bool,
    /// Code, words, chosen.
    states: Vec<(&'static str, String, bool)>,
    categories: Vec<(String, String, bool)>,
    places: Vec<(String, String, bool)>,
    caption: String,
    tag: Head,
    device: Head,
    state: Head,
    due: Head,
    lines: Vec<Line>,
    number: usize,
    more: bool,
    /// The search without its page number, for links.
    query: String,
    /// The same for what is taken along; none where a filter is none that there is, or nothing is found.
    along: Option<String>,
    typed: Search,
}

impl ListPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        (typed, number): (Search, usize),
        choices: &Choices<'_>,
        (found, items): (&Found, Vec<Listed>),
    ) -> Self {
        let t = visit.words();
        let now = civil::text(visit.now.civil);
        let head = |column| head(t, &typed, column);
        let category = |one: &Category| {
            (one.code.clone(), one.name.get(visit.language).to_owned(), one.code == typed.category)
        };
        let place = |one: &Place| {
            let id = one.id.to_string();
            let chosen = id == typed.place;
            (id, one.name.clone(), chosen)
        };
        let state = |state: State| (state.code(), words::state(t, state), state.code() == typed.state);
        let may_take = !items.is_empty() && typed.is_understood(choices.categories, choices.places);
        Self {
            page: visit.page().with_get_form("/equipment"),
            t,
            may_set: visit.person.may_administer(),
            narrowed: typed.is_narrowed(),
            states: State::ALL.map(state).into(),
            categories: choices.categories.iter().map(category).collect(),
            places: choices.places.iter().map(place).collect(),
            caption: caption(t, found, number),
            tag: head(Column::Tag),
            device: head(Column::Device),
            state: head(Column::State),
            due: head(Column::Due),
            lines: items.into_iter().map(|item| line(t, visit.language, &now, item)).collect(),
            number,
            more: found.more,
            query: typed.query(None),
            along: may_take.then(|| typed.query(None)),
            typed,
        }
    }
}

fn caption(t: &Words, found: &Found, number: usize) -> String {
    let found = found.count.map_or_else(|| t.items_found_many(found.least), |count| t.items_found(count));
    if number > 1 { t.items_found_page(found, number) } else { found }
}

fn head(t: &Words, typed: &Search, column: Column) -> Head {
    let (now, down) = typed.order();
    let is_by_it = now == column;
    Head {
        label: match column {
            Column::Tag => t.items_tag(),
            Column::Device => t.items_what(),
            Column::State => t.items_state(),
            Column::Due => t.items_due(),
        },
        query: typed.query(Some((column, is_by_it && !down))),
        sorted: match (is_by_it, down) {
            (false, _) => "",
            (true, false) => "ascending",
            (true, true) => "descending",
        },
    }
}

fn line(t: &Words, language: Language, now: &str, item: Listed) -> Line {
    let due = item.due.as_deref().and_then(civil::parse);
    Line {
        what: words::device(t, item.category.get(language), (&item.make, &item.model), item.quantity),
        state: words::state(t, item.state),
        whereabouts: match (item.holder, item.inside, item.place) {
            (Some(holder), ..) => t.items_with(holder),
            (_, Some(machine), _) => t.items_inside(machine),
            (_, _, Some(place)) => place,
            _ => t.items_no_place(),
        },
        overdue: item.due.as_deref().is_some_and(|due| due < now),
        due: due.map(|at| {
            let words = t.date_moment(dates::digits(at.date()), civil::time_text(at.time()));
            Marked::moment(at, words)
        }),
        tag: item.tag,
    }
}
