//! What stands on the first page.

use time::Date;

use super::store::{self, Published};
use super::words;
use crate::db::{Connection, Result};
use crate::ids::AnnouncementId;
use crate::language::Language;

/// More would push away what people came for.
const MOST: i64 = 3;

/// An announcement in the reader's language, or in one that there is.
pub(crate) struct Shown {
    pub(crate) id: AnnouncementId,
    pub(crate) title: String,
    pub(crate) paragraphs: Vec<String>,
    /// For `lang`.
    pub(crate) language: Language,
    /// Said when that is not the reader's.
    pub(crate) only: String,
}

impl Shown {
    pub(super) fn new(published: &Published, reader: Language) -> Self {
        let wording = &published.announcement.wording;
        let language = wording.title.readable_in(reader);
        let lines = wording.text.get(language).lines().map(str::trim).filter(|line| !line.is_empty());
        Self {
            id: published.id,
            title: wording.title.get(language).to_owned(),
            paragraphs: lines.map(str::to_owned).collect(),
            language,
            only: words::untranslated(reader.words(), reader, &wording.title),
        }
    }
}

/// Newest first.
pub(crate) async fn shown(db: &mut Connection, language: Language, today: Date) -> Result<Vec<Shown>> {
    let published = store::shown(db, today, MOST).await?;
    Ok(published.iter().map(|one| Shown::new(one, language)).collect())
}
