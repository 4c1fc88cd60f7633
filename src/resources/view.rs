//! The list and the page of a resource.

use askama::Template;
use askama::filters::Safe;
use time::Date;

use super::availability::Circumstances;
use super::pictures::Figure;
use super::rules::{Answer, Exception, Kind, Viewpoint, Wanted, minute_text};
use super::store::{Fact, Guide, Resource};
use super::timetable::{self, Offer, Slot};
use super::words::{self, HoursLine};
use crate::civil;
use crate::dates::{self, Marked, capital};
use crate::language::{Language, Words};
use crate::pictogram;
use crate::resources::rules::Allocation;
use crate::web::Page;

#[derive(Template)]
#[template(path = "resources/list.html")]
pub(super) struct ListPage {
    pub(super) page: Page,
    pub(super) t: &'static Words,
    pub(super) filtered: bool,
    pub(super) kinds: Vec<Choice>,
    pub(super) viewpoints: Vec<Choice>,
    pub(super) cards: Vec<Card>,
}

/// A choice of the filter.
pub(super) struct Choice {
    pub(super) code: &'static str,
    pub(super) label: String,
    pub(super) chosen: bool,
}

/// A resource in the list.
pub(super) struct Card {
    pub(super) slug: String,
    pub(super) pictogram: Safe<&'static str>,
    pub(super) name: String,
    pub(super) kind: String,
    pub(super) line: String,
    pub(super) size: String,
    pub(super) right_for: String,
}

pub(super) fn kinds(t: &Words, wanted: &Wanted) -> Vec<Choice> {
    let any = Choice { code: "", label: t.resources_kind_any(), chosen: wanted.kind.is_none() };
    let choice = |kind: &Kind| Choice {
        code: kind.code(),
        label: words::kinds(t, *kind),
        chosen: wanted.kind == Some(*kind),
    };
    std::iter::once(any).chain(Kind::ALL.iter().map(choice)).collect()
}

pub(super) fn viewpoints(t: &Words, wanted: &Wanted) -> Vec<Choice> {
    let choice = |viewpoint: &Viewpoint| Choice {
        code: viewpoint.code(),
        label: capital(&t.resource_for(words::viewpoint(t, *viewpoint))),
        chosen: wanted.right_for.contains(viewpoint),
    };
    Viewpoint::ALL.iter().map(choice).collect()
}

/// The resources that are what is wanted.
pub(super) fn cards(t: &Words, wanted: &Wanted, resources: &[Resource], facts: &[Fact]) -> Vec<Card> {
    let mut cards = Vec::new();
    for resource in resources {
        let yes = facts.iter().filter(|fact| fact.resource == resource.id && fact.answer == Answer::Yes);
        let right_for: Vec<_> = yes.map(|fact| fact.viewpoint).collect();
        if wanted.is_met(resource.kind, &right_for) {
            let right_for: Vec<_> = right_for.iter().map(|one| words::viewpoint(t, *one)).collect();
            cards.push(Card {
                pictogram: pictogram::svg(&resource.pictogram),
                kind: words::kind(t, resource.kind),
                line: first_sentence(&resource.description).to_owned(),
                size: words::size(t, &resource.terms),
                right_for: right_for.join(", "),
                slug: resource.slug.clone(),
                name: resource.name.clone(),
            });
        }
    }
    cards
}

fn first_sentence(text: &str) -> &str {
    text.find(". ").and_then(|end| text.get(..=end)).unwrap_or(text)
}

#[derive(Template)]
#[template(path = "resources/page.html")]
pub(super) struct ResourcePage {
    pub(super) page: Page,
    pub(super) t: &'static Words,
    pub(super) in_use: bool,
    /// It is for everybody, or this visitor was chosen for it.
    pub(super) may_book: bool,
    /// It may be booked by itself.
    pub(super) alone: bool,
    pub(super) slug: String,
    pub(super) pictogram: Safe<&'static str>,
    pub(super) name: String,
    pub(super) description: String,
    pub(super) terms: Vec<(String, String)>,
    pub(super) hours: Vec<HoursLine>,
    pub(super) facts: Vec<FactLine>,
    pub(super) guide: Guide,
    pub(super) pictures: Vec<Figure>,
    pub(super) times: Times,
    /// Out of order today, or closed.
    pub(super) closed_now: Option<String>,
    pub(super) exceptions: Vec<ExceptionLine>,
}

/// What holds on certain days.
pub(super) struct ExceptionLine {
    pub(super) days: String,
    pub(super) said: String,
    pub(super) reason: String,
    /// Of the reason.
    pub(super) language: Language,
}

/// Those that are not over.
pub(super) fn exceptions(language: Language, exceptions: &[Exception], today: Date) -> Vec<ExceptionLine> {
    let t = language.words();
    let line = |one: &Exception| {
        let written = one.reason.readable_in(language);
        ExceptionLine {
            days: capital(&words::exception_days(t, one)),
            said: words::exceptional(t, &one.what),
            reason: one.reason.get(written).to_owned(),
            language: written,
        }
    };
    exceptions.iter().filter(|one| one.until >= today).map(line).collect()
}

/// Whether it is right for somebody.
pub(super) struct FactLine {
    pub(super) pictogram: Safe<&'static str>,
    pub(super) who: String,
    pub(super) answer: String,
    pub(super) sentence: String,
}

