//! The terms of a handing over as a page, and the check of it.

use askama::Template;

use super::form::{Trouble, Troubles, Typed};
use super::give::{Handing, Refused};
use super::routes::Around;
use crate::dates;
use crate::equipment::lending::rules::{How, Kind, MOST};
use crate::equipment::lending::words;
use crate::equipment::places::Place;
use crate::ids::LoanRequestId;
use crate::language::{Language, Words};
use crate::names::folded_words;
use crate::web::{EquipmentKeeper, Errors, Page, Visit};

/// Code, words, chosen.
type Choice = (String, String, bool);

/// What is asked of one piece; the ids of its fields have its number.
struct PieceFields {
    piece_id: String,
    comes_id: String,
    grade_id: String,
    purpose_id: String,
    shown_id: String,
    tag: String,
    said: String,
    comes_with: String,
    /// What is known to be missing of it; may be empty.
    lacks: String,
    grades: Vec<(&'static str, String, bool)>,
    /// The request for which it is kept, where that keeps it from going out.
    kept: Option<LoanRequestId>,
    /// Whoever asked for it wants to be shown how it is used.
    to_be_shown: bool,
    /// It is asked what it is for and who showed how to use it.
    asks_more: bool,
    purpose: String,
    shown_by: String,
}

#[derive(Template)]
#[template(path = "equipment/lending/terms.html")]
pub(super) struct TermsPage {
    page: Page,
    t: &'static Words,
    kinds: Vec<Choice>,
    /// Id, name and number, chosen.
    whom: Vec<Choice>,
    places: Vec<Choice>,
    pieces: Vec<PieceFields>,
    /// The address of the list.
    items: String,
    typed: Typed,
    errors: Errors,
}

impl TermsPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        mut typed: Typed,
        around: &Around,
        refused: Refused,
    ) -> Self {
        let t = visit.words();
        let kept = kept(&refused.troubles);
        let errors = errors(t, refused.troubles);
        let places = places(t, &mut typed, &around.places);
        let kind = |kind: Kind| (kind.code().to_owned(), words::kind(t, kind), kind.code() == typed.kind);
        let whom = refused.whom.into_iter().map(|one| {
            let id = one.id.to_string();
            let chosen = id == typed.person;
            (id, format!("{}, {}", one.name, one.reached_at), chosen)
        });
        let piece = |(at, _): (usize, &String)| piece_fields(visit, &typed, around, (at, &errors, &kept));
        Self {
            page: visit.page().with_form().with_errors(&errors),
            t,
            kinds: Kind::ALL.map(kind).into(),
            whom: whom.collect(),
            places,
            pieces: typed.tag.iter().enumerate().map(piece).collect(),
            items: typed.tag.join(","),
            typed,
            errors,
        }
    }
}

/// The fields of the piece at this place of the list.
fn piece_fields(
    visit: &Visit<EquipmentKeeper>,
    typed: &Typed,
    around: &Around,
    (at, errors, kept): (usize, &Errors, &[(String, LoanRequestId)]),
) -> PieceFields {
    let t = visit.words();
    let of = |all: &[String]| all.get(at).cloned().unwrap_or_default();
    let tag = of(&typed.tag);
    let piece = around.known.iter().find(|piece| piece.tag.eq_ignore_ascii_case(tag.trim()));
    let promised = piece.and_then(|piece| around.promised.iter().find(|one| one.tag == piece.tag));
    let to_be_shown = promised.is_some_and(|one| one.to_be_shown);
    let id = |field: &str| format!("{field}-{}", at + 1);
    let (piece_id, purpose_id, shown_id) = (id("piece"), id("purpose"), id("shown_by"));
    let lacks = piece.and_then(|piece| piece.lacks.as_ref()).map(|(since, what)| {
        t.lending_lacks(what.as_str(), dates::long(t, visit.app.clock.civil(*since).date()))
    });
    let purpose = of(&typed.purpose);
    PieceFields {
        said: piece.map_or_else(
            || t.lending_error_unknown(tag.as_str()),
            |piece| words::piece(visit.language, piece),
        ),
        comes_id: id("comes_with"),
        comes_with: of(&typed.comes_with),
        lacks: lacks.unwrap_or_default(),
        grade_id: id("grade"),
        grades: words::grades(t, &of(&typed.grade)),
        kept: kept.iter().find(|(field, _)| *field == piece_id).map(|(_, request)| *request),
        to_be_shown,
        asks_more: to_be_shown
            || !purpose.is_empty()
            || piece.is_some_and(|piece| piece.is_assistive)
            || errors.at(&purpose_id).is_some()
            || errors.at(&shown_id).is_some(),
        purpose,
        shown_by: of(&typed.shown_by),
        piece_id,
        purpose_id,
        shown_id,
        tag,
    }
}

