//! By what the queue can be sifted, as choices.

use std::collections::{BTreeMap, BTreeSet};

use super::form::Filter;
use super::store::Waiting;
use crate::civil;
use crate::dates;
use crate::language::Words;
use crate::resources::rules::Kind;
use crate::resources::words as resources;

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
    pub(super) fn new(t: &Words, filter: &Filter, waiting: &[Waiting], chosen: Option<String>) -> Self {
        let wanted = filter.wanted(None);
        let names = waiting.iter().map(|one| (one.slug.clone(), one.name.clone()));
        let names: BTreeMap<_, _> = names.chain(chosen.map(|name| (filter.resource.clone(), name))).collect();
        let days: BTreeSet<_> = waiting.iter().map(|one| one.day).chain(wanted.day).collect();
        let kinds = Kind::ALL
            .iter()
            .filter(|kind| wanted.kind == Some(**kind) || waiting.iter().any(|one| one.kind == **kind));
        Self {
            resources: names
                .into_iter()
                .map(|(slug, name)| {
                    let is_chosen = slug == filter.resource;
                    (slug, name, is_chosen)
                })
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
