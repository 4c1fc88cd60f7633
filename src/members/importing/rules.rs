//! What is asked of every row, and of all of them together.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::table::Row;
use crate::language::Language;
use crate::members::typed::{self, Names};

/// Somebody to be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Newcomer {
    /// The row of the list.
    pub(super) row: u64,
    pub(super) names: Names,
    pub(super) called: String,
    /// E.164.
    pub(super) phone: Option<String>,
    /// Folded.
    pub(super) email: Option<String>,
    pub(super) reads: Language,
}

/// What is wrong with a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    Typed(typed::Problem),
    /// A letter was lost when the file was saved in an alphabet that has no Kazakh letters; in this field.
    LostLetter(&'static str),
    /// Not one of the three languages.
    Language,
    /// A separator too many has moved the cells.
    Moved,
    /// The same number stands in another row.
    PhoneTwice(u64),
    EmailTwice(u64),
    /// Somebody who is known already.
    PhoneTaken,
    EmailTaken,
}

/// A row with something wrong, and who it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wrong {
    pub(super) row: u64,
    pub(super) name: String,
    pub(super) problem: Problem,
}

/// Reads every row by the rules of the form for one person; `reads`: the language of those who have none.
pub(super) fn judge(rows: &[Row], reads: Option<Language>) -> (Vec<Newcomer>, Vec<Wrong>) {
    let (mut people, mut wrong) = (Vec::new(), Vec::new());
    for row in rows {
        match read(row, reads) {
            Ok(newcomer) => people.push(newcomer),
            Err(problems) => wrong.extend(problems.into_iter().map(|problem| Wrong {
                row: row.number,
                name: row.names.join(" ").trim().to_owned(),
                problem,
            })),
        }
    }
    wrong.extend(twice(&people));
    wrong.sort_by_key(|wrong| wrong.row);
    (people, wrong)
}

fn read(row: &Row, reads: Option<Language>) -> Result<Newcomer, Vec<Problem>> {
    if row.moved {
        return Err(vec![Problem::Moved]);
    }
    let [surname, given_name, patronymic] = &row.names;
    let mut problems = Vec::new();
    let fields = [("surname", surname), ("given_name", given_name), ("patronymic", patronymic)];
    problems.extend(
        fields
            .into_iter()
            .filter(|(_, typed)| typed.contains('?'))
            .map(|(field, _)| Problem::LostLetter(field)),
    );
    let mut note = |problem| problems.push(Problem::Typed(problem));
    let names = typed::names(surname, given_name, patronymic)
        .map_err(|problems| problems.into_iter().for_each(&mut note))
        .ok();
    let called = typed::line("called", &row.called).map_err(&mut note).ok();
    let phone = typed::phone("phone", &row.phone).map_err(&mut note).ok();
    let email = typed::email(&row.email).map_err(&mut note).ok();
    if phone == Some(None) && email == Some(None) {
        note(typed::Problem::Unreachable);
    }
    let language = if row.language.is_empty() { reads } else { language(&row.language) };
    if language.is_none() {
        problems.push(Problem::Language);
    }
    match (names, called, phone, email, language) {
        (Some(names), Some(called), Some(phone), Some(email), Some(reads)) if problems.is_empty() => {
            Ok(Newcomer { row: row.number, names, called, phone, email, reads })
        }
        _ => Err(problems),
    }
}

/// A language as people write it: its code, or its name in any of the three.
fn language(typed: &str) -> Option<Language> {
    let folded = typed.to_lowercase();
    let begins = |beginnings: &[&str]| beginnings.iter().any(|beginning| folded.starts_with(beginning));
    Some(match folded.as_str() {
        "kk" | "kz" => Language::Kk,
        "ru" => Language::Ru,
        "en" => Language::En,
        _ if begins(&["қаз", "каз", "kaz"]) => Language::Kk,
        _ if begins(&["орыс", "рус", "rus"]) => Language::Ru,
        _ if begins(&["ағылшын", "англ", "eng"]) => Language::En,
        _ => return None,
    })
}

