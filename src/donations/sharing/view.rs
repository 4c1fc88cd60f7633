//! A donor's private address as staff see it, and what its reader sees.

use askama::Template;

use super::store::{Donation, Donor, Line, Piece};
use super::words;
use crate::civil;
use crate::dates::{self, Marked};
use crate::donations::rules::Centre;
use crate::language::{Language, Texts, Words};
use crate::web::{EquipmentKeeper, Guard, Page, Public, Visit};

#[derive(Template)]
#[template(path = "donations/link.html")]
pub(super) struct LinkPage {
    page: Page,
    t: &'static Words,
    donor: String,
    name: String,
    /// When the address that opens was made, and by whom.
    since: Option<(Marked, String)>,
    /// The address, once, and the language in which it is handed on.
    address: Option<(String, Language)>,
}

impl LinkPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        donor: &Donor,
        since: Option<(i64, String)>,
        token: Option<&str>,
    ) -> Self {
        let t = visit.words();
        let day = |at: i64| {
            let day = visit.app.clock.civil(at).date();
            Marked::day(day, dates::long(t, day))
        };
        let address = |token| format!("{}/gifts/{token}", visit.app.address.base_url);
        Self {
            page: visit.page(),
            t,
            donor: donor.id.to_string(),
            name: if donor.name.is_empty() { t.donor_link_anonymous() } else { donor.name.clone() },
            since: since.map(|(at, name)| (day(at), name)),
            address: token.map(|token| (address(token), donor.reads)),
        }
    }

    /// Says first what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        self.page = self.page.with_done((notice == "closed").then(|| self.t.donor_link_closed()));
        self
    }
}

/// One act of giving on the donor's page.
struct Gift {
    /// Received or promised on, and the day.
    when: String,
    day: Option<Marked>,
    lines: Vec<Kind>,
}

/// So many alike, and what became of each.
struct Kind {
    name: String,
    quantity: i64,
    pieces: Vec<Told>,
    /// Came, and are not registered one by one yet.
    waiting: i64,
}

struct Told {
    tag: String,
    quantity: i64,
    fate: String,
    data: Option<String>,
}

#[derive(Template)]
#[template(path = "donations/gifts.html")]
pub(super) struct GiftsPage {
    page: Page,
    t: &'static Words,
    name: String,
    today: Marked,
    gifts: Vec<Gift>,
}

impl GiftsPage {
    pub(super) fn new(visit: &Visit<Public>, donor: &Donor, story: Story) -> Self {
        let t = visit.words();
        let today = visit.now.civil.date();
        Self {
            page: visit.page().at_secret_address(),
            t,
            name: donor.name.clone(),
            today: Marked::day(today, dates::long(t, today)),
            gifts: gifts(visit, story),
        }
    }
}

/// The same as a letter that the centre signs.
#[derive(Template)]
#[template(path = "donations/fates.html")]
pub(super) struct LetterPage {
    page: Page,
    t: &'static Words,
    donor: String,
    name: String,
    today: String,
    /// Name and address of the centre, and who signs for it, if that is known.
    letterhead: (String, String, String),
    gifts: Vec<Gift>,
}

impl LetterPage {
    pub(super) fn new(visit: &Visit<EquipmentKeeper>, donor: &Donor, story: Story, centre: &Centre) -> Self {
        let said = |texts: &Texts| texts.get(visit.language).to_owned();
        Self {
            page: visit.page(),
            t: visit.words(),
            donor: donor.id.to_string(),
            name: donor.name.clone(),
            today: dates::digits(visit.now.civil.date()),
            letterhead: (said(&centre.name), said(&centre.address), centre.head.clone()),
            gifts: gifts(visit, story),
        }
    }
}

/// All that somebody gave.
pub(super) type Story = (Vec<Donation>, Vec<Line>, Vec<Piece>);

fn gifts<G: Guard>(visit: &Visit<G>, (donations, lines, pieces): Story) -> Vec<Gift> {
    let t = visit.words();
    let gift = |donation: Donation| {
        let of_it = lines.iter().filter(|line| line.donation == donation.id);
        let is_received = donation.received_on.is_some();
        let day = donation.received_on.or(donation.promised_on);
        let day = day.as_deref().and_then(civil::parse_date);
        Gift {
            when: if is_received { t.fates_received_on() } else { t.fates_promised_on() },
            day: day.map(|day| Marked::day(day, dates::long(t, day))),
            lines: of_it.map(|line| kind(visit, line, &pieces, is_received)).collect(),
        }
    };
    donations.into_iter().map(gift).collect()
}

fn kind<G: Guard>(visit: &Visit<G>, line: &Line, pieces: &[Piece], is_received: bool) -> Kind {
    let t = visit.words();
    let of_it: Vec<_> = pieces.iter().filter(|piece| piece.line == line.id).collect();
    let registered: i64 = of_it.iter().map(|piece| piece.quantity).sum();
    let told = |piece: &&Piece| Told {
        tag: piece.tag.clone(),
        quantity: piece.quantity,
        fate: words::fate(t, &visit.app.clock, piece.fate),
        data: words::data(t, piece.data),
    };
    Kind {
        name: [line.kind.get(visit.language), &line.make, &line.model].join(" ").trim().to_owned(),
        quantity: line.quantity,
        pieces: of_it.iter().map(told).collect(),
        waiting: if is_received { line.quantity - registered } else { 0 },
    }
}

/// An address that opens nothing.
#[derive(Template)]
#[template(path = "donations/gifts_closed.html")]
pub(super) struct ClosedPage {
    page: Page,
    t: &'static Words,
}

impl ClosedPage {
    pub(super) fn new(visit: &Visit<Public>) -> Self {
        Self { page: visit.page().at_secret_address(), t: visit.words() }
    }
}