/// At which field a piece is refused because it is kept for somebody, and for which request.
fn kept(troubles: &Troubles) -> Vec<(String, LoanRequestId)> {
    let kept = troubles.iter().filter_map(|(field, trouble)| match trouble {
        Trouble::Kept(_, kept) => Some((field.to_string(), kept.request)),
        _ => None,
    });
    kept.collect()
}

/// The places in use, by their names; what was typed and is not among them is a new one.
fn places(t: &Words, typed: &mut Typed, known: &[Place]) -> Vec<Choice> {
    let folded = folded_words(&typed.place);
    let is_chosen = |place: &Place| !folded.is_empty() && folded_words(&place.name) == folded;
    if typed.new_place.is_empty() && !known.iter().any(is_chosen) {
        typed.new_place = std::mem::take(&mut typed.place);
    }
    let none = (String::new(), t.lending_place_none(), false);
    let known = known.iter().map(|place| (place.name.clone(), place.name.clone(), is_chosen(place)));
    std::iter::once(none).chain(known).collect()
}

#[derive(Template)]
#[template(path = "equipment/lending/check.html")]
pub(super) struct CheckPage {
    page: Page,
    t: &'static Words,
    kind: String,
    /// To whom, with their number, or where to.
    whose: String,
    is_placed: bool,
    place_is_new: bool,
    due: Option<String>,
    pieces: Vec<String>,
    text: String,
    language: Language,
    collectors: Vec<Choice>,
    ways: Vec<Choice>,
    /// What was answered before.
    fields: Vec<(&'static str, String)>,
    typed: Typed,
    errors: Errors,
}

impl CheckPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        typed: Typed,
        handing: &Handing,
        troubles: Troubles,
    ) -> Self {
        let t = visit.words();
        let errors = errors(t, troubles);
        let whose = match &handing.holder {
            Some(holder) => format!("{}, {}", holder.name, holder.reached_at),
            None => handing.place.clone(),
        };
        let helpers = handing.helpers.iter().map(|(id, name)| {
            let id = id.to_string();
            let chosen = id == typed.collector;
            (id, t.lending_collector_helper(name.as_str()), chosen)
        });
        let is_self = typed.collector.is_empty() || typed.collector == "holder";
        let first = ("holder".to_owned(), t.lending_collector_holder(), is_self);
        let last = ("other".to_owned(), t.lending_collector_other(), typed.collector == "other");
        let way = |how: How| (how.code().to_owned(), words::way(t, how), how.code() == typed.how);
        // Where nobody may collect, nobody does.
        let is_way = |how: &How| *how != How::Representative || !handing.helpers.is_empty();
        let later = ("later".to_owned(), t.lending_how_later(), typed.how.is_empty() || typed.how == "later");
        Self {
            page: visit.page().with_form().with_errors(&errors),
            t,
            kind: words::kind(t, handing.kind),
            whose,
            is_placed: handing.kind == Kind::Placement,
            place_is_new: handing.place_is_new,
            due: handing.due.map(|due| words::due(t, due)),
            pieces: handing.pieces.iter().map(|(piece, _)| words::piece(visit.language, piece)).collect(),
            text: handing.text.clone(),
            language: handing.language,
            collectors: std::iter::once(first).chain(helpers).chain([last]).collect(),
            ways: std::iter::once(later).chain(How::BY_STAFF.into_iter().filter(is_way).map(way)).collect(),
            fields: carried(&typed, handing),
            typed,
            errors,
        }
    }
}

