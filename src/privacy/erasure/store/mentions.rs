//! Messages to others that name a person. Only fields that hold a name and nothing else are touched, and only a whole
//! name: an announcement stays as it was written, and so does whoever is called nearly the same.

use crate::db::{Result, Work};
use crate::ids::MemberId;

/// Where notices hold a name: who acts for whom, and by whose hand a booking was made or given up.
const NAMES: [&str; 5] = ["$.helper", "$.member", "$.login", "$.by", "$.visit.by"];

/// Puts `pseudonym` where messages to others name the person, now or by an earlier name. What tells administrators
/// that the person's letters came back goes altogether: there is nothing left to do about it.
pub(in crate::privacy::erasure) async fn replace_mentions(
    work: &mut Work,
    member: MemberId,
    pseudonym: &str,
) -> Result<()> {
    sqlx::query!(
        "DELETE FROM message WHERE kind = 'mail_refused' AND iif(once_key IS NULL,
             json_extract(facts, '$.name') IN (SELECT words FROM name_of_member WHERE member_id = $1),
             once_key LIKE 'mail_refused ' || $1 || ' %')",
        member
    )
    .execute(&mut **work)
    .await?;
    for name in NAMES {
        replace(work, member, pseudonym, name).await?;
    }
    Ok(())
}

/// In one field. Namesakes are told apart by whom the message is to: one of the two that a grant joined. An offer has
/// left no trace of who it was made to.
async fn replace(work: &mut Work, member: MemberId, pseudonym: &str, field: &str) -> Result<()> {
    sqlx::query!(
        "UPDATE message SET facts = json_set(facts, $1, $2)
         WHERE member_id <> $3 AND kind NOT IN ('announcement', 'answer')
             AND json_extract(facts, $1) IN (SELECT words FROM name_of_member WHERE member_id = $3)
             AND (kind IN ('helper_offered', 'offer_declined') OR EXISTS (
                 SELECT 1 FROM helper_grant
                 WHERE (helper_grant.member_id = $3 AND helper_grant.helper_id = message.member_id)
                     OR (helper_grant.helper_id = $3 AND helper_grant.member_id = message.member_id)))",
        field,
        pseudonym,
        member
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}
