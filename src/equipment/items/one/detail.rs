//! What a change of an item's data was, in words.

use std::collections::BTreeMap;

use crate::equipment::categories::Category;
use crate::equipment::rules::Grade;
use crate::equipment::words;
use crate::language::{Language, Words};

/// Field, and what stood in it before and after; nothing where the words themselves are not kept.
type Detail = BTreeMap<String, Option<(String, String)>>;

/// A sentence for each field that was changed.
pub(super) fn sentences(t: &Words, language: Language, categories: &[Category], detail: &str) -> Vec<String> {
    let read: Detail = serde_json::from_str(detail).unwrap_or_default();
    let sentence = |(field, change): (String, Option<(String, String)>)| {
        let name = field_name(t, &field);
        let value = |raw: &str| value(t, (&field, raw), language, categories);
        match change {
            Some((from, to)) => t.items_story_field(name, value(&from), value(&to)),
            None => t.items_story_field_only(name),
        }
    };
    // What stood there before stands there still: nothing is to be told.
    let is_told = |(_, change): &(String, Option<(String, String)>)| {
        change.as_ref().is_none_or(|(from, to)| from != to)
    };
    read.into_iter().filter(is_told).map(sentence).collect()
}

/// What a field is called.
pub(in crate::equipment::items) fn field_name(t: &Words, field: &str) -> String {
    match field {
        "quantity" => t.items_quantity(),
        "new_place" => t.items_new_place(),
        "category" => t.items_category(),
        "make" => t.items_make(),
        "model" => t.items_model(),
        "serial" => t.items_serial(),
        "holds_data" => t.items_holds_data(),
        "grade" => t.items_grade(),
        "weight" => t.items_weight(),
        "place" => t.items_place(),
        "comes_with" => t.items_comes_with(),
        "may_be_borrowed" => t.items_may_be_borrowed(),
        "note" => t.items_note(),
        _ => t.items_story_other_field(),
    }
}

fn value(t: &Words, (field, raw): (&str, &str), language: Language, categories: &[Category]) -> String {
    match (field, raw) {
        ("grade", _) => words::grade(t, Grade::parse(raw)),
        ("holds_data" | "may_be_borrowed", "yes") => t.form_yes(),
        ("holds_data" | "may_be_borrowed", _) => t.form_no(),
        (_, "") => t.items_story_empty(),
        ("category", code) => {
            let known = categories.iter().find(|one| one.code == code);
            known.map_or_else(|| code.to_owned(), |one| one.name.get(language).to_owned())
        }
        (_, raw) => raw.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_told_field_by_field_and_a_note_without_its_words() {
        let detail = r#"{"grade":["B","D"],"holds_data":["","yes"],"make":["","HP"],"note":null}"#;
        let told = sentences(Language::En.words(), Language::En, &[], detail);
        assert_eq!(
            told,
            [
                "Condition: was “B: works, shows signs of use”, now “D: does not work”",
                "Holds data: was “No”, now “Yes”",
                "Make: was “empty”, now “HP”",
                "Changed: Note"
            ]
        );
        assert_eq!(sentences(Language::En.words(), Language::En, &[], "not JSON"), [""; 0]);
        let still = r#"{"place":["Store","Store"]}"#;
        assert_eq!(sentences(Language::En.words(), Language::En, &[], still), [""; 0]);
    }
}
