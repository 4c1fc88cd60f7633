//! The judgement of a handing over, and the unit of work that does it.

use time::PrimitiveDateTime;

use super::form::{Ack, Collector, Going, Trouble, Troubles, Typed};
use super::store::{self, NewHandover};
use crate::clock::Now;
use crate::db::{Connection, Result, Work};
use crate::equipment::bookable::needed_from;
use crate::equipment::lending::days;
use crate::equipment::lending::receiver::{Found, receiver};
use crate::equipment::lending::rules::{How, Kind, Unfit, VERSION, due};
use crate::equipment::lending::store::{Piece, of_handover, pieces};
use crate::equipment::lending::tell::lent;
use crate::equipment::lending::text::{Line, acknowledgement};
use crate::equipment::places;
use crate::equipment::reserving::kept_for;
use crate::ids::{HandoverId, MemberId};
use crate::journal::{self, Action};
use crate::language::Language;
use crate::members::people::{self, Whom};
use crate::messages::notice::{Handed, Known};
use crate::messages::{self, Notice};
use crate::names::{folded_words, may_be};

/// What may go out, to whom and until when.
pub(in crate::equipment::lending) struct Handing {
    pub(super) kind: Kind,
    /// Whoever gets it; nobody for what stands somewhere.
    pub(super) holder: Option<Whom>,
    pub(super) place: String,
    /// No place in use is called so.
    pub(super) place_is_new: bool,
    pub(super) due: Option<PrimitiveDateTime>,
    pub(super) pieces: Vec<(Piece, Going)>,
    /// Who may collect for the holder.
    pub(super) helpers: Vec<(MemberId, String)>,
    /// What the receiver is told, in their language.
    pub(super) text: String,
    pub(super) language: Language,
}

/// Why nothing goes out, and who may be meant.
#[derive(Default)]
pub(in crate::equipment::lending) struct Refused {
    pub(in crate::equipment::lending) troubles: Troubles,
    pub(in crate::equipment::lending) whom: Vec<Whom>,
}

/// Judges everything but the acknowledgement; `phone` is the centre's.
pub(in crate::equipment::lending) async fn judge(
    db: &mut Connection,
    typed: &Typed,
    (now, phone): (Now, &str),
) -> Result<std::result::Result<Handing, Refused>> {
    let (outline, troubles) = typed.outline(now.civil.date());
    let mut refused = Refused { troubles, whom: Vec::new() };
    let holder = match outline.kind {
        Some(Kind::Loan | Kind::Gift) => who(db, typed, &mut refused).await?,
        Some(Kind::Placement) | None => None,
    };
    let mut until = None;
    if let Some(day) = outline.day {
        let hours = days::hours(db, day).await?;
        match due((day, outline.hour), hours, now.civil) {
            Ok(at) => until = Some(at),
            Err(untimely) => refused.troubles.push(("day".into(), Trouble::Untimely(untimely))),
        }
    }
    let known = ready(db, &outline.pieces, &mut refused.troubles).await?;
    let Some(kind) = outline.kind.filter(|_| refused.troubles.is_empty()) else { return Ok(Err(refused)) };
    let language = match &holder {
        Some(holder) => store::reads(db, holder.id).await?,
        None => Language::Kk,
    };
    let helpers = match &holder {
        Some(holder) => store::helpers(db, holder.id, now.civil.date()).await?,
        None => Vec::new(),
    };
    let lines: Vec<_> = known
        .iter()
        .map(|(piece, going)| Line { tag: &piece.tag, what: &piece.what, comes_with: &going.comes_with })
        .collect();
    let text = acknowledgement(language, (kind, until), &lines, phone);
    let place = outline.place;
    let place_is_new = kind == Kind::Placement && !is_known(db, &place).await?;
    Ok(Ok(Handing { kind, holder, place, place_is_new, due: until, pieces: known, helpers, text, language }))
}

/// A place in use is called so, on whatever keyboard.
async fn is_known(db: &mut Connection, place: &str) -> Result<bool> {
    let folded = folded_words(place);
    Ok(places::in_use(db).await?.iter().any(|known| folded_words(&known.name) == folded))
}

async fn who(db: &mut Connection, typed: &Typed, refused: &mut Refused) -> Result<Option<Whom>> {
    let trouble = match receiver(db, &typed.member, &typed.person).await? {
        Found::One(whom) => return Ok(Some(whom)),
        Found::Which(whom) => {
            refused.whom = whom;
            refused.troubles.push(("person".into(), Trouble::Which));
            return Ok(None);
        }
        Found::Unknown => Trouble::Unknown,
        Found::TooMany => Trouble::TooMany,
        Found::Nobody => Trouble::Nobody,
    };
    refused.troubles.push(("member".into(), trouble));
    Ok(None)
}

