//! What was decided, as a page.

use askama::Template;

use super::routes::Search;
use super::store::Decision;
use crate::bookings::words;
use crate::dates::{self, Marked};
use crate::ids::BookingId;
use crate::language::Words;
use crate::web::{Coordinator, Errors, Page, Visit};

#[derive(Template)]
#[template(path = "bookings/decided_before.html")]
pub(super) struct PastPage {
    page: Page,
    t: &'static Words,
    typed: Search,
    /// Slug, name, chosen.
    resources: Vec<(String, String, bool)>,
    lines: Vec<Line>,
    /// The address of the decisions before these, if there are any.
    earlier: Option<String>,
    errors: Errors,
}

/// A decision: when, what became of which request, by whom and why.
struct Line {
    at: Marked,
    booking: BookingId,
    about: String,
    state: String,
    by: String,
    reason: String,
}

impl PastPage {
    pub(super) fn new(
        visit: &Visit<Coordinator>,
        typed: Search,
        (resources, found, more): (Vec<(String, String)>, Vec<Decision>, bool),
        errors: Errors,
    ) -> Self {
        let t = visit.words();
        let earlier = found.last().filter(|_| more).map(|last| {
            let query = form_urlencoded::Serializer::new(String::new())
                .append_pair("resource", &typed.resource)
                .append_pair("from", &typed.from)
                .append_pair("until", &typed.until)
                .append_pair("before", &last.id.to_string())
                .finish();
            format!("/approvals/history?{query}")
        });
        let resource = |(slug, name): (String, String)| {
            let is_chosen = slug == typed.resource;
            (slug, name, is_chosen)
        };
        Self {
            page: visit.page().with_get_form("/approvals/history").with_errors(&errors),
            t,
            resources: resources.into_iter().map(resource).collect(),
            lines: found.into_iter().map(|one| Line::new(visit, one)).collect(),
            typed,
            earlier,
            errors,
        }
    }
}

impl Line {
    fn new(visit: &Visit<Coordinator>, one: Decision) -> Self {
        let t = visit.words();
        let at = visit.app.clock.civil(one.at);
        Self {
            at: Marked::moment(at, dates::moment(t, at)),
            booking: one.booking,
            about: t.approval_about(one.member, one.resource, words::stay(t, &one.stay)),
            state: words::state(t, one.state),
            by: one.by.unwrap_or_else(|| t.booking_by_portal()),
            reason: one.reason,
        }
    }
}
