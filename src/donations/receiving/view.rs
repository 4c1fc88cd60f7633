//! Registering as pages.

use askama::Template;

use super::form::{Problems, Typed};
use super::rules::{MOST_AT_ONCE, Problem};
use super::store::{Line, Piece};
use super::words;
use crate::equipment::places::Place;
use crate::equipment::rules::Grade;
use crate::equipment::words::grade;
use crate::language::Words;
use crate::web::{EquipmentKeeper, Errors, Page, Scan, Visit};

/// Code, words, chosen.
pub(super) type Choice = (String, String, bool);

/// What the line is, at the top of each page.
pub(super) struct Head {
    /// Kind, make and model.
    pub(super) name: String,
    pub(super) donor: String,
    pub(super) done: i64,
    pub(super) all: i64,
    pub(super) left: i64,
    pub(super) path: String,
    pub(super) donation: String,
}

impl Head {
    pub(super) fn new(visit: &Visit<EquipmentKeeper>, line: &Line) -> Self {
        let name = [line.kind.get(visit.language), &line.make, &line.model].join(" ").trim().to_owned();
        Self {
            name,
            donor: line.donor.clone(),
            done: line.registered,
            all: line.quantity,
            left: line.left(),
            path: line.path(),
            donation: format!("/donations/{}", line.donation),
        }
    }
}

pub(super) fn places(t: &Words, places: &[Place], chosen: &str) -> Vec<Choice> {
    let known = places.iter().map(|place| {
        let id = place.id.to_string();
        let is_chosen = id == chosen;
        (id, place.name.clone(), is_chosen)
    });
    let nowhere = (String::new(), t.receiving_place_none(), chosen.is_empty());
    known.chain(std::iter::once(nowhere)).collect()
}

fn grades(t: &Words, chosen: &str) -> Vec<Choice> {
    let all = Grade::ALL.into_iter().map(Some).chain(std::iter::once(None));
    all.map(|one| {
        let code = one.map_or("", Grade::code);
        (code.to_owned(), grade(t, one), code == chosen)
    })
    .collect()
}

#[derive(Template)]
#[template(path = "donations/receiving_choose.html")]
pub(super) struct ChoosePage {
    page: Page,
    t: &'static Words,
    head: Head,
    counted: bool,
    places: Vec<Choice>,
    grades: Vec<Choice>,
    tags: Vec<Choice>,
    typed: Typed,
    errors: Errors,
}

impl ChoosePage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        line: &Line,
        known: &[Place],
        (typed, problems): (Typed, Problems),
    ) -> Self {
        let t = visit.words();
        let errors = words::errors(t, &problems);
        let page = visit.page();
        let page = if line.counted { page.with_form() } else { page.with_get_form(line.path()) };
        let tags = vec![
            (String::new(), t.receiving_tags_next(), !typed.is_roll()),
            ("roll".to_owned(), t.receiving_tags_roll(), typed.is_roll()),
        ];
        Self {
            page: page.with_errors(&errors),
            t,
            head: Head::new(visit, line),
            counted: line.counted,
            places: places(t, known, &typed.place),
            grades: grades(t, &typed.grade),
            tags,
            typed,
            errors,
        }
    }
}

/// What was registered a moment ago, in words, and where it is put right.
struct Last {
    sentence: String,
    tag: String,
    correction: String,
}

impl Last {
    fn new(t: &Words, line: &Line, piece: &Piece, typed: &Typed) -> Self {
        let (done, all, tag) = (line.registered, line.quantity, piece.tag.as_str());
        let sentence = if piece.serial.is_empty() {
            t.receiving_last_without(all, done, tag)
        } else {
            t.receiving_last(all, done, tag, piece.serial.as_str())
        };
        let loop_address = typed.address("", "serial", &[("last", &piece.id.to_string())]);
        let back = loop_address.trim_start_matches('?');
        let query = form_urlencoded::Serializer::new(String::new()).append_pair("back", back).finish();
        Self { sentence, tag: piece.tag.clone(), correction: format!("{}/{}?{query}", line.path(), piece.id) }
    }
}

#[derive(Template)]
#[template(path = "donations/receiving_serial.html")]
pub(super) struct SerialPage {
    page: Page,
    t: &'static Words,
    head: Head,
    last: Option<Last>,
    /// The item that has this serial number already.
    known: Option<String>,
    choices: String,
    rest: String,
    typed: Typed,
    /// What is read with the field before its hint.
    before: &'static str,
    scan: Scan,
    errors: Errors,
}

impl SerialPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        line: &Line,
        last: Option<&Piece>,
        (typed, problems): (Typed, Problems),
    ) -> Self {
        let t = visit.words();
        let errors = words::errors(t, &problems);
        let scan = Scan::of("serial", &typed.serial, &errors);
        Self {
            page: visit.page().with_scan(&scan, &errors),
            t,
            head: Head::new(visit, line),
            before: if last.is_some() { "last" } else { "" },
            scan,
            last: last.map(|piece| Last::new(t, line, piece, &typed)),
            known: known(&problems),
            choices: choices(line, &typed),
            rest: typed.address(&line.path(), "rest", &[]),
            typed,
            errors,
        }
    }
}

