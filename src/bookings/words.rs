//! Bookings in words: what every page of this domain says alike.

use time::Date;

use super::extras::words as extras;
use super::journey::form::Unclear;
use super::quotas::rules::Exceeded;
use super::rules::{PartOfDay, ReasonProblem, Refusal, State};
use super::store::{Event, Listed};
use crate::civil::Interval;
use crate::dates;
use crate::language::said::{self, Said};
use crate::language::{Language, Words};
use crate::members::rules::acting::{Actor, Footing};
use crate::needs::rules::Need;
use crate::needs::words as needs;
use crate::resources::availability::{Party, Problem};
use crate::resources::rules::Period;
use crate::resources::words as resources;
use crate::support::rules::kind::Kind;
use crate::support::words as support;
use crate::text::TextProblem;

/// A state as people read it.
pub(crate) fn state(t: &Words, state: State) -> String {
    said::once(t, Said::State(state.code()), || match state {
        State::Requested => t.state_requested(),
        State::Approved => t.state_approved(),
        State::Declined => t.state_declined(),
        State::Expired => t.state_expired(),
        State::Cancelled => t.state_cancelled(),
        State::CheckedIn => t.state_checked_in(),
        State::Completed => t.state_completed(),
        State::NoShow => t.state_no_show(),
    })
}

/// A part of the day.
pub(crate) fn part_of_day(t: &Words, part: PartOfDay) -> String {
    match part {
        PartOfDay::Morning => t.booking_morning(),
        PartOfDay::Afternoon => t.booking_afternoon(),
        PartOfDay::Evening => t.booking_evening(),
    }
}

/// A row of history as people read it: what was noted by mistake and taken back says so.
pub(crate) fn event(t: &Words, event: &Event) -> String {
    match (event.from, event.state) {
        (Some(State::CheckedIn), State::Approved) => t.desk_event_arrival_back(),
        (Some(State::Completed), State::CheckedIn) => t.desk_event_departure_back(),
        (Some(State::NoShow), State::Approved) => t.desk_event_non_use_back(),
        (_, now) => state(t, now),
    }
}

/// Who did it: somebody, somebody for the member, or the portal itself.
pub(crate) fn by(t: &Words, event: &Event, member: &str) -> String {
    by_hand(t, (event.by.as_deref(), event.on), member)
}

/// Who did it, and in which capacity.
pub(crate) fn by_hand(t: &Words, (by, on): (Option<&str>, Option<Footing>), member: &str) -> String {
    let Some(by) = by else { return t.booking_by_portal() };
    match on {
        None => by.to_owned(),
        Some(Footing::Helper) => t.booking_by_helper(by, member),
        Some(Footing::Representative) => t.booking_by_representative(by, member),
    }
}

/// The sentence under which support is asked for: for oneself, or for whom one acts.
pub(crate) fn support_consent(t: &Words, actor: &Actor) -> String {
    match actor.grant() {
        None => t.booking_support_consent(),
        Some(grant) => t.booking_support_consent_for(grant.name.as_str()),
    }
}

/// Day and hours of a stay.
pub(crate) fn stay(t: &Words, stay: &Interval) -> String {
    let hours = dates::hours_words(t, stay.from.time(), stay.until.time());
    t.booking_stay(dates::long(t, stay.from.date()), hours)
}

/// What is booked, and when.
pub(crate) fn what_and_when(t: &Words, booking: &Listed) -> String {
    t.booking_about(booking.resource.as_str(), stay(t, &booking.stay))
}

/// Today and tomorrow by their names, other days by their weekday.
pub(crate) fn near_day(t: &Words, day: Date, today: Date) -> String {
    let words = dates::weekday_day(t, day);
    match (day - today).whole_days() {
        0 => t.booking_near_day(t.date_today(), words),
        1 => t.booking_near_day(t.date_tomorrow(), words),
        _ => words,
    }
}

/// What repeats, how often, and from when.
pub(crate) fn run(t: &Words, first: &Listed, visits: usize) -> String {
    t.series_run(first.resource.as_str(), dates::moment(t, first.stay.from), visits)
}

/// Who comes.
pub(crate) fn party(t: &Words, Party { people, wheelchairs, assistants }: Party) -> String {
    said::once(t, Said::Party(people, wheelchairs, assistants), || {
        let mut words = t.booking_people_count(people);
        if wheelchairs > 0 {
            words = words + ", " + &t.booking_wheelchairs_count(wheelchairs);
        }
        if assistants > 0 {
            words = words + ", " + &t.booking_assistants_count(assistants);
        }
        words
    })
}

/// What is asked for with a booking: the lines of the standing card, the kinds that were chosen, and what was typed, each
/// on a line of its own and none of them twice.
pub(crate) fn wish(t: &Words, card: &[Need], kinds: &[Kind], typed: &str) -> String {
    let chosen =
        |need: &&Need| kinds.iter().all(|kind| kind.code() != need.kind.code() || !need.sentence.is_empty());
    let lines = card.iter().filter(chosen).map(|need| needs::line(t, need));
    let on_card =
        |kind: &&Kind| !card.iter().any(|need| need.kind.code() == kind.code() && !need.sentence.is_empty());
    let kinds = kinds.iter().filter(on_card).map(|kind| support::kind(t, *kind));
    let typed = Some(typed.to_owned()).filter(|typed| !typed.is_empty());
    lines.chain(kinds).chain(typed).collect::<Vec<_>>().join("\n")
}

