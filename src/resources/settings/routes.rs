//! Adding what can be booked, changing it a page at a time, putting it into use and out of it.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use serde::Deserialize;

use super::approvers;
use super::form::{Problems, Typed};
use super::kinds;
use super::people;
use super::promise::{Promise, hit};
use super::rules::{Change, Problem, Section, Size, slug};
use super::store::{self, Kept};
use super::view::{Answer, FormPage, ListPage, OnePage};
use super::words;
use crate::db::{self, Connection, Work};
use crate::journal::{self, Action};
use crate::language::{Language, Texts};
use crate::resources::rules::{self, Approval, Terms, Viewpoint};
use crate::resources::store::{self as resources, NewResource, NewText};
use crate::web::{Administrator, App, Error, Errors, Form, Query, Result, Visit, redirect, show};

pub(in crate::resources) fn routes() -> Router<App> {
    Router::new()
        .merge(kinds::routes())
        .route("/admin/resources", get(list))
        .route("/admin/resources/new", get(blank).post(add))
        .route("/admin/resources/{slug}", get(one))
        .route("/admin/resources/{slug}/use", post(put_into_use))
        .route("/admin/resources/{slug}/{section}", get(section).post(change))
        .merge(people::routes())
        .merge(approvers::routes())
}

async fn list(visit: Visit<Administrator>) -> Result {
    let all = resources::all_kept(&mut *visit.read().await?, visit.language).await?;
    show(&visit, StatusCode::OK, &ListPage::new(&visit, all))
}

async fn blank(visit: Visit<Administrator>) -> Result {
    show(&visit, StatusCode::OK, &FormPage::new(&visit, &Typed::default(), Problems::new()))
}

async fn add(visit: Visit<Administrator>, form: Form<Typed>) -> Result {
    let typed = &form.typed;
    if form.redisplay {
        return show(&visit, StatusCode::OK, &FormPage::new(&visit, typed, Problems::new()));
    }
    let problems = match typed.parse(Section::About) {
        Ok(Change::About { kind, name, description }) => {
            let address = slug(&name.en);
            let mut work = form.begin().await?;
            match store::find(&mut work, &address).await? {
                // Sent twice: it is there already.
                Some(kept) if kept.name == name && kept.description == description => {
                    return Ok(redirect(&format!("/admin/resources/{address}?notice=added")));
                }
                Some(_) => vec![("name_en", Problem::NameTaken)],
                None => {
                    insert(&mut work, &address, kind, (&name, &description)).await?;
                    let now = visit.now.seconds();
                    journal::write_of(&mut work, now, visit.person.id, Action::ResourceAdded, &address)
                        .await?;
                    work.commit().await?;
                    return Ok(redirect(&format!("/admin/resources/{address}?notice=added")));
                }
            }
        }
        Ok(_) => return Err(Error::NotFound),
        Err(problems) => problems,
    };
    show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &FormPage::new(&visit, typed, problems))
}

/// The plainest terms. It is out of use until its hours are told, and nobody has checked yet whom it is right for.
async fn insert(
    work: &mut Work,
    address: &str,
    kind: rules::Kind,
    (name, description): (&Texts, &Texts),
) -> db::Result<()> {
    let terms = Terms { in_use: false, ..Terms::plain() };
    let new = NewResource { slug: address, kind, pictogram: kind.code(), terms: &terms };
    let resource = resources::insert(work, &new).await?;
    for language in Language::ALL {
        let text = NewText {
            name: name.get(language),
            description: description.get(language),
            directions: "",
            house_rules: "",
        };
        resources::insert_text(work, resource, language, &text).await?;
    }
    for viewpoint in Viewpoint::ALL {
        let unknown = rules::Answer::Unknown;
        resources::insert_fact(work, resource, *viewpoint, unknown, &Texts::default()).await?;
    }
    Ok(())
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn one(visit: Visit<Administrator>, Path(slug): Path<String>, Query(asked): Query<Asked>) -> Result {
    let mut db = visit.read().await?;
    let kept = store::find(&mut db, &slug).await?.ok_or(Error::NotFound)?;
    let promises = coming(&mut db, &visit, &kept).await?;
    show(&visit, StatusCode::OK, &OnePage::new(&visit, &kept, promises, None).said(&asked.notice))
}

/// The bookings to come, each once.
async fn coming(db: &mut Connection, visit: &Visit<Administrator>, kept: &Kept) -> db::Result<Vec<Promise>> {
    let mut promises = store::promises(db, kept.id, visit.now.civil).await?;
    promises.dedup_by_key(|one| one.booking);
    Ok(promises)
}

/// As pressed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Wanted {
    wanted: String,
}

