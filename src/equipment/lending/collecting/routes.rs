//! The list of pieces grows in the address of the page: nothing is written, and every way back works.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::view::{CollectPage, Last};
use crate::db::Connection;
use crate::equipment::items::with_serial_end;
use crate::equipment::lending::rules::{MOST, Unfit};
use crate::equipment::lending::store::{self, Piece};
use crate::equipment::series;
use crate::equipment::tags::meant;
use crate::web::{App, EquipmentKeeper, Query, Result, Visit, show};

pub(in crate::equipment::lending) fn routes() -> Router<App> {
    Router::new().route("/loans/new", get(collect))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    /// Tags that are on the list, separated by commas.
    items: String,
    /// One more, as typed.
    tag: String,
    /// The id of whoever is to have them, if it is known.
    member: String,
}

/// The tags of a list, each once, and no more than go out in one step.
pub(in crate::equipment::lending) fn list(items: &str) -> Vec<String> {
    let mut list: Vec<String> = Vec::new();
    for tag in items.split(',').map(|tag| tag.trim().to_uppercase()).filter(|tag| !tag.is_empty()) {
        if !list.contains(&tag) && list.len() < MOST {
            list.push(tag);
        }
    }
    list
}

/// The one piece whose serial number ends so.
async fn by_serial(db: &mut Connection, typed: &str) -> Result<Option<Piece>> {
    let found = with_serial_end(db, typed).await?;
    let [one] = found.as_slice() else { return Ok(None) };
    Ok(store::pieces(db, std::slice::from_ref(&one.tag)).await?.pop())
}

async fn collect(visit: Visit<EquipmentKeeper>, Query(asked): Query<Asked>) -> Result {
    let mut db = visit.read().await?;
    let mut pieces = store::pieces(&mut db, &list(&asked.items)).await?;
    let mut last = Last::Nothing;
    if !asked.tag.trim().is_empty() {
        let prefix = series::prefix(&mut db).await?;
        let tag = meant(&prefix, &asked.tag);
        let found = match &tag {
            Some(tag) => store::pieces(&mut db, std::slice::from_ref(tag)).await?.pop(),
            None => None,
        };
        let found = match found {
            None => by_serial(&mut db, &asked.tag).await?,
            found => found,
        };
        last = match found {
            None => Last::Unfit(tag.unwrap_or(asked.tag.trim().to_owned()), Unfit::Unknown),
            Some(piece) if pieces.iter().any(|one| one.id == piece.id) => Last::There(piece.tag),
            Some(_) if pieces.len() >= MOST => Last::Full,
            Some(piece) => {
                if let Err(unfit) = Unfit::judge(piece.state, piece.dirty) {
                    Last::Unfit(piece.tag, unfit)
                } else {
                    let tag = piece.tag.clone();
                    pieces.push(piece);
                    Last::Added(tag)
                }
            }
        };
    }
    let is_refused = matches!(last, Last::Unfit(..) | Last::Full);
    let status = if is_refused { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let typed = if is_refused { asked.tag } else { String::new() };
    show(&visit, status, &CollectPage::new(&visit, &pieces, last, (typed, asked.member)))
}

#[cfg(test)]
mod tests {
    use super::list;

    #[test]
    fn a_list_names_each_tag_once() {
        assert_eq!(list("AQ-0001, aq-0001,,AQ-0002,"), ["AQ-0001", "AQ-0002"]);
        let long: Vec<_> = (0..99).map(|number| format!("AQ-{number:04}")).collect();
        assert_eq!(list(&long.join(",")).len(), super::MOST);
    }
}
