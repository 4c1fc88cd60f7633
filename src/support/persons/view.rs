//! The pages of who gives support.

use askama::Template;
use time::Weekday;

use super::form::Typed;
use crate::civil;
use crate::dates;
use crate::ids::SupportPersonId;
use crate::language::{Language, Words};
use crate::support::rules::kind::Kind;
use crate::support::store::{Hours, Person};
use crate::support::words;
use crate::web::{Coordinator, Errors, Page, Visit};

#[derive(Template)]
#[template(path = "support/people.html")]
pub(super) struct ListPage {
    page: Page,
    t: &'static Words,
    people: Vec<Line>,
}

struct Line {
    id: SupportPersonId,
    name: String,
    phone: String,
    kinds: String,
    /// Code and own name.
    languages: Vec<(&'static str, &'static str)>,
    hours: String,
}

impl ListPage {
    pub(super) fn new(
        visit: &Visit<Coordinator>,
        people: &[(SupportPersonId, Person)],
        notice: &str,
    ) -> Self {
        let t = visit.words();
        let done = match notice {
            "saved" => Some(t.support_people_saved()),
            "removed" => Some(t.support_people_removed()),
            _ => None,
        };
        Self {
            page: visit.page().with_done(done),
            t,
            people: people.iter().map(|one| line(t, one)).collect(),
        }
    }
}

fn line(t: &Words, (id, person): &(SupportPersonId, Person)) -> Line {
    let kinds = person.kinds.iter().map(|kind| words::kind(t, *kind));
    Line {
        id: *id,
        name: person.name.clone(),
        phone: person.phone.clone(),
        kinds: kinds.collect::<Vec<_>>().join("; "),
        languages: person.languages.iter().map(|one| (one.code(), one.name())).collect(),
        hours: hours(t, person.hours),
    }
}

fn hours(t: &Words, hours: Hours) -> String {
    let days = weekdays().filter(|(number, _)| hours.weekdays & (1 << (number - 1)) != 0);
    let days: Vec<_> = days.map(|(_, day)| dates::weekday(t, day)).collect();
    let day = time::macros::date!(2000 - 01 - 03);
    let time = |minute| civil::at_minute(day, minute).time();
    format!("{}: {}", days.join(", "), dates::hours_words(t, time(hours.from), time(hours.until)))
}

/// Monday is 1.
fn weekdays() -> impl Iterator<Item = (u8, Weekday)> {
    (1..=7_u8).zip(std::iter::successors(Some(Weekday::Monday), |day| Some(day.next())))
}

#[derive(Template)]
#[template(path = "support/person.html")]
pub(super) struct PersonPage {
    page: Page,
    t: &'static Words,
    /// Which one, by name; none: somebody new.
    known: Option<(SupportPersonId, String)>,
    /// Code, words, ticked.
    kinds: Vec<(&'static str, String, bool)>,
    languages: Vec<(&'static str, &'static str, bool)>,
    days: Vec<(u8, String, bool)>,
    typed: Typed,
    errors: Errors,
}

impl PersonPage {
    pub(super) fn new(
        visit: &Visit<Coordinator>,
        known: Option<(SupportPersonId, &Person)>,
        typed: Typed,
        errors: Errors,
    ) -> Self {
        let t = visit.words();
        let ticked = |list: &[String], code: &str| list.iter().any(|one| one == code);
        let kind = |kind: Kind| (kind.code(), words::kind(t, kind), ticked(&typed.kinds, kind.code()));
        let language = |one: Language| (one.code(), one.name(), ticked(&typed.languages, one.code()));
        let days = weekdays()
            .map(|(number, day)| {
                (number, dates::capital(&dates::weekday(t, day)), ticked(&typed.days, &number.to_string()))
            })
            .collect();
        Self {
            page: visit.page().with_errors(&errors),
            t,
            known: known.map(|(id, person)| (id, person.name.clone())),
            kinds: Kind::ALL.map(kind).into(),
            languages: Language::ALL.map(language).into(),
            days,
            typed,
            errors,
        }
    }
}

#[derive(Template)]
#[template(path = "support/removal.html")]
pub(super) struct RemovalPage {
    page: Page,
    t: &'static Words,
    id: SupportPersonId,
    name: String,
    /// Why not.
    refusal: String,
}

impl RemovalPage {
    /// Asks; or says that members count on them for so many visits.
    pub(super) fn new(
        visit: &Visit<Coordinator>,
        (id, person): (SupportPersonId, &Person),
        visits: i64,
    ) -> Self {
        let t = visit.words();
        let mut errors = Errors::default();
        let refusal = if visits > 0 { t.support_people_promised(visits) } else { String::new() };
        if visits > 0 {
            errors.add("promised", refusal.clone());
        }
        Self { page: visit.page().with_refusal(&errors), t, id, name: person.name.clone(), refusal }
    }
}
