//! Noting a death, and taking the note back.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};

use super::form::{Note, Undoing};
use super::store;
use super::view::{DeathPage, Deceased, problem_words};
use crate::ids::MemberId;
use crate::journal::{self, Action};
use crate::members::{self, Leaving, Stopped, check_password, people};
use crate::privacy::departure;
use crate::web::{Administrator, App, Error, Errors, Form, Result, Visit, redirect, show};

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/people/{id}/death", get(ask).post(note))
        .route("/people/{id}/death/withdrawal", post(undo))
}

/// Somebody else than the administrator, and not forgotten already.
async fn find(visit: &Visit<Administrator>, id: &str) -> Result<Deceased> {
    let id = MemberId(id.parse().map_err(|_| Error::NotFound)?);
    let mut db = visit.read().await?;
    let name = people::name_of(&mut db, id).await?.filter(|_| id != visit.person.id);
    let name = name.ok_or(Error::NotFound)?;
    Ok(Deceased { id, name, is_noted: store::is_noted(&mut db, id).await? })
}

async fn ask(visit: Visit<Administrator>, Path(id): Path<String>) -> Result {
    let person = find(&visit, &id).await?;
    again(&visit, person, &Note::default(), Errors::default()).await
}

async fn note(visit: Visit<Administrator>, Path(id): Path<String>, form: Form<Note>) -> Result {
    let person = find(&visit, &id).await?;
    if person.is_noted {
        return Ok(redirect(&format!("/people/{}/death", person.id)));
    }
    let t = visit.words();
    let mut errors = Errors::default();
    let family = form.typed.family();
    if !form.redisplay {
        if let Err(problem) = &family {
            let (field, sentence) = problem_words(t, *problem);
            errors.add(field, sentence);
        }
        check_password(&visit, &form, &form.typed.password, &mut errors).await?;
    }
    let Some(family) = family.ok().filter(|_| errors.is_empty() && !form.redisplay) else {
        return again(&visit, person, &form.typed, errors).await;
    };
    let now = visit.now.seconds();
    let mut work = form.begin().await?;
    let leaving = Leaving { member: person.id, after: None, successor: &form.typed.successor };
    let stopped = members::hand_over(&mut work, &leaving, (visit.person.id, visit.now)).await?.err();
    // A death is noted even where nobody can take over.
    if matches!(stopped, Some(Stopped::Unnamed(question)) if !question.candidates.is_empty()) {
        drop(work);
        errors.add("successor", t.handover_error_choose());
        return again(&visit, person, &form.typed, errors).await;
    }
    if !store::note(&mut work, person.id, &family, now).await? {
        drop(work);
        errors.add("password", t.people_error_last());
        return again(&visit, person, &form.typed, errors).await;
    }
    departure::clear(&mut work, person.id, Some(visit.person.id), visit.now).await?;
    let about = (person.id, "died");
    journal::write_about(&mut work, now, visit.person.id, Action::MembershipChanged, about).await?;
    work.commit().await?;
    visit.fold().await?;
    Ok(redirect(&format!("/people/{}?notice=death", person.id)))
}

/// The page, with what was typed and why it did not happen.
async fn again(visit: &Visit<Administrator>, person: Deceased, typed: &Note, errors: Errors) -> Result {
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let question = members::question(&mut *visit.read().await?, person.id, None, visit.now).await?;
    let question = question.filter(|question| !question.candidates.is_empty());
    show(visit, status, &DeathPage::new(visit, person, (typed, question), errors))
}

async fn undo(visit: Visit<Administrator>, Path(id): Path<String>, form: Form<Undoing>) -> Result {
    let person = find(&visit, &id).await?;
    if !person.is_noted {
        return Err(Error::NotFound);
    }
    let mut errors = Errors::default();
    if !form.redisplay {
        check_password(&visit, &form, &form.typed.password, &mut errors).await?;
    }
    if form.redisplay || !errors.is_empty() {
        return again(&visit, person, &Note::default(), errors).await;
    }
    let mut work = form.begin().await?;
    let state = store::undo(&mut work, person.id).await?.ok_or(Error::NotFound)?;
    let about = (person.id, state.as_str());
    journal::write_about(&mut work, visit.now.seconds(), visit.person.id, Action::MembershipChanged, about)
        .await?;
    work.commit().await?;
    Ok(redirect(&format!("/people/{}?notice=alive", person.id)))
}
