//! What people chose, in the database.

use crate::db::{Connection, Result, Work};
use crate::ids::MemberId;
use crate::messages::rules::Preference;

/// The ways that are known.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) email: Option<String>,
    /// A mail server would not take letters to this address.
    pub(super) is_refused: bool,
    /// E.164.
    pub(super) phone: Option<String>,
}

/// How somebody can be reached at all.
pub(super) async fn known(db: &mut Connection, member: MemberId) -> Result<Known> {
    Ok(sqlx::query_as!(
        Known,
        r#"SELECT member.email, member.phone,
               (member.email IS NOT NULL AND mail_refusal.email IS member.email) AS "is_refused!: bool"
           FROM member LEFT JOIN mail_refusal ON mail_refusal.member_id = member.id WHERE member.id = $1"#,
        member
    )
    .fetch_one(db)
    .await?)
}

/// Keeps what somebody chose, in place of what they chose before.
pub(super) async fn keep(work: &mut Work, member: MemberId, preference: &Preference) -> Result<()> {
    let Preference { spoken, preset, reach, helper, remind_day, remind_hours, requests } = preference;
    let (spoken, preset, reach, requests) = (spoken.code(), preset.code(), reach.code(), requests.code());
    sqlx::query!(
        "INSERT INTO contact_preference
             (member_id, spoken_language, preset, reach, helper, remind_day, remind_hours, requests)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (member_id) DO UPDATE SET spoken_language = $2, preset = $3, reach = $4, helper = $5,
             remind_day = $6, remind_hours = $7, requests = $8",
        member,
        spoken,
        preset,
        reach,
        helper,
        remind_day,
        remind_hours,
        requests
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}
