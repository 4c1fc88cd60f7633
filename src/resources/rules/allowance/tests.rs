//! In what one member may go further than others.

use super::*;
use crate::resources::rules::{Approval, Measure, Period};

const PIANO: (ResourceId, Kind) = (ResourceId(4), Kind::Instrument);

fn terms() -> Terms {
    Terms {
        largest_party: 2,
        notice: 60,
        approval: Approval::Never,
        quotas: vec![
            Quota { over: Over::Resource, period: Period::Week, measure: Measure::Bookings, most: 2 },
            Quota { over: Over::Resource, period: Period::Day, measure: Measure::Minutes, most: 40000 },
        ],
        ..Terms::plain()
    }
}

fn one(leeway: Leeway, amount: u16, reach: Reach) -> Allowance {
    Allowance { leeway, amount, reach }
}

fn allowed(allowances: &[Allowance]) -> Allowed {
    Allowed::of(allowances, PIANO)
}

#[test]
fn it_counts_for_what_it_was_given_for() {
    for (reach, covers) in [
        (Reach::Everything, true),
        (Reach::Kind(Kind::Instrument), true),
        (Reach::Kind(Kind::Room), false),
        (Reach::One(ResourceId(4)), true),
        (Reach::One(ResourceId(5)), false),
    ] {
        assert_eq!(reach.covers(PIANO.0, PIANO.1), covers, "{reach:?}");
    }
}

#[test]
fn of_several_the_widest_counts() {
    let all = Reach::Everything;
    let said = allowed(&[
        one(Leeway::LongerStay, 30, all),
        one(Leeway::LongerStay, 60, Reach::Kind(Kind::Instrument)),
        one(Leeway::LongerStay, 240, Reach::Kind(Kind::Room)),
        one(Leeway::ShorterNotice, 30, all),
        one(Leeway::ShorterNotice, 0, Reach::One(ResourceId(4))),
        one(Leeway::LaterArrival, 15, all),
    ]);
    assert_eq!(said, Allowed { longer: 60, notice: Some(0), later: 15, ..Allowed::default() });
}

#[test]
fn no_limit_is_wider_than_any_number() {
    let times = |amounts: &[u16]| {
        let all: Vec<_> =
            amounts.iter().map(|times| one(Leeway::BiggerQuota, *times, Reach::Everything)).collect();
        allowed(&all).times
    };
    assert_eq!(times(&[2, 3]), Some(3));
    assert_eq!(times(&[3, NO_LIMIT, 2]), Some(NO_LIMIT));
    assert_eq!(times(&[]), None);
}

#[test]
fn nothing_becomes_narrower() {
    assert_eq!(terms().with(&Allowed::default()), terms());
    let said = terms().with(&Allowed { notice: Some(600), ..Allowed::default() });
    assert_eq!(said.notice, 60, "a notice that is longer than the others' changes nothing");
}

#[test]
fn a_longer_stay_ends_on_the_grid() {
    for (more, longest) in [(0, 120), (5, 150), (30, 150), (45, 180), (u16::MAX, u16::MAX)] {
        let said = terms().with(&Allowed { longer: more, ..Allowed::default() });
        assert_eq!(said.longest, longest, "{more}");
    }
}

#[test]
fn quotas_grow_all_alike_or_go() {
    let most = |times| -> Vec<u16> {
        let said = terms().with(&Allowed { times: Some(times), ..Allowed::default() });
        said.quotas.iter().map(|quota| quota.most).collect()
    };
    assert_eq!(most(2), [4, u16::MAX]);
    assert_eq!(most(NO_LIMIT), [0_u16; 0]);
}

#[test]
fn what_counts_for_one_thing_widens_no_limit_of_its_kind() {
    let of_kind = Quota {
        over: Over::Kind(Kind::Instrument),
        period: Period::Week,
        measure: Measure::Bookings,
        most: 3,
    };
    let terms = Terms { quotas: vec![of_kind], ..terms() };
    for (reach, most) in [
        (Reach::One(PIANO.0), Some(3)),
        (Reach::Kind(Kind::Instrument), None),
        (Reach::Everything, None),
        (Reach::Kind(Kind::Room), Some(3)),
    ] {
        let said = terms.clone().with(&allowed(&[one(Leeway::BiggerQuota, NO_LIMIT, reach)]));
        assert_eq!(said.quotas.first().map(|quota| quota.most), most, "{reach:?}");
    }
}
