//! The kinds of support, and how early each must be asked for.

use time::{Date, Duration};

use crate::civil::is_working_day;

/// A kind of support for one visit. Never a reason for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Interprets Kazakh sign language.
    InterpreterKazakh,
    /// Interprets Russian sign language.
    InterpreterRussian,
    /// Interprets over a screen.
    VideoInterpreter,
    /// Helps with things.
    Assistant,
    /// Shows the way.
    Guide,
    /// Reads aloud.
    Reader,
    /// Waits at the door.
    MetAtDoor,
    /// A taxi after the buses have gone.
    LateTaxi,
    /// A way without steps.
    Ramp,
    /// For hearing aids.
    HearingLoop,
    /// On paper.
    LargePrint,
    /// A quiet place.
    Quiet,
}

impl Kind {
    /// In the order of the pages.
    pub const ALL: [Self; 12] = [
        Self::InterpreterKazakh,
        Self::InterpreterRussian,
        Self::VideoInterpreter,
        Self::Assistant,
        Self::Guide,
        Self::Reader,
        Self::MetAtDoor,
        Self::LateTaxi,
        Self::Ramp,
        Self::HearingLoop,
        Self::LargePrint,
        Self::Quiet,
    ];

    /// As forms and the database spell it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::InterpreterKazakh => "interpreter_kazakh",
            Self::InterpreterRussian => "interpreter_russian",
            Self::VideoInterpreter => "video_interpreter",
            Self::Assistant => "assistant",
            Self::Guide => "guide",
            Self::Reader => "reader",
            Self::MetAtDoor => "met_at_door",
            Self::LateTaxi => "late_taxi",
            Self::Ramp => "ramp",
            Self::HearingLoop => "hearing_loop",
            Self::LargePrint => "large_print",
            Self::Quiet => "quiet",
        }
    }

    /// Its place on a page of answers.
    #[must_use]
    pub fn field(self) -> &'static str {
        match self {
            Self::InterpreterKazakh => "given_interpreter_kazakh",
            Self::InterpreterRussian => "given_interpreter_russian",
            Self::VideoInterpreter => "given_video_interpreter",
            Self::Assistant => "given_assistant",
            Self::Guide => "given_guide",
            Self::Reader => "given_reader",
            Self::MetAtDoor => "given_met_at_door",
            Self::LateTaxi => "given_late_taxi",
            Self::Ramp => "given_ramp",
            Self::HearingLoop => "given_hearing_loop",
            Self::LargePrint => "given_large_print",
            Self::Quiet => "given_quiet",
        }
    }

    /// Reads a code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// How early a kind must be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lead {
    /// Which kind.
    pub kind: Kind,
    /// Working days.
    pub days: u8,
}

/// The last day on which as many working days are still left before the visit.
#[must_use]
pub fn ask_by(lead_days: u8, starts: Date, closed: &[Date]) -> Date {
    /// Longer than any run of holidays beside the longest lead.
    const FURTHEST: i64 = 60;
    let mut left = lead_days;
    let mut days = (1..=FURTHEST).map(|back| starts.saturating_sub(Duration::days(back)));
    let mut last = starts;
    while left > 0 {
        let Some(day) = days.next() else { break };
        if is_working_day(day, |day| closed.contains(&day)) {
            left -= 1;
        }
        last = day;
    }
    last
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn a_week_of_notice_is_five_working_days() {
        assert_eq!(ask_by(5, date!(2026 - 11 - 30), &[]), date!(2026 - 11 - 23));
        assert_eq!(ask_by(1, date!(2026 - 11 - 30), &[]), date!(2026 - 11 - 27));
        assert_eq!(ask_by(0, date!(2026 - 11 - 29), &[]), date!(2026 - 11 - 29));
    }

    #[test]
    fn a_day_on_which_the_centre_is_closed_is_none() {
        let closed = [date!(2026 - 12 - 16)];
        assert_eq!(ask_by(2, date!(2026 - 12 - 18), &closed), date!(2026 - 12 - 15));
    }

    #[test]
    fn every_code_is_read_back_and_has_its_field() {
        for kind in Kind::ALL {
            assert_eq!(Kind::parse(kind.code()), Some(kind));
            assert_eq!(kind.field(), format!("given_{}", kind.code()));
        }
        assert_eq!(Kind::parse("diagnosis"), None);
    }
}
