//! The list of donations, one donation, and its terms.

use askama::Template;

use super::certificates::Certificate;
use super::form::{Problems, Typed};
use super::intake::Draft;
use super::rules::{Wish, certificate_number};
use super::store::{Donation, Line, Listed};
use super::words;
use crate::dates::{self, Marked};
use crate::equipment::rules::Grade;
use crate::equipment::words as equipment;
use crate::ids::{CertificateId, DonationId, LineId};
use crate::language::Words;
use crate::web::{EquipmentKeeper, Errors, Page, Visit};

/// Code, words, chosen.
pub(super) type Choice = (String, String, bool);

/// One of several, as typed.
pub(super) fn choices(all: impl IntoIterator<Item = (String, String)>, typed: &str) -> Vec<Choice> {
    let choice = |(code, word): (String, String)| {
        let chosen = code == typed;
        (code, word, chosen)
    };
    all.into_iter().map(choice).collect()
}

/// How something looks; nobody may have looked.
pub(super) fn grades(t: &Words, typed: &str) -> Vec<Choice> {
    let grade = |grade: Grade| (grade.code().to_owned(), equipment::grade(t, Some(grade)));
    let none = ("none".to_owned(), equipment::grade(t, None));
    choices([none].into_iter().chain(Grade::ALL.map(grade)), typed)
}

/// A donation in a list.
pub(super) struct Given {
    pub(super) id: DonationId,
    pub(super) donor: String,
    pub(super) state: String,
    pub(super) day: Option<Marked>,
    pub(super) pieces: i64,
    /// Empty while none counts.
    pub(super) certificate: String,
}

/// As it is listed.
pub(super) fn given(t: &Words, one: &Listed) -> Given {
    let (state, day) = match (&one.received_on, one.dropped) {
        (Some(day), _) => (t.donation_came_received(), Some(day)),
        (None, true) => (t.donation_dropped(), one.promised_on.as_ref()),
        (None, false) => (t.donation_came_promised(), one.promised_on.as_ref()),
    };
    let number = |(year, number)| certificate_number(year, number);
    Given {
        id: one.id,
        donor: words::donor(t, &one.donor),
        state,
        day: day.and_then(|day| words::day(t, day)),
        pieces: one.pieces,
        certificate: one.certificate.map_or_else(String::new, number),
    }
}

/// A donation that is still being written down.
struct Begun {
    key: String,
    donor: String,
    pieces: i64,
    at: Marked,
}

#[derive(Template)]
#[template(path = "donations/list.html")]
pub(super) struct ListPage {
    page: Page,
    t: &'static Words,
    begun: Vec<Begun>,
    q: String,
    shows: Vec<Choice>,
    given: Vec<Given>,
    number: i64,
    more: bool,
    /// What was asked for, as an address carries it.
    query: String,
    /// Where those that were received are a file.
    file: String,
}

/// What was asked of the list.
pub(super) struct Asked {
    pub(super) q: String,
    pub(super) show: String,
}

impl ListPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        asked: Asked,
        drafts: Vec<(String, Draft, i64, String)>,
        (listed, number, more): (Vec<Listed>, i64, bool),
    ) -> Self {
        let t = visit.words();
        let begun = |(key, draft, at, name): (String, Draft, i64, String)| {
            let at = visit.app.clock.civil(at);
            let donor = if name.is_empty() && draft.donor.is_none() {
                draft.who.clone()
            } else {
                words::donor(t, &name)
            };
            Begun { key, donor, pieces: draft.pieces(), at: Marked::moment(at, dates::moment(t, at)) }
        };
        let shows = [
            ("", t.donation_show_all()),
            ("promised", t.donation_show_promised()),
            ("received", t.donation_show_received()),
            ("dropped", t.donation_show_dropped()),
        ];
        let query = |pairs: &[(&str, &str)]| {
            form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
        };
        Self {
            page: visit.page().with_get_form("/donations"),
            t,
            begun: drafts.into_iter().map(begun).collect(),
            shows: choices(shows.map(|(code, word)| (code.to_owned(), word)), &asked.show),
            given: listed.into_iter().map(|one| given(t, &one)).collect(),
            number,
            more,
            query: query(&[("q", &asked.q), ("show", &asked.show)]),
            file: format!("/registers/donations/export?{}", query(&[("q", &asked.q)])),
            q: asked.q,
        }
    }

    /// Says first what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        let done = (notice == "draft-removed").then(|| self.t.donation_done_draft_removed());
        self.page = self.page.with_done(done);
        self
    }
}

/// A line of a donation in words.
pub(super) struct Shown {
    pub(super) id: LineId,
    pub(super) thing: String,
    pub(super) quantity: i64,
    pub(super) counted: bool,
    pub(super) holds_data: bool,
    pub(super) grade: String,
    pub(super) note: String,
    pub(super) registered: i64,
}

