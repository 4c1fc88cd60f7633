//! On what terms a piece goes out, until when, and when somebody is reminded of it.

use time::{Date, Duration, PrimitiveDateTime};

use crate::civil;
use crate::equipment::rules::State;

/// Nothing is lent for longer at once.
pub(super) const LONGEST: i64 = 731;
/// So many pieces go out in one step.
pub(super) const MOST: usize = 30;
/// Version of the text that is acknowledged.
pub(super) const VERSION: i64 = 1;
/// Characters of one answer.
pub(super) const LONGEST_TEXT: usize = 500;
/// So many days before it is due the holder is reminded.
const SOON: i64 = 2;
/// People are reminded from the first hour on and not from the last.
const HOURS: (u8, u8) = (9, 21);

/// The digits of a telephone number, or of a part of it, as numbers are kept; empty for what is none.
pub(super) fn phone_part(typed: &str) -> String {
    let is_sign = |c: char| matches!(c, ' ' | '+' | '-' | '(' | ')');
    if !typed.chars().all(|c| c.is_ascii_digit() || is_sign(c)) {
        return String::new();
    }
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    match digits.strip_prefix('8') {
        Some(rest) if digits.len() == 11 => format!("7{rest}"),
        _ if digits.len() < 4 => String::new(),
        _ => digits,
    }
}

/// On what terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Comes back.
    Loan,
    /// Stands somewhere in the centre.
    Placement,
    /// For good.
    Gift,
}

impl Kind {
    /// In the order in which they are offered.
    pub(super) const ALL: [Self; 3] = [Self::Loan, Self::Placement, Self::Gift];

    /// As the database and forms spell it.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Loan => "loan",
            Self::Placement => "placement",
            Self::Gift => "gift",
        }
    }

    /// Reads a code.
    pub(crate) fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Where a piece may be afterwards; what holds data is cleaned before it is anybody else's.
    pub(super) fn comes_back_to(self, needs_cleaning: bool) -> &'static [State] {
        match (self, needs_cleaning) {
            (Self::Gift, _) => &[State::Received],
            (_, true) => &[State::InWorkshop, State::Missing],
            (_, false) => &[State::Ready, State::InWorkshop, State::Missing],
        }
    }
}

/// How somebody said that they know on what terms they have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    /// In the portal.
    Ticked,
    /// Aloud, before a witness.
    Said,
    /// On a numbered paper.
    Paper,
    /// By whoever may collect for the holder.
    Representative,
}

impl How {
    const ALL: [Self; 4] = [Self::Ticked, Self::Said, Self::Paper, Self::Representative];
    /// Those that staff write down.
    pub(super) const BY_STAFF: [Self; 3] = [Self::Said, Self::Paper, Self::Representative];

    /// As the database and forms spell it.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Ticked => "ticked",
            Self::Said => "said",
            Self::Paper => "paper",
            Self::Representative => "representative",
        }
    }

    /// Reads a code.
    pub(super) fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|how| how.code() == code)
    }
}

/// Why a piece does not go out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unfit {
    /// No piece has this tag.
    Unknown,
    /// It is not where pieces go out from.
    Stands(State),
    /// Somebody's data may be on it.
    Dirty,
    /// It waits for somebody else.
    Reserved,
    /// The portal has promised it to whoever booked it.
    Booked,
    /// The same, and it has to be back before then.
    BookedFrom(PrimitiveDateTime),
    /// The database has another reason.
    Other,
}

impl Unfit {
    /// What a broken rule of the database means.
    pub(super) fn of(rule: &str) -> Option<Self> {
        Some(match rule {
            "item_dirty" => Self::Dirty,
            "item_reserved" => Self::Reserved,
            "item_booked" => Self::Booked,
            // Nobody is told a state that was true before somebody else was faster.
            "custody_item_not_ready" | "item_moved_on" | "custody.item_id" => Self::Stands(State::WithHolder),
            _ if rule.starts_with("item_") || rule.starts_with("custody_") => Self::Other,
            _ => return None,
        })
    }

    /// Whether a piece in this state can go out.
    pub(super) fn judge(state: State, dirty: bool) -> Result<(), Self> {
        match state {
            State::Ready if dirty => Err(Self::Dirty),
            State::Ready => Ok(()),
            other => Err(Self::Stands(other)),
        }
    }
}

/// Why a day or an hour is not one on which something comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Untimely {
    /// None is named, or none that exists.
    Day,
    /// No hour that exists.
    Hour,
    /// Over.
    Past,
    /// The centre is closed all day; the next one on which it is open.
    Closed(Date),
    /// The centre is open that day, but not then: from and until, minutes since midnight.
    ClosedThen(u16, u16),
    /// Too far away; days.
    Far(i64),
    /// Not later than it is due already.
    NotLater,
    /// It is booked from then on.
    BookedFrom(PrimitiveDateTime),
}

/// The hours of a day, minutes since midnight; when it is closed, the next day on which it is not.
pub(super) type Hours = Result<(u16, u16), Date>;

/// When it comes back: at the hour, or when the centre closes.
pub(super) fn due(
    (day, hour): (Date, Option<time::Time>),
    hours: Hours,
    now: PrimitiveDateTime,
) -> Result<PrimitiveDateTime, Untimely> {
    if day < now.date() {
        return Err(Untimely::Past);
    }
    if (day - now.date()).whole_days() > LONGEST {
        return Err(Untimely::Far(LONGEST));
    }
    let (opens, closes) = hours.map_err(Untimely::Closed)?;
    let minute = hour.map_or(closes, civil::minute_of_day);
    if !(opens..=closes).contains(&minute) {
        return Err(Untimely::ClosedThen(opens, closes));
    }
    let due = civil::at_minute(day, minute.min(23 * 60 + 59));
    if due <= now { Err(Untimely::Past) } else { Ok(due) }
}

