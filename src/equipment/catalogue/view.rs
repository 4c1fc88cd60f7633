//! What may be borrowed, as a page.

use askama::Template;

use super::store::{Key, Model};
use super::words::{availability, name};
use crate::ids::ItemId;
use crate::language::Words;
use crate::web::{Acting, Collects, Page, Public, Visit, lets_in};

#[derive(Template)]
#[template(path = "equipment/catalogue.html")]
pub(super) struct CataloguePage {
    page: Page,
    t: &'static Words,
    groups: Vec<Group>,
    /// Code, name, chosen.
    kinds: Vec<(String, String, bool)>,
    is_filtered: bool,
    may_ask: bool,
    is_member: bool,
}

/// The models of one kind.
struct Group {
    name: String,
    models: Vec<Line>,
}

struct Line {
    item: ItemId,
    name: String,
    availability: String,
    /// Whoever looks has asked for it already.
    is_asked: bool,
}

impl CataloguePage {
    pub(super) fn new(visit: &Visit<Public>, (all, asked): (&[Model], &[Key]), category: &str) -> Self {
        let (t, language) = (visit.words(), visit.language);
        let is_filtered = all.iter().any(|model| model.code == category);
        let mut groups: Vec<Group> = Vec::new();
        let mut kinds: Vec<(String, String, bool)> = Vec::new();
        for model in all {
            let kind = model.kind.get(language);
            if kinds.last().is_none_or(|(code, _, _)| *code != model.code) {
                kinds.push((model.code.clone(), kind.to_owned(), model.code == category));
            }
            if is_filtered && model.code != category {
                continue;
            }
            if groups.last().is_none_or(|group| group.name != kind) {
                groups.push(Group { name: kind.to_owned(), models: Vec::new() });
            }
            let line = Line {
                item: model.item,
                name: name(kind, &model.make, &model.model),
                availability: availability(t, model.available),
                is_asked: asked.contains(&model.key()),
            };
            if let Some(group) = groups.last_mut() {
                group.models.push(line);
            }
        }
        let may = |person| lets_in::<Acting<Collects>>(person).is_some();
        Self {
            page: visit.page(),
            t,
            groups,
            kinds,
            is_filtered,
            may_ask: visit.person.as_ref().is_none_or(may),
            is_member: visit.person.as_ref().is_some_and(may),
        }
    }
}
