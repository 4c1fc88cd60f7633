//! The desk's pages.

use askama::Template;

use crate::dates::Marked;
use crate::helpers::form::{ENDING, Recorded, Recording, What};
use crate::helpers::view::{Boxes, boxes, last_day, rights};
use crate::language::Words;
use crate::members::rules::acting::Footing;
use crate::web::{Desk, Errors, Page, Visit};

#[derive(Template)]
#[template(path = "helpers/recording.html")]
pub(super) struct RecordingPage {
    page: Page,
    t: &'static Words,
    typed: Recording,
    /// Code, words, what it means, chosen.
    choices: Vec<(&'static str, String, String, bool)>,
    boxes: Boxes,
    errors: Errors,
}

impl RecordingPage {
    pub(super) fn new(visit: &Visit<Desk>, typed: Recording, errors: Errors, notice: &str) -> Self {
        let t = visit.words();
        let done = match notice {
            "recorded" => Some(t.helper_desk_recorded()),
            "ended" => Some(t.helper_desk_ended()),
            _ => None,
        };
        let choices = [
            (Footing::Helper.code(), t.helper_what_helper(), t.helper_what_helper_text()),
            (
                Footing::Representative.code(),
                t.helper_what_representative(),
                t.helper_what_representative_text(),
            ),
            (ENDING, t.helper_what_ending(), t.helper_what_ending_text()),
        ];
        Self {
            page: visit.page().with_form().with_errors(&errors).with_done(done),
            t,
            choices: choices.map(|(code, word, text)| (code, word, text, typed.what == code)).into(),
            boxes: boxes(t, &typed.rights),
            typed,
            errors,
        }
    }
}

#[derive(Template)]
#[template(path = "helpers/recording_check.html")]
pub(super) struct CheckPage {
    page: Page,
    t: &'static Words,
    member: String,
    helper: String,
    what: String,
    rights: Vec<String>,
    until: Option<Marked>,
    ends: bool,
    typed: Recording,
}

impl CheckPage {
    pub(super) fn new(
        visit: &Visit<Desk>,
        [member, helper]: [String; 2],
        recorded: &Recorded,
        typed: Recording,
    ) -> Self {
        let t = visit.words();
        let (what, rights, until) = match recorded.what {
            What::Record(Footing::Helper, terms) => {
                (t.helper_what_helper(), rights(t, terms.rights), terms.until)
            }
            What::Record(Footing::Representative, terms) => {
                (t.helper_what_representative(), rights(t, terms.rights), terms.until)
            }
            What::End => (t.helper_what_ending(), Vec::new(), None),
        };
        Self {
            page: visit.page().with_form(),
            t,
            member,
            helper,
            what,
            rights,
            until: last_day(t, until),
            ends: recorded.what == What::End,
            typed,
        }
    }
}
