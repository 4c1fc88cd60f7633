//! The answers of the journey: as typed, and parsed into what cannot be wrong.

mod taking;

use serde::Deserialize;
use sha2::{Digest, Sha256};
use time::{Date, PrimitiveDateTime, Time};

use super::details::Details;
use crate::civil::{self, Interval};
use crate::dates;
use crate::resources::availability::{Party, Wish};
use crate::support::rules::kind::Kind;
use crate::text::{self, TextProblem};

/// Characters.
const LONGEST_PURPOSE: usize = 500;
/// Characters.
const LONGEST_SUPPORT: usize = 1000;

/// Everything that was typed so far; each step carries all of it.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(in crate::bookings) struct Answers {
    pub(in crate::bookings) key: String,
    pub(in crate::bookings) resource: String,
    pub(in crate::bookings) duration: String,
    pub(in crate::bookings) end: String,
    pub(in crate::bookings) date: String,
    pub(in crate::bookings) day: String,
    pub(in crate::bookings) month: String,
    pub(in crate::bookings) year: String,
    pub(in crate::bookings) start: String,
    pub(in crate::bookings) people: String,
    pub(in crate::bookings) wheelchair_places: String,
    pub(in crate::bookings) assistants: String,
    pub(in crate::bookings) purpose: String,
    pub(in crate::bookings) support: String,
    /// The codes of kinds of support.
    pub(in crate::bookings) kinds: Vec<String>,
    /// The member comes with somebody who gives it.
    pub(in crate::bookings) brings_own: String,
    pub(in crate::bookings) support_consent: String,
    /// The standing card is to be sent with the request.
    pub(in crate::bookings) use_card: String,
    /// The card is to be changed first: a button, which no draft keeps.
    pub(in crate::bookings) to_card: String,
    /// For whom it is filled in, as [`crate::members::rules::acting::Actor::whom`] says it.
    pub(in crate::bookings) whom: String,
    /// The number of a booking that is to move; empty: a new one is made.
    pub(in crate::bookings) moves: String,
    /// The visit is to repeat: a button, which no draft keeps.
    pub(in crate::bookings) repeat: String,
    /// Addresses of what is taken along, each with its number in `extra_units` at the same place.
    pub(in crate::bookings) extra: Vec<String>,
    pub(in crate::bookings) extra_units: Vec<String>,
}

/// What is wrong with an answer before any rule is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unclear {
    /// Nothing was chosen or typed.
    Missing,
    /// Not a number of minutes, not a day that exists, not a time.
    Unreadable,
    /// A day was chosen and another typed.
    TwoDays,
    /// Not a number.
    NotANumber,
    /// The text cannot be kept.
    Text(TextProblem),
    /// Support is wished for, but nobody is allowed to read it.
    NoConsent,
    /// The card that was to be sent is not there any more.
    NoCard,
    /// Whoever acts for the member may not speak of support.
    NotAllowed,
    /// A booking is to move to where it stands.
    Unmoved,
    /// It was filled in for somebody else than the one acted for now.
    ForAnother,
}

impl Answers {
    /// How long, in minutes; from the end if no length is given.
    pub(in crate::bookings) fn minutes(&self) -> Result<u16, Unclear> {
        if self.duration.trim().is_empty() && !self.end.trim().is_empty() {
            let start = civil::parse_time(&self.start).map(civil::minute_of_day);
            let end = civil::parse_time(&self.end).map(civil::minute_of_day);
            let (Some(start), Some(end)) = (start, end) else { return Err(Unclear::Unreadable) };
            return end.checked_sub(start).ok_or(Unclear::Unreadable);
        }
        match self.duration.trim() {
            "" => Err(Unclear::Missing),
            typed => typed.parse().map_err(|_| Unclear::Unreadable),
        }
    }

