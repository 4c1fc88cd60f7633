//! Choosing labels, and the sheet.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;

use super::form::{Problems, Typed, Wanted};
use super::rules::{MOST, Problem, Size};
use super::store::{self, Named};
use super::view::{Batch, ChoosePage, SheetPage};
use crate::db::Connection;
use crate::equipment::items::finding::{Search, found};
use crate::equipment::series;
use crate::ids::{ItemId, LineId};
use crate::web::{App, EquipmentKeeper, Query, Result, Visit, show};

pub(in crate::equipment) fn routes() -> Router<App> {
    Router::new().route("/equipment/labels", get(choose)).route("/equipment/labels/sheet", get(sheet))
}

async fn choose(
    visit: Visit<EquipmentKeeper>,
    Query(mut typed): Query<Typed>,
    Query(search): Query<Search>,
) -> Result {
    let mut db = visit.read().await?;
    let mut batch = None;
    if typed.size.is_empty() {
        Size::Mm70x37.code().clone_into(&mut typed.size);
    }
    if typed.tags.is_empty() && !typed.found.is_empty() {
        let number = search.number();
        let found = found(&mut db, &search, visit.now, (number * MOST, 0)).await?;
        let more = found.more || found.items.len() > number * MOST;
        let items: Vec<_> = found.items.into_iter().skip((number - 1) * MOST).take(MOST).collect();
        let tags = store::tags_of(&mut db, &items).await?;
        let next = more.then(|| format!("found=yes&{}&page={}", search.query(None), number + 1));
        batch = Some(Batch { count: tags.len(), next });
        typed.tags = tags.join("\n");
    } else if typed.tags.is_empty() {
        typed.tags = proposed(&mut db, &typed).await?.join("\n");
    }
    show(&visit, StatusCode::OK, &ChoosePage::new(&visit, typed, Problems::new()).of(batch))
}

/// Those that the address names in another way.
async fn proposed(db: &mut Connection, typed: &Typed) -> Result<Vec<String>> {
    if let Ok(line) = typed.line.parse() {
        return Ok(store::tags_of_line(db, LineId(line)).await?);
    }
    let mut tags = Vec::new();
    for id in typed.ids() {
        tags.extend(store::tag_of(db, ItemId(id)).await?);
    }
    Ok(tags)
}

async fn sheet(visit: Visit<EquipmentKeeper>, Query(typed): Query<Typed>) -> Result {
    let mut db = visit.read().await?;
    let (prefix, _) = series::now(&mut db).await?;
    let problems = match typed.parse(&prefix) {
        Ok(wanted) => match all(&mut db, &wanted).await? {
            Ok(named) => {
                return show(&visit, StatusCode::OK, &SheetPage::new(&visit, &typed, (&wanted, named)));
            }
            Err(unknown) => vec![("tags", Problem::Unknown(unknown))],
        },
        Err(problems) => problems,
    };
    show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &ChoosePage::new(&visit, typed, problems))
}

/// What stands on each, or the tags that nothing has.
async fn all(db: &mut Connection, wanted: &Wanted) -> Result<std::result::Result<Vec<Named>, Vec<String>>> {
    let (mut named, mut unknown) = (Vec::new(), Vec::new());
    for tag in &wanted.tags {
        match store::named(db, tag).await? {
            Some(one) => named.push(one),
            None => unknown.push(tag.clone()),
        }
    }
    Ok(if unknown.is_empty() { Ok(named) } else { Err(unknown) })
}
