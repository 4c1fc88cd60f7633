//! A line of a donation as a page.

use askama::Template;

use crate::donations::form::{Problems, Typed};
use crate::donations::store::{Donation, Line};
use crate::donations::view::{Choice, choices, errors_of, grades};
use crate::donations::words;
use crate::equipment::categories::Category;
use crate::ids::{DonationId, LineId};
use crate::language::Words;
use crate::web::{EquipmentKeeper, Errors, Page, Visit};

#[derive(Template)]
#[template(path = "donations/line.html")]
pub(super) struct LinePage {
    page: Page,
    t: &'static Words,
    donation: DonationId,
    /// The line that it changes, and what it is; nothing: one is added.
    line: Option<(LineId, String)>,
    may_remove: bool,
    categories: Vec<Choice>,
    grades: Vec<Choice>,
    holds_data: Vec<Choice>,
    typed: Typed,
    errors: Errors,
}

impl LinePage {
    /// `is_one_of_many`: the donation does not consist of it alone.
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        (donation, line, is_one_of_many): (Donation, Option<Line>, bool),
        categories: &[Category],
        (mut typed, problems): (Typed, Problems),
    ) -> Self {
        let t = visit.words();
        let errors = errors_of(t, &donation, (&mut typed, problems));
        let category = |one: &Category| (one.id.to_string(), one.name.get(visit.language).to_owned());
        let named = |line: Line| {
            let category = line.category.get(visit.language);
            (line.id, words::thing(category, &line.thing.make, &line.thing.model))
        };
        Self {
            page: visit.page().with_errors(&errors),
            t,
            donation: donation.id,
            may_remove: is_one_of_many && line.as_ref().is_some_and(|line| line.registered == 0),
            line: line.map(named),
            categories: choices(categories.iter().map(category), &typed.category),
            grades: grades(t, &typed.grade),
            holds_data: choices(
                [("yes", t.form_yes()), ("no", t.form_no())].map(|(code, word)| (code.to_owned(), word)),
                &typed.holds_data,
            ),
            typed,
            errors,
        }
    }
}
