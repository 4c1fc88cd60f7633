//! Profiles in the database.

use super::rules::{New, Profile};
use crate::db::{Connection, Result, Work, broken_rule};
use crate::ids::MemberId;
use crate::language::Language;
use crate::members::links::rules::Purpose;

pub(super) async fn find(db: &mut Connection, member: MemberId) -> Result<Profile> {
    let row = sqlx::query!(
        r#"SELECT surname, given_name, patronymic, called, phone, email, language, emergency_name,
               emergency_phone, email_confirmed_at IS NOT NULL AS "is_confirmed!: bool"
           FROM member WHERE id = $1"#,
        member
    )
    .fetch_one(db)
    .await?;
    Ok(Profile {
        surname: row.surname,
        given_name: row.given_name,
        patronymic: row.patronymic,
        called: row.called,
        phone: row.phone,
        email: row.email,
        is_confirmed: row.is_confirmed,
        language: Language::parse(&row.language).unwrap_or_default(),
        emergency_name: row.emergency_name,
        emergency_phone: row.emergency_phone,
    })
}

/// Keeps all but the ways in: names, language, whom to call.
pub(super) async fn set_words(work: &mut Work, member: MemberId, new: &New) -> Result<()> {
    let language = new.reads.code();
    sqlx::query!(
        "UPDATE member SET surname = $1, given_name = $2, patronymic = $3, called = $4, language = $5,
             emergency_name = $6, emergency_phone = $7 WHERE id = $8",
        new.names.surname,
        new.names.given_name,
        new.names.patronymic,
        new.called,
        language,
        new.emergency_name,
        new.emergency_phone,
        member
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Keeps another phone number, or none; false when it is somebody else's.
pub(super) async fn set_phone(work: &mut Work, member: MemberId, phone: Option<&str>) -> Result<bool> {
    let done =
        sqlx::query!("UPDATE member SET phone = $1 WHERE id = $2", phone, member).execute(&mut **work).await;
    match done {
        Ok(_) => Ok(true),
        Err(error) if broken_rule(&error) == Some("member.phone") => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Forgets the address.
pub(super) async fn remove_email(work: &mut Work, member: MemberId) -> Result<()> {
    sqlx::query!("UPDATE member SET email = NULL, email_confirmed_at = NULL WHERE id = $1", member)
        .execute(&mut **work)
        .await?;
    Ok(())
}

/// The address that waits for its confirmation.
pub(super) async fn waiting_email(db: &mut Connection, member: MemberId, now: i64) -> Result<Option<String>> {
    let lasts = Purpose::ConfirmEmail.lasts();
    Ok(sqlx::query_scalar!(
        "SELECT link.email FROM link JOIN member ON member.id = link.member_id
         WHERE link.member_id = $1 AND link.purpose = 'confirm_email' AND link.email IS NOT member.email
             AND (link.state = 'waiting' OR (link.state = 'sent' AND coalesce(link.expires_at, link.asked_at + $3) > $2))",
        member,
        now,
        lasts
    )
    .fetch_optional(db)
    .await?)
}
