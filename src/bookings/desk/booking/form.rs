//! The one page of the desk, as typed and as understood.

use serde::Deserialize;
use sha2::{Digest, Sha256};
use time::{Date, Time};

use super::rules::{Source, Untimely};
use crate::bookings::extras::rules as extras;
use crate::bookings::journey::details::Details;
use crate::bookings::journey::form::{Answers, Unclear};
use crate::bookings::rules::Refusal;
use crate::civil::{self, Interval};
use crate::ids::MemberId;
use crate::members::guests::Guest;
use crate::members::rules::Login;
use crate::text::{self, TextProblem};

/// Characters.
const LONGEST_NAME: usize = 120;

/// As typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) key: String,
    /// A member's name or number.
    pub(super) member: String,
    /// Which of those who may be meant.
    pub(super) person: String,
    /// A guest's name, or who calls for an organisation.
    pub(super) name: String,
    pub(super) phone: String,
    pub(super) organisation: String,
    /// The address of a resource.
    pub(super) resource: String,
    pub(super) date: String,
    pub(super) start: String,
    pub(super) end: String,
    pub(super) people: String,
    pub(super) wheelchair_places: String,
    pub(super) assistants: String,
    pub(super) purpose: String,
    pub(super) support: String,
    /// The code of the language in which the consent was asked for.
    pub(super) support_consent: String,
    /// Addresses of what is taken along, each with its number in `extra_units` at the same place.
    pub(super) extra: Vec<String>,
    pub(super) extra_units: Vec<String>,
    /// The number of another booking of the same person, which they need at the same time.
    pub(super) beside: String,
    /// They stand there.
    pub(super) here: String,
    /// From paper: `came`, or `not_used`.
    pub(super) outcome: String,
}

/// For whom a booking is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Who {
    /// The one who was chosen among those who may be meant.
    Chosen(MemberId),
    /// Whoever has this number or address.
    Login(Login),
    /// Somebody of this name: which, is asked.
    Named(String),
    Guest(Guest),
}

/// What came of a visit that stood on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    Came,
    NotUsed,
}

/// What is wrong with an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Trouble {
    /// Neither a member nor a guest.
    Nobody,
    /// Both.
    Both,
    /// No member is called so.
    Unknown,
    /// Many are.
    TooMany,
    /// One of these is meant, and must be chosen.
    Which,
    NameMissing,
    PhoneMissing,
    PhoneUnreadable,
    Text(&'static str, TextProblem),
    ResourceMissing,
    EndMissing,
    EndUnreadable,
    OutcomeMissing,
    Untimely(Untimely),
    Unclear(Unclear),
    Refused(Refusal),
    /// The person has another booking then; of what and when, where that may be told.
    Elsewhere(Option<(String, Interval)>),
    Extra(extras::Trouble),
    /// The form has booked before, with other answers.
    SentBefore,
}

