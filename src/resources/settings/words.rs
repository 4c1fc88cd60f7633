//! Settings in words.

use super::rules::{Problem, Section};
use crate::dates::capital;
use crate::language::{Language, Words};
use crate::resources::rules::{Allocation, AtDeadline};
use crate::resources::words;
use crate::text::TextProblem;

/// The heading of a page.
pub(super) fn section(t: &Words, section: Section) -> String {
    match section {
        Section::About => t.settings_about(),
        Section::Guide => t.settings_guide(),
        Section::Size => t.settings_size(),
        Section::Hours => t.date_hours_heading(),
        Section::Times => t.settings_times(),
        Section::Approval => t.settings_approval(),
        Section::Quotas => t.settings_quotas(),
        Section::For(viewpoint) => {
            t.settings_right_for(capital(&t.resource_for(words::viewpoint(t, viewpoint))))
        }
    }
}

/// What a text is, and in which language.
pub(super) fn in_language(t: &Words, what: &str, language: Language) -> String {
    match language {
        Language::Kk => t.settings_in_kk(what),
        Language::Ru => t.settings_in_ru(what),
        Language::En => t.settings_in_en(what),
    }
}

/// How it is shared.
pub(super) fn sharing(t: &Words, allocation: Allocation) -> String {
    match allocation {
        Allocation::Whole => t.settings_sharing_whole(),
        Allocation::Places => t.settings_sharing_places(),
        Allocation::Pieces => t.settings_sharing_pieces(),
    }
}

/// What becomes of a request that nobody decided.
pub(super) fn at_deadline(t: &Words, rule: AtDeadline) -> String {
    match rule {
        AtDeadline::Approve => t.settings_deadline_approve(),
        AtDeadline::Expire => t.settings_deadline_expire(),
    }
}

/// What is wrong with an answer.
pub(super) fn problem(t: &Words, problem: Problem) -> String {
    match problem {
        Problem::Empty => t.settings_error_empty(),
        Problem::Text(TextProblem::TooLong(most)) => t.form_error_too_long(most),
        Problem::Text(TextProblem::Unreadable) => t.form_error_characters(),
        Problem::Number => t.form_error_number(),
        Problem::Between(least, most) => t.settings_error_between(least, most),
        Problem::NotChosen => t.settings_error_choose(),
        Problem::NameTaken => t.settings_error_name_taken(),
        Problem::StayOrder => t.settings_error_stay_order(),
        Problem::StayOffGrid(minutes) => t.settings_error_stay_grid(minutes),
        Problem::PartyOverPlaces => t.settings_error_party(),
        Problem::HoursUnreadable => t.settings_error_hours(),
        Problem::HoursOrder => t.settings_error_hours_order(),
        Problem::HoursOverlap => t.settings_error_hours_overlap(),
        Problem::NoCase => t.settings_error_no_case(),
        Problem::CaseUnused => t.settings_error_case_unused(),
        Problem::UsualOrder => t.settings_error_usual_order(),
        Problem::Clock => t.booking_error_time_unreadable(),
        Problem::Held => t.settings_error_held(),
        Problem::HeldSharing => t.settings_error_held_sharing(),
        Problem::HeldAssistants => t.settings_error_held_assistants(),
        Problem::NobodyDecides => t.approvers_error_nobody(),
        Problem::Linked => t.settings_error_linked(),
        Problem::Changed => t.settings_error_changed(),
        Problem::NeverOpen => t.settings_error_never_open(),
    }
}
