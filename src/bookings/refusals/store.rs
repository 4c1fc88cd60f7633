//! Ready sentences in the database.

use super::rules::Sentence;
use crate::db::{Connection, Result, Work};
use crate::language::Texts;

/// All of them, in their order.
pub(super) async fn all(db: &mut Connection) -> Result<Vec<Sentence>> {
    let rows = sqlx::query!(
        r#"SELECT code, place, sentence_kk, sentence_ru, sentence_en, in_use AS "in_use!: bool"
           FROM refusal_sentence ORDER BY place, id"#
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().map(|row| Sentence {
        code: row.code,
        texts: Texts { kk: row.sentence_kk, ru: row.sentence_ru, en: row.sentence_en },
        in_use: row.in_use,
        place: row.place,
    });
    Ok(read.collect())
}

/// Those with which requests are declined from now on, in their order.
pub(in crate::bookings) async fn in_use(db: &mut Connection) -> Result<Vec<Sentence>> {
    let mut sentences = all(db).await?;
    sentences.retain(|one| one.in_use);
    Ok(sentences)
}

/// Adds one after all others.
pub(super) async fn add(work: &mut Work, code: &str, texts: &Texts) -> Result<()> {
    sqlx::query!(
        "INSERT INTO refusal_sentence (code, place, sentence_kk, sentence_ru, sentence_en)
         SELECT $1, coalesce(max(place), 0) + 1, $2, $3, $4 FROM refusal_sentence",
        code,
        texts.kk,
        texts.ru,
        texts.en
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Says it otherwise from now on.
pub(super) async fn set_texts(work: &mut Work, code: &str, texts: &Texts) -> Result<()> {
    sqlx::query!(
        "UPDATE refusal_sentence SET sentence_kk = $1, sentence_ru = $2, sentence_en = $3 WHERE code = $4",
        texts.kk,
        texts.ru,
        texts.en,
        code
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Takes it out of use, or into use again.
pub(super) async fn set_use(work: &mut Work, code: &str, in_use: bool) -> Result<()> {
    sqlx::query!("UPDATE refusal_sentence SET in_use = $1 WHERE code = $2", in_use, code)
        .execute(&mut **work)
        .await?;
    Ok(())
}

/// Puts it at another place.
pub(super) async fn set_place(work: &mut Work, code: &str, place: i64) -> Result<()> {
    sqlx::query!("UPDATE refusal_sentence SET place = $1 WHERE code = $2", place, code)
        .execute(&mut **work)
        .await?;
    Ok(())
}
