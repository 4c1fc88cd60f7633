//! The page that finds a time.

use askama::Template;
use time::Date;

use super::form::{Trouble, Typed};
use super::rules::{Differs, LONGEST_RANGE, Slot, Sought, What};
use crate::bookings::rules::PartOfDay;
use crate::bookings::words;
use crate::civil::{self, Interval};
use crate::dates::{self, capital};
use crate::language::{Language, Words};
use crate::resources::availability::Problem;
use crate::resources::rules::{Kind, Viewpoint};
use crate::resources::store::Resource;
use crate::resources::words as resources;
use crate::web::{Errors, Page, Public, Visit};

/// Lengths that are offered; minutes.
const LENGTHS: [u16; 9] = [30, 60, 90, 120, 180, 240, 300, 360, 480];
/// Chosen when nothing else is; minutes.
const USUAL_LENGTH: u16 = 60;

#[derive(Template)]
#[template(path = "bookings/find.html")]
pub(super) struct FindPage {
    page: Page,
    t: &'static Words,
    errors: Errors,
    typed: Typed,
    most_days: i64,
    parts: Vec<Choice>,
    lengths: Vec<Choice>,
    kinds: Vec<Choice>,
    resources: Vec<Choice>,
    viewpoints: Vec<Choice>,
    found: Option<Found>,
    search: String,
}

/// A choice of the form.
struct Choice {
    code: String,
    label: String,
    chosen: bool,
}

/// What was found.
pub(super) struct Found {
    title: String,
    /// What was looked for.
    sought: String,
    groups: Vec<Group>,
    /// Why there is nothing on that day.
    closed: Option<String>,
    /// The address with later times.
    pub(super) later: Option<String>,
    /// The address with earlier times.
    pub(super) earlier: Option<String>,
    /// Nothing is free: the groups are what comes nearest.
    only_near: bool,
    pub(super) leaves_out_own: bool,
    /// For whom a time may be chosen here; none: whoever looks signs in first.
    whom: Option<String>,
}

/// Times under one heading.
struct Group {
    heading: String,
    slots: Vec<Line>,
}

/// A free time.
struct Line {
    value: String,
    words: String,
    /// Said after the words, for those who hear them apart from their heading.
    hint: String,
    address: String,
}

impl FindPage {
    pub(super) fn new(
        visit: &Visit<Public>,
        (typed, all): (Typed, Vec<Resource>),
        found: Option<Found>,
        errors: Errors,
    ) -> Self {
        let t = visit.words();
        let typed = with_defaults(typed, visit.now.civil.date());
        let choice = |code: &str, label: String, chosen| Choice { code: code.to_owned(), label, chosen };
        let lengths = lengths(&typed).into_iter();
        let chosen = typed.what.as_str();
        Self {
            page: visit.page().with_get_form("/find").with_errors(&errors),
            t,
            errors,
            most_days: LONGEST_RANGE,
            parts: std::iter::once(choice("", t.find_part_any(), PartOfDay::parse(&typed.part).is_none()))
                .chain(
                    PartOfDay::ALL.map(|part| {
                        choice(part.code(), words::part_of_day(t, part), typed.part == part.code())
                    }),
                )
                .collect(),
            lengths: lengths
                .map(|m| choice(&m.to_string(), dates::duration(t, m), typed.duration == m.to_string()))
                .collect(),
            kinds: Kind::ALL
                .iter()
                .map(|kind| choice(kind.code(), resources::kinds(t, *kind), chosen == kind.code()))
                .collect(),
            resources: all.into_iter().map(|one| choice(&one.slug, one.name, chosen == one.slug)).collect(),
            viewpoints: Viewpoint::ALL
                .iter()
                .map(|one| {
                    let label = capital(&t.resource_for(resources::viewpoint(t, *one)));
                    choice(one.code(), label, typed.right_for.iter().any(|code| code == one.code()))
                })
                .collect(),
            found,
            search: typed.query(typed.skip.parse().unwrap_or(0)),
            typed,
        }
    }
}

/// Today, for an hour, one person: what is asked for most.
fn with_defaults(mut typed: Typed, today: Date) -> Typed {
    if typed.date.is_none() {
        typed.date = Some(dates::digits(today));
        typed.duration = USUAL_LENGTH.to_string();
        "1".clone_into(&mut typed.people);
    }
    typed
}

fn lengths(typed: &Typed) -> Vec<u16> {
    let mut lengths = LENGTHS.to_vec();
    if let Ok(own) = typed.duration.parse::<u16>()
        && (1..=1440).contains(&own)
        && !lengths.contains(&own)
    {
        lengths.push(own);
        lengths.sort_unstable();
    }
    lengths
}

