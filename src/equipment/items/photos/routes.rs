//! Bringing photographs of an item, taking them away, and the photographs themselves.

use axum::Router;
use axum::extract::{DefaultBodyLimit, Path};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::get;

use super::store::{self, New, Photo};
use super::view::{ListPage, Problem, Problems, RemovalPage};
use crate::db::Connection;
use crate::equipment::items::one::find;
use crate::equipment::items::one::store::Item;
use crate::ids::PhotoId;
use crate::photo;
use crate::text;
use crate::web::{
    App, EquipmentKeeper, Error, Form, Nothing, Result, UploadForm, Visit, is_one_time_key, one_time_key,
    redirect, show,
};

/// Of one item.
const MOST: usize = 6;
/// Characters.
const LONGEST: usize = 300;

pub(in crate::equipment) fn routes() -> Router<App> {
    Router::new()
        .route("/equipment/photos/{file}", get(content))
        .route("/equipment/{tag}/photos", get(list).post(bring))
        .route("/equipment/{tag}/photos/{photo}/removal", get(ask_removal).post(remove))
        // How large a file is has been measured at the door.
        .layer(DefaultBodyLimit::disable())
}

/// The address is made from the content: what it leads to never changes. It stays with the browser that asked.
async fn content(visit: Visit<EquipmentKeeper>, Path(file): Path<String>) -> Result {
    let hash = file.strip_suffix(".jpg").ok_or(Error::NotFound)?;
    let content = store::content(&mut *visit.read().await?, hash).await?.ok_or(Error::NotFound)?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("image/jpeg")),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, max-age=3600, immutable")),
    ];
    Ok((headers, content).into_response())
}

async fn list(visit: Visit<EquipmentKeeper>, Path(tag): Path<String>) -> Result {
    let mut db = visit.read().await?;
    let item = find(&mut db, &tag).await?;
    let photos = store::of_item(&mut db, item.id).await?;
    show(&visit, StatusCode::OK, &ListPage::new(&visit, (&item, &photos), (one_time_key()?, ""), &[]))
}

/// Made smaller before the database is asked to write: others are not kept waiting meanwhile.
async fn bring(visit: Visit<EquipmentKeeper>, Path(tag): Path<String>, form: UploadForm) -> Result {
    let key = if is_one_time_key(&form.key) { form.key.clone() } else { one_time_key()? };
    let item = find(&mut *visit.read().await?, &tag).await?;
    let described = described(&form.description);
    let sizes = sizes(&form).await?;
    let (sizes, description) = match (sizes, described) {
        (Ok(sizes), Ok(description)) => (sizes, description),
        (sizes, described) => {
            let problems: Problems = sizes.err().into_iter().chain(described.err()).collect();
            return refused(&visit, &item, (key, &form), &problems).await;
        }
    };
    let mut work = form.begin().await?;
    // Sent twice: it is there already.
    if !store::is_brought(&mut work, &key).await? {
        if store::of_item(&mut work, item.id).await?.len() >= MOST {
            drop(work);
            return refused(&visit, &item, (key, &form), &[("file", Problem::TooMany(MOST))]).await;
        }
        let new = New {
            item: item.id,
            description: &description,
            language: visit.language,
            key: &key,
            sizes: &sizes,
        };
        store::insert(&mut work, &new, (visit.person.id, visit.now.seconds())).await?;
        work.commit().await?;
    }
    Ok(redirect(&format!("/equipment/{}?notice=photo", item.tag)))
}

fn described(typed: &str) -> std::result::Result<String, (&'static str, Problem)> {
    let text = text::clean(typed, LONGEST).map_err(|problem| ("description", Problem::Text(problem)))?;
    if text.is_empty() { Err(("description", Problem::NotDescribed)) } else { Ok(text) }
}

type Sizes = std::result::Result<Vec<photo::Size>, (&'static str, Problem)>;

async fn sizes(form: &UploadForm) -> Result<Sizes> {
    if form.file.is_empty() {
        return Ok(Err(("file", Problem::NoFile)));
    }
    if form.file.len() > photo::LARGEST {
        return Ok(Err(("file", Problem::TooLarge)));
    }
    let sizes = photo::sizes(form.file.clone()).await?;
    Ok(sizes.map_err(|problem| ("file", Problem::Photo(problem))))
}

async fn refused(
    visit: &Visit<EquipmentKeeper>,
    item: &Item,
    (key, form): (String, &UploadForm),
    problems: &[(&'static str, Problem)],
) -> Result {
    let photos = store::of_item(&mut *visit.read().await?, item.id).await?;
    let page = ListPage::new(visit, (item, &photos), (key, &form.description), problems);
    show(visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

async fn find_one(db: &mut Connection, (tag, photo): &(String, String)) -> Result<(Item, Photo)> {
    let id = PhotoId(photo.parse().map_err(|_| Error::NotFound)?);
    let item = find(db, tag).await?;
    let photos = store::of_item(db, item.id).await?;
    let photo = photos.into_iter().find(|one| one.id == id).ok_or(Error::NotFound)?;
    Ok((item, photo))
}

async fn ask_removal(visit: Visit<EquipmentKeeper>, Path(path): Path<(String, String)>) -> Result {
    let (item, photo) = find_one(&mut *visit.read().await?, &path).await?;
    show(&visit, StatusCode::OK, &RemovalPage::new(&visit, &item, &photo))
}

async fn remove(
    _visit: Visit<EquipmentKeeper>,
    Path(path): Path<(String, String)>,
    form: Form<Nothing>,
) -> Result {
    let mut work = form.begin().await?;
    let item = find(&mut work, &path.0).await?;
    match find_one(&mut work, &path).await {
        Ok((_, photo)) => {
            store::remove(&mut work, photo.id).await?;
            work.commit().await?;
        }
        // Sent twice: it is done.
        Err(Error::NotFound) => {}
        Err(error) => return Err(error),
    }
    Ok(redirect(&format!("/equipment/{}?notice=photo-removed", item.tag)))
}