/// As it is shown.
pub(super) fn shown(visit: &Visit<EquipmentKeeper>, line: Line) -> Shown {
    let category = line.category.get(visit.language);
    Shown {
        id: line.id,
        thing: words::thing(category, &line.thing.make, &line.thing.model),
        quantity: line.count.quantity,
        counted: line.count.counted,
        holds_data: line.count.holds_data,
        grade: equipment::grade(visit.words(), Grade::parse(&line.count.grade)),
        note: line.count.note,
        registered: line.registered,
    }
}

/// A certificate in the history of a donation.
struct Issued {
    id: CertificateId,
    number: String,
    day: Option<Marked>,
    by: String,
    /// When, by whom, why.
    voided: Option<(Marked, String, String)>,
}

#[derive(Template)]
#[template(path = "donations/donation.html")]
pub(super) struct DonationPage {
    page: Page,
    t: &'static Words,
    donation: Donation,
    donor: String,
    promised: Option<Marked>,
    received: Option<Marked>,
    dropped: Option<Marked>,
    value: String,
    wish: String,
    paper: String,
    lines: Vec<Shown>,
    certificates: Vec<Issued>,
}

impl DonationPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        donation: Donation,
        (lines, certificates): (Vec<Line>, Vec<Certificate>),
    ) -> Self {
        let t = visit.words();
        let moment = |seconds| {
            let at = visit.app.clock.civil(seconds);
            Marked::moment(at, dates::moment(t, at))
        };
        let issued = |one: Certificate| Issued {
            id: one.id,
            number: certificate_number(one.year, one.number),
            day: words::day(t, &one.issued_on),
            by: one.issued_by,
            voided: one.voided.map(|(at, by, why)| (moment(at), by, why)),
        };
        let paper_date = donation.paper_date.as_deref().map_or_else(String::new, words::paper_day);
        let paper = [donation.paper_number.clone(), paper_date];
        Self {
            page: visit.page(),
            t,
            donor: words::donor(t, &donation.donor_name),
            promised: donation.promised_on.as_deref().and_then(|day| words::day(t, day)),
            received: donation.received.as_ref().and_then(|(day, _)| words::day(t, day)),
            dropped: donation.dropped.as_ref().map(|(at, ..)| moment(*at)),
            value: words::value(visit.language, donation.value),
            wish: words::wish(t, donation.wish),
            paper: paper.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", "),
            lines: lines.into_iter().map(|line| shown(visit, line)).collect(),
            certificates: certificates.into_iter().map(issued).collect(),
            donation,
        }
    }

    /// Says first what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        let t = self.t;
        let done = match notice {
            "added" => Some(t.donation_done_added()),
            "changed" => Some(t.donation_done_changed()),
            "received" if self.donation.received.is_some() => Some(t.donation_done_received()),
            "dropped" if self.donation.dropped.is_some() => Some(t.donation_done_dropped()),
            "issued" if self.donation.certified => Some(t.certificate_done_issued()),
            "voided" if !self.donation.certified => Some(t.certificate_done_voided()),
            _ => None,
        };
        self.page = self.page.with_done(done);
        self
    }

    /// Something of it has no entry in the register yet.
    fn may_register(&self, line: &Shown) -> bool {
        self.received.is_some() && line.registered < line.quantity
    }
}

#[derive(Template)]
#[template(path = "donations/details.html")]
pub(super) struct DetailsPage {
    page: Page,
    t: &'static Words,
    donation: Donation,
    wishes: Vec<Choice>,
    typed: Typed,
    errors: Errors,
}

impl DetailsPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        donation: Donation,
        (mut typed, problems): (Typed, Problems),
    ) -> Self {
        let t = visit.words();
        let errors = errors_of(t, &donation, (&mut typed, problems));
        Self {
            page: visit.page().with_errors(&errors),
            t,
            wishes: choices(
                Wish::ALL.map(|wish| (wish.code().to_owned(), words::wish(t, wish))),
                &typed.wish,
            ),
            donation,
            typed,
            errors,
        }
    }
}

/// What is wrong, each at its field, and who was faster, if somebody was; the next try is judged on what stands now.
pub(super) fn errors_of(t: &Words, donation: &Donation, (typed, problems): (&mut Typed, Problems)) -> Errors {
    let mut errors = Errors::default();
    let version = donation.version.to_string();
    if typed.version != version {
        typed.version = version;
        errors.add("answers", t.donation_error_changed(donation.changed_by.as_str()));
    }
    for (field, problem) in problems {
        typed.note_closed(problem);
        errors.add(field, words::problem(t, field, problem));
    }
    errors
}
