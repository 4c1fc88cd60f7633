//! Photographs of items in the database, with their content.

use sha2::{Digest, Sha256};

use crate::chance::hex;
use crate::db::{Connection, Result, Work};
use crate::ids::{ItemId, MemberId, PhotoId};
use crate::language::Language;
use crate::photo::Size;

/// A photograph of an item.
#[derive(Debug, Clone)]
pub(in crate::equipment::items) struct Photo {
    pub(super) id: PhotoId,
    /// For those who do not see it.
    pub(super) description: String,
    /// In which that is written.
    pub(super) language: Language,
    /// From the smallest.
    pub(super) sizes: Vec<Address>,
}

/// Where one size of a photograph is.
#[derive(Debug, Clone)]
pub(super) struct Address {
    pub(super) width: i64,
    pub(super) height: i64,
    /// Of the content.
    pub(super) hash: String,
}

/// A photograph that is brought.
pub(super) struct New<'a> {
    pub(super) item: ItemId,
    pub(super) description: &'a str,
    pub(super) language: Language,
    pub(super) key: &'a str,
    pub(super) sizes: &'a [Size],
}

/// The photographs of an item, in the order in which they were brought.
pub(in crate::equipment::items) async fn of_item(db: &mut Connection, item: ItemId) -> Result<Vec<Photo>> {
    let rows = sqlx::query!(
        r#"SELECT item_photo.id AS "id!: PhotoId", description, language, size.width, size.height, size.hash
           FROM item_photo JOIN item_photo_size AS size ON size.photo_id = item_photo.id
           WHERE item_id = $1 ORDER BY item_photo.id, size.width"#,
        item
    )
    .fetch_all(db)
    .await?;
    let mut photos: Vec<Photo> = Vec::new();
    for row in rows {
        let size = Address { width: row.width, height: row.height, hash: row.hash };
        match photos.last_mut() {
            Some(last) if last.id == row.id => last.sizes.push(size),
            _ => photos.push(Photo {
                id: row.id,
                description: row.description,
                language: Language::parse(&row.language).unwrap_or_default(),
                sizes: vec![size],
            }),
        }
    }
    Ok(photos)
}

/// The JPEG of an address.
pub(super) async fn content(db: &mut Connection, hash: &str) -> Result<Option<Vec<u8>>> {
    Ok(sqlx::query_scalar!("SELECT content FROM item_photo_size WHERE hash = $1 LIMIT 1", hash)
        .fetch_optional(db)
        .await?)
}

/// The form with this key has brought its photograph already.
pub(super) async fn is_brought(db: &mut Connection, key: &str) -> Result<bool> {
    let found = sqlx::query_scalar!("SELECT id FROM item_photo WHERE one_time_key = $1", key);
    Ok(found.fetch_optional(db).await?.is_some())
}

/// Keeps a photograph.
pub(super) async fn insert(work: &mut Work, new: &New<'_>, (by, at): (MemberId, i64)) -> Result<()> {
    let language = new.language.code();
    let id = sqlx::query_scalar!(
        r#"INSERT INTO item_photo (item_id, description, language, added_by, added_at, one_time_key)
           VALUES ($1, $2, $3, $4, $5, $6) RETURNING id AS "id!: PhotoId""#,
        new.item,
        new.description,
        language,
        by,
        at,
        new.key
    )
    .fetch_one(&mut **work)
    .await?;
    for size in new.sizes {
        insert_size(work, id, size).await?;
    }
    Ok(())
}

async fn insert_size(work: &mut Work, photo: PhotoId, size: &Size) -> Result<()> {
    let hash: String = hex(Sha256::digest(&size.content).as_slice()).chars().take(32).collect();
    sqlx::query!(
        "INSERT INTO item_photo_size (photo_id, width, height, hash, content) VALUES ($1, $2, $3, $4, $5)",
        photo,
        size.width,
        size.height,
        hash,
        size.content
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Forgets a photograph and all its sizes.
pub(super) async fn remove(work: &mut Work, photo: PhotoId) -> Result<()> {
    sqlx::query!("DELETE FROM item_photo WHERE id = $1", photo).execute(&mut **work).await?;
    Ok(())
}
