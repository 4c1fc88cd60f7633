//! The questions as pages.

use askama::Template;
use time::Date;

use super::rules::{Draft, DraftLine, Place, Step};
use crate::donations::donors::{self, Donor};
use crate::donations::form::{Problems, Terms, Typed};
use crate::donations::rules::Wish;
use crate::donations::view::{Choice, choices, grades};
use crate::donations::words;
use crate::equipment::categories::Category;
use crate::equipment::rules::Grade;
use crate::language::{Language, Words};
use crate::web::{EquipmentKeeper, Errors, Page, Visit};

/// Where a question of a draft is asked.
pub(super) fn address(key: &str, place: Place, change: bool) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("draft", key).append_pair("step", place.step.code());
    if matches!(place.step, Step::Thing | Step::Count) {
        query.append_pair("line", &place.line.to_string());
    }
    if change {
        query.append_pair("change", "yes");
    }
    format!("/donations/new?{}", query.finish())
}

/// What the pages show beside what is typed.
pub(super) struct Known {
    pub(super) draft: Draft,
    pub(super) donor: Option<Donor>,
    /// Donors to choose from.
    pub(super) found: Vec<donors::Listed>,
    pub(super) categories: Vec<Category>,
}

impl Known {
    /// What a question's form holds before anything is typed into it.
    pub(super) fn typed(&self, place: Place, today: Date) -> Typed {
        let line = self.draft.lines.get(place.line);
        let typed = Typed::default();
        match place.step {
            Step::Donor => Typed { who: self.draft.who.clone(), ..typed },
            Step::Thing => line.map_or_else(Typed::default, |line| typed.with_thing(&line.thing)),
            Step::Count => line.map_or_else(Typed::default, |line| match &line.count {
                Some(count) => typed.with_count(count),
                None => typed.with_proposal(&line.thing, &self.categories),
            }),
            Step::Terms => match &self.draft.terms {
                Some(terms) => typed.with_terms(terms),
                None => Typed { came: "received".to_owned(), day: words::typed_day(today), ..typed },
            },
            Step::More | Step::Check => typed,
        }
    }
}

/// A line that has been written down.
struct Shown {
    place: usize,
    thing: String,
    count: String,
    change_thing: String,
    change_count: String,
}

/// A question of the page to check, what was answered, and where to change it.
struct Row {
    question: String,
    answer: String,
    change: String,
}

#[derive(Template)]
#[template(path = "donations/intake.html")]
pub(super) struct StepPage {
    page: Page,
    t: &'static Words,
    title: String,
    step: &'static str,
    number: usize,
    steps: usize,
    line: usize,
    /// Whose donation it is; empty until that is known.
    donor: String,
    searched: String,
    donors: Vec<donors::Line>,
    categories: Vec<Choice>,
    grades: Vec<Choice>,
    holds_data: Vec<Choice>,
    cames: Vec<Choice>,
    wishes: Vec<Choice>,
    lines: Vec<Shown>,
    rows: Vec<Row>,
    more: String,
    typed: Typed,
    errors: Errors,
}

impl StepPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        known: Known,
        place: Place,
        (mut typed, problems): (Typed, Problems),
    ) -> Self {
        let t = visit.words();
        let mut errors = Errors::default();
        for (field, problem) in problems {
            typed.note_closed(problem);
            errors.add(field, words::problem(t, field, problem));
        }
        let donor = known.donor.as_ref().map_or_else(String::new, |donor| words::donor(t, &donor.name));
        let key = typed.key.clone();
        let category = |one: &Category| (one.id.to_string(), one.name.get(visit.language).to_owned());
        let draft = &known.draft;
        let shown = |(place, line)| shown(visit.language, &known.categories, &key, (place, line));
        let rows = draft.terms.as_ref().filter(|_| place.step == Step::Check);
        Self {
            page: visit.page().with_errors(&errors),
            t,
            title: title(t, place.step),
            step: place.step.code(),
            number: place.step.number(),
            steps: Step::ALL.len(),
            line: place.line,
            lines: draft.lines.iter().enumerate().map(shown).collect(),
            rows: rows.map_or_else(Vec::new, |terms| rows_of(visit.language, terms, &key)),
            more: address(&key, Place::of(Step::More), false),
            donor,
            searched: draft.who.clone(),
            donors: known.found.into_iter().map(|one| donors::line(t, one)).collect(),
            categories: choices(known.categories.iter().map(category), &typed.category),
            grades: grades(t, &typed.grade),
            holds_data: choices(
                [("yes", t.form_yes()), ("no", t.form_no())].map(|(code, word)| (code.to_owned(), word)),
                &typed.holds_data,
            ),
            cames: choices(
                [("received", t.donation_came_received()), ("promised", t.donation_came_promised())]
                    .map(|(code, word)| (code.to_owned(), word)),
                &typed.came,
            ),
            wishes: choices(
                Wish::ALL.map(|wish| (wish.code().to_owned(), words::wish(t, wish))),
                &typed.wish,
            ),
            typed,
            errors,
        }
    }

    fn donor_change(&self) -> String {
        address(&self.typed.key, Place::of(Step::Donor), true)
    }
}

fn title(t: &Words, step: Step) -> String {
    match step {
        Step::Donor => t.donation_ask_donor(),
        Step::Thing => t.donation_ask_thing(),
        Step::Count => t.donation_ask_count(),
        Step::More => t.donation_ask_more(),
        Step::Terms => t.donation_ask_terms(),
        Step::Check => t.donation_ask_check(),
    }
}

fn shown(
    language: Language,
    categories: &[Category],
    key: &str,
    (place, line): (usize, &DraftLine),
) -> Shown {
    let t = language.words();
    let category = categories.iter().find(|one| one.id.0 == line.thing.category);
    let category = category.map_or("", |one| one.name.get(language));
    let count = line.count.as_ref().map_or_else(String::new, |count| {
        let grade = crate::equipment::words::grade(t, Grade::parse(&count.grade));
        let pieces = t.donation_pieces(count.quantity);
        let pieces = if count.counted { format!("{pieces}, {}", t.donation_counted_short()) } else { pieces };
        let data =
            if count.holds_data { format!(" {}", t.donation_holds_data_short()) } else { String::new() };
        format!("{pieces}. {grade}.{data}")
    });
    Shown {
        place,
        thing: words::thing(category, &line.thing.make, &line.thing.model),
        count,
        change_thing: address(key, Place { step: Step::Thing, line: place }, true),
        change_count: address(key, Place { step: Step::Count, line: place }, true),
    }
}

fn rows_of(language: Language, terms: &Terms, key: &str) -> Vec<Row> {
    let t = language.words();
    let change = address(key, Place::of(Step::Terms), true);
    let row = |question: String, answer: String| Row { question, answer, change: change.clone() };
    let came = if terms.received { t.donation_came_received() } else { t.donation_came_promised() };
    let mut rows = vec![
        row(t.donation_came(), format!("{came}, {}", words::paper_day(&terms.day))),
        row(t.donation_value(), words::value(language, terms.value)),
    ];
    if let Some(wish) = Wish::parse(&terms.wish) {
        rows.push(row(t.donation_wish(), words::wish(t, wish)));
    }
    let paper_date = terms.paper_date.as_deref().map_or_else(String::new, words::paper_day);
    let paper = [terms.paper_number.clone(), paper_date];
    let paper = paper.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ");
    for (question, answer) in [(t.donation_paper(), paper), (t.items_note(), terms.note.clone())] {
        if !answer.is_empty() {
            rows.push(row(question, answer));
        }
    }
    rows
}
