use super::*;
use crate::resources::availability::{Held, Problem};
use crate::resources::rules::{Approval, Kind, Measure, Opening, Over, Period, Quota, Terms};
use time::macros::{date, datetime, time};

const NOW: PrimitiveDateTime = datetime!(2026-11-23 09:00);
const FIRST: Date = date!(2026 - 12 - 02);

/// Open on Wednesdays and Thursdays from ten to one, for one booking at a time.
fn terms(quotas: Vec<Quota>) -> Terms {
    let opening = |weekday| Opening { weekday, opens: 600, closes: 780 };
    Terms {
        largest_party: 4,
        grid: 60,
        shortest: 60,
        approval: Approval::Never,
        openings: vec![opening(time::Weekday::Wednesday), opening(time::Weekday::Thursday)],
        quotas,
        ..Terms::plain()
    }
}

fn held(from: PrimitiveDateTime, minutes: u16) -> Held {
    Held { interval: Interval::lasting(from, minutes), units: 1, wheelchairs: 0, assistants: 0 }
}

fn planned(
    (terms, held, own): (&Terms, &[Held], &[Interval]),
    wishes: &[(Date, Option<PrimitiveDateTime>)],
) -> Vec<Planned> {
    let circumstances = Circumstances { terms, closed: &[], now: NOW, held };
    let (usual, minutes, party) = (time!(10:00), 60, Party::ONE);
    Setting { circumstances, counted: &[], own, usual, minutes, party, along: &[] }.plan(wishes)
}

fn usual(day: Date) -> (Date, Option<PrimitiveDateTime>) {
    (day, Some(PrimitiveDateTime::new(day, time!(10:00))))
}

#[test]
fn a_rhythm_is_counted_from_its_first_day() {
    let weeks = days(FIRST, 2, Ends::After(3));
    assert_eq!(weeks, [FIRST, date!(2026 - 12 - 16), date!(2026 - 12 - 30)]);
    assert_eq!(days(FIRST, 1, Ends::On(date!(2026 - 12 - 08))), [FIRST]);
    assert_eq!(days(FIRST, 1, Ends::On(date!(2099 - 01 - 01))).len(), MOST + 1);
}

#[test]
fn each_date_is_judged_and_offered_what_is_free() {
    let taken = [held(datetime!(2026-12-09 10:00), 60)];
    let two = [usual(FIRST), usual(date!(2026 - 12 - 09))];
    let plan = planned((&terms(Vec::new()), &taken, &[]), &two);
    assert_eq!(plan[0].bookable(), Some(datetime!(2026-12-02 10:00)));
    assert_eq!(plan[0].offers, [datetime!(2026-12-02 11:00), datetime!(2026-12-02 12:00)]);
    assert_eq!(plan[1].refusal, Some(Refusal::Rule(Problem::Taken)));
    assert_eq!(plan[1].bookable(), None);
    assert_eq!(plan[1].offers, [datetime!(2026-12-09 11:00), datetime!(2026-12-09 12:00)]);
}

#[test]
fn where_a_day_is_full_the_days_around_it_are_offered() {
    let full = [held(datetime!(2026-12-09 10:00), 180)];
    let plan = planned((&terms(Vec::new()), &full, &[]), &[usual(date!(2026 - 12 - 09))]);
    assert_eq!(plan[0].offers, [datetime!(2026-12-10 10:00)], "Thursday; never open on the others");
}

#[test]
fn a_date_that_is_left_out_takes_nothing_and_stands_in_nobodys_way() {
    let out = [(FIRST, None), (FIRST, Some(datetime!(2026-12-02 10:00)))];
    let plan = planned((&terms(Vec::new()), &[], &[]), &out);
    assert_eq!((plan[0].bookable(), plan[0].refusal.clone()), (None, None));
    assert_eq!(plan[1].refusal, None);
    assert!(!plan[0].offers.contains(&datetime!(2026-12-02 10:00)), "the other one has it");
}

#[test]
fn nobody_is_in_two_places_not_even_twice_in_one_series() {
    let own = [Interval::lasting(datetime!(2026-12-02 10:30), 60)];
    let plan = planned((&terms(Vec::new()), &[], &own), &[usual(FIRST)]);
    assert_eq!(plan[0].refusal, Some(Refusal::Elsewhere(None)));
    assert_eq!(plan[0].offers, [datetime!(2026-12-02 12:00)]);
    let moved = [usual(FIRST), (date!(2026 - 12 - 09), Some(datetime!(2026-12-02 10:00)))];
    let plan = planned((&terms(Vec::new()), &[], &[]), &moved);
    assert_eq!(plan[1].refusal, Some(Refusal::Elsewhere(None)));
}

#[test]
fn the_dates_of_a_series_use_up_a_quota_one_after_another() {
    let quota = Quota { over: Over::Resource, period: Period::Ahead, measure: Measure::Bookings, most: 2 };
    let three = [usual(FIRST), usual(date!(2026 - 12 - 09)), usual(date!(2026 - 12 - 16))];
    let plan = planned((&terms(vec![quota]), &[], &[]), &three);
    assert!(plan[0].refusal.is_none() && plan[1].refusal.is_none());
    assert!(matches!(plan[2].refusal, Some(Refusal::Quota(_))));
    let without = [three[0], (three[1].0, None), three[2]];
    let plan = planned((&terms(vec![quota]), &[], &[]), &without);
    assert!(plan[2].refusal.is_none(), "what is left out costs nothing");
}

#[test]
fn two_dates_of_a_series_in_one_week_share_what_the_week_allows() {
    let quota = Quota { over: Over::Resource, period: Period::Week, measure: Measure::Minutes, most: 60 };
    let of_kind = Quota { over: Over::Kind(Kind::Room), ..quota };
    for limit in [quota, of_kind] {
        let dates = [usual(FIRST), usual(date!(2026 - 12 - 03)), usual(date!(2026 - 12 - 09))];
        let plan = planned((&terms(vec![limit]), &[], &[]), &dates);
        assert!(plan[0].refusal.is_none() && plan[2].refusal.is_none());
        assert!(matches!(plan[1].refusal, Some(Refusal::Quota(_))), "{limit:?}");
    }
}

#[test]
fn what_lies_behind_the_horizon_is_said_to_be_too_far() {
    let plan = planned((&terms(Vec::new()), &[], &[]), &[usual(date!(2026 - 12 - 30))]);
    assert_eq!(plan[0].refusal, Some(Refusal::Rule(Problem::TooFar(30))));
}
