//! Announcements in the database.

mod audience;

use time::Date;

use super::rules::{Announcement, Audience, Wording};
use crate::civil;
use crate::db::{Connection, Result, Work};
use crate::ids::{AnnouncementId, MemberId};
use crate::language::Texts;

pub use audience::{concerned, count_concerned};

/// An announcement as it was published.
#[derive(Debug, Clone)]
pub struct Published {
    /// Which.
    pub id: AnnouncementId,
    /// What, until when, to whom.
    pub announcement: Announcement,
    /// Given name and surname.
    pub by: String,
    /// Seconds since 1970.
    pub at: i64,
    /// Not shown any more since; seconds.
    pub withdrawn_at: Option<i64>,
}

struct Row {
    id: AnnouncementId,
    title_kk: String,
    title_ru: String,
    title_en: String,
    text_kk: String,
    text_ru: String,
    text_en: String,
    shown_until: String,
    audience: String,
    day: Option<String>,
    by: String,
    at: i64,
    withdrawn_at: Option<i64>,
}

impl Row {
    fn read(self) -> Option<Published> {
        let wording = Wording {
            title: Texts { kk: self.title_kk, ru: self.title_ru, en: self.title_en },
            text: Texts { kk: self.text_kk, ru: self.text_ru, en: self.text_en },
        };
        let shown_until = civil::parse_date(&self.shown_until)?;
        let audience = Audience::parse(&self.audience, self.day.as_deref())?;
        Some(Published {
            id: self.id,
            announcement: Announcement { wording, shown_until, audience },
            by: self.by,
            at: self.at,
            withdrawn_at: self.withdrawn_at,
        })
    }
}

macro_rules! rows {
    ($condition:literal, $($argument:expr),*) => {
        sqlx::query_as!(
            Row,
            r#"SELECT announcement.id AS "id!: AnnouncementId", title_kk, title_ru, title_en, text_kk, text_ru, text_en,
                   shown_until, audience, day, member.given_name || ' ' || member.surname AS "by!: String",
                   written_at AS "at!: i64", withdrawn_at
               FROM announcement JOIN member ON member.id = announcement.written_by
               WHERE "# + $condition,
            $($argument),*
        )
    };
}

/// One announcement.
pub async fn find(db: &mut Connection, id: AnnouncementId) -> Result<Option<Published>> {
    Ok(rows!("announcement.id = $1", id).fetch_optional(db).await?.and_then(Row::read))
}

/// What a form with this key has already published.
pub async fn by_key(db: &mut Connection, key: &str) -> Result<Option<Published>> {
    Ok(rows!("one_time_key = $1", key).fetch_optional(db).await?.and_then(Row::read))
}

/// What stands on the first page, newest first.
pub async fn shown(db: &mut Connection, today: Date, most: i64) -> Result<Vec<Published>> {
    let today = civil::date_text(today);
    let rows = rows!(
        "withdrawn_at IS NULL AND shown_until >= $1 ORDER BY announcement.id DESC LIMIT $2",
        today,
        most
    );
    Ok(rows.fetch_all(db).await?.into_iter().filter_map(Row::read).collect())
}

/// What stands there no more, newest first.
pub async fn over(db: &mut Connection, today: Date, most: i64) -> Result<Vec<Published>> {
    let today = civil::date_text(today);
    let rows = rows!(
        "withdrawn_at IS NOT NULL OR shown_until < $1 ORDER BY announcement.id DESC LIMIT $2",
        today,
        most
    );
    Ok(rows.fetch_all(db).await?.into_iter().filter_map(Row::read).collect())
}

/// What was last said of the centre being closed on a day.
pub async fn closing(db: &mut Connection, day: Date) -> Result<Option<Published>> {
    let day = civil::date_text(day);
    Ok(rows!("closes = $1 ORDER BY announcement.id DESC LIMIT 1", day)
        .fetch_optional(db)
        .await?
        .and_then(Row::read))
}

/// Who writes it, when, and what makes it count once.
#[derive(Debug, Clone, Copy)]
pub struct Signed<'a> {
    /// The coordinator.
    pub by: MemberId,
    /// Seconds since 1970.
    pub at: i64,
    /// The form's one-time key.
    pub key: &'a str,
    /// The day on which it says that the centre is closed.
    pub closes: Option<Date>,
}

/// Writes it down; `None` when the key has been used.
pub async fn insert(
    work: &mut Work,
    announcement: &Announcement,
    signed: &Signed<'_>,
) -> Result<Option<AnnouncementId>> {
    let Announcement { wording: Wording { title, text }, shown_until, audience } = announcement;
    let (until, code) = (civil::date_text(*shown_until), audience.code());
    let (day, closes) = (audience.day().map(civil::date_text), signed.closes.map(civil::date_text));
    Ok(sqlx::query_scalar!(
        r#"INSERT INTO announcement (title_kk, title_ru, title_en, text_kk, text_ru, text_en, shown_until, audience,
               day, written_by, written_at, one_time_key, closes)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
           ON CONFLICT (one_time_key) DO NOTHING RETURNING id AS "id!: AnnouncementId""#,
        title.kk,
        title.ru,
        title.en,
        text.kk,
        text.ru,
        text.en,
        until,
        code,
        day,
        signed.by,
        signed.at,
        signed.key,
        closes
    )
    .fetch_optional(&mut **work)
    .await?)
}

/// Says it in other words or languages, or until another day. Whom it was sent to stays as it is.
pub async fn change(work: &mut Work, id: AnnouncementId, wording: &Wording, shown_until: Date) -> Result<()> {
    let (Wording { title, text }, until) = (wording, civil::date_text(shown_until));
    sqlx::query!(
        "UPDATE announcement SET title_kk = $1, title_ru = $2, title_en = $3, text_kk = $4, text_ru = $5,
             text_en = $6, shown_until = $7
         WHERE id = $8",
        title.kk,
        title.ru,
        title.en,
        text.kk,
        text.ru,
        text.en,
        until,
        id
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Takes it from the first page; the first time counts.
pub async fn withdraw(work: &mut Work, id: AnnouncementId, now: i64) -> Result<()> {
    sqlx::query!("UPDATE announcement SET withdrawn_at = $1 WHERE id = $2 AND withdrawn_at IS NULL", now, id)
        .execute(&mut **work)
        .await?;
    Ok(())
}
