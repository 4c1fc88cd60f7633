//! Recording and ending at the desk: what is typed is checked with both names before it counts.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::{get, post};
use serde::Deserialize;

use super::view::{CheckPage, RecordingPage};
use crate::db::Connection;
use crate::helpers::form::{Problems, Recorded, Recording, What};
use crate::helpers::routes::tell_both;
use crate::helpers::rules::{Problem, judge_pair};
use crate::helpers::store::{self, Pair, Record};
use crate::helpers::view;
use crate::ids::MemberId;
use crate::journal::Action;
use crate::members::rules::Login;
use crate::members::store as members;
use crate::web::{App, Desk, Errors, Form, Query, Result, Visit, redirect, show};

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/people/helpers", get(ask).post(check))
        .route("/people/helpers/recording", post(keep))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn ask(visit: Visit<Desk>, Query(asked): Query<Asked>) -> Result {
    let page = RecordingPage::new(&visit, Recording::default(), Errors::default(), &asked.notice);
    show(&visit, StatusCode::OK, &page)
}

async fn check(visit: Visit<Desk>, form: Form<Recording>) -> Result {
    if form.redisplay {
        return again(&visit, form.typed, &[]);
    }
    let mut db = visit.read().await?;
    match judge(&visit, &mut db, &form.typed).await? {
        Ok((pair, recorded)) => {
            let names = [
                members::name_of(&mut db, pair.member).await?,
                members::name_of(&mut db, pair.helper).await?,
            ];
            show(&visit, StatusCode::OK, &CheckPage::new(&visit, names, &recorded, form.typed))
        }
        Err(problems) => again(&visit, form.typed, &problems),
    }
}

/// The page as it was typed.
fn again(visit: &Visit<Desk>, typed: Recording, problems: &[(&'static str, Problem)]) -> Result {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let errors = view::errors(visit.words(), problems);
    show(visit, status, &RecordingPage::new(visit, typed, errors, ""))
}

/// The two people and what is to become of them, or every problem.
async fn judge(
    visit: &Visit<Desk>,
    db: &mut Connection,
    typed: &Recording,
) -> Result<std::result::Result<(Pair, Recorded), Problems>> {
    let recorded = match typed.parse(visit.now.civil.date()) {
        Ok(recorded) => recorded,
        Err(problems) => return Ok(Err(problems)),
    };
    let member = find(db, &recorded.whose).await?.ok_or(("whose", Problem::Unknown));
    let helper = find(db, &recorded.helper).await?.ok_or(("helper", Problem::Unknown));
    Ok(match (member, helper) {
        (Ok(member), Ok(helper)) => {
            let ends = recorded.what == What::End;
            let judged = judge_pair(member, helper, (!ends).then_some(visit.person.id));
            judged.map(|()| (Pair { member, helper }, recorded)).map_err(|problem| vec![("helper", problem)])
        }
        (member, helper) => Err(member.err().into_iter().chain(helper.err()).collect()),
    })
}

async fn find(db: &mut Connection, login: &Login) -> Result<Option<MemberId>> {
    let account = members::account(db, login).await?;
    Ok(account.filter(members::Account::may_sign_in).map(|account| account.id))
}

async fn keep(visit: Visit<Desk>, form: Form<Recording>) -> Result {
    if form.redisplay {
        return again(&visit, form.typed, &[]);
    }
    let (by, now, today) = (visit.person.id, visit.now.seconds(), visit.now.civil.date());
    let mut work = form.begin().await?;
    let (pair, recorded) = match judge(&visit, &mut work, &form.typed).await? {
        Ok(judged) => judged,
        Err(problems) => return again(&visit, form.typed, &problems),
    };
    let (done, notice) = match recorded.what {
        What::Record(footing, terms) => {
            let record = Record { pair, footing, terms, by, paper: &recorded.paper, today };
            let done = store::record(&mut work, &record, now).await?;
            (done.then_some((Action::HelperRecorded, footing)).ok_or(Problem::IsRepresentative), "recorded")
        }
        What::End => {
            let footing = store::end_between(&mut work, pair, by, now).await?;
            (footing.map(|footing| (Action::HelperEnded, footing)).ok_or(Problem::NothingToEnd), "ended")
        }
    };
    match done {
        Ok(done) => {
            tell_both(&visit, &mut work, pair, done).await?;
            work.commit().await?;
            Ok(redirect(&format!("/people/helpers?notice={notice}")))
        }
        Err(problem) => {
            drop(work);
            again(&visit, form.typed, &[("what", problem)])
        }
    }
}
