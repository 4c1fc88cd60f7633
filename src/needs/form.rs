//! A card as typed.

use super::rules::{Kind, Need, SENTENCE_LENGTH};
use crate::language::Language;
use crate::text::{self, TextProblem};

/// Every field of the page by its name; a box that is ticked comes as `need`.
pub(super) type Fields = Vec<(String, String)>;

/// As typed, kind by kind in the order of the page.
#[derive(Debug, Clone, Default)]
pub(super) struct Typed {
    pub(super) lines: Vec<Line>,
    /// The code of the language in which the consent was read, if its box is ticked.
    pub(super) consent: String,
    /// For whom it was filled in; empty for oneself.
    pub(super) whom: String,
    /// The page to go back to.
    pub(super) back: String,
}

/// A kind of help as typed.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) kind: Kind,
    pub(super) ticked: bool,
    pub(super) sentence: String,
}

/// What is wrong at a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    Text(TextProblem),
    /// "Other" says nothing by itself.
    Empty,
    /// Something new was typed at a box that is not ticked.
    NotTicked,
    NoConsent,
    /// It was filled in for somebody else.
    ForAnother,
}

impl Typed {
    /// Reads the fields; what is not one of them is ignored.
    pub(super) fn read(fields: &Fields) -> Self {
        let value = |name: &str| fields.iter().find(|(field, _)| field == name).map(|(_, value)| value);
        let text = |name: &str| value(name).cloned().unwrap_or_default();
        let ticked = |kind: Kind| fields.iter().any(|(field, code)| field == "need" && code == kind.code());
        let line = |kind: Kind| Line { kind, ticked: ticked(kind), sentence: text(kind.field()) };
        Self {
            lines: Kind::ALL.map(line).into(),
            consent: text("consent"),
            whom: text("whom"),
            back: text("back"),
        }
    }

    /// As it was saved before.
    pub(super) fn of(saved: &[Need], back: String) -> Self {
        let line = |kind: Kind| {
            let need = saved.iter().find(|need| need.kind == kind);
            let sentence = need.map(|need| need.sentence.clone()).unwrap_or_default();
            Line { kind, ticked: need.is_some(), sentence }
        };
        Self { lines: Kind::ALL.map(line).into(), back, ..Self::default() }
    }

    /// The lines to be kept, or what is wrong at which field. A sentence that was `saved` before and is now not ticked
    /// is to go; a new one was forgotten to be ticked.
    pub(super) fn parse(
        &self,
        saved: &[Need],
        needs_consent: bool,
    ) -> Result<Vec<Need>, Vec<(&'static str, Problem)>> {
        let (mut needs, mut problems) = (Vec::new(), Vec::new());
        for line in &self.lines {
            let before = saved.iter().find(|need| need.kind == line.kind).map(|need| need.sentence.as_str());
            match line.parse(before.unwrap_or_default()) {
                Ok(need) => needs.extend(need),
                Err(problem) => problems.push((line.kind.field(), problem)),
            }
        }
        if needs_consent && !needs.is_empty() && Language::parse(&self.consent).is_none() {
            problems.push(("consent", Problem::NoConsent));
        }
        if problems.is_empty() { Ok(needs) } else { Err(problems) }
    }
}

impl Line {
    fn parse(&self, before: &str) -> Result<Option<Need>, Problem> {
        let sentence = text::clean(&self.sentence, SENTENCE_LENGTH).map_err(Problem::Text)?;
        if !self.ticked {
            return if sentence.is_empty() || sentence == before {
                Ok(None)
            } else {
                Err(Problem::NotTicked)
            };
        }
        if self.kind == Kind::Other && sentence.is_empty() {
            return Err(Problem::Empty);
        }
        Ok(Some(Need { kind: self.kind, sentence }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(fields: &[(&str, &str)]) -> Typed {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Typed::read(&fields)
    }

    fn ramp(sentence: &str) -> Need {
        Need { kind: Kind::Ramp, sentence: sentence.into() }
    }

    #[test]
    fn what_is_ticked_is_kept_with_what_was_said_of_it() {
        let card = typed(&[
            ("need", "ramp"),
            ("about_ramp", " At the side door. "),
            ("need", "quiet"),
            ("consent", "en"),
            ("need", "diagnosis"),
        ]);
        let quiet = Need { kind: Kind::Quiet, sentence: String::new() };
        assert_eq!(card.parse(&[], true), Ok(vec![ramp("At the side door."), quiet]));
    }

    #[test]
    fn a_card_needs_its_own_consent_and_an_empty_one_needs_none() {
        let card = typed(&[("need", "ramp"), ("consent", "yes")]);
        assert_eq!(card.parse(&[], true), Err(vec![("consent", Problem::NoConsent)]));
        assert_eq!(card.parse(&[], false), Ok(vec![ramp("")]));
        assert_eq!(typed(&[]).parse(&[], true), Ok(vec![]));
    }

    #[test]
    fn a_new_sentence_without_its_tick_was_forgotten_and_an_old_one_is_to_go() {
        let card = typed(&[("about_ramp", "At the side door.")]);
        assert_eq!(card.parse(&[], true), Err(vec![("about_ramp", Problem::NotTicked)]));
        assert_eq!(card.parse(&[ramp("At the side door.")], false), Ok(vec![]));
    }

    #[test]
    fn something_else_says_what_and_no_sentence_is_endless() {
        let card = typed(&[("need", "other"), ("need", "quiet"), ("about_quiet", &"a".repeat(201))]);
        let long = Problem::Text(TextProblem::TooLong(200));
        assert_eq!(card.parse(&[], false), Err(vec![("about_quiet", long), ("about_other", Problem::Empty)]));
    }

    #[test]
    fn a_saved_card_is_shown_as_it_was_saved() {
        let shown = Typed::of(&[ramp("At the side door.")], String::new());
        assert_eq!(shown.parse(&[], false), Ok(vec![ramp("At the side door.")]));
    }
}
