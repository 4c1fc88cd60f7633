//! What became of several requests.

use askama::Template;

use crate::bookings::approval::queue::Filter;
use crate::bookings::approval::rules::Hurdle;
use crate::bookings::approval::words as hurdles;
use crate::bookings::store::{Booking, Event};
use crate::bookings::words;
use crate::ids::BookingId;
use crate::language::Words;
use crate::web::{Coordinator, Page, Visit};

/// A request as it now stands.
pub(super) struct One {
    pub(super) booking: Booking,
    /// What became of it last.
    pub(super) last: Option<Event>,
    /// Why it could not be approved, if it still waits.
    pub(super) hurdle: Option<Hurdle>,
}

#[derive(Template)]
#[template(path = "bookings/decisions.html")]
pub(super) struct BecamePage {
    page: Page,
    t: &'static Words,
    done: Vec<Line>,
    left: Vec<Line>,
    /// The queue as it was sifted.
    queue: String,
}

/// A request: which, whose and when, where it stands, and why.
struct Line {
    id: BookingId,
    about: String,
    state: String,
    why: String,
}

impl BecamePage {
    pub(super) fn new(visit: &Visit<Coordinator>, (done, left): (Vec<One>, Vec<One>), back: &str) -> Self {
        let t = visit.words();
        let line = |one: One| Line::new(visit, &one);
        let said = (!done.is_empty()).then(|| t.several_done(done.len()));
        Self {
            page: visit.page().with_done(said),
            t,
            done: done.into_iter().map(line).collect(),
            left: left.into_iter().map(line).collect(),
            queue: Filter::read(back).address(),
        }
    }
}

impl Line {
    fn new(visit: &Visit<Coordinator>, one: &One) -> Self {
        let (t, listed) = (visit.words(), &one.booking.listed);
        let when = words::stay(t, &listed.stay);
        let by = one.last.as_ref().map(|event| words::by(t, event, &listed.member)).unwrap_or_default();
        Self {
            id: one.booking.id,
            about: t.approval_about(listed.member.as_str(), listed.resource.as_str(), when),
            state: words::state(t, listed.state),
            why: match &one.hurdle {
                Some(hurdle) => hurdles::hurdle(visit.language, hurdle),
                None => by,
            },
        }
    }
}
