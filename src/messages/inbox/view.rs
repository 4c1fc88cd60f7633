//! The inbox in words.

use askama::Template;

use super::store::Kept;
use crate::civil;
use crate::dates::{self, Marked};
use crate::ids::MessageId;
use crate::language::{Language, Words};
use crate::members::rules::acting::{Need, Right};
use crate::messages::content::{Audience, Content, Link, Said, content};
use crate::web::{Acting, Page, ReadsMessages, Visit};

#[derive(Template)]
#[template(path = "messages/inbox.html")]
pub(super) struct InboxPage {
    page: Page,
    t: &'static Words,
    language: Language,
    messages: Vec<Entry>,
    /// The newest message of the first page, when something on any page is new.
    until: Option<MessageId>,
    /// For the form that says that all have been read.
    whom: String,
    number: i64,
    more: bool,
}

/// A message as it is read.
struct Entry {
    id: MessageId,
    subject: Said,
    paragraphs: Vec<Said>,
    link: Option<Link>,
    written: Marked,
    is_new: bool,
}

impl InboxPage {
    pub(super) fn new(
        visit: &Visit<Acting<ReadsMessages>>,
        messages: &[Kept],
        (number, more): (i64, bool),
        notice: &str,
    ) -> Self {
        let t = visit.words();
        let done = match notice {
            "read" => Some(t.inbox_done_read()),
            "all-read" => Some(t.inbox_done_all_read()),
            _ => None,
        };
        let newest = messages.first().map(|kept| kept.id);
        Self {
            page: visit.page().with_done(done),
            t,
            language: visit.language,
            messages: messages.iter().map(|kept| Entry::new(visit, kept)).collect(),
            until: newest.filter(|_| number == 1 && visit.person.unread() > 0),
            whom: visit.person.whom(),
            number,
            more,
        }
    }
}

impl Entry {
    fn new(visit: &Visit<Acting<ReadsMessages>>, kept: &Kept) -> Self {
        let actor = &visit.person;
        let audience = if actor.may(Right::Support) { Audience::Person } else { Audience::Helper };
        let Content { subject, paragraphs, link } = content(&kept.notice, visit.language, audience);
        // Whoever acts for somebody opens their bookings if they may, and nothing else that a message leads to.
        let opens = |link: &Link| link.path.starts_with("/bookings/");
        let link = link.filter(|link| match actor.grant() {
            None => true,
            Some(grant) => opens(link) && Need::SeeBookings.is_met_by(grant),
        });
        Self {
            id: kept.id,
            subject,
            paragraphs,
            link,
            written: written(visit, kept.written_at),
            is_new: kept.is_new,
        }
    }
}

/// Another year is named.
fn written(visit: &Visit<Acting<ReadsMessages>>, seconds: i64) -> Marked {
    let t = visit.words();
    let at = visit.app.clock.civil(seconds);
    let words = if at.year() == visit.now.civil.year() {
        dates::moment(t, at)
    } else {
        t.date_moment(dates::long(t, at.date()), civil::time_text(at.time()))
    };
    Marked::moment(at, words)
}