/// Whoever was found is asked for no more.
fn carried(typed: &Typed, handing: &Handing) -> Vec<(&'static str, String)> {
    let person = handing.holder.as_ref().map(|holder| holder.id.to_string()).unwrap_or_default();
    let mut fields = vec![
        ("key", typed.key.clone()),
        ("at", "check".to_owned()),
        ("kind", typed.kind.clone()),
        ("member", typed.member.clone()),
        ("person", person),
        ("place", typed.place.clone()),
        ("new_place", typed.new_place.clone()),
        ("day", typed.day.clone()),
        ("hour", typed.hour.clone()),
    ];
    let lists = [
        ("tag", &typed.tag),
        ("comes_with", &typed.comes_with),
        ("grade", &typed.grade),
        ("purpose", &typed.purpose),
        ("shown_by", &typed.shown_by),
    ];
    for (name, list) in lists {
        fields.extend(list.iter().map(|value| (name, value.clone())));
    }
    fields
}

fn errors(t: &Words, troubles: Troubles) -> Errors {
    let mut errors = Errors::default();
    for (field, trouble) in troubles {
        let said = sentence(t, &trouble);
        // What several fields can be told is told with their names.
        let said =
            if matches!(trouble, Trouble::Text(_)) { t.form_error_at(label(t, &field), said) } else { said };
        errors.add_at(field, said);
    }
    errors
}

/// What a field is called; those of a piece with its number.
fn label(t: &Words, field: &str) -> String {
    let (name, number) = field.split_once('-').unwrap_or((field, ""));
    let label = match name {
        "place" => t.lending_place(),
        "new_place" => t.items_new_place(),
        "comes_with" => t.lending_comes_with(),
        "purpose" => t.lending_purpose(),
        "shown_by" => t.lending_shown_by(),
        "collector_name" => t.lending_collector_name(),
        "witness" => t.lending_witness(),
        _ => t.lending_paper(),
    };
    if number.is_empty() { label } else { format!("{label} {number}") }
}

/// What is wrong in words.
pub(in crate::equipment::lending) fn sentence(t: &Words, trouble: &Trouble) -> String {
    match trouble {
        Trouble::Kind => t.lending_error_kind(),
        Trouble::Nobody => t.lending_error_nobody(),
        Trouble::Unknown => t.desk_error_unknown(),
        Trouble::TooMany => t.desk_error_too_many(),
        Trouble::Which => t.desk_error_which(),
        Trouble::Place => t.lending_error_place(),
        Trouble::Untimely(untimely) => words::untimely(t, *untimely),
        Trouble::Text(problem) => words::text(t, *problem),
        Trouble::Piece(tag, unfit) => words::unfit(t, tag, *unfit),
        Trouble::Kept(tag, kept) => {
            let until = kept.until.map(|day| dates::long(t, day)).unwrap_or_default();
            t.lending_error_kept(tag.as_str(), kept.name.as_str(), until)
        }
        Trouble::Full => t.lending_error_full(MOST),
        Trouble::NoPieces => t.lending_error_no_pieces(),
        Trouble::Collector => t.lending_error_collector(),
        Trouble::CollectorName => t.lending_error_collector_name(),
        Trouble::How => t.lending_error_how(),
        Trouble::Witness => t.lending_error_witness(),
        Trouble::OwnWitness => t.lending_error_own_witness(),
        Trouble::Paper => t.lending_error_paper(),
        Trouble::Representative => t.lending_error_representative(),
    }
}
