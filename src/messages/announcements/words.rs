//! Announcements in words: what their pages say alike.

use time::Date;

use super::rules::{Audience, Problem, missing};
use crate::dates;
use crate::language::{Language, Texts, Words};
use crate::text::TextProblem;

/// What is wrong with an answer; of a title or text also in which language it is, as it may be wrong in two.
pub(super) fn problem(t: &Words, field: &str, problem: Problem) -> String {
    let sentence = sentence(t, problem);
    let (Problem::Text(_) | Problem::TextWithoutTitle, Some((part, code))) = (problem, field.split_once('_'))
    else {
        return sentence;
    };
    let part = if part == "title" { t.announcement_title_short() } else { t.announcement_text_short() };
    let language = Language::parse(code).map(Language::name).unwrap_or_default();
    t.form_error_at(format!("{language}, {part}"), sentence)
}

fn sentence(t: &Words, problem: Problem) -> String {
    match problem {
        Problem::NoTitle => t.announcement_error_no_title(),
        Problem::TextWithoutTitle => t.announcement_error_text_without_title(),
        Problem::Text(TextProblem::TooLong(most)) => t.form_error_too_long(most),
        Problem::Text(TextProblem::Unreadable) => t.form_error_characters(),
        Problem::Unreal => t.announcement_error_day(),
        Problem::Past => t.announcement_error_past(),
        Problem::TooFar => t.announcement_error_too_far(),
        Problem::NoAudience => t.announcement_error_audience(),
    }
}

/// Said to who reads it in another language than their own; empty to all others.
pub(super) fn untranslated(t: &Words, reader: Language, title: &Texts) -> String {
    let missing = missing(title);
    if !missing.contains(&reader) {
        return String::new();
    }
    if missing.len() == 1 {
        return t.announcement_not_yet();
    }
    match title.readable_in(reader) {
        Language::Kk => t.announcement_only_kk(),
        Language::Ru => t.announcement_only_ru(),
        Language::En => t.announcement_only_en(),
    }
}

/// Whom it is sent to.
pub(super) fn audience(t: &Words, audience: Audience) -> String {
    match audience {
        Audience::Nobody => t.announcement_to_nobody(),
        Audience::Everybody => t.announcement_to_everybody(),
        Audience::Day(day) => t.announcement_to_day(day_words(t, day)),
    }
}

/// Whom it is about to be sent to.
pub(super) fn count(t: &Words, audience: Audience, people: i64) -> String {
    match (audience, people) {
        (Audience::Nobody, _) => t.announcement_check_nobody(),
        (_, 0) => t.announcement_check_none(),
        _ => t.announcement_check_count(people),
    }
}

/// A day within a sentence.
pub(super) fn day_words(t: &Words, day: Date) -> String {
    dates::weekday_day(t, day)
}
