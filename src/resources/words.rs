//! Resources in words: kinds, viewpoints, hours and terms.

use super::rules::{
    self, Allocation, Answer, Approval, Because, Exception, Exceptional, Hours, Kind, Measure, Opening, Over,
    Period, Quota, Terms, Viewpoint, minute_text,
};
use crate::civil;
use crate::dates::{self, capital};
use crate::language::{Language, Words};

/// Days and their times.
pub(crate) struct HoursLine {
    pub(crate) days: String,
    pub(crate) times: String,
}

/// The hours of a week, equal days together.
pub(crate) fn hours(t: &Words, openings: &[Opening]) -> Vec<HoursLine> {
    rules::week(openings)
        .iter()
        .map(|hours| HoursLine { days: capital(&days(t, hours)), times: times(t, hours) })
        .collect()
}

fn days(t: &Words, hours: &Hours) -> String {
    let first = dates::weekday(t, hours.first);
    if hours.first == hours.last { first } else { t.date_days(first, dates::weekday(t, hours.last)) }
}

fn times(t: &Words, hours: &Hours) -> String {
    if hours.times.is_empty() {
        return t.date_closed();
    }
    intervals(t, &hours.times)
}

fn intervals(t: &Words, times: &[(u16, u16)]) -> String {
    let said = times.iter().map(|(from, until)| t.date_hours_words(minute_text(*from), minute_text(*until)));
    said.collect::<Vec<_>>().join("; ")
}

/// The days of an exception.
pub(crate) fn exception_days(t: &Words, exception: &Exception) -> String {
    let first = dates::long(t, exception.from);
    if exception.from == exception.until {
        first
    } else {
        t.date_days(first, dates::long(t, exception.until))
    }
}

/// What holds on those days.
pub(crate) fn exceptional(t: &Words, what: &Exceptional) -> String {
    match what {
        Exceptional::OutOfOrder => t.resource_out_of_order(),
        Exceptional::Hours(hours) if hours.is_empty() => capital(&t.date_closed()),
        Exceptional::Hours(hours) => t.resource_other_hours(intervals(t, hours)),
    }
}

/// Why nobody can be there on a day: until when, and the reason if it can be read.
pub(crate) fn excepted(language: Language, exception: &Exception) -> String {
    let t = language.words();
    let last = dates::long(t, exception.until);
    let closed = match exception.what {
        Exceptional::OutOfOrder => t.resource_out_of_order_until(last),
        Exceptional::Hours(_) => t.resource_closed_until(last),
    };
    match exception.reason.get(language) {
        "" => closed,
        reason => format!("{closed} {}", t.message_reason(reason)),
    }
}

/// One of a kind.
pub(super) fn kind(t: &Words, kind: Kind) -> String {
    match kind {
        Kind::Room => t.resource_kind_room(),
        Kind::TableGame => t.resource_kind_table_game(),
        Kind::Instrument => t.resource_kind_instrument(),
        Kind::Workplace => t.resource_kind_workplace(),
    }
}

/// All of a kind.
pub(crate) fn kinds(t: &Words, kind: Kind) -> String {
    match kind {
        Kind::Room => t.resources_kind_rooms(),
        Kind::TableGame => t.resources_kind_table_games(),
        Kind::Instrument => t.resources_kind_instruments(),
        Kind::Workplace => t.resources_kind_workplaces(),
    }
}

/// For whom.
pub(crate) fn viewpoint(t: &Words, viewpoint: Viewpoint) -> String {
    match viewpoint {
        Viewpoint::Wheelchair => t.resource_for_wheelchair(),
        Viewpoint::LowVision => t.resource_for_low_vision(),
        Viewpoint::Blind => t.resource_for_blind(),
        Viewpoint::HardOfHearing => t.resource_for_hard_of_hearing(),
        Viewpoint::Deaf => t.resource_for_deaf(),
        Viewpoint::EasilyTired => t.resource_for_easily_tired(),
        Viewpoint::NeedsQuiet => t.resource_for_needs_quiet(),
    }
}

/// The drawing beside a viewpoint.
pub(super) fn drawing(viewpoint: Viewpoint) -> &'static str {
    match viewpoint {
        Viewpoint::Wheelchair => "wheelchair",
        Viewpoint::LowVision => "eye",
        Viewpoint::Blind => "cane",
        Viewpoint::HardOfHearing => "ear",
        Viewpoint::Deaf => "hands",
        Viewpoint::EasilyTired => "rest",
        Viewpoint::NeedsQuiet => "quiet",
    }
}

/// In one word.
pub(super) fn answer(t: &Words, answer: Answer) -> String {
    match answer {
        Answer::Yes => t.form_yes(),
        Answer::No => t.form_no(),
        Answer::Unknown => t.form_unknown(),
    }
}

