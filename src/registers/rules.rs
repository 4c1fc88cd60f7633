//! How pieces are counted: the ways into the books and out of them, months, and figures that add up.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use time::{Date, Month as Name};

use crate::ids::CategoryId;

/// How a piece comes into the books or goes out of them; the view `item_movement` says the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// It was registered.
    Registered,
    /// It had been given for good, and is the centre's again.
    CameBack,
    /// It had been missing.
    Found,
    /// It was given for good.
    Given,
    /// It was disposed of.
    Disposed,
    /// Nobody knows where it is.
    Missing,
}

impl Way {
    /// Those that lead in, then those that lead out.
    pub const ALL: [Self; 6] =
        [Self::Registered, Self::CameBack, Self::Found, Self::Given, Self::Disposed, Self::Missing];

    /// As addresses spell it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Registered => "registered",
            Self::CameBack => "came-back",
            Self::Found => "found",
            Self::Given => "given",
            Self::Disposed => "disposed",
            Self::Missing => "missing",
        }
    }

    /// Reads a code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.code() == code)
    }

    /// It leads into the books.
    #[must_use]
    pub fn is_in(self) -> bool {
        matches!(self, Self::Registered | Self::CameBack | Self::Found)
    }

    /// What a change of state means for the books; nothing where a piece stays in them, or out of them.
    #[must_use]
    pub fn of(from: &str, to: &str) -> Option<Self> {
        let is_out = |state: &str| matches!(state, "new" | "given" | "disposed" | "missing");
        match (is_out(from), is_out(to)) {
            (true, false) => Some(match from {
                "given" => Self::CameBack,
                "missing" => Self::Found,
                _ => Self::Registered,
            }),
            (false, true) => Some(match to {
                "given" => Self::Given,
                "missing" => Self::Missing,
                _ => Self::Disposed,
            }),
            _ => None,
        }
    }
}

/// A month of the centre's civil time, between 1970 and 9998.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month(Date);

impl Month {
    /// That of a day.
    #[must_use]
    pub fn of(day: Date) -> Self {
        Self(day.replace_day(1).unwrap_or(day))
    }

    /// Reads `2026-11`.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let (year, month) =
            code.split_once('-').filter(|(year, month)| (year.len(), month.len()) == (4, 2))?;
        let is_digits = code.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        let year: i32 = year.parse().ok().filter(|year| is_digits && (1970..=9998).contains(year))?;
        let month = Name::try_from(month.parse::<u8>().ok()?).ok()?;
        Date::from_calendar_date(year, month, 1).ok().map(Self)
    }

    /// `2026-11`.
    #[must_use]
    pub fn code(self) -> String {
        format!("{:04}-{:02}", self.0.year(), u8::from(self.0.month()))
    }

    /// Its first day.
    #[must_use]
    pub fn first(self) -> Date {
        self.0
    }

    /// The month after it.
    #[must_use]
    pub fn next(self) -> Self {
        let days = self.0.month().length(self.0.year());
        Self::of(self.0.saturating_add(time::Duration::days(i64::from(days))))
    }

    /// The month before it.
    #[must_use]
    pub fn previous(self) -> Self {
        Self::of(self.0.saturating_sub(time::Duration::DAY))
    }
}

/// Pieces of one category in one month.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// In the books as the month began.
    pub opening: i64,
    /// See [`Way`].
    pub registered: i64,
    /// See [`Way`].
    pub came_back: i64,
    /// See [`Way`].
    pub found: i64,
    /// See [`Way`].
    pub given: i64,
    /// See [`Way`].
    pub disposed: i64,
    /// See [`Way`].
    pub missing: i64,
    /// By acts about closed months; may be less than nothing.
    pub corrected: i64,
}

impl Figures {
    /// All that came in.
    #[must_use]
    pub fn came_in(&self) -> i64 {
        self.registered + self.came_back + self.found
    }

    /// All that went out.
    #[must_use]
    pub fn went_out(&self) -> i64 {
        self.given + self.disposed + self.missing
    }

    /// In the books as the month ended.
    #[must_use]
    pub fn closing(&self) -> i64 {
        self.opening + self.came_in() - self.went_out() + self.corrected
    }

    /// How many went a way.
    #[must_use]
    pub fn by(&self, way: Way) -> i64 {
        match way {
            Way::Registered => self.registered,
            Way::CameBack => self.came_back,
            Way::Found => self.found,
            Way::Given => self.given,
            Way::Disposed => self.disposed,
            Way::Missing => self.missing,
        }
    }

    fn count(&mut self, way: Way, pieces: i64) {
        let place = match way {
            Way::Registered => &mut self.registered,
            Way::CameBack => &mut self.came_back,
            Way::Found => &mut self.found,
            Way::Given => &mut self.given,
            Way::Disposed => &mut self.disposed,
            Way::Missing => &mut self.missing,
        };
        *place += pieces;
    }
}

