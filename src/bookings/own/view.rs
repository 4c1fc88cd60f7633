//! A person's own bookings as pages.

mod cancel;

pub(super) use cancel::CancelPage;

use askama::Template;

use crate::bookings::moving::rules::may_move;
use crate::bookings::moving::store::{Asked, Event as Move};
use crate::bookings::moving::{Wish, lines};
use crate::bookings::questions::Questions;
use crate::bookings::reminders::Reminder;
use crate::bookings::rules::{State, is_late};
use crate::bookings::series::Part;
use crate::bookings::store::{Booking, Event, Listed};
use crate::bookings::waitlist::{Entry as Wait, Line as WaitLine};
use crate::bookings::words;
use crate::dates::{self, Marked};
use crate::journal::View;
use crate::language::Words;
use crate::members::rules::acting::{Actor, Right};
use crate::needs::rules::Need;
use crate::needs::words as needs;
use crate::support::rules::Status;
use crate::support::store::{Line, Support};
use crate::support::words as support_words;
use crate::web::{Acting, Asks, Errors, Page, SeesBookings, Visit};

#[derive(Template)]
#[template(path = "bookings/list.html")]
pub(super) struct ListPage {
    page: Page,
    t: &'static Words,
    title: String,
    may_book: bool,
    coming: Vec<Entry>,
    waiting: Vec<Entry>,
    past: Vec<Entry>,
    /// Wishes on the waiting list, offers first.
    waits: Vec<WaitLine>,
    number: i64,
    more: bool,
}

/// A booking as a card.
pub(crate) struct Entry {
    pub(crate) booking: Listed,
    pub(crate) when: Marked,
    pub(crate) state: String,
    /// What a reader hears of the links.
    pub(crate) about: String,
}

impl Entry {
    pub(crate) fn new(t: &Words, booking: Listed) -> Self {
        let when = words::stay(t, &booking.stay);
        Self {
            about: t.booking_about(booking.resource.clone(), when.clone()),
            when: Marked::moment(booking.stay.from, when),
            state: words::state(t, booking.state),
            booking,
        }
    }
}

impl ListPage {
    pub(super) fn new(
        visit: &Visit<Acting<SeesBookings>>,
        coming: Vec<Listed>,
        waiting: Vec<Listed>,
        (past, number, more): (Vec<Listed>, i64, bool),
    ) -> Self {
        let t = visit.words();
        let entries = |list: Vec<Listed>| list.into_iter().map(|booking| Entry::new(t, booking)).collect();
        let page = visit.page();
        let title = if visit.person.grant().is_none() { t.nav_bookings() } else { t.acting_bookings() };
        Self {
            page,
            t,
            title,
            may_book: visit.person.may(Right::Book),
            coming: entries(coming),
            waiting: entries(waiting),
            past: entries(past),
            waits: Vec::new(),
            number,
            more,
        }
    }
}

impl ListPage {
    /// Says first what has just happened.
    pub(super) fn saying(mut self, visit: &Visit<Acting<SeesBookings>>, notice: &str) -> Self {
        let t = visit.words();
        let done = match notice {
            "for-another" => Some(t.series_for_another()),
            "waits" => Some(t.waitlist_here()),
            _ => None,
        };
        self.page = self.page.with_done(done);
        self
    }

    /// Adds what is waited for; only who may book may answer an offer.
    pub(super) fn waiting_for(mut self, visit: &Visit<Acting<SeesBookings>>, waits: &[Wait]) -> Self {
        if self.may_book {
            self.waits = waits.iter().map(|entry| WaitLine::new(visit, entry)).collect();
        }
        self
    }
}

#[derive(Template)]
#[template(path = "bookings/booking.html")]
#[expect(clippy::struct_excessive_bools, reason = "one answer for each button that this visitor may see")]
pub(super) struct BookingPage {
    page: Page,
    t: &'static Words,
    entry: Entry,
    is_own: bool,
    may_book: bool,
    may_move: bool,
    /// That it is moved by hand only, from now on.
    late: Option<String>,
    may_cancel: bool,
    may_decide: bool,
    /// The centre said no: where to ask that somebody else looks at it again.
    second_look: Option<String>,
    party: String,
    purpose: String,
    decide: Option<Marked>,
    /// The series of which it is part.
    part: Option<Part>,
    /// Where it is to move, if a coordinator agrees.
    wish: Option<Wish>,
    support: Option<SupportPart>,
    /// The lines of the standing card, for who prepares the visit.
    card: Vec<String>,
    questions: Questions,
    /// When the coordinators were last reminded.
    reminded: Option<Marked>,
    may_remind: bool,
    /// When, what, by whom, and what was said.
    history: Vec<(Marked, String, String, String)>,
    /// When and who looked.
    views: Vec<(Marked, String)>,
}

