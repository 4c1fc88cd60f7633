//! The board as a page.

use askama::Template;
use time::Date;

use super::calls::Call;
use super::store::Open;
use crate::bookings::words as bookings;
use crate::dates::{self, Marked};
use crate::ids::{BookingId, SupportCallId};
use crate::language::Words;
use crate::support::rules::kind::Kind;
use crate::support::words;
use crate::web::{Coordinator, Page, Visit};

/// Something to arrange, with the last day on which there is time enough.
pub(super) struct Asked {
    pub(super) by: Date,
    pub(super) open: Open,
}

#[derive(Template)]
#[template(path = "bookings/support_board.html")]
pub(super) struct BoardPage {
    page: Page,
    t: &'static Words,
    title: String,
    /// Code, words, chosen.
    kinds: Vec<(&'static str, String, bool)>,
    rows: Vec<Row>,
    more: usize,
    calls: Vec<CallRow>,
    keeps_kinds: bool,
}

struct Row {
    booking: BookingId,
    about: String,
    what: String,
    by: Marked,
    is_late: bool,
    /// What else they said of who is to give it.
    notes: Vec<String>,
}

struct CallRow {
    id: SupportCallId,
    name: String,
    phone: String,
    about: String,
}

impl BoardPage {
    pub(super) fn new(
        visit: &Visit<Coordinator>,
        (asked, more): (Vec<Asked>, usize),
        calls: Vec<Call>,
        chosen: Option<Kind>,
        told: bool,
    ) -> Self {
        let t = visit.words();
        let today = visit.now.civil.date();
        Self {
            page: visit.page().with_done(told.then(|| t.support_call_done())),
            t,
            title: match chosen {
                Some(kind) => t.support_board_title_of(words::kind(t, kind)),
                None => t.support_board_title(),
            },
            kinds: Kind::ALL.map(|kind| (kind.code(), words::kind(t, kind), chosen == Some(kind))).into(),
            rows: asked.into_iter().map(|one| row(t, one, today)).collect(),
            more,
            calls: calls.into_iter().map(|call| call_row(t, call)).collect(),
            keeps_kinds: visit.person.may_administer(),
        }
    }
}

fn row(t: &Words, Asked { by, open }: Asked, today: Date) -> Row {
    let when = dates::moment(t, open.stay.from);
    let own = open.brings_own.then(|| t.support_own());
    let other = (!open.other_than.is_empty()).then(|| t.support_other_than(open.other_than.as_str()));
    Row {
        booking: open.booking,
        about: t.approval_about(open.member.as_str(), open.resource.as_str(), when),
        what: open.kind.map_or_else(|| t.support_board_words(), |kind| words::kind(t, kind)),
        by: Marked::day(by, dates::long(t, by)),
        is_late: by < today,
        notes: own.into_iter().chain(other).collect(),
    }
}

fn call_row(t: &Words, call: Call) -> CallRow {
    let what = call.kind.map(|kind| words::kind(t, kind)).unwrap_or_default();
    CallRow {
        id: call.id,
        about: t.form_error_at(what, bookings::stay(t, &call.stay)),
        name: call.name,
        phone: call.phone,
    }
}
