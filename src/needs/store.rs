//! Cards, their consents and the looks at them in the database.

use super::rules::{CONSENT_VERSION, ConsentText, Kind, Need};
use crate::db::{Connection, Result, Work};
use crate::ids::{BookingId, MemberId};
use crate::language::Language;

/// A person's standing card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// In the order of the page; at least one.
    pub needs: Vec<Need>,
    /// Saved, sent or said to be still right; seconds since 1970.
    pub last_used_at: i64,
}

/// A consent that has not been withdrawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    /// Which.
    pub id: i64,
    /// Of its text.
    pub version: i64,
    /// Seconds since 1970.
    pub at: i64,
}

/// The card of a person, if there is one.
pub async fn card(db: &mut Connection, member: MemberId) -> Result<Option<Card>> {
    let last_used_at =
        sqlx::query_scalar!("SELECT last_used_at FROM access_needs WHERE member_id = $1", member)
            .fetch_optional(&mut *db)
            .await?;
    let Some(last_used_at) = last_used_at else { return Ok(None) };
    let rows = sqlx::query!("SELECT kind, sentence FROM access_need WHERE member_id = $1", member)
        .fetch_all(db)
        .await?;
    let need = |kind: Kind| {
        let row = rows.iter().find(|row| row.kind == kind.code())?;
        Some(Need { kind, sentence: row.sentence.clone() })
    };
    Ok(Some(Card { needs: Kind::ALL.into_iter().filter_map(need).collect(), last_used_at }))
}

/// The consent under which a card is or may be kept.
pub async fn consent(db: &mut Connection, member: MemberId) -> Result<Option<Consent>> {
    Ok(sqlx::query_as!(
        Consent,
        r#"SELECT id AS "id!", version, at FROM consent
           WHERE member_id = $1 AND kind = 'access_needs'
               AND NOT EXISTS (SELECT 1 FROM consent_withdrawal WHERE consent_id = consent.id)
           ORDER BY id DESC LIMIT 1"#,
        member
    )
    .fetch_optional(db)
    .await?)
}

/// What somebody agreed to, word for word.
#[derive(Debug)]
pub struct Agreed<'a> {
    /// Whose data it is about.
    pub member: MemberId,
    /// Who agreed.
    pub by: MemberId,
    /// In which language it was read.
    pub language: Language,
    /// What was read.
    pub text: &'a ConsentText,
}

/// Keeps a consent given in the portal.
pub async fn agree(work: &mut Work, agreed: &Agreed<'_>, now: i64) -> Result<i64> {
    let (language, text) = (agreed.language.code(), agreed.text);
    let read = format!("{} {}", text.agreed, text.readers);
    Ok(sqlx::query_scalar!(
        r#"INSERT INTO consent (member_id, kind, version, language, text, purposes, data, period, third_parties,
               method, at, by_member)
           VALUES ($1, 'access_needs', $2, $3, $4, $5, $6, $7, $8, 'portal', $9, $10) RETURNING id AS "id!""#,
        agreed.member,
        CONSENT_VERSION,
        language,
        read,
        text.purposes,
        text.data,
        text.period,
        text.third_parties,
        now,
        agreed.by
    )
    .fetch_one(&mut **work)
    .await?)
}

