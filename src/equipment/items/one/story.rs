//! The history of an item as a story: what happened, when, and by whose hand.

use super::detail;
use super::events::Event;
use super::store::{Custody, Item};
use crate::civil;
use crate::clock::Clock;
use crate::dates::{self, Marked};
use crate::equipment::categories::Category;
use crate::equipment::rules::State;
use crate::equipment::words;
use crate::language::{Language, Words};

/// One thing that happened.
pub(in crate::equipment::items) struct Line {
    pub(in crate::equipment::items) at: Marked,
    /// What, and what is said of it.
    pub(in crate::equipment::items) sentences: Vec<String>,
    pub(in crate::equipment::items) by: String,
}

/// What a story is told from, besides its events.
pub(in crate::equipment::items) struct Told<'a> {
    pub(in crate::equipment::items) language: Language,
    pub(in crate::equipment::items) clock: &'a Clock,
    pub(in crate::equipment::items) item: &'a Item,
    pub(in crate::equipment::items) custodies: &'a [Custody],
    pub(in crate::equipment::items) categories: &'a [Category],
}

impl Told<'_> {
    fn words(&self) -> &'static Words {
        self.language.words()
    }

    /// In the order of what happened.
    pub(in crate::equipment::items) fn lines(&self, events: &[Event]) -> Vec<Line> {
        events.iter().map(|event| self.line(event)).collect()
    }

    fn line(&self, event: &Event) -> Line {
        let t = self.words();
        let at = self.clock.civil(event.at);
        let moment = t.date_moment(dates::long(t, at.date()), civil::time_text(at.time()));
        Line {
            at: Marked::moment(at, moment),
            sentences: self.sentences(event),
            by: event.by.clone().unwrap_or_else(|| t.journal_by_nobody()),
        }
    }

    fn sentences(&self, event: &Event) -> Vec<String> {
        let t = self.words();
        let mut said = match (event.kind.as_str(), event.to) {
            ("state", Some(to)) => self.moved(event, to),
            ("cleaned", _) => vec![t.items_story_cleaned(), t.items_story_seen_by(&event.second_person)],
            ("changed" | "moved", _) => detail::sentences(t, self.language, self.categories, &event.detail),
            ("counted", _) => vec![t.items_story_counted()],
            _ => vec![t.items_story_noted()],
        };
        // Of what went out and came back the words are kept with whoever had it.
        if !event.reason.is_empty() && event.reason != "–" {
            said.push(event.reason.clone());
        }
        said
    }

    fn moved(&self, event: &Event, to: State) -> Vec<String> {
        let t = self.words();
        let custody = self.custodies.iter().find(|one| Some(one.id) == event.custody);
        match (event.from, to, custody) {
            (None, ..) => vec![self.came()],
            (_, State::WithHolder | State::Given, Some(custody)) => self.went_out(custody, to),
            (Some(State::WithHolder | State::Given), _, Some(custody)) => self.came_back(custody, to),
            (Some(State::Missing), ..) => vec![t.items_story_found_again()],
            (Some(State::Installed), State::Received, _) => vec![t.items_story_taken_out()],
            (_, State::InWorkshop, _) => vec![t.items_story_in_workshop()],
            (_, State::Ready, _) => vec![t.items_story_ready()],
            (_, State::ForParts, _) => vec![t.items_story_for_parts()],
            (_, State::ForDisposal, _) => vec![t.items_story_for_disposal()],
            (_, State::Disposed, _) => vec![t.items_story_disposed()],
            (_, State::Missing, _) => vec![t.items_story_missing()],
            (_, State::Installed, _) => {
                vec![t.items_story_installed(event.inside.as_deref().unwrap_or_default())]
            }
            (_, other, _) => vec![words::state(t, other)],
        }
    }

    fn came(&self) -> String {
        let t = self.words();
        match &self.item.donation {
            Some((_, donor)) if donor.is_empty() => t.items_story_received_unnamed(),
            Some((_, donor)) => t.items_story_received(donor),
            None => t.items_story_registered(),
        }
    }

    fn went_out(&self, custody: &Custody, to: State) -> Vec<String> {
        let t = self.words();
        let holder = custody.holder.as_deref().unwrap_or_default();
        if to == State::Given {
            return vec![t.items_story_given(holder)];
        }
        let mut said = match &custody.place {
            Some(place) => vec![t.items_story_placed(place)],
            None => vec![t.items_story_lent(holder)],
        };
        let due = custody.was_due.as_deref().or(custody.due.as_deref()).and_then(civil::parse);
        said.extend(due.map(|at| t.items_story_until(moment(t, at))));
        if !custody.comes_with.is_empty() {
            said.push(t.items_story_with(&custody.comes_with));
        }
        said.extend(custody.grade_out.map(|grade| t.items_story_grade(words::grade(t, Some(grade)))));
        said
    }

    fn came_back(&self, custody: &Custody, to: State) -> Vec<String> {
        let t = self.words();
        let mut said = vec![match (to, &custody.place, &custody.holder) {
            (State::Missing, _, Some(holder)) => t.items_story_lost(holder),
            (State::Missing, ..) => t.items_story_missing(),
            (_, Some(place), _) => t.items_story_back_from_place(place),
            (_, None, holder) => t.items_story_back(holder.as_deref().unwrap_or_default()),
        }];
        if to == State::InWorkshop {
            said.push(t.items_story_in_workshop());
        }
        if !custody.missing.is_empty() {
            said.push(t.items_story_lacks(&custody.missing));
        }
        said.extend(custody.grade_in.map(|grade| t.items_story_grade(words::grade(t, Some(grade)))));
        if !custody.ended_why.is_empty() {
            said.push(custody.ended_why.clone());
        }
        said
    }
}

/// A day with its year, and the hour.
pub(super) fn moment(t: &Words, at: time::PrimitiveDateTime) -> String {
    t.date_moment(dates::long(t, at.date()), civil::time_text(at.time()))
}