/// Rows with a number or an address that an earlier row has. A number is never an address: one table holds both.
fn twice(people: &[Newcomer]) -> Vec<Wrong> {
    let mut seen: HashMap<&str, u64> = HashMap::new();
    let mut wrong = Vec::new();
    for newcomer in people {
        let contacts = [
            (newcomer.phone.as_deref(), Problem::PhoneTwice as fn(u64) -> Problem),
            (newcomer.email.as_deref(), Problem::EmailTwice),
        ];
        for (contact, problem) in contacts {
            let Some(contact) = contact else { continue };
            match seen.entry(contact) {
                Entry::Occupied(earlier) => wrong.push(newcomer.wrong(problem(*earlier.get()))),
                Entry::Vacant(free) => _ = free.insert(newcomer.row),
            }
        }
    }
    wrong
}

impl Newcomer {
    /// Something is wrong with this person.
    pub(super) fn wrong(&self, problem: Problem) -> Wrong {
        let Names { surname, given_name, patronymic } = &self.names;
        let name = format!("{surname} {given_name} {patronymic}").trim().to_owned();
        Wrong { row: self.row, name, problem }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(number: u64, given_name: &str, phone: &str, email: &str) -> Row {
        Row {
            number,
            names: [String::new(), given_name.into(), String::new()],
            phone: phone.into(),
            email: email.into(),
            ..Row::default()
        }
    }

    fn problems(rows: &[Row], reads: Option<Language>) -> Vec<(u64, Problem)> {
        judge(rows, reads).1.into_iter().map(|wrong| (wrong.row, wrong.problem)).collect()
    }

    #[test]
    fn a_row_is_judged_as_the_form_for_one_person_judges() {
        let rows = [
            row(2, "Ян", "8 701 555 00 11", ""),
            row(3, "", "12", "x"),
            row(4, "Ян", "", ""),
            row(5, "С?улет", "87015550012", ""),
            Row { moved: true, ..row(6, "Ян", "87015550013", "") },
        ];
        let expected = [
            (3, Problem::Typed(typed::Problem::NoName)),
            (3, Problem::Typed(typed::Problem::Phone("phone"))),
            (3, Problem::Typed(typed::Problem::Email)),
            (4, Problem::Typed(typed::Problem::Unreachable)),
            (5, Problem::LostLetter("given_name")),
            (6, Problem::Moved),
        ];
        assert_eq!(problems(&rows, Some(Language::Kk)), expected);
        let (people, _) = judge(&rows, Some(Language::Kk));
        assert_eq!((people.len(), people[0].phone.as_deref()), (1, Some("+77015550011")));
    }

    #[test]
    fn whoever_stands_in_a_list_twice_is_found() {
        let rows = [
            row(2, "Ян", "8 701 555 00 11", "a@esik.test"),
            row(3, "Ая", "+77015550011", ""),
            row(4, "Би", "", "A@Esik.test"),
            row(5, "Ол", "87015550011", "b@esik.test"),
        ];
        let expected =
            [(3, Problem::PhoneTwice(2)), (4, Problem::EmailTwice(2)), (5, Problem::PhoneTwice(2))];
        assert_eq!(problems(&rows, Some(Language::Kk)), expected);
    }

    #[test]
    fn a_language_is_written_in_many_ways() {
        for (typed, expected) in [
            ("KK", Some(Language::Kk)),
            ("Қазақша", Some(Language::Kk)),
            ("казахский", Some(Language::Kk)),
            ("русский", Some(Language::Ru)),
            ("English", Some(Language::En)),
            ("français", None),
        ] {
            assert_eq!(language(typed), expected, "{typed}");
        }
        let rows = [row(2, "Ян", "87015550011", "")];
        assert_eq!(problems(&rows, None), [(2, Problem::Language)], "nobody chose one");
    }
}
