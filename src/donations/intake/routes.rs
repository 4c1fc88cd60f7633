//! The pages of the questions, and the last step that writes the donation down.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::{get, post};

use super::rules::{Draft, Place, Step};
use super::store;
use super::view::{self, Known, StepPage};
use crate::db::{Connection, Work};
use crate::donations::form::{Problems, Terms, Typed};
use crate::donations::routes::is_of_closed;
use crate::donations::rules::Problem;
use crate::donations::{donors, store as donations};
use crate::equipment::categories;
use crate::ids::{DonationId, DonorId};
use crate::web::{
    App, EquipmentKeeper, Error, Form, Query, Result, Visit, is_one_time_key, one_time_key, redirect, show,
};

/// Donors to choose from.
const CHOICES: i64 = 10;
/// Those who gave last, before anybody is looked for.
const RECENT: i64 = 5;

pub(in crate::donations) fn routes() -> Router<App> {
    Router::new()
        .route("/donations/new", get(ask).post(answer))
        .route("/donations", post(send))
        .route("/donations/drafts/removal", post(remove))
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Asked {
    /// The key under which the answers wait.
    draft: String,
    step: String,
    line: String,
    change: String,
}

fn place(step: Step, line: &str) -> Place {
    Place { step, line: line.parse().unwrap_or(0) }
}

async fn ask(visit: Visit<EquipmentKeeper>, Query(asked): Query<Asked>) -> Result {
    let mut db = visit.read().await?;
    let (key, draft) = if asked.draft.is_empty() {
        (one_time_key()?, Draft::default())
    } else if let Some(draft) = store::load(&mut db, visit.person.id, &asked.draft).await? {
        (asked.draft, draft)
    } else {
        let made = donations::by_key(&mut db, visit.person.id, &asked.draft).await?;
        return Ok(redirect(
            &made.map_or_else(|| "/donations/new".to_owned(), |id| format!("/donations/{id}")),
        ));
    };
    let wanted = Step::parse(&asked.step).map(|step| place(step, &asked.line));
    let place = wanted.filter(|place| draft.can_ask(*place)).unwrap_or_else(|| draft.open());
    let known = known(&mut db, draft).await?;
    let typed = Typed { key, change: asked.change, ..known.typed(place, visit.now.civil.date()) };
    show(&visit, StatusCode::OK, &StepPage::new(&visit, known, place, (typed, Problems::new())))
}

/// What the pages show beside what was typed.
async fn known(db: &mut Connection, draft: Draft) -> Result<Known> {
    let categories = categories::in_use(db).await?;
    let donor = match draft.donor {
        Some(id) => donors::find(db, DonorId(id)).await?,
        None => None,
    };
    let words = donors::asked(&draft.who);
    let found = if words.iter().all(String::is_empty) {
        donors::recent(db, RECENT).await?
    } else {
        donors::search(db, &words, (CHOICES, 0)).await?
    };
    Ok(Known { draft, donor, found, categories })
}

async fn answer(visit: Visit<EquipmentKeeper>, form: Form<Typed>) -> Result {
    let mut typed = form.typed.clone();
    if !is_one_time_key(&typed.key) {
        typed.key = one_time_key()?;
    }
    let (by, at) = (visit.person.id, visit.now.seconds());
    let mut work = form.begin().await?;
    let mut draft = match store::load(&mut work, by, &typed.key).await? {
        Some(draft) => draft,
        None => match donations::by_key(&mut work, by, &typed.key).await? {
            Some(made) => return Ok(redirect(&format!("/donations/{made}"))),
            None => Draft::default(),
        },
    };
    let place = place(Step::parse(&typed.step).unwrap_or(Step::Donor), &typed.line);
    if !draft.can_ask(place) {
        return Ok(redirect(&view::address(&typed.key, draft.open(), false)));
    }
    let went = if form.redisplay {
        Err(Problems::new())
    } else {
        take(&visit, &mut work, &mut draft, (place, &typed)).await?
    };
    match went {
        Ok(next) => {
            store::save(&mut work, (by, at), (&typed.key, &draft)).await?;
            work.commit().await?;
            Ok(redirect(&next))
        }
        Err(problems) => {
            let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
            let known = known(&mut work, draft).await?;
            show(&visit, status, &StepPage::new(&visit, known, place, (typed, problems)))
        }
    }
}

/// What the answer makes of the draft, and the address of the next page.
async fn take(
    visit: &Visit<EquipmentKeeper>,
    work: &mut Work,
    draft: &mut Draft,
    (place, typed): (Place, &Typed),
) -> Result<std::result::Result<String, Problems>> {
    let next = match place.step {
        Step::Donor => return take_donor(work, draft, typed).await,
        Step::Thing => {
            let thing = typed.thing(&categories::in_use(work).await?);
            thing.and_then(|thing| draft.set_thing(place.line, thing))
        }
        Step::Count => typed.count().map(|count| draft.set_count(place.line, count)),
        Step::More => draft.go_on(&typed.next, (&typed.remove, &typed.lines)),
        Step::Terms => match typed.terms(None, visit.now.civil.date()) {
            Ok(terms) if is_new_day(draft, &terms) && is_of_closed(work, &terms, typed).await? => {
                Err(vec![("day", Problem::Closed)])
            }
            terms => terms.map(|terms| {
                draft.terms = Some(terms);
                draft.open()
            }),
        },
        Step::Check => Ok(draft.open()),
    };
    Ok(next.map(|next| {
        let is_change = !typed.change.is_empty() && place.step != Step::More;
        view::address(&typed.key, if is_change { draft.open() } else { next }, false)
    }))
}

fn is_new_day(draft: &Draft, terms: &Terms) -> bool {
    draft.terms.as_ref().is_none_or(|kept| (kept.received, &kept.day) != (terms.received, &terms.day))
}

/// Who gives: chosen, looked for, or to be entered.
async fn take_donor(
    work: &mut Work,
    draft: &mut Draft,
    typed: &Typed,
) -> Result<std::result::Result<String, Problems>> {
    let is_new_search = !typed.who.trim().is_empty() && typed.who.trim() != typed.searched.trim();
    if typed.donor == "new" {
        draft.who.clone_from(&typed.who);
        let query = form_urlencoded::Serializer::new(String::new())
            .append_pair("draft", &typed.key)
            .append_pair("name", typed.who.trim())
            .finish();
        return Ok(Ok(format!("/donors/new?{query}")));
    }
    if is_new_search {
        draft.who = typed.who.chars().take(100).collect();
        return Ok(Ok(view::address(&typed.key, Place::of(Step::Donor), !typed.change.is_empty())));
    }
    let chosen = match typed.donor.parse() {
        Ok(id) => donors::find(work, DonorId(id)).await?,
        Err(_) => None,
    };
    let Some(donor) = chosen else {
        let field = if typed.searched.trim().is_empty() { "who" } else { "donor" };
        return Ok(Err(vec![(field, Problem::Unchosen)]));
    };
    draft.donor = Some(donor.id.0);
    Ok(Ok(view::address(&typed.key, draft.open(), false)))
}

/// Writes the donation down; a form that is sent twice leads to the same one.
async fn send(visit: Visit<EquipmentKeeper>, form: Form<Typed>) -> Result {
    let key = &form.typed.key;
    let (by, at) = (visit.person.id, visit.now.seconds());
    let mut work = form.begin().await?;
    if let Some(made) = donations::by_key(&mut work, by, key).await? {
        return Ok(redirect(&format!("/donations/{made}?notice=added")));
    }
    let Some(draft) = store::load(&mut work, by, key).await? else {
        return Ok(redirect("/donations/new"));
    };
    if form.redisplay || draft.whole().is_none() {
        return Ok(redirect(&view::address(key, draft.open(), false)));
    }
    let id = write(&mut work, &draft, (by, at, key)).await?;
    store::delete(&mut work, by, key).await?;
    work.commit().await?;
    Ok(redirect(&format!("/donations/{id}?notice=added")))
}

async fn write(
    work: &mut Work,
    draft: &Draft,
    (by, at, key): (crate::ids::MemberId, i64, &str),
) -> Result<DonationId> {
    let whole = draft.whole().ok_or(Error::Unreadable)?;
    let new = donations::New { donor: whole.donor, terms: whole.terms, rest_of: None, key };
    let id = donations::insert(work, &new, (by, at)).await?;
    for line in whole.lines {
        donations::add_line(work, id, line).await?;
    }
    Ok(id)
}

async fn remove(visit: Visit<EquipmentKeeper>, form: Form<Typed>) -> Result {
    let mut work = form.begin().await?;
    store::delete(&mut work, visit.person.id, &form.typed.key).await?;
    work.commit().await?;
    Ok(redirect("/donations?notice=draft-removed"))
}
