//! Read for whoever may open the pages to which the lines lead.

use super::store;
use super::view::{Line, lines};
use crate::db::Connection;
use crate::members::Person;
use crate::web::{Acting, Collects, Public, Result, Visit, lets_in};

/// What the person has on loan, or whom they act for: what is due first before. Nothing for those to whom `/borrowed` is
/// closed.
pub(crate) async fn mine(db: &mut Connection, visit: &Visit<Public>, person: &Person) -> Result<Vec<Line>> {
    let Some(actor) = lets_in::<Acting<Collects>>(person) else { return Ok(Vec::new()) };
    let facts = store::of(db, actor.subject()).await?;
    Ok(lines(visit.language, visit.now.civil, &facts))
}