/// What is asked for, how far it has come, and what this visitor may do about it.
struct SupportPart {
    wish: String,
    status: String,
    answer: String,
    responsible: String,
    lines: Vec<SupportLine>,
    may_arrange: bool,
    may_refuse: bool,
    may_withdraw: bool,
}

/// A kind of support.
struct SupportLine {
    code: &'static str,
    kind: String,
    /// How far it has come, and who gives it.
    progress: String,
    /// What the person was told of the time, and in which language.
    told: String,
    told_in: &'static str,
    may_ask_for_another: bool,
}

/// What only some may see, already chosen for this visitor.
#[derive(Default)]
pub(super) struct Hidden {
    pub(super) history: Vec<Event>,
    pub(super) moves: Vec<Move>,
    pub(super) asked: Option<Asked>,
    pub(super) views: Vec<View>,
    pub(super) support: Option<Support>,
    pub(super) card: Vec<Need>,
    pub(super) part: Option<Part>,
    /// Until when its member may move it; minutes before it begins.
    pub(super) notice_change: u16,
}

impl BookingPage {
    pub(super) fn new<N: Asks>(
        visit: &Visit<Acting<N>>,
        booking: Booking,
        hidden: Hidden,
        notice: &str,
    ) -> Self {
        let t = visit.words();
        let actor = &visit.person;
        let is_own = booking.member_id == actor.subject();
        let state = booking.listed.state;
        let ahead = booking.listed.stay.from > visit.now.civil;
        let decides = actor.decides(booking.resource_id);
        let marked = |seconds| {
            let at = visit.app.clock.civil(seconds);
            Marked::moment(at, dates::moment(t, at))
        };
        let by = |by: Option<String>| by.unwrap_or_else(|| t.booking_by_portal());
        let of_support = hidden.support.iter().flat_map(|support| support.history.clone()).map(|event| {
            (
                event.at,
                t.booking_support_event(support_words::status(t, event.status)),
                by(event.by),
                String::new(),
            )
        });
        let member = booking.listed.member.clone();
        let of_moves = hidden.moves.into_iter().flat_map(|event| lines(t, event, &member));
        let of_booking = hidden.history.into_iter();
        let mut history: Vec<_> = of_booking
            .map(|event| {
                let by = words::by(t, &event, &booking.listed.member);
                (event.at, words::event(t, &event), by, event.reason)
            })
            .chain(of_support)
            .chain(of_moves)
            .collect();
        history.sort_by_key(|(at, ..)| *at);
        let history = history.into_iter().map(|(at, what, by, reason)| (marked(at), what, by, reason));
        let decide_by = booking.listed.decide_by;
        let (may_move, late) = moving(visit, &booking, hidden.notice_change);
        Self {
            page: visit.page().with_done(done(t, notice, state)),
            t,
            is_own,
            may_book: is_own && actor.may(Right::Book),
            may_move,
            late,
            part: hidden.part,
            wish: hidden.asked.map(|asked| Wish::new(visit, &booking, &asked)),
            may_cancel: ahead && state.may_be_cancelled() && actor.may(Right::Cancel),
            second_look: second_look(actor, &booking),
            may_decide: decides && state == State::Requested,
            party: words::party(t, booking.listed.party),
            purpose: booking.purpose.clone(),
            decide: (state == State::Requested)
                .then(|| Marked::moment(decide_by, dates::moment(t, decide_by))),
            support: hidden.support.map(|support| SupportPart::new(visit, &booking, support)),
            card: hidden.card.iter().map(|need| needs::line(t, need)).collect(),
            history: history.collect(),
            views: hidden.views.into_iter().map(|view| (marked(view.at), view.name)).collect(),
            questions: Questions::default(),
            reminded: None,
            may_remind: false,
            entry: Entry::new(t, booking.listed),
        }
    }

    /// Adds what coordinators want to know.
    pub(super) fn with_questions(mut self, questions: Questions) -> Self {
        let errors = &questions.errors;
        let is_form = questions.to.is_some();
        self.page = if is_form { self.page.with_errors(errors) } else { self.page.with_refusal(errors) };
        self.questions = questions;
        self
    }

    /// Adds whether the coordinators were reminded, and may be.
    pub(super) fn with_reminder<N: Asks>(mut self, visit: &Visit<Acting<N>>, reminder: &Reminder) -> Self {
        self.reminded = reminder.last.map(|at| {
            let at = visit.app.clock.civil(at);
            Marked::moment(at, dates::moment(self.t, at))
        });
        self.may_remind = reminder.may_remind;
        self
    }

