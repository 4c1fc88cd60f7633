//! What may be changed of a resource, a page at a time, and what is wrong with a wish.

use time::Time;

use crate::language::Texts;
use crate::resources::rules::{
    Allocation, Answer, Approval, AtDeadline, Kind, Measure, Opening, Period, Quota, Viewpoint,
};
use crate::text::TextProblem;

/// What one page changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    /// Name, kind, and what it is.
    About,
    /// The way to it and the manners there.
    Guide,
    /// How many find room.
    Size,
    /// Opening hours.
    Hours,
    /// How long and how far ahead.
    Times,
    /// Who decides, and by when.
    Approval,
    /// How much one member may book.
    Quotas,
    /// Whether it is right for somebody.
    For(Viewpoint),
}

impl Section {
    /// Those that every resource has, without the viewpoints.
    pub(super) const PLAIN: [Self; 7] =
        [Self::About, Self::Guide, Self::Size, Self::Hours, Self::Times, Self::Approval, Self::Quotas];

    /// As addresses spell it.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::About => "about",
            Self::Guide => "guide",
            Self::Size => "size",
            Self::Hours => "hours",
            Self::Times => "times",
            Self::Approval => "approval",
            Self::Quotas => "quotas",
            Self::For(viewpoint) => viewpoint.code(),
        }
    }

    /// Reads a code.
    pub(super) fn parse(code: &str) -> Option<Self> {
        let plain = Self::PLAIN.into_iter().find(|section| section.code() == code);
        plain.or_else(|| Viewpoint::parse(code).map(Self::For))
    }
}

/// How many find room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Size {
    pub(super) allocation: Allocation,
    pub(super) units: u16,
    pub(super) largest_party: u16,
    pub(super) wheelchairs: u16,
    pub(super) assistants: u16,
    /// An assistant takes one of the places too.
    pub(super) assistant_takes_place: bool,
}

/// How long and how far ahead it can be booked; minutes, the horizon in days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Times {
    pub(super) grid: u16,
    pub(super) shortest: u16,
    pub(super) longest: u16,
    pub(super) notice: u16,
    pub(super) notice_change: u16,
    pub(super) notice_cancel: u16,
    pub(super) horizon: u16,
    pub(super) buffer_before: u16,
    pub(super) buffer_after: u16,
}

/// What a page changes it to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Change {
    About { kind: Kind, name: Texts, description: Texts },
    Guide { directions: Texts, house_rules: Texts },
    Size(Size),
    Hours(Vec<Opening>),
    Times(Times),
    Approval { approval: Approval, decide_by: Time, at_deadline: AtDeadline },
    Quotas(Vec<Quota>),
    For { viewpoint: Viewpoint, answer: Answer, sentence: Texts },
}

/// What is wrong with an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    Empty,
    Text(TextProblem),
    Number,
    /// Least and most.
    Between(u16, u16),
    NotChosen,
    /// There is another of that name.
    NameTaken,
    /// The longest stay is shorter than the shortest.
    StayOrder,
    /// Not a multiple of the grid.
    StayOffGrid(u16),
    /// More people in one booking than places.
    PartyOverPlaces,
    HoursUnreadable,
    HoursOrder,
    HoursOverlap,
    Clock,
    /// In some cases, and none is told.
    NoCase,
    /// A case, and it is not asked about.
    CaseUnused,
    /// The end of the usual hours is not after their beginning.
    UsualOrder,
    /// Bookings hold more than that.
    Held,
    /// It is shared in another way by bookings to come.
    HeldSharing,
    /// Assistants are counted in another way by bookings to come.
    HeldAssistants,
    /// No coordinator decides for it.
    NobodyDecides,
    /// It keeps others free, which only what is booked whole does.
    Linked,
    /// Somebody else has changed it meanwhile.
    Changed,
    /// It is never open.
    NeverOpen,
}

