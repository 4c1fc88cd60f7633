//! What can be wrong, and what is kept of it.

use crate::text::{self, TextProblem};

/// Characters.
pub const LONGEST_TEXT: usize = 2000;
/// Characters.
pub const LONGEST_CONTACT: usize = 200;
/// So many an hour are taken of people who have not signed in.
pub const STRANGERS_AN_HOUR: i64 = 30;

/// What somebody writes about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Something cannot be used.
    Barrier,
    /// Something was not right.
    Complaint,
    /// A refusal that somebody else should look at.
    SecondLook,
}

impl Kind {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Barrier, Self::Complaint, Self::SecondLook];

    /// As forms and the database spell it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Barrier => "barrier",
            Self::Complaint => "complaint",
            Self::SecondLook => "second_look",
        }
    }

    /// Reads a code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// What is wrong with one answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// Nobody said what it is about.
    NoKind,
    /// Nothing is said.
    Empty,
    /// The text cannot be kept.
    Text(TextProblem),
}

/// A text that says something.
pub fn judge_text(typed: &str) -> Result<String, Problem> {
    let text = text::clean(typed, LONGEST_TEXT).map_err(Problem::Text)?;
    if text.is_empty() { Err(Problem::Empty) } else { Ok(text) }
}

/// The page from which it was written, as far as it is kept: never what stands behind its `?`, and without a name not
/// which record it was, for that would be a name.
#[must_use]
pub fn kept_page(path: &str, has_name: bool) -> String {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let is_record = |part: &&str| part.bytes().any(|byte| byte.is_ascii_digit());
    let parts = path.split('/').take_while(|part| has_name || !is_record(part));
    let kept = parts.collect::<Vec<_>>().join("/");
    if kept.len() > 200 { String::new() } else { kept }
}

/// When it was written, as far as it is kept: without a name only the hour, or the row could be laid beside a session.
#[must_use]
pub fn kept_time(seconds: i64, has_name: bool) -> i64 {
    if has_name { seconds } else { seconds - seconds.rem_euclid(3600) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_kept_without_its_question_and_without_a_name_not_which_record_it_was() {
        let cases = [
            ("/bookings/7?notice=sent", "/bookings/7", "/bookings"),
            ("/bookings/new?draft=0123", "/bookings/new", "/bookings/new"),
            ("/resources/desk-1", "/resources/desk-1", "/resources"),
            ("/resources/library#x", "/resources/library", "/resources/library"),
            ("/", "/", "/"),
            ("", "", ""),
        ];
        for (path, named, nameless) in cases {
            assert_eq!(kept_page(path, true), named);
            assert_eq!(kept_page(path, false), nameless);
        }
        assert_eq!(kept_page(&format!("/{}", "a".repeat(200)), true), "");
    }

    #[test]
    fn without_a_name_only_the_hour_is_kept() {
        assert_eq!(kept_time(7322, true), 7322);
        assert_eq!(kept_time(7322, false), 7200);
    }

    #[test]
    fn a_text_says_something() {
        assert_eq!(judge_text(" \n "), Err(Problem::Empty));
        assert_eq!(judge_text(&"ә".repeat(2001)), Err(Problem::Text(TextProblem::TooLong(2000))));
        assert_eq!(judge_text(" Есік ауыр. "), Ok("Есік ауыр.".to_owned()));
    }

    #[test]
    fn every_code_is_read_back() {
        assert!(Kind::ALL.iter().all(|kind| Kind::parse(kind.code()) == Some(*kind)));
    }
}
