//! Home for somebody who has signed in: what waits, what comes next, one main action.

use askama::Template;
use axum::http::StatusCode;

use crate::bookings::rules::State;
use crate::bookings::store::{self, Listed};
use crate::bookings::{self, Agenda, Entry};
use crate::equipment::lending::{Line, mine};
use crate::language::Words;
use crate::members::Person;
use crate::messages::announcements::{self, Shown};
use crate::messages::contacts;
use crate::resources::catalogue::Catalogue;
use crate::web::{Page, Public, Result, Visit, show};

/// Of each list; the rest is on the page of all bookings.
const MOST: usize = 3;

#[derive(Template)]
#[template(path = "home/member.html")]
struct MemberHome {
    page: Page,
    t: &'static Words,
    announcements: Vec<Shown>,
    name: String,
    unread: i64,
    mine: Vec<Line>,
    desk: Option<Desk>,
    waiting: Vec<Entry>,
    coming: Vec<Entry>,
    /// Nobody is offered again what they gave up or were refused.
    again: Option<Listed>,
}

/// What a coordinator has to do.
struct Desk {
    waiting: i64,
    /// People to be told by hand.
    contacts: i64,
    days: Agenda,
}

pub(super) async fn home(visit: &Visit<Public>, person: &Person) -> Result {
    let (t, language, now) = (visit.words(), visit.language, visit.now.civil);
    let mut db = visit.read().await?;
    let (coming, last) = store::coming_and_last(&mut db, language, person.id, now).await?;
    let desk = if person.may_decide_bookings() {
        let today = now.date();
        let days = store::held_soon(&mut db, &person.decides, today).await?;
        let resources = Catalogue::to_show(visit.app.db(), &mut db).await?.all_kept(language).await?;
        Some(Desk {
            waiting: store::count_waiting(&mut db, &person.decides).await?,
            contacts: contacts::waiting(&mut db, person.id, visit.now).await?,
            days: bookings::agenda(t, today, days, &resources),
        })
    } else {
        None
    };
    let (waiting, coming) = coming.into_iter().partition::<Vec<_>, _>(|one| one.state == State::Requested);
    let entries = |list: Vec<Listed>| list.into_iter().take(MOST).map(|one| Entry::new(t, one)).collect();
    let page = MemberHome {
        page: visit.page(),
        t,
        announcements: announcements::shown(&mut db, language, now.date()).await?,
        name: person.given_name.clone(),
        unread: person.unread,
        mine: mine(&mut db, visit, person).await?,
        desk,
        waiting: entries(waiting),
        coming: entries(coming),
        again: last,
    };
    show(visit, StatusCode::OK, &page)
}
