//! What is kept, in words: values as a person reads them.

use serde_json::{Map, Value};
use time::PrimitiveDateTime;

use super::store::Kept;
use crate::bookings::rules::State;
use crate::bookings::words::state;
use crate::civil;
use crate::clock::Clock;
use crate::dates;
use crate::equipment::rules::{Grade, State as ItemState};
use crate::equipment::words as items;
use crate::journal;
use crate::language::Language;
use crate::members::people;
use crate::messages::Notice;
use crate::messages::content::{Audience, content};
use crate::needs::rules::Kind;
use crate::needs::words as needs;
use crate::privacy::map::Column;
use crate::support::rules::kind::Kind as Support;
use crate::support::words as support;

/// A part of the file: one table of the person.
pub(super) struct Section {
    pub(super) title: String,
    pub(super) records: Vec<Vec<Line>>,
}

/// What it is, and the value.
pub(super) struct Line {
    pub(super) label: String,
    pub(super) words: String,
}

/// Whose reading it is for.
pub(super) struct Reader<'a> {
    pub(super) language: Language,
    pub(super) clock: &'a Clock,
}

impl Reader<'_> {
    /// A table with what a person wants to read of it.
    pub(super) fn section(&self, kept: &Kept) -> Option<Section> {
        let records: Vec<_> = kept.rows.iter().map(|row| self.record(kept, row)).collect();
        let says_something = records.iter().any(|lines| !lines.is_empty());
        let title = kept.table.title.get(self.language).to_owned();
        says_something.then_some(Section { title, records })
    }

    fn record(&self, kept: &Kept, row: &Map<String, Value>) -> Vec<Line> {
        let said = kept.table.columns.iter().filter_map(|column| {
            let label = column.label.get(self.language);
            let words = self.words(column, row.get(&column.name)?)?;
            (!label.is_empty() && !words.is_empty()).then(|| Line { label: label.to_owned(), words })
        });
        said.collect()
    }

    /// `None` for what is not there.
    fn words(&self, column: &Column, value: &Value) -> Option<String> {
        let t = self.language.words();
        let text = || value.as_str().map(str::to_owned).or_else(|| value.as_i64().map(|n| n.to_string()));
        match column.unit.as_str() {
            "instant" => Some(self.moment(self.clock.civil(value.as_i64()?))),
            "civil" => civil::parse(value.as_str()?).map(|at| self.moment(at)),
            "grade" => Grade::parse(value.as_str()?).map(|grade| items::grade(t, Some(grade))),
            "item_state" => ItemState::parse(value.as_str()?).map(|known| items::state(t, known)),
            "flag" => Some(if value.as_i64()? == 0 { t.export_no() } else { t.export_yes() }),
            "state" => State::parse(value.as_str()?).map(|known| state(t, known)),
            "language" => Language::parse(value.as_str()?).map(|language| language.name().to_owned()),
            "membership" => people::membership_word(t, value.as_str()?),
            "detail" => Some(journal::detail_words(t, value.as_str()?)),
            "action" => journal::action_word(t, value.as_str()?),
            "support" => Support::parse(value.as_str()?).map(|kind| support::kind(t, kind)),
            "need" => Kind::parse(value.as_str()?).map(|kind| needs::kind(t, kind)),
            "notice" => notice(self.language, value),
            "code" => text().map(|code| t.export_code(code)),
            _ => text(),
        }
    }

    fn moment(&self, at: PrimitiveDateTime) -> String {
        let t = self.language.words();
        t.date_moment(dates::long(t, at.date()), civil::time_text(at.time()))
    }
}

/// What others are called in somebody's own file: duties leave notices that name people.
pub(super) fn without_others(kept: &mut [Kept], somebody: &str) {
    for table in kept {
        for column in table.table.columns.iter().filter(|column| column.unit == "notice") {
            let notices = table.rows.iter_mut().filter_map(|row| row.get_mut(&column.name)?.as_object_mut());
            for facts in notices.filter(|facts| facts.get("kind").is_some_and(|kind| kind == "mail_refused"))
            {
                facts.insert("name".to_owned(), somebody.into());
            }
        }
    }
}

fn notice(language: Language, facts: &Value) -> Option<String> {
    let notice: Notice = serde_json::from_value(facts.clone()).ok()?;
    let said = content(&notice, language, Audience::Person);
    let all = [said.subject].into_iter().chain(said.paragraphs).map(|said| said.words);
    Some(all.collect::<Vec<_>>().join(" "))
}
