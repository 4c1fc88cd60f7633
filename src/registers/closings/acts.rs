//! An act about a closed month.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;

use super::form::{Problem, Problems, Said, Typed};
use super::store::{self, Closing, NewAct};
use super::view::ActPage;
use crate::db::{Connection, Work};
use crate::registers::books::{Kind, kinds};
use crate::registers::movements::store as movements;
use crate::registers::rules::{Month, count};
use crate::web::{App, Error, Form, Registers, Result, Visit, is_one_time_key, one_time_key, redirect, show};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/registers/closings/{month}/act", get(ask).post(make))
}

async fn find(db: &mut Connection, month: &str) -> Result<(Closing, Vec<Kind>)> {
    let month = Month::parse(month).ok_or(Error::NotFound)?;
    let closing = store::of_month(db, month).await?.ok_or(Error::NotFound)?;
    Ok((closing, kinds(db).await?))
}

async fn ask(visit: Visit<Registers>, Path(month): Path<String>) -> Result {
    let (closing, kinds) = find(&mut *visit.read().await?, &month).await?;
    let typed = Typed { key: one_time_key()?, ..Typed::default() };
    show(&visit, StatusCode::OK, &ActPage::new(&visit, (closing, &kinds), typed, Problems::new()))
}

async fn make(visit: Visit<Registers>, Path(month): Path<String>, form: Form<Typed>) -> Result {
    let mut work = form.begin().await?;
    let (closing, kinds) = find(&mut work, &month).await?;
    let mut typed = form.typed.clone();
    if !is_one_time_key(&typed.key) {
        typed.key = one_time_key()?;
    }
    if form.redisplay {
        let page = ActPage::new(&visit, (closing, &kinds), typed, Problems::new());
        return show(&visit, StatusCode::OK, &page);
    }
    let problems = match typed.parse(&kinds) {
        Ok(said) => match keep(&visit, &mut work, (closing.month, &typed.key, &said)).await? {
            Ok(()) => {
                work.commit().await?;
                let month = closing.month.code();
                return Ok(redirect(&format!("/registers/movements?month={month}&notice=act")));
            }
            Err(problem) => vec![("pieces", problem)],
        },
        Err(problems) => problems,
    };
    let page = ActPage::new(&visit, (closing, &kinds), typed, problems);
    show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// The books never hold less than nothing of a kind. A form that is sent twice makes one act.
async fn keep(
    visit: &Visit<Registers>,
    work: &mut Work,
    (month, key, said): (Month, &str, &Said),
) -> Result<std::result::Result<(), Problem>> {
    let new = NewAct { month, category: said.category, pieces: said.pieces, sentence: &said.sentence, key };
    if !store::correct(work, &new, (visit.person.id, visit.now.seconds())).await? {
        return Ok(Ok(()));
    }
    let all = (i64::MAX, i64::MAX);
    let lines = count(&movements::moved(work, all).await?, &movements::corrected(work, all).await?);
    let line = lines.iter().find(|line| line.category == said.category);
    let stands = line.map_or(0, |line| line.figures.closing());
    Ok(if stands < 0 { Err(Problem::BelowNothing(stands - said.pieces)) } else { Ok(()) })
}