/// How many find room.
pub(super) fn size(t: &Words, terms: &Terms) -> String {
    let party = match terms.largest_party {
        1 => t.resource_size_one(),
        people => t.resource_size_party(people),
    };
    let mut said = match terms.allocation {
        Allocation::Whole => vec![party],
        Allocation::Places => vec![t.resource_size_places(terms.units)],
        Allocation::Pieces => vec![t.resource_size_pieces(terms.units), party],
    };
    if terms.wheelchair_places > 0 {
        said.push(t.resource_size_wheelchairs(terms.wheelchair_places));
    }
    capital(&said.join(", "))
}

/// What must be known to book it: a name and what is said about it.
pub(super) fn terms(t: &Words, terms: &Terms) -> Vec<(String, String)> {
    let mut size = size(t, terms);
    if terms.assistant_places > 0 {
        size = format!("{size}, {}", t.resource_size_assistants(terms.assistant_places));
        if terms.assistant_takes_place {
            size = format!("{size}. {}", t.resource_assistant_takes_place());
        }
    }
    let (shortest, longest) = (dates::duration(t, terms.shortest), dates::duration(t, terms.longest));
    let notice = match terms.notice {
        0 => t.resource_notice_none(),
        minutes => t.resource_notice(dates::duration(t, minutes)),
    };
    let mut terms_said = vec![
        (t.resource_who(), if terms.for_chosen { t.resource_who_chosen() } else { t.resource_who_all() }),
        (t.resource_size(), size),
        (t.resource_length(), t.resource_length_between(shortest, longest)),
        (t.resource_ahead(), format!("{notice} {}", t.resource_ahead_most(terms.horizon))),
        (t.resource_approval(), approval(t, terms)),
    ];
    let notices = notices(t, terms);
    if !notices.is_empty() {
        terms_said.push((t.resource_notices(), notices));
    }
    if !terms.quotas.is_empty() {
        let quotas: Vec<_> = terms.quotas.iter().map(|one| quota(t, *one)).collect();
        terms_said.push((t.quota_title(), quotas.join("; ")));
    }
    terms_said
}

/// Until when a booking is moved without a call, and given up with time enough for others.
fn notices(t: &Words, terms: &Terms) -> String {
    let length = |minutes| dates::duration(t, minutes);
    let change = (terms.notice_change > 0).then(|| t.resource_notice_change(length(terms.notice_change)));
    let cancel = (terms.notice_cancel > 0).then(|| t.resource_notice_cancel(length(terms.notice_cancel)));
    change.into_iter().chain(cancel).collect::<Vec<_>>().join(" ")
}

/// Which wishes a coordinator decides on, and by when.
fn approval(t: &Words, terms: &Terms) -> String {
    let decide_by = civil::time_text(terms.decide_by);
    match terms.approval {
        Approval::Never => t.resource_approval_none(),
        Approval::Always => t.resource_approval_needed(decide_by),
        Approval::When(conditions) => t.resource_approval_when(because(t, conditions.told()), decide_by),
    }
}

/// What is out of the ordinary.
pub(crate) fn because(t: &Words, told: impl IntoIterator<Item = Because>) -> String {
    let said = told.into_iter().map(|one| match one {
        Because::Longer(minutes) => t.approval_longer(dates::duration(t, minutes)),
        Because::MorePeople(people) => t.approval_more_people(people),
        Because::Before(time) => t.approval_before(civil::time_text(time)),
        Because::After(time) => t.approval_after(civil::time_text(time)),
    });
    said.collect::<Vec<_>>().join("; ")
}

/// At most so much in such a time, and of what together.
pub(crate) fn quota(t: &Words, quota: Quota) -> String {
    match quota.over {
        Over::Resource => limit(t, quota),
        Over::Kind(kind) => t.quota_together(kinds(t, kind), limit(t, quota)),
    }
}

/// At most so much in such a time.
pub(super) fn limit(t: &Words, quota: Quota) -> String {
    let amount = amount(t, quota.measure, quota.most);
    match quota.period {
        Period::Day => t.quota_day(amount),
        Period::Week => t.quota_week(amount),
        Period::Month => t.quota_month(amount),
        Period::Ahead => t.quota_ahead(amount),
    }
}

/// Bookings, or a length.
pub(crate) fn amount(t: &Words, measure: Measure, number: u16) -> String {
    match measure {
        Measure::Bookings => t.quota_bookings(number),
        Measure::Minutes => dates::duration(t, number),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::Weekday;

    #[test]
    fn the_hours_of_a_week_are_said_in_words() {
        let open = |weekday, opens, closes| Opening { weekday, opens, closes };
        let openings = [
            open(Weekday::Monday, 540, 780),
            open(Weekday::Monday, 840, 1200),
            open(Weekday::Tuesday, 540, 1200),
        ];
        let lines = hours(Language::En.words(), &openings);
        let said: Vec<_> = lines.iter().map(|line| (line.days.as_str(), line.times.as_str())).collect();
        assert_eq!(
            said,
            [
                ("Monday", "from 09:00 to 13:00; from 14:00 to 20:00"),
                ("Tuesday", "from 09:00 to 20:00"),
                ("Wednesday to Sunday", "closed"),
            ]
        );
    }
}
