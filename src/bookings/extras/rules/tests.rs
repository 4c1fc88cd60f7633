//! Rules of what is taken along, put to the test.

use super::*;
use crate::resources::rules::{Allocation, Approval, AtDeadline};
use time::macros::datetime;

fn terms(units: u16) -> Terms {
    Terms {
        alone: false,
        allocation: Allocation::Pieces,
        units,
        approval: Approval::Never,
        at_deadline: AtDeadline::Approve,
        ..Terms::plain()
    }
}

/// Five pairs of headphones, of which two are held from ten to eleven; up to four go along.
fn headphones() -> Along {
    let interval = Interval { from: datetime!(2026-11-25 10:00), until: datetime!(2026-11-25 11:00) };
    Along {
        id: ResourceId(7),
        slug: "headphones".into(),
        name: "Headphones".into(),
        most: 4,
        terms: terms(5),
        held: vec![Held { interval, units: 2, wheelchairs: 0, assistants: 0 }],
    }
}

fn judged(typed: &str, from: time::PrimitiveDateTime) -> Vec<Why> {
    let hold = Some(Interval::lasting(from, 60));
    let typed = [("headphones".to_owned(), typed.to_owned())];
    judge(&[headphones()], hold, &typed).into_iter().map(|trouble| trouble.why).collect()
}

#[test]
fn as_many_as_are_free_may_be_taken_and_not_one_more() {
    for (typed, at_ten, at_eleven) in [
        ("", vec![], vec![]),
        ("0", vec![], vec![]),
        ("3", vec![], vec![]),
        ("4", vec![Why::Left(3)], vec![]),
        ("5", vec![Why::TooMany(4)], vec![Why::TooMany(4)]),
        ("-1", vec![Why::NotANumber], vec![Why::NotANumber]),
    ] {
        assert_eq!(judged(typed, datetime!(2026-11-25 10:00)), at_ten, "{typed} at ten");
        assert_eq!(judged(typed, datetime!(2026-11-25 11:00)), at_eleven, "{typed} at eleven");
    }
}

#[test]
fn what_is_not_offered_any_more_may_only_be_left() {
    let typed = |units: &str| [("projector".to_owned(), units.to_owned())];
    assert_eq!(judge(&[headphones()], None, &typed("1"))[0].why, Why::Gone);
    assert_eq!(judge(&[headphones()], None, &typed("0")), []);
}