/// So many pieces of a category went from one state to another, before a month or within it.
#[derive(Debug, Clone)]
pub struct Moved {
    /// What kind of thing.
    pub category: CategoryId,
    /// Before the month began.
    pub before: bool,
    /// A state, or `new`.
    pub from: String,
    /// A state.
    pub to: String,
    /// How many.
    pub pieces: i64,
}

/// Acts about closed months, before a month or within it.
#[derive(Debug, Clone)]
pub struct Corrected {
    /// What kind of thing.
    pub category: CategoryId,
    /// Before the month began.
    pub before: bool,
    /// More, or less than nothing.
    pub pieces: i64,
}

/// A line of a month's figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// What kind of thing.
    pub category: CategoryId,
    /// How many.
    #[serde(flatten)]
    pub figures: Figures,
}

/// The figures of a month, a line for each category of which there is anything to say.
#[must_use]
pub fn count(moved: &[Moved], corrected: &[Corrected]) -> Vec<Line> {
    let mut lines: BTreeMap<CategoryId, Figures> = BTreeMap::new();
    for one in moved {
        let Some(way) = Way::of(&one.from, &one.to) else { continue };
        let figures = lines.entry(one.category).or_default();
        match (one.before, way.is_in()) {
            (true, true) => figures.opening += one.pieces,
            (true, false) => figures.opening -= one.pieces,
            (false, _) => figures.count(way, one.pieces),
        }
    }
    for one in corrected {
        let figures = lines.entry(one.category).or_default();
        let place = if one.before { &mut figures.opening } else { &mut figures.corrected };
        *place += one.pieces;
    }
    let lines = lines.into_iter().map(|(category, figures)| Line { category, figures });
    lines.filter(|line| line.figures != Figures::default()).collect()
}

/// All categories together.
#[must_use]
pub fn total(lines: &[Line]) -> Figures {
    let mut all = Figures::default();
    for Line { figures, .. } in lines {
        all.opening += figures.opening;
        all.corrected += figures.corrected;
        for way in Way::ALL {
            all.count(way, figures.by(way));
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn a_month_is_read_back_and_follows_another() {
        let november = Month::of(date!(2026 - 11 - 23));
        assert_eq!((november.code().as_str(), Month::parse("2026-11")), ("2026-11", Some(november)));
        assert_eq!([november.previous().code(), november.next().code()], ["2026-10", "2026-12"]);
        assert_eq!(november.next().next().code(), "2027-01");
        for typed in [
            "",
            "2026",
            "2026-13",
            "2026-00",
            "26-11",
            "1969-12",
            "9999-01",
            "2026-1",
            "+026-11",
            "2026-11-01",
        ] {
            assert_eq!(Month::parse(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_piece_is_counted_where_it_crosses_the_edge_of_the_books() {
        let cases = [
            ("new", "received", Some(Way::Registered)),
            ("given", "received", Some(Way::CameBack)),
            ("missing", "received", Some(Way::Found)),
            ("with_holder", "given", Some(Way::Given)),
            ("for_disposal", "disposed", Some(Way::Disposed)),
            ("ready", "missing", Some(Way::Missing)),
            ("ready", "with_holder", None),
            ("missing", "disposed", None),
        ];
        for (from, to, way) in cases {
            assert_eq!(Way::of(from, to), way, "{from} to {to}");
        }
        assert!(Way::ALL.iter().all(|way| Way::parse(way.code()) == Some(*way)));
    }

    fn moved(before: bool, from: &str, to: &str, pieces: i64) -> Moved {
        Moved { category: CategoryId(1), before, from: from.into(), to: to.into(), pieces }
    }

    #[test]
    fn what_was_before_opens_and_an_act_counts_in_its_own_month() {
        let all = [
            moved(true, "new", "received", 50),
            moved(true, "ready", "given", 8),
            moved(false, "new", "received", 5),
            moved(false, "received", "missing", 2),
            moved(false, "ready", "with_holder", 9),
        ];
        let acts = [
            Corrected { category: CategoryId(1), before: false, pieces: -3 },
            Corrected { category: CategoryId(2), before: true, pieces: 4 },
        ];
        let lines = count(&all, &acts);
        let [first, second] = lines.as_slice() else { panic!("{lines:?}") };
        assert_eq!((first.figures.opening, first.figures.came_in(), first.figures.went_out()), (42, 5, 2));
        assert_eq!(first.figures.closing(), 42);
        assert_eq!((second.figures.opening, second.figures.closing()), (4, 4));
        assert_eq!(total(&lines).closing(), 46);
    }

    #[test]
    fn what_came_and_went_long_ago_says_nothing() {
        assert_eq!(count(&[moved(true, "new", "received", 1), moved(true, "ready", "given", 1)], &[]), []);
    }
}
