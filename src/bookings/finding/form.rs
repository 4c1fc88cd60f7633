//! What is looked for, as typed and as understood.

use serde::Deserialize;
use time::Date;

use super::rules::{LONGEST_RANGE, Sought, What};
use crate::bookings::journey::form::{Answers, Unclear};
use crate::bookings::rules::PartOfDay;
use crate::civil;
use crate::resources::availability::{Party, Problem};
use crate::resources::rules::{Kind, Viewpoint};

/// As typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    /// Not there at all: nothing was asked yet.
    pub(super) date: Option<String>,
    pub(super) until: String,
    pub(super) part: String,
    pub(super) duration: String,
    pub(super) people: String,
    pub(super) wheelchair_places: String,
    pub(super) assistants: String,
    /// The code of a kind, or the address of a resource.
    pub(super) what: String,
    pub(super) right_for: Vec<String>,
    /// So many of the nearest times are left out: "later times" was pressed.
    pub(super) skip: String,
}

/// What is wrong with an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Trouble {
    Unclear(Unclear),
    Rule(Problem),
    /// The last day lies before the first.
    Backwards,
    /// More days than these at once.
    TooManyDays(i64),
}

/// The field at which something is wrong, and what.
pub(super) type Troubles = Vec<(&'static str, Trouble)>;

impl Typed {
    /// What is looked for, or all that is wrong.
    pub(super) fn sought(&self, today: Date) -> Result<Sought, Troubles> {
        let answers = Answers {
            date: self.date.clone().unwrap_or_default(),
            duration: self.duration.clone(),
            people: self.people.clone(),
            wheelchair_places: self.wheelchair_places.clone(),
            assistants: self.assistants.clone(),
            ..Answers::default()
        };
        let mut troubles = Troubles::new();
        let days = self.days(&answers, today).unwrap_or_else(|trouble| {
            troubles.push(trouble);
            (today, today)
        });
        let minutes = answers.minutes().unwrap_or_else(|unclear| {
            troubles.push(("duration", Trouble::Unclear(unclear)));
            0
        });
        let party = answers.party().unwrap_or_else(|unclear| {
            troubles.extend(unclear.into_iter().map(|(field, one)| (field, Trouble::Unclear(one))));
            Party::ONE
        });
        if party.people == 0 {
            troubles.push(("people", Trouble::Rule(Problem::NoPeople)));
        } else if party.wheelchairs > party.people {
            troubles.push(("wheelchair_places", Trouble::Rule(Problem::MoreWheelchairsThanPeople)));
        }
        if !troubles.is_empty() {
            return Err(troubles);
        }
        let wanted = |viewpoint: &&Viewpoint| self.right_for.iter().any(|code| code == viewpoint.code());
        Ok(Sought {
            days,
            part: PartOfDay::parse(&self.part),
            minutes,
            party,
            what: self.what(),
            right_for: Viewpoint::ALL.iter().filter(wanted).copied().collect(),
        })
    }

    fn days(&self, answers: &Answers, today: Date) -> Result<(Date, Date), (&'static str, Trouble)> {
        let first = answers.date().map_err(|unclear| ("date", Trouble::Unclear(unclear)))?;
        if first < today {
            return Err(("date", Trouble::Rule(Problem::Past)));
        }
        let last = match self.until.trim() {
            "" => first,
            typed => civil::parse_date(typed).ok_or(("until", Trouble::Unclear(Unclear::Unreadable)))?,
        };
        match (last - first).whole_days() {
            ..0 => Err(("until", Trouble::Backwards)),
            LONGEST_RANGE.. => Err(("until", Trouble::TooManyDays(LONGEST_RANGE))),
            _ => Ok((first, last)),
        }
    }

    fn what(&self) -> What {
        match (self.what.trim(), Kind::parse(self.what.trim())) {
            ("", _) => What::Anything,
            (_, Some(kind)) => What::Kind(kind),
            (slug, None) => What::One(slug.to_owned()),
        }
    }

    /// As an address carries it, so many of the nearest times left out.
    pub(super) fn query(&self, skip: usize) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let date = self.date.clone().unwrap_or_default();
        let skip = if skip > 0 { skip.to_string() } else { String::new() };
        for (name, value) in [
            ("date", &date),
            ("until", &self.until),
            ("part", &self.part),
            ("duration", &self.duration),
            ("people", &self.people),
            ("wheelchair_places", &self.wheelchair_places),
            ("assistants", &self.assistants),
            ("what", &self.what),
            ("skip", &skip),
        ] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        query.extend_pairs(self.right_for.iter().map(|code| ("right_for", code)));
        query.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 23);

    fn typed() -> Typed {
        Typed { date: Some("25.11.2026".into()), duration: "60".into(), ..Typed::default() }
    }

    #[test]
    fn a_day_and_a_length_are_enough() {
        let sought = typed().sought(TODAY).unwrap();
        assert_eq!(sought.days, (date!(2026 - 11 - 25), date!(2026 - 11 - 25)));
        assert_eq!((sought.minutes, sought.party, sought.what), (60, Party::ONE, What::Anything));
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let wrong = Typed {
            date: Some("31.11.2026".into()),
            people: "two".into(),
            wheelchair_places: "-".into(),
            ..Typed::default()
        };
        let fields: Vec<_> = wrong.sought(TODAY).unwrap_err().into_iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["date", "duration", "people", "wheelchair_places"]);
    }

    #[test]
    fn a_range_goes_forward_and_has_an_end() {
        let until = |until: &str| Typed { until: until.into(), ..typed() }.sought(TODAY);
        assert_eq!(until("08.12.2026").unwrap().days.1, date!(2026 - 12 - 8));
        assert_eq!(until("09.12.2026"), Err(vec![("until", Trouble::TooManyDays(14))]));
        assert_eq!(until("24.11.2026"), Err(vec![("until", Trouble::Backwards)]));
        let past = Typed { date: Some("22.11.2026".into()), ..typed() };
        assert_eq!(past.sought(TODAY), Err(vec![("date", Trouble::Rule(Problem::Past))]));
    }

    #[test]
    fn a_code_is_a_kind_and_anything_else_a_resource() {
        let what = |what: &str| Typed { what: what.into(), ..typed() }.sought(TODAY).unwrap().what;
        assert_eq!(what("room"), What::Kind(Kind::Room));
        assert_eq!(what("library"), What::One("library".into()));
    }
}