    /// Says first why what was asked for did not happen.
    pub(super) fn refusing(mut self, sentence: String) -> Self {
        let mut errors = Errors::default();
        errors.add("state", sentence);
        self.page = self.page.with_refusal(&errors);
        self
    }
}

/// Whether this visitor moves it, or reads that it is moved by hand only from now on.
fn moving<N: Asks>(visit: &Visit<Acting<N>>, booking: &Booking, notice: u16) -> (bool, Option<String>) {
    let (t, actor, listed) = (visit.words(), &visit.person, &booking.listed);
    let is_theirs = booking.member_id == actor.subject() && actor.may(Right::Book);
    let may = is_theirs && may_move(listed.state, &listed.stay, visit.now.civil);
    let is_late = is_late(notice, listed.stay.from, visit.now.civil) && !actor.decides(booking.resource_id);
    (may && !is_late, (may && is_late).then(|| t.move_late(dates::duration(t, notice))))
}

/// What a helper complains of is their own complaint, and the booking is not.
fn second_look(actor: &Actor, booking: &Booking) -> Option<String> {
    let is_own = booking.member_id == actor.subject() && actor.grant().is_none();
    let is_off = matches!(booking.listed.state, State::Declined | State::Cancelled);
    let address = || format!("/feedback?kind=second_look&page=%2Fbookings%2F{}", booking.id);
    (is_own && is_off).then(address)
}

fn done(t: &Words, notice: &str, state: State) -> Option<String> {
    match (notice, state) {
        ("sent", State::Requested) => Some(t.booking_done_requested()),
        ("sent", State::Approved) => Some(t.booking_done_approved()),
        ("cancelled", State::Cancelled) => Some(t.booking_done_cancelled()),
        ("approved", State::Approved) => Some(t.approval_done_approved()),
        ("declined", State::Declined) => Some(t.approval_done_declined()),
        ("support_arranged", _) => Some(t.support_done_arranged()),
        ("support_not_possible", _) => Some(t.support_done_not_possible()),
        ("support_asked", _) => Some(t.support_done_asked()),
        ("support_another", _) => Some(t.support_another_done()),
        ("support_withdrawn", _) => Some(t.support_done_withdrawn()),
        ("moved", _) => Some(t.move_done_moved()),
        ("move-asked", _) => Some(t.move_done_asked()),
        ("move-declined", _) => Some(t.move_done_declined()),
        ("move-withdrawn", _) => Some(t.move_done_withdrawn()),
        ("move-over", _) => Some(t.move_over()),
        ("move-elsewhere", _) => Some(t.move_elsewhere()),
        ("move-closed", _) => Some(t.move_closed()),
        ("move-late", _) => Some(t.move_not_late()),
        ("question-asked", _) => Some(t.question_done()),
        ("question-answered", _) => Some(t.question_answered()),
        ("question-waits", _) => Some(t.question_waits()),
        ("reminded", _) => Some(t.reminder_done()),
        ("reminded-before", _) => Some(t.reminder_before()),
        ("reminder-over", _) => Some(t.reminder_over()),
        ("question-over", _) => Some(t.question_over()),
        ("not-moved", _) => Some(t.move_not_possible()),
        ("not-cancelled", _) => Some(t.booking_not_cancelled()),
        _ => None,
    }
}

impl SupportPart {
    fn new<N: Asks>(visit: &Visit<Acting<N>>, booking: &Booking, support: Support) -> Self {
        let (t, status) = (visit.words(), support.status);
        let is_own = booking.member_id == visit.person.subject();
        let decides = visit.person.decides(booking.resource_id);
        let is_ahead = booking.listed.is_ahead(visit.now.civil);
        let may = |to| is_ahead && status.next().contains(&to);
        let is_off = matches!(booking.listed.state, State::Declined | State::Expired | State::Cancelled);
        let line = |line: &Line| SupportLine {
            code: line.kind.code(),
            kind: support_words::kind(t, line.kind),
            progress: support_words::progress(t, line),
            told: line.told.clone(),
            told_in: line.told_in.code(),
            may_ask_for_another: is_own && is_ahead && line.giver.is_some(),
        };
        let lines = support.lines.iter().filter(|_| !is_off).map(line).collect();
        Self {
            lines,
            // Nothing is arranged for a visit that will not take place.
            status: if is_off { String::new() } else { support_words::status(t, status) },
            may_arrange: decides && (may(Status::Arranged) || !support.lines.is_empty() && is_ahead),
            may_refuse: decides && may(Status::NotPossible) && support.lines.is_empty(),
            may_withdraw: is_own && may(Status::Withdrawn),
            wish: support.wish,
            answer: support.answer,
            responsible: if is_off { String::new() } else { support.responsible },
        }
    }
}
