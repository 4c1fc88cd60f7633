//! Closing: the page before it, and what it writes in one piece. By default it changes nothing but the counting itself:
//! what nobody found may stand in the next room, and only whoever closes can know.

use axum::extract::Path;
use axum::http::StatusCode;

use super::form::Closing;
use super::report::Report;
use super::routes::{lists, session};
use super::rules::{may_go_missing, may_move_here};
use super::store::{self, Session};
use super::view::ClosingPage;
use crate::db::Work;
use crate::equipment::items;
use crate::equipment::rules::State;
use crate::ids::ItemId;
use crate::web::{EquipmentKeeper, Error, Errors, Form, Result, Visit, redirect, show};

pub(super) async fn ask(visit: Visit<EquipmentKeeper>, Path(id): Path<String>) -> Result {
    let mut db = visit.read().await?;
    let session = session(&mut db, &id).await?;
    if session.closed.is_some() {
        return Ok(redirect(&format!("/equipment/stocktakes/{}/report", session.id)));
    }
    let report = lists(&mut db, &session).await?;
    let typed = (&Closing::default(), Errors::default());
    show(&visit, StatusCode::OK, &ClosingPage::new(&visit, (session, &report), typed))
}

/// Somebody scanned, lent or moved meanwhile: whoever closes looks again.
struct Changed;

pub(super) async fn close(
    visit: Visit<EquipmentKeeper>,
    Path(id): Path<String>,
    form: Form<Closing>,
) -> Result {
    let mut work = form.begin().await?;
    let session = session(&mut work, &id).await?;
    let report_of = format!("/equipment/stocktakes/{}/report", session.id);
    if session.closed.is_some() {
        return Ok(redirect(&format!("{report_of}?notice=closed")));
    }
    let report = lists(&mut work, &session).await?;
    if form.redisplay {
        let page = ClosingPage::new(&visit, (session, &report), (&form.typed, Errors::default()));
        return show(&visit, StatusCode::OK, &page);
    }
    if let Err(Changed) = apply(&visit, &mut work, (&session, &report), &form.typed).await? {
        drop(work);
        let mut errors = Errors::default();
        errors.add("answers", visit.words().stocktake_error_changed());
        let page = ClosingPage::new(&visit, (session, &report), (&form.typed, errors));
        return show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    work.commit().await?;
    Ok(redirect(&format!("{report_of}?notice=closed")))
}

async fn apply(
    visit: &Visit<EquipmentKeeper>,
    work: &mut Work,
    (session, report): (&Session, &Report),
    typed: &Closing,
) -> Result<std::result::Result<(), Changed>> {
    if typed.version != session.version.to_string() {
        return Ok(Err(Changed));
    }
    let by = (visit.person.id, visit.now.seconds());
    let detail = serde_json::json!({ "stocktake": session.id, "place": session.place_name }).to_string();
    store::count_found(work, session.id, &detail, by).await?;
    let gone = mark_missing(visit, work, (session, report), typed).await?;
    let moved = move_here(visit, work, (session, report), typed).await?;
    if gone.is_err() || moved.is_err() {
        return Ok(Err(Changed));
    }
    store::close(work, session.id, by).await?;
    Ok(Ok(()))
}

async fn mark_missing(
    visit: &Visit<EquipmentKeeper>,
    work: &mut Work,
    (session, report): (&Session, &Report),
    typed: &Closing,
) -> Result<std::result::Result<(), Changed>> {
    let mut left = typed.missing.len();
    for one in report.expected.iter().filter(|one| !one.is_found && typed.is_missing(one.item)) {
        left -= 1;
        if !may_go_missing(one.state_now, one.is_here_now) {
            return Ok(Err(Changed));
        }
        if go(visit, work, session, (one.item, one.state_now, State::Missing)).await?.is_err() {
            return Ok(Err(Changed));
        }
        store::mark_missing(work, session.id, one.item).await?;
    }
    Ok(if left == 0 { Ok(()) } else { Err(Changed) })
}

async fn move_here(
    visit: &Visit<EquipmentKeeper>,
    work: &mut Work,
    (session, report): (&Session, &Report),
    typed: &Closing,
) -> Result<std::result::Result<(), Changed>> {
    let by = (visit.person.id, visit.now.seconds());
    let mut left = typed.moved.len();
    for scan in report.scans.iter().filter(|scan| typed.is_moved(scan.id)) {
        let Some(piece) = scan.piece.as_ref().filter(|piece| !piece.is_expected) else { continue };
        left -= 1;
        if !may_move_here(piece.state_now, piece.is_here_now) {
            return Ok(Err(Changed));
        }
        let is_missing = piece.state_now == State::Missing;
        if is_missing
            && go(visit, work, session, (piece.item, State::Missing, State::Received)).await?.is_err()
        {
            return Ok(Err(Changed));
        }
        let detail = serde_json::json!({ "place": [piece.place_name, session.place_name] }).to_string();
        let reason = visit.words().stocktake_reason(session.place_name.as_str());
        store::place_here(work, (piece.item, session.place), (&detail, &reason), by).await?;
        store::mark_moved(work, scan.id).await?;
    }
    Ok(if left == 0 { Ok(()) } else { Err(Changed) })
}

/// Changes a state, and says in the history that it was a counting.
async fn go(
    visit: &Visit<EquipmentKeeper>,
    work: &mut Work,
    session: &Session,
    (item, from, to): (ItemId, State, State),
) -> Result<std::result::Result<(), Changed>> {
    let reason = visit.words().stocktake_reason(session.place_name.as_str());
    let by = (visit.person.id, visit.now.seconds());
    let moved = items::move_to(work, item, (from, to, &reason), by).await.map_err(Error::from)?;
    Ok(moved.map_err(|_| Changed))
}
