use super::*;

#[test]
fn an_opening_may_last_to_midnight() {
    let sunday = Opening::read(7, "09:00", "24:00").unwrap();
    assert_eq!(sunday, Opening { weekday: Weekday::Sunday, opens: 540, closes: 1440 });
    assert_eq!((minute_text(sunday.opens), minute_text(sunday.closes)), ("09:00".into(), "24:00".into()));
    assert_eq!(Opening::read(0, "09:00", "10:00"), None);
    assert_eq!(Opening::read(1, "9 a.m.", "10:00"), None);
}

#[test]
fn equal_days_are_told_together_and_closed_days_are_told() {
    let open = |weekday, opens, closes| Opening { weekday, opens, closes };
    let openings = [
        open(Weekday::Monday, 540, 780),
        open(Weekday::Tuesday, 540, 780),
        open(Weekday::Wednesday, 840, 1200),
        open(Weekday::Wednesday, 540, 780),
        open(Weekday::Wednesday, 600, 800),
    ];
    let told: Vec<_> = week(&openings).into_iter().map(|h| (h.first, h.last, h.times)).collect();
    assert_eq!(
        told,
        [
            (Weekday::Monday, Weekday::Tuesday, vec![(540, 780)]),
            (Weekday::Wednesday, Weekday::Wednesday, vec![(540, 800), (840, 1200)]),
            (Weekday::Thursday, Weekday::Sunday, vec![]),
        ]
    );
}
