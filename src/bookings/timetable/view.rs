//! The pages of a day, a week and a month of one resource.

use askama::Template;
use time::{Date, Duration};

use super::line::{DayLine, MonthLine};
use super::offer::Sight;
use super::rules::{Period, Reach, Scale};
use super::table::Table;
use super::words;
use crate::bookings::store::Listed;
use crate::civil;
use crate::dates;
use crate::language::Words;
use crate::resources::availability::Circumstances;
use crate::resources::rules::Terms;
use crate::resources::store::Resource;
use crate::web::{Page, Public, Visit};

#[derive(Template)]
#[template(path = "bookings/timetable.html")]
pub(super) struct TimetablePage {
    page: Page,
    t: &'static Words,
    slug: String,
    name: String,
    period: String,
    /// From which day to which, if that is not the name of the period.
    days: Option<String>,
    in_use: bool,
    /// Addresses and words.
    scales: Vec<(String, String)>,
    around: Vec<(String, String)>,
    /// The other way to look at a week.
    other: Option<(String, String)>,
    notes: Vec<String>,
    shown: Shown,
}

enum Shown {
    Days(Vec<DayLine>),
    Month(Vec<MonthLine>),
    Table(Table),
}

/// What was found out about the days.
pub(super) struct Known<'a> {
    pub(super) resource: &'a Resource,
    pub(super) now: Circumstances<'a>,
    pub(super) timeless: &'a Terms,
    /// For who welcomes the people.
    pub(super) booked: Option<&'a [Listed]>,
    /// And may open the bookings.
    pub(super) decides: bool,
}

impl<'a> Known<'a> {
    pub(super) fn sight(&self, day: Date) -> Sight<'a> {
        Sight::of(self.now, self.timeless, day)
    }

    /// The bookings of a day, if they may be read.
    pub(super) fn booked_on(&self, day: Date) -> Option<Vec<&'a Listed>> {
        self.booked.map(|all| all.iter().filter(|one| one.stay.from.date() == day).collect())
    }
}

impl TimetablePage {
    pub(super) fn new(
        visit: &Visit<Public>,
        known: &Known<'_>,
        (period, day, reach): (Period, Date, &Reach),
        as_table: bool,
    ) -> Self {
        let t = visit.words();
        let slug = &known.resource.slug;
        let table = as_table && period.scale == Scale::Week;
        let address = |scale: Scale, day: Date| {
            format!("/resources/{slug}/{}?date={}", scale.code(), civil::date_text(day))
        };
        let days: Vec<_> = period.days_from(reach.earliest).collect();
        let others = Scale::ALL.into_iter().filter(|scale| *scale != period.scale);
        let shown = match period.scale {
            _ if table => Shown::Table(Table::new(t, known, &days)),
            Scale::Month => Shown::Month(days.iter().map(|day| MonthLine::new(visit, known, *day)).collect()),
            _ => Shown::Days(days.iter().map(|day| DayLine::new(visit, known, *day)).collect()),
        };
        let long = |day| dates::capital(&dates::long(t, day));
        let (this, view) = (address(period.scale, day), if table { "" } else { "&view=table" });
        let other = if table { t.resource_as_list() } else { t.resource_as_table() };
        Self {
            page: visit.page(),
            t,
            name: known.resource.name.clone(),
            period: words::period(t, &period),
            days: (period.scale == Scale::Week).then(|| t.date_days(long(period.first), long(period.last))),
            in_use: known.resource.terms.in_use,
            scales: others.map(|scale| (address(scale, day), words::scale(t, scale))).collect(),
            around: around(t, slug, (&period, reach), if table { "view=table" } else { "" }),
            other: (period.scale == Scale::Week).then(|| (format!("{this}{view}"), other)),
            notes: notes(t, known, (&period, reach)),
            shown,
            slug: slug.clone(),
        }
    }
}

/// The period before, the one that today is in, and the one after.
fn around(t: &Words, slug: &str, (period, reach): (&Period, &Reach), view: &str) -> Vec<(String, String)> {
    let path = format!("/resources/{slug}/{}", period.scale.code());
    let to = |day: Date| {
        let query = format!("date={}", civil::date_text(day));
        let query = [query.as_str(), view].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
        let there = Period::around(period.scale, day);
        (format!("{path}?{}", query.join("&")), words::period(t, &there))
    };
    let mark = if view.is_empty() { "" } else { "?" };
    let today =
        (!period.has(reach.today)).then(|| (format!("{path}{mark}{view}"), words::current(t, period.scale)));
    reach.before(period).map(to).into_iter().chain(today).chain(reach.after(period).map(to)).collect()
}

/// What holds for several days, said once.
fn notes(t: &Words, known: &Known<'_>, (period, reach): (&Period, &Reach)) -> Vec<String> {
    let past = (period.first < reach.today).then(|| {
        if reach.earliest < reach.today { t.timetable_passed_shown() } else { t.timetable_passed() }
    });
    let latest = reach.today.saturating_add(Duration::days(known.resource.terms.horizon.into()));
    let far = (period.last > latest && known.resource.terms.in_use)
        .then(|| t.timetable_not_yet(dates::long(t, latest)));
    past.into_iter().chain(far).collect()
}
