//! Three languages, complete and well formed: what the compiler of the messages does not see.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Endings that Kazakh would give to a noun; after a variable they are wrong as often as right.
const ENDINGS: &str = "да де та те дан ден тан тен нан нен ға ге қа ке на не ның нің дың дің тың тің ны ні ды ді ты ті мен бен пен";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// `file/key` and text of every message of a language.
fn messages(language: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(root().join("locales").join(language)).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_stem().unwrap().to_string_lossy().into_owned();
        let mut key = String::new();
        for line in fs::read_to_string(&path).unwrap().lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, text)) = line.split_once(" =").filter(|(name, _)| is_key(name)) {
                key = format!("{file}/{name}");
                assert!(found.insert(key.clone(), text.to_owned()).is_none(), "{language}: {key} twice");
            } else if let Some(text) = found.get_mut(&key) {
                text.push('\n');
                text.push_str(line);
            }
        }
    }
    found
}

fn is_key(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase() || c == '-')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

fn variables(text: &str) -> BTreeSet<String> {
    let name = |rest: &str| {
        rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_' || *c == '-').collect()
    };
    text.split('$').skip(1).map(name).collect()
}

/// The first Kazakh ending that stands directly after a variable.
fn ending_on_a_variable(text: &str) -> Option<&'static str> {
    text.split('}').skip(1).find_map(|rest| {
        let bare = rest.trim_start_matches(['»', '”', '"', '\'']);
        let rest = bare.strip_prefix('-').unwrap_or(rest);
        let word: String = rest.chars().take_while(|c| c.is_alphabetic()).collect();
        ENDINGS.split(' ').find(|ending| *ending == word)
    })
}

/// Words in which Latin and Cyrillic letters meet: they look right and are read wrong.
fn mixed_words(text: &str) -> Vec<String> {
    let is_cyrillic = |c: char| ('\u{400}'..='\u{52f}').contains(&c);
    text.split(|c: char| !c.is_alphabetic())
        .filter(|word| word.chars().any(|c| c.is_ascii_alphabetic()) && word.chars().any(is_cyrillic))
        .map(str::to_owned)
        .collect()
}

fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut folders = vec![root().join(folder)];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                found.push(path);
            }
        }
    }
    found
}

#[test]
fn the_three_languages_have_the_same_messages_with_the_same_variables() {
    let kk = messages("kk");
    assert!(kk.len() > 100, "the messages are not where they were");
    for other in ["ru", "en"] {
        let theirs = messages(other);
        let keys = |texts: &BTreeMap<String, String>| texts.keys().cloned().collect::<BTreeSet<_>>();
        let differ: Vec<_> = keys(&kk).symmetric_difference(&keys(&theirs)).cloned().collect();
        assert!(differ.is_empty(), "{other}: {differ:?}");
        for (key, text) in &kk {
            assert_eq!(variables(text), variables(&theirs[key]), "{other}: {key}");
        }
    }
}

#[test]
fn no_message_is_empty() {
    for language in ["kk", "ru", "en"] {
        let empty: Vec<_> =
            messages(language).into_iter().filter(|(_, text)| text.trim().is_empty()).collect();
        assert!(empty.is_empty(), "{language}: {empty:?}");
    }
}

#[test]
fn no_kazakh_ending_hangs_on_a_variable() {
    let wrong: Vec<_> =
        messages("kk").into_iter().filter(|(_, text)| ending_on_a_variable(text).is_some()).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(ending_on_a_variable("{ $name }-да жүр"), Some("да"));
    assert_eq!(ending_on_a_variable("«{ $name }»-ның күні"), Some("ның"));
    assert_eq!(ending_on_a_variable("{ $name }мен бірге"), Some("мен"));
    assert_eq!(ending_on_a_variable("«{ $name }» бөлмесінде, { $n } мен { $m }, { $day } денсаулық"), None);
}

#[test]
fn no_latin_letter_hides_in_a_cyrillic_word() {
    let mut all = files("locales", ".ftl");
    all.extend(files("templates", ".html"));
    all.extend(files("src/cli/demo", ".rs"));
    for path in all {
        let mixed = mixed_words(&fs::read_to_string(&path).unwrap());
        assert!(mixed.is_empty(), "{}: {mixed:?}", path.display());
    }
    assert_eq!(mixed_words("Кітапханa мен site, кiтап"), ["Кітапханa", "кiтап"]);
}

#[test]
fn templates_hold_no_words_of_their_own() {
    for path in files("templates", ".html") {
        let text = fs::read_to_string(&path).unwrap();
        let cyrillic = text.chars().any(|c| ('\u{400}'..='\u{52f}').contains(&c));
        assert!(!cyrillic, "{}: words belong into locales/", path.display());
    }
}

/// `(words, sentence)` of every sentence that is too long.
fn long_sentences(language: &str, most: usize) -> Vec<String> {
    let count = |sentence: &str| {
        sentence.split_whitespace().filter(|w| w.contains(|c: char| c.is_alphanumeric())).count()
    };
    let mut found = Vec::new();
    for (key, text) in messages(language) {
        for sentence in text.split(['.', '!', '?', ':', ';', '\n']).filter(|sentence| count(sentence) > most)
        {
            found.push(format!("{key}: {} words: {}", count(sentence), sentence.trim()));
        }
    }
    found
}

#[test]
fn sentences_are_short_enough_to_be_held_in_mind() {
    for (language, most) in [("kk", 12), ("ru", 20), ("en", 20)] {
        let long = long_sentences(language, most);
        assert!(long.is_empty(), "{language}:\n{}", long.join("\n"));
    }
}
