//! Staff answer a wish, or change the day by themselves when somebody calls.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;
use time::PrimitiveDateTime;

use super::form::{Answer, Answered, Problem, Problems};
use super::store::{self, Kept, NewWish, Reply, Wish};
use super::view::AnswerPage;
use crate::civil;
use crate::dates;
use crate::db::{Connection, Work};
use crate::equipment::bookable::needed_from;
use crate::equipment::lending::rules::{Kind, Untimely, due};
use crate::equipment::lending::store::{Held, one};
use crate::equipment::lending::{days, tell};
use crate::ids::CustodyId;
use crate::journal::{self, Action};
use crate::messages::Notice;
use crate::web::{
    App, EquipmentKeeper, Error, Form, Result, Visit, is_one_time_key, one_time_key, redirect, show,
};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/loans/{id}/extension", get(ask).post(answer))
}

/// An open loan, when it is due, and its wishes.
pub(super) struct Known {
    pub(super) held: Held,
    pub(super) due: PrimitiveDateTime,
    pub(super) wishes: Vec<Wish>,
}

impl Known {
    /// The wish that waits for an answer.
    pub(super) fn waiting(&self) -> Option<&Wish> {
        self.wishes.iter().find(|wish| wish.waits())
    }
}

async fn known(db: &mut Connection, id: &str) -> Result<std::result::Result<Known, Held>> {
    let id = CustodyId(id.parse().map_err(|_| Error::NotFound)?);
    let held = one(db, id).await?.ok_or(Error::NotFound)?;
    let wishes = store::of_custody(db, id).await?;
    Ok(match held.due.filter(|_| held.kind == Kind::Loan && held.ended.is_none()) {
        Some(due) => Ok(Known { held, due, wishes }),
        None => Err(held),
    })
}

async fn ask(visit: Visit<EquipmentKeeper>, Path(id): Path<String>) -> Result {
    let known = match known(&mut *visit.read().await?, &id).await? {
        Ok(known) => known,
        Err(held) => return Ok(redirect(&format!("/handovers/{}", held.handover))),
    };
    let day = known.waiting().and_then(|wish| wish.day).map(dates::digits).unwrap_or_default();
    let typed = Answered { key: one_time_key()?, answer: "grant".to_owned(), day, ..Answered::default() };
    show(&visit, StatusCode::OK, &AnswerPage::new(&visit, &known, typed, Problems::new()))
}

async fn answer(visit: Visit<EquipmentKeeper>, Path(id): Path<String>, form: Form<Answered>) -> Result {
    let mut work = form.begin().await?;
    let known = match known(&mut work, &id).await? {
        Ok(known) => known,
        Err(held) => return Ok(redirect(&format!("/handovers/{}", held.handover))),
    };
    let mut typed = form.typed.clone();
    if !is_one_time_key(&typed.key) {
        typed.key = one_time_key()?;
    }
    if known.waiting().is_none() {
        // Nobody has asked: there is nothing to decline.
        "grant".clone_into(&mut typed.answer);
    }
    if form.redisplay {
        return show(&visit, StatusCode::OK, &AnswerPage::new(&visit, &known, typed, Problems::new()));
    }
    match carry_out(&visit, &mut work, &known, &typed).await? {
        Ok(notice) => {
            work.commit().await?;
            Ok(redirect(&format!("/loans?notice={notice}")))
        }
        Err(problems) => {
            let page = AnswerPage::new(&visit, &known, typed, problems);
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

/// Answers, or says why not; what to say afterwards.
async fn carry_out(
    visit: &Visit<EquipmentKeeper>,
    work: &mut Work,
    known: &Known,
    typed: &Answered,
) -> Result<std::result::Result<&'static str, Problems>> {
    let done = |answer: &Answer| if matches!(answer, Answer::Grant(..)) { "extended" } else { "declined" };
    let answer = match typed.parse(visit.now.civil.date()) {
        Ok(answer) => answer,
        Err(problems) => return Ok(Err(problems)),
    };
    // Who answers a wish that is withdrawn by now means that wish, and nothing of their own.
    let wish = known.waiting().map(|wish| wish.id.to_string()).unwrap_or_default();
    if typed.was != civil::text(known.due) || typed.wish != wish {
        return Ok(Err(vec![("answers", Problem::Changed)]));
    }
    let (by, now) = ((visit.person.id, visit.now.seconds()), visit.now);
    let until = match &answer {
        Answer::Decline(_) => None,
        Answer::Grant(day, hour) => match due((*day, *hour), days::hours(work, *day).await?, now.civil) {
            Ok(until) if until <= known.due => {
                return Ok(Err(vec![("day", Problem::Untimely(Untimely::NotLater))]));
            }
            Ok(until) => Some(until),
            Err(untimely) => return Ok(Err(vec![("day", Problem::Untimely(untimely))])),
        },
    };
    let wish = match (known.waiting(), until) {
        (Some(wish), _) => wish.id,
        (None, None) => return Ok(Err(vec![("answers", Problem::Changed)])),
        (None, Some(until)) => {
            let (custody, day) = (known.held.custody, until.date());
            let new = NewWish { custody, day, sentence: "", was_due: known.due, key: &typed.key };
            match store::ask(work, &new, by).await? {
                Kept::Now(wish) => wish,
                Kept::Before => return Ok(Ok(done(&answer))),
                Kept::Waits | Kept::Over => return Ok(Err(vec![("answers", Problem::Changed)])),
            }
        }
    };
    let reason = if let Answer::Decline(reason) = &answer { reason.as_str() } else { "" };
    match store::answer(work, wish, until.ok_or(reason), by).await? {
        Reply::Given => {}
        Reply::TooLate => return Ok(Err(vec![("answers", Problem::Changed)])),
        Reply::Booked => {
            let from = needed_from(work, &known.held.tag).await?;
            let problem = from.map(|from| ("day", Problem::Untimely(Untimely::BookedFrom(from))));
            return Ok(Err(vec![problem.unwrap_or(("answers", Problem::Changed))]));
        }
    }
    if let Some(holder) = known.held.holder {
        journal::write_by(work, now.seconds(), Some(by.0), Action::LoanChanged, holder).await?;
    }
    let notice = |lent| match &answer {
        Answer::Grant(..) => Notice::LoanExtended(lent),
        Answer::Decline(reason) => Notice::LoanNotExtended { lent, reason: reason.clone() },
    };
    if until.is_some() {
        tell::settle(work, &known.held, now).await?;
    }
    let held = Held { due: until.or(known.held.due), ..known.held.clone() };
    tell::holder(work, &held, notice, now).await?;
    Ok(Ok(done(&answer)))
}
