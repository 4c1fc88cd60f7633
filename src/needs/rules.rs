//! What a card may say, when coordinators may read it, and how long it is kept.

use time::{Date, Duration};

use crate::civil::Interval;

/// Of the text of the consent. Whoever changes that text raises it: then everybody is asked anew.
pub const CONSENT_VERSION: i64 = 1;
/// Characters of what is said about one kind of help.
pub const SENTENCE_LENGTH: usize = 200;
/// Coordinators may read a card from so long before a visit to prepare for it.
const SEEN_BEFORE: Duration = Duration::days(7);
/// And so long after, for what went wrong.
const SEEN_AFTER: Duration = Duration::days(1);

/// Seconds.
const DAY: i64 = 86_400;
/// A card that nobody has used for so long goes; seconds: two years.
pub const UNUSED: i64 = 730 * DAY;
/// Its person is told so long before; seconds.
const TOLD_BEFORE: i64 = 30 * DAY;
/// Unused for so long, it will soon go; seconds.
pub const SOON_OVER: i64 = UNUSED - TOLD_BEFORE;

/// A kind of help. Never a reason for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Interprets Kazakh sign language.
    InterpreterKazakh,
    /// Interprets Russian sign language.
    InterpreterRussian,
    /// Helps with things.
    Assistant,
    /// Shows the way.
    Guide,
    /// Reads aloud.
    Reader,
    /// A way without steps.
    Ramp,
    /// For hearing aids.
    HearingLoop,
    /// On paper.
    LargePrint,
    /// A quiet place.
    Quiet,
    /// Nobody hurries.
    MoreTime,
    /// Comes along.
    GuideDog,
    /// In the person's own words only.
    Other,
}

impl Kind {
    /// In the order of the page.
    pub const ALL: [Self; 12] = [
        Self::InterpreterKazakh,
        Self::InterpreterRussian,
        Self::Assistant,
        Self::Guide,
        Self::Reader,
        Self::Ramp,
        Self::HearingLoop,
        Self::LargePrint,
        Self::Quiet,
        Self::MoreTime,
        Self::GuideDog,
        Self::Other,
    ];

    /// As forms and the database spell it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::InterpreterKazakh => "interpreter_kazakh",
            Self::InterpreterRussian => "interpreter_russian",
            Self::Assistant => "assistant",
            Self::Guide => "guide",
            Self::Reader => "reader",
            Self::Ramp => "ramp",
            Self::HearingLoop => "hearing_loop",
            Self::LargePrint => "large_print",
            Self::Quiet => "quiet",
            Self::MoreTime => "more_time",
            Self::GuideDog => "guide_dog",
            Self::Other => "other",
        }
    }

    /// The name of the field of its sentence, which is also its place on the page.
    #[must_use]
    pub fn field(self) -> &'static str {
        match self {
            Self::InterpreterKazakh => "about_interpreter_kazakh",
            Self::InterpreterRussian => "about_interpreter_russian",
            Self::Assistant => "about_assistant",
            Self::Guide => "about_guide",
            Self::Reader => "about_reader",
            Self::Ramp => "about_ramp",
            Self::HearingLoop => "about_hearing_loop",
            Self::LargePrint => "about_large_print",
            Self::Quiet => "about_quiet",
            Self::MoreTime => "about_more_time",
            Self::GuideDog => "about_guide_dog",
            Self::Other => "about_other",
        }
    }

    /// Reads a code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// A line of a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// What helps.
    pub kind: Kind,
    /// How, in the person's own words; may be empty unless [`Kind::Other`].
    pub sentence: String,
}

/// When a card goes: never sooner after its person was told than promised, however long the portal stood still.
#[must_use]
pub fn removed_at(last_used_at: i64, told_at: i64) -> i64 {
    (last_used_at + UNUSED).max(told_at + TOLD_BEFORE)
}

/// The text of the consent, as it is read and kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsentText {
    /// What is agreed to: the words beside the box.
    pub agreed: String,
    /// What for.
    pub purposes: String,
    /// What is kept.
    pub data: String,
    /// Who reads it.
    pub readers: String,
    /// How long it is kept.
    pub period: String,
    /// Who else gets it.
    pub third_parties: String,
}

/// A card may be read because of this visit today.
#[must_use]
pub fn is_seen_on(today: Date, visit: &Interval) -> bool {
    let from = visit.from.date().saturating_sub(SEEN_BEFORE);
    let until = visit.until.date().saturating_add(SEEN_AFTER);
    (from..=until).contains(&today)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};

    #[test]
    fn a_card_is_read_from_a_week_before_a_visit_to_a_day_after() {
        let visit = Interval::lasting(datetime!(2026-11-25 10:00), 60);
        let days = [
            (date!(2026 - 11 - 17), false),
            (date!(2026 - 11 - 18), true),
            (date!(2026 - 11 - 25), true),
            (date!(2026 - 11 - 26), true),
            (date!(2026 - 11 - 27), false),
        ];
        for (today, seen) in days {
            assert_eq!(is_seen_on(today, &visit), seen, "{today}");
        }
    }

    #[test]
    fn a_card_goes_two_years_after_its_last_use_and_a_month_after_the_message() {
        assert_eq!(removed_at(0, SOON_OVER), UNUSED);
        assert_eq!(removed_at(0, UNUSED + DAY), UNUSED + 31 * DAY, "the portal had stood still");
    }

    #[test]
    fn every_kind_has_a_code_and_a_field_of_its_own() {
        for kind in Kind::ALL {
            assert_eq!(Kind::parse(kind.code()), Some(kind));
            assert_eq!(kind.field(), format!("about_{}", kind.code()));
        }
        assert_eq!(Kind::parse("diagnosis"), None);
    }
}
