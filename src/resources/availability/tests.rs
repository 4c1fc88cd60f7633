//! Every rule of free times, and a naive model that knows them one minute at a time.

use super::*;
use crate::language::Texts;
use crate::resources::rules::{Allocation, Opening};
use proptest::prelude::*;
use time::macros::{date, datetime};

/// A Monday, and the day on which everything is wished for.
const DAY: Date = date!(2026 - 11 - 23);
const HOLIDAY: Date = date!(2026 - 11 - 24);

/// Open on Mondays and Tuesdays, 9 to 13 and 14 to 18; on Wednesdays to midnight.
fn terms() -> Terms {
    let open = |weekday, opens: u16, closes: u16| Opening { weekday, opens: opens * 60, closes: closes * 60 };
    Terms {
        allocation: Allocation::Places,
        units: 12,
        largest_party: 6,
        wheelchair_places: 2,
        shortest: 60,
        longest: 180,
        notice: 60,
        openings: vec![
            open(Weekday::Monday, 9, 13),
            open(Weekday::Monday, 14, 18),
            open(Weekday::Tuesday, 9, 18),
            open(Weekday::Wednesday, 9, 24),
        ],
        ..Terms::plain()
    }
}

fn wish(from: PrimitiveDateTime, minutes: u16, party: (u16, u16, u16)) -> Wish {
    let (people, wheelchairs, assistants) = party;
    Wish { stay: Interval::lasting(from, minutes), party: Party { people, wheelchairs, assistants } }
}

fn holiday() -> ClosedDay {
    ClosedDay { day: HOLIDAY, reason: Texts::default() }
}

#[test]
fn every_refusal_names_its_rule() {
    let (terms, closed) = (terms(), [holiday()]);
    let interval = Interval::lasting(datetime!(2026-11-23 16:00), 60);
    let held = [Held { interval, units: 10, wheelchairs: 1, assistants: 1 }];
    let now = datetime!(2026-11-23 09:40);
    let circumstances = Circumstances { terms: &terms, closed: &closed, now, held: &held };
    let one = (1, 0, 0);
    let at = |hour: u16, minute: u16| civil::at_minute(DAY, hour * 60 + minute);
    let cases = [
        ("fits", wish(at(11, 0), 60, one), Ok(())),
        ("ends when it closes", wish(at(12, 0), 60, one), Ok(())),
        ("just enough notice", wish(at(11, 0), 120, (6, 2, 1)), Ok(())),
        ("yesterday", wish(datetime!(2026-11-22 10:00), 60, one), Err(Problem::Past)),
        ("an hour that is over", wish(at(9, 0), 60, one), Err(Problem::Past)),
        ("too far", wish(datetime!(2026-12-24 10:00), 60, one), Err(Problem::TooFar(30))),
        (
            "a closed day",
            wish(datetime!(2026-11-24 10:00), 60, one),
            Err(Problem::ClosedDay(Box::new(holiday()))),
        ),
        (
            "a closed weekday",
            wish(datetime!(2026-11-26 10:00), 60, one),
            Err(Problem::ClosedWeekday(Weekday::Thursday)),
        ),
        ("over lunch", wish(at(12, 30), 120, one), Err(Problem::OutsideHours)),
        ("after closing", wish(at(17, 30), 60, one), Err(Problem::OutsideHours)),
        ("into the next day", wish(datetime!(2026-11-25 23:30), 60, one), Err(Problem::AcrossMidnight)),
        ("a start off the grid", wish(at(11, 10), 60, one), Err(Problem::OffGrid(30))),
        ("a length off the grid", wish(at(11, 0), 70, one), Err(Problem::OffGrid(30))),
        ("too short", wish(at(11, 0), 30, one), Err(Problem::TooShort(60))),
        ("too long", wish(at(14, 0), 210, one), Err(Problem::TooLong(180))),
        ("too soon", wish(at(10, 30), 60, one), Err(Problem::TooSoon(60))),
        ("nobody", wish(at(11, 0), 60, (0, 0, 0)), Err(Problem::NoPeople)),
        ("a crowd", wish(at(11, 0), 60, (7, 0, 0)), Err(Problem::TooManyPeople(6))),
        (
            "more wheelchairs than people",
            wish(at(11, 0), 60, (1, 2, 0)),
            Err(Problem::MoreWheelchairsThanPeople),
        ),
        ("more wheelchairs than fit", wish(at(11, 0), 60, (4, 3, 0)), Err(Problem::WheelchairPlaces(2))),
        ("more assistants than fit", wish(at(11, 0), 60, (2, 0, 2)), Err(Problem::AssistantPlaces(1))),
        ("taken", wish(at(15, 30), 60, (3, 0, 0)), Err(Problem::Taken)),
        ("room for two more", wish(at(15, 30), 60, (2, 0, 0)), Ok(())),
        ("wheelchair places taken", wish(at(16, 0), 60, (2, 2, 0)), Err(Problem::WheelchairPlaces(1))),
        ("assistants' places taken", wish(at(16, 0), 60, (1, 0, 1)), Err(Problem::AssistantPlaces(0))),
        ("touching what is taken", wish(at(15, 0), 60, (6, 2, 1)), Ok(())),
    ];
    for (name, wish, verdict) in cases {
        assert_eq!(circumstances.judge(&wish), verdict, "{name}");
    }
}

