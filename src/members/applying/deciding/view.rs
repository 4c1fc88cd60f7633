//! Those who wait for a welcome, as pages.

use askama::Template;

use crate::dates::{self, Marked};
use crate::language::Words;
use crate::members::applying::store::Application;
use crate::members::rules::shown_phone;
use crate::web::{Desk, Errors, Page, Visit};

#[derive(Template)]
#[template(path = "members/applications.html")]
pub(super) struct ListPage {
    page: Page,
    t: &'static Words,
    total: i64,
    cards: Vec<Card>,
}

/// Somebody who waits.
struct Card {
    of: Application,
    phone: String,
    since: Marked,
    /// How long they have waited.
    days: i64,
    /// A member already, who perhaps cannot get in.
    has_account: bool,
}

impl ListPage {
    pub(super) fn new(visit: &Visit<Desk>, waiting: Vec<Application>, total: i64, notice: &str) -> Self {
        let t = visit.words();
        let done = match notice {
            "welcomed" => Some(t.applications_welcomed()),
            "invited" => Some(t.applications_invited()),
            "code" => Some(t.applications_welcomed_code()),
            "settled" => Some(t.applications_settled_done()),
            "refused" => Some(t.applications_refused()),
            "call" => Some(t.applications_refused_call()),
            _ => None,
        };
        let card = |of: Application| {
            let at = visit.app.clock.civil(of.at);
            Card {
                phone: of.phone.as_deref().map(shown_phone).unwrap_or_default(),
                since: Marked::moment(at, dates::moment(t, at)),
                days: (visit.now.civil.date() - at.date()).whole_days(),
                has_account: matches!(of.state.as_str(), "active" | "paused"),
                of,
            }
        };
        let cards = waiting.into_iter().map(card).collect();
        Self { page: visit.page().with_done(done), t, total, cards }
    }
}

#[derive(Template)]
#[template(path = "members/not_now.html")]
pub(super) struct NotNowPage {
    page: Page,
    t: &'static Words,
    action: String,
    name: String,
    has_email: bool,
    reason: String,
    errors: Errors,
}

impl NotNowPage {
    pub(super) fn new(visit: &Visit<Desk>, of: &Application, reason: String, errors: Errors) -> Self {
        Self {
            page: visit.page().with_form().with_errors(&errors),
            t: visit.words(),
            action: format!("/applications/{}/refusal", of.id),
            name: of.name.clone(),
            has_email: of.email.is_some(),
            reason,
            errors,
        }
    }
}
