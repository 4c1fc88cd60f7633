//! What is looked for in the register, and a number for the books, as typed.

use serde::{Deserialize, Serialize};

use super::store::Search;
use crate::equipment::rules::State;
use crate::names::folded_words;

/// In the place of a state: what has left the books.
pub(super) const GONE: &str = "gone";

/// As typed.
#[derive(Debug, Default, Clone, Deserialize, Serialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) q: String,
    pub(super) state: String,
    pub(super) category: String,
    /// Ticked: only those without a number in the books.
    pub(super) numberless: String,
    pub(super) page: String,
    /// Of a file that is taken along.
    pub(super) format: String,
}

impl Typed {
    /// All that has left the books is asked for at once, whichever way it went.
    pub(super) fn search(&self) -> Search {
        let state = State::parse(&self.state).filter(|state| is_the_centres(*state));
        Search {
            words: folded_words(&self.q),
            state: state.map_or("", State::code),
            category: self.category.clone(),
            numberless: !self.numberless.is_empty(),
            gone: self.state == GONE,
        }
    }

    pub(super) fn page(&self) -> i64 {
        self.page.parse().unwrap_or(1).clamp(1, 100_000)
    }

    /// The same question as an address asks it, without its page.
    pub(super) fn query(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let asked = [
            ("q", &self.q),
            ("state", &self.state),
            ("category", &self.category),
            ("numberless", &self.numberless),
        ];
        for (name, value) in asked.into_iter().filter(|(_, value)| !value.is_empty()) {
            query.append_pair(name, value);
        }
        query.finish()
    }
}

/// Given and disposed of are gone; what is missing may be found.
pub(super) fn is_the_centres(state: State) -> bool {
    !matches!(state, State::Given | State::Disposed)
}

/// A number for the books.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Number {
    pub(super) number: String,
    /// What it was when the page was made.
    pub(super) was: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_gone_is_asked_for_by_one_word_only() {
        let of = |state: &str| {
            let search = Typed { state: state.into(), ..Typed::default() }.search();
            (search.state, search.gone)
        };
        let expected = [("missing", false), ("", false), ("", false), ("", true)];
        assert_eq!([of("missing"), of("given"), of("x"), of("gone")], expected);
    }

    #[test]
    fn a_question_is_kept_from_page_to_page() {
        let typed =
            Typed { q: "т 480".into(), page: "0".into(), numberless: "yes".into(), ..Typed::default() };
        assert_eq!(typed.query(), "q=%D1%82+480&numberless=yes");
        assert_eq!(typed.page(), 1);
    }
}
