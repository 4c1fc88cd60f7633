use super::*;
use crate::resources::rules::Kind;
use time::macros::{date, datetime};

const NOW: PrimitiveDateTime = datetime!(2026-11-23 09:00);

fn quota(period: Period, measure: Measure, most: u16) -> Quota {
    Quota { over: Over::Resource, period, measure, most }
}

fn visit(id: i64, from: PrimitiveDateTime, minutes: u16) -> Counted {
    Counted { booking: BookingId(id), stay: Interval::lasting(from, minutes), here: true }
}

#[test]
fn exactly_the_limit_is_allowed_and_one_more_is_not() {
    let week = quota(Period::Week, Measure::Bookings, 2);
    let one = visit(1, datetime!(2026-11-24 10:00), 60);
    let two = visit(2, datetime!(2026-11-25 10:00), 60);
    let wish = Interval::lasting(datetime!(2026-11-26 10:00), 60);
    assert_eq!(judge(&[week], &[one], NOW, &wish), Ok(()));
    assert_eq!(judge(&[week], &[one, two], NOW, &wish), Err(Exceeded { quota: week, used: 2 }));
    let hours = quota(Period::Day, Measure::Minutes, 120);
    let same_day = visit(3, datetime!(2026-11-26 12:00), 60);
    assert_eq!(judge(&[hours], &[same_day], NOW, &wish), Ok(()));
    let longer = Interval::lasting(datetime!(2026-11-26 10:00), 65);
    assert_eq!(judge(&[hours], &[same_day], NOW, &longer), Err(Exceeded { quota: hours, used: 60 }));
}

#[test]
fn a_week_across_a_months_end_is_one_week_and_two_months() {
    let monday = visit(1, datetime!(2026-11-30 10:00), 60);
    let week = quota(Period::Week, Measure::Bookings, 9);
    let month = quota(Period::Month, Measure::Bookings, 9);
    assert_eq!(used(week, &[monday], NOW, date!(2026 - 12 - 06)), 1, "Sunday ends the week");
    assert_eq!(used(week, &[monday], NOW, date!(2026 - 12 - 07)), 0, "Monday begins another");
    assert_eq!(used(month, &[monday], NOW, date!(2026 - 12 - 01)), 0);
    assert_eq!(used(month, &[monday], NOW, date!(2026 - 11 - 01)), 1);
}

#[test]
fn what_is_to_come_counts_until_it_is_over() {
    let ahead = quota(Period::Ahead, Measure::Bookings, 9);
    let over = visit(1, datetime!(2026-11-23 08:00), 60);
    let under_way = visit(2, datetime!(2026-11-23 08:30), 60);
    let later = visit(3, datetime!(2027-01-23 10:00), 60);
    assert_eq!(used(ahead, &[over, under_way, later], NOW, date!(2026 - 11 - 25)), 2);
}

#[test]
fn a_booking_that_is_to_move_counts_once_in_a_period_and_with_its_longer_stay() {
    let stands = visit(1, datetime!(2026-11-24 10:00), 60);
    let asked = visit(1, datetime!(2026-11-26 10:00), 90);
    let day = date!(2026 - 11 - 25);
    assert_eq!(used(quota(Period::Week, Measure::Bookings, 9), &[stands, asked], NOW, day), 1);
    assert_eq!(used(quota(Period::Week, Measure::Minutes, 900), &[stands, asked], NOW, day), 90);
}

#[test]
fn nothing_before_the_earliest_day_counts_for_a_wish_from_today_on() {
    assert_eq!(earliest(date!(2026 - 11 - 23)), date!(2026 - 11 - 01));
    assert_eq!(earliest(date!(2026 - 12 - 02)), date!(2026 - 11 - 30));
}

#[test]
fn what_is_booked_elsewhere_counts_for_the_kind_alone() {
    let own = quota(Period::Week, Measure::Bookings, 1);
    let of_kind = Quota { over: Over::Kind(Kind::Instrument), most: 2, ..own };
    let elsewhere = Counted { here: false, ..visit(1, datetime!(2026-11-24 10:00), 60) };
    let here = visit(2, datetime!(2026-11-25 10:00), 60);
    let day = date!(2026 - 11 - 26);
    assert_eq!(used(own, &[elsewhere, here], NOW, day), 1);
    assert_eq!(used(of_kind, &[elsewhere, here], NOW, day), 2);
    let wish = Interval::lasting(datetime!(2026-11-26 10:00), 60);
    assert_eq!(judge(&[own, of_kind], &[elsewhere], NOW, &wish), Ok(()));
    let (all, two) = ([own, of_kind], Counted { booking: BookingId(3), ..elsewhere });
    assert_eq!(judge(&all, &[elsewhere, two], NOW, &wish), Err(Exceeded { quota: of_kind, used: 2 }));
}
