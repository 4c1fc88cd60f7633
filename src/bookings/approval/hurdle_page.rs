//! What stands in the way of an approval, and what can be done about it.

use std::collections::BTreeSet;

use askama::Template;

use super::queue::Filter;
use super::rules::Hurdle;
use super::words;
use crate::language::Words;
use crate::web::{Coordinator, Errors, Page, Visit};

#[derive(Template)]
#[template(path = "bookings/hurdle.html")]
pub(in crate::bookings) struct HurdlePage {
    page: Page,
    t: &'static Words,
    /// The booking or series.
    decided_at: String,
    /// Whose, what and when.
    about: String,
    /// What stands in the way, with the visit before it where there are several.
    lines: Vec<String>,
    /// What a coordinator now knows who approves all the same; none: it cannot be approved.
    knows: Option<String>,
    /// The queue as it was sifted.
    queue: String,
    back: String,
}

impl HurdlePage {
    pub(in crate::bookings) fn new(
        visit: &Visit<Coordinator>,
        (decided_at, about): (String, String),
        hurdles: &[(String, Hurdle)],
        back: &str,
    ) -> Self {
        let t = visit.words();
        let line = |(when, hurdle): &(String, Hurdle)| {
            let said = words::hurdle(visit.language, hurdle);
            if when.is_empty() { said } else { t.hurdle_line(when.as_str(), said) }
        };
        let codes: Option<BTreeSet<_>> = hurdles.iter().map(|(_, hurdle)| hurdle.code()).collect();
        let back = Filter::read(back);
        let mut errors = Errors::default();
        errors.add("hurdles", t.hurdle_title());
        Self {
            page: visit.page().with_refusal(&errors),
            t,
            decided_at,
            about,
            lines: hurdles.iter().map(line).collect(),
            knows: codes.map(|codes| codes.into_iter().collect::<Vec<_>>().join(" ")),
            queue: back.address(),
            back: back.query(),
        }
    }
}
