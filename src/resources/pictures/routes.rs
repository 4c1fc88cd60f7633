//! Bringing pictures, describing them, putting them in order, taking them away; and the photographs themselves.

use axum::Router;
use axum::extract::{DefaultBodyLimit, Path};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::{get, post};
use serde::Deserialize;

use super::form::{Typed, label};
use super::rules::{MOST, Problem, moved};
use super::store::{self, Picture};
use super::view::{ListPage, OnePage, RemovalPage};
use crate::db::{Connection, Work};
use crate::ids::PictureId;
use crate::journal::{self, Action};
use crate::photo;
use crate::resources::store::{self as resources, Resource};
use crate::web::{
    Administrator, App, Error, Errors, Form, Nothing, Public, Query, Result, UploadForm, Visit,
    is_one_time_key, one_time_key, redirect, show,
};

pub(in crate::resources) fn routes() -> Router<App> {
    Router::new()
        .route("/pictures/{file}", get(content))
        .route("/admin/resources/{slug}/pictures", get(list).post(bring))
        .route("/admin/resources/{slug}/pictures/{picture}", get(ask_description).post(describe))
        .route("/admin/resources/{slug}/pictures/{picture}/position", post(put))
        .route("/admin/resources/{slug}/pictures/{picture}/removal", get(ask_removal).post(remove))
        // How large a file is has been measured at the door.
        .layer(DefaultBodyLimit::disable())
}

/// The address is made from the content: what it leads to never changes.
async fn content(visit: Visit<Public>, Path(file): Path<String>) -> Result {
    let hash = file.strip_suffix(".jpg").ok_or(Error::NotFound)?;
    let content = store::content(&mut *visit.read().await?, hash).await?.ok_or(Error::NotFound)?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("image/jpeg")),
        (header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable")),
    ];
    Ok((headers, content).into_response())
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

type Found<T> = Result<(Resource, T)>;

async fn find(db: &mut Connection, visit: &Visit<Administrator>, slug: &str) -> Found<Vec<Picture>> {
    let resource = resources::find(db, slug, visit.language).await?.ok_or(Error::NotFound)?;
    let pictures = store::of_resource(db, resource.id).await?;
    Ok((resource, pictures))
}

async fn find_one(
    db: &mut Connection,
    visit: &Visit<Administrator>,
    (slug, picture): &(String, String),
) -> Found<Picture> {
    let id = PictureId(picture.parse().map_err(|_| Error::NotFound)?);
    let (resource, pictures) = find(db, visit, slug).await?;
    let found = pictures.into_iter().find(|one| one.id == id).ok_or(Error::NotFound)?;
    Ok((resource, found))
}

async fn list(visit: Visit<Administrator>, Path(slug): Path<String>, Query(asked): Query<Asked>) -> Result {
    let (resource, pictures) = find(&mut *visit.read().await?, &visit, &slug).await?;
    let page = ListPage::new(&visit, &resource, &pictures, (one_time_key()?, None));
    show(&visit, StatusCode::OK, &page.said(&asked.notice))
}

/// Made smaller before the database is asked to write: others are not kept waiting meanwhile.
async fn bring(visit: Visit<Administrator>, Path(slug): Path<String>, form: UploadForm) -> Result {
    let (resource, pictures) = find(&mut *visit.read().await?, &visit, &slug).await?;
    let key = if is_one_time_key(&form.key) { form.key.clone() } else { one_time_key()? };
    let sizes = match sizes(&form).await? {
        Ok(sizes) => sizes,
        Err(problem) => return refused(&visit, (&resource, &pictures), key, problem),
    };
    let mut work = form.begin().await?;
    let brought = match store::by_key(&mut work, &key).await? {
        // Sent twice: it is there already.
        Some(id) => id,
        None if store::of_resource(&mut work, resource.id).await?.len() >= MOST => {
            return refused(&visit, (&resource, &pictures), key, Problem::TooMany);
        }
        None => {
            let id = store::insert(&mut work, resource.id, &key, &sizes).await?;
            note(&mut work, &visit, &resource).await?;
            work.commit().await?;
            id
        }
    };
    Ok(redirect(&format!("/admin/resources/{slug}/pictures/{brought}")))
}

async fn sizes(form: &UploadForm) -> Result<std::result::Result<Vec<photo::Size>, Problem>> {
    if form.file.is_empty() {
        return Ok(Err(Problem::NoFile));
    }
    if form.file.len() > photo::LARGEST {
        return Ok(Err(Problem::TooLarge));
    }
    Ok(photo::sizes(form.file.clone()).await?.map_err(|problem| match problem {
        photo::Problem::Unreadable => Problem::Unreadable,
        photo::Problem::TooManyPixels => Problem::TooManyPixels,
    }))
}