    /// Which day: chosen, or typed in three fields; a month may be a word in any of the languages.
    pub(in crate::bookings) fn date(&self) -> Result<Date, Unclear> {
        let typed_any = [&self.day, &self.month, &self.year].iter().any(|part| !part.trim().is_empty());
        let typed = typed_any.then(|| {
            let month = dates::read_month(&self.month).ok_or(Unclear::Unreadable)?;
            civil::date(&self.year, &u8::from(month).to_string(), &self.day).ok_or(Unclear::Unreadable)
        });
        let chosen = match self.date.trim() {
            "" | "other" => None,
            chosen => Some(civil::parse_date(chosen).ok_or(Unclear::Unreadable)),
        };
        match (chosen, typed) {
            (None, None) => Err(Unclear::Missing),
            (Some(day), None) | (None, Some(day)) => day,
            (Some(chosen), Some(typed)) if chosen == typed => chosen,
            (Some(_), Some(_)) => Err(Unclear::TwoDays),
        }
    }

    /// From when.
    pub(in crate::bookings) fn start(&self) -> Result<Time, Unclear> {
        match self.start.trim() {
            "" => Err(Unclear::Missing),
            typed => civil::parse_time(typed).ok_or(Unclear::Unreadable),
        }
    }

    /// The stay that the first three answers make.
    pub(in crate::bookings) fn stay(&self) -> Result<Interval, Unclear> {
        let from = PrimitiveDateTime::new(self.date()?, self.start()?);
        Ok(Interval::lasting(from, self.minutes()?))
    }

    /// Who comes, or what is unclear at each field.
    pub(in crate::bookings) fn party(&self) -> Result<Party, Vec<(&'static str, Unclear)>> {
        let mut unclear = Vec::new();
        let mut keep = |field, result: Result<u16, Unclear>| {
            result.unwrap_or_else(|problem| {
                unclear.push((field, problem));
                0
            })
        };
        let party = Party {
            people: keep("people", number(&self.people, 1)),
            wheelchairs: keep("wheelchair_places", number(&self.wheelchair_places, 0)),
            assistants: keep("assistants", number(&self.assistants, 0)),
        };
        if unclear.is_empty() { Ok(party) } else { Err(unclear) }
    }

    /// Who comes and what for, or what is unclear at each field.
    pub(in crate::bookings) fn details(&self) -> Result<Details, Vec<(&'static str, Unclear)>> {
        let (party, mut unclear) = match self.party() {
            Ok(party) => (party, Vec::new()),
            Err(unclear) => (Party::ONE, unclear),
        };
        let mut keep = |field, typed: &str, longest| {
            text::clean(typed, longest).unwrap_or_else(|problem| {
                unclear.push((field, Unclear::Text(problem)));
                String::new()
            })
        };
        let purpose = keep("purpose", &self.purpose, LONGEST_PURPOSE);
        let support = keep("support", &self.support, LONGEST_SUPPORT);
        let use_card = !self.use_card.is_empty();
        let chosen = |kind: &Kind| self.kinds.iter().any(|code| code == kind.code());
        let kinds: Vec<_> = Kind::ALL.into_iter().filter(chosen).collect();
        let extras = self.wanted().unwrap_or_else(|problem| {
            unclear.push(("extras", problem));
            Vec::new()
        });
        let brings_own = !self.brings_own.is_empty() && !kinds.is_empty();
        if (use_card || !support.is_empty() || !kinds.is_empty()) && self.support_consent.is_empty() {
            unclear.push(("support_consent", Unclear::NoConsent));
        }
        if unclear.is_empty() {
            let consent = self.support_consent.clone();
            Ok(Details { party, purpose, extras, support, kinds, brings_own, use_card, consent })
        } else {
            Err(unclear)
        }
    }

