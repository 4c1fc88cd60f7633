//! Guests: whom the desk books for by a name and a phone.

use super::people::file;
use crate::db::{Result, Work};
use crate::ids::MemberId;
use crate::journal::{self, Action};
use crate::language::Language;
use crate::names::folded_words;

/// Somebody without an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guest {
    /// Of the person, or of the organisation.
    pub name: String,
    /// E.164.
    pub phone: String,
    /// Who calls for an organisation; `None` for a person.
    pub contact: Option<String>,
}

/// The guest of that name and number, known already or added now by whom, at what time. Nobody asks what a guest reads.
pub async fn find_or_add(
    work: &mut Work,
    guest: &Guest,
    language: Language,
    (by, now): (MemberId, i64),
) -> Result<MemberId> {
    let organisation = guest.contact.is_some();
    let contact = guest.contact.as_deref().unwrap_or_default();
    if let Some(known) = find(work, guest, organisation).await? {
        sqlx::query!("UPDATE guest SET contact = $1 WHERE member_id = $2", contact, known)
            .execute(&mut **work)
            .await?;
        return Ok(known);
    }
    let language = language.code();
    let member = sqlx::query_scalar!(
        r#"INSERT INTO member (surname, given_name, language, state, created_at)
           VALUES ('', $1, $2, 'guest', $3) RETURNING id AS "id!: MemberId""#,
        guest.name,
        language,
        now
    )
    .fetch_one(&mut **work)
    .await?;
    sqlx::query!(
        "INSERT INTO guest (member_id, phone, organisation, contact) VALUES ($1, $2, $3, $4)",
        member,
        guest.phone,
        organisation,
        contact
    )
    .execute(&mut **work)
    .await?;
    file(work, member).await?;
    journal::write_about(work, now, by, Action::MemberAdded, (member, "guest")).await?;
    Ok(member)
}

/// A name is the same whatever keyboard it was typed on.
async fn find(work: &mut Work, guest: &Guest, organisation: bool) -> Result<Option<MemberId>> {
    let known = sqlx::query!(
        r#"SELECT member.id AS "id!: MemberId", member.given_name FROM guest JOIN member ON member.id = guest.member_id
           WHERE guest.phone = $1 AND organisation = $2 AND member.state = 'guest' ORDER BY member.id"#,
        guest.phone,
        organisation
    )
    .fetch_all(&mut **work)
    .await?;
    let name = folded_words(&guest.name);
    Ok(known.into_iter().find(|one| folded_words(&one.given_name) == name).map(|one| one.id))
}
