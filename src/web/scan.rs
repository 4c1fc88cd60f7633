//! A field that a scanner fills: whatever comes of a scan, the next one finds the field empty and focused.

use super::Errors;
use crate::text::clean;

/// The longest text that is said back, in characters.
const LONGEST: usize = 80;

/// What stands in the field, or what was refused there.
pub(crate) struct Scan {
    pub(crate) value: String,
    /// Said in words, since the field is empty again.
    pub(crate) refused: String,
    pub(crate) is_refused: bool,
}

impl Scan {
    /// What was typed stays unless it is all that is wrong with the form.
    pub(crate) fn of(field: &str, typed: &str, errors: &Errors) -> Self {
        let is_refused = matches!(errors.all(), [(only, _)] if only == field);
        if is_refused {
            Self { value: String::new(), refused: clean(typed, LONGEST).unwrap_or_default(), is_refused }
        } else {
            Self { value: typed.to_owned(), refused: String::new(), is_refused }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn errors(fields: &[&'static str]) -> Errors {
        let mut errors = Errors::default();
        for field in fields {
            errors.add(field, "wrong".to_owned());
        }
        errors
    }

    #[test]
    fn what_was_refused_is_said_and_the_field_is_empty() {
        let scan = Scan::of("tag", " AQ-9 ", &errors(&["tag"]));
        assert_eq!((scan.value.as_str(), scan.refused.as_str(), scan.is_refused), ("", "AQ-9", true));
    }

    #[test]
    fn what_was_typed_stays_where_something_else_is_wrong() {
        for fields in [&["member"][..], &["tag", "member"], &[]] {
            let scan = Scan::of("tag", "AQ-9", &errors(fields));
            assert_eq!((scan.value.as_str(), scan.is_refused), ("AQ-9", false), "{fields:?}");
        }
    }

    #[test]
    fn what_cannot_be_shown_is_not_said_back() {
        assert_eq!(Scan::of("tag", "a\u{202e}b", &errors(&["tag"])).refused, "");
        assert_eq!(Scan::of("tag", &"7".repeat(99), &errors(&["tag"])).refused, "");
    }
}