/// The field at which something is wrong, and what.
pub(super) type Troubles = Vec<(&'static str, Trouble)>;

/// Everything but the person, understood.
#[derive(Debug, Clone)]
pub(super) struct Wanted {
    pub(super) who: Who,
    pub(super) stay: Interval,
    pub(super) details: Details,
    pub(super) outcome: Option<Outcome>,
    pub(super) is_here: bool,
}

impl Typed {
    /// What the answers of the members' own way would be.
    pub(super) fn answers(&self) -> Answers {
        Answers {
            key: self.key.clone(),
            resource: self.resource.clone(),
            date: self.date.clone(),
            start: self.start.clone(),
            end: self.end.clone(),
            people: self.people.clone(),
            wheelchair_places: self.wheelchair_places.clone(),
            assistants: self.assistants.clone(),
            purpose: self.purpose.clone(),
            support: self.support.clone(),
            support_consent: self.support_consent.clone(),
            extra: self.extra.clone(),
            extra_units: self.extra_units.clone(),
            ..Answers::default()
        }
    }

    /// What is wanted, or all that is wrong before any rule is asked.
    pub(super) fn wanted(&self, source: Source) -> Result<Wanted, Troubles> {
        let mut troubles = Troubles::new();
        let who = self.who().map_err(|trouble| troubles.push(trouble)).ok();
        if self.resource.is_empty() {
            troubles.push(("resource", Trouble::ResourceMissing));
        }
        let stay = self.stay(&mut troubles);
        let details = self.answers().details().map_err(|unclear| {
            let unclear = unclear.into_iter().filter(|(field, _)| *field != "extras");
            troubles.extend(unclear.map(|(field, one)| (field, Trouble::Unclear(one))));
        });
        for (slug, typed) in self.answers().extras() {
            if let Err(why) = extras::number(&typed) {
                // The page knows what it is called.
                let trouble = extras::Trouble { slug, name: String::new(), why };
                troubles.push(("extras", Trouble::Extra(trouble)));
            }
        }
        let outcome = match self.outcome.as_str() {
            "came" => Some(Outcome::Came),
            "not_used" => Some(Outcome::NotUsed),
            _ => None,
        };
        if source == Source::Paper && outcome.is_none() {
            troubles.push(("outcome", Trouble::OutcomeMissing));
        }
        match (who, stay, details) {
            (Some(who), Some(stay), Ok(details)) if troubles.is_empty() => {
                Ok(Wanted { who, stay, details, outcome, is_here: !self.here.is_empty() })
            }
            _ => Err(troubles),
        }
    }

    /// Of every answer, so that a form sent twice is known from a form filled in twice.
    pub(super) fn hash(&self) -> Vec<u8> {
        let mut canonical = form_urlencoded::Serializer::new(String::new());
        canonical.extend_pairs([
            ("member", &self.member),
            ("person", &self.person),
            ("name", &self.name),
            ("phone", &self.phone),
            ("organisation", &self.organisation),
            ("resource", &self.resource),
            ("date", &self.date),
            ("start", &self.start),
            ("end", &self.end),
            ("people", &self.people),
            ("wheelchair_places", &self.wheelchair_places),
            ("assistants", &self.assistants),
            ("purpose", &self.purpose),
            ("support", &self.support),
            ("beside", &self.beside),
            ("here", &self.here),
            ("outcome", &self.outcome),
        ]);
        canonical.extend_pairs(self.answers().extras());
        Sha256::digest(canonical.finish()).to_vec()
    }

    fn who(&self) -> Result<Who, (&'static str, Trouble)> {
        let is_guest =
            [&self.name, &self.phone, &self.organisation].iter().any(|field| !field.trim().is_empty());
        let member = self.member.trim();
        match (member.is_empty(), is_guest) {
            (true, false) => Err(("member", Trouble::Nobody)),
            (false, true) => Err(("member", Trouble::Both)),
            (true, true) => self.guest().map(Who::Guest),
            (false, false) => Ok(match (self.person.parse(), Login::parse(member)) {
                (Ok(id), _) => Who::Chosen(MemberId(id)),
                (Err(_), Some(login)) => Who::Login(login),
                (Err(_), None) => Who::Named(member.to_owned()),
            }),
        }
    }

    fn guest(&self) -> Result<Guest, (&'static str, Trouble)> {
        let clean = |field, typed: &str| {
            text::clean(typed, LONGEST_NAME).map_err(|problem| (field, Trouble::Text(field, problem)))
        };
        let name = clean("name", &self.name)?;
        if name.is_empty() {
            return Err(("name", Trouble::NameMissing));
        }
        let phone = match Login::parse(self.phone.trim()) {
            Some(Login::Phone(phone)) => phone,
            _ if self.phone.trim().is_empty() => return Err(("phone", Trouble::PhoneMissing)),
            _ => return Err(("phone", Trouble::PhoneUnreadable)),
        };
        let organisation = clean("organisation", &self.organisation)?;
        Ok(if organisation.is_empty() {
            Guest { name, phone, contact: None }
        } else {
            Guest { name: organisation, phone, contact: Some(name) }
        })
    }

    fn stay(&self, troubles: &mut Troubles) -> Option<Interval> {
        let answers = self.answers();
        let mut keep = |field, unclear| troubles.push((field, Trouble::Unclear(unclear)));
        let day: Option<Date> = answers.date().map_err(|unclear| keep("date", unclear)).ok();
        let start: Option<Time> = answers.start().map_err(|unclear| keep("start", unclear)).ok();
        let end = match civil::parse_time(&self.end) {
            Some(end) => Some(end),
            None if self.end.trim().is_empty() => {
                troubles.push(("end", Trouble::EndMissing));
                None
            }
            None => {
                troubles.push(("end", Trouble::EndUnreadable));
                None
            }
        };
        let (day, start, end) = (day?, start?, end?);
        if end <= start {
            troubles.push(("end", Trouble::EndUnreadable));
            return None;
        }
        let at = |time| civil::at_minute(day, civil::minute_of_day(time));
        Some(Interval { from: at(start), until: at(end) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed() -> Typed {
        Typed {
            member: "Әлия".into(),
            resource: "chess".into(),
            date: "23.11.2026".into(),
            start: "10:00".into(),
            end: "11:00".into(),
            ..Typed::default()
        }
    }

    fn fields(typed: &Typed, source: Source) -> Vec<&'static str> {
        typed.wanted(source).unwrap_err().into_iter().map(|(field, _)| field).collect()
    }

    #[test]
    fn a_member_is_meant_by_a_name_or_a_number_and_a_guest_by_both() {
        assert_eq!(typed().wanted(Source::Desk).unwrap().who, Who::Named("Әлия".into()));
        let number = Typed { member: "8 777 123 45 67".into(), ..typed() };
        assert_eq!(number.wanted(Source::Desk).unwrap().who, Who::Login(Login::Phone("+77771234567".into())));
        let guest =
            Typed {
                member: String::new(), name: "Асель".into(), phone: "87771234567".into(), ..typed()
            };
        let Who::Guest(person) = guest.wanted(Source::Desk).unwrap().who else { panic!("a guest") };
        assert_eq!((person.name.as_str(), person.contact), ("Асель", None));
        let school = Typed { organisation: "№ 5 мектеп".into(), ..guest };
        let Who::Guest(school) = school.wanted(Source::Desk).unwrap().who else { panic!("a guest") };
        assert_eq!((school.name.as_str(), school.contact.as_deref()), ("№ 5 мектеп", Some("Асель")));
    }

    #[test]
    fn everything_wrong_is_said_at_once() {
        let empty = Typed::default();
        assert_eq!(fields(&empty, Source::Desk), ["member", "resource", "date", "start", "end"]);
        assert_eq!(fields(&empty, Source::Paper), ["member", "resource", "date", "start", "end", "outcome"]);
        assert_eq!(fields(&Typed { name: "А".into(), ..typed() }, Source::Desk), ["member"]);
        assert_eq!(fields(&Typed { end: "10:00".into(), ..typed() }, Source::Desk), ["end"]);
        let nameless = Typed { member: String::new(), phone: "87771234567".into(), ..typed() };
        assert_eq!(fields(&nameless, Source::Desk), ["name"]);
    }
}