#[test]
fn the_nearest_are_told_in_order_of_time_without_the_wished_one() {
    let at = |hour: u16| civil::at_minute(DAY, hour * 60);
    let starts = [9, 10, 11, 14, 17].map(at);
    assert_eq!(nearest(&starts, at(11), 3), [9, 10, 14].map(at));
    assert_eq!(nearest(&[], at(11), 3), []);
}

#[test]
fn free_stretches_end_at_lunch_at_buffers_and_at_the_others() {
    let terms = Terms { buffer_before: 15, buffer_after: 15, ..terms() };
    let at = |hour: u16, minute: u16| civil::at_minute(DAY, hour * 60 + minute);
    let interval = Interval { from: at(15, 45), until: at(16, 45) };
    let held = [Held { interval, units: 12, wheelchairs: 0, assistants: 0 }];
    let now = datetime!(2026-11-22 09:00);
    let circumstances = Circumstances { terms: &terms, closed: &[], now, held: &held };
    let told: Vec<_> = circumstances.free_spans(DAY).into_iter().map(|span| span.interval).collect();
    let expected = [(at(9, 0), at(13, 0)), (at(14, 0), at(15, 30)), (at(17, 0), at(18, 0))];
    assert_eq!(told, expected.map(|(from, until)| Interval { from, until }));
}

/// Another's booking by the half hour, anywhere in the day.
fn anybody() -> impl Strategy<Value = Held> {
    (0_u16..48, 1_u16..12, 1_u16..4, 0_u16..3, 0_u16..3).prop_map(|(from, long, units, w, a)| Held {
        interval: Interval::lasting(civil::at_minute(DAY, from * 30), long * 30),
        units,
        wheelchairs: w,
        assistants: a,
    })
}

fn some_terms() -> impl Strategy<Value = Terms> {
    let buffers = prop_oneof![Just(0_u16), Just(15), Just(30)];
    let shared = prop_oneof![Just(Allocation::Places), Just(Allocation::Pieces)];
    (shared, 1_u16..6, buffers.clone(), buffers, 0_u16..90, prop_oneof![Just(15_u16), Just(30)]).prop_map(
        |(allocation, units, buffer_before, buffer_after, notice, grid)| Terms {
            allocation,
            units,
            grid,
            notice,
            buffer_before,
            buffer_after,
            ..terms()
        },
    )
}

/// Free units, wheelchair places and assistants' places of each minute, counted one by one.
fn left_minute_by_minute(terms: &Terms, held: &[Held], interval: Interval) -> Left {
    let whole =
        Left { units: terms.units, wheelchairs: terms.wheelchair_places, assistants: terms.assistant_places };
    (0..interval.minutes()).fold(whole, |least, minute| {
        let moment = interval.from + time::Duration::minutes(minute);
        let there = |held: &&Held| held.interval.from <= moment && moment < held.interval.until;
        let sum = |what: fn(&Held) -> u16| held.iter().filter(there).map(what).sum::<u16>();
        Left {
            units: least.units.min(terms.units.saturating_sub(sum(|held| held.units))),
            wheelchairs: least
                .wheelchairs
                .min(terms.wheelchair_places.saturating_sub(sum(|held| held.wheelchairs))),
            assistants: least
                .assistants
                .min(terms.assistant_places.saturating_sub(sum(|held| held.assistants))),
        }
    })
}

