//! The figures of a month, and what stands behind them.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;

use super::form::{Typed, What};
use super::store::{self, Piece, Side};
use super::table::{pieces_table, table};
use super::view::{Counted, MonthPage, PiecesPage};
use crate::db::Connection;
use crate::registers::books::{Kind, kinds};
use crate::registers::closings;
use crate::registers::rules::{Month, Way, count};
use crate::registers::words;
use crate::spreadsheet::Format;
use crate::web::{App, Error, Query, Registers, Result, Visit, download, show};

/// On one page.
const A_PAGE: i64 = 50;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/registers/movements", get(month))
        .route("/registers/movements/items", get(pieces))
        .route("/registers/movements/items/export", get(pieces_export))
        .route("/registers/movements/export", get(export))
}

/// The instants between which a month lies.
pub(in crate::registers) fn span(visit: &Visit<Registers>, month: Month) -> Result<(i64, i64)> {
    let instant = |month: Month| visit.app.clock.instant(month.first()).ok_or(Error::NotFound);
    Ok((instant(month)?, instant(month.next())?))
}

async fn month(visit: Visit<Registers>, Query(typed): Query<Typed>) -> Result {
    let month = typed.month(Month::of(visit.now.civil.date())).ok_or(Error::NotFound)?;
    let mut db = visit.read().await?;
    let counted = counted(&mut db, &visit, month).await?;
    let kinds = kinds(&mut db).await?;
    drop(db);
    show(&visit, StatusCode::OK, &MonthPage::new(&visit, month, (&kinds, counted)).said(&typed.notice))
}

async fn export(visit: Visit<Registers>, Query(typed): Query<Typed>) -> Result {
    let format = Format::parse(&typed.format).ok_or(Error::NotFound)?;
    let month = typed.month(Month::of(visit.now.civil.date())).ok_or(Error::NotFound)?;
    let mut db = visit.read().await?;
    let counted = counted(&mut db, &visit, month).await?;
    let kinds = kinds(&mut db).await?;
    let name = words::month(visit.words(), month);
    download(&table(&visit, &kinds, (name, &counted.lines)), format, &format!("movements-{}", month.code()))
}

/// A closed month as it was closed, any other as it stands now.
pub(in crate::registers) async fn counted(
    db: &mut Connection,
    visit: &Visit<Registers>,
    month: Month,
) -> Result<Counted> {
    let span = span(visit, month)?;
    let closing = closings::of_month(db, month).await?;
    let lines = match &closing {
        Some(closing) => closing.lines.clone(),
        None => count(&store::moved(db, span).await?, &store::corrected(db, span).await?),
    };
    let acts = store::acts(db, &month.code(), span).await?;
    let (about, made) = acts.into_iter().partition(|act| act.month == month.code());
    let is_next = closings::next(db, visit).await? == Some(month);
    Ok(Counted { lines, closing, about, made, is_next })
}

async fn pieces(visit: Visit<Registers>, Query(typed): Query<Typed>) -> Result {
    let (month, what) = asked(&visit, &typed)?;
    let mut db = visit.read().await?;
    let kinds = kinds(&mut db).await?;
    let kind = known(&kinds, &typed.category)?;
    let page = typed.page();
    let which = (typed.category.as_str(), A_PAGE + 1, (page - 1) * A_PAGE);
    let mut pieces = behind(&mut db, span(&visit, month)?, what, which).await?;
    drop(db);
    let more = pieces.len() > usize::try_from(A_PAGE).unwrap_or(usize::MAX);
    pieces.truncate(usize::try_from(A_PAGE).unwrap_or(usize::MAX));
    show(&visit, StatusCode::OK, &PiecesPage::new(&visit, (month, what, kind), pieces, (page, more)))
}

/// All pieces behind a number, not one page of them.
async fn pieces_export(visit: Visit<Registers>, Query(typed): Query<Typed>) -> Result {
    let format = Format::parse(&typed.format).ok_or(Error::NotFound)?;
    let (month, what) = asked(&visit, &typed)?;
    let mut db = visit.read().await?;
    known(&kinds(&mut db).await?, &typed.category)?;
    let pieces = behind(&mut db, span(&visit, month)?, what, (&typed.category, -1, 0)).await?;
    drop(db);
    let name = format!("{}-{}", what.code(), month.code());
    download(&pieces_table(&visit, (month, what), pieces), format, &name)
}

/// Which number of which month.
fn asked(visit: &Visit<Registers>, typed: &Typed) -> Result<(Month, What)> {
    let month = typed.month(Month::of(visit.now.civil.date())).ok_or(Error::NotFound)?;
    Ok((month, What::parse(&typed.what).ok_or(Error::NotFound)?))
}

/// The category of that code; none where all are asked for.
fn known<'a>(kinds: &'a [Kind], code: &str) -> Result<Option<&'a Kind>> {
    let kind = kinds.iter().find(|kind| kind.code == code);
    if kind.is_none() && !code.is_empty() { Err(Error::NotFound) } else { Ok(kind) }
}

async fn behind(
    db: &mut Connection,
    (from, until): (i64, i64),
    what: What,
    which: (&str, i64, i64),
) -> Result<Vec<Piece>> {
    let side = match what {
        What::Opening => return Ok(store::standing(db, from, which).await?),
        What::Closing => return Ok(store::standing(db, until, which).await?),
        What::In => Side { sign: 1, from: "", to: "" },
        What::Out => Side { sign: -1, from: "", to: "" },
        What::By(Way::Registered) => Side { sign: 1, from: "new", to: "" },
        What::By(Way::CameBack) => Side { sign: 1, from: "given", to: "" },
        What::By(Way::Found) => Side { sign: 1, from: "missing", to: "" },
        What::By(Way::Given) => Side { sign: -1, from: "", to: "given" },
        What::By(Way::Disposed) => Side { sign: -1, from: "", to: "disposed" },
        What::By(Way::Missing) => Side { sign: -1, from: "", to: "missing" },
    };
    Ok(store::passing(db, (from, until), side, which).await?)
}
