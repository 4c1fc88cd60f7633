//! Home for somebody who acts for another: what they may do, what the other has to know of, and nothing of their own.

use askama::Template;
use axum::http::StatusCode;

use crate::equipment::lending::{Line, mine};
use crate::language::Words;
use crate::members::Person;
use crate::members::rules::acting::{Actor, Need};
use crate::web::{Page, Public, Result, Visit, show};

#[derive(Template)]
#[template(path = "home/acting.html")]
struct ActingHome {
    page: Page,
    t: &'static Words,
    /// Path and words.
    links: Vec<(&'static str, String)>,
    mine: Vec<Line>,
}

pub(super) async fn home(visit: &Visit<Public>, person: &Person) -> Result {
    let t = visit.words();
    let ways = [
        (Need::Book, "/resources", t.booking_new()),
        (Need::SeeBookings, "/bookings", t.acting_bookings()),
        (Need::Read, "/messages", t.inbox_title()),
        (Need::Collect, "/borrow", t.borrow_title()),
        (Need::Collect, "/borrowed", t.borrowed_theirs()),
        (Need::Represent, "/account/access-needs", t.acting_needs()),
        (Need::Represent, "/account/evacuation", t.evacuation_title()),
    ];
    let links = ways.into_iter().filter(|(need, ..)| Actor::who_may(person, *need).is_some());
    let links = links.map(|(_, path, words)| (path, words)).collect();
    let mine = mine(&mut *visit.read().await?, visit, person).await?;
    show(visit, StatusCode::OK, &ActingHome { page: visit.page(), t, links, mine })
}