/// The field to which a rule belongs.
pub(super) fn field_of(problem: &Problem) -> &'static str {
    match problem {
        Problem::WheelchairPlaces(_) | Problem::MoreWheelchairsThanPeople => "wheelchair_places",
        Problem::AssistantPlaces(_) => "assistants",
        _ => "people",
    }
}

/// What is wrong, at its field.
pub(super) fn sentence(language: Language, field: &str, trouble: &Trouble) -> String {
    let t = language.words();
    match trouble {
        // The last day is a day like the first.
        Trouble::Unclear(unclear) => {
            words::unclear(t, if field == "until" { "date" } else { field }, *unclear)
        }
        Trouble::Rule(problem) => words::rule(language, problem),
        Trouble::Backwards => t.find_error_order(),
        Trouble::TooManyDays(most) => t.find_error_days(*most),
    }
}

/// Who looks, and at what.
pub(super) struct Asker<'a> {
    pub(super) language: Language,
    pub(super) today: Date,
    pub(super) all: &'a [Resource],
    pub(super) whom: Option<String>,
}

impl Asker<'_> {
    /// What was found: a group for each time, or for each day if only one thing was looked for.
    pub(super) fn found(&self, sought: &Sought, slots: &[Slot]) -> Found {
        let t = self.language.words();
        let by_day = matches!(sought.what, What::One(_));
        let mut groups: Vec<Group> = Vec::new();
        for slot in slots {
            let day = capital(&words::near_day(t, slot.start.date(), self.today));
            let heading = if by_day { day } else { t.find_on_day(day, hours(t, slot)) };
            if groups.last().is_none_or(|group| group.heading != heading) {
                groups.push(Group { heading, slots: Vec::new() });
            }
            let Some((group, resource)) = groups.last_mut().zip(self.all.get(slot.place)) else { continue };
            let (said, hint) = if by_day {
                (capital(&hours(t, slot)), String::new())
            } else {
                (resource.name.clone(), hours(t, slot))
            };
            group.slots.push(line(slot, resource, said, hint));
        }
        Found {
            title: if slots.is_empty() { t.find_none() } else { t.find_found() },
            sought: self.sought(sought),
            groups,
            closed: None,
            later: None,
            earlier: None,
            only_near: slots.is_empty(),
            leaves_out_own: false,
            whom: self.whom.clone(),
        }
    }

    fn sought(&self, sought: &Sought) -> String {
        let t = self.language.words();
        let (first, last) = sought.days;
        let days = if first == last {
            dates::long(t, first)
        } else {
            t.find_days(dates::weekday_day(t, first), dates::weekday_day(t, last))
        };
        let mut said = vec![days];
        said.extend(sought.part.map(|part| words::part_of_day(t, part).to_lowercase()));
        said.push(dates::duration(t, sought.minutes));
        said.push(words::party(t, sought.party));
        if let What::One(slug) = &sought.what {
            said.extend(self.all.iter().find(|one| one.slug == *slug).map(|one| one.name.clone()));
        }
        said.join(", ")
    }
}

fn hours(t: &Words, slot: &Slot) -> String {
    let until = Interval::lasting(slot.start, slot.minutes).until;
    dates::hours_words(t, slot.start.time(), until.time())
}

fn line(slot: &Slot, resource: &Resource, words: String, hint: String) -> Line {
    let (date, start) = (civil::date_text(slot.start.date()), civil::time_text(slot.start.time()));
    let (slug, minutes) = (&resource.slug, slot.minutes);
    Line {
        value: format!("{slug} {} {minutes}", civil::text(slot.start)),
        words,
        hint,
        address: format!("/bookings/new?resource={slug}&duration={minutes}&date={date}&start={start}"),
    }
}

impl Found {
    /// There are times, and whoever looks may choose one.
    pub(super) fn has_choice(&self) -> bool {
        self.whom.is_some() && !self.groups.is_empty()
    }

    /// Says why nothing was found, and what comes nearest.
    pub(super) fn suggest(
        &mut self,
        asker: &Asker<'_>,
        closed: Option<Problem>,
        near: &[(Differs, Vec<Slot>)],
    ) {
        let t = asker.language.words();
        self.closed = closed.map(|problem| words::rule(asker.language, &problem));
        let said = |slot: &Slot| {
            let resource = asker.all.get(slot.place)?;
            let when = t.find_on_day(dates::weekday_day(t, slot.start.date()), hours(t, slot));
            Some(line(slot, resource, capital(&t.find_slot(when, &resource.name)), String::new()))
        };
        let group = |(differs, slots): &(Differs, Vec<Slot>)| Group {
            heading: match differs {
                Differs::Time => t.find_other_time(),
                Differs::Days => t.find_other_days(),
                Differs::What => t.find_other_what(),
                Differs::Length(minutes) => t.find_other_length(dates::duration(t, *minutes)),
            },
            slots: slots.iter().filter_map(said).collect(),
        };
        self.groups = near.iter().map(group).collect();
    }
}
