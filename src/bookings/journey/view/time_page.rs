//! The free times of a day, and of other days where that helps.

use askama::Template;
use time::{Duration, PrimitiveDateTime};

use super::{Head, address, head, status};
use crate::bookings::journey::form::Answers;
use crate::bookings::journey::request::Journey;
use crate::bookings::journey::rules::Step;
use crate::bookings::quotas::rules as quotas;
use crate::bookings::rules::PartOfDay;
use crate::bookings::waitlist::any_full;
use crate::bookings::words;
use crate::civil::{self, Interval};
use crate::dates::{self, Marked};
use crate::language::Words;
use crate::resources::availability::{Held, Party, nearest};
use crate::web::{Acting, Books, Errors, Page, Result, Visit, show};

/// Days searched for something free when there is nothing.
pub(in crate::bookings::journey) const DAYS_SEARCHED: i64 = 14;

#[derive(Template)]
#[template(path = "bookings/time.html")]
struct TimePage {
    page: Page,
    t: &'static Words,
    head: Head,
    errors: Errors,
    day: Marked,
    parts: Vec<Part>,
    /// Address and words of free times on other days, when this day has none or the wished one is gone.
    others: Vec<(String, Marked)>,
    change_day: String,
    /// The address that looks among everything else, when this has nothing or the wished time is gone.
    find: Option<String>,
    /// Where to wait for a time that is taken, if one is.
    wait: Option<String>,
}

/// A part of the day and its free starts: `HH:MM`, the end, chosen.
struct Part {
    code: &'static str,
    name: String,
    starts: Vec<(String, String, bool)>,
}

/// The radios of one day, and links to other days if it has none or the wished time is gone.
pub(super) fn show_time(
    visit: &Visit<Acting<Books>>,
    journey: &Journey,
    errors: Errors,
    held: &[Held],
) -> Result {
    let t = visit.words();
    let answers = &journey.answers;
    let (day, minutes) = (answers.date().unwrap_or(journey.now.date()), answers.minutes().unwrap_or(0));
    let party = answers.party().unwrap_or(Party::ONE);
    let circumstances = journey.circumstances(held);
    let starts = circumstances.free_starts(day, minutes, party);
    let wished = answers.start().unwrap_or(time::macros::time!(12:00));
    let helps = starts.is_empty() || (!errors.is_empty() && answers.start().is_ok());
    let others = if helps {
        let days = (1..=DAYS_SEARCHED).map(|days| day.saturating_add(Duration::days(days)));
        let near = days.filter_map(|day| {
            let starts = circumstances.free_starts(day, minutes, party);
            nearest(&starts, PrimitiveDateTime::new(day, wished) - Duration::SECOND, 1).first().copied()
        });
        // No other day is offered that is full for this member.
        let may = |start: &PrimitiveDateTime| {
            let stay = Interval::lasting(*start, minutes);
            quotas::judge(&journey.resource.terms.quotas, &journey.counted, journey.now, &stay).is_ok()
        };
        near.filter(may).take(3).map(|start| other(t, journey, start)).collect()
    } else {
        Vec::new()
    };
    let page = TimePage {
        page: visit.page().with_errors(&errors).with_get_form("/bookings/new"),
        t,
        head: head(journey, Step::Time),
        day: Marked::day(day, dates::long(t, day)),
        parts: parts(t, &starts, minutes, answers),
        others,
        change_day: address(journey, Some(Step::Day)),
        wait: (journey.moves.is_none() && any_full(&circumstances, day, (minutes, party))).then(|| {
            let slug = &journey.resource.slug;
            format!("/waiting-list/new?resource={slug}&date={}&duration={minutes}", civil::date_text(day))
        }),
        find: (helps && journey.moves.is_none())
            .then(|| format!("/find?date={}&duration={minutes}&people={}", dates::digits(day), party.people)),
        errors,
    };
    let status = status(&page.errors);
    show(visit, status, &page)
}

fn other(t: &Words, journey: &Journey, start: PrimitiveDateTime) -> (String, Marked) {
    let mut answers = journey.answers.clone();
    answers.date = civil::date_text(start.date());
    (answers.day, answers.month, answers.year) = (String::new(), String::new(), String::new());
    answers.start = civil::time_text(start.time());
    let elsewhere = Journey {
        terms_number: journey.terms_number,
        is_late: false,
        moves: None,
        resource: journey.resource.clone(),
        closed: Vec::new(),
        now: journey.now,
        answers,
        kept: journey.kept,
        card: Vec::new(),
        counted: Vec::new(),
        may_support: journey.may_support,
        timings: Vec::new(),
        offers: Vec::new(),
    };
    (address(&elsewhere, None), Marked::moment(start, dates::capital(&dates::moment(t, start))))
}

fn parts(t: &Words, starts: &[PrimitiveDateTime], minutes: u16, answers: &Answers) -> Vec<Part> {
    let chosen = answers.start().ok();
    let said = |start: &PrimitiveDateTime| {
        let end = Interval::lasting(*start, minutes).until.time();
        (civil::time_text(start.time()), civil::time_text(end), Some(start.time()) == chosen)
    };
    let of = |part| {
        let here = starts.iter().filter(|start| PartOfDay::of(**start) == part);
        Part { code: part.code(), name: words::part_of_day(t, part), starts: here.map(said).collect() }
    };
    PartOfDay::ALL.into_iter().map(of).filter(|part| !part.starts.is_empty()).collect()
}
