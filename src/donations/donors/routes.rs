//! Looking for donors, entering one, changing one.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::form::{Given, Problems, Typed};
use super::store::{self, Donor};
use super::table::table;
use super::view::{DonorPage, FormPage, ListPage};
use crate::db::{Connection, Work};
use crate::donations::rules::Problem;
use crate::donations::{intake, store as donations};
use crate::ids::DonorId;
use crate::spreadsheet::Format;
use crate::web::{
    App, EquipmentKeeper, Error, Form, Query, Result, Visit, download, is_one_time_key, one_time_key,
    redirect, show,
};

/// On one page.
const A_PAGE: i64 = 50;
/// So many of one name are offered before another is entered.
const ALIKE: i64 = 10;

pub(in crate::donations) fn routes() -> Router<App> {
    Router::new()
        .route("/donors", get(list).post(add))
        .route("/donors/new", get(ask))
        .route("/donors/export", get(export))
        .route("/donors/{id}", get(one))
        .route("/donors/{id}/details", get(ask_details).post(change))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
    page: String,
    notice: String,
    name: String,
    draft: String,
    /// Of a file that is taken along.
    format: String,
}

async fn list(visit: Visit<EquipmentKeeper>, Query(asked): Query<Asked>) -> Result {
    let number = asked.page.parse::<i64>().unwrap_or(1).clamp(1, 10_000);
    let words = store::asked(&asked.q);
    let page = (A_PAGE + 1, (number - 1) * A_PAGE);
    let mut donors = store::search(&mut *visit.read().await?, &words, page).await?;
    let most = usize::try_from(A_PAGE).unwrap_or(usize::MAX);
    let more = donors.len() > most;
    donors.truncate(most);
    show(&visit, StatusCode::OK, &ListPage::new(&visit, asked.q, donors, (number, more)))
}

/// All who are looked for, not one page of them.
async fn export(visit: Visit<EquipmentKeeper>, Query(asked): Query<Asked>) -> Result {
    let format = Format::parse(&asked.format).ok_or(Error::NotFound)?;
    let donors = store::filed(&mut *visit.read().await?, &store::asked(&asked.q)).await?;
    download(&table(&visit, donors), format, "donors")
}

async fn ask(visit: Visit<EquipmentKeeper>, Query(asked): Query<Asked>) -> Result {
    let key = one_time_key()?;
    let typed = Typed { key, name: asked.name, draft: asked.draft, ..Typed::default() };
    show(&visit, StatusCode::OK, &FormPage::new(&visit, typed, (None, Problems::new())))
}

async fn add(visit: Visit<EquipmentKeeper>, form: Form<Typed>) -> Result {
    let mut typed = form.typed.clone();
    if !is_one_time_key(&typed.key) {
        typed.key = one_time_key()?;
    }
    let mut work = form.begin().await?;
    if form.redisplay {
        let page = FormPage::new(&visit, typed, (None, Problems::new()));
        return show(&visit, StatusCode::OK, &page);
    }
    let (id, is_new) = match entered(&visit, &mut work, &typed).await? {
        Ok(found) => found,
        Err((problems, alike)) => {
            let page = FormPage::new(&visit, typed, (None, problems)).with_alike(&visit, alike);
            return show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let by = (visit.person.id, visit.now.seconds());
    let goes_on = intake::is_of(&mut work, by, (&typed.draft, id)).await?;
    work.commit().await?;
    Ok(redirect(&match (goes_on, is_new) {
        (true, _) => format!("/donations/new?draft={}", typed.draft),
        (false, true) => format!("/donors/{id}?notice=added"),
        (false, false) => format!("/donors/{id}"),
    }))
}

type Entered = std::result::Result<(DonorId, bool), (Problems, Vec<store::Listed>)>;

/// The donor whom this form means: one who gave before, or a new one; or why it is not clear.
async fn entered(visit: &Visit<EquipmentKeeper>, work: &mut Work, typed: &Typed) -> Result<Entered> {
    let by = visit.person.id;
    if let Some(id) = store::by_key(work, by, &typed.key).await? {
        return Ok(Ok((id, true)));
    }
    if let Ok(same) = typed.same.parse()
        && store::find(work, DonorId(same)).await?.is_some()
    {
        return Ok(Ok((DonorId(same), false)));
    }
    let given = match typed.parse() {
        Ok(given) => given,
        Err(problems) => return Ok(Err((problems, Vec::new()))),
    };
    let alike = alike(work, &given).await?;
    if !alike.is_empty() && typed.same != "new" {
        return Ok(Err((vec![("same", Problem::Known)], alike)));
    }
    Ok(Ok((store::insert(work, &given, (by, visit.now.seconds(), &typed.key)).await?, true)))
}

/// Who gives already under such a name.
async fn alike(db: &mut Connection, given: &Given) -> Result<Vec<store::Listed>> {
    let words = store::asked(&given.name);
    if words.iter().all(String::is_empty) {
        return Ok(Vec::new());
    }
    Ok(store::search(db, &words, (ALIKE, 0)).await?)
}

async fn find(db: &mut Connection, id: &str) -> Result<Donor> {
    let id = DonorId(id.parse().map_err(|_| Error::NotFound)?);
    store::find(db, id).await?.ok_or(Error::NotFound)
}

async fn one(visit: Visit<EquipmentKeeper>, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result {
    let mut db = visit.read().await?;
    let donor = find(&mut db, &id).await?;
    let given = donations::of_donor(&mut db, donor.id).await?;
    show(&visit, StatusCode::OK, &DonorPage::new(&visit, donor, given).said(&asked.notice))
}

async fn ask_details(visit: Visit<EquipmentKeeper>, Path(id): Path<String>) -> Result {
    let donor = find(&mut *visit.read().await?, &id).await?;
    let page = FormPage::new(&visit, Typed::of(&donor), (Some(&donor), Problems::new()));
    show(&visit, StatusCode::OK, &page)
}

async fn change(visit: Visit<EquipmentKeeper>, Path(id): Path<String>, form: Form<Typed>) -> Result {
    let mut work = form.begin().await?;
    let donor = find(&mut work, &id).await?;
    let typed = form.typed.clone();
    if form.redisplay {
        let page = FormPage::new(&visit, typed, (Some(&donor), Problems::new()));
        return show(&visit, StatusCode::OK, &page);
    }
    let problems = match typed.parse() {
        Ok(given) => {
            let version = typed.version.parse().unwrap_or_default();
            if store::update(&mut work, (donor.id, version), &given, visit.person.id).await? {
                work.commit().await?;
                return Ok(redirect(&format!("/donors/{}?notice=changed", donor.id)));
            }
            Problems::new()
        }
        Err(problems) => problems,
    };
    let page = FormPage::new(&visit, typed, (Some(&donor), problems)).with_version(&donor);
    show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
}
