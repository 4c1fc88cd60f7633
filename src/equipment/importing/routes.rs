//! The list: brought as text or as a file, tried, taken over, and which tags it got.

use axum::Router;
use axum::extract::{DefaultBodyLimit, Path};
use axum::http::StatusCode;
use axum::routing::{get, post};

use super::form::List;
use super::rules::{self, Known, Newcomer, Stand, Unknown, Wrong};
use super::store::{self, Taken};
use super::table::{self, Unreadable};
use super::view::{self, CheckPage, DonePage, ListPage};
use crate::db::{Connection, Work};
use crate::equipment::items::{self, Added, NewItem};
use crate::equipment::places;
use crate::ids::ItemImportId;
use crate::spreadsheet::Format;
use crate::web::{
    App, EquipmentKeeper, Error, Form, Result, Upload, Visit, download, is_one_time_key, one_time_key,
    redirect, show,
};

pub(in crate::equipment) fn routes() -> Router<App> {
    Router::new()
        .route("/equipment/import", get(ask).post(check))
        .route("/equipment/import/file", post(read_file))
        .route("/equipment/import/template", get(template))
        .route("/equipment/import/saving", post(save))
        .route("/equipment/import/{id}", get(done))
        // How large a list is has been measured at the door.
        .layer(DefaultBodyLimit::disable())
}

async fn ask(visit: Visit<EquipmentKeeper>) -> Result {
    show(&visit, StatusCode::OK, &ListPage::new(&visit, List::default()))
}

/// The first row of a list, ready to be filled in.
async fn template(visit: Visit<EquipmentKeeper>) -> Result {
    download(&view::template(visit.words()), Format::Csv, "esik")
}

async fn read_file(visit: Visit<EquipmentKeeper>, Upload(bytes): Upload) -> Result {
    if bytes.is_empty() {
        let page = ListPage::new(&visit, List::default()).without_file();
        return show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    match table::decode(&bytes) {
        Ok(text) => tried(&visit, List { text, ..List::default() }).await,
        Err(why) => again(&visit, List::default(), &Refused::Whole(why)),
    }
}

async fn check(visit: Visit<EquipmentKeeper>, form: Form<List>) -> Result {
    if form.redisplay || form.typed.step == "change" {
        return show(&visit, StatusCode::OK, &ListPage::new(&visit, form.typed));
    }
    tried(&visit, form.typed).await
}

/// Why a list is not taken over.
enum Refused {
    Whole(Unreadable),
    Rows(Vec<Wrong>, Vec<Unknown>),
}

/// What a list says, if nothing is wrong with it.
pub(super) struct Read {
    pub(super) newcomers: Vec<Newcomer>,
    /// Columns that are not taken over.
    pub(super) ignored: Vec<String>,
    /// Places that are made with it.
    pub(super) places: Vec<Unknown>,
}

/// What would come of a list; nothing is stored.
async fn tried(visit: &Visit<EquipmentKeeper>, mut list: List) -> Result {
    let mut db = visit.read().await?;
    match judge(&mut db, &list).await? {
        Ok(read) => {
            if !is_one_time_key(&list.key) {
                list.key = one_time_key()?;
            }
            show(visit, StatusCode::OK, &CheckPage::new(visit, list, &read))
        }
        Err(refused) => again(visit, list, &refused),
    }
}

/// Reads the list and looks for pieces that are known already.
async fn judge(db: &mut Connection, list: &List) -> Result<std::result::Result<Read, Refused>> {
    let table = match table::read(&list.text) {
        Ok(table) => table,
        Err(unreadable) => return Ok(Err(Refused::Whole(unreadable))),
    };
    let known = Known { makes_places: !list.places.is_empty(), ..store::known(db).await? };
    let places = rules::unknown_places(&table.rows, &known);
    let (newcomers, mut wrong) = rules::judge(&table.rows, &known);
    for newcomer in &newcomers {
        wrong.extend(store::taken(db, newcomer).await?);
    }
    wrong.sort_by_key(|wrong| wrong.row);
    if !wrong.is_empty() {
        return Ok(Err(Refused::Rows(wrong, places)));
    }
    Ok(Ok(Read { newcomers, ignored: table.ignored, places }))
}

fn again(visit: &Visit<EquipmentKeeper>, list: List, refused: &Refused) -> Result {
    let page = ListPage::new(visit, list);
    let page = match refused {
        Refused::Whole(unreadable) => page.unreadable(*unreadable),
        Refused::Rows(wrong, places) => page.wrong(wrong, places),
    };
    show(visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// Takes the whole list over, or nothing of it.
async fn save(visit: Visit<EquipmentKeeper>, form: Form<List>) -> Result {
    let key = form.typed.key.clone();
    if form.redisplay || !is_one_time_key(&key) {
        return tried(&visit, form.typed).await;
    }
    let mut work = form.begin().await?;
    if let Some(import) = store::find_by_key(&mut work, visit.person.id, &key).await? {
        return Ok(redirect(&format!("/equipment/import/{import}")));
    }
    let refused = match judge(&mut work, &form.typed).await? {
        Ok(read) => match take_over(&visit, &mut work, &read.newcomers).await? {
            Some(taken) => {
                let by = (visit.person.id, visit.now.seconds());
                let import = store::note(&mut work, &taken, &key, by).await?;
                work.commit().await?;
                return Ok(redirect(&format!("/equipment/import/{import}")));
            }
            None => Refused::Whole(Unreadable::Empty),
        },
        Err(refused) => refused,
    };
    drop(work);
    again(&visit, form.typed, &refused)
}

/// Registers every row under the next tag, in the order of the list.
async fn take_over(
    visit: &Visit<EquipmentKeeper>,
    work: &mut Work,
    newcomers: &[Newcomer],
) -> Result<Option<Taken>> {
    let mut tags: Option<(String, String)> = None;
    for new in newcomers {
        let Added { id, tag } = register(visit, work, new).await?;
        if !new.inventory_number.is_empty() {
            store::number(work, id, &new.inventory_number).await?;
        }
        tags = Some((tags.map_or_else(|| tag.clone(), |(first, _)| first), tag));
    }
    let pieces = i64::try_from(newcomers.len()).unwrap_or(i64::MAX);
    Ok(tags.map(|(first_tag, last_tag)| Taken { pieces, first_tag, last_tag }))
}

async fn register(visit: &Visit<EquipmentKeeper>, work: &mut Work, new: &Newcomer) -> Result<Added> {
    let place = match &new.place {
        Some(Stand::Known(place)) => Some(*place),
        Some(Stand::New(name)) => Some(places::named(work, name).await?),
        None => None,
    };
    let item = NewItem {
        category: new.category,
        line: None,
        quantity: new.quantity,
        make: &new.make,
        model: &new.model,
        serial: &new.serial,
        holds_data: new.holds_data,
        grade: new.grade,
        place,
        comes_with: &new.comes_with,
        note: &new.note,
    };
    let added = items::add(work, &item, (visit.person.id, visit.now.seconds())).await?;
    // The list was judged under the same lock: nothing that it names can have come meanwhile.
    added.map_err(|_| Error::Unreadable)
}

async fn done(visit: Visit<EquipmentKeeper>, Path(id): Path<String>) -> Result {
    let import = ItemImportId(id.parse().map_err(|_| Error::NotFound)?);
    let mut db = visit.read().await?;
    let taken = store::find(&mut db, import, visit.person.id).await?.ok_or(Error::NotFound)?;
    let brought = store::brought(&mut db, &taken).await?;
    show(&visit, StatusCode::OK, &DonePage::new(&visit, taken, &brought))
}
