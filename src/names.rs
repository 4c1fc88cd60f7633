//! Names as people type and sort them: one person, whatever keyboard was used, in the order of the Kazakh alphabet.

/// Upper-case letters in their order; Russian names sort by it too. Code points and Russian collation get it wrong.
const ALPHABET: &str = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ";

/// Latin letters that look like Cyrillic ones, and those.
const LOOK_ALIKES: [(char, char); 12] = [
    ('a', 'а'),
    ('b', 'в'),
    ('c', 'с'),
    ('e', 'е'),
    ('h', 'н'),
    ('i', 'і'),
    ('k', 'к'),
    ('m', 'м'),
    ('o', 'о'),
    ('p', 'р'),
    ('t', 'т'),
    ('x', 'х'),
];

/// The words of a text, folded so that Гүлнәр is found as Гульнар and Нұржан as Нуржан.
#[must_use]
pub fn folded_words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !(c.is_alphanumeric() || is_mark(c)));
    words.map(fold).filter(|word| !word.is_empty()).collect()
}

/// Whether a name may mean the bearer of the other, in whatever order and spelling, in part or by initials. What has no
/// word means nobody.
#[must_use]
pub fn may_be(name: &str, other: &str) -> bool {
    let other = folded_words(other);
    let is_of = |word: &String, whole: &String| {
        word == whole || (word.chars().count() == 1 && whole.starts_with(word.as_str()))
    };
    let name = folded_words(name);
    !name.is_empty() && name.iter().all(|word| other.iter().any(|whole| is_of(word, whole)))
}

/// Belongs to a word and is not heard of when it is looked for: an apostrophe, a hyphen inside a name divides.
fn is_mark(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '`')
}

fn fold(word: &str) -> String {
    let is_cyrillic = word.chars().any(|c| ('\u{400}'..='\u{52f}').contains(&c));
    let repaired = word.chars().map(|c| if is_cyrillic { repair(c) } else { c });
    repaired.filter_map(plain).collect()
}

fn repair(c: char) -> char {
    let twin = LOOK_ALIKES.iter().find(|(latin, _)| *latin == c);
    twin.map_or(c, |(_, cyrillic)| *cyrillic)
}

fn plain(c: char) -> Option<char> {
    Some(match c {
        'ә' => 'а',
        'ғ' => 'г',
        'қ' => 'к',
        'ң' => 'н',
        'ө' => 'о',
        'ұ' | 'ү' => 'у',
        'һ' => 'х',
        'і' | 'й' => 'и',
        'ё' | 'э' => 'е',
        'щ' => 'ш',
        'ъ' | 'ь' => return None,
        mark if is_mark(mark) => return None,
        other => other,
    })
}

/// Sorts, byte by byte, as the Kazakh alphabet does; other letters come after it, and a shorter name before a longer one.
#[must_use]
pub fn sort_key(surname: &str, given_name: &str, patronymic: &str) -> String {
    let key = |name: &str| name.to_uppercase().chars().map(rank).collect::<String>();
    format!("{} {} {}", key(surname), key(given_name), key(patronymic))
}

/// A letter of the alphabet as a printable character of its rank; any other comes behind `~`, after all of those.
fn rank(c: char) -> String {
    let place = ALPHABET.chars().position(|letter| letter == c).and_then(|place| u8::try_from(place).ok());
    match place {
        Some(place) => char::from(b'0' + place).to_string(),
        None if c.is_alphanumeric() => format!("~{c}"),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_whatever_keyboard_was_used() {
        let pairs = [
            ("Гүлнәр", "Гульнар"),
            ("Нұржан", "Нуржан"),
            ("Ілияс", "Илияс"),
            ("Айгүл", "Аигул"),
            ("Щёголев", "Шеголев"),
            ("Мәриям", "мариям"),
            ("Д'Арк", "Дарк"),
        ];
        for (name, typed) in pairs {
            assert_eq!(folded_words(name), folded_words(typed), "{name}");
        }
        // With Latin c, e and o among Cyrillic letters.
        assert_eq!(folded_words("Cepікoв"), folded_words("Серіков"));
        assert_eq!(folded_words("Smith-Ким"), ["smith", "ким"]);
        assert_eq!(folded_words(" ' - "), Vec::<String>::new());
    }

    #[test]
    fn somebody_is_meant_by_part_of_their_names_and_by_initials() {
        for name in ["Ерлан Жұмабаев", "жумабаев", "Е. ЖУМАБАЕВ", "Жұмабаев Ерлан Серікұлы"]
        {
            assert!(may_be(name, "Жұмабаев Ерлан Серікұлы"), "{name}");
        }
        for name in ["Ерлан Ким", "Жұма Е.", "А. Жұмабаев", "–", ""] {
            assert!(!may_be(name, "Жұмабаев Ерлан Серікұлы"), "{name}");
        }
    }

    #[test]
    fn registers_follow_the_kazakh_alphabet() {
        let sorted = [
            "Абаев",
            "Әбенов",
            "Басов",
            "Ғабитов",
            "Дәулет",
            "Қайрат",
            "Лаптев",
            "Өтеген",
            "Ұлан",
            "Үсен",
            "Ысқақ",
            "Ілияс",
            "Smith",
        ];
        let mut names = sorted;
        names.reverse();
        names.sort_by_key(|name| sort_key(name, "", ""));
        assert_eq!(names, sorted);
    }

    #[test]
    fn the_shorter_surname_and_then_the_given_name_decide() {
        let mut people = [("Ким", "Яна"), ("Кимов", "Ан"), ("Ким", "Анна")];
        people.sort_by_key(|(surname, given)| sort_key(surname, given, ""));
        assert_eq!(people, [("Ким", "Анна"), ("Ким", "Яна"), ("Кимов", "Ан")]);
    }
}
