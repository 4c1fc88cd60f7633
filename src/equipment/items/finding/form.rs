//! What is looked for, as typed.

use serde::Deserialize;

use super::rules::{Asked, Column, words};
use crate::equipment::categories::Category;
use crate::equipment::rules::State;
use crate::ids::{ItemId, PlaceId};

#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Search {
    pub(super) q: String,
    pub(super) state: String,
    /// A code.
    pub(super) category: String,
    /// A number.
    pub(super) place: String,
    pub(super) holder: String,
    /// Ticked: what was to come back before now.
    pub(super) overdue: String,
    pub(super) sort: String,
    /// `down` for the order from its end.
    pub(super) way: String,
    pub(super) page: String,
    pub(super) notice: String,
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

    /// Something besides the words narrows it down.
    pub(super) fn is_narrowed(&self) -> bool {
        [&self.state, &self.category, &self.place, &self.holder, &self.overdue]
            .iter()
            .any(|typed| !typed.trim().is_empty())
    }

    /// The search as an address asks for it, but for the page: in another order, if one is given.
    pub(super) fn query(&self, order: Option<(Column, bool)>) -> String {
        let (sort, down) = order.unwrap_or(self.order());
        let pairs = [
            ("q", self.q.as_str()),
            ("state", &self.state),
            ("category", &self.category),
            ("place", &self.place),
            ("holder", &self.holder),
            ("overdue", &self.overdue),
            ("sort", if sort == Column::Tag { "" } else { sort.code() }),
            ("way", if down { "down" } else { "" }),
        ];
        let asked = pairs.into_iter().filter(|(_, value)| !value.is_empty());
        form_urlencoded::Serializer::new(String::new()).extend_pairs(asked).finish()
    }
}
