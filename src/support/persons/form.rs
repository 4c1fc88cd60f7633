//! Somebody who gives support, as typed.

use serde::Deserialize;

use crate::civil::{minute_of_day, parse_time};
use crate::language::{Language, Words};
use crate::members::rules::Login;
use crate::support::rules::kind::Kind;
use crate::support::store::{Hours, Person};
use crate::text::{self, TextProblem};
use crate::web::Errors;

/// Characters.
const LONGEST_NAME: usize = 100;

/// As typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) name: String,
    pub(super) phone: String,
    pub(super) kinds: Vec<String>,
    pub(super) languages: Vec<String>,
    /// 1 is Monday.
    pub(super) days: Vec<String>,
    pub(super) from: String,
    pub(super) until: String,
}

impl Typed {
    /// Monday to Friday, as long as the centre is open.
    pub(super) fn usual() -> Self {
        let days = (1..=5).map(|day| day.to_string()).collect();
        Self { days, from: "09:00".into(), until: "18:00".into(), ..Self::default() }
    }

    pub(super) fn of(person: &Person) -> Self {
        let time = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
        let days = (0..7).filter(|day| person.hours.weekdays & (1 << day) != 0);
        Self {
            name: person.name.clone(),
            phone: person.phone.clone(),
            kinds: person.kinds.iter().map(|kind| kind.code().to_owned()).collect(),
            languages: person.languages.iter().map(|language| language.code().to_owned()).collect(),
            days: days.map(|day| (day + 1).to_string()).collect(),
            from: time(person.hours.from),
            until: time(person.hours.until),
        }
    }

    /// Who it is, or what is wrong at each field.
    pub(super) fn parse(&self, t: &Words) -> Result<Person, Errors> {
        let mut errors = Errors::default();
        let name = self.name(t, &mut errors);
        let phone = self.phone(t, &mut errors);
        let kinds: Vec<_> = Kind::ALL.into_iter().filter(|kind| has(&self.kinds, kind.code())).collect();
        if kinds.is_empty() {
            errors.add("kinds", t.support_people_error_kinds());
        }
        let languages = Language::ALL.into_iter().filter(|language| has(&self.languages, language.code()));
        let hours = self.hours(t, &mut errors);
        let person = Person { name, phone, kinds, languages: languages.collect(), hours };
        if errors.is_empty() { Ok(person) } else { Err(errors) }
    }

    /// E.164.
    fn phone(&self, t: &Words, errors: &mut Errors) -> String {
        if let Some(Login::Phone(phone)) = Login::parse(&self.phone) {
            return phone;
        }
        errors.add("phone", t.support_people_error_phone());
        String::new()
    }

    fn name(&self, t: &Words, errors: &mut Errors) -> String {
        let sentence = match text::clean(&self.name, LONGEST_NAME) {
            Ok(name) if !name.is_empty() => return name,
            Ok(_) => t.support_people_error_name(),
            Err(TextProblem::TooLong(most)) => t.form_error_too_long(most),
            Err(TextProblem::Unreadable) => t.form_error_characters(),
        };
        errors.add("name", sentence);
        String::new()
    }

    fn hours(&self, t: &Words, errors: &mut Errors) -> Hours {
        let days = (1..=7_u8).filter(|day| has(&self.days, &day.to_string()));
        let weekdays = days.map(|day| 1 << (day - 1)).sum();
        if weekdays == 0 {
            errors.add("days", t.support_people_error_days());
        }
        let minute = |typed: &str| parse_time(typed).map(minute_of_day);
        let (from, until) = (minute(&self.from), minute(&self.until));
        if from.is_none() {
            errors.add("from", t.support_people_error_from());
        }
        if until.is_none() {
            errors.add("until", t.support_people_error_until());
        }
        let (from, until) = match (from, until) {
            (Some(from), Some(until)) => (from, until),
            _ => (0, 1),
        };
        if from >= until {
            errors.add("until", t.support_people_error_order());
        }
        Hours { weekdays, from, until }
    }
}

fn has(list: &[String], code: &str) -> bool {
    list.iter().any(|one| one == code)
}