/// What is wrong with an answer before any rule is asked.
pub(crate) fn unclear(t: &Words, field: &str, unclear: Unclear) -> String {
    match (unclear, field) {
        (Unclear::Missing, "duration") => t.booking_error_length_missing(),
        (Unclear::Missing, "date") => t.booking_error_day_missing(),
        (Unclear::Missing, _) => t.booking_error_time_missing(),
        (Unclear::Unreadable, "date") => t.booking_error_day_unreal(),
        (Unclear::Unreadable, "duration") => t.booking_error_length_unreadable(),
        (Unclear::Unreadable, _) => t.booking_error_time_unreadable(),
        (Unclear::TwoDays, _) => t.booking_error_two_days(),
        (Unclear::NotANumber, "wheelchair_places") => t.booking_error_wheelchairs_number(),
        (Unclear::NotANumber, "assistants") => t.booking_error_assistants_number(),
        (Unclear::NotANumber, _) => t.form_error_number(),
        (Unclear::Text(problem), field) => {
            let what = if field == "purpose" { t.booking_purpose() } else { t.booking_support() };
            let sentence = match problem {
                TextProblem::TooLong(most) => t.form_error_too_long(most),
                TextProblem::Unreadable => t.form_error_characters(),
            };
            t.form_error_at(what, sentence)
        }
        (Unclear::NoConsent, _) => t.booking_error_consent(),
        (Unclear::Unmoved, _) => t.move_error_unmoved(),
        (Unclear::NoCard, _) => t.booking_error_card(),
        (Unclear::NotAllowed, _) => t.booking_support_not_allowed(),
        (Unclear::ForAnother, _) => t.acting_error_whom(),
    }
}

/// Why a reason is not taken.
pub(crate) fn reason_problem(t: &Words, problem: ReasonProblem) -> String {
    match problem {
        ReasonProblem::Empty => t.booking_error_reason(),
        ReasonProblem::Text(TextProblem::TooLong(most)) => t.form_error_too_long(most),
        ReasonProblem::Text(TextProblem::Unreadable) => t.form_error_characters(),
    }
}

/// What is wrong with words that are kept; `empty` when there are none.
pub(crate) fn text_problem(t: &Words, problem: ReasonProblem, empty: String) -> String {
    if problem == ReasonProblem::Empty { empty } else { reason_problem(t, problem) }
}

/// Why a wish is refused: the rule, and what would be right.
pub(crate) fn refusal(language: Language, refusal: &Refusal) -> String {
    let t = language.words();
    match refusal {
        Refusal::Rule(problem) => rule(language, problem),
        Refusal::NotChosen => t.booking_error_not_chosen(),
        Refusal::Late(notice) => t.move_late(dates::duration(t, *notice)),
        Refusal::Elsewhere(_) => t.booking_error_elsewhere(),
        Refusal::Extra(missing) => extras::missing(t, missing),
        Refusal::Quota(Exceeded { quota, used }) => {
            let limit = resources::quota(t, *quota);
            match quota.period {
                Period::Ahead => t.quota_error_ahead(limit),
                _ => t.quota_error(limit, resources::amount(t, quota.measure, *used)),
            }
        }
    }
}

/// The rule that a wish breaks, and what would be right.
pub(crate) fn rule(language: Language, problem: &Problem) -> String {
    let t = language.words();
    match problem {
        Problem::Past => t.booking_error_past(),
        Problem::TooFar(days) => t.booking_error_too_far(*days),
        Problem::OutOfUse => t.booking_error_out_of_use(),
        Problem::NotAlone => t.booking_error_not_alone(),
        Problem::ClosedDay(closed) => t.booking_error_closed_day(closed.reason.get(language)),
        Problem::Excepted(exception) => crate::resources::words::excepted(language, exception),
        Problem::ClosedWeekday(weekday) => t.booking_error_closed_weekday(dates::weekday(t, *weekday)),
        Problem::OutsideHours => t.booking_error_outside_hours(),
        Problem::AcrossMidnight => t.booking_error_midnight(),
        Problem::OffGrid(minutes) => t.booking_error_off_grid(*minutes),
        Problem::TooShort(minutes) => t.booking_error_too_short(dates::duration(t, *minutes)),
        Problem::TooLong(minutes) => t.booking_error_too_long(dates::duration(t, *minutes)),
        Problem::TooSoon(minutes) => t.booking_error_too_soon(dates::duration(t, *minutes)),
        Problem::NoPeople => t.booking_error_no_people(),
        Problem::TooManyPeople(most) => t.booking_error_too_many_people(*most),
        Problem::MoreWheelchairsThanPeople => t.booking_error_more_wheelchairs(),
        Problem::WheelchairPlaces(0) => t.booking_error_no_wheelchair_places(),
        Problem::WheelchairPlaces(left) => t.booking_error_wheelchair_places(*left),
        Problem::AssistantPlaces(0) => t.booking_error_no_assistant_places(),
        Problem::AssistantPlaces(left) => t.booking_error_assistant_places(*left),
        Problem::Taken => t.booking_error_taken(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn neither_parties_nor_states_are_taken_for_one_another() {
        let parties = [(1, 0, 0), (2, 0, 0), (2, 1, 0), (2, 0, 1), (2, 1, 1), (2, 2, 1)];
        let parties =
            parties.map(|(people, wheelchairs, assistants)| Party { people, wheelchairs, assistants });
        let mut said = HashSet::new();
        for t in Language::ALL.map(Language::words) {
            for one in parties {
                assert!(said.insert(party(t, one)), "{one:?} as another");
                assert!(!said.insert(party(t, one)), "{one:?} in other words the second time");
            }
            for one in State::ALL {
                assert!(said.insert(state(t, one)), "{one:?} as another");
                assert!(!said.insert(state(t, one)), "{one:?} in other words the second time");
            }
        }
    }
}
