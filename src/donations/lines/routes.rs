//! Adding a line, changing one, taking one away.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};

use super::view::LinePage;
use crate::db::{Connection, Work};
use crate::donations::form::{Count, Problems, Thing, Typed};
use crate::donations::routes::find;
use crate::donations::rules::{MOST_LINES, Problem};
use crate::donations::store::{self, Donation, Line};
use crate::equipment::categories;
use crate::ids::LineId;
use crate::web::{App, EquipmentKeeper, Error, Form, Result, Visit, redirect, show};

pub(in crate::donations) fn routes() -> Router<App> {
    Router::new()
        .route("/donations/{id}/lines/new", get(ask_new))
        .route("/donations/{id}/lines", post(add))
        .route("/donations/{id}/lines/{line}", get(ask).post(change))
        .route("/donations/{id}/lines/{line}/removal", post(remove))
}

/// The donation, its lines, and the place of the one that is meant.
struct Found {
    donation: Donation,
    lines: Vec<Line>,
    line: Option<Line>,
}

async fn find_line(db: &mut Connection, (id, line): &(String, String)) -> Result<Found> {
    let found = find_all(db, id).await?;
    let wanted = LineId(line.parse().map_err(|_| Error::NotFound)?);
    let line = found.lines.iter().find(|one| one.id == wanted).cloned().ok_or(Error::NotFound)?;
    Ok(Found { line: Some(line), ..found })
}

async fn find_all(db: &mut Connection, id: &str) -> Result<Found> {
    let donation = find(db, id).await?;
    let lines = store::lines(db, donation.id).await?;
    Ok(Found { donation, lines, line: None })
}

impl Found {
    /// Where to go when the lines stay as they are.
    fn closed(&self) -> Option<Response> {
        let is_closed = self.donation.certified || self.donation.dropped.is_some();
        is_closed.then(|| redirect(&format!("/donations/{}", self.donation.id)))
    }

    fn typed(&self) -> Typed {
        let typed = Typed { version: self.donation.version.to_string(), ..Typed::default() };
        match &self.line {
            Some(line) => typed.with_thing(&line.thing).with_count(&line.count),
            None => Typed { grade: "none".to_owned(), ..typed },
        }
    }
}

async fn page(
    visit: &Visit<EquipmentKeeper>,
    db: &mut Connection,
    found: Found,
    (typed, problems): (Typed, Option<Problems>),
) -> Result {
    let status = if problems.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let categories = categories::in_use(db).await?;
    let about = (found.donation, found.line, found.lines.len() > 1);
    let page = LinePage::new(visit, about, &categories, (typed, problems.unwrap_or_default()));
    show(visit, status, &page)
}

async fn ask_new(visit: Visit<EquipmentKeeper>, Path(id): Path<String>) -> Result {
    let mut db = visit.read().await?;
    let found = find_all(&mut db, &id).await?;
    if let Some(closed) = found.closed() {
        return Ok(closed);
    }
    let typed = found.typed();
    page(&visit, &mut db, found, (typed, None)).await
}

async fn ask(visit: Visit<EquipmentKeeper>, Path(path): Path<(String, String)>) -> Result {
    let mut db = visit.read().await?;
    let found = find_line(&mut db, &path).await?;
    if let Some(closed) = found.closed() {
        return Ok(closed);
    }
    let typed = found.typed();
    page(&visit, &mut db, found, (typed, None)).await
}

async fn add(visit: Visit<EquipmentKeeper>, Path(id): Path<String>, form: Form<Typed>) -> Result {
    let mut work = form.begin().await?;
    let found = find_all(&mut work, &id).await?;
    save(&visit, work, found, &form).await
}

async fn change(
    visit: Visit<EquipmentKeeper>,
    Path(path): Path<(String, String)>,
    form: Form<Typed>,
) -> Result {
    let mut work = form.begin().await?;
    let found = find_line(&mut work, &path).await?;
    save(&visit, work, found, &form).await
}

/// A line that is there says this from now on, or one more is there. A form that is sent twice comes with an old
/// version the second time.
async fn save(visit: &Visit<EquipmentKeeper>, mut work: Work, found: Found, form: &Form<Typed>) -> Result {
    if let Some(closed) = found.closed() {
        return Ok(closed);
    }
    let typed = form.typed.clone();
    if form.redisplay {
        return page(visit, &mut work, found, (typed, None)).await;
    }
    let is_current = typed.version == found.donation.version.to_string();
    match judge(&mut work, &typed, &found).await? {
        Ok(line) if is_current => {
            match &found.line {
                Some(stands) => store::set_line(&mut work, stands.id, (&line.0, &line.1)).await?,
                None => store::add_line(&mut work, found.donation.id, (&line.0, &line.1)).await?,
            }
            store::touch(&mut work, found.donation.id, visit.person.id).await?;
            work.commit().await?;
            Ok(redirect(&format!("/donations/{}?notice=changed", found.donation.id)))
        }
        judged => page(visit, &mut work, found, (typed, Some(judged.err().unwrap_or_default()))).await,
    }
}

async fn judge(
    db: &mut Connection,
    typed: &Typed,
    found: &Found,
) -> Result<std::result::Result<(Thing, Count), Problems>> {
    let (thing, count) = (typed.thing(&categories::in_use(db).await?), typed.count());
    let registered = found.line.as_ref().map_or(0, |line| line.registered);
    Ok(match (thing, count) {
        (Ok(_), Ok(count)) if count.quantity < registered => Err(vec![("quantity", Problem::Registered)]),
        (Ok(_), Ok(_)) if found.line.is_none() && found.lines.len() >= MOST_LINES => {
            Err(vec![("category", Problem::Full)])
        }
        (Ok(thing), Ok(count)) => Ok((thing, count)),
        (thing, count) => Err(thing.err().into_iter().chain(count.err()).flatten().collect()),
    })
}

/// The last line stays, and so does one of which pieces are in the register.
async fn remove(
    visit: Visit<EquipmentKeeper>,
    Path(path): Path<(String, String)>,
    form: Form<Typed>,
) -> Result {
    let mut work = form.begin().await?;
    let found = find_line(&mut work, &path).await?;
    if let Some(closed) = found.closed() {
        return Ok(closed);
    }
    let is_current = form.typed.version == found.donation.version.to_string();
    let Some(line) = found.line.as_ref().filter(|line| line.registered == 0 && found.lines.len() > 1) else {
        let typed = found.typed();
        return page(&visit, &mut work, found, (typed, Some(vec![("answers", Problem::Registered)]))).await;
    };
    if !is_current {
        let typed = Typed { version: form.typed.version.clone(), ..found.typed() };
        return page(&visit, &mut work, found, (typed, Some(Problems::new()))).await;
    }
    store::remove_line(&mut work, line.id).await?;
    store::touch(&mut work, found.donation.id, visit.person.id).await?;
    work.commit().await?;
    Ok(redirect(&format!("/donations/{}?notice=changed", found.donation.id)))
}
