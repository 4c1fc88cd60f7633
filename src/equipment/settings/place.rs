//! Places: added, called something else, out of use and in use again.

use axum::extract::Path;
use axum::http::StatusCode;

use super::form::{Named, Used};
use super::routes::{done, note, page};
use super::store::{self, KeptPlace, Taken};
use super::view::PlacePage;
use crate::db::Connection;
use crate::equipment::places;
use crate::ids::PlaceId;
use crate::web::{Administrator, Error, Errors, Form, Result, Visit, show};

async fn find(db: &mut Connection, id: &str) -> Result<KeptPlace> {
    let id = PlaceId(id.parse().map_err(|_| Error::NotFound)?);
    store::places(db).await?.into_iter().find(|place| place.id == id).ok_or(Error::NotFound)
}

/// A name that is known is that place, in use again.
pub(super) async fn add(visit: Visit<Administrator>, form: Form<Named>) -> Result {
    let mut work = form.begin().await?;
    let mut errors = Errors::default();
    match form.typed.parse(visit.words()) {
        _ if form.redisplay => {}
        Ok(name) => {
            places::named(&mut work, &name).await?;
            note(&mut work, &visit).await?;
            work.commit().await?;
            return Ok(done("place"));
        }
        Err(sentence) => errors.add("name", sentence),
    }
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = page(&visit, &mut work, (None, form.typed.clone()), errors).await?;
    show(&visit, status, &page)
}

pub(super) async fn ask(visit: Visit<Administrator>, Path(id): Path<String>) -> Result {
    let place = find(&mut *visit.read().await?, &id).await?;
    let typed = Named { name: place.name.clone(), was: place.name.clone() };
    show(&visit, StatusCode::OK, &PlacePage::new(&visit, &place, typed, Errors::default()))
}

pub(super) async fn rename(visit: Visit<Administrator>, Path(id): Path<String>, form: Form<Named>) -> Result {
    let mut work = form.begin().await?;
    let place = find(&mut work, &id).await?;
    let (t, mut typed, mut errors) = (visit.words(), form.typed.clone(), Errors::default());
    match typed.parse(t) {
        _ if form.redisplay => {}
        // Sent twice: it says so already.
        Ok(name) if name == place.name => return Ok(done("renamed")),
        Ok(_) if typed.was != place.name => {
            errors.add("name", t.settings_now(&place.name));
            // Whoever has been told what is kept now may put their own in its place.
            typed.was.clone_from(&place.name);
        }
        Ok(name) => match store::rename(&mut work, place.id, &name).await? {
            Ok(()) => {
                note(&mut work, &visit).await?;
                work.commit().await?;
                return Ok(done("renamed"));
            }
            Err(Taken) => errors.add("name", t.settings_error_name_taken()),
        },
        Err(sentence) => errors.add("name", sentence),
    }
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    show(&visit, status, &PlacePage::new(&visit, &place, typed, errors))
}

pub(super) async fn set_use(visit: Visit<Administrator>, Path(id): Path<String>, form: Form<Used>) -> Result {
    let mut work = form.begin().await?;
    let place = find(&mut work, &id).await?;
    let wanted = form.typed.wanted == "yes";
    if wanted != place.in_use {
        store::set_use(&mut work, place.id, wanted).await?;
        note(&mut work, &visit).await?;
        work.commit().await?;
    }
    Ok(done(if wanted { "used" } else { "unused" }))
}
