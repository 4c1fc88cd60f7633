//! The member, or whoever may collect for them, asks to keep something longer.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use serde::Deserialize;

use super::form::{Problem, Problems, Wished};
use super::store::{self, Kept, NewWish, Wish, of_custody};
use super::view::AskPage;
use crate::db::Connection;
use crate::equipment::lending::days;
use crate::equipment::lending::rules::{Kind, Untimely, due};
use crate::equipment::lending::store::{Held, one};
use crate::ids::{CustodyId, MemberId};
use crate::journal::{self, Action};
use crate::members::acting;
use crate::members::rules::acting::Need;
use crate::web::{
    Acting, App, Collects, Error, Form, Result, Visit, is_one_time_key, one_time_key, redirect, show,
};

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/borrowed/pieces/{id}/extension", get(ask).post(send))
        .route("/borrowed/pieces/{id}/extension/withdrawal", post(withdraw))
}

/// What the subject has or had on loan.
async fn theirs(db: &mut Connection, subject: MemberId, id: &str) -> Result<Held> {
    let id = CustodyId(id.parse().map_err(|_| Error::NotFound)?);
    let held = one(db, id).await?.filter(|held| held.holder == Some(subject) && held.kind == Kind::Loan);
    held.ok_or(Error::NotFound)
}

async fn ask(visit: Visit<Acting<Collects>>, Path(id): Path<String>) -> Result {
    let mut db = visit.read().await?;
    let held = theirs(&mut db, visit.person.subject(), &id).await?;
    let waits = of_custody(&mut db, held.custody).await?.iter().any(Wish::waits);
    if held.ended.is_some() || waits {
        return Ok(redirect("/borrowed"));
    }
    let typed = Wished { key: one_time_key()?, ..Wished::default() };
    show(&visit, StatusCode::OK, &AskPage::new(&visit, &held, typed, Problems::new()))
}

/// Sent twice, it is asked once.
async fn send(visit: Visit<Acting<Collects>>, Path(id): Path<String>, form: Form<Wished>) -> Result {
    let mut work = form.begin().await?;
    let held = theirs(&mut work, visit.person.subject(), &id).await?;
    let mut typed = form.typed.clone();
    if !is_one_time_key(&typed.key) {
        typed.key = one_time_key()?;
    }
    if form.redisplay {
        return show(&visit, StatusCode::OK, &AskPage::new(&visit, &held, typed, Problems::new()));
    }
    if typed.whom != visit.person.whom() {
        return Err(Error::NotFound);
    }
    let today = visit.now.civil.date();
    let hand = acting::confirm(&mut work, &visit.person, (Need::Collect, None), today).await?;
    let by = hand.ok_or(Error::ForAnother)?.by();
    let problems = match typed.parse(today) {
        Err(problems) => problems,
        Ok((day, sentence)) => {
            let hours = days::hours(&mut work, day).await?;
            let Some(was_due) = held.due.filter(|_| held.ended.is_none()) else {
                return Ok(redirect("/borrowed?notice=over"));
            };
            match due((day, None), hours, visit.now.civil) {
                Err(untimely) => vec![("day", Problem::Untimely(untimely))],
                Ok(until) if until.date() <= was_due.date() && until <= was_due => {
                    vec![("day", Problem::Untimely(Untimely::NotLater))]
                }
                Ok(_) => {
                    let new =
                        NewWish { custody: held.custody, day, sentence: &sentence, was_due, key: &typed.key };
                    match store::ask(&mut work, &new, (by, visit.now.seconds())).await? {
                        Kept::Now(_) => {
                            work.commit().await?;
                            return Ok(redirect("/borrowed?notice=asked"));
                        }
                        Kept::Before => return Ok(redirect("/borrowed?notice=asked")),
                        Kept::Waits => vec![("answers", Problem::Waits)],
                        Kept::Over => vec![("answers", Problem::Over)],
                    }
                }
            }
        }
    };
    show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &AskPage::new(&visit, &held, typed, problems))
}

/// Whose loan it is, as [`crate::members::rules::acting::Actor::whom`] says it.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
struct Whose {
    whom: String,
}

/// Sent twice, it is withdrawn once; what has been answered meanwhile is seen on the page.
async fn withdraw(visit: Visit<Acting<Collects>>, Path(id): Path<String>, form: Form<Whose>) -> Result {
    let mut work = form.begin().await?;
    let held = theirs(&mut work, visit.person.subject(), &id).await?;
    if form.typed.whom != visit.person.whom() {
        return Err(Error::NotFound);
    }
    let today = visit.now.civil.date();
    let hand = acting::confirm(&mut work, &visit.person, (Need::Collect, None), today).await?;
    let (by, now) = (hand.ok_or(Error::ForAnother)?.by(), visit.now.seconds());
    if !store::withdraw(&mut work, held.custody, (by, now)).await? {
        return Ok(redirect("/borrowed?notice=answered"));
    }
    let about = visit.person.subject();
    journal::write_by(&mut work, now, Some(by), Action::LoanWishWithdrawn, about).await?;
    work.commit().await?;
    Ok(redirect("/borrowed?notice=withdrawn"))
}
