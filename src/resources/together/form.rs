//! What goes with a resource as typed, as it is kept, and parsed.

use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::rules::{Problem, Ties, Together, may_link};
use crate::chance::hex;
use crate::ids::ResourceId;
use crate::resources::store::Resource;

/// As typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    /// `yes` or `no`.
    pub(super) alone: String,
    /// Addresses of what is kept free of others.
    pub(super) links: Vec<String>,
    /// Addresses of what may be taken along, each with its number in `most` at the same place.
    pub(super) extra: Vec<String>,
    pub(super) most: Vec<String>,
    /// Stands for what was kept when the page was made.
    pub(super) was: String,
}

/// The field at which a problem stands, and the problem.
pub(super) type Problems = Vec<(String, Problem)>;

/// The field of a thing that may be taken along.
pub(super) fn field(slug: &str) -> String {
    format!("extra-{slug}")
}

impl Typed {
    /// What the page shows before anything is typed.
    pub(super) fn of(kept: &Together, all: &[Resource]) -> Self {
        let slug = |id: ResourceId| all.iter().find(|one| one.id == id).map(|one| one.slug.clone());
        let (extra, most) =
            kept.extras.iter().filter_map(|(id, most)| Some((slug(*id)?, most.to_string()))).unzip();
        Self {
            alone: if kept.alone { "yes" } else { "no" }.to_owned(),
            links: kept.links.iter().filter_map(|id| slug(*id)).collect(),
            extra,
            most,
            was: String::new(),
        }
    }

    /// Stands for what is kept: a page that was made from something else is an old one.
    pub(super) fn mark(&self) -> String {
        let said = format!("{} {:?} {:?} {:?}", self.alone, self.links, self.extra, self.most);
        hex(Sha256::digest(said.as_bytes()).get(..8).unwrap_or_default())
    }

    /// How many of a thing, as typed.
    pub(super) fn most_of(&self, slug: &str) -> &str {
        let mut pairs = self.extra.iter().zip(&self.most);
        pairs.find(|(extra, _)| *extra == slug).map_or("", |(_, most)| most.as_str())
    }

    /// All of it, or all that is wrong. What is not there any more is left out.
    pub(super) fn parse(
        &self,
        resource: &Resource,
        (all, ties): (&[Resource], &Ties),
    ) -> Result<Together, Problems> {
        let mut problems = Problems::new();
        if !matches!(self.alone.as_str(), "yes" | "no") {
            problems.push(("alone".to_owned(), Problem::NotChosen));
        }
        let others = || all.iter().filter(|one| one.id != resource.id);
        let linked = others().filter(|one| self.links.contains(&one.slug));
        let links: Vec<_> = linked.map(|one| one.id).collect();
        if !links.is_empty() && !may_link(&resource.terms) {
            problems.push(("links".to_owned(), Problem::NotWhole));
        } else if !links.is_empty() && ties.go_along.contains(&resource.id) {
            problems.push(("links".to_owned(), Problem::GoesAlong));
        }
        let mut extras = Vec::new();
        for other in others() {
            match number(self.most_of(&other.slug), other.terms.units) {
                Ok(Some(_)) if ties.keep_free.contains(&other.id) => {
                    problems.push((field(&other.slug), Problem::KeepsFree));
                }
                Ok(Some(most)) => extras.push((other.id, most)),
                Ok(None) => {}
                Err(problem) => problems.push((field(&other.slug), problem)),
            }
        }
        let alone = self.alone == "yes";
        if problems.is_empty() { Ok(Together { alone, links, extras }) } else { Err(problems) }
    }
}

/// An empty field, like a nought, offers none.
fn number(typed: &str, units: u16) -> Result<Option<u16>, Problem> {
    match typed.trim() {
        "" | "0" => Ok(None),
        typed => match typed.parse() {
            Ok(most) if (1..=units).contains(&most) => Ok(Some(most)),
            Ok(_) => Err(Problem::Between(units)),
            Err(_) => Err(Problem::NotANumber),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_typed_offers_none_and_never_more_than_there_are() {
        assert_eq!((number(" ", 3), number("0", 3)), (Ok(None), Ok(None)));
        assert_eq!((number("3", 3), number(" 1 ", 3)), (Ok(Some(3)), Ok(Some(1))));
        assert_eq!(number("4", 3), Err(Problem::Between(3)));
        assert_eq!(number("two", 3), Err(Problem::NotANumber));
    }

    #[test]
    fn a_mark_changes_with_what_is_kept() {
        let kept = Typed { alone: "yes".into(), links: vec!["hall".into()], ..Typed::default() };
        assert_eq!(kept.mark(), Typed { was: "other".into(), ..kept.clone() }.mark());
        assert_ne!(kept.mark(), Typed { links: Vec::new(), ..kept }.mark());
    }
}
