//! By what the queue can be sifted, as choices.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::form::Filter;
use super::read::Queue;
use crate::civil;
use crate::dates;
use crate::resources::rules::Kind;
use crate::resources::store::Resource;
use crate::resources::words as resources;
use crate::web::{Coordinator, Visit};

/// Value, words, chosen.
type Choice = (String, String, bool);

/// The choices of each field; nothing chosen is all of it.
pub(super) struct Sieve {
    pub(super) resources: Vec<Choice>,
    pub(super) days: Vec<Choice>,
    pub(super) kinds: Vec<Choice>,
    pub(super) is_long: bool,
}

impl Sieve {
    /// What is chosen is among the choices, though nothing of it may wait any more.
    pub(super) fn new(visit: &Visit<Coordinator>, filter: &Filter, queue: &Queue) -> Self {
        let (t, wanted) = (visit.words(), filter.wanted(None));
        let waiting: HashSet<_> = queue.waiting.requests.iter().map(|(resource, _)| *resource).collect();
        let waits = |one: &&Resource| waiting.contains(&one.id);
        let is_chosen = |one: &Resource| one.slug == filter.resource;
        let is_offered = |one: &&Resource| waits(one) || is_chosen(one) && visit.person.coordinates(one.id);
        let resources: BTreeMap<_, _> =
            queue.resources.iter().filter(is_offered).map(|one| (one.slug.as_str(), one)).collect();
        let days: BTreeSet<_> =
            queue.waiting.requests.iter().map(|(_, day)| *day).chain(wanted.day).collect();
        let has_kind = |kind: Kind| queue.resources.iter().filter(waits).any(|one| one.kind == kind);
        let kinds = Kind::ALL.iter().filter(|kind| wanted.kind == Some(**kind) || has_kind(**kind));
        Self {
            resources: resources
                .into_values()
                .map(|one| (one.slug.clone(), one.name.clone(), is_chosen(one)))
                .collect(),
            days: days
                .into_iter()
                .map(|day| (civil::date_text(day), dates::weekday_day(t, day), wanted.day == Some(day)))
                .collect(),
            kinds: kinds
                .map(|kind| (kind.code().to_owned(), resources::kinds(t, *kind), wanted.kind == Some(*kind)))
                .collect(),
            is_long: filter.is_long(),
        }
    }
}