/// Every minute of the day, asked one by one whether a stay could begin there.
fn starts_minute_by_minute(all: &Circumstances<'_>, minutes: u16, party: Party) -> Vec<PrimitiveDateTime> {
    let terms = all.terms;
    let opened = |start: u16| terms.on(DAY).find(|open| (open.opens..open.closes).contains(&start));
    let is_open = |start: u16| {
        opened(start).is_some_and(|open| (start..start + minutes).all(|minute| minute < open.closes))
    };
    let in_time = |start: u16| {
        let from = civil::at_minute(DAY, start);
        from > all.now && (from - all.now).whole_minutes() >= i64::from(terms.notice)
    };
    let has_room = |start: u16| {
        let from = civil::at_minute(DAY, start);
        let hold = Interval {
            from: from - time::Duration::minutes(terms.buffer_before.into()),
            until: from + time::Duration::minutes((minutes + terms.buffer_after).into()),
        };
        let left = left_minute_by_minute(terms, all.held, hold);
        terms.units_for(party) <= left.units
            && party.wheelchairs <= left.wheelchairs
            && party.assistants <= left.assistants
    };
    let fits = |start: &u16| {
        start.is_multiple_of(terms.grid) && is_open(*start) && in_time(*start) && has_room(*start)
    };
    (0..1440).filter(fits).map(|start| civil::at_minute(DAY, start)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(100) })]

    #[test]
    fn what_is_left_is_what_counting_every_minute_finds(
        terms in some_terms(),
        held in prop::collection::vec(anybody(), 0..8),
        (from, long) in (0_u16..1400, 1_u16..300),
    ) {
        let now = datetime!(2026-11-22 09:00);
        let circumstances = Circumstances { terms: &terms, closed: &[], now, held: &held };
        let interval = Interval::lasting(civil::at_minute(DAY, from), long);
        prop_assert_eq!(circumstances.left(interval), left_minute_by_minute(&terms, &held, interval));
    }

    #[test]
    fn full_stretches_are_the_minutes_at_which_no_unit_is_left(
        terms in some_terms(),
        held in prop::collection::vec(anybody(), 0..8),
        (from, long) in (0_u16..1400, 1_u16..300),
    ) {
        let now = datetime!(2026-11-22 09:00);
        let circumstances = Circumstances { terms: &terms, closed: &[], now, held: &held };
        let within = Interval::lasting(civil::at_minute(DAY, from), long);
        let full = circumstances.full_within(within);
        for moment in (0..within.minutes()).map(|minute| within.from + time::Duration::minutes(minute)) {
            let left = left_minute_by_minute(&terms, &held, Interval::lasting(moment, 1));
            let is_told = full.iter().any(|stretch| stretch.from <= moment && moment < stretch.until);
            prop_assert_eq!(is_told, left.units == 0, "{}", moment);
        }
        prop_assert!(full.iter().all(|stretch| within.from <= stretch.from && stretch.until <= within.until));
    }

    #[test]
    fn free_starts_are_what_trying_every_minute_finds(
        terms in some_terms(),
        held in prop::collection::vec(anybody(), 0..8),
        (hour, steps) in (0_u16..20, 2_u16..6),
        (people, wheelchairs, assistants) in (1_u16..4, 0_u16..2, 0_u16..2),
    ) {
        let now = civil::at_minute(DAY, hour * 60 + 7);
        let circumstances = Circumstances { terms: &terms, closed: &[], now, held: &held };
        let party = Party { people, wheelchairs, assistants };
        prop_assert_eq!(
            circumstances.free_starts(DAY, steps * 30, party),
            starts_minute_by_minute(&circumstances, steps * 30, party)
        );
    }

    #[test]
    fn any_stay_inside_a_free_stretch_can_be_had(
        terms in some_terms(),
        held in prop::collection::vec(anybody(), 0..8),
        (skip, steps) in (0_u16..20, 2_u16..6),
    ) {
        let now = datetime!(2026-11-22 09:00);
        let circumstances = Circumstances { terms: &terms, closed: &[], now, held: &held };
        for span in circumstances.free_spans(DAY) {
            let from = span.interval.from + time::Duration::minutes((skip * terms.grid).into());
            let stay = Interval::lasting(from, steps * 30);
            if stay.until <= span.interval.until {
                prop_assert_eq!(circumstances.judge(&Wish { stay, party: Party::ONE }), Ok(()));
            }
        }
    }
}

#[test]
fn an_assistant_takes_a_place_only_where_the_resource_says_so() {
    let party = Party { people: 2, wheelchairs: 0, assistants: 1 };
    let counted = |allocation, assistant_takes_place| {
        Terms { allocation, assistant_takes_place, ..terms() }.units_for(party)
    };
    assert_eq!(counted(Allocation::Places, false), 2);
    assert_eq!(counted(Allocation::Places, true), 3);
    assert_eq!((counted(Allocation::Whole, true), counted(Allocation::Pieces, true)), (1, 1));
    let terms = Terms { assistant_takes_place: true, units: 6, ..terms() };
    let all = Circumstances { terms: &terms, closed: &[], now: DAY.midnight(), held: &[] };
    let full = Party { people: 6, ..party };
    assert_eq!(all.judge_party(&full), Err(Problem::AssistantPlaces(0)));
    assert_eq!(all.judge_party(&Party { people: 5, ..full }), Ok(()));
}
