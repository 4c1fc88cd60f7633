//! One item as a page.

use askama::Template;

use super::store::{Custody, Item, Part};
use super::story::{Line, moment};
use crate::civil;
use crate::dates::{self, Marked};
use crate::equipment::items::photos::{Figure, Photo};
use crate::equipment::reserving::Kept;
use crate::equipment::rules::State;
use crate::equipment::words;
use crate::ids::{CustodyId, HandoverId, LoanRequestId};
use crate::language::Words;
use crate::web::{EquipmentKeeper, Page, Visit};

/// What is known of an item besides itself.
pub(super) struct Known {
    pub(super) story: Vec<Line>,
    pub(super) parts: Vec<Part>,
    pub(super) photos: Vec<Photo>,
    pub(super) custody: Option<Custody>,
    /// For whom it is kept ready.
    pub(super) kept: Option<Kept>,
    /// What did not come back with it, and since when.
    pub(super) lacks: Option<(i64, String)>,
}

/// With whom it is, or where.
struct With {
    custody: CustodyId,
    handover: HandoverId,
    sentence: String,
    due: Option<Marked>,
    overdue: bool,
}

#[derive(Template)]
#[template(path = "equipment/item.html")]
pub(super) struct ItemPage {
    page: Page,
    t: &'static Words,
    what: String,
    category: String,
    state: String,
    grade: String,
    with: Option<With>,
    /// The request for which it is kept ready, and the sentence.
    kept: Option<(LoanRequestId, String)>,
    /// What did not come back with it, as a sentence.
    lacks: Option<String>,
    /// Where it is handed over, if it can be.
    hand_over: Option<String>,
    /// Tag and words.
    parts: Vec<(String, String)>,
    /// Of it or of a part in it.
    dirty: bool,
    /// It can be moved to another state by hand.
    can_move: bool,
    /// What it waits for; empty where somebody may move it.
    waits: String,
    figures: Vec<Figure>,
    story: Vec<Line>,
    /// Back to the list in which it was found; empty for whoever came from elsewhere.
    list: String,
    item: Item,
}

impl ItemPage {
    pub(super) fn new(visit: &Visit<EquipmentKeeper>, item: Item, known: Known) -> Self {
        let t = visit.words();
        let category = item.category_name.get(visit.language).to_owned();
        let part = |part: &Part| {
            let category = part.category.get(visit.language);
            (part.tag.clone(), words::device(t, category, (&part.make, &part.model), 1))
        };
        Self {
            page: visit.page(),
            t,
            what: words::device(t, &category, (&item.make, &item.model), item.quantity),
            state: words::state(t, item.state),
            grade: words::grade(t, item.grade),
            with: known.custody.as_ref().map(|custody| with(visit, custody)),
            hand_over: (item.state == State::Ready).then(|| hand_over(&item.tag, known.kept.as_ref())),
            kept: known.kept.map(|kept| {
                let until = kept.until.map(|day| dates::long(t, day)).unwrap_or_default();
                (kept.request, t.loan_request_kept_until(kept.name, until))
            }),
            lacks: known.lacks.map(|(since, what)| {
                t.lending_lacks(what, dates::long(t, visit.app.clock.civil(since).date()))
            }),
            parts: known.parts.iter().map(part).collect(),
            dirty: item.dirty || known.parts.iter().any(|part| part.dirty),
            can_move: !item.state.next_by_hand().is_empty(),
            waits: waits(t, item.state),
            figures: known.photos.iter().map(Figure::new).collect(),
            story: known.story,
            list: String::new(),
            category,
            item,
        }
    }

    /// Says first what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        let done = match notice {
            "registered" => Some(self.t.items_done_registered(&self.item.tag)),
            "changed" => Some(self.t.items_done_changed()),
            "state" => Some(self.t.items_done_state(&self.state)),
            "wiped" => Some(self.t.items_done_wiped()),
            "photo" => Some(self.t.items_done_photo()),
            "photo-removed" => Some(self.t.pictures_removed()),
            _ => None,
        };
        self.page = self.page.with_done(done);
        self
    }

    /// Offers the list of what is found by these words.
    pub(super) fn found_by(mut self, typed: &str) -> Self {
        if !typed.is_empty() {
            let mut query = form_urlencoded::Serializer::new(String::new());
            self.list = query.append_pair("q", typed).append_pair("list", "yes").finish();
        }
        self
    }
}

/// What is kept for somebody goes to them.
fn hand_over(tag: &str, kept: Option<&Kept>) -> String {
    match kept {
        Some(kept) => format!("/loans/new?items={tag}&member={}", kept.member),
        None => format!("/loans/new?items={tag}"),
    }
}

fn with(visit: &Visit<EquipmentKeeper>, custody: &Custody) -> With {
    let t = visit.words();
    let due = custody.due.as_deref().and_then(civil::parse);
    let holder = custody.holder.as_deref().unwrap_or_default();
    With {
        custody: custody.id,
        handover: custody.handover,
        sentence: match (&custody.place, custody.kind.as_str()) {
            (Some(place), _) => t.items_story_placed(place),
            (None, "gift") => t.items_story_given(holder),
            (None, _) => t.items_story_lent(holder),
        },
        due: due.map(|at| Marked::moment(at, moment(t, at))),
        overdue: due.is_some_and(|at| at < visit.now.civil),
    }
}

fn waits(t: &Words, state: State) -> String {
    match state {
        State::WithHolder => t.items_waits_for_return(),
        State::Given => t.items_waits_given(),
        _ => String::new(),
    }
}
