//! Pictures of resources in the database, photographs with their content.

use sha2::{Digest, Sha256};

use crate::chance::hex;
use crate::db::{Connection, Result, Work};
use crate::ids::{PictureId, ResourceId};
use crate::language::Texts;
use crate::photo::Size;

/// A picture of a resource.
#[derive(Debug, Clone)]
pub struct Picture {
    /// Its number.
    pub id: PictureId,
    /// A drawing below `static/`; empty: a photograph.
    pub file: String,
    /// For those who do not see it; empty in all languages until somebody has written it.
    pub description: Texts,
    /// A photograph's sizes, from the smallest.
    pub sizes: Vec<Address>,
}

/// Where one size of a photograph is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// Pixels.
    pub width: i64,
    /// Pixels.
    pub height: i64,
    /// Of the content.
    pub hash: String,
}

/// The pictures of a resource, in the order in which one meets what they show.
pub async fn of_resource(db: &mut Connection, resource: ResourceId) -> Result<Vec<Picture>> {
    let rows = sqlx::query!(
        r#"SELECT id AS "id: PictureId", file, description_kk, description_ru, description_en,
                  size.width AS "width?", size.height AS "height?", size.hash AS "hash?"
           FROM resource_picture LEFT JOIN resource_picture_size AS size ON size.picture_id = id
           WHERE resource_id = $1 ORDER BY position, id, size.width"#,
        resource
    )
    .fetch_all(db)
    .await?;
    let mut pictures: Vec<Picture> = Vec::new();
    for row in rows {
        let size = match (row.width, row.height, row.hash) {
            (Some(width), Some(height), Some(hash)) => Some(Address { width, height, hash }),
            _ => None,
        };
        match pictures.last_mut() {
            Some(last) if last.id == row.id => last.sizes.extend(size),
            _ => pictures.push(Picture {
                id: row.id,
                file: row.file,
                description: Texts { kk: row.description_kk, ru: row.description_ru, en: row.description_en },
                sizes: size.into_iter().collect(),
            }),
        }
    }
    Ok(pictures)
}

/// The JPEG of an address.
pub(super) async fn content(db: &mut Connection, hash: &str) -> Result<Option<Vec<u8>>> {
    Ok(sqlx::query_scalar!("SELECT content FROM resource_picture_size WHERE hash = $1 LIMIT 1", hash)
        .fetch_optional(db)
        .await?)
}

/// The picture that a form has brought already.
pub(super) async fn by_key(db: &mut Connection, key: &str) -> Result<Option<PictureId>> {
    Ok(sqlx::query_scalar!(
        r#"SELECT id AS "id: PictureId" FROM resource_picture WHERE one_time_key = $1"#,
        key
    )
    .fetch_optional(db)
    .await?)
}

/// Keeps a photograph after the other pictures.
pub(super) async fn insert(
    work: &mut Work,
    resource: ResourceId,
    key: &str,
    sizes: &[Size],
) -> Result<PictureId> {
    let id = sqlx::query_scalar!(
        r#"INSERT INTO resource_picture
               (resource_id, position, file, description_kk, description_ru, description_en, one_time_key)
           VALUES ($1, (SELECT coalesce(max(position), 0) + 1 FROM resource_picture WHERE resource_id = $1),
               '', '', '', '', $2)
           RETURNING id AS "id!: PictureId""#,
        resource,
        key
    )
    .fetch_one(&mut **work)
    .await?;
    for size in sizes {
        insert_size(work, id, size).await?;
    }
    Ok(id)
}

async fn insert_size(work: &mut Work, picture: PictureId, size: &Size) -> Result<()> {
    let hash: String = hex(Sha256::digest(&size.content).as_slice()).chars().take(32).collect();
    sqlx::query!(
        "INSERT INTO resource_picture_size (picture_id, width, height, hash, content) VALUES ($1, $2, $3, $4, $5)",
        picture,
        size.width,
        size.height,
        hash,
        size.content
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Says what is to be seen.
pub(super) async fn describe(work: &mut Work, picture: PictureId, description: &Texts) -> Result<()> {
    sqlx::query!(
        "UPDATE resource_picture SET description_kk = $1, description_ru = $2, description_en = $3 WHERE id = $4",
        description.kk,
        description.ru,
        description.en,
        picture
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Puts a picture at a place of the order.
pub(super) async fn put(work: &mut Work, picture: PictureId, position: i64) -> Result<()> {
    sqlx::query!("UPDATE resource_picture SET position = $1 WHERE id = $2", position, picture)
        .execute(&mut **work)
        .await?;
    Ok(())
}

/// Forgets a picture and all its sizes.
pub(super) async fn remove(work: &mut Work, picture: PictureId) -> Result<()> {
    sqlx::query!("DELETE FROM resource_picture WHERE id = $1", picture).execute(&mut **work).await?;
    Ok(())
}
