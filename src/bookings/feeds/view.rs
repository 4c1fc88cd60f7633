//! Feeds as calendars and as people read them.

use askama::Template;
use time::OffsetDateTime;

use super::rules::status;
use super::store::{Choice, Shown};
use crate::bookings::rules::State;
use crate::calendar::{self, Entry};
use crate::dates::{self, Marked};
use crate::ids::ResourceId;
use crate::language::{Language, Words};
use crate::web::{Guard, Member, Page, Visit};

/// A text for calendars. `is_own`: whoever reads it comes; else it says that something is taken, and by how many.
pub(super) fn text<G: Guard>(
    visit: &Visit<G>,
    language: Language,
    (name, is_own): (&str, bool),
    visits: &[Shown],
) -> String {
    let t = language.words();
    let (address, portal) = (&visit.centre.address, &visit.app.address);
    let said: Vec<_> = visits
        .iter()
        .map(|visit| {
            (
                format!("booking-{}@{}", visit.id, portal.host()),
                if is_own { summary(t, visit) } else { t.feed_taken(visit.people) },
                format!("{}/bookings/{}", portal.base_url, visit.id),
                along(t, visit),
            )
        })
        .collect();
    let entries: Vec<_> = visits
        .iter()
        .zip(&said)
        .map(|(visit, (uid, summary, url, description))| Entry {
            uid,
            sequence: visit.sequence,
            stamped: OffsetDateTime::from_unix_timestamp(visit.changed_at)
                .unwrap_or(OffsetDateTime::UNIX_EPOCH),
            stay: visit.stay,
            summary,
            location: address.get(language),
            url,
            description,
            status: status(visit.state),
        })
        .collect();
    calendar::feed(name, &entries, &visit.app.clock)
}

fn along(t: &Words, visit: &Shown) -> String {
    if visit.extras.is_empty() { String::new() } else { format!("{}: {}", t.extras_title(), visit.extras) }
}

/// Many calendars show neither what is not certain nor what will not be as such: the words say so, too.
fn summary(t: &Words, visit: &Shown) -> String {
    let name = visit.resource.as_str();
    match visit.state {
        State::Approved | State::CheckedIn | State::Completed => name.to_owned(),
        State::Requested => t.feed_waits(name),
        State::Declined | State::Expired | State::Cancelled | State::NoShow => t.feed_off(name),
    }
}

#[derive(Template)]
#[template(path = "bookings/feeds.html")]
pub(super) struct FeedsPage {
    page: Page,
    t: &'static Words,
    /// Shown once: the address that has just been made, and of what it is.
    address: Option<(String, String)>,
    feeds: Vec<Line>,
}

/// What a calendar may read.
struct Line {
    resource: String,
    name: String,
    made: Option<Marked>,
}

impl FeedsPage {
    pub(super) fn new(
        visit: &Visit<Member>,
        choices: Vec<Choice>,
        made: Option<(Option<ResourceId>, &str)>,
        notice: &str,
    ) -> Self {
        let t = visit.words();
        let lines: Vec<_> =
            choices.into_iter().map(|choice| (choice.resource, Line::new(visit, choice))).collect();
        let address = made.and_then(|(resource, token)| {
            let line = lines.iter().find(|(of, _)| *of == resource)?;
            let base_url = &visit.app.address.base_url;
            Some((line.1.name.clone(), format!("{base_url}/calendar/{token}.ics")))
        });
        let done = match (notice, &address) {
            (_, Some(_)) => Some(t.feed_done_made()),
            ("ended", None) => Some(t.feed_done_ended()),
            _ => None,
        };
        let page = visit.page().with_done(done);
        Self { page, t, address, feeds: lines.into_iter().map(|(_, line)| line).collect() }
    }
}

impl Line {
    fn new(visit: &Visit<Member>, choice: Choice) -> Self {
        let t = visit.words();
        let marked = |seconds| {
            let at = visit.app.clock.civil(seconds);
            Marked::moment(at, dates::moment(t, at))
        };
        Self {
            resource: choice.resource.map(|id| id.to_string()).unwrap_or_default(),
            name: if choice.resource.is_some() { choice.name } else { t.nav_bookings() },
            made: choice.made_at.map(marked),
        }
    }
}
