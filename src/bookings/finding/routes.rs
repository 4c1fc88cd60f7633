//! The page that finds a time, and what follows when one is chosen.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::{get, post};
use serde::Deserialize;
use time::Duration;

use super::form::{Trouble, Typed};
use super::rules::{Field, LONGEST_RANGE, Place, Sought};
use super::store;
use super::view::{self, Asker, FindPage};
use crate::bookings::journey::form::Answers;
use crate::bookings::journey::take_up;
use crate::civil::{self, Interval};
use crate::db::Connection;
use crate::members::rules::acting::{Actor, Need};
use crate::resources::availability::{Circumstances, Problem};
use crate::resources::catalogue::Catalogue;
use crate::resources::rules::Answer;
use crate::resources::store::{self as resources, Resource};
use crate::web::{
    Acting, App, Books, Errors, Form, Public, Query, Result, Visit, one_time_key, redirect, show,
};

/// Times on one page.
const SHOWN: usize = 24;
/// Times that are looked through at most, a page a time.
const MOST: usize = 480;

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/find", get(find)).route("/find/choice", post(choose))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    /// `ask` for the page on which nothing is found yet.
    step: String,
    redisplay: String,
    /// The form of the times was sent without any of them.
    unchosen: String,
}

async fn find(visit: Visit<Public>, Query(typed): Query<Typed>, Query(asked): Query<Asked>) -> Result {
    let mut db = visit.read().await?;
    let all = all_for(&mut db, &visit).await?;
    let is_asked = typed.date.is_some() && (asked.step.is_empty() || asked.redisplay.is_empty());
    if !is_asked {
        let page = FindPage::new(&visit, (typed, all), None, Errors::default());
        return show(&visit, StatusCode::OK, &page);
    }
    let mut errors = Errors::default();
    let troubles = match typed.sought(visit.now.civil.date()) {
        Err(troubles) => troubles,
        Ok(sought) => match look(&visit, &mut db, &all, &sought, &typed).await? {
            Ok(found) => {
                if !asked.unchosen.is_empty() && found.has_choice() {
                    errors.add("slot", visit.words().find_error_choose());
                }
                let status =
                    if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
                return show(&visit, status, &FindPage::new(&visit, (typed, all), Some(found), errors));
            }
            Err(problem) => vec![(view::field_of(&problem), Trouble::Rule(problem))],
        },
    };
    for (field, trouble) in &troubles {
        errors.add(field, view::sentence(visit.language, field, trouble));
    }
    let page = FindPage::new(&visit, (typed, all), None, errors);
    show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// All that can be booked, on the terms of whom it is looked for.
async fn all_for(db: &mut Connection, visit: &Visit<Public>) -> Result<Vec<Resource>> {
    let mut catalogue = Catalogue::to_show(visit.app.db(), db).await?;
    let all = catalogue.all(visit.language).await?;
    let Some(actor) = visit.person.as_ref().and_then(|person| Actor::who_may(person, Need::Book)) else {
        return Ok(all.to_vec());
    };
    let allowances = catalogue.allowances(visit.now.civil.date()).await?.of(actor.subject());
    Ok(all.iter().cloned().map(|one| one.for_whom(&allowances)).collect())
}

/// What is found, or why nothing can be anywhere.
async fn look(
    visit: &Visit<Public>,
    db: &mut Connection,
    all: &[Resource],
    sought: &Sought,
    typed: &Typed,
) -> Result<std::result::Result<view::Found, Problem>> {
    let now = visit.now.civil;
    let (first, last) = sought.days;
    let last = last.saturating_add(Duration::days(LONGEST_RANGE));
    let (from, until) = (
        civil::at_minute(first, 0).saturating_sub(Duration::DAY),
        civil::at_minute(last, 0).saturating_add(Duration::days(2)),
    );
    let closed = Catalogue::to_show(visit.app.db(), db).await?.closed_days(first, last).await?;
    let held = resources::held_of_all(db, from, until).await?;
    let facts = resources::facts(db, None, visit.language).await?;
    let actor = visit.person.as_ref().and_then(|person| Actor::who_may(person, Need::Book));
    let own: Vec<Interval> = match &actor {
        Some(actor) => store::stays(db, actor.subject(), from, until).await?,
        None => Vec::new(),
    };
    let place = |resource: &'_ Resource| {
        let yes = facts.iter().filter(|fact| fact.resource == resource.id && fact.answer == Answer::Yes);
        yes.map(|fact| fact.viewpoint).collect::<Vec<_>>()
    };
    let closed_to = match &actor {
        Some(actor) => resources::closed_to(db, actor.subject()).await?,
        None => Vec::new(),
    };
    let places: Vec<_> = all
        .iter()
        .filter(|resource| !closed_to.contains(&resource.id))
        .map(|resource| Place {
            slug: &resource.slug,
            kind: resource.kind,
            right_for: place(resource),
            circumstances: Circumstances {
                terms: &resource.terms,
                closed: &closed,
                now,
                held: held.get(&resource.id).map_or(&[], Vec::as_slice),
            },
        })
        .collect();
    let field = Field { places: &places, own: &own };
    if let Some(problem) = field.fits_nowhere(sought) {
        return Ok(Err(problem));
    }
    let skip = typed.skip.parse::<usize>().unwrap_or(0).min(MOST - SHOWN);
    let mut slots = field.search(sought, skip + SHOWN + 1);
    slots.drain(..skip.min(slots.len()));
    let later = (slots.len() > SHOWN && skip + SHOWN < MOST).then(|| typed.query(skip + SHOWN));
    slots.truncate(SHOWN);
    let asker = Asker { language: visit.language, today: now.date(), all, whom: actor.map(|one| one.whom()) };
    let mut found = asker.found(sought, &slots);
    if slots.is_empty() {
        found.suggest(&asker, field.closed(sought), &field.suggest(sought));
    }
    found.later = later;
    found.earlier = (skip > 0).then(|| typed.query(skip.saturating_sub(SHOWN)));
    found.leaves_out_own = !own.is_empty();
    Ok(Ok(found))
}

/// A time was chosen among those found.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Chosen {
    /// Resource, start and minutes, with a space between.
    slot: String,
    people: String,
    wheelchair_places: String,
    assistants: String,
    whom: String,
    /// What was looked for, as an address carries it.
    search: String,
}

async fn choose(visit: Visit<Acting<Books>>, form: Form<Chosen>) -> Result {
    let chosen = &form.typed;
    let parts: Vec<_> = chosen.slot.split(' ').collect();
    let [resource, start, minutes] = parts.as_slice() else { return Ok(again(&chosen.search)) };
    let Some(start) = civil::parse(start) else { return Ok(again(&chosen.search)) };
    let answers = Answers {
        key: one_time_key()?,
        resource: (*resource).to_owned(),
        duration: (*minutes).to_owned(),
        date: civil::date_text(start.date()),
        start: civil::time_text(start.time()),
        people: chosen.people.clone(),
        wheelchair_places: chosen.wheelchair_places.clone(),
        assistants: chosen.assistants.clone(),
        whom: chosen.whom.clone(),
        ..Answers::default()
    };
    take_up(&visit, &form, answers).await
}

/// Back to what was found. Written anew, since it came from a form.
fn again(search: &str) -> axum::response::Response {
    let pairs = form_urlencoded::parse(search.as_bytes()).filter(|(name, _)| name != "unchosen");
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(pairs).append_pair("unchosen", "yes");
    redirect(&format!("/find?{}", query.finish()))
}
