//! Which labels, as typed.

use serde::Deserialize;

use super::rules::{MOST, Problem, Size};
use crate::equipment::tags::of_text;

/// As typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) tags: String,
    pub(super) size: String,
    /// Places of the first sheet that are gone.
    pub(super) used: String,
    /// Ids of items instead of tags, separated by commas.
    pub(super) items: String,
    /// A line of a donation: all its pieces.
    pub(super) line: String,
    /// What the register's list finds for the rest of the address.
    pub(super) found: String,
}

/// What is to be printed.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Wanted {
    pub(super) tags: Vec<String>,
    pub(super) size: Size,
    pub(super) used: usize,
}

/// The field at which a problem stands, and the problem.
pub(super) type Problems = Vec<(&'static str, Problem)>;

impl Typed {
    /// Ids that stand in the address.
    pub(super) fn ids(&self) -> Vec<i64> {
        self.items.split(',').filter_map(|id| id.trim().parse().ok()).take(MOST).collect()
    }

    /// All of it, or all that is wrong; `prefix` is that of tags to come.
    pub(super) fn parse(&self, prefix: &str) -> Result<Wanted, Problems> {
        let mut problems = Problems::new();
        let (tags, strays) = of_text(prefix, &self.tags);
        if !strays.is_empty() {
            problems.push(("tags", Problem::Strays(strays)));
        } else if tags.is_empty() {
            problems.push(("tags", Problem::NoTags));
        } else if tags.len() > MOST {
            problems.push(("tags", Problem::TooMany));
        }
        let size = Size::parse(&self.size);
        if size.is_none() {
            problems.push(("size", Problem::Size));
        }
        let most = size.map_or(usize::MAX, |size| size.per_sheet() - 1);
        let used = match self.used.trim() {
            "" => Some(0),
            typed => typed.parse().ok().filter(|used| *used <= most),
        };
        if used.is_none() {
            problems.push(("used", Problem::Used(size.unwrap_or(Size::Mm70x37).per_sheet() - 1)));
        }
        match (size, used) {
            (Some(size), Some(used)) if problems.is_empty() => Ok(Wanted { tags, size, used }),
            _ => Err(problems),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let nothing = Typed { used: "x".into(), ..Typed::default() };
        let all = vec![("tags", Problem::NoTags), ("size", Problem::Size), ("used", Problem::Used(23))];
        assert_eq!(nothing.parse("AQ"), Err(all));
        let strays =
            Typed { tags: "AQ-1 ???".into(), size: "99x38".into(), used: "14".into(), ..Typed::default() };
        let all = vec![("tags", Problem::Strays(vec!["???".into()])), ("used", Problem::Used(13))];
        assert_eq!(strays.parse("AQ"), Err(all));
        let many = (1..=401).map(|n| format!("AQ-{n:04}")).collect::<Vec<_>>().join(" ");
        let many = Typed { tags: many, size: "70x37".into(), ..Typed::default() };
        assert_eq!(many.parse("AQ"), Err(vec![("tags", Problem::TooMany)]));
    }

    #[test]
    fn a_new_sheet_has_all_its_places() {
        let typed = Typed { tags: "7".into(), size: "52x29".into(), ..Typed::default() };
        let wanted = Wanted { tags: vec!["AQ-0007".into()], size: Size::Mm52x29, used: 0 };
        assert_eq!(typed.parse("AQ"), Ok(wanted));
        assert_eq!(Typed { items: "3, 4,x".into(), ..Typed::default() }.ids(), [3, 4]);
    }
}
