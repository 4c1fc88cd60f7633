//! The waiting list as pages.

use askama::Template;
use time::PrimitiveDateTime;

use super::form::{Accepted, Typed};
use super::rules::{State, full_starts};
use super::store::Entry;
use crate::bookings::journey::Journey;
use crate::bookings::words;
use crate::civil::{self, Interval};
use crate::dates::{self, Marked};
use crate::ids::EntryId;
use crate::language::Words;
use crate::members::rules::acting::Right;
use crate::resources::availability::{Held, Party, Problem, Wish};
use crate::resources::rules::Terms;
use crate::web::{Acting, Asks, Books, Errors, Page, Visit};

#[derive(Template)]
#[template(path = "bookings/waitlist_new.html")]
pub(super) struct JoinPage {
    page: Page,
    t: &'static Words,
    resource: String,
    day: Marked,
    length: String,
    /// Value, words, chosen.
    starts: Vec<(String, String, bool)>,
    terms: Terms,
    whom: String,
    /// Where free times are offered.
    free: String,
    typed: Typed,
    errors: Errors,
}

impl JoinPage {
    pub(super) fn new(
        visit: &Visit<Acting<Books>>,
        (journey, held): (&Journey, &[Held]),
        mut typed: Typed,
        errors: Errors,
    ) -> Self {
        let t = visit.words();
        let day = journey.answers.date().unwrap_or(journey.now.date());
        let minutes = journey.answers.minutes().unwrap_or(0);
        let circumstances = journey.circumstances(held);
        // Who cannot come at all is told so at the field; the times are those of one person then.
        let party = journey.answers.party().ok().filter(|party| circumstances.judge_party(party).is_ok());
        if typed.people.is_empty() {
            "1".clone_into(&mut typed.people);
        }
        typed.date = civil::date_text(day);
        let full = full_starts(&circumstances, day, (minutes, party.unwrap_or(Party::ONE)));
        let page = visit.page();
        let start = |start: PrimitiveDateTime| {
            let stay = Interval::lasting(start, minutes);
            let hours = dates::hours_words(t, stay.from.time(), stay.until.time());
            let value = civil::time_text(start.time());
            (value.clone(), dates::capital(&hours), value == typed.start)
        };
        let slug = &journey.resource.slug;
        Self {
            page: if full.is_empty() { page.with_refusal(&errors) } else { page.with_errors(&errors) },
            t,
            resource: journey.resource.name.clone(),
            day: Marked::day(day, dates::long(t, day)),
            length: dates::duration(t, minutes),
            starts: full.into_iter().map(start).collect(),
            terms: journey.resource.terms.clone(),
            whom: visit.person.whom(),
            free: format!("/bookings/new?resource={slug}&date={}&duration={minutes}", typed.date),
            typed,
            errors,
        }
    }
}

/// What is wished for, or what is unclear at each field.
pub(super) fn wish(visit: &Visit<Acting<Books>>, journey: &Journey, errors: &mut Errors) -> Option<Wish> {
    let t = visit.words();
    let stay = journey.answers.stay();
    if let Err(unclear) = &stay {
        errors.add("start", words::unclear(t, "start", *unclear));
    }
    let party = journey.answers.party();
    for (field, unclear) in party.as_ref().err().into_iter().flatten() {
        errors.add(field, words::unclear(t, field, *unclear));
    }
    Some(Wish { stay: stay.ok()?, party: party.ok()? })
}

/// Where a broken rule is said.
pub(super) fn field_of(problem: &Problem) -> &'static str {
    match problem {
        Problem::WheelchairPlaces(_) | Problem::MoreWheelchairsThanPeople => "wheelchair_places",
        Problem::AssistantPlaces(_) => "assistants",
        Problem::NoPeople | Problem::TooManyPeople(_) => "people",
        _ => "start",
    }
}

/// A wish among one's own bookings.
pub(in crate::bookings) struct Line {
    pub(in crate::bookings) id: EntryId,
    /// What and when.
    pub(in crate::bookings) about: String,
    /// Where it stands.
    pub(in crate::bookings) state: String,
    pub(in crate::bookings) is_offered: bool,
}

impl Line {
    pub(in crate::bookings) fn new<N: Asks>(visit: &Visit<Acting<N>>, entry: &Entry) -> Self {
        let t = visit.words();
        Self {
            id: entry.id,
            about: t.booking_about(entry.name(visit.language), words::stay(t, &entry.stay)),
            state: state(t, entry),
            is_offered: entry.state == State::Offered,
        }
    }
}

/// Where a wish stands, in words.
fn state(t: &Words, entry: &Entry) -> String {
    match entry.state {
        State::Waiting => t.waitlist_waiting(entry.before),
        State::Offered => {
            let by = entry.answer_by.map(|by| dates::moment(t, by)).unwrap_or_default();
            t.waitlist_offered(by)
        }
        State::Booked => t.waitlist_booked(),
        State::Passed => t.waitlist_passed(),
        State::Lapsed => t.waitlist_lapsed(),
        State::Withdrawn => t.waitlist_withdrawn(),
        State::Over => t.waitlist_over(),
    }
}

#[derive(Template)]
#[template(path = "bookings/waitlist.html")]
#[expect(clippy::struct_excessive_bools, reason = "four questions of the template, not one state")]
pub(super) struct EntryPage {
    page: Page,
    t: &'static Words,
    id: EntryId,
    about: String,
    resource: String,
    slug: String,
    state: String,
    party: String,
    short_notice: bool,
    /// The place is held and can be taken.
    offered: bool,
    waiting: bool,
    /// What came of it.
    booking: Option<String>,
    may_support: bool,
    consent: String,
    whom: String,
    typed: Accepted,
    errors: Errors,
}

impl EntryPage {
    pub(super) fn new(
        visit: &Visit<Acting<Books>>,
        (entry, notice): (&Entry, &str),
        typed: Accepted,
        errors: Errors,
    ) -> Self {
        let t = visit.words();
        let stands = entry.answer_by.is_some_and(|by| by > visit.now.civil);
        let done = match (notice, entry.state) {
            ("joined", State::Waiting) => Some(t.waitlist_done_joined()),
            ("gone", state) if state != State::Offered => Some(t.waitlist_gone()),
            _ => None,
        };
        let offered = entry.state == State::Offered && stands;
        let page = visit.page().with_done(done);
        Self {
            page: if offered { page.with_errors(&errors) } else { page },
            t,
            id: entry.id,
            about: t.booking_about(entry.name(visit.language), words::stay(t, &entry.stay)),
            resource: entry.name(visit.language).to_owned(),
            slug: entry.slug.clone(),
            state: state(t, entry),
            party: words::party(t, entry.party),
            short_notice: entry.short_notice,
            offered,
            waiting: entry.state == State::Waiting,
            booking: entry.booking.map(|id| format!("/bookings/{id}")),
            may_support: visit.person.may(Right::Support),
            consent: words::support_consent(t, &visit.person),
            whom: visit.person.whom(),
            typed,
            errors,
        }
    }
}
