//! What is asked of the register: words in every spelling, tags however they are typed, an order.

use serde::Serialize;

use crate::equipment::categories::Category;
use crate::equipment::rules::State;
use crate::equipment::tags::{look_alike, meant};
use crate::ids::{CategoryId, ItemId, PlaceId};
use crate::names::folded_words;

/// Words of one search; more narrow nothing down.
const MOST_WORDS: usize = 6;

/// Sorts after every word that begins as another does.
const LAST: char = '\u{10FFFF}';

/// One word that is looked for, as the database reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Token {
    /// Where it may be filed: from and before which word, in each spelling.
    s: Vec<(String, String)>,
    /// The categories whose name has a word that begins so.
    c: Vec<CategoryId>,
}

/// By what the list is ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// As they were registered, which is the order of the tags.
    Tag,
    /// By make and model.
    Device,
    /// Those in one state beside each other.
    State,
    /// What is to come back, by when; then the rest.
    Due,
}

impl Column {
    /// In the order of the table.
    pub const ALL: [Self; 4] = [Self::Tag, Self::Device, Self::State, Self::Due];

    /// As addresses spell it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Tag => "tag",
            Self::Device => "device",
            Self::State => "state",
            Self::Due => "due",
        }
    }

    /// Reads a code; what is none means the order of the tags.
    #[must_use]
    pub fn read(code: &str) -> Self {
        Self::ALL.into_iter().find(|column| column.code() == code).unwrap_or(Self::Tag)
    }
}

/// What is asked of the register.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Each of these is filed with the item, its donor, its holder or its category.
    pub words: Vec<Token>,
    /// Each of these is filed with whoever has it.
    pub holder: Vec<Token>,
    /// In this state.
    pub state: Option<State>,
    /// Of this kind.
    pub category: Option<CategoryId>,
    /// In this place.
    pub place: Option<PlaceId>,
    /// Was to come back before [`Asked::now`].
    pub overdue: bool,
    /// Civil time, as the database spells it.
    pub now: String,
    /// These come first on the first page, and not again: whose tag it is that was typed.
    pub first: Vec<ItemId>,
    /// In which order, and whether from its end.
    pub order: (Column, bool),
}

impl Asked {
    /// Nothing narrows it down.
    #[must_use]
    pub fn asks_for_all(&self) -> bool {
        self.words.is_empty()
            && self.holder.is_empty()
            && (self.state, self.category, self.place, self.overdue) == (None, None, None, false)
    }
}

/// Reads what was typed into the one field.
#[must_use]
pub fn words(typed: &str, categories: &[Category]) -> Vec<Token> {
    typed.split_whitespace().flat_map(|chunk| tokens(chunk, categories)).take(MOST_WORDS).collect()
}

fn tokens(chunk: &str, categories: &[Category]) -> Vec<Token> {
    let latin = latin(chunk).map(|latin| folded_words(&latin)).unwrap_or_default();
    let folded = folded_words(chunk);
    let token = |(at, word): (usize, &String)| {
        let is_number = word.len() < 4 && word.bytes().all(|byte| byte.is_ascii_digit());
        let padded = is_number.then(|| format!("{word:0>4}"));
        let mut spellings = vec![word.clone()];
        spellings.extend(latin.get(at).filter(|other| *other != word).cloned());
        spellings.extend(padded);
        Token {
            c: categories.iter().filter(|one| is_named(one, word)).map(|one| one.id).collect(),
            s: spellings.into_iter().map(|from| (from.clone(), format!("{from}{LAST}"))).collect(),
        }
    };
    folded.iter().enumerate().map(token).collect()
}

fn is_named(category: &Category, word: &str) -> bool {
    let names = [&category.name.kk, &category.name.ru, &category.name.en];
    names.into_iter().flat_map(|name| folded_words(name)).any(|of_name| of_name.starts_with(word))
}

/// The same in Latin letters, if every letter looks like one.
fn latin(typed: &str) -> Option<String> {
    let one = |c: char| if ('\u{400}'..='\u{52f}').contains(&c) { look_alike(c) } else { Some(c) };
    let latin: Option<String> = typed.to_uppercase().chars().map(one).collect();
    latin.map(|latin| latin.to_lowercase())
}

/// The tags that may be meant by `AQ-0412`, `aq 412`, `412`, the same in Cyrillic, or an address that ends in one.
#[must_use]
pub fn tags(typed: &str, prefix: &str) -> Vec<String> {
    let Some(meant) = meant(prefix, typed) else { return Vec::new() };
    // Whoever has no Қ at hand types К.
    let other = meant.contains('K').then(|| meant.replace('K', "Q"));
    [meant].into_iter().chain(other).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Texts;

    fn spelled(typed: &str) -> Vec<Vec<String>> {
        let starts = |token: Token| token.s.into_iter().map(|(from, _)| from).collect();
        words(typed, &[]).into_iter().map(starts).collect()
    }

    #[test]
    fn a_tag_is_known_however_it_is_typed() {
        for typed in [
            "AQ-0412",
            "aq-412",
            " aq 412 ",
            "aq0412",
            "АҚ-0412",
            "ақ 412",
            "412",
            "0412",
            "http://x/t/AQ-0412",
        ] {
            assert!(tags(typed, "AQ").contains(&"AQ-0412".to_owned()), "{typed}: {:?}", tags(typed, "AQ"));
        }
        assert_eq!(tags("АК 412", "AQ"), ["AK-0412", "AQ-0412"]);
        for typed in ["", "AQ", "Лента 5", "a-1-b", "t480s", "AQ-99999999999", "TOOLONGX-1"] {
            assert_eq!(tags(typed, "AQ"), [""; 0], "{typed}");
        }
    }

    #[test]
    fn a_word_is_looked_for_in_each_spelling() {
        assert_eq!(spelled("Lenovo T-480"), [vec!["lenovo"], vec!["t"], vec!["480", "0480"]]);
        // Cyrillic С, Н and М for Latin ones.
        assert_eq!(spelled("СНМ12"), [vec!["снм12", "chm12"]]);
        assert_eq!(spelled("Жайық"), [vec!["жаиык"]]);
        assert_eq!(spelled("a b c d e f g h").len(), MOST_WORDS);
        assert_eq!(spelled(" – "), Vec::<Vec<String>>::new());
    }

    #[test]
    fn a_category_is_found_by_its_name_in_any_language() {
        let name = Texts {
            kk: "Пернетақта".into(), ru: "Клавиатура".into(), en: "Keyboard".into()
        };
        let keyboards = [Category { id: CategoryId(10), code: "keyboard".into(), name, holds_data: false }];
        for typed in ["пернетакта", "клавиат", "KEY"] {
            assert_eq!(words(typed, &keyboards)[0].c, [CategoryId(10)], "{typed}");
        }
        assert_eq!(words("board", &keyboards)[0].c, []);
    }

    #[test]
    fn an_order_that_is_none_is_that_of_the_tags() {
        assert!(Column::ALL.iter().all(|column| Column::read(column.code()) == *column));
        assert_eq!(Column::read("x"), Column::Tag);
    }
}