/// A reminder, and which of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reminder {
    /// It will be due.
    Soon,
    /// It was due; so many weeks ago.
    Late(i64),
}

/// The reminder that belongs to now, if any. Whoever has had it since the day before the reminder needs none.
pub(super) fn reminder(due: PrimitiveDateTime, started: Date, now: PrimitiveDateTime) -> Option<Reminder> {
    if !(HOURS.0..HOURS.1).contains(&now.hour()) {
        return None;
    }
    let today = now.date();
    let first = due.date().saturating_sub(Duration::days(SOON));
    if today > due.date() {
        return Some(Reminder::Late(((today - due.date()).whole_days() - 1) / 7));
    }
    (first <= today && today < due.date() && started < first).then_some(Reminder::Soon)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime, time};

    const NOW: PrimitiveDateTime = datetime!(2026-11-23 10:00);
    const HOURS: Hours = Ok((540, 1080));

    #[test]
    fn codes_are_read_back() {
        assert!(Kind::ALL.iter().all(|kind| Kind::parse(kind.code()) == Some(*kind)));
        assert!(How::ALL.iter().all(|how| How::parse(how.code()) == Some(*how)));
        assert_eq!((Kind::parse("lease"), How::parse("drawn")), (None, None));
    }

    #[test]
    fn a_telephone_number_is_looked_for_by_its_digits() {
        let read = ["8 777 123 45 67", "+7 (777) 123-45-67", "45-67", "123", "AQ-0412", ""].map(phone_part);
        assert_eq!(read, ["77771234567", "77771234567", "4567", "", "", ""]);
    }

    #[test]
    fn a_day_is_judged_with_the_rule_that_it_breaks() {
        let judged = |day, hour, hours| due((day, hour), hours, NOW);
        let friday = date!(2026 - 11 - 27);
        assert_eq!(judged(friday, None, HOURS), Ok(datetime!(2026-11-27 18:00)));
        assert_eq!(judged(friday, Some(time!(9:00)), HOURS), Ok(datetime!(2026-11-27 09:00)));
        assert_eq!(judged(friday, Some(time!(18:01)), HOURS), Err(Untimely::ClosedThen(540, 1080)));
        let monday = date!(2026 - 11 - 30);
        assert_eq!(judged(friday, None, Err(monday)), Err(Untimely::Closed(monday)));
        assert_eq!(judged(date!(2026 - 11 - 22), None, HOURS), Err(Untimely::Past));
        assert_eq!(judged(NOW.date(), Some(time!(10:00)), HOURS), Err(Untimely::Past));
        assert_eq!(judged(NOW.date(), None, HOURS), Ok(datetime!(2026-11-23 18:00)));
        assert_eq!(judged(date!(2029 - 11 - 23), None, HOURS), Err(Untimely::Far(LONGEST)));
        assert_eq!(judged(friday, None, Ok((0, 1440))), Ok(datetime!(2026-11-27 23:59)));
    }

    #[test]
    fn a_reminder_comes_two_days_before_on_the_day_after_and_then_weekly() {
        let due = datetime!(2026-12-10 18:00);
        let asked = |now| reminder(due, date!(2026 - 11 - 20), now);
        assert_eq!(asked(datetime!(2026-12-07 12:00)), None);
        assert_eq!(asked(datetime!(2026-12-08 08:59)), None);
        assert_eq!(asked(datetime!(2026-12-08 09:00)), Some(Reminder::Soon));
        assert_eq!(asked(datetime!(2026-12-09 12:00)), Some(Reminder::Soon), "the portal slept a day");
        assert_eq!(asked(datetime!(2026-12-10 19:00)), None, "that very day is left to the holder");
        assert_eq!(asked(datetime!(2026-12-11 09:00)), Some(Reminder::Late(0)));
        assert_eq!(asked(datetime!(2026-12-17 20:59)), Some(Reminder::Late(0)));
        assert_eq!(asked(datetime!(2026-12-17 21:00)), None, "nobody is woken");
        assert_eq!(asked(datetime!(2026-12-18 09:00)), Some(Reminder::Late(1)));
        assert_eq!(reminder(due, date!(2026 - 12 - 08), datetime!(2026-12-09 12:00)), None, "they know");
    }

    #[test]
    fn what_holds_data_never_comes_back_straight_to_the_next() {
        assert!(!Kind::Loan.comes_back_to(true).contains(&State::Ready));
        assert!(Kind::Loan.comes_back_to(false).contains(&State::Ready));
        assert_eq!(Kind::Gift.comes_back_to(true), [State::Received]);
    }

    #[test]
    fn every_rule_of_pieces_is_a_reason_and_others_are_trouble() {
        assert_eq!(Unfit::of("item_dirty"), Some(Unfit::Dirty));
        assert_eq!(Unfit::of("custody_item_not_ready"), Some(Unfit::Stands(State::WithHolder)));
        assert_eq!(Unfit::of("item_of_the_future"), Some(Unfit::Other));
        assert_eq!(Unfit::of("handover_kept"), None);
        assert_eq!(Unfit::judge(State::Ready, true), Err(Unfit::Dirty));
        assert_eq!(Unfit::judge(State::Missing, true), Err(Unfit::Stands(State::Missing)));
    }
}
