//! What is taken along, as typed and as understood.

use super::{Answers, Unclear};
use crate::bookings::extras::rules::number;

impl Answers {
    /// What and how many, as typed; nothing is said of what was left empty.
    pub(in crate::bookings) fn extras(&self) -> Vec<(String, String)> {
        let pairs = self.extra.iter().zip(&self.extra_units);
        let said = pairs.filter(|(slug, units)| is_address(slug) && !units.trim().is_empty());
        said.map(|(slug, units)| (slug.clone(), units.clone())).collect()
    }

    /// What and how many; what is counted as none is left out.
    pub(super) fn wanted(&self) -> Result<Vec<(String, u16)>, Unclear> {
        let mut wanted = Vec::new();
        for (slug, typed) in self.extras() {
            let units = number(&typed).map_err(|_| Unclear::NotANumber)?;
            if units > 0 {
                wanted.push((slug, units));
            }
        }
        wanted.sort();
        wanted.dedup_by(|one, other| one.0 == other.0);
        Ok(wanted)
    }

    /// How many of something, as typed.
    pub(in crate::bookings) fn units_of(&self, slug: &str) -> String {
        let typed = self.extras().into_iter().find(|(of, _)| of == slug);
        typed.map(|(_, units)| units).unwrap_or_default()
    }

    /// Name and value of both fields of each.
    pub(super) fn extra_pairs(&self) -> impl Iterator<Item = (&'static str, String)> {
        self.extras().into_iter().flat_map(|(slug, units)| [("extra", slug), ("extra_units", units)])
    }
}

fn is_address(slug: &str) -> bool {
    slug.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
