//! The page on which staff say what a piece is one of.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::form::{Problem, Typed, code};
use super::store::{self, Piece};
use super::view::{BookablePage, Known};
use crate::db::Connection;
use crate::ids::ResourceId;
use crate::journal::{self, Action};
use crate::resources::rules::Allocation;
use crate::resources::store::all_kept;
use crate::web::{App, EquipmentKeeper, Error, Form, Query, Result, Visit, redirect, show};

pub(in crate::equipment) fn routes() -> Router<App> {
    Router::new().route("/equipment/{tag}/resource", get(ask).post(change))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

/// A piece, and what it may be one of: rooms with places are no things.
async fn find(db: &mut Connection, visit: &Visit<EquipmentKeeper>, tag: &str) -> Result<Known> {
    let piece = store::find(db, tag).await?.ok_or(Error::NotFound)?;
    let mut all = all_kept(db, visit.language).await?;
    all.retain(|one| one.terms.allocation != Allocation::Places);
    let needed_from = store::needed_from(db, &piece.tag).await?;
    Ok(Known { piece, all, needed_from })
}

async fn ask(visit: Visit<EquipmentKeeper>, Path(tag): Path<String>, Query(asked): Query<Asked>) -> Result {
    let known = find(&mut *visit.read().await?, &visit, &tag).await?;
    let now = code(known.piece.resource);
    let typed = Typed { resource: now.clone(), was: now };
    let page = BookablePage::new(&visit, &known, typed, None);
    show(&visit, StatusCode::OK, &page.said(&asked.notice))
}

async fn change(visit: Visit<EquipmentKeeper>, Path(tag): Path<String>, form: Form<Typed>) -> Result {
    let mut typed = form.typed.clone();
    let mut work = form.begin().await?;
    let known = find(&mut work, &visit, &tag).await?;
    if form.redisplay {
        return show(&visit, StatusCode::OK, &BookablePage::new(&visit, &known, typed, None));
    }
    let is_there =
        |wanted: Option<ResourceId>| wanted.is_none_or(|wanted| known.all.iter().any(|one| one.id == wanted));
    let piece = &known.piece;
    let now = code(piece.resource);
    let problem = match typed.parse() {
        Ok(wanted) if !is_there(wanted) => Problem::Nothing,
        Ok(wanted) if wanted == piece.resource => return Ok(done(piece)),
        Ok(_) if typed.was != now => {
            // Whoever has been told may put their own in its place.
            typed.was = now;
            Problem::Changed
        }
        Ok(Some(_)) if piece.is_away => Problem::Away,
        Ok(wanted) => {
            let hand = (visit.person.id, visit.now.seconds());
            store::part(&mut work, piece.id).await?;
            let is_joined = match wanted {
                Some(wanted) => store::join(&mut work, (piece.id, wanted), hand).await?,
                None => true,
            };
            if is_joined {
                journal::write_of(&mut work, hand.1, hand.0, Action::ItemBookable, &piece.tag).await?;
                work.commit().await?;
                return Ok(done(piece));
            }
            Problem::Full
        }
        Err(problem) => problem,
    };
    drop(work);
    let page = BookablePage::new(&visit, &known, typed, Some(problem));
    show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

fn done(piece: &Piece) -> axum::response::Response {
    redirect(&format!("/equipment/{}/resource?notice=saved", piece.tag))
}
