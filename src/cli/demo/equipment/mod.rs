//! What the example centre was given, and where it is now.

mod plan;
mod store;

use time::{Date, Duration, Time, Weekday};

use self::plan::{DONATIONS, Fate, HANDOVERS, Handover, Line, PIECES, PLACES, Piece};
use self::store::Handed;
use crate::cli::Failure;
use crate::clock::Now;
use crate::db::Work;
use crate::equipment::items::{NewItem, add as register, move_to, say_clean};
use crate::equipment::lending::{Kind, told};
use crate::equipment::places;
use crate::equipment::rules::State;
use crate::ids::{ItemId, LineId, MemberId, PlaceId};
use crate::language::Language;

const STAFF: MemberId = MemberId(4);
/// Who has seen beside the staff member that the data are gone.
const SECOND: &str = "Нұрлан Бектұров";
const NOT_FOUND: &str = "Түгендеуде табылмады.";
/// Who waits for what kind of thing.
const ASKED: [(MemberId, &str); 2] = [(MemberId(1), "headphones"), (MemberId(2), "laptop")];
/// The example's telephone, where none is set.
const PHONE: &str = "+7 7132 00 00 00";
const DAY: i64 = 86_400;
const CLOSES: Time = time::macros::time!(18:00);

/// Donors, donations, pieces, and what became of each.
pub(super) async fn add(work: &mut Work, now: Now) -> Result<(), Failure> {
    store::name_centre(work).await?;
    let mut shelves = Vec::new();
    for name in PLACES {
        shelves.push(places::named(work, name).await?);
    }
    for donation in &DONATIONS {
        store::add_donation(work, donation, STAFF, now).await?;
    }
    let mut pieces = Vec::new();
    for piece in &PIECES {
        let id = come(work, piece, shelves.get(piece.place).copied(), now.seconds()).await?;
        pieces.push((piece.fate, id));
    }
    for handover in &HANDOVERS {
        let out = pieces.iter().filter(|(fate, _)| *fate == Fate::Out(handover.id)).map(|(_, id)| *id);
        let handed = handed(handover, &shelves, now);
        let items: Vec<_> = out.collect();
        let said = terms(work, &handed, &items).await?;
        store::hand_over(work, &handed, &items, &said).await?;
    }
    let today = now.civil.date();
    for (member, category) in ASKED {
        let days = (weekday(today, 2), weekday(today, 9));
        store::ask(work, (member, category), days, now.seconds() - DAY).await?;
    }
    Ok(())
}

fn handed<'a>(handover: &'a Handover, shelves: &[PlaceId], now: Now) -> Handed<'a> {
    Handed {
        handover,
        by: STAFF,
        at: now.seconds() - handover.age * DAY,
        place: handover.place.and_then(|place| shelves.get(place).copied()),
        due: handover.due.map(|days| weekday(now.civil.date(), days).with_time(CLOSES)),
    }
}

/// What the receiver was told, in the language that they read; of what stands in a room nobody was told anything.
async fn terms(
    work: &mut Work,
    handed: &Handed<'_>,
    items: &[ItemId],
) -> Result<(Language, String), Failure> {
    let Some(holder) = handed.handover.holder else { return Ok((Language::Kk, String::new())) };
    let (language, tags) = (store::reads(work, holder).await?, store::tags(work, items).await?);
    let kind = Kind::parse(handed.handover.kind).ok_or("terms that there are not")?;
    Ok((language, told(work, language, (kind, handed.due), &tags, PHONE).await?))
}

/// So many days from that day, or the Monday after, if it is a weekend.
fn weekday(day: Date, days: i64) -> Date {
    let due = day.saturating_add(Duration::days(days));
    match due.weekday() {
        Weekday::Saturday => due.saturating_add(Duration::days(2)),
        Weekday::Sunday => due.saturating_add(Duration::DAY),
        _ => due,
    }
}

/// Registers a piece on the day its donation came, and brings it as far as it is to go by itself.
async fn come(work: &mut Work, piece: &Piece, place: Option<PlaceId>, now: i64) -> Result<ItemId, Failure> {
    let (line, received) = line(piece.line).ok_or("a piece of no donation")?;
    let signed = (STAFF, now - received * DAY);
    let new = NewItem {
        category: store::category(work, line.category).await?,
        line: Some(LineId(line.id)),
        quantity: if line.counted { line.quantity } else { 1 },
        make: line.make,
        model: line.model,
        serial: piece.serial,
        holds_data: line.holds_data,
        grade: line.grade,
        place,
        comes_with: piece.comes_with,
        note: "",
    };
    let item = register(work, &new, signed).await?.map_err(|refusal| format!("{refusal:?}"))?.id;
    if piece.may_be_borrowed {
        store::offer(work, item).await?;
    }
    let after = |seconds| (STAFF, signed.1 + seconds);
    let steps: &[(State, State, &str)] = match piece.fate {
        Fate::Received => &[],
        Fate::Bench => &[(State::Received, State::InWorkshop, "")],
        Fate::Ready | Fate::Out(_) => &[(State::Received, State::Ready, "")],
        Fate::Missing => &[(State::Received, State::Ready, ""), (State::Ready, State::Missing, NOT_FOUND)],
    };
    if line.holds_data && matches!(piece.fate, Fate::Ready | Fate::Out(_)) {
        say_clean(work, item, ("nwipe 0.34, PRNG", SECOND), after(DAY)).await?;
    }
    for step in steps {
        move_to(work, item, *step, after(DAY)).await?.map_err(|refusal| format!("{refusal:?}"))?;
    }
    Ok(item)
}

/// A line of the plan, and how many days ago its donation was received.
fn line(id: i64) -> Option<(&'static Line, i64)> {
    DONATIONS
        .iter()
        .find_map(|donation| donation.lines.iter().find(|line| line.id == id).zip(donation.received))
}
