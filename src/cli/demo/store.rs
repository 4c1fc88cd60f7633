//! What only the example writes: people with ids of our choosing, and support that is arranged already.

use crate::db::{Result, Work};
use crate::ids::{BookingId, MemberId};
use crate::language::Language;

/// A person to be added.
pub(super) struct NewPerson<'a> {
    pub id: MemberId,
    /// Surname, given name, patronymic.
    pub name: (&'a str, &'a str, &'a str),
    pub email: Option<String>,
    pub phone: String,
    pub language: Language,
    pub password_hash: Option<&'a str>,
}

pub(super) async fn add_person(work: &mut Work, person: &NewPerson<'_>, joined: i64) -> Result<()> {
    let (surname, given_name, patronymic) = person.name;
    let language = person.language.code();
    sqlx::query!(
        "INSERT INTO member (id, surname, given_name, patronymic, email, phone, language, state, password_hash, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'active', $8, $9)",
        person.id,
        surname,
        given_name,
        patronymic,
        person.email,
        person.phone,
        language,
        person.password_hash,
        joined
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// What was asked for with a booking will be there.
pub(super) async fn arrange(work: &mut Work, booking: BookingId) -> Result<()> {
    sqlx::query!("UPDATE support_request SET status = 'arranged' WHERE booking_id = $1", booking)
        .execute(&mut **work)
        .await?;
    Ok(())
}
