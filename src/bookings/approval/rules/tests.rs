use time::Weekday;
use time::macros::{date, datetime};

use super::*;
use crate::bookings::rules::State;
use crate::civil::Interval;
use crate::ids::BookingId;
use crate::language::Texts;
use crate::resources::availability::Party;
use crate::resources::rules::Opening;

fn open(opens: u16, closes: u16) -> Vec<Opening> {
    vec![Opening { weekday: Weekday::Wednesday, opens, closes }]
}

fn terms() -> Terms {
    Terms { largest_party: 4, notice: 600, horizon: 1, openings: open(600, 1080), ..Terms::plain() }
}

fn request() -> Listed {
    Listed {
        id: BookingId(1),
        slug: "library".into(),
        resource: "Library".into(),
        member: "Әлия".into(),
        made_by: None,
        stay: Interval { from: datetime!(2026-11-25 10:00), until: datetime!(2026-11-25 11:00) },
        party: Party { people: 2, wheelchairs: 0, assistants: 0 },
        state: State::Requested,
        decide_by: datetime!(2026-11-24 12:00),
        has_support: false,
        series: None,
        extras: String::new(),
    }
}

#[test]
fn what_was_right_stays_right_however_near_it_has_come() {
    assert_eq!(judge(&terms(), &[], &request()), Ok(()));
}

#[test]
fn where_nobody_can_be_nothing_is_approved() {
    let out = Terms { in_use: false, ..terms() };
    assert_eq!(judge(&out, &[], &request()), Err(Hurdle::Closed(Problem::OutOfUse)));
    let closed = ClosedDay { day: date!(2026 - 11 - 25), reason: Texts::default() };
    let judged = judge(&terms(), std::slice::from_ref(&closed), &request());
    assert_eq!(judged, Err(Hurdle::Closed(Problem::ClosedDay(Box::new(closed)))));
}

#[test]
fn what_broke_no_rule_when_it_was_asked_for_may_be_approved_by_who_knows() {
    let cases = [
        (Terms { openings: open(720, 1080), ..terms() }, Changed::Hours),
        (Terms { openings: Vec::new(), ..terms() }, Changed::Hours),
        (Terms { longest: 30, ..terms() }, Changed::Length),
        (Terms { largest_party: 1, ..terms() }, Changed::Party),
    ];
    for (terms, changed) in cases {
        let judged = judge(&terms, &[], &request());
        assert_eq!(judged, Err(Hurdle::Terms(changed)), "{changed:?}");
        assert!(judged.is_err_and(|hurdle| hurdle.code().is_some()));
    }
    assert_eq!(Hurdle::Elsewhere.code(), None);
}
