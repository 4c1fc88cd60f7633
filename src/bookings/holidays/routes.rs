//! The page of the holidays.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::form::{Typed, reach};
use super::view::{Day, HolidaysPage};
use crate::bookings::store::{self, Listed};
use crate::bookings::tell;
use crate::db::{self, Connection};
use crate::resources::holidays::coming;
use crate::resources::rules::ClosedDay;
use crate::resources::store as resources;
use crate::web::{Administrator, App, Errors, Form, Query, Result, Visit, redirect, show};

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/admin/holidays", get(list).post(close))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn list(visit: Visit<Administrator>, Query(asked): Query<Asked>) -> Result {
    let mut db = visit.read().await?;
    let (today, closed) = closed(&mut db, &visit).await?;
    let typed = Typed::all(&coming(today));
    let days = days(&mut db, &visit, &closed, coming(today)).await?;
    let page = HolidaysPage::new(&visit, (closed, days), &typed, Errors::default());
    show(&visit, StatusCode::OK, &page.said(&asked.notice))
}

/// Today, and the days that are closed from today on.
async fn closed(
    db: &mut Connection,
    visit: &Visit<Administrator>,
) -> db::Result<(time::Date, Vec<ClosedDay>)> {
    let (today, last) = reach(visit.now.civil.date());
    Ok((today, resources::closed_days(db, today, last).await?))
}

/// Of some holidays, those that are open still, with the bookings on them.
async fn days(
    db: &mut Connection,
    visit: &Visit<Administrator>,
    closed: &[ClosedDay],
    holidays: Vec<ClosedDay>,
) -> db::Result<Vec<Day>> {
    let mut days = Vec::new();
    for holiday in holidays {
        if closed.iter().all(|one| one.day != holiday.day) {
            let ahead = ahead(db, visit, &holiday).await?;
            days.push(Day { holiday, ahead });
        }
    }
    Ok(days)
}

/// The bookings of a day that have not begun.
async fn ahead(
    db: &mut Connection,
    visit: &Visit<Administrator>,
    holiday: &ClosedDay,
) -> db::Result<Vec<Listed>> {
    let mut all = store::on_day(db, visit.language, holiday.day).await?;
    all.retain(|one| one.state.may_be_cancelled() && one.stay.from > visit.now.civil);
    Ok(all)
}

async fn close(visit: Visit<Administrator>, form: Form<Typed>) -> Result {
    let typed = &form.typed;
    let mut work = form.begin().await?;
    let (today, closed) = closed(&mut work, &visit).await?;
    let mut errors = Errors::default();
    let chosen = match typed.chosen(today, &closed) {
        Ok(chosen) => chosen,
        Err((field, problem)) => {
            if !form.redisplay {
                errors.add(field, super::view::sentence(visit.words(), problem));
            }
            Vec::new()
        }
    };
    let hits = days(&mut work, &visit, &closed, chosen.clone()).await?;
    let shown = typed.shown();
    let is_new = hits.iter().flat_map(|day| &day.ahead).any(|one| !shown.contains(&one.id));
    if form.redisplay || !errors.is_empty() || is_new {
        let mut offered = coming(today);
        offered
            .extend(chosen.into_iter().filter(|one| coming(today).iter().all(|other| other.day != one.day)));
        let days = days(&mut work, &visit, &closed, offered).await?;
        let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        let page = HolidaysPage::new(&visit, (closed, days), typed, errors);
        return show(&visit, status, &if is_new { page.asking() } else { page });
    }
    for day in hits {
        resources::close_day(&mut work, &day.holiday).await?;
        for one in day.ahead {
            tell::place_closed(&mut work, one.id, (false, &day.holiday.reason), visit.now).await?;
        }
    }
    work.commit().await?;
    Ok(redirect("/admin/holidays?notice=closed"))
}
