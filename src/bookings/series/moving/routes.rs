//! The pages on which visits of a series are moved together.

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{get, post};

use super::book::{Outcome, move_them};
use super::deciding;
use super::form::{Problem, Typed};
use super::plan::{Series, find};
use super::rules::Shift;
use super::view;
use crate::bookings::moving::rules::Outcome as Moved;
use crate::bookings::series::making::Planned;
use crate::bookings::store::Booking;
use crate::bookings::words;
use crate::ids::SeriesId;
use crate::web::{
    Acting, App, Books, Errors, Form, Query, Result, Visit, is_one_time_key, one_time_key, redirect,
};

pub(in crate::bookings::series) fn routes() -> Router<App> {
    Router::new()
        .route("/series/{id}/move", get(ask).post(send))
        .route("/series/{id}/move/approval", post(deciding::approve))
        .route("/series/{id}/move/refusal", get(deciding::ask_refusal).post(deciding::refuse))
}

fn page_of(id: SeriesId, notice: &str) -> Response {
    redirect(&format!("/series/{id}?notice={notice}"))
}

async fn ask(visit: Visit<Acting<Books>>, Path(id): Path<String>, Query(typed): Query<Typed>) -> Result {
    let mut db = visit.read().await?;
    let Some(series) = find(&mut db, &visit, &id, typed.anchor()).await? else {
        return Ok(redirect(&format!("/series/{id}?notice=nothing-ahead")));
    };
    if typed.step.is_empty() && typed.scope.is_empty() {
        return view::show_ask(&visit, &series, &Typed::of(&series.anchor), Errors::default());
    }
    if !typed.redisplay.is_empty() || !typed.change.is_empty() {
        return view::show_ask(&visit, &series, &typed, Errors::default());
    }
    match judged(&visit, &series, &typed) {
        Ok((meant, shift)) => {
            let typed = Typed { key: one_time_key()?, ..typed.clone() };
            let wished = series.wished(&meant, &shift, &typed);
            let planned = series.plan(&mut db, &visit, (&meant, &shift), &wished).await?;
            view::show_preview(&visit, (&series, &typed), (&meant, &shift, &planned), Errors::default())
        }
        Err(errors) => view::show_ask(&visit, &series, &typed, errors),
    }
}

/// Which visits are meant and to when they move; or what is wrong at each field, the rules of the resource included.
fn judged<'a>(
    visit: &Visit<Acting<Books>>,
    series: &'a Series,
    typed: &Typed,
) -> std::result::Result<(Vec<&'a Booking>, Shift), Errors> {
    let mut errors = Errors::default();
    match typed.parse() {
        Ok((scope, shift)) => {
            let circumstances = series.journey.circumstances(&[]);
            let length =
                circumstances.judge_length(i64::from(shift.minutes)).map_err(|problem| ("duration", problem));
            let party = circumstances.judge_party(&shift.party);
            let party = party.map_err(|problem| (crate::bookings::journey::field_of(&problem), problem));
            for (field, problem) in [length, party].into_iter().filter_map(std::result::Result::err) {
                errors.add(field, words::rule(visit.language, &problem));
            }
            if errors.is_empty() { Ok((series.meant(scope), shift)) } else { Err(errors) }
        }
        Err(problems) => {
            for (field, problem) in problems {
                let sentence = match problem {
                    Problem::ScopeMissing => visit.words().series_move_error_scope(),
                    Problem::Answer(unclear) => words::unclear(visit.words(), field, unclear),
                };
                errors.add(field, sentence);
            }
            Err(errors)
        }
    }
}

/// The last step: moves every visit that is not left where it is, or says which cannot and keeps every choice.
async fn send(visit: Visit<Acting<Books>>, Path(id): Path<String>, form: Form<Typed>) -> Result {
    let typed = &form.typed;
    if typed.whom != visit.person.whom() {
        // What was filled in for one is never sent for another.
        return Ok(redirect("/bookings?notice=for-another"));
    }
    let mut work = form.begin().await?;
    let Some(series) = find(&mut work, &visit, &id, typed.anchor()).await? else {
        return Ok(redirect(&format!("/series/{id}?notice=nothing-ahead")));
    };
    let (meant, shift) = match judged(&visit, &series, typed) {
        Ok(judged) => judged,
        Err(errors) => return view::show_ask(&visit, &series, typed, errors),
    };
    let wished = series.wished(&meant, &shift, typed);
    let planned = series.plan(&mut work, &visit, (&meant, &shift), &wished).await?;
    if form.redisplay || !is_one_time_key(&typed.key) {
        let typed = Typed { key: one_time_key()?, ..typed.clone() };
        return view::show_preview(&visit, (&series, &typed), (&meant, &shift, &planned), Errors::default());
    }
    let moved = move_them(&visit, &mut work, (&series, &typed.key), (&meant, &shift), planned).await?;
    let again = |planned: &[Planned], sentence| {
        let mut errors = Errors::default();
        errors.add("at", sentence);
        view::show_preview(&visit, (&series, typed), (&meant, &shift, planned), errors)
    };
    match moved {
        Outcome::Moved(moved) => {
            work.commit().await?;
            Ok(page_of(series.id, if moved == Moved::Asked { "moves-asked" } else { "moved" }))
        }
        Outcome::SentBefore => Ok(page_of(series.id, "moved-before")),
        Outcome::Nothing(planned) => again(&planned, visit.words().series_move_error_nothing()),
        Outcome::Refused(planned) => {
            let refused = planned.iter().filter(|one| one.refusal.is_some()).count();
            again(&planned, visit.words().series_move_error_refused(refused))
        }
    }
}
