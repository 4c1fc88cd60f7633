//! What a member is allowed, as pages.

use askama::Template;

use super::form::{Problems, Typed, code, mark};
use super::rules::{Problem, TIMES, may_give};
use super::words;
use crate::dates::{self, Marked};
use crate::ids::{AllowanceId, MemberId};
use crate::language::Words;
use crate::members::people::Whom;
use crate::resources::rules::{Kind, Leeway, Reach};
use crate::resources::store::{Listed, Resource};
use crate::web::{Coordinator, Errors, Guard, Page, Visit};

/// Code, words, chosen.
type Choice = (String, String, bool);

/// Something that was given, on one line.
pub(super) struct Line {
    pub(super) id: AllowanceId,
    pub(super) said: String,
    pub(super) until: Option<Marked>,
    pub(super) given_by: String,
    pub(super) given: Marked,
    pub(super) ended_by: String,
    pub(super) ended: Option<Marked>,
    /// By whoever looks.
    pub(super) may_end: bool,
}

/// What counts today, and what does no longer; `ends` says what may be ended.
pub(super) fn split<G: Guard>(
    visit: &Visit<G>,
    listed: &[Listed],
    (all, ends): (&[Resource], impl Fn(Reach) -> bool),
) -> (Vec<Line>, Vec<Line>) {
    let (t, today) = (visit.words(), visit.now.civil.date());
    let day = |seconds| {
        let day = visit.app.clock.civil(seconds).date();
        Marked::day(day, dates::long(t, day))
    };
    let line = |one: &Listed| Line {
        id: one.id,
        said: words::allowance(t, &one.allowance, all),
        until: one.until.map(|until| Marked::day(until, dates::long(t, until))),
        given_by: one.given_by.clone(),
        given: day(one.given_at),
        ended_by: one.ended_by.clone().unwrap_or_default(),
        ended: one.ended_at.map(day),
        may_end: one.counts(today) && ends(one.allowance.reach),
    };
    let (counting, over): (Vec<_>, Vec<_>) = listed.iter().partition(|one| one.counts(today));
    (counting.into_iter().map(line).collect(), over.into_iter().map(line).collect())
}

#[derive(Template)]
#[template(path = "bookings/allowances_find.html")]
pub(super) struct FindPage {
    page: Page,
    t: &'static Words,
    q: String,
    /// Too many to choose from.
    too_many: bool,
    found: Vec<Whom>,
}

impl FindPage {
    pub(super) fn new(visit: &Visit<Coordinator>, q: String, found: Option<Vec<Whom>>) -> Self {
        let too_many = found.is_none();
        let mut found = found.unwrap_or_default();
        found.retain(|one| one.id != visit.person.id);
        Self { page: visit.page().with_get_form("/people/allowances"), t: visit.words(), q, too_many, found }
    }
}

/// A member, what they were given, and what there is.
pub(super) struct Known {
    pub(super) whom: Whom,
    pub(super) listed: Vec<Listed>,
    pub(super) all: Vec<Resource>,
}

#[derive(Template)]
#[template(path = "bookings/allowances.html")]
pub(super) struct AllowancesPage {
    page: Page,
    t: &'static Words,
    member: MemberId,
    name: String,
    counting: Vec<Line>,
    over: Vec<Line>,
    whats: Vec<Choice>,
    times: Vec<Choice>,
    reaches: Vec<Choice>,
    /// Of what counts now.
    mark: String,
    typed: Typed,
    errors: Errors,
}

impl AllowancesPage {
    pub(super) fn new(visit: &Visit<Coordinator>, known: Known, typed: Typed, problems: Problems) -> Self {
        let t = visit.words();
        let mut errors = Errors::default();
        for (field, problem) in problems {
            errors.add(field, sentence(t, problem));
        }
        let Known { whom, listed, all } = known;
        let (counting, over) = split(visit, &listed, (&all, |reach| may_give(&visit.person, reach)));
        let now: Vec<_> = counting.iter().map(|one| one.id).collect();
        let what = |one: &Leeway| (one.code().to_owned(), words::leeway(t, *one), typed.what == one.code());
        let time = |times: u16| {
            let number = times.to_string();
            let chosen = typed.times == number;
            (number, words::times(t, times), chosen)
        };
        Self {
            page: visit.page().with_form().with_errors(&errors),
            t,
            member: whom.id,
            name: whom.name,
            counting,
            over,
            whats: Leeway::ALL.iter().map(what).collect(),
            times: TIMES.map(time).into(),
            reaches: reaches(visit, &all, &typed.reach),
            // Whoever has been told that something has changed sees it on this page.
            mark: mark(&now),
            typed,
            errors,
        }
    }

    /// Says first what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        let done = match notice {
            "given" => Some(self.t.allowances_given()),
            "ended" => Some(self.t.allowances_ended()),
            _ => None,
        };
        self.page = self.page.with_done(done);
        self
    }
}

/// What this person may give: everything and kinds before single things.
fn reaches(visit: &Visit<Coordinator>, all: &[Resource], typed: &str) -> Vec<Choice> {
    let kinds = Kind::ALL.iter().map(|kind| Reach::Kind(*kind));
    let ones = all.iter().map(|one| Reach::One(one.id));
    let reaches = [Reach::Everything].into_iter().chain(kinds).chain(ones);
    let choice = |reach| {
        let code = code(reach);
        let chosen = code == typed;
        (code, words::reach(visit.words(), reach, all), chosen)
    };
    reaches.filter(|reach| may_give(&visit.person, *reach)).map(choice).collect()
}

fn sentence(t: &Words, problem: Problem) -> String {
    match problem {
        Problem::What => t.allowances_error_what(),
        Problem::Minutes(least, most) => t.allowances_error_minutes(least, most),
        Problem::Times => t.allowances_error_times(),
        Problem::Reach => t.allowances_error_reach(),
        Problem::NoSuchDay => t.allowances_error_day(),
        Problem::Past => t.allowances_error_past(),
        Problem::There => t.allowances_error_there(),
        Problem::Changed => t.allowances_error_changed(),
    }
}
