//! A page of settings as typed, as it is kept, and parsed into a change.

mod approval;

use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::hours;
use super::rules::{Change, GRIDS, Problem, QUOTAS, Section, Size, Times, judge_times};
use super::store::Kept;
use crate::chance::hex;
use crate::language::{Language, Texts};
use crate::resources::rules::{Allocation, Answer, Kind, Measure, Over, Quota};
use crate::text;

/// Names and values as they came.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(transparent)]
pub(super) struct Typed(Vec<(String, String)>);

/// The field at which a problem stands, and the problem.
pub(super) type Problems = Vec<(&'static str, Problem)>;

/// One text's fields, in the order of [`Language::ALL`].
pub(super) type Three = [&'static str; 3];

pub(super) const NAME: Three = ["name_kk", "name_ru", "name_en"];
pub(super) const DESCRIPTION: Three = ["description_kk", "description_ru", "description_en"];
pub(super) const DIRECTIONS: Three = ["directions_kk", "directions_ru", "directions_en"];
pub(super) const HOUSE_RULES: Three = ["house_rules_kk", "house_rules_ru", "house_rules_en"];
pub(super) const SENTENCE: Three = ["sentence_kk", "sentence_ru", "sentence_en"];

/// Characters.
const LONGEST_NAME: usize = 80;
const LONGEST_TEXT: usize = 1000;
const LONGEST_SENTENCE: usize = 300;

impl Typed {
    /// What was typed in a field; nothing where it is missing.
    pub(super) fn get(&self, field: &str) -> &str {
        self.0.iter().find(|(name, _)| name == field).map_or("", |(_, value)| value.as_str())
    }

    fn put(&mut self, field: &str, value: impl Into<String>) {
        self.0.push((field.to_owned(), value.into()));
    }

    fn put_texts(&mut self, fields: Three, texts: &Texts) {
        for (field, language) in fields.into_iter().zip(Language::ALL) {
            self.put(field, texts.get(language));
        }
    }

    /// Quotas over one thing, as its page shows them.
    pub(super) fn of_quotas(quotas: &[Quota], over: Over) -> Self {
        let mut typed = Self::default();
        typed.put_quotas(quotas, over);
        typed
    }

    fn put_quotas(&mut self, quotas: &[Quota], over: Over) {
        for (field, period, measure, _) in QUOTAS {
            let same = |quota: &&Quota| (quota.over, quota.period, quota.measure) == (over, period, measure);
            let most = quotas.iter().find(same).map(|quota| match measure {
                Measure::Bookings => quota.most,
                Measure::Minutes => quota.most / 60,
            });
            self.put(field, most.map_or_else(String::new, |most| most.to_string()));
        }
    }

    /// What a page shows before anything is typed.
    pub(super) fn of(section: Section, kept: &Kept) -> Self {
        let (mut typed, terms) = (Self::default(), &kept.terms);
        match section {
            Section::About => {
                typed.put_texts(NAME, &kept.name);
                typed.put_texts(DESCRIPTION, &kept.description);
                typed.put("kind", kept.kind.code());
            }
            Section::Guide => {
                typed.put_texts(DIRECTIONS, &kept.directions);
                typed.put_texts(HOUSE_RULES, &kept.house_rules);
            }
            Section::Size => {
                typed.put("allocation", terms.allocation.code());
                for (field, number) in [
                    ("units", terms.units),
                    ("largest_party", terms.largest_party),
                    ("wheelchair_places", terms.wheelchair_places),
                    ("assistant_places", terms.assistant_places),
                ] {
                    typed.put(field, number.to_string());
                }
                let takes_place = if terms.assistant_takes_place { "yes" } else { "no" };
                typed.put("assistant_takes_place", takes_place);
            }
            Section::Hours => {
                hours::days().for_each(|(field, day)| typed.put(field, hours::text(&terms.openings, day)));
            }
            Section::Times => {
                for (field, number) in [
                    ("grid", terms.grid),
                    ("shortest", terms.shortest),
                    ("longest", terms.longest),
                    ("notice", terms.notice),
                    ("notice_change", terms.notice_change),
                    ("notice_cancel", terms.notice_cancel),
                    ("horizon", terms.horizon),
                    ("buffer_before", terms.buffer_before),
                    ("buffer_after", terms.buffer_after),
                ] {
                    typed.put(field, number.to_string());
                }
            }
            Section::Approval => typed.put_approval(terms),
            Section::Quotas => return Self::of_quotas(&terms.quotas, Over::Resource),
            Section::For(viewpoint) => {
                let fact = kept.facts.iter().find(|(seen, ..)| *seen == viewpoint);
                typed.put("answer", fact.map_or(Answer::Unknown, |(_, answer, _)| *answer).code());
                let none = Texts::default();
                typed.put_texts(SENTENCE, fact.map_or(&none, |(.., sentence)| sentence));
            }
        }
        typed
    }

    /// Stands for all values: a page that was made from other values is an old one.
    pub(super) fn mark(&self) -> String {
        let text: Vec<_> = self.0.iter().map(|(name, value)| format!("{name}={value}")).collect();
        hex(Sha256::digest(text.join("\0").as_bytes()).get(..8).unwrap_or_default())
    }

    /// The change that was asked for.
    pub(super) fn parse(&self, section: Section) -> Result<Change, Problems> {
        let mut reading = Reading { typed: self, problems: Vec::new() };
        let change = reading.change(section);
        match change {
            Some(change) if reading.problems.is_empty() => Ok(change),
            _ => Err(reading.problems),
        }
    }
}

/// Collects every problem of a page, in its order.
struct Reading<'a> {
    typed: &'a Typed,
    problems: Problems,
}

impl Reading<'_> {
    fn change(&mut self, section: Section) -> Option<Change> {
        match section {
            Section::About => self.about(),
            Section::Guide => {
                let directions = self.texts(DIRECTIONS, LONGEST_TEXT, false);
                let house_rules = self.texts(HOUSE_RULES, LONGEST_TEXT, false);
                Some(Change::Guide { directions, house_rules })
            }
            Section::Size => self.size(),
            Section::Hours => Some(self.hours()),
            Section::Times => self.times(),
            Section::Approval => self.approval(),
            Section::Quotas => Some(self.quotas()),
            Section::For(viewpoint) => {
                let answer = self.choice("answer", Answer::parse)?;
                let sentence = self.texts(SENTENCE, LONGEST_SENTENCE, answer != Answer::Unknown);
                Some(Change::For { viewpoint, answer, sentence })
            }
        }
    }

    fn problem(&mut self, field: &'static str, problem: Problem) {
        self.problems.push((field, problem));
    }

    fn texts(&mut self, fields: Three, longest: usize, required: bool) -> Texts {
        let [kk, ru, en] = fields.map(|field| match text::clean(self.typed.get(field), longest) {
            Ok(text) => {
                if required && text.is_empty() {
                    self.problem(field, Problem::Empty);
                }
                text
            }
            Err(problem) => {
                self.problem(field, Problem::Text(problem));
                String::new()
            }
        });
        Texts { kk, ru, en }
    }

    fn number(&mut self, field: &'static str, least: u16, most: u16) -> Option<u16> {
        let read = self.typed.get(field).trim().parse::<u16>();
        match read {
            Ok(number) if (least..=most).contains(&number) => return Some(number),
            Ok(_) => self.problem(field, Problem::Between(least, most)),
            Err(_) => self.problem(field, Problem::Number),
        }
        None
    }

    fn choice<T>(&mut self, field: &'static str, parse: fn(&str) -> Option<T>) -> Option<T> {
        let chosen = parse(self.typed.get(field));
        if chosen.is_none() {
            self.problem(field, Problem::NotChosen);
        }
        chosen
    }

    fn about(&mut self) -> Option<Change> {
        let name = self.texts(NAME, LONGEST_NAME, true);
        let description = self.texts(DESCRIPTION, LONGEST_TEXT, true);
        let kind = self.choice("kind", Kind::parse)?;
        Some(Change::About { kind, name, description })
    }

    fn size(&mut self) -> Option<Change> {
        let allocation = self.choice("allocation", Allocation::parse);
        // What is booked whole is one, whatever stands in the field.
        let units =
            if allocation == Some(Allocation::Whole) { Some(1) } else { self.number("units", 1, 1000) };
        let largest_party = self.number("largest_party", 1, 1000);
        let wheelchairs = self.number("wheelchair_places", 0, 1000);
        let assistants = self.number("assistant_places", 0, 1000);
        let takes_place = self.choice("assistant_takes_place", |typed| match typed {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        });
        let (allocation, units, largest_party) = (allocation?, units?, largest_party?);
        if allocation == Allocation::Places && largest_party > units {
            self.problem("largest_party", Problem::PartyOverPlaces);
        }
        let (wheelchairs, assistants, takes_place) = (wheelchairs?, assistants?, takes_place?);
        // Where there are no places nobody takes one.
        let assistant_takes_place = takes_place && allocation == Allocation::Places;
        Some(Change::Size(Size {
            allocation,
            units,
            largest_party,
            wheelchairs,
            assistants,
            assistant_takes_place,
        }))
    }

    fn hours(&mut self) -> Change {
        let mut openings = Vec::new();
        for (field, day) in hours::days() {
            match hours::parse(self.typed.get(field), day) {
                Ok(of_day) => openings.extend(of_day),
                Err(problem) => self.problem(field, problem),
            }
        }
        Change::Hours(openings)
    }

    fn times(&mut self) -> Option<Change> {
        let grid = self.choice("grid", |typed| {
            let grid = typed.parse().ok()?;
            GRIDS.contains(&grid).then_some(grid)
        });
        let shortest = self.number("shortest", 5, 1440);
        let longest = self.number("longest", 5, 1440);
        let notice = self.number("notice", 0, 20160);
        let (change, cancel) =
            (self.number("notice_change", 0, 20160), self.number("notice_cancel", 0, 20160));
        let horizon = self.number("horizon", 1, 366);
        let (before, after) = (self.number("buffer_before", 0, 240), self.number("buffer_after", 0, 240));
        let times = Times {
            grid: grid?,
            shortest: shortest?,
            longest: longest?,
            notice: notice?,
            notice_change: change?,
            notice_cancel: cancel?,
            horizon: horizon?,
            buffer_before: before?,
            buffer_after: after?,
        };
        if let Err((field, problem)) = judge_times(&times) {
            self.problem(field, problem);
        }
        Some(Change::Times(times))
    }

    /// An empty field is no limit.
    fn quotas(&mut self) -> Change {
        let mut quotas = Vec::new();
        for (field, period, measure, most) in QUOTAS {
            if self.typed.get(field).trim().is_empty() {
                continue;
            }
            let Some(number) = self.number(field, 1, most) else { continue };
            let most = match measure {
                Measure::Bookings => number,
                Measure::Minutes => number * 60,
            };
            quotas.push(Quota { over: Over::Resource, period, measure, most });
        }
        Change::Quotas(quotas)
    }
}