fn refused(
    visit: &Visit<Administrator>,
    (resource, pictures): (&Resource, &[Picture]),
    key: String,
    problem: Problem,
) -> Result {
    let page = ListPage::new(visit, resource, pictures, (key, Some(problem)));
    show(visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

async fn note(work: &mut Work, visit: &Visit<Administrator>, resource: &Resource) -> Result<()> {
    let now = visit.now.seconds();
    Ok(journal::write_of(work, now, visit.person.id, Action::ResourceChanged, &resource.slug).await?)
}

async fn ask_description(visit: Visit<Administrator>, Path(path): Path<(String, String)>) -> Result {
    let (resource, picture) = find_one(&mut *visit.read().await?, &visit, &path).await?;
    let typed = Typed::of(&picture.description);
    let page = OnePage::new(&visit, (&resource, &picture), (&typed, typed.was()), Errors::default());
    show(&visit, StatusCode::OK, &page)
}

async fn describe(
    visit: Visit<Administrator>,
    Path(path): Path<(String, String)>,
    form: Form<Typed>,
) -> Result {
    let mut work = form.begin().await?;
    let (resource, picture) = find_one(&mut work, &visit, &path).await?;
    let typed = &form.typed;
    let (errors, was) = match typed.parse(visit.words()) {
        _ if form.redisplay => (Errors::default(), typed.was().to_owned()),
        // Sent twice: it says so already.
        Ok(description) if description == picture.description => return Ok(described(&resource)),
        Ok(description) if typed.is_of(&picture.description) => {
            store::describe(&mut work, picture.id, &description).await?;
            note(&mut work, &visit, &resource).await?;
            work.commit().await?;
            return Ok(described(&resource));
        }
        // Whoever has been told what is kept now may put their own in its place.
        Ok(_) => (changed(&visit, &picture), Typed::of(&picture.description).was().to_owned()),
        Err(errors) => (errors, typed.was().to_owned()),
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    show(&visit, status, &OnePage::new(&visit, (&resource, &picture), (typed, &was), errors))
}

fn described(resource: &Resource) -> axum::response::Response {
    redirect(&format!("/admin/resources/{}/pictures?notice=described", resource.slug))
}

/// Somebody else has described it meanwhile: in which words, at each field.
fn changed(visit: &Visit<Administrator>, picture: &Picture) -> Errors {
    let mut errors = Errors::default();
    for (language, field, kept) in Typed::of(&picture.description).fields() {
        let t = visit.words();
        errors.add(field, t.form_error_at(label(t, language), t.settings_now(kept)));
    }
    errors
}

/// As pressed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Wanted {
    wanted: String,
}

async fn put(visit: Visit<Administrator>, Path(path): Path<(String, String)>, form: Form<Wanted>) -> Result {
    let mut work = form.begin().await?;
    let (resource, picture) = find_one(&mut work, &visit, &path).await?;
    let to_the_front = match form.typed.wanted.as_str() {
        "earlier" => true,
        "later" => false,
        _ => return Err(Error::Unreadable),
    };
    let order: Vec<_> = store::of_resource(&mut work, resource.id).await?.iter().map(|one| one.id).collect();
    for (position, id) in (1..).zip(moved(&order, picture.id, to_the_front)) {
        store::put(&mut work, id, position).await?;
    }
    work.commit().await?;
    Ok(redirect(&format!("/admin/resources/{}/pictures?notice=moved", resource.slug)))
}

async fn ask_removal(visit: Visit<Administrator>, Path(path): Path<(String, String)>) -> Result {
    let (resource, picture) = find_one(&mut *visit.read().await?, &visit, &path).await?;
    show(&visit, StatusCode::OK, &RemovalPage::new(&visit, &resource, &picture))
}

async fn remove(
    visit: Visit<Administrator>,
    Path(path): Path<(String, String)>,
    form: Form<Nothing>,
) -> Result {
    let mut work = form.begin().await?;
    match find_one(&mut work, &visit, &path).await {
        Ok((resource, picture)) => {
            store::remove(&mut work, picture.id).await?;
            note(&mut work, &visit, &resource).await?;
            work.commit().await?;
        }
        // Sent twice: it is done.
        Err(Error::NotFound) if resources::find(&mut work, &path.0, visit.language).await?.is_some() => {}
        Err(error) => return Err(error),
    }
    Ok(redirect(&format!("/admin/resources/{}/pictures?notice=removed", path.0)))
}
