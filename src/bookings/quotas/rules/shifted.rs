//! A calendar that is moved by a week says the same: rules and quotas know weekdays and distances, never dates. Months
//! are left out: a week later it may be another one.

use super::*;
use crate::bookings::rules::decide_by;
use crate::civil;
use crate::ids::ExceptionId;
use crate::language::Texts;
use crate::resources::availability::{Circumstances, Held, Party, Problem, Wish};
use crate::resources::rules::{Allocation, ClosedDay, Exception, Exceptional, Kind, Opening, Terms};
use proptest::prelude::*;
use time::Weekday;
use time::macros::{date, datetime, time};

const MONDAY: Date = date!(2026 - 11 - 23);
const WEEK: Duration = Duration::WEEK;

/// All that a wish is judged by.
#[derive(Debug, Clone)]
struct Calendar {
    terms: Terms,
    closed: Vec<ClosedDay>,
    held: Vec<Held>,
    counted: Vec<Counted>,
    now: PrimitiveDateTime,
    wish: Wish,
}

fn terms() -> Terms {
    let limit = |over, period, measure, most| Quota { over, period, measure, most };
    let all = Over::Kind(Kind::Instrument);
    Terms {
        allocation: Allocation::Places,
        units: 2,
        largest_party: 2,
        longest: 180,
        notice: 60,
        horizon: 12,
        buffer_after: 15,
        quotas: vec![
            limit(Over::Resource, Period::Day, Measure::Minutes, 120),
            limit(Over::Resource, Period::Week, Measure::Bookings, 2),
            limit(Over::Resource, Period::Ahead, Measure::Bookings, 4),
            limit(all, Period::Week, Measure::Minutes, 360),
        ],
        ..Terms::plain()
    }
}

/// So many half hours after a midnight so many days after the Monday.
fn at((day, half): (i64, u16)) -> PrimitiveDateTime {
    civil::at_minute(MONDAY.saturating_add(Duration::days(day)), half * 30)
}

fn later(stay: Interval) -> Interval {
    Interval { from: stay.from.saturating_add(WEEK), until: stay.until.saturating_add(WEEK) }
}

fn later_exception(one: &Exception) -> Exception {
    let (from, until) = (one.from.saturating_add(WEEK), one.until.saturating_add(WEEK));
    Exception { from, until, ..one.clone() }
}

impl Calendar {
    fn a_week_later(&self) -> Self {
        let closed = self.closed.iter().map(later_day).collect();
        let held = self.held.iter().map(|one| Held { interval: later(one.interval), ..*one }).collect();
        let counted = self.counted.iter().map(|one| Counted { stay: later(one.stay), ..*one }).collect();
        let exceptions = self.terms.exceptions.iter().map(later_exception).collect();
        Self {
            terms: Terms { exceptions, ..self.terms.clone() },
            closed,
            held,
            counted,
            now: self.now.saturating_add(WEEK),
            wish: Wish { stay: later(self.wish.stay), ..self.wish },
        }
    }

    fn circumstances(&self) -> Circumstances<'_> {
        Circumstances { terms: &self.terms, closed: &self.closed, now: self.now, held: &self.held }
    }

    fn quotas(&self) -> Result<(), Exceeded> {
        judge(&self.terms.quotas, &self.counted, self.now, &self.wish.stay)
    }

    fn starts(&self) -> Vec<PrimitiveDateTime> {
        self.circumstances().free_starts(self.wish.stay.from.date(), 60, self.wish.party)
    }
}

fn later_day(closed: &ClosedDay) -> ClosedDay {
    ClosedDay { day: closed.day.saturating_add(WEEK), ..closed.clone() }
}

fn later_problem(problem: Problem) -> Problem {
    match problem {
        Problem::ClosedDay(closed) => Problem::ClosedDay(Box::new(later_day(&closed))),
        Problem::Excepted(one) => Problem::Excepted(Box::new(later_exception(&one))),
        other => other,
    }
}

fn openings() -> impl Strategy<Value = Vec<Opening>> {
    let days = [
        Weekday::Monday,
        Weekday::Tuesday,
        Weekday::Wednesday,
        Weekday::Thursday,
        Weekday::Friday,
        Weekday::Saturday,
        Weekday::Sunday,
    ];
    prop::collection::vec((any::<bool>(), 12..24_u16, 1..16_u16), 7).prop_map(move |hours| {
        let open = days.into_iter().zip(hours).filter(|(_, (open, ..))| *open);
        open.map(|(weekday, (_, opens, long))| Opening {
            weekday,
            opens: opens * 30,
            closes: (opens + long) * 30,
        })
        .collect()
    })
}

