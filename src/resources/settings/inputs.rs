//! The fields of each page, with what is typed in them.

mod approval;

use super::form::{DESCRIPTION, DIRECTIONS, HOUSE_RULES, NAME, SENTENCE, Three, Typed};
use super::rules::{GRIDS, QUOTAS, Section};
use super::{hours, words};
use crate::dates::{self, capital};
use crate::language::{Language, Words};
use crate::resources::rules::{Allocation, Answer, Kind};
use crate::resources::words as said;

/// A field of a page.
pub(super) struct Input {
    pub(super) name: &'static str,
    pub(super) label: String,
    pub(super) hint: String,
    pub(super) value: String,
    /// Of what is written there.
    pub(super) language: Option<Language>,
    pub(super) shape: Shape,
    /// What is kept, where that differs from what is typed.
    pub(super) kept: Option<String>,
}

/// How a field is filled in.
pub(super) enum Shape {
    Line,
    Number,
    Area,
    /// Code, words, chosen.
    Choice(Vec<(&'static str, String, bool)>),
}

/// Makes the fields of a page.
struct Maker<'a> {
    t: &'static Words,
    typed: &'a Typed,
    inputs: Vec<Input>,
}

/// The fields of a page; where `kept` is told, each says what is kept instead of what is typed.
pub(super) fn inputs(t: &'static Words, section: Section, typed: &Typed, kept: Option<&Typed>) -> Vec<Input> {
    let mut maker = Maker { t, typed, inputs: Vec::new() };
    match section {
        Section::About => maker.about(),
        Section::Guide => {
            maker.three(DIRECTIONS, &t.resource_directions(), true);
            maker.three(HOUSE_RULES, &t.resource_house_rules(), true);
        }
        Section::Size => maker.size(),
        Section::Hours => maker.hours(),
        Section::Times => maker.times(),
        Section::Approval => maker.approval(),
        Section::Quotas => maker.quotas(),
        Section::For(_) => {
            let answers = Answer::ALL.iter().map(|one| (one.code(), said::answer(t, *one)));
            maker.choice("answer", t.settings_answer(), answers);
            maker.three(SENTENCE, &t.settings_sentence(), false);
        }
    }
    for input in &mut maker.inputs {
        input.kept =
            kept.map(|kept| kept.get(input.name)).filter(|kept| *kept != input.value).map(
                |kept| match &input.shape {
                    Shape::Choice(choices) => {
                        let of_code = choices.iter().find(|(code, ..)| *code == kept);
                        of_code.map_or_else(String::new, |(_, words, _)| words.clone())
                    }
                    _ => kept.to_owned(),
                },
            );
    }
    maker.inputs
}

impl Maker<'_> {
    fn add(&mut self, name: &'static str, label: String, hint: String, shape: Shape) {
        let value = self.typed.get(name).to_owned();
        self.inputs.push(Input { name, label, hint, value, language: None, shape, kept: None });
    }

    fn number(&mut self, name: &'static str, label: String, hint: String) {
        self.add(name, label, hint, Shape::Number);
    }

    /// One text in each language.
    fn three(&mut self, names: Three, what: &str, is_long: bool) {
        for (name, language) in names.into_iter().zip(Language::ALL) {
            let label = words::in_language(self.t, what, language);
            let shape = if is_long { Shape::Area } else { Shape::Line };
            self.add(name, label, String::new(), shape);
            if let Some(input) = self.inputs.last_mut() {
                input.language = Some(language);
            }
        }
    }

    fn choice(
        &mut self,
        name: &'static str,
        label: String,
        choices: impl Iterator<Item = (&'static str, String)>,
    ) {
        let typed = self.typed.get(name);
        let choices = choices.map(|(code, words)| (code, words, code == typed)).collect();
        self.add(name, label, String::new(), Shape::Choice(choices));
    }

    fn about(&mut self) {
        let t = self.t;
        self.three(NAME, &t.settings_name(), false);
        self.choice(
            "kind",
            t.resources_kind(),
            Kind::ALL.iter().map(|one| (one.code(), said::kind(t, *one))),
        );
        self.three(DESCRIPTION, &t.settings_description(), true);
    }

    fn size(&mut self) {
        let t = self.t;
        let sharing = Allocation::ALL.iter().map(|one| (one.code(), words::sharing(t, *one)));
        self.choice("allocation", t.settings_sharing(), sharing);
        self.number("units", t.settings_units(), t.settings_units_hint());
        self.number("largest_party", t.settings_party(), t.settings_party_hint());
        self.number("wheelchair_places", t.settings_wheelchairs(), t.settings_wheelchairs_hint());
        self.number("assistant_places", t.settings_assistants(), t.settings_assistants_hint());
        let takes_place = [("no", t.settings_assistant_apart()), ("yes", t.settings_assistant_takes_place())];
        self.choice("assistant_takes_place", t.settings_assistant_place(), takes_place.into_iter());
    }

    fn hours(&mut self) {
        let t = self.t;
        for (field, day) in hours::days() {
            self.add(field, capital(&dates::weekday(t, day)), t.settings_hours_hint(), Shape::Line);
        }
    }

    fn times(&mut self) {
        let t = self.t;
        let grids = GRIDS.into_iter().zip(["5", "10", "15", "20", "30", "60"]);
        let grids = grids.map(|(minutes, code)| (code, dates::duration(t, minutes)));
        self.choice("grid", t.settings_grid(), grids);
        self.number("shortest", t.settings_shortest(), t.settings_minutes_hint());
        self.number("longest", t.settings_longest(), t.settings_minutes_hint());
        self.number("notice", t.settings_notice(), t.settings_notice_hint());
        self.number("notice_change", t.settings_notice_change(), t.settings_notice_change_hint());
        self.number("notice_cancel", t.settings_notice_cancel(), t.settings_notice_cancel_hint());
        self.number("horizon", t.settings_horizon(), String::new());
        self.number("buffer_before", t.settings_buffer_before(), t.settings_buffer_hint());
        self.number("buffer_after", t.settings_buffer_after(), t.settings_buffer_hint());
    }

    fn quotas(&mut self) {
        let t = self.t;
        let labels = [
            t.settings_quota_day(),
            t.settings_quota_day_hours(),
            t.settings_quota_week(),
            t.settings_quota_week_hours(),
            t.settings_quota_month(),
            t.settings_quota_month_hours(),
            t.settings_quota_ahead(),
        ];
        // What holds for the whole page is said once.
        let hints =
            std::iter::once(t.settings_quota_hint_first()).chain(std::iter::repeat(t.settings_quota_hint()));
        for (((field, ..), label), hint) in QUOTAS.into_iter().zip(labels).zip(hints) {
            self.number(field, label, hint);
        }
    }
}
