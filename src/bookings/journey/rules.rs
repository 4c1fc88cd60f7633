//! Which question is open: the first whose answer is missing or breaks a rule.

use time::PrimitiveDateTime;

use super::details::Details;
use super::form::{Answers, Unclear};
use crate::bookings::extras::rules::{self as extras, Along, shortage};
use crate::bookings::quotas::rules::{self as quotas, Counted};
use crate::bookings::rules::Refusal;
use crate::civil::Interval;
use crate::resources::availability::{Circumstances, Held, Problem, Wish};
use crate::resources::rules::{ClosedDay, Terms};

/// The questions, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Length,
    Day,
    Time,
    Details,
    Check,
}

/// What is wrong with an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Trouble {
    Unclear(Unclear),
    Refused(Refusal),
    Extra(extras::Trouble),
}

/// The open question, and what is wrong at which field if it was answered before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Open {
    pub(super) step: Step,
    pub(super) troubles: Vec<(&'static str, Trouble)>,
}

/// What the answers are judged by; what others hold comes with each question about time.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame<'a> {
    pub(super) terms: &'a Terms,
    pub(super) closed: &'a [ClosedDay],
    pub(super) now: PrimitiveDateTime,
    pub(super) held: &'a [Held],
    /// What the member has of it.
    pub(super) counted: &'a [Counted],
    /// Support may be asked for.
    pub(super) may_support: bool,
    /// What may be taken along; of a booking that is to move: what goes along with it.
    pub(super) offers: &'a [Along],
    pub(super) moving: bool,
}

impl Step {
    pub(super) const ALL: [Self; 5] = [Self::Length, Self::Day, Self::Time, Self::Details, Self::Check];

    /// As addresses spell it.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Length => "length",
            Self::Day => "day",
            Self::Time => "time",
            Self::Details => "details",
            Self::Check => "check",
        }
    }

    pub(super) fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.code() == code)
    }

    /// 1 to 5.
    pub(super) fn number(self) -> usize {
        Self::ALL.iter().position(|step| *step == self).map_or(1, |index| index + 1)
    }
}

impl Open {
    pub(super) fn asks(step: Step) -> Self {
        Self { step, troubles: Vec::new() }
    }

    pub(super) fn refuses(step: Step, field: &'static str, refusal: Refusal) -> Self {
        Self { step, troubles: vec![(field, Trouble::Refused(refusal))] }
    }

    fn rule(step: Step, field: &'static str, problem: Problem) -> Self {
        Self::refuses(step, field, Refusal::Rule(problem))
    }

    pub(super) fn unclear(step: Step, field: &'static str, unclear: Unclear) -> Self {
        Self { step, troubles: vec![(field, Trouble::Unclear(unclear))] }
    }
}

impl Frame<'_> {
    fn circumstances(&self) -> Circumstances<'_> {
        Circumstances { terms: self.terms, closed: self.closed, now: self.now, held: self.held }
    }

    /// Everything that a booking needs, or the first question that is open.
    pub(super) fn judge(&self, answers: &Answers) -> Result<(Wish, Details), Open> {
        self.judge_when(answers)?;
        let details = self.judge_details(answers)?;
        let circumstances = self.circumstances();
        let party = |problem: Problem| Open::rule(Step::Details, field_of(&problem), problem);
        let stay = answers.stay().map_err(|unclear| Open::unclear(Step::Time, "start", unclear))?;
        let wish = Wish { stay, party: details.party };
        circumstances.judge(&wish).map_err(|problem| match problem {
            Problem::WheelchairPlaces(_) | Problem::AssistantPlaces(_) => party(problem),
            problem => Open::rule(Step::Time, "start", problem),
        })?;
        Ok((wish, details))
    }

    /// All that is wrong with one page is said at once.
    fn judge_details(&self, answers: &Answers) -> Result<Details, Open> {
        let mut troubles = Vec::new();
        if let Ok(party) = answers.party()
            && let Err(problem) = self.circumstances().judge_party(&party)
        {
            troubles.push((field_of(&problem), Trouble::Refused(Refusal::Rule(problem))));
        }
        if !self.moving {
            let hold = answers.stay().ok().map(|stay| self.hold(&stay));
            let wrong = extras::judge(self.offers, hold, &answers.extras());
            troubles.extend(wrong.into_iter().map(|trouble| ("extras", Trouble::Extra(trouble))));
        }
        if !self.may_support && !answers.support.trim().is_empty() {
            troubles.push(("support", Trouble::Unclear(Unclear::NotAllowed)));
        }
        match answers.details() {
            Ok(details) if troubles.is_empty() => Ok(details),
            Ok(_) => Err(Open { step: Step::Details, troubles }),
            Err(unclear) => {
                // What is wrong with what is taken along has been said, each at its own field.
                let unclear = unclear.into_iter().filter(|(field, _)| *field != "extras");
                troubles.extend(unclear.map(|(field, problem)| (field, Trouble::Unclear(problem))));
                Err(Open { step: Step::Details, troubles })
            }
        }
    }

    /// How long, which day, what time.
    pub(super) fn judge_when(&self, answers: &Answers) -> Result<(), Open> {
        let circumstances = self.circumstances();
        let minutes =
            answers.minutes().map_err(|unclear| Open::unclear(Step::Length, "duration", unclear))?;
        let length = |problem| Open::rule(Step::Length, "duration", problem);
        circumstances.judge_length(i64::from(minutes)).map_err(length)?;
        let day = answers.date().map_err(|unclear| Open::unclear(Step::Day, "date", unclear))?;
        circumstances.judge_day(day).map_err(|problem| Open::rule(Step::Day, "date", problem))?;
        let stay = answers.stay().map_err(|unclear| Open::unclear(Step::Time, "start", unclear))?;
        let party = crate::resources::availability::Party::ONE;
        let time = |problem| Open::rule(Step::Time, "start", problem);
        circumstances.judge(&Wish { stay, party }).map_err(time)?;
        quotas::judge(&self.terms.quotas, self.counted, self.now, &stay)
            .map_err(|exceeded| Open::refuses(Step::Time, "start", Refusal::Quota(exceeded)))?;
        match shortage(self.offers, self.hold(&stay)).filter(|_| self.moving) {
            Some(missing) => Err(Open::refuses(Step::Time, "start", Refusal::Extra(missing))),
            None => Ok(()),
        }
    }

    fn hold(&self, stay: &Interval) -> Interval {
        stay.widened(self.terms.buffer_before, self.terms.buffer_after)
    }
}

/// Where a broken rule about who comes is said.
pub(in crate::bookings) fn field_of(problem: &Problem) -> &'static str {
    match problem {
        Problem::WheelchairPlaces(_) | Problem::MoreWheelchairsThanPeople => "wheelchair_places",
        Problem::AssistantPlaces(_) => "assistants",
        _ => "people",
    }
}
