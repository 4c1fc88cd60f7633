//! Today and tomorrow on paper, for when the power or the network fails, and who is in the building now.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use axum::http::StatusCode;
use time::{Date, Duration};

use super::store::phones;
use crate::bookings::rules::State;
use crate::bookings::store::{self, Booking};
use crate::bookings::words;
use crate::civil;
use crate::dates::{self, Marked};
use crate::db::Connection;
use crate::ids::{BookingId, MemberId};
use crate::journal::{self, Action};
use crate::language::Words;
use crate::members::rules::shown_phone;
use crate::needs::evacuation::store as evacuation;
use crate::web::{FrontDesk, Page, Result, Visit, show};

#[derive(Template)]
#[template(path = "bookings/desk_sheet.html")]
struct SheetPage {
    page: Page,
    t: &'static Words,
    /// When it was true.
    at: Marked,
    here: Vec<Row>,
    /// People and assistants in the building.
    heads: u32,
    days: Vec<(Marked, Vec<Row>)>,
    /// Those of today who asked for help in an emergency.
    helped: Vec<Helped>,
}

/// Somebody to be helped out of the building.
struct Helped {
    member: MemberId,
    row: Row,
    is_here: bool,
    /// What to do, in their own words.
    help: String,
}

/// A visit on paper.
struct Row {
    from: String,
    until: String,
    resource: String,
    extras: String,
    member: String,
    phone: String,
    party: String,
    has_support: bool,
}

/// A list of names and numbers: that somebody took it along is written down before it is shown.
pub(super) async fn sheet(visit: Visit<FrontDesk>) -> Result {
    let today = visit.now.civil.date();
    let mut work = visit.audit().await?;
    journal::write(&mut work, visit.now.seconds(), Some(visit.person.id), Action::RegisterViewed).await?;
    work.commit().await?;
    let mut db = visit.read().await?;
    let mut days = Vec::new();
    let mut helped = Vec::new();
    let (mut here, mut heads) = (Vec::new(), 0);
    for day in [today, today.saturating_add(Duration::DAY)] {
        let (bookings, phones) = of_day(&mut db, &visit, day).await?;
        let there = bookings.iter().filter(|one| day == today && one.listed.state == State::CheckedIn);
        for booking in there {
            let party = booking.listed.party;
            heads += u32::from(party.people) + u32::from(party.assistants);
            here.push(Row::new(&visit, booking, &phones));
        }
        if day == today {
            let helps = evacuation::on_day(&mut db, today).await?;
            helped = who_is_helped(&visit, &bookings, (&phones, &helps));
        }
        let is_expected = |one: &&Booking| matches!(one.listed.state, State::Approved | State::Requested);
        let expected =
            bookings.iter().filter(is_expected).map(|one| Row::new(&visit, one, &phones)).collect();
        let words = dates::capital(&words::near_day(visit.words(), day, today));
        days.push((Marked::day(day, words), expected));
    }
    drop(db);
    note_looks(&visit, &helped).await?;
    let t = visit.words();
    let at = Marked::moment(visit.now.civil, dates::moment(t, visit.now.civil));
    show(&visit, StatusCode::OK, &SheetPage { page: visit.page(), t, at, here, heads, days, helped })
}

/// Each is told who has read what helps them: that is written down before it is shown.
async fn note_looks(visit: &Visit<FrontDesk>, helped: &[Helped]) -> Result<()> {
    let members: BTreeSet<_> = helped.iter().map(|one| one.member).collect();
    if members.is_empty() {
        return Ok(());
    }
    let mut work = visit.audit().await?;
    for member in members {
        evacuation::write_view(&mut work, member, visit.person.id, visit.now.seconds()).await?;
    }
    Ok(work.commit().await?)
}

/// Those who are here come first; whoever has been and gone does not.
fn who_is_helped(
    visit: &Visit<FrontDesk>,
    bookings: &[Booking],
    (phones, helps): (&BTreeMap<BookingId, String>, &BTreeMap<MemberId, String>),
) -> Vec<Helped> {
    let helped = |one: &Booking| {
        let is_here = one.listed.state == State::CheckedIn;
        let help = helps.get(&one.member_id).filter(|_| one.listed.state.holds())?;
        Some(Helped { member: one.member_id, row: Row::new(visit, one, phones), is_here, help: help.clone() })
    };
    let mut helped: Vec<_> = bookings.iter().filter_map(helped).collect();
    helped.sort_by_key(|one| !one.is_here);
    helped
}

async fn of_day(
    db: &mut Connection,
    visit: &Visit<FrontDesk>,
    day: Date,
) -> Result<(Vec<Booking>, BTreeMap<BookingId, String>)> {
    let bookings = store::at_desk_on_day(db, visit.language, visit.person.id, day).await?;
    Ok((bookings, phones(db, day).await?))
}

impl Row {
    fn new(visit: &Visit<FrontDesk>, booking: &Booking, phones: &BTreeMap<BookingId, String>) -> Self {
        let listed = &booking.listed;
        Self {
            from: civil::time_text(listed.stay.from.time()),
            until: civil::time_text(listed.stay.until.time()),
            resource: listed.resource.clone(),
            extras: listed.extras.clone(),
            member: listed.member.clone(),
            phone: phones.get(&booking.id).map(|phone| shown_phone(phone)).unwrap_or_default(),
            party: words::party(visit.words(), listed.party),
            has_support: listed.has_support,
        }
    }
}
