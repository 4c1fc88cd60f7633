//! One validator for every text that a person types.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

/// Why a text cannot be kept as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextProblem {
    /// More characters than the field holds; the limit.
    TooLong(usize),
    /// A control character, or one that turns the direction of writing around.
    Unreadable,
}

/// Brings `typed` to NFC with plain line ends and no space around it; at most `longest` characters.
///
/// Browsers let NUL and direction overrides through, and with them one text can be shown as another.
pub fn clean(typed: &str, longest: usize) -> Result<String, TextProblem> {
    let text: String = typed.replace("\r\n", "\n").nfc().collect();
    let text = text.trim();
    if text.chars().any(is_unreadable) {
        return Err(TextProblem::Unreadable);
    }
    if text.chars().count() > longest {
        return Err(TextProblem::TooLong(longest));
    }
    Ok(text.to_owned())
}

fn is_unreadable(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t')
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FFFD}' | '\u{FEFF}')
}

/// A cell of a table for spreadsheets: one that would be taken for a formula is marked as a text.
#[must_use]
pub fn spreadsheet_cell(text: &str) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_kept_in_one_spelling() {
        assert_eq!(clean("  и\u{306}од \r\n ", 10).unwrap(), "йод");
        assert_eq!(clean("бір\r\nекі", 10).unwrap(), "бір\nекі");
    }

    #[test]
    fn what_nobody_can_see_is_refused() {
        for typed in ["a\0b", "a\u{202E}b", "a\u{2066}b", "\u{1b}[2J", "a\u{FFFD}"] {
            assert_eq!(clean(typed, 100), Err(TextProblem::Unreadable), "{typed:?}");
        }
    }

    #[test]
    fn a_formula_in_a_table_is_a_text() {
        for typed in ["=1+1", "+7", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(spreadsheet_cell(typed), format!("'{typed}"));
        }
        for typed in ["", "Әлия", "a=1", "2026-11-23T09:00"] {
            assert_eq!(spreadsheet_cell(typed), typed);
        }
    }

    #[test]
    fn the_limit_counts_characters_not_bytes() {
        assert!(clean("әәәәә", 5).is_ok());
        assert_eq!(clean("әәәәәә", 5), Err(TextProblem::TooLong(5)));
    }
}
