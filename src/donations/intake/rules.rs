//! The questions, and what an answer makes of what is known already.

use serde::{Deserialize, Serialize};

use crate::donations::form::{Count, Problems, Terms, Thing};
use crate::donations::rules::{MOST_LINES, Problem};
use crate::ids::DonorId;

/// A question; the last page asks for nothing but a look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::donations) enum Step {
    /// Who gives?
    Donor,
    /// What?
    Thing,
    /// How many, and how do they look?
    Count,
    /// What else?
    More,
    /// When, and on which terms?
    Terms,
    /// Is it right?
    Check,
}

impl Step {
    /// In their order.
    pub(super) const ALL: [Self; 6] =
        [Self::Donor, Self::Thing, Self::Count, Self::More, Self::Terms, Self::Check];

    /// As addresses and forms spell it.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Donor => "donor",
            Self::Thing => "thing",
            Self::Count => "count",
            Self::More => "more",
            Self::Terms => "terms",
            Self::Check => "check",
        }
    }

    /// Reads a code.
    pub(super) fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.code() == code)
    }

    /// From 1.
    pub(super) fn number(self) -> usize {
        Self::ALL.iter().position(|step| *step == self).map_or(1, |place| place + 1)
    }
}

/// A question, and of which line; lines are counted from nought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) step: Step,
    pub(super) line: usize,
}

impl Place {
    /// A question that is about no line.
    pub(super) fn of(step: Step) -> Self {
        Self { step, line: 0 }
    }
}

/// So many alike, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::donations) struct DraftLine {
    pub(in crate::donations) thing: Thing,
    pub(in crate::donations) count: Option<Count>,
}

/// What has been answered.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(in crate::donations) struct Draft {
    pub(in crate::donations) donor: Option<i64>,
    /// Words by which a donor was looked for.
    pub(in crate::donations) who: String,
    pub(in crate::donations) lines: Vec<DraftLine>,
    pub(in crate::donations) terms: Option<Terms>,
}

/// A donation that can be made.
pub(super) struct Whole<'a> {
    pub(super) donor: DonorId,
    pub(super) lines: Vec<(&'a Thing, &'a Count)>,
    pub(super) terms: &'a Terms,
}

impl Draft {
    /// The first question without an answer.
    pub(super) fn open(&self) -> Place {
        if self.donor.is_none() {
            return Place::of(Step::Donor);
        }
        if let Some(line) = self.lines.iter().position(|line| line.count.is_none()) {
            return Place { step: Step::Count, line };
        }
        if self.lines.is_empty() {
            return Place::of(Step::Thing);
        }
        Place::of(if self.terms.is_none() { Step::More } else { Step::Check })
    }

    /// Whether a question can be asked yet: one about a line needs that line, and nothing is checked before it is whole.
    pub(super) fn can_ask(&self, place: Place) -> bool {
        match place.step {
            Step::Donor => true,
            Step::Thing => self.donor.is_some() && place.line <= self.lines.len(),
            Step::Count => self.donor.is_some() && place.line < self.lines.len(),
            Step::More | Step::Terms => matches!(self.open().step, Step::More | Step::Check),
            Step::Check => self.open().step == Step::Check,
        }
    }

