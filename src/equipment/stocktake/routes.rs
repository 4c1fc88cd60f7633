//! Starting to count, scanning, taking back, and the report.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use serde::Deserialize;

use super::closing;
use super::form::{Start, Typed};
use super::report::{Report, ReportPage};
use super::rules::{self, SHOWN};
use super::store::{self, Noted, Session};
use super::view::{CountingPage, ListPage, Sessions};
use super::words;
use crate::db::{Connection, Work};
use crate::equipment::{places, series, tags};
use crate::ids::{ScanId, StocktakeId};
use crate::spreadsheet::Format;
use crate::web::{
    App, EquipmentKeeper, Error, Errors, Form, Nothing, Query, Result, Visit, download, redirect, show,
};

/// Scans that the page of counting shows.
const LATEST: i64 = 5;

pub(in crate::equipment) fn routes() -> Router<App> {
    Router::new()
        .route("/equipment/stocktakes", get(list).post(start))
        .route("/equipment/stocktakes/{id}", get(count).post(scan))
        .route("/equipment/stocktakes/{id}/lines/{line}/removal", post(take_back))
        .route("/equipment/stocktakes/{id}/closing", get(closing::ask).post(closing::close))
        .route("/equipment/stocktakes/{id}/report", get(report))
        .route("/equipment/stocktakes/{id}/file", get(file))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    page: String,
    notice: String,
    /// The scan of which is to be said what came of it.
    line: String,
    /// It had been scanned before.
    again: String,
    format: String,
}

async fn list(visit: Visit<EquipmentKeeper>, Query(asked): Query<Asked>) -> Result {
    let number = asked.page.parse().unwrap_or(1).clamp(1, 10_000);
    let sessions = sessions(&mut *visit.read().await?, number).await?;
    let typed = (&Start::default(), Errors::default());
    show(&visit, StatusCode::OK, &ListPage::new(&visit, sessions, typed))
}

async fn sessions(db: &mut Connection, number: i64) -> Result<Sessions> {
    let mut closed = store::closed(db, (SHOWN + 1, (number - 1) * SHOWN)).await?;
    let shown = usize::try_from(SHOWN).unwrap_or_default();
    let more = closed.len() > shown;
    closed.truncate(shown);
    let (open, places) = (store::open(db).await?, places::in_use(db).await?);
    Ok(Sessions { open, closed, number, more, places })
}