/// Back to the first question, with its answers.
fn choices(line: &Line, typed: &Typed) -> String {
    typed.address(&line.path(), "serial", &[("redisplay", "yes")])
}

pub(super) fn known(problems: &Problems) -> Option<String> {
    problems.iter().find_map(|(_, problem)| match problem {
        Problem::Known(tag) | Problem::RollUsed(tag) => Some(tag.clone()),
        _ => None,
    })
}

#[derive(Template)]
#[template(path = "donations/receiving_tag.html")]
pub(super) struct TagPage {
    page: Page,
    t: &'static Words,
    head: Head,
    last: Option<Last>,
    known: Option<String>,
    choices: String,
    typed: Typed,
    /// What is read with the field before its hint.
    before: &'static str,
    scan: Scan,
    errors: Errors,
}

impl TagPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        line: &Line,
        last: Option<&Piece>,
        (typed, problems): (Typed, Problems),
    ) -> Self {
        let t = visit.words();
        let errors = words::errors(t, &problems);
        let scan = Scan::of("tag", &typed.tag, &errors);
        Self {
            page: visit.page().with_get_form(line.path()).with_scan(&scan, &errors),
            t,
            head: Head::new(visit, line),
            before: if last.is_some() { "last" } else { "" },
            scan,
            last: last.map(|piece| Last::new(t, line, piece, &typed)),
            known: known(&problems),
            choices: choices(line, &typed),
            typed,
            errors,
        }
    }
}

#[derive(Template)]
#[template(path = "donations/receiving_rest.html")]
pub(super) struct RestPage {
    page: Page,
    t: &'static Words,
    head: Head,
    /// How many the button makes.
    now: i64,
    back: String,
    typed: Typed,
    errors: Errors,
}

impl RestPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        line: &Line,
        typed: Typed,
        problems: &Problems,
    ) -> Self {
        let t = visit.words();
        let errors = words::errors(t, problems);
        Self {
            page: visit.page().with_form().with_errors(&errors),
            t,
            head: Head::new(visit, line),
            now: line.left().min(MOST_AT_ONCE),
            back: typed.address(&line.path(), "serial", &[]),
            typed,
            errors,
        }
    }
}

/// A piece as a row.
pub(super) struct Row {
    pub(super) id: String,
    pub(super) tag: String,
    pub(super) quantity: i64,
    pub(super) serial: String,
    pub(super) place: String,
    pub(super) grade: String,
    pub(super) data: String,
    /// What is to be known of it before it is chosen; may be empty.
    pub(super) about: String,
    pub(super) chosen: bool,
}

impl Row {
    pub(super) fn new(t: &Words, piece: &Piece, chosen: bool) -> Self {
        let data = match (piece.holds_data, piece.dirty) {
            (false, _) => t.receiving_data_none(),
            (true, true) => t.receiving_data_dirty(),
            (true, false) => t.receiving_data_wiped(),
        };
        Self {
            id: piece.id.to_string(),
            tag: piece.tag.clone(),
            quantity: piece.quantity,
            serial: piece.serial.clone(),
            place: piece.place.clone(),
            grade: grade(t, piece.grade),
            data,
            about: String::new(),
            chosen,
        }
    }
}

#[derive(Template)]
#[template(path = "donations/receiving_list.html")]
pub(super) struct ListPage {
    page: Page,
    t: &'static Words,
    head: Head,
    is_received: bool,
    line: String,
    rows: Vec<Row>,
    has_dirty: bool,
    /// There is something that is not ready, and may be.
    has_unready: bool,
}

impl ListPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        line: &Line,
        pieces: &[Piece],
        problems: &Problems,
    ) -> Self {
        let t = visit.words();
        Self {
            page: visit.page().with_refusal(&words::errors(t, problems)),
            t,
            head: Head::new(visit, line),
            is_received: line.is_received,
            line: line.id.to_string(),
            has_unready: pieces.iter().any(|piece| piece.may_be_ready().is_ok()),
            has_dirty: pieces.iter().any(|piece| piece.dirty),
            rows: pieces.iter().map(|piece| Row::new(t, piece, false)).collect(),
        }
    }

    /// Says first what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        let done = match notice {
            "registered" if self.head.left < 1 => Some(self.t.receiving_notice_all()),
            "registered" => Some(self.t.receiving_notice_registered()),
            "placed" => Some(self.t.receiving_notice_placed()),
            "cleaned" => Some(self.t.receiving_notice_cleaned()),
            "corrected" => Some(self.t.receiving_notice_corrected()),
            _ => None,
        };
        if done.is_some() {
            self.page = self.page.with_done(done);
        }
        self
    }
}
