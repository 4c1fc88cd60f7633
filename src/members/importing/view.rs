//! Lists as pages.

use askama::Template;

use super::form::{List, Read};
use super::rules::{Newcomer, Problem, Wrong};
use super::store::Brought;
use super::table::{MOST_PEOPLE, Unreadable};
use crate::language::Words;
use crate::members::rules::{Login, shown_phone};
use crate::members::typed;
use crate::web::{Desk, Errors, Page, Visit};

/// Rows that are named on one page, and people that are shown before they are added.
const SHOWN: usize = 50;

/// The names of the columns, in the order of the form to fill in.
pub(super) fn headers(t: &Words) -> [String; 7] {
    [
        t.import_column_surname(),
        t.import_column_given_name(),
        t.import_column_patronymic(),
        t.import_column_called(),
        t.import_column_phone(),
        t.import_column_email(),
        t.import_column_language(),
    ]
}

#[derive(Template)]
#[template(path = "members/import.html")]
pub(super) struct ListPage {
    page: Page,
    t: &'static Words,
    list: List,
    columns: String,
    most: usize,
    problems: Vec<Line>,
    /// So many more are not named.
    more: usize,
    errors: Errors,
}

/// What is wrong with a row, in words.
struct Line {
    row: u64,
    name: String,
    sentence: String,
}

impl ListPage {
    pub(super) fn new(visit: &Visit<Desk>, list: List) -> Self {
        let t = visit.words();
        Self {
            page: visit.page().with_form(),
            t,
            list,
            columns: headers(t).join(", "),
            most: MOST_PEOPLE,
            problems: Vec::new(),
            more: 0,
            errors: Errors::default(),
        }
    }

    pub(super) fn without_file(self) -> Self {
        let sentence = self.t.import_error_file();
        self.refused("file", sentence)
    }

    pub(super) fn unreadable(self, why: Unreadable) -> Self {
        let t = self.t;
        let sentence = match why {
            Unreadable::Empty => t.import_error_empty(),
            Unreadable::NoName => t.import_error_no_name(),
            Unreadable::NoContact => t.import_error_no_contact(),
            Unreadable::Twice => t.import_error_twice(),
            Unreadable::Unclosed(row) => t.import_error_unclosed(row),
            Unreadable::TooLarge => t.import_error_too_large(MOST_PEOPLE),
        };
        self.refused("text", sentence)
    }

    pub(super) fn wrong(mut self, wrong: &[Wrong]) -> Self {
        let t = self.t;
        let line = |wrong: &Wrong| Line {
            row: wrong.row,
            name: wrong.name.clone(),
            sentence: sentence(t, wrong.problem),
        };
        self.problems = wrong.iter().take(SHOWN).map(line).collect();
        self.more = wrong.len().saturating_sub(SHOWN);
        let sentence = t.import_error_rows(wrong.len());
        self.refused("text", sentence)
    }

    fn refused(mut self, field: &'static str, sentence: String) -> Self {
        self.errors.add(field, sentence);
        self.page = self.page.with_errors(&self.errors);
        self
    }
}

/// The very sentences of the form for one person, wherever it can have the same problem.
fn sentence(t: &Words, problem: Problem) -> String {
    match problem {
        Problem::Typed(problem) => {
            let mut errors = Errors::default();
            typed::say(&mut errors, t, problem);
            errors.all().first().map(|(_, sentence)| sentence.clone()).unwrap_or_default()
        }
        Problem::LostLetter(field) => t.form_error_at(typed::name(t, field), t.import_error_lost()),
        Problem::Language => t.import_error_language(),
        Problem::Moved => t.import_error_moved(),
        Problem::PhoneTwice(row) => t.import_error_phone_twice(row),
        Problem::EmailTwice(row) => t.import_error_email_twice(row),
        Problem::PhoneTaken => t.import_error_phone_taken(),
        Problem::EmailTaken => t.import_error_email_taken(),
    }
}

/// The people of the list, before anything is stored.
#[derive(Template)]
#[template(path = "members/import_check.html")]
pub(super) struct CheckPage {
    page: Page,
    t: &'static Words,
    list: List,
    headers: [String; 7],
    people: Vec<Shown>,
    count: usize,
    more: usize,
    invited: usize,
    ignored: Vec<String>,
}

/// Somebody to be added: the row, and a cell for each column.
struct Shown {
    row: u64,
    cells: [String; 6],
    language: (&'static str, &'static str),
}

impl CheckPage {
    pub(super) fn new(visit: &Visit<Desk>, list: List, read: &Read) -> Self {
        let t = visit.words();
        let with_address = read.people.iter().filter(|newcomer| newcomer.email.is_some()).count();
        Self {
            page: visit.page().with_form(),
            t,
            headers: headers(t),
            people: read.people.iter().take(SHOWN).map(|newcomer| shown(t, newcomer)).collect(),
            count: read.people.len(),
            more: read.people.len().saturating_sub(SHOWN),
            invited: if list.invites() { with_address } else { 0 },
            ignored: read.ignored.clone(),
            list,
        }
    }
}

fn shown(t: &Words, newcomer: &Newcomer) -> Shown {
    let names = &newcomer.names;
    let cells = [
        names.surname.clone(),
        names.given_name.clone(),
        names.patronymic.clone(),
        newcomer.called.clone(),
        newcomer.phone.as_deref().map(shown_phone).unwrap_or_default(),
        newcomer.email.clone().unwrap_or_default(),
    ];
    let cells = cells.map(|cell| if cell.is_empty() { t.account_none() } else { cell });
    Shown { row: newcomer.row, cells, language: (newcomer.reads.code(), newcomer.reads.name()) }
}

/// Who was added, and who still needs a way in.
#[derive(Template)]
#[template(path = "members/import_done.html")]
pub(super) struct DonePage {
    page: Page,
    t: &'static Words,
    invited: usize,
    /// Name, login as it is typed, login as it is read.
    without: Vec<(String, String, String)>,
}

impl DonePage {
    pub(super) fn new(visit: &Visit<Desk>, brought: Vec<Brought>) -> Self {
        let t = visit.words();
        let (count, invited) = (brought.len(), brought.iter().filter(|person| person.invited).count());
        let without = brought.into_iter().filter(|person| !person.invited && !person.has_password);
        let line = |person: Brought| {
            let shown = match Login::parse(&person.login) {
                Some(Login::Phone(phone)) => shown_phone(&phone),
                _ => person.login.clone(),
            };
            (person.name, person.login, shown)
        };
        Self {
            page: visit.page().with_done(Some(t.import_done_count(count))),
            t,
            invited,
            without: without.map(line).collect(),
        }
    }
}