async fn put_into_use(visit: Visit<Administrator>, Path(slug): Path<String>, form: Form<Wanted>) -> Result {
    let mut work = form.begin().await?;
    let kept = store::find(&mut work, &slug).await?.ok_or(Error::NotFound)?;
    let in_use = match form.typed.wanted.as_str() {
        "yes" => true,
        "no" => false,
        _ => return Err(Error::Unreadable),
    };
    if in_use && kept.terms.openings.is_empty() {
        let mut errors = Errors::default();
        errors.add("hours", words::problem(visit.words(), Problem::NeverOpen));
        let promises = coming(&mut work, &visit, &kept).await?;
        let page = OnePage::new(&visit, &kept, promises, Some(errors));
        return show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    if in_use != kept.terms.in_use {
        store::set_use(&mut work, kept.id, in_use).await?;
        note(&mut work, &visit, &kept).await?;
        work.commit().await?;
    }
    Ok(redirect(&format!("/admin/resources/{slug}?notice=use")))
}

async fn note(work: &mut Work, visit: &Visit<Administrator>, kept: &Kept) -> db::Result<()> {
    let now = visit.now.seconds();
    journal::write_of(work, now, visit.person.id, Action::ResourceChanged, &kept.slug).await
}

async fn section(visit: Visit<Administrator>, Path((slug, code)): Path<(String, String)>) -> Result {
    let section = Section::parse(&code).ok_or(Error::NotFound)?;
    let kept = store::find(&mut *visit.read().await?, &slug).await?.ok_or(Error::NotFound)?;
    let typed = Typed::of(section, &kept);
    let was = typed.mark();
    let page = FormPage::of(&visit, (section, &kept), (&typed, was), Answer::default());
    show(&visit, StatusCode::OK, &page)
}

async fn change(
    visit: Visit<Administrator>,
    Path((slug, code)): Path<(String, String)>,
    form: Form<Typed>,
) -> Result {
    let section = Section::parse(&code).ok_or(Error::NotFound)?;
    let typed = &form.typed;
    let mut work = form.begin().await?;
    let kept = store::find(&mut work, &slug).await?.ok_or(Error::NotFound)?;
    if form.redisplay {
        let was = typed.get("was").to_owned();
        let page = FormPage::of(&visit, (section, &kept), (typed, was), Answer::default());
        return show(&visit, StatusCode::OK, &page);
    }
    let before = Typed::of(section, &kept);
    let answer = match typed.parse(section) {
        Ok(change) => {
            let Some(answer) = refused(&mut work, &visit, &kept, (&change, typed, &before)).await? else {
                note(&mut work, &visit, &kept).await?;
                work.commit().await?;
                return Ok(redirect(&format!("/admin/resources/{slug}?notice=saved")));
            };
            answer
        }
        Err(problems) => Answer { problems, ..Answer::default() },
    };
    // Whoever has been told what is kept now may put their own in its place.
    let told = answer.kept.is_some();
    let was = if told { before.mark() } else { typed.get("was").to_owned() };
    let page = FormPage::of(&visit, (section, &kept), (typed, was), answer);
    show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// The bookings to come that count in a way that is to change.
async fn counted_otherwise(
    work: &mut Work,
    visit: &Visit<Administrator>,
    (kept, size): (&Kept, &Size),
) -> db::Result<Option<Answer>> {
    let (field, problem) = if size.allocation != kept.terms.allocation {
        ("allocation", Problem::HeldSharing)
    } else if size.assistant_takes_place != kept.terms.assistant_takes_place {
        ("assistant_takes_place", Problem::HeldAssistants)
    } else {
        return Ok(None);
    };
    let mut hit = store::promises(work, kept.id, visit.now.civil).await?;
    hit.retain(|one| problem == Problem::HeldSharing || one.assistants > 0);
    hit.dedup_by_key(|one| one.booking);
    let answer = Answer { problems: vec![(field, problem)], hit, ..Answer::default() };
    Ok(Some(answer).filter(|answer| !answer.hit.is_empty()))
}

/// Makes the change in the unit of work, or says why not.
async fn refused(
    work: &mut Work,
    visit: &Visit<Administrator>,
    kept: &Kept,
    (change, typed, before): (&Change, &Typed, &Typed),
) -> db::Result<Option<Answer>> {
    if typed.get("was") != before.mark() {
        let problems = vec![("answers", Problem::Changed)];
        return Ok(Some(Answer { problems, kept: Some(before.clone()), ..Answer::default() }));
    }
    let now = visit.now.civil;
    if let Change::Size(size) = change
        && let Some(answer) = counted_otherwise(work, visit, (kept, size)).await?
    {
        return Ok(Some(answer));
    }
    if matches!(change, Change::Approval { approval, .. } if *approval != Approval::Never)
        && !approvers::store::somebody_decides(work, kept.id).await?
    {
        let problems = vec![("needed", Problem::NobodyDecides)];
        return Ok(Some(Answer { problems, ..Answer::default() }));
    }
    let Err(problem) = store::apply(work, kept.id, change, now).await? else { return Ok(None) };
    let hit = match change {
        Change::Size(size) if problem == Problem::Held => {
            hit(&store::promises(work, kept.id, now).await?, size)
        }
        _ => Vec::new(),
    };
    let field = if problem == Problem::Linked { "allocation" } else { "answers" };
    Ok(Some(Answer { problems: vec![(field, problem)], hit, ..Answer::default() }))
}