/// The pieces with what is said of each; those that may not go are named.
async fn ready(db: &mut Connection, going: &[Going], troubles: &mut Troubles) -> Result<Vec<(Piece, Going)>> {
    let mut tags: Vec<String> = going.iter().map(|one| one.tag.clone()).collect();
    tags.dedup();
    let known = pieces(db, &tags).await?;
    let mut found: Vec<(Piece, Going)> = Vec::new();
    for (at, one) in going.iter().enumerate() {
        let piece = known.iter().find(|piece| piece.tag == one.tag);
        // The same piece twice is one.
        if going.iter().take(at).any(|before| before.tag == one.tag) {
            continue;
        }
        let judged = piece
            .ok_or(Unfit::Unknown)
            .and_then(|piece| Unfit::judge(piece.state, piece.dirty).map(|()| piece.clone()));
        match judged {
            Ok(piece) => found.push((piece, one.clone())),
            Err(unfit) => {
                troubles.push((format!("piece-{}", at + 1).into(), Trouble::Piece(one.tag.clone(), unfit)));
            }
        }
    }
    Ok(found)
}

/// Hands everything over or nothing; sent twice, it is done once.
pub(in crate::equipment::lending) async fn give(
    work: &mut Work,
    typed: &Typed,
    ack: &Ack,
    (by, now): (MemberId, Now),
    phone: &str,
) -> Result<std::result::Result<HandoverId, Refused>> {
    if let Some(done) = store::by_key(work, by, &typed.key).await? {
        return Ok(Ok(done));
    }
    let handing = match judge(work, typed, (now, phone)).await? {
        Ok(handing) => handing,
        Err(refused) => return Ok(Err(refused)),
    };
    if let Collector::Helper(helper) = ack.collector
        && !handing.helpers.iter().any(|(id, _)| *id == helper)
    {
        let troubles = vec![("collector".into(), Trouble::Representative)];
        return Ok(Err(Refused { troubles, whom: Vec::new() }));
    }
    let hander = people::one(work, by).await?;
    if hander.is_some_and(|hander| may_be(&ack.witness, &hander.name)) {
        let troubles = vec![("witness".into(), Trouble::OwnWitness)];
        return Ok(Err(Refused { troubles, whom: Vec::new() }));
    }
    let place = match handing.kind {
        Kind::Placement => Some(places::named(work, &handing.place).await?),
        Kind::Loan | Kind::Gift => None,
    };
    let new = NewHandover {
        kind: handing.kind,
        holder: handing.holder.as_ref().map(|holder| holder.id),
        place,
        ack,
        text: &handing.text,
        version: VERSION,
        language: handing.language,
        key: &typed.key,
    };
    let seconds = now.seconds();
    let handover = store::insert(work, &new, (by, seconds)).await?;
    for (at, (piece, going)) in handing.pieces.iter().enumerate() {
        let out = store::take_out(work, (handover, piece.id), going, (handing.due, seconds)).await?;
        if let Err(unfit) = out {
            let trouble = why(work, &piece.tag, unfit, now).await?;
            let troubles = vec![(format!("piece-{}", at + 1).into(), trouble)];
            return Ok(Err(Refused { troubles, whom: Vec::new() }));
        }
    }
    if let Some(holder) = handing.holder.as_ref().map(|holder| holder.id) {
        journal::write_by(work, seconds, Some(by), Action::EquipmentHanded, holder).await?;
        tell(work, (handover, holder), (&handing, ack), now).await?;
    }
    Ok(Ok(handover))
}

/// What is known of why a piece does not go out: until when it may, or for whom it is kept.
async fn why(db: &mut Connection, tag: &str, unfit: Unfit, now: Now) -> Result<Trouble> {
    let unfit = match unfit {
        Unfit::Reserved => match kept_for(db, tag).await? {
            Some(kept) => return Ok(Trouble::Kept(tag.to_owned(), kept)),
            None => unfit,
        },
        Unfit::Booked => match needed_from(db, tag).await? {
            Some(from) if from > now.civil => Unfit::BookedFrom(from),
            _ => unfit,
        },
        other => other,
    };
    Ok(Trouble::Piece(tag.to_owned(), unfit))
}

/// A copy of what was said, in every case.
async fn tell(
    work: &mut Work,
    (handover, holder): (HandoverId, MemberId),
    (handing, ack): (&Handing, &Ack),
    now: Now,
) -> Result<()> {
    let held = of_handover(work, handover).await?;
    let Some(lent) = lent(&held.iter().collect::<Vec<_>>()) else { return Ok(()) };
    let notice = Notice::EquipmentHanded(Handed {
        lent,
        text: handing.text.clone(),
        language: handing.language.code().to_owned(),
        asks: ack.how.is_none(),
        known: known(handing, ack),
    });
    messages::tell(work, holder, &notice, now).await
}

/// What was written down of how the receiver acknowledged it.
fn known(handing: &Handing, ack: &Ack) -> Option<Known> {
    let how = ack.how?;
    let by = match (how, &ack.collector) {
        (How::Said, _) => ack.witness.clone(),
        (How::Paper, _) => ack.paper.clone(),
        (How::Representative, Collector::Helper(helper)) => {
            handing.helpers.iter().find(|(id, _)| id == helper).map(|(_, name)| name.clone())?
        }
        (How::Ticked | How::Representative, _) => return None,
    };
    Some(Known { how: how.code().to_owned(), by })
}
