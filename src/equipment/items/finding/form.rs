//! What is looked for, as typed.

use serde::Deserialize;

use super::rules::{Asked, Column, words};
use crate::equipment::categories::Category;
use crate::equipment::places::Place;
use crate::equipment::rules::State;
use crate::ids::{ItemId, PlaceId};

#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(in crate::equipment) struct Search {
    pub(in crate::equipment) q: String,
    pub(in crate::equipment) state: String,
    /// A code.
    pub(in crate::equipment) category: String,
    /// A number.
    pub(in crate::equipment) place: String,
    pub(in crate::equipment) holder: String,
    /// Ticked: what was to come back before now.
    pub(in crate::equipment) overdue: String,
    pub(in crate::equipment) sort: String,
    /// `down` for the order from its end.
    pub(in crate::equipment) way: String,
    /// The list itself, even where a tag leads straight to its item.
    pub(in crate::equipment) list: String,
    /// The language was changed.
    pub(in crate::equipment) redisplay: String,
    pub(in crate::equipment) page: String,
    pub(in crate::equipment) notice: String,
}

impl Search {
    pub(super) fn order(&self) -> (Column, bool) {
        (Column::read(&self.sort), self.way == "down")
    }

    /// What cannot be read asks for nothing.
    pub(super) fn asked(&self, categories: &[Category], first: Vec<ItemId>, now: String) -> Asked {
        Asked {
            words: words(&self.q, categories),
            holder: words(&self.holder, &[]),
            state: State::parse(&self.state),
            category: categories.iter().find(|one| one.code == self.category).map(|one| one.id),
            place: self.place.parse().ok().map(PlaceId),
            overdue: !self.overdue.is_empty(),
            now,
            first,
            order: self.order(),
        }
    }

    /// The number of its page, from one.
    pub(in crate::equipment) fn number(&self) -> usize {
        self.page.parse().unwrap_or(1).clamp(1, 10_000)
    }

    /// Whatever narrows it down is there to be chosen.
    pub(in crate::equipment) fn is_understood(&self, categories: &[Category], places: &[Place]) -> bool {
        let has_state = self.state.is_empty() || State::parse(&self.state).is_some();
        let has_category = self.category.is_empty() || categories.iter().any(|one| one.code == self.category);
        let is_place = |one: &Place| one.id.to_string() == self.place;
        has_state && has_category && (self.place.is_empty() || places.iter().any(is_place))
    }

    /// Something besides the words narrows it down.
    pub(super) fn is_narrowed(&self) -> bool {
        [&self.state, &self.category, &self.place, &self.holder, &self.overdue]
            .iter()
            .any(|typed| !typed.trim().is_empty())
    }

    /// The search as an address asks for it, but for the page: in another order, if one is given.
    pub(in crate::equipment) fn query(&self, order: Option<(Column, bool)>) -> String {
        let (sort, down) = order.unwrap_or(self.order());
        let pairs = [
            ("q", self.q.as_str()),
            ("state", &self.state),
            ("category", &self.category),
            ("place", &self.place),
            ("holder", &self.holder),
            ("overdue", &self.overdue),
            ("list", &self.list),
            ("sort", if sort == Column::Tag { "" } else { sort.code() }),
            ("way", if down { "down" } else { "" }),
        ];
        let asked = pairs.into_iter().filter(|(_, value)| !value.is_empty());
        form_urlencoded::Serializer::new(String::new()).extend_pairs(asked).finish()
    }
}