    /// The answers in one spelling, so that a form sent twice is known from a form filled in twice.
    pub(in crate::bookings) fn hash(&self, wish: &Wish, details: &Details) -> Vec<u8> {
        let Party { people, wheelchairs, assistants } = wish.party;
        // Encoded, so that no text can pass for the border between two.
        let mut canonical = form_urlencoded::Serializer::new(String::new());
        canonical
            .append_pair("resource", &self.resource)
            .append_pair("from", &civil::text(wish.stay.from))
            .append_pair("until", &civil::text(wish.stay.until))
            .append_pair("party", &format!("{people} {wheelchairs} {assistants}"))
            .append_pair("purpose", &details.purpose)
            .append_pair("support", &details.support);
        for (slug, units) in &details.extras {
            canonical.append_pair("extra", &format!("{slug} {units}"));
        }
        for kind in &details.kinds {
            canonical.append_pair("kinds", kind.code());
        }
        if details.brings_own {
            canonical.append_pair("brings_own", "yes");
        }
        if details.use_card {
            canonical.append_pair("use_card", "yes");
        }
        if !self.moves.is_empty() {
            canonical.append_pair("moves", &self.moves);
        }
        Sha256::digest(canonical.finish()).to_vec()
    }

    /// What an address may say: the time, and nothing of who comes, what for and what anybody agreed to.
    /// A link of somebody else's making must not tick the box of a consent.
    pub(super) fn of_address(self) -> Self {
        let Self { resource, duration, end, date, day, month, year, start, moves, .. } = self;
        Self { resource, duration, end, date, day, month, year, start, moves, ..Self::default() }
    }

    /// Sets an answer by its field's name; an unknown name changes nothing.
    pub(super) fn set(&mut self, name: &str, value: String) {
        let field = match name {
            "resource" => &mut self.resource,
            "duration" => &mut self.duration,
            "date" => &mut self.date,
            "start" => &mut self.start,
            "people" => &mut self.people,
            "wheelchair_places" => &mut self.wheelchair_places,
            "assistants" => &mut self.assistants,
            "purpose" => &mut self.purpose,
            "support" => &mut self.support,
            "kinds" => {
                self.kinds.push(value);
                return;
            }
            "extra" => {
                self.extra.push(value);
                return;
            }
            "extra_units" => {
                self.extra_units.push(value);
                return;
            }
            "brings_own" => &mut self.brings_own,
            "support_consent" => &mut self.support_consent,
            "use_card" => &mut self.use_card,
            "whom" => &mut self.whom,
            "moves" => &mut self.moves,
            _ => return,
        };
        *field = value;
    }

    /// Name and value of what makes the time: what an address may show.
    pub(super) fn when(&self) -> Vec<(&'static str, String)> {
        let mut pairs = vec![("resource", self.resource.clone())];
        if !self.moves.is_empty() {
            pairs.push(("moves", self.moves.clone()));
        }
        for (name, value) in [
            ("duration", self.minutes().map(|m| m.to_string())),
            ("date", self.date().map(civil::date_text)),
            ("start", self.start().map(civil::time_text)),
        ] {
            if let Ok(value) = value {
                pairs.push((name, value));
            }
        }
        pairs
    }

    /// Name and value of who comes and what for: never in an address.
    pub(super) fn who(&self) -> Vec<(&'static str, String)> {
        let kinds = self.kinds.iter().map(|code| ("kinds", code));
        [
            ("people", &self.people),
            ("wheelchair_places", &self.wheelchair_places),
            ("assistants", &self.assistants),
            ("purpose", &self.purpose),
            ("support", &self.support),
            ("brings_own", &self.brings_own),
            ("support_consent", &self.support_consent),
            ("use_card", &self.use_card),
            ("whom", &self.whom),
        ]
        .into_iter()
        .chain(kinds)
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| (name, value.clone()))
        .chain(self.extra_pairs())
        .collect()
    }
}

/// An empty field is `usual`; so is a field that the page of a small resource does not have.
fn number(typed: &str, usual: u16) -> Result<u16, Unclear> {
    match typed.trim() {
        "" => Ok(usual),
        typed => typed.parse().map_err(|_| Unclear::NotANumber),
    }
}

#[cfg(test)]
mod tests;
