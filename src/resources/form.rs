//! What was asked for in an address.

use serde::Deserialize;

use super::rules::{Kind, Viewpoint, Wanted};

/// The filter of the list; a code that does not exist filters nothing.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Filter {
    kind: String,
    right_for: Vec<String>,
}

impl Filter {
    pub(super) fn wanted(&self) -> Wanted {
        let asked = |viewpoint: &&Viewpoint| self.right_for.iter().any(|code| code == viewpoint.code());
        Wanted {
            kind: Kind::parse(&self.kind),
            right_for: Viewpoint::ALL.iter().filter(asked).copied().collect(),
        }
    }
}

/// How the free times are looked at.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Look {
    view: String,
}

impl Look {
    pub(super) fn as_table(&self) -> bool {
        self.view == "table"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_that_do_not_exist_filter_nothing() {
        let filter = Filter { kind: "garage".into(), right_for: vec!["deaf".into(), "<b>".into()] };
        assert_eq!(filter.wanted(), Wanted { kind: None, right_for: vec![Viewpoint::Deaf] });
        assert!(Filter::default().wanted().is_anything());
    }
}
