//! The list, a resource, and a page of its settings.

use askama::Template;

use super::form::{Problems, Typed};
use super::inputs::{Input, Shape, inputs};
use super::promise::Promise;
use super::rules::Section;
use super::store::Kept;
use super::words;
use crate::dates::{self, Marked};
use crate::ids::BookingId;
use crate::language::Words;
use crate::resources::rules::{Kind, Viewpoint};
use crate::resources::store::Resource;
use crate::resources::words::{self as said, HoursLine};
use crate::web::{Administrator, Errors, Page, Visit};

#[derive(Template)]
#[template(path = "resources/settings.html")]
pub(super) struct ListPage {
    page: Page,
    t: &'static Words,
    lines: Vec<Line>,
}

/// A resource in the list.
struct Line {
    slug: String,
    name: String,
    kind: String,
    in_use: bool,
    alone: bool,
}

impl ListPage {
    pub(super) fn new(visit: &Visit<Administrator>, resources: Vec<Resource>) -> Self {
        let t = visit.words();
        let line = |resource: Resource| Line {
            slug: resource.slug,
            name: resource.name,
            kind: said::kind(t, resource.kind),
            in_use: resource.terms.in_use,
            alone: resource.terms.alone,
        };
        Self { page: visit.page(), t, lines: resources.into_iter().map(line).collect() }
    }
}

/// A booking to come. Administrators are not told whose it is.
struct Booked {
    id: BookingId,
    day: Marked,
    hours: String,
    people: u16,
}

fn booked(t: &'static Words, promises: Vec<Promise>) -> Vec<Booked> {
    let line = |one: Promise| Booked {
        id: one.booking,
        day: Marked::day(one.stay.from.date(), dates::long(t, one.stay.from.date())),
        hours: dates::hours_words(t, one.stay.from.time(), one.stay.until.time()),
        people: one.people,
    };
    promises.into_iter().map(line).collect()
}

#[derive(Template)]
#[template(path = "resources/settings_one.html")]
pub(super) struct OnePage {
    page: Page,
    t: &'static Words,
    slug: String,
    name: String,
    in_use: bool,
    terms: Vec<(String, String)>,
    hours: Vec<HoursLine>,
    /// Code and heading.
    sections: Vec<(&'static str, String)>,
    facts: Vec<(&'static str, String)>,
    booked: Vec<Booked>,
    /// May look at the bookings.
    may_decide: bool,
}

impl OnePage {
    pub(super) fn new(
        visit: &Visit<Administrator>,
        kept: &Kept,
        promises: Vec<Promise>,
        problem: Option<Errors>,
    ) -> Self {
        let t = visit.words();
        let heading = |section: Section| (section.code(), words::section(t, section));
        let page = visit.page();
        Self {
            page: match problem {
                Some(errors) => page.with_refusal(&errors),
                None => page,
            },
            t,
            slug: kept.slug.clone(),
            name: kept.name.get(visit.language).to_owned(),
            in_use: kept.terms.in_use,
            terms: said::terms(t, &kept.terms),
            hours: said::hours(t, &kept.terms.openings),
            sections: Section::PLAIN.map(heading).into(),
            facts: Viewpoint::ALL.iter().map(|one| heading(Section::For(*one))).collect(),
            booked: booked(t, promises),
            may_decide: visit.person.may_decide_bookings(),
        }
    }

    /// Says first what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        let t = self.t;
        let done = match (notice, self.in_use) {
            ("saved", _) => Some(t.settings_saved()),
            ("added", false) => Some(t.settings_added()),
            ("use", true) => Some(t.settings_put_into_use()),
            ("use", false) => Some(t.settings_taken_out_of_use()),
            _ => None,
        };
        self.page = self.page.with_done(done);
        self
    }
}

#[derive(Template)]
#[template(path = "resources/settings_form.html")]
pub(super) struct FormPage {
    page: Page,
    t: &'static Words,
    title: String,
    /// Where the form is sent, and the page to which it belongs.
    paths: (String, String),
    /// Whose settings they are; nothing for a new one.
    name: Option<String>,
    was: String,
    inputs: Vec<Input>,
    hit: Vec<Booked>,
    may_decide: bool,
    errors: Errors,
}

/// What a form shows besides its fields.
#[derive(Default)]
pub(super) struct Answer {
    pub(super) problems: Problems,
    /// The bookings that hold more.
    pub(super) hit: Vec<Promise>,
    /// What is kept now, if another has changed it.
    pub(super) kept: Option<Typed>,
}

impl FormPage {
    /// A page of what is kept; `was` is the mark of what it was made from.
    pub(super) fn of(
        visit: &Visit<Administrator>,
        (section, kept): (Section, &Kept),
        (typed, was): (&Typed, String),
        answer: Answer,
    ) -> Self {
        let back = format!("/admin/resources/{}", kept.slug);
        let paths = (format!("{back}/{}", section.code()), back);
        let title = words::section(visit.words(), section);
        let mut page = Self::made(visit, (section, title), (typed, was), answer);
        page.paths = paths;
        page.name = Some(kept.name.get(visit.language).to_owned());
        page
    }

    /// A page of what is kept for all of a kind together.
    pub(super) fn of_kind(
        visit: &Visit<Administrator>,
        kind: Kind,
        (typed, was): (&Typed, String),
        answer: Answer,
    ) -> Self {
        let title = visit.words().kind_quotas_title();
        let mut page = Self::made(visit, (Section::Quotas, title), (typed, was), answer);
        page.paths = (format!("/admin/quotas/{}", kind.code()), "/admin/quotas".to_owned());
        page.name = Some(said::kinds(visit.words(), kind));
        page
    }

    /// The page for adding.
    pub(super) fn new(visit: &Visit<Administrator>, typed: &Typed, problems: Problems) -> Self {
        let answer = Answer { problems, ..Answer::default() };
        let mut page =
            Self::made(visit, (Section::About, visit.words().settings_new()), (typed, String::new()), answer);
        page.paths = ("/admin/resources/new".to_owned(), "/admin/resources".to_owned());
        page
    }

    fn made(
        visit: &Visit<Administrator>,
        (section, title): (Section, String),
        (typed, was): (&Typed, String),
        answer: Answer,
    ) -> Self {
        let t = visit.words();
        let inputs = inputs(t, section, typed, answer.kept.as_ref());
        let errors = errors(t, &inputs, answer.problems);
        Self {
            page: visit.page().with_errors(&errors),
            t,
            title,
            paths: (String::new(), String::new()),
            name: None,
            was,
            inputs,
            hit: booked(t, answer.hit),
            may_decide: visit.person.may_decide_bookings(),
            errors,
        }
    }
}

/// Sentences that name their field: several may be wrong in the same way.
fn errors(t: &Words, inputs: &[Input], problems: Problems) -> Errors {
    let mut errors = Errors::default();
    for (field, problem) in problems {
        let sentence = words::problem(t, problem);
        let label = inputs.iter().find(|input| input.name == field).map(|input| input.label.clone());
        errors.add(field, label.map_or(sentence.clone(), |label| t.form_error_at(label, sentence)));
    }
    errors
}