/// The fields of quotas, what they limit, and the most that can be typed. Lengths are typed in hours.
pub(super) const QUOTAS: [(&str, Period, Measure, u16); 7] = [
    ("day_bookings", Period::Day, Measure::Bookings, 100),
    ("day_hours", Period::Day, Measure::Minutes, 24),
    ("week_bookings", Period::Week, Measure::Bookings, 100),
    ("week_hours", Period::Week, Measure::Minutes, 168),
    ("month_bookings", Period::Month, Measure::Bookings, 100),
    ("month_hours", Period::Month, Measure::Minutes, 744),
    ("ahead", Period::Ahead, Measure::Bookings, 100),
];

/// The minutes between two times at which it can begin.
pub(super) const GRIDS: [u16; 6] = [5, 10, 15, 20, 30, 60];

/// Do the lengths of a stay fit each other and the grid? The field that is wrong, and how.
pub(super) fn judge_times(times: &Times) -> Result<(), (&'static str, Problem)> {
    for (field, minutes) in [("shortest", times.shortest), ("longest", times.longest)] {
        if minutes % times.grid != 0 {
            return Err((field, Problem::StayOffGrid(times.grid)));
        }
    }
    if times.longest < times.shortest { Err(("longest", Problem::StayOrder)) } else { Ok(()) }
}

/// The intervals of one day, in order; they may touch, and never lie over each other.
pub(super) fn judge_day(openings: &[Opening]) -> Result<(), Problem> {
    if openings.iter().any(|one| one.opens >= one.closes) {
        return Err(Problem::HoursOrder);
    }
    let overlaps = |(one, next): (&Opening, &Opening)| next.opens < one.closes;
    if openings.iter().zip(openings.iter().skip(1)).any(overlaps) {
        return Err(Problem::HoursOverlap);
    }
    Ok(())
}

/// The last part of the address of a resource, from its English name.
pub(super) fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.chars().flat_map(char::to_lowercase) {
        if c.is_ascii_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let slug: String = slug.chars().take(60).collect();
    let slug = slug.trim_end_matches('-');
    // Addresses begin with a letter, and one of them is the page for adding.
    if slug.starts_with(|c: char| c.is_ascii_lowercase()) && slug != "new" {
        slug.to_owned()
    } else {
        format!("place-{slug}").trim_end_matches('-').to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::Weekday;

    #[test]
    fn codes_are_read_back() {
        for section in Section::PLAIN.into_iter().chain(Viewpoint::ALL.iter().copied().map(Section::For)) {
            assert_eq!(Section::parse(section.code()), Some(section));
        }
        assert_eq!(Section::parse("use"), None);
    }

    #[test]
    fn an_address_comes_from_the_english_name() {
        let cases = [
            ("Music room", "music-room"),
            ("  3D printer! ", "place-3d-printer"),
            ("Бөлме", "place"),
            ("New", "place-new"),
            ("Desk — 2", "desk-2"),
        ];
        for (name, address) in cases {
            assert_eq!(slug(name), address);
        }
        assert!(slug(&"a".repeat(200)).len() <= 60);
    }

    #[test]
    fn lengths_fit_the_grid_and_each_other() {
        let times = |grid, shortest, longest| Times {
            grid,
            shortest,
            longest,
            notice: 0,
            notice_change: 0,
            notice_cancel: 0,
            horizon: 30,
            buffer_before: 0,
            buffer_after: 0,
        };
        assert_eq!(judge_times(&times(30, 30, 30)), Ok(()));
        assert_eq!(judge_times(&times(30, 45, 60)), Err(("shortest", Problem::StayOffGrid(30))));
        assert_eq!(judge_times(&times(15, 60, 45)), Err(("longest", Problem::StayOrder)));
    }

    #[test]
    fn intervals_of_a_day_may_touch_and_never_overlap() {
        let open = |opens, closes| Opening { weekday: Weekday::Monday, opens, closes };
        assert_eq!(judge_day(&[open(540, 780), open(780, 900)]), Ok(()));
        assert_eq!(judge_day(&[open(540, 780), open(779, 900)]), Err(Problem::HoursOverlap));
        assert_eq!(judge_day(&[open(540, 540)]), Err(Problem::HoursOrder));
    }
}