    /// All of it, if nothing is open.
    pub(super) fn whole(&self) -> Option<Whole<'_>> {
        let lines: Option<Vec<_>> =
            self.lines.iter().map(|line| line.count.as_ref().map(|count| (&line.thing, count))).collect();
        let lines = lines.filter(|lines| !lines.is_empty())?;
        Some(Whole { donor: DonorId(self.donor?), lines, terms: self.terms.as_ref()? })
    }

    /// A line is this kind of thing, or one more line is; where to go on.
    pub(super) fn set_thing(&mut self, place: usize, thing: Thing) -> Result<Place, Problems> {
        let is_full = self.lines.len() >= MOST_LINES;
        match self.lines.get_mut(place) {
            Some(line) => line.thing = thing,
            None if is_full => return Err(vec![("category", Problem::Full)]),
            None => self.lines.push(DraftLine { thing, count: None }),
        }
        Ok(Place { step: Step::Count, line: place.min(self.lines.len() - 1) })
    }

    /// So many, and so they look.
    pub(super) fn set_count(&mut self, place: usize, count: Count) -> Place {
        if let Some(line) = self.lines.get_mut(place) {
            line.count = Some(count);
        }
        Place::of(Step::More)
    }

    /// What a button of the list of lines does; where to go on. `shown`: so many lines stood on the page, so that a
    /// button pressed twice copies or removes one line only.
    pub(super) fn go_on(&mut self, next: &str, (remove, shown): (&str, &str)) -> Result<Place, Problems> {
        let is_current = shown.parse() == Ok(self.lines.len());
        if let Ok(place) = remove.parse::<usize>() {
            if is_current && place < self.lines.len() {
                self.lines.remove(place);
            }
            return Ok(Place::of(if self.lines.is_empty() { Step::Thing } else { Step::More }));
        }
        match (next, self.lines.last().cloned()) {
            ("same" | "other", _) if self.lines.len() >= MOST_LINES => Err(vec![("next", Problem::Full)]),
            ("same", Some(last)) => {
                if is_current {
                    self.lines.push(last);
                }
                Ok(Place { step: Step::Thing, line: self.lines.len() - 1 })
            }
            ("other", _) => Ok(Place { step: Step::Thing, line: self.lines.len() }),
            ("done", Some(_)) if self.terms.is_some() => Ok(self.open()),
            ("done", Some(_)) => Ok(Place::of(Step::Terms)),
            _ => Err(vec![("next", Problem::Unchosen)]),
        }
    }

    /// So many pieces are counted.
    pub(in crate::donations) fn pieces(&self) -> i64 {
        self.lines.iter().filter_map(|line| line.count.as_ref()).map(|count| count.quantity).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn thing(make: &str) -> Thing {
        Thing { category: 1, make: make.into(), model: String::new() }
    }

    fn count(quantity: i64) -> Count {
        Count { quantity, counted: false, holds_data: true, grade: String::new(), note: String::new() }
    }

    fn counted() -> Draft {
        let line = DraftLine { thing: thing("Lenovo"), count: Some(count(5)) };
        Draft { donor: Some(1), lines: vec![line], ..Draft::default() }
    }

    #[test]
    fn each_question_follows_the_one_before() {
        let mut draft = Draft::default();
        assert_eq!(draft.open().step, Step::Donor);
        draft.donor = Some(1);
        assert_eq!(draft.open(), Place { step: Step::Thing, line: 0 });
        assert_eq!(draft.set_thing(0, thing("Lenovo")), Ok(Place { step: Step::Count, line: 0 }));
        assert_eq!(draft.open().step, Step::Count);
        assert_eq!(draft.set_count(0, count(5)).step, Step::More);
        assert_eq!(draft.go_on("done", ("", "1")).unwrap().step, Step::Terms);
        assert!(draft.whole().is_none() && !draft.can_ask(Place::of(Step::Check)));
        assert_eq!(draft, counted());
    }

    #[test]
    fn another_like_this_is_copied_once_however_often_the_button_is_pressed() {
        let mut draft = counted();
        for _ in 0..2 {
            assert_eq!(draft.go_on("same", ("", "1")), Ok(Place { step: Step::Thing, line: 1 }));
        }
        assert_eq!((draft.lines.len(), draft.pieces()), (2, 10));
        assert_eq!(draft.go_on("other", ("", "2")), Ok(Place { step: Step::Thing, line: 2 }));
        draft.go_on("", ("0", "2")).unwrap();
        draft.go_on("", ("0", "2")).unwrap();
        assert_eq!(draft, counted());
        assert_eq!(draft.go_on("", ("", "1")), Err(vec![("next", Problem::Unchosen)]));
    }

    #[test]
    fn a_donation_has_only_so_many_lines() {
        let mut draft = counted();
        draft.lines = vec![draft.lines[0].clone(); MOST_LINES];
        assert_eq!(draft.go_on("same", ("", "100")), Err(vec![("next", Problem::Full)]));
        assert_eq!(draft.set_thing(100, thing("x")), Err(vec![("category", Problem::Full)]));
        assert!(draft.set_thing(99, thing("x")).is_ok());
    }

    #[test]
    fn every_code_is_read_back() {
        assert!(Step::ALL.iter().all(|step| Step::parse(step.code()) == Some(*step)));
        assert_eq!([Step::Donor.number(), Step::Check.number()], [1, 6]);
    }
}