pub(super) fn facts(t: &Words, facts: Vec<Fact>) -> Vec<FactLine> {
    let line = |fact: Fact| FactLine {
        pictogram: pictogram::svg(words::drawing(fact.viewpoint)),
        who: capital(&t.resource_for(words::viewpoint(t, fact.viewpoint))),
        answer: words::answer(t, fact.answer),
        sentence: fact.sentence,
    };
    facts.into_iter().map(line).collect()
}

/// The free times, as the visitor wants to see them.
pub(super) enum Times {
    List(Vec<DayLine>),
    Table(Vec<Table>),
}

/// A day of the list.
pub(super) struct DayLine {
    pub(super) day: Marked,
    pub(super) date: String,
    /// Said after a time, for those who hear it apart from its day.
    pub(super) short: String,
    pub(super) spans: Vec<SpanLine>,
    /// Said instead of times.
    pub(super) nothing: String,
}

/// A free stretch of a day.
pub(super) struct SpanLine {
    pub(super) words: String,
    /// Where places are counted.
    pub(super) places: Option<String>,
}

/// A week at most: days across, hours down.
pub(super) struct Table {
    pub(super) caption: String,
    pub(super) days: Vec<Marked>,
    pub(super) rows: Vec<(String, Vec<Cell>)>,
}

/// An hour of a day.
pub(super) enum Cell {
    Free(FreeCell),
    /// Class and word.
    Other(&'static str, String),
}

pub(super) struct FreeCell {
    pub(super) from: String,
    pub(super) until: String,
    pub(super) short: String,
    pub(super) query: String,
    pub(super) places: Option<String>,
}

/// A few words of one language about one resource's times.
pub(super) struct Teller<'a> {
    pub(super) language: Language,
    pub(super) resource: &'a Resource,
    pub(super) circumstances: Circumstances<'a>,
}

impl Teller<'_> {
    pub(super) fn list(&self) -> Vec<DayLine> {
        let t = self.language.words();
        let line = |(day, offer): (Date, Offer)| {
            let (spans, nothing) = match offer {
                Offer::Excepted(exception) => (Vec::new(), words::excepted(self.language, &exception)),
                Offer::Open(spans) => (spans, t.resource_nothing_free()),
                Offer::Closed(None) => (Vec::new(), capital(&t.date_closed())),
                Offer::Closed(Some(closed)) => {
                    (Vec::new(), t.resource_closed_because(closed.reason.get(self.language)))
                }
            };
            let said = |span: super::availability::Span| SpanLine {
                words: capital(&dates::hours_words(t, span.interval.from.time(), span.interval.until.time())),
                places: self.places(span.units),
            };
            DayLine {
                day: Marked::day(day, capital(&dates::weekday_day(t, day))),
                date: civil::date_text(day),
                short: dates::short(t, day),
                spans: spans.into_iter().map(said).collect(),
                nothing,
            }
        };
        timetable::days(&self.circumstances).into_iter().map(line).collect()
    }

    pub(super) fn tables(&self) -> Vec<Table> {
        let days = timetable::days(&self.circumstances);
        days.chunks(7).filter_map(|week| self.table(week)).collect()
    }

    fn table(&self, days: &[(Date, Offer)]) -> Option<Table> {
        let t = self.language.words();
        let ((first, _), (last, _)) = (days.first()?, days.last()?);
        let row = |minute: u16| {
            let cells = days.iter().map(|(day, offer)| self.cell(*day, offer, minute)).collect();
            (minute_text(minute), cells)
        };
        Some(Table {
            caption: t.resource_table_caption(
                &self.resource.name,
                dates::long(t, *first),
                dates::long(t, *last),
            ),
            days: days
                .iter()
                .map(|(day, _)| Marked::day(*day, capital(&dates::weekday_day(t, *day))))
                .collect(),
            rows: timetable::hours(&self.circumstances).into_iter().map(row).collect(),
        })
    }

    fn cell(&self, day: Date, offer: &Offer, minute: u16) -> Cell {
        let t = self.language.words();
        match timetable::slot(&self.circumstances, day, offer, minute) {
            Slot::Closed => Cell::Other("closed", capital(&t.date_closed())),
            Slot::Busy => Cell::Other("busy", t.resource_busy()),
            Slot::Passed => Cell::Other("closed", t.resource_passed()),
            Slot::Free { part, units, stay } => {
                let (from, until) = (civil::time_text(part.from.time()), civil::time_text(part.until.time()));
                let mut query = format!("resource={}&date={}", self.resource.slug, civil::date_text(day));
                if let Some(minutes) = stay {
                    query = format!("{query}&duration={minutes}&start={from}");
                }
                let (short, places) = (dates::short(t, day), self.places(units));
                Cell::Free(FreeCell { from, until, short, query, places })
            }
        }
    }

    fn places(&self, units: u16) -> Option<String> {
        let counted = self.resource.terms.allocation == Allocation::Places;
        counted.then(|| self.language.words().resource_places_free(units))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_has_the_first_sentence() {
        assert_eq!(first_sentence("A room. It is warm."), "A room.");
        assert_eq!(first_sentence("Жалғыз сөйлем."), "Жалғыз сөйлем.");
        assert_eq!(first_sentence(""), "");
    }
}
