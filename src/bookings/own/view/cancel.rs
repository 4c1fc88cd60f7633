//! The page on which a visit is given up.

use askama::Template;

use super::super::routes::Given;
use super::Entry;
use crate::bookings::series::Scope;
use crate::bookings::store::Booking;
use crate::language::Words;
use crate::web::{Acting, Cancels, Errors, Page, Visit};

#[derive(Template)]
#[template(path = "bookings/cancel.html")]
pub(in crate::bookings::own) struct CancelPage {
    page: Page,
    t: &'static Words,
    entry: Entry,
    is_own: bool,
    /// It is late to give it up, which is said and stops nobody.
    is_late: bool,
    /// Code, words, chosen: how much of a series; none where nothing else of one is ahead.
    scopes: Vec<(&'static str, String, bool)>,
    reason: String,
    errors: Errors,
}

impl CancelPage {
    pub(in crate::bookings::own) fn new(
        visit: &Visit<Acting<Cancels>>,
        (booking, ahead, is_late): (&Booking, usize, bool),
        given: Given,
        errors: Errors,
    ) -> Self {
        let t = visit.words();
        let chosen = Scope::parse(&given.scope).unwrap_or_default();
        let scope = |one: Scope| {
            let words = match one {
                Scope::One => t.series_scope_one(),
                Scope::Following => t.series_scope_following(),
                Scope::All => t.series_scope_all(ahead),
            };
            (one.code(), words, one == chosen)
        };
        Self {
            page: visit.page().with_errors(&errors),
            t,
            entry: Entry::new(t, booking.listed.clone()),
            is_own: booking.member_id == visit.person.subject(),
            is_late,
            scopes: if ahead > 1 { Scope::ALL.map(scope).into() } else { Vec::new() },
            reason: given.reason,
            errors,
        }
    }
}
