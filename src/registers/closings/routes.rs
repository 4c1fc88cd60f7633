//! Which months are closed, and closing the next one.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::form::Close;
use super::store;
use super::table::table;
use super::view::{CheckPage, ListPage};
use crate::civil;
use crate::db::Connection;
use crate::registers::books::kinds;
use crate::registers::movements::store as movements;
use crate::registers::movements::{counted, span};
use crate::registers::rules::Month;
use crate::registers::words;
use crate::spreadsheet::Format;
use crate::web::{App, Error, Errors, Form, Query, Registers, Result, Visit, download, redirect, show};

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/registers/closings", get(list).post(close))
        .route("/registers/closings/new", get(check))
        .route("/registers/closings/export", get(export))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
    /// Of a file that is taken along.
    format: String,
}

/// The month whose turn it is, if it is over: the one after the last, or that in which the history begins.
pub(in crate::registers) async fn next(
    db: &mut Connection,
    visit: &Visit<Registers>,
) -> Result<Option<Month>> {
    let next = match store::last(db).await? {
        Some(last) => Some(last.next()),
        None => movements::beginning(db).await?.map(|at| Month::of(visit.app.clock.civil(at).date())),
    };
    Ok(next.filter(|next| *next < Month::of(visit.now.civil.date())))
}

async fn list(visit: Visit<Registers>, Query(asked): Query<Asked>) -> Result {
    let mut db = visit.read().await?;
    let closings = store::all(&mut db).await?;
    let next = next(&mut db, &visit).await?;
    drop(db);
    show(&visit, StatusCode::OK, &ListPage::new(&visit, closings, next).said(&asked.notice))
}

async fn export(visit: Visit<Registers>, Query(asked): Query<Asked>) -> Result {
    let format = Format::parse(&asked.format).ok_or(Error::NotFound)?;
    let mut db = visit.read().await?;
    let closings = store::all(&mut db).await?;
    let kinds = kinds(&mut db).await?;
    download(&table(&visit, &kinds, &closings), format, "closed-months")
}

async fn check(visit: Visit<Registers>) -> Result {
    let mut db = visit.read().await?;
    checked(&visit, &mut db, Errors::default()).await
}

async fn checked(visit: &Visit<Registers>, db: &mut Connection, errors: Errors) -> Result {
    let next = next(db, visit).await?;
    let counted = match next {
        Some(month) => {
            let after = civil::date_text(month.next().first());
            Some((month, counted(db, visit, month).await?, store::waiting(db, &after).await?))
        }
        None => None,
    };
    let kinds = kinds(db).await?;
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    show(visit, status, &CheckPage::new(visit, (&kinds, counted), errors))
}

/// Sent twice, it is closed once; what somebody else has closed meanwhile is told.
async fn close(visit: Visit<Registers>, form: Form<Close>) -> Result {
    let mut work = form.begin().await?;
    let (t, mut errors) = (visit.words(), Errors::default());
    if form.redisplay {
        return checked(&visit, &mut work, errors).await;
    }
    let asked = Month::parse(&form.typed.month);
    if let Some(month) = asked
        && let Some(closing) = store::of_month(&mut work, month).await?
    {
        if closing.by_id == visit.person.id {
            return Ok(redirect("/registers/closings?notice=closed"));
        }
        errors.add("answers", t.registers_error_closed(closing.by, words::month(t, month)));
        return checked(&visit, &mut work, errors).await;
    }
    let Some(month) = next(&mut work, &visit).await?.filter(|next| asked == Some(*next)) else {
        errors.add("answers", t.registers_error_order());
        return checked(&visit, &mut work, errors).await;
    };
    let counted = counted(&mut work, &visit, month).await?;
    let by = (visit.person.id, visit.now.seconds());
    store::close(&mut work, (month, &counted.lines), span(&visit, month)?, by).await?;
    work.commit().await?;
    Ok(redirect("/registers/closings?notice=closed"))
}
