//! Deciding wishes to move of one series as one.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::store::wishes;
use super::tell;
use super::view::RefusalPage;
use crate::bookings::moving::is_closed;
use crate::bookings::moving::rules::Outcome;
use crate::bookings::moving::store as moving;
use crate::bookings::rules::judge_reason;
use crate::bookings::store::{self, Booking};
use crate::bookings::words;
use crate::civil::Interval;
use crate::db::{Connection, Work};
use crate::ids::SeriesId;
use crate::web::{Coordinator, Error, Errors, Form, Nothing, Result, Visit, redirect, show};

/// The wishes of a series of what this person coordinates; a series of which nothing is theirs is not there.
async fn asked(
    db: &mut Connection,
    visit: &Visit<Coordinator>,
    id: &str,
) -> Result<(SeriesId, Vec<(Booking, Interval)>)> {
    let id = SeriesId(id.parse().map_err(|_| Error::NotFound)?);
    let me = visit.person.id;
    let all = store::of_series(db, visit.language, id, (me, Some(me))).await?;
    if !all.iter().any(|booking| visit.person.coordinates(booking.resource_id)) {
        return Err(Error::NotFound);
    }
    let wishes = wishes(db, id).await?;
    let wish = |booking: Booking| {
        let (_, stay) = wishes.iter().find(|(wished, _)| *wished == booking.id)?;
        visit.person.coordinates(booking.resource_id).then_some((booking, *stay))
    };
    Ok((id, all.into_iter().filter_map(wish).collect()))
}

fn page_of(id: SeriesId, notice: &str) -> Response {
    redirect(&format!("/series/{id}?notice={notice}"))
}

pub(super) async fn approve(
    visit: Visit<Coordinator>,
    Path(id): Path<String>,
    form: Form<Nothing>,
) -> Result {
    let mut work = form.begin().await?;
    let (id, asked) = asked(&mut work, &visit, &id).await?;
    for (booking, stay) in &asked {
        if is_closed(&mut work, booking.resource_id, stay.from.date(), visit.now).await? {
            return Ok(page_of(id, "move-closed"));
        }
    }
    decide(&visit, work, (id, &asked), (Outcome::Made, "")).await
}

/// Why nothing moves.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Given {
    reason: String,
}

pub(super) async fn ask_refusal(visit: Visit<Coordinator>, Path(id): Path<String>) -> Result {
    let (id, asked) = asked(&mut *visit.read().await?, &visit, &id).await?;
    if asked.is_empty() {
        return Ok(page_of(id, "move-over"));
    }
    show(&visit, StatusCode::OK, &RefusalPage::new(&visit, (id, &asked), String::new(), Errors::default()))
}

pub(super) async fn refuse(visit: Visit<Coordinator>, Path(id): Path<String>, form: Form<Given>) -> Result {
    let judged = judge_reason(&form.typed.reason);
    let (redisplay, typed) = (form.redisplay, form.typed.reason.clone());
    let mut work = form.begin().await?;
    let (id, asked) = asked(&mut work, &visit, &id).await?;
    if asked.is_empty() {
        return Ok(page_of(id, "move-over"));
    }
    match judged {
        Ok(reason) if !redisplay => decide(&visit, work, (id, &asked), (Outcome::Declined, &reason)).await,
        judged => {
            let mut errors = Errors::default();
            if let (Err(problem), false) = (judged, redisplay) {
                errors.add("reason", words::reason_problem(visit.words(), problem));
            }
            let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
            show(&visit, status, &RefusalPage::new(&visit, (id, &asked), typed, errors))
        }
    }
}

/// Decides every wish that was read under the same lock, or none.
async fn decide(
    visit: &Visit<Coordinator>,
    mut work: Work,
    (id, asked): (SeriesId, &[(Booking, Interval)]),
    (to, reason): (Outcome, &str),
) -> Result {
    if asked.is_empty() {
        return Ok(page_of(id, "move-over"));
    }
    let pairs: Vec<_> = asked.iter().map(|(booking, new)| (booking.listed.stay, *new)).collect();
    let order = super::rules::order(&pairs).unwrap_or_else(|| (0..asked.len()).collect());
    for (booking, _) in order.into_iter().filter_map(|number| asked.get(number)) {
        let by = Some(visit.person.id);
        if moving::decide(&mut work, booking.id, (to, by, reason), visit.now.seconds()).await?.is_err() {
            // Only another booking of the same person can stand in the way: the place has been held.
            return Ok(page_of(id, "move-elsewhere"));
        }
    }
    let steps: Vec<_> = asked.iter().map(|(booking, new)| (booking, *new)).collect();
    tell::decided(&mut work, &steps, (to == Outcome::Made, reason), visit.now).await?;
    work.commit().await?;
    Ok(page_of(id, if to == Outcome::Made { "moves-made" } else { "moves-declined" }))
}
