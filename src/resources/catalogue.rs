//! What can be booked, read once for each state of the data: pages ask for it far more often than anybody changes it.

use std::sync::Arc;

use super::store::{Resource, all_kept};
use crate::db::{Connection, Db, Result};
use crate::language::Language;

/// All resources in use that may be booked by themselves, in the order of the lists. For looking only: in a unit of work
/// what is judged is read anew.
pub async fn all(db: &Db, reader: &mut Connection, language: Language) -> Result<Vec<Resource>> {
    let kept = kept(db, reader, language).await?;
    Ok(kept.iter().filter(|one| one.terms.in_use && one.terms.alone).cloned().collect())
}

/// The resource of an address; all else as in [`all`].
pub async fn find(
    db: &Db,
    reader: &mut Connection,
    (slug, language): (&str, Language),
) -> Result<Option<Resource>> {
    let kept = kept(db, reader, language).await?;
    Ok(kept.iter().find(|one| one.slug == slug).cloned())
}

async fn kept(db: &Db, reader: &mut Connection, language: Language) -> Result<Arc<Vec<Resource>>> {
    let name = ("resources", language.code());
    // Asked before anything is read: what is older than it says is not remembered.
    let version = db.version();
    if let Some(known) = db.remembered(version, name) {
        return Ok(known);
    }
    let read = Arc::new(all_kept(reader, language).await?);
    db.remember(version, name, &read);
    Ok(read)
}
