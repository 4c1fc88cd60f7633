//! The answers put to the test.

use super::*;
use time::macros::{date, datetime};

fn answers() -> Answers {
    Answers {
        resource: "library".into(),
        duration: "60".into(),
        date: "2026-11-25".into(),
        start: "10:00".into(),
        ..Answers::default()
    }
}

#[test]
fn a_length_may_be_given_by_its_end() {
    let by_end = Answers { duration: String::new(), end: "11:30".into(), ..answers() };
    assert_eq!(by_end.minutes(), Ok(90));
    assert_eq!(Answers { end: "09:00".into(), ..by_end }.minutes(), Err(Unclear::Unreadable));
    assert_eq!(Answers { duration: "an hour".into(), ..answers() }.minutes(), Err(Unclear::Unreadable));
}

#[test]
fn a_day_may_be_chosen_or_typed_with_the_month_as_a_word() {
    for month in ["11", "қараша", "ноября", "Ноябрь", "November", "nov"] {
        let typed = Answers {
            date: "other".into(),
            day: "25".into(),
            month: month.into(),
            year: "2026".into(),
            ..answers()
        };
        assert_eq!(typed.date(), Ok(date!(2026 - 11 - 25)), "{month}");
    }
    let two = Answers { day: "26".into(), month: "11".into(), year: "2026".into(), ..answers() };
    assert_eq!(two.date(), Err(Unclear::TwoDays));
    let none = Answers { date: String::new(), ..answers() };
    assert_eq!(none.date(), Err(Unclear::Missing));
    let unreal = Answers {
        date: String::new(),
        day: "31".into(),
        month: "11".into(),
        year: "2026".into(),
        ..answers()
    };
    assert_eq!(unreal.date(), Err(Unclear::Unreadable));
}

#[test]
fn three_answers_make_a_stay() {
    let stay = answers().stay().unwrap();
    assert_eq!((stay.from, stay.until), (datetime!(2026-11-25 10:00), datetime!(2026-11-25 11:00)));
}

#[test]
fn support_needs_its_own_consent() {
    let wish = Answers { support: "аудармашы".into(), ..answers() };
    assert_eq!(wish.details(), Err(vec![("support_consent", Unclear::NoConsent)]));
    let agreed = Answers { support_consent: "yes".into(), ..wish };
    assert_eq!(agreed.details().unwrap().support, "аудармашы");
    let card = Answers { use_card: "yes".into(), ..answers() };
    assert_eq!(card.details(), Err(vec![("support_consent", Unclear::NoConsent)]));
}

#[test]
fn each_unclear_field_is_named() {
    let bad = Answers { people: "two".into(), assistants: "-1".into(), purpose: "a\0".into(), ..answers() };
    let fields: Vec<_> = bad.details().unwrap_err().into_iter().map(|(field, _)| field).collect();
    assert_eq!(fields, ["people", "assistants", "purpose"]);
}

#[test]
fn an_address_says_nothing_of_who_comes_and_agrees_to_nothing() {
    let linked = Answers {
        people: "3".into(),
        purpose: "words".into(),
        support: "words".into(),
        support_consent: "kk".into(),
        use_card: "yes".into(),
        key: "a-key-of-theirs".into(),
        ..answers()
    };
    let read = linked.of_address();
    assert!(read.who().is_empty() && read.key.is_empty());
    assert_eq!(read.when(), answers().when());
}

#[test]
fn an_address_never_shows_who_comes_and_what_for() {
    let full =
        Answers { purpose: "secret".into(), support: "secret".into(), people: "3".into(), ..answers() };
    assert!(full.when().iter().all(|(_, value)| !value.contains("secret")));
}
