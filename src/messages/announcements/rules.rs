//! What an announcement may say, until when it stands, and whom it is sent to.

use sha2::{Digest, Sha256};
use time::{Date, Duration};

use crate::chance::hex;
use crate::civil;
use crate::language::{Language, Texts};
use crate::text::TextProblem;

/// Characters.
pub const LONGEST_TITLE: usize = 80;
/// Characters.
pub const LONGEST_TEXT: usize = 1000;
/// It stands so many days unless another day is chosen.
pub const USUAL_DAYS: i64 = 7;
/// And never longer than so many.
pub const MOST_DAYS: i64 = 366;

/// Whom an announcement is sent to; it stands on the first page for everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Nobody.
    Nobody,
    /// Every active member.
    Everybody,
    /// Active members with a booking on a day: it changes their plans.
    Day(Date),
}

impl Audience {
    /// As forms and the database spell it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Nobody => "nobody",
            Self::Everybody => "everybody",
            Self::Day(_) => "day",
        }
    }

    /// Whose bookings decide.
    #[must_use]
    pub fn day(self) -> Option<Date> {
        match self {
            Self::Day(day) => Some(day),
            Self::Nobody | Self::Everybody => None,
        }
    }

    /// Reads what the database keeps.
    #[must_use]
    pub fn parse(code: &str, day: Option<&str>) -> Option<Self> {
        match (code, day) {
            ("nobody", None) => Some(Self::Nobody),
            ("everybody", None) => Some(Self::Everybody),
            ("day", Some(day)) => civil::parse_date(day).map(Self::Day),
            _ => None,
        }
    }
}

/// What it says; a language may be missing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wording {
    /// The fact, on one line.
    pub title: Texts,
    /// More of it.
    pub text: Texts,
}

/// What coordinators tell everybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announcement {
    /// What.
    pub wording: Wording,
    /// The last day on the first page.
    pub shown_until: Date,
    /// To whom.
    pub audience: Audience,
}

/// What is wrong with one answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// It has a title in no language.
    NoTitle,
    /// More is said in a language than its title.
    TextWithoutTitle,
    /// The text cannot be kept.
    Text(TextProblem),
    /// No such day.
    Unreal,
    /// Before today.
    Past,
    /// Later than [`MOST_DAYS`] from now.
    TooFar,
    /// Nobody said whom it is sent to.
    NoAudience,
}

/// The languages in which nothing is said where something is.
#[must_use]
pub fn untitled(wording: &Wording) -> Vec<Language> {
    let says_more = |language: &Language| {
        wording.title.get(*language).is_empty() && !wording.text.get(*language).is_empty()
    };
    Language::ALL.into_iter().filter(says_more).collect()
}

/// The languages that are still to come.
#[must_use]
pub fn missing(title: &Texts) -> Vec<Language> {
    Language::ALL.into_iter().filter(|language| title.get(*language).is_empty()).collect()
}

/// A day from today on, within a year.
pub fn judge_day(day: Option<Date>, today: Date) -> Result<Date, Problem> {
    let day = day.ok_or(Problem::Unreal)?;
    if day < today {
        return Err(Problem::Past);
    }
    if day > today.saturating_add(Duration::days(MOST_DAYS)) {
        return Err(Problem::TooFar);
    }
    Ok(day)
}

/// What somebody had before them when they began to change it: two who change one thing are told of each other.
#[must_use]
pub fn fingerprint(wording: &Wording, shown_until: Date, is_withdrawn: bool) -> String {
    let mut hash = Sha256::new();
    let until = civil::date_text(shown_until);
    let texts = Language::ALL.into_iter().flat_map(|one| [wording.title.get(one), wording.text.get(one)]);
    for part in texts.chain([until.as_str(), if is_withdrawn { "withdrawn" } else { "" }]) {
        // The length before each part, so that no text can pass for the border between two.
        hash.update(part.len().to_be_bytes());
        hash.update(part);
    }
    hex(hash.finalize().get(..16).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 23);

    fn texts(kk: &str, ru: &str, en: &str) -> Texts {
        Texts { kk: kk.into(), ru: ru.into(), en: en.into() }
    }

    #[test]
    fn it_stands_from_today_on_and_no_longer_than_a_year() {
        let cases = [
            (None, Err(Problem::Unreal)),
            (Some(date!(2026 - 11 - 22)), Err(Problem::Past)),
            (Some(TODAY), Ok(TODAY)),
            (Some(date!(2027 - 11 - 24)), Ok(date!(2027 - 11 - 24))),
            (Some(date!(2027 - 11 - 25)), Err(Problem::TooFar)),
        ];
        for (day, judged) in cases {
            assert_eq!(judge_day(day, TODAY), judged, "{day:?}");
        }
    }

    #[test]
    fn what_is_missing_and_what_is_headless_is_known() {
        let wording = Wording { title: texts("", "Закрыто", ""), text: texts("Жабық", "", "") };
        assert_eq!(missing(&wording.title), [Language::Kk, Language::En]);
        assert_eq!(untitled(&wording), [Language::Kk]);
    }

    #[test]
    fn every_change_leaves_another_fingerprint() {
        let wording = Wording { title: texts("а", "б", ""), text: texts("в", "", "") };
        let moved = Wording { title: texts("а", "", "б"), text: texts("в", "", "") };
        let all = [
            fingerprint(&wording, TODAY, false),
            fingerprint(&wording, TODAY, true),
            fingerprint(&moved, TODAY, false),
            fingerprint(&wording, date!(2026 - 11 - 24), false),
        ];
        let different: std::collections::HashSet<_> = all.iter().collect();
        assert_eq!(different.len(), all.len());
        assert_eq!(all[0], fingerprint(&wording.clone(), TODAY, false));
    }

    #[test]
    fn whom_it_is_sent_to_is_read_back() {
        for audience in [Audience::Nobody, Audience::Everybody, Audience::Day(TODAY)] {
            let day = audience.day().map(civil::date_text);
            assert_eq!(Audience::parse(audience.code(), day.as_deref()), Some(audience));
        }
        assert_eq!(Audience::parse("day", None), None);
    }
}
