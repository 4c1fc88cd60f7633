//! To when visits of a series are to move, as typed.

use serde::Deserialize;
use time::{PrimitiveDateTime, Weekday};

use super::rules::Shift;
use crate::bookings::journey::form::{Answers, Unclear};
use crate::bookings::series::making::OUT;
use crate::bookings::series::rules::Scope;
use crate::bookings::store::Booking;
use crate::civil;
use crate::ids::BookingId;

/// Everything that was typed so far.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    /// The key of the form that is sent.
    pub(super) key: String,
    /// The visit from which it was asked.
    pub(super) from: String,
    pub(super) scope: String,
    pub(super) start: String,
    /// The number of a day of the week, 1 is Monday; empty: each visit keeps its day.
    pub(super) weekday: String,
    pub(super) duration: String,
    pub(super) people: String,
    pub(super) wheelchair_places: String,
    pub(super) assistants: String,
    /// For each visit, when it is to be, or [`OUT`].
    pub(super) at: Vec<String>,
    /// For whom it is filled in.
    pub(super) whom: String,
    /// To when it moves was asked, so that an empty answer is known from none.
    pub(super) step: String,
    /// To when it moves is to be asked anew.
    pub(super) change: String,
    /// The language was changed meanwhile: the same page again, nothing judged.
    pub(super) redisplay: String,
}

/// What was chosen for a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Choice {
    Stays,
    At(PrimitiveDateTime),
}

/// What is wrong with how visits are to move, at which field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    ScopeMissing,
    /// As a question of a single visit says it.
    Answer(Unclear),
}

impl Typed {
    /// The visit as it stands, before anything is typed.
    pub(super) fn of(booking: &Booking) -> Self {
        let (stay, party) = (booking.listed.stay, booking.listed.party);
        Self {
            from: booking.id.to_string(),
            scope: Scope::Following.code().to_owned(),
            start: civil::time_text(stay.from.time()),
            duration: stay.minutes().to_string(),
            people: party.people.to_string(),
            wheelchair_places: party.wheelchairs.to_string(),
            assistants: party.assistants.to_string(),
            ..Self::default()
        }
    }

    /// The visit from which it was asked.
    pub(super) fn anchor(&self) -> Option<BookingId> {
        self.from.parse().ok().map(BookingId)
    }

    /// How much of the series moves, and to when; or what is wrong at each field.
    pub(super) fn parse(&self) -> Result<(Scope, Shift), Vec<(&'static str, Problem)>> {
        let mut problems = Vec::new();
        // One visit alone is moved on pages of its own.
        let scope = Scope::parse(&self.scope).filter(|scope| *scope != Scope::One);
        if scope.is_none() {
            problems.push(("scope", Problem::ScopeMissing));
        }
        let answers = self.answers();
        let mut keep = |field, unclear| problems.push((field, Problem::Answer(unclear)));
        let start = answers.start().map_err(|unclear| keep("start", unclear)).ok();
        let minutes = answers.minutes().map_err(|unclear| keep("duration", unclear)).ok();
        let party = match answers.party() {
            Ok(party) => Some(party),
            Err(unclear) => {
                for (field, unclear) in unclear {
                    keep(field, unclear);
                }
                None
            }
        };
        match (scope, start, minutes, party) {
            (Some(scope), Some(start), Some(minutes), Some(party)) => {
                Ok((scope, Shift { start, weekday: self.weekday(), minutes, party }))
            }
            _ => Err(problems),
        }
    }

    /// The day of the week that was chosen; whatever is no day keeps each visit on its own.
    fn weekday(&self) -> Option<Weekday> {
        let number: u8 = self.weekday.parse().ok()?;
        (1..=7).contains(&number).then(|| Weekday::Monday.nth_next(number - 1))
    }

    /// The same as the questions of a single visit read it.
    fn answers(&self) -> Answers {
        Answers {
            start: self.start.clone(),
            duration: self.duration.clone(),
            people: self.people.clone(),
            wheelchair_places: self.wheelchair_places.clone(),
            assistants: self.assistants.clone(),
            ..Answers::default()
        }
    }

    /// What was chosen for the visit of that number, if anything was.
    pub(super) fn chosen(&self, number: usize) -> Option<Choice> {
        match self.at.get(number)?.as_str() {
            OUT => Some(Choice::Stays),
            chosen => civil::parse(chosen).map(Choice::At),
        }
    }

    /// Name and value of what says to when it moves, for addresses and hidden fields.
    pub(super) fn pattern(&self) -> [(&'static str, &str); 8] {
        [
            ("from", self.from.as_str()),
            ("scope", self.scope.as_str()),
            ("start", self.start.as_str()),
            ("weekday", self.weekday.as_str()),
            ("duration", self.duration.as_str()),
            ("people", self.people.as_str()),
            ("wheelchair_places", self.wheelchair_places.as_str()),
            ("assistants", self.assistants.as_str()),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resources::availability::Party;
    use time::macros::{datetime, time};

    fn typed() -> Typed {
        Typed {
            scope: "all".into(),
            start: "11:30".into(),
            duration: "90".into(),
            people: "2".into(),
            ..Typed::default()
        }
    }

    #[test]
    fn what_is_asked_for_is_read_and_each_fault_is_said_at_its_field() {
        let party = Party { people: 2, wheelchairs: 0, assistants: 0 };
        let shift = Shift { start: time!(11:30), weekday: None, minutes: 90, party };
        assert_eq!(typed().parse(), Ok((Scope::All, shift)));
        let tuesday = Typed { weekday: "2".into(), ..typed() };
        assert_eq!(tuesday.parse().unwrap().1.weekday, Some(Weekday::Tuesday));
        assert_eq!(Typed { weekday: "8".into(), ..typed() }.parse().unwrap().1.weekday, None);
        let wrong = Typed { scope: "one".into(), start: "soon".into(), people: "two".into(), ..typed() };
        let fields: Vec<_> = wrong.parse().unwrap_err().into_iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["scope", "start", "people"]);
    }

    #[test]
    fn each_visit_may_be_left_or_have_another_hour() {
        let typed = Typed { at: vec![OUT.into(), "2026-12-09T14:00".into(), "soon".into()], ..typed() };
        assert_eq!(typed.chosen(0), Some(Choice::Stays));
        assert_eq!(typed.chosen(1), Some(Choice::At(datetime!(2026-12-09 14:00))));
        assert_eq!((typed.chosen(2), typed.chosen(3)), (None, None));
    }
}