fn exceptions() -> impl Strategy<Value = Vec<Exception>> {
    prop::collection::vec((0..14_i64, 0..3_i64, any::<bool>()), 0..3).prop_map(|all| {
        let one = |(number, (day, long, broken)): (usize, (i64, i64, bool))| Exception {
            id: ExceptionId(i64::try_from(number).unwrap()),
            from: MONDAY.saturating_add(Duration::days(day)),
            until: MONDAY.saturating_add(Duration::days(day + long)),
            what: if broken { Exceptional::OutOfOrder } else { Exceptional::Hours(vec![(600, 960)]) },
            reason: Texts::default(),
        };
        all.into_iter().enumerate().map(one).collect()
    })
}

fn stays() -> impl Strategy<Value = Vec<(Interval, bool)>> {
    let stay = ((0..14_i64, 12..40_u16), 1..6_u16, any::<bool>());
    let made = |(start, halves, flag)| (Interval::lasting(at(start), halves * 30), flag);
    prop::collection::vec(stay.prop_map(made), 0..8)
}

prop_compose! {
    fn calendars()(
        openings in openings(),
        exceptions in exceptions(),
        closed in prop::collection::vec(0..14_i64, 0..2),
        held in stays(),
        counted in stays(),
        now in (0..3_i64, 0..48_u16),
        start in (0..14_i64, 14..40_u16),
        halves in 1..7_u16,
        people in 1..3_u16,
    ) -> Calendar {
        let day = |day| ClosedDay {
            day: MONDAY.saturating_add(Duration::days(day)),
            reason: Texts::default(),
        };
        let hold = |(interval, _)| Held { interval, units: 1, wheelchairs: 0, assistants: 0 };
        let count = |(number, (stay, here))| Counted { booking: BookingId(number), stay, here };
        Calendar {
            terms: Terms { openings, exceptions, ..terms() },
            closed: closed.into_iter().map(day).collect(),
            held: held.into_iter().map(hold).collect(),
            counted: (1..).zip(counted).map(count).collect(),
            now: at(now),
            wish: Wish {
                stay: Interval::lasting(at(start), halves * 30),
                party: Party { people, ..Party::ONE },
            },
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn a_week_later_everything_is_judged_alike(calendar in calendars()) {
        let moved = calendar.a_week_later();
        let (here, there) = (calendar.circumstances(), moved.circumstances());
        prop_assert_eq!(here.judge(&calendar.wish).map_err(later_problem), there.judge(&moved.wish));
        prop_assert_eq!(calendar.quotas(), moved.quotas());
        let starts: Vec<_> = calendar.starts().into_iter().map(|start| start.saturating_add(WEEK)).collect();
        prop_assert_eq!(starts, moved.starts());
        let decided = decide_by(&here, calendar.wish.stay.from).saturating_add(WEEK);
        prop_assert_eq!(decided, decide_by(&there, moved.wish.stay.from));
    }

    #[test]
    fn one_visit_more_never_leaves_more_of_a_quota(calendar in calendars(), more in stays()) {
        let fewer = calendar.quotas();
        let mut fuller = calendar;
        let count = |(number, (stay, here))| Counted { booking: BookingId(number), stay, here };
        fuller.counted.extend((100..).zip(more).map(count));
        prop_assert!(fewer.is_ok() || fuller.quotas().is_err());
    }
}

/// The clock of Berlin leaves out the hour from two to three on that Sunday, and shows it twice on the other.
#[test]
fn a_stay_across_a_change_of_the_clock_is_as_long_as_the_wall_says() {
    for night in [date!(2027 - 03 - 28), date!(2027 - 10 - 31)] {
        let whole_day = Opening { weekday: Weekday::Sunday, opens: 0, closes: 1440 };
        let terms = Terms { openings: vec![whole_day], longest: 120, ..terms() };
        let now = PrimitiveDateTime::new(night, time!(00:00));
        let circumstances = Circumstances { terms: &terms, closed: &[], now, held: &[] };
        let judged = |minutes| {
            let stay = Interval::lasting(PrimitiveDateTime::new(night, time!(01:30)), minutes);
            circumstances.judge(&Wish { stay, party: Party::ONE })
        };
        assert_eq!(judged(120), Ok(()));
        assert_eq!(judged(150), Err(Problem::TooLong(120)));
    }
}

#[test]
fn the_last_minute_of_a_period_belongs_to_it() {
    let now = datetime!(2026-11-23 09:00);
    let last = Interval::lasting(datetime!(2026-11-29 23:30), 60);
    let one = Counted { booking: BookingId(1), stay: last, here: true };
    let week = Quota { over: Over::Resource, period: Period::Week, measure: Measure::Minutes, most: 60 };
    assert_eq!(
        used(week, &[one], now, date!(2026 - 11 - 23)),
        60,
        "a visit is of the day on which it begins"
    );
    assert_eq!(used(week, &[one], now, date!(2026 - 11 - 30)), 0);
    let day = Quota { period: Period::Day, ..week };
    assert_eq!(used(day, &[one], now, date!(2026 - 11 - 29)), 60);
    assert_eq!(used(day, &[one], now, date!(2026 - 11 - 30)), 0);
}