/// Ends the consents that stand, and with them the card.
pub async fn withdraw(work: &mut Work, member: MemberId, by: Option<MemberId>, now: i64) -> Result<()> {
    sqlx::query!(
        "INSERT INTO consent_withdrawal (consent_id, at, by_member)
         SELECT id, $1, $2 FROM consent WHERE member_id = $3 AND kind = 'access_needs'
             AND NOT EXISTS (SELECT 1 FROM consent_withdrawal WHERE consent_id = consent.id)",
        now,
        by,
        member
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Keeps a card in place of the one before.
pub async fn keep(work: &mut Work, member: MemberId, consent: i64, needs: &[Need], now: i64) -> Result<()> {
    sqlx::query!(
        "INSERT INTO access_needs (member_id, consent_id, saved_at, last_used_at) VALUES ($1, $2, $3, $3)
         ON CONFLICT (member_id) DO UPDATE SET consent_id = $2, saved_at = $3, last_used_at = $3,
             removal_told_at = NULL",
        member,
        consent,
        now
    )
    .execute(&mut **work)
    .await?;
    sqlx::query!("DELETE FROM access_need WHERE member_id = $1", member).execute(&mut **work).await?;
    for need in needs {
        insert(work, member, need).await?;
    }
    Ok(())
}

async fn insert(work: &mut Work, member: MemberId, need: &Need) -> Result<()> {
    let kind = need.kind.code();
    sqlx::query!(
        "INSERT INTO access_need (member_id, kind, sentence) VALUES ($1, $2, $3)",
        member,
        kind,
        need.sentence
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// The card was sent with a request, or the person said that it is still right; false when there is none.
pub async fn used(work: &mut Work, member: MemberId, now: i64) -> Result<bool> {
    let used = sqlx::query!(
        "UPDATE access_needs SET last_used_at = $1, removal_told_at = NULL WHERE member_id = $2",
        now,
        member
    )
    .execute(&mut **work)
    .await?;
    Ok(used.rows_affected() > 0)
}

/// Somebody is about to look at a card because of a booking, or because they represent whose it is.
pub async fn write_view(
    work: &mut Work,
    (member, by): (MemberId, MemberId),
    booking: Option<BookingId>,
    now: i64,
) -> Result<()> {
    sqlx::query!(
        "INSERT INTO access_needs_view (member_id, by_member, booking_id, at) VALUES ($1, $2, $3, $4)",
        member,
        by,
        booking,
        now
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Somebody looked at a card.
#[derive(Debug, Clone)]
pub struct View {
    /// Seconds since 1970.
    pub at: i64,
    /// Given name and surname.
    pub by: String,
    /// Because of which; none by whoever represents the person.
    pub booking: Option<Seen>,
}

/// The booking because of which somebody looked.
#[derive(Debug, Clone)]
pub struct Seen {
    /// Which.
    pub id: BookingId,
    /// What is booked, in the reader's language.
    pub resource: String,
    /// Civil start of the visit.
    pub starts: String,
}

/// The last looks at a person's card, latest first.
pub async fn views(
    db: &mut Connection,
    language: Language,
    member: MemberId,
    most: i64,
) -> Result<Vec<View>> {
    let language = language.code();
    let rows = sqlx::query!(
        r#"SELECT access_needs_view.at, member.given_name || ' ' || member.surname AS "by!: String",
               resource_text.name AS "resource?", booking.id AS "booking?: BookingId", booking.starts AS "starts?"
           FROM access_needs_view
           JOIN member ON member.id = access_needs_view.by_member
           LEFT JOIN booking ON booking.id = access_needs_view.booking_id
           LEFT JOIN resource_text
               ON resource_text.resource_id = booking.resource_id AND resource_text.language = $1
           WHERE access_needs_view.member_id = $2 ORDER BY access_needs_view.id DESC LIMIT $3"#,
        language,
        member,
        most
    )
    .fetch_all(db)
    .await?;
    let seen = |id: Option<BookingId>, resource: Option<String>, starts: Option<String>| {
        Some(Seen { id: id?, resource: resource?, starts: starts? })
    };
    Ok(rows
        .into_iter()
        .map(|row| View { at: row.at, by: row.by, booking: seen(row.booking, row.resource, row.starts) })
        .collect())
}

/// Whose card has not been used since `until`, and who has not been told that it will go; with the last use.
pub(super) async fn to_tell(db: &mut Connection, until: i64) -> Result<Vec<(MemberId, i64)>> {
    let rows = sqlx::query!(
        r#"SELECT member_id AS "member!: MemberId", last_used_at FROM access_needs
           WHERE last_used_at <= $1 AND removal_told_at IS NULL ORDER BY last_used_at LIMIT 500"#,
        until
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.member, row.last_used_at)).collect())
}

/// The person has been told that the card will go.
pub(super) async fn note_told(work: &mut Work, member: MemberId, now: i64) -> Result<()> {
    sqlx::query!("UPDATE access_needs SET removal_told_at = $1 WHERE member_id = $2", now, member)
        .execute(&mut **work)
        .await?;
    Ok(())
}

/// Whose card has not been used since `until`, with the last use and when the person was told that it would go.
pub(super) async fn unused(db: &mut Connection, until: i64) -> Result<Vec<(MemberId, i64, i64)>> {
    let rows = sqlx::query!(
        r#"SELECT member_id AS "member!: MemberId", last_used_at, removal_told_at AS "told_at!" FROM access_needs
           WHERE last_used_at <= $1 AND removal_told_at IS NOT NULL ORDER BY last_used_at LIMIT 500"#,
        until
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.member, row.last_used_at, row.told_at)).collect())
}