/// A place that is being counted already is counted along.
async fn start(visit: Visit<EquipmentKeeper>, form: Form<Start>) -> Result {
    let mut work = form.begin().await?;
    let places = places::in_use(&mut work).await?;
    let place = places.into_iter().find(|place| place.id.to_string() == form.typed.place);
    let Some(place) = place.filter(|_| !form.redisplay) else {
        let mut errors = Errors::default();
        if !form.redisplay {
            errors.add("place", visit.words().stocktake_error_place());
        }
        let status = if form.redisplay { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        let sessions = sessions(&mut work, 1).await?;
        return show(&visit, status, &ListPage::new(&visit, sessions, (&form.typed, errors)));
    };
    if let Some(open) = store::open_at(&mut work, place.id).await? {
        return Ok(redirect(&format!("/equipment/stocktakes/{open}?notice=joined")));
    }
    let id = store::start(&mut work, &place, (visit.person.id, visit.now.seconds())).await?;
    work.commit().await?;
    Ok(redirect(&format!("/equipment/stocktakes/{id}")))
}

/// The counting that an address names.
pub(super) async fn session(db: &mut Connection, id: &str) -> Result<Session> {
    let id = StocktakeId(id.parse().map_err(|_| Error::NotFound)?);
    store::find(db, id).await?.ok_or(Error::NotFound)
}

async fn count(visit: Visit<EquipmentKeeper>, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result {
    let mut db = visit.read().await?;
    let session = session(&mut db, &id).await?;
    if session.closed.is_some() {
        return Ok(redirect(&format!("/equipment/stocktakes/{}/report", session.id)));
    }
    let said = match asked.line.parse() {
        Ok(line) => store::scan(&mut db, session.id, ScanId(line)).await?,
        Err(_) => None,
    };
    let latest = store::latest(&mut db, session.id, LATEST).await?;
    let mut page = CountingPage::new(&visit, session, &latest);
    page = match (&said, asked.notice.as_str()) {
        (Some(scan), _) => page.said(&visit, scan, Noted { id: scan.id, is_new: asked.again.is_empty() }),
        (None, "taken-back") => page.taken_back(),
        (None, "joined") => page.joined(),
        _ => page,
    };
    show(&visit, StatusCode::OK, &page)
}

async fn scan(visit: Visit<EquipmentKeeper>, Path(id): Path<String>, form: Form<Typed>) -> Result {
    let mut work = form.begin().await?;
    let session = session(&mut work, &id).await?;
    if session.closed.is_some() {
        return Ok(redirect(&format!("/equipment/stocktakes/{}/report?notice=late", session.id)));
    }
    let mut errors = Errors::default();
    match rules::scanned(&form.typed.tag) {
        Ok(text) if !form.redisplay => {
            let noted = note(&visit, &mut work, &session, &text).await?;
            work.commit().await?;
            return Ok(redirect(&noted));
        }
        Err(problem) if !form.redisplay => errors.add("tag", words::problem(visit.words(), problem)),
        _ => {}
    }
    let status = if form.redisplay { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let latest = store::latest(&mut work, session.id, LATEST).await?;
    let page = CountingPage::new(&visit, session, &latest).again(&form.typed, errors);
    show(&visit, status, &page)
}

/// Notes what was scanned, and where that is said.
async fn note(
    visit: &Visit<EquipmentKeeper>,
    work: &mut Work,
    session: &Session,
    text: &str,
) -> Result<String> {
    let readings = tags::readings(text, &series::prefix(work).await?);
    let mut known = None;
    for reading in &readings {
        known = store::with_tag(work, reading).await?;
        if known.is_some() {
            break;
        }
    }
    let key = known
        .as_ref()
        .map_or_else(|| rules::key_of_unknown(text, readings.first()), |known| known.tag.clone());
    let by = (visit.person.id, visit.now.seconds());
    let here = format!("/equipment/stocktakes/{}", session.id);
    Ok(match store::note(work, session.id, (&key, text, known.as_ref()), by).await? {
        Some(noted) if noted.is_new => format!("{here}?line={}", noted.id),
        Some(noted) => format!("{here}?line={}&again=yes", noted.id),
        None => format!("{here}/report?notice=late"),
    })
}

/// Sent twice, it is taken back once.
async fn take_back(
    _: Visit<EquipmentKeeper>,
    Path((id, line)): Path<(String, String)>,
    form: Form<Nothing>,
) -> Result {
    let scan = ScanId(line.parse().map_err(|_| Error::NotFound)?);
    let mut work = form.begin().await?;
    let session = session(&mut work, &id).await?;
    if session.closed.is_some() {
        return Ok(redirect(&format!("/equipment/stocktakes/{}/report?notice=late", session.id)));
    }
    store::take_back(&mut work, session.id, scan).await?;
    work.commit().await?;
    Ok(redirect(&format!("/equipment/stocktakes/{}?notice=taken-back", session.id)))
}

/// The lists of a counting as they stand.
pub(super) async fn lists(db: &mut Connection, session: &Session) -> Result<Report> {
    let (expected, scans) = (store::expected(db, session.id).await?, store::scans(db, session.id).await?);
    Ok(Report { expected, scans })
}

async fn report(visit: Visit<EquipmentKeeper>, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result {
    let mut db = visit.read().await?;
    let session = session(&mut db, &id).await?;
    let report = lists(&mut db, &session).await?;
    show(&visit, StatusCode::OK, &ReportPage::new(&visit, session, &report).said(&asked.notice))
}

async fn file(visit: Visit<EquipmentKeeper>, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result {
    let format = Format::parse(&asked.format).ok_or(Error::NotFound)?;
    let mut db = visit.read().await?;
    let session = session(&mut db, &id).await?;
    let report = lists(&mut db, &session).await?;
    download(&report.sheet(&visit, &session), format, &format!("stocktake-{}", session.id))
}
