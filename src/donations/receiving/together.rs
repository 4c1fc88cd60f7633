//! What is said of all pieces of a line at once: where they stand, and that nobody's data are on them any more.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;

use super::after::{CleaningPage, PlacePage};
use super::form::{Problems, Together};
use super::intake::place_of;
use super::routes::find;
use super::rules::Problem;
use super::store::{self, Happened, Line, Piece};
use crate::db::{Connection, Work};
use crate::equipment::items;
use crate::equipment::places;
use crate::equipment::rules::State;
use crate::members::store::name_of;
use crate::web::{App, EquipmentKeeper, Form, Result, Visit, redirect, show};

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/donations/{id}/lines/{line}/place", get(ask_place).post(put))
        .route("/donations/{id}/lines/{line}/cleaning", get(ask_cleaning).post(clean))
}

/// Donation and line.
pub(super) type Ids = (String, String);

/// The line, and those of its pieces of which it can be said.
pub(super) async fn of_line(
    db: &mut Connection,
    (donation, line): &Ids,
    concerns: fn(&Piece) -> bool,
) -> Result<(Line, Vec<Piece>)> {
    let line = find(db, donation, line).await?;
    let mut pieces = store::pieces(db, line.id).await?;
    pieces.retain(concerns);
    Ok((line, pieces))
}

/// Nobody has it, and it is known where it is.
fn is_here(piece: &Piece) -> bool {
    use State::{ForDisposal, ForParts, InWorkshop, Ready, Received};
    matches!(piece.state, Some(Received | InWorkshop | Ready | ForParts | ForDisposal))
}

fn is_dirty(piece: &Piece) -> bool {
    piece.dirty && piece.state.is_some_and(State::can_be_cleaned)
}

fn all(pieces: &[Piece]) -> Together {
    Together { item: pieces.iter().map(|piece| piece.id.to_string()).collect(), ..Together::default() }
}

/// What has happened since the page was shown to those pieces of which it would be said, or which came only then: what
/// is said of many is about what its page showed.
pub(super) async fn meanwhile(
    db: &mut Connection,
    (line, pieces): (&Line, &[Piece]),
    typed: &Together,
) -> Result<Vec<Happened>> {
    let mut happened = store::happened(db, line.id, typed.seen()).await?;
    let concerns = |one: &Happened| typed.is_chosen(one.id) || one.is_new;
    happened.retain(|one| concerns(one) && pieces.iter().any(|piece| piece.id == one.id));
    Ok(happened)
}

async fn ask_place(visit: Visit<EquipmentKeeper>, Path(ids): Path<Ids>) -> Result {
    let mut db = visit.read().await?;
    let (line, pieces) = of_line(&mut db, &ids, is_here).await?;
    let typed = all(&pieces);
    let places = places::in_use(&mut db).await?;
    let page = PlacePage::new(&visit, (&line, &pieces), &places, (typed, Problems::new()));
    show(&visit, StatusCode::OK, &page)
}

async fn put(visit: Visit<EquipmentKeeper>, Path(ids): Path<Ids>, form: Form<Together>) -> Result {
    let mut work = form.begin().await?;
    let (line, pieces) = of_line(&mut work, &ids, is_here).await?;
    if pieces.is_empty() {
        return Ok(redirect(&format!("{}?step=list", line.path())));
    }
    let places = places::in_use(&mut work).await?;
    let typed = form.typed.clone();
    let mut problems = Problems::new();
    if !form.redisplay {
        let chosen: Vec<_> = pieces.iter().filter(|piece| typed.is_chosen(piece.id)).collect();
        if chosen.is_empty() {
            problems.push(("item", Problem::Which));
        }
        match typed.stand(&places) {
            Ok(stand) if problems.is_empty() => {
                let by = (visit.person.id, visit.now.seconds());
                if let Some(place) = place_of(&mut work, &stand).await? {
                    for piece in chosen {
                        items::put_in(&mut work, piece.id, place, by).await?;
                    }
                }
                work.commit().await?;
                return Ok(redirect(&format!("{}?step=list&notice=placed", line.path())));
            }
            Ok(_) => {}
            Err(problem) => problems.push(problem),
        }
    }
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    show(&visit, status, &PlacePage::new(&visit, (&line, &pieces), &places, (typed, problems)))
}

async fn ask_cleaning(visit: Visit<EquipmentKeeper>, Path(ids): Path<Ids>) -> Result {
    let mut db = visit.read().await?;
    let (line, pieces) = of_line(&mut db, &ids, is_dirty).await?;
    let typed = Together { seen: store::last_event(&mut db, line.id).await?.to_string(), ..all(&pieces) };
    let page = CleaningPage::new(&visit, (&line, &pieces), (typed, Problems::new()), &[]);
    show(&visit, StatusCode::OK, &page)
}

async fn clean(visit: Visit<EquipmentKeeper>, Path(ids): Path<Ids>, form: Form<Together>) -> Result {
    let mut work = form.begin().await?;
    let (line, pieces) = of_line(&mut work, &ids, is_dirty).await?;
    if pieces.is_empty() {
        return Ok(redirect(&format!("{}?step=list", line.path())));
    }
    let mut typed = form.typed.clone();
    let mut problems = Problems::new();
    let mut happened = Vec::new();
    if !form.redisplay {
        happened = meanwhile(&mut work, (&line, &pieces), &typed).await?;
    }
    if !happened.is_empty() {
        problems.push(("item", Problem::Meanwhile));
        typed.seen = store::last_event(&mut work, line.id).await?.to_string();
    } else if !form.redisplay {
        problems = match say(&visit, &mut work, (&line, &pieces), &typed).await? {
            Ok(()) => {
                work.commit().await?;
                return Ok(redirect(&format!("{}?step=list&notice=cleaned", line.path())));
            }
            Err(problems) => problems,
        };
    }
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    show(&visit, status, &CleaningPage::new(&visit, (&line, &pieces), (typed, problems), &happened))
}

async fn say(
    visit: &Visit<EquipmentKeeper>,
    work: &mut Work,
    (line, pieces): (&Line, &[Piece]),
    typed: &Together,
) -> Result<std::result::Result<(), Problems>> {
    // Of what has been cleaned meanwhile nothing need be said again.
    let of_line = store::pieces(work, line.id).await?;
    let mut problems = Problems::new();
    if !of_line.iter().any(|piece| typed.is_chosen(piece.id)) {
        problems.push(("item", Problem::Which));
    }
    let own = name_of(work, visit.person.id).await?;
    match typed.statement(&own) {
        Ok((how, second)) if problems.is_empty() => {
            let by = (visit.person.id, visit.now.seconds());
            for piece in pieces.iter().filter(|piece| typed.is_chosen(piece.id)) {
                items::say_clean(work, piece.id, (&how, &second), by).await?;
            }
            Ok(Ok(()))
        }
        Ok(_) => Ok(Err(problems)),
        Err(more) => {
            problems.extend(more);
            Ok(Err(problems))
        }
    }
}
