//! An announcement as typed, and parsed into what may be published.

use serde::Deserialize;
use time::Date;

use super::rules::{
    Announcement, Audience, LONGEST_TEXT, LONGEST_TITLE, Problem, Wording, judge_day, untitled,
};
use crate::civil;
use crate::language::{Language, Texts};
use crate::text;

/// As typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) key: String,
    /// The fingerprint of what was shown.
    pub(super) seen: String,
    pub(super) title_kk: String,
    pub(super) text_kk: String,
    pub(super) title_ru: String,
    pub(super) text_ru: String,
    pub(super) title_en: String,
    pub(super) text_en: String,
    pub(super) shown_until: String,
    pub(super) audience: String,
    pub(super) day: String,
    /// The page on which the form stood: `check`, or the one with the fields.
    pub(super) step: String,
    /// "Publish" was pressed.
    pub(super) confirmed: String,
    /// "Change" was pressed.
    pub(super) change: String,
}

/// The field at which a problem stands, and the problem.
pub(super) type Problems = Vec<(&'static str, Problem)>;

impl Typed {
    /// What stands in the fields of something published.
    pub(super) fn of(wording: &Wording, shown_until: Date) -> Self {
        let (title, text) = (wording.title.clone(), wording.text.clone());
        Self {
            title_kk: title.kk,
            title_ru: title.ru,
            title_en: title.en,
            text_kk: text.kk,
            text_ru: text.ru,
            text_en: text.en,
            shown_until: civil::date_text(shown_until),
            ..Self::default()
        }
    }

    /// Names and values of the fields of one language: title, text.
    pub(super) fn fields(&self, language: Language) -> [(&'static str, &str); 2] {
        match language {
            Language::Kk => [("title_kk", &self.title_kk), ("text_kk", &self.text_kk)],
            Language::Ru => [("title_ru", &self.title_ru), ("text_ru", &self.text_ru)],
            Language::En => [("title_en", &self.title_en), ("text_en", &self.text_en)],
        }
    }

    /// Name and value of every answer, for the page to check.
    pub(super) fn carried(&self) -> Vec<(&'static str, String)> {
        let texts = Language::ALL.into_iter().flat_map(|language| self.fields(language));
        let texts = texts.map(|(name, value)| (name, value.to_owned()));
        let others = [
            ("key", &self.key),
            ("shown_until", &self.shown_until),
            ("audience", &self.audience),
            ("day", &self.day),
        ];
        texts.chain(others.map(|(name, value)| (name, value.clone()))).collect()
    }

    /// What it is to say and until when.
    pub(super) fn wording(&self, today: Date) -> Result<(Wording, Date), Problems> {
        let mut problems = Problems::new();
        let wording = self.texts(&mut problems);
        let shown_until = self.until(today, &mut problems);
        if problems.is_empty() { Ok((wording, shown_until)) } else { Err(problems) }
    }

    /// All of it.
    pub(super) fn announcement(&self, today: Date) -> Result<Announcement, Problems> {
        let mut problems = Problems::new();
        let wording = self.texts(&mut problems);
        let shown_until = self.until(today, &mut problems);
        let audience = self.audience(today).unwrap_or_else(|problem| {
            problems.push(problem);
            Audience::Nobody
        });
        if problems.is_empty() { Ok(Announcement { wording, shown_until, audience }) } else { Err(problems) }
    }

    fn texts(&self, problems: &mut Problems) -> Wording {
        let before = problems.len();
        let mut clean = |(name, typed): (&'static str, &str), longest| {
            text::clean(typed, longest).unwrap_or_else(|problem| {
                problems.push((name, Problem::Text(problem)));
                String::new()
            })
        };
        let mut wording = Wording::default();
        for language in Language::ALL {
            let [title, text] = self.fields(language);
            // A title is one line: it becomes the subject of a letter.
            let title = (title.0, title.1.split_whitespace().collect::<Vec<_>>().join(" "));
            let (title, text) = (clean((title.0, &title.1), LONGEST_TITLE), clean(text, LONGEST_TEXT));
            set(&mut wording.title, language, title);
            set(&mut wording.text, language, text);
        }
        if problems.len() == before {
            let headless = untitled(&wording);
            let name = |language| self.fields(language)[0].0;
            problems.extend(headless.iter().map(|one| (name(*one), Problem::TextWithoutTitle)));
            if headless.is_empty() && Language::ALL.iter().all(|one| wording.title.get(*one).is_empty()) {
                problems.push(("title_kk", Problem::NoTitle));
            }
        }
        wording
    }

    fn until(&self, today: Date, problems: &mut Problems) -> Date {
        judge_day(civil::parse_date(&self.shown_until), today).unwrap_or_else(|problem| {
            problems.push(("shown_until", problem));
            today
        })
    }

    fn audience(&self, today: Date) -> Result<Audience, (&'static str, Problem)> {
        match self.audience.as_str() {
            "nobody" => Ok(Audience::Nobody),
            "everybody" => Ok(Audience::Everybody),
            "day" => {
                let day = judge_day(civil::parse_date(&self.day), today);
                day.map(Audience::Day).map_err(|problem| ("day", problem))
            }
            _ => Err(("audience", Problem::NoAudience)),
        }
    }
}

fn set(texts: &mut Texts, language: Language, words: String) {
    match language {
        Language::Kk => texts.kk = words,
        Language::Ru => texts.ru = words,
        Language::En => texts.en = words,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::TextProblem;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 23);

    fn typed() -> Typed {
        Typed {
            title_ru: " Завтра\r\nзакрыто ".into(),
            text_ru: "Нет отопления.".into(),
            shown_until: "30.11.2026".into(),
            audience: "day".into(),
            day: "2026-11-24".into(),
            ..Typed::default()
        }
    }

    #[test]
    fn one_language_is_enough_and_a_title_is_one_line() {
        let announcement = typed().announcement(TODAY).unwrap();
        assert_eq!(announcement.wording.title.ru, "Завтра закрыто");
        assert_eq!(announcement.shown_until, date!(2026 - 11 - 30));
        assert_eq!(announcement.audience, Audience::Day(date!(2026 - 11 - 24)));
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let wrong = Typed { shown_until: "22.11.2026".into(), day: "soon".into(), ..typed() };
        let problems = wrong.announcement(TODAY).unwrap_err();
        assert_eq!(problems, [("shown_until", Problem::Past), ("day", Problem::Unreal)]);
        let nothing = Typed::default().announcement(TODAY).unwrap_err();
        let problems = [
            ("title_kk", Problem::NoTitle),
            ("shown_until", Problem::Unreal),
            ("audience", Problem::NoAudience),
        ];
        assert_eq!(nothing, problems);
    }

    #[test]
    fn a_text_needs_its_title() {
        let headless = Typed { text_en: "Closed.".into(), ..typed() };
        assert_eq!(headless.announcement(TODAY), Err(vec![("title_en", Problem::TextWithoutTitle)]));
        let long = Typed { title_en: "a".repeat(81), text_kk: "\u{202e}".into(), ..typed() };
        let problems = [
            ("text_kk", Problem::Text(TextProblem::Unreadable)),
            ("title_en", Problem::Text(TextProblem::TooLong(80))),
        ];
        assert_eq!(long.announcement(TODAY).unwrap_err(), problems);
    }

    #[test]
    fn what_is_published_fills_the_fields_it_came_from() {
        let (wording, until) = typed().wording(TODAY).unwrap();
        assert_eq!(Typed::of(&wording, until).wording(TODAY), Ok((wording, until)));
    }
}
