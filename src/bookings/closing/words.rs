//! Why the centre is closed, in words: to the members whose visits fall away, and to everybody.

use time::Date;

use super::rules::{Problem, Ready, Reason};
use crate::dates;
use crate::language::{Language, Texts, Words};
use crate::messages::announcements::rules::Wording;
use crate::messages::rules::Ways;
use crate::text::TextProblem;

/// A ready sentence, without its full stop.
pub(super) fn ready(t: &Words, ready: Ready) -> String {
    match ready {
        Ready::Power => t.closing_reason_power(),
        Ready::Heating => t.closing_reason_heating(),
        Ready::Storm => t.closing_reason_storm(),
        Ready::Illness => t.closing_reason_illness(),
    }
}

fn said(reason: &Reason, own: &str, language: Language) -> String {
    let t = language.words();
    match (reason.ready, own) {
        (Some(one), "") => ready(t, one),
        (Some(one), own) => format!("{}. {own}", ready(t, one)),
        (None, own) => own.to_owned(),
    }
}

/// What everybody reads: own words in that language only, else that there is a reason.
pub(super) fn to_all(reason: &Reason, language: Language) -> String {
    let said = said(reason, reason.own.get(language), language);
    let said = if said.is_empty() { language.words().closing_reason_unexpected() } else { said };
    // The sentences into which it goes end by themselves.
    said.strip_suffix('.').map(str::to_owned).unwrap_or(said)
}

/// What a member reads whose visit falls away: better in another language than not at all.
pub(super) fn to_member(reason: &Reason, language: Language) -> String {
    if reason.ready.is_some() || !reason.own.get(language).is_empty() {
        return said(reason, reason.own.get(language), language);
    }
    let own = reason.own.get(reason.own.readable_in(language));
    format!("{}. {own}", language.words().closing_reason_unexpected())
}

/// One text in every language.
pub(super) fn each(of: impl Fn(Language) -> String) -> Texts {
    Texts { kk: of(Language::Kk), ru: of(Language::Ru), en: of(Language::En) }
}

/// What stands on the first page.
pub(super) fn announcement(day: Date, reason: &Reason) -> Wording {
    let title = |language: Language| {
        let t = language.words();
        t.closing_announcement_title(dates::weekday_day(t, day))
    };
    let text = |language: Language| {
        let t = language.words();
        format!(
            "{}\n{}",
            t.closing_announcement_reason(to_all(reason, language)),
            t.closing_announcement_text()
        )
    };
    Wording { title: each(title), text: each(text) }
}

/// What is wrong with an answer.
pub(super) fn problem(t: &Words, field: &str, problem: Problem) -> String {
    let sentence = sentence(t, problem);
    // One's own words may be wrong in two languages.
    let language = field.strip_prefix("own_").and_then(Language::parse);
    language.map_or(sentence.clone(), |language| t.form_error_at(language.name(), sentence))
}

fn sentence(t: &Words, problem: Problem) -> String {
    match problem {
        Problem::NoDay => t.closing_error_no_day(),
        Problem::Unreal => t.closing_error_day(),
        Problem::Past => t.closing_error_past(),
        Problem::TooFar(days) => t.closing_error_too_far(days),
        Problem::NoReason => t.closing_error_reason(),
        Problem::Text(TextProblem::TooLong(most)) => t.form_error_too_long(most),
        Problem::Text(TextProblem::Unreadable) => t.form_error_characters(),
    }
}

/// How somebody hears of it.
pub(super) fn ways(t: &Words, ways: Ways) -> String {
    match (ways.email, ways.by_hand) {
        (true, true) => t.closing_told_both(),
        (true, false) => t.closing_told_email(),
        (false, true) => t.closing_told_by_hand(),
        (false, false) => t.closing_told_inbox(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason(ready: Option<Ready>, ru: &str) -> Reason {
        Reason { ready, own: Texts { ru: ru.to_owned(), ..Texts::default() } }
    }

    #[test]
    fn own_words_come_after_the_ready_sentence_in_their_language() {
        let both = reason(Some(Ready::Storm), "Берегите себя.");
        let t = Language::Ru.words();
        assert_eq!(to_all(&both, Language::Ru), format!("{}. Берегите себя", t.closing_reason_storm()));
        assert_eq!(to_all(&both, Language::En), Language::En.words().closing_reason_storm());
        assert_eq!(to_member(&both, Language::En), Language::En.words().closing_reason_storm());
    }

    #[test]
    fn a_member_reads_own_words_even_in_another_language() {
        let own = reason(None, "Прорвало трубу.");
        let unexpected = Language::Kk.words().closing_reason_unexpected();
        assert_eq!(to_member(&own, Language::Kk), format!("{unexpected}. Прорвало трубу."));
        assert_eq!(to_all(&own, Language::Kk), unexpected);
        assert_eq!(to_all(&own, Language::Ru), "Прорвало трубу");
    }

    #[test]
    fn its_title_fits_where_titles_stand() {
        let day = time::macros::date!(2026 - 09 - 30);
        let wording = announcement(day, &reason(Some(Ready::Heating), ""));
        for language in Language::ALL {
            assert!(wording.title.get(language).chars().count() <= 80);
        }
    }
}
