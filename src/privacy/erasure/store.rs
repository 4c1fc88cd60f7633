//! Forgetting a person, table by table. The test of the map of the data looks into the file for what was left.

mod mentions;

pub(super) use mentions::replace_mentions;

use crate::db::{Error, Result, Work, broken_rule};
use crate::ids::MemberId;

/// Statements about one person, one after the other.
macro_rules! each {
    ($work:ident, $member:ident, $($sql:literal),+ $(,)?) => {{
        $(sqlx::query!($sql, $member).execute(&mut **$work).await?;)+
        Ok(())
    }};
}

/// Takes every role away; false for the last administrator.
pub(super) async fn take_roles(work: &mut Work, member: MemberId) -> Result<bool> {
    let done =
        sqlx::query!("DELETE FROM member_role WHERE member_id = $1", member).execute(&mut **work).await;
    match done {
        Ok(_) => Ok(true),
        Err(error) if broken_rule(&error) == Some("last_administrator") => Ok(false),
        Err(error) => Err(Error::from(error)),
    }
}

/// Rows that are nobody's without the person.
pub(super) async fn delete_what_is_theirs(work: &mut Work, member: MemberId) -> Result<()> {
    each!(
        work,
        member,
        "DELETE FROM session WHERE member_id = $1",
        "DELETE FROM sign_in_code WHERE member_id = $1",
        "DELETE FROM sign_in_card WHERE member_id = $1",
        "DELETE FROM guest WHERE member_id = $1",
        "DELETE FROM link WHERE member_id = $1",
        "DELETE FROM link_request
         WHERE login IN (SELECT email FROM member WHERE id = $1 UNION SELECT phone FROM member WHERE id = $1)",
        "DELETE FROM former_name WHERE member_id = $1",
        "DELETE FROM application WHERE member_id = $1",
        "DELETE FROM imported_person WHERE member_id = $1",
        "DELETE FROM people_import WHERE by_member = $1",
        "DELETE FROM recovery_code WHERE member_id = $1",
        "DELETE FROM second_step WHERE member_id = $1",
        "DELETE FROM booking_draft WHERE member_id = $1 OR made_by = $1",
        "DELETE FROM donation_draft WHERE made_by = $1",
        "DELETE FROM contact_preference WHERE member_id = $1",
        "DELETE FROM member_allowance WHERE member_id = $1",
        "DELETE FROM mail_refusal WHERE member_id = $1",
        "DELETE FROM message WHERE member_id = $1",
        "DELETE FROM resource_member WHERE member_id = $1",
    )
}

/// Leaves a pseudonym where the person was.
pub(super) async fn take_the_name(
    work: &mut Work,
    member: MemberId,
    pseudonym: &str,
    now: i64,
) -> Result<()> {
    sqlx::query!(
        "UPDATE member SET surname = '', given_name = $1, patronymic = '', called = '', email = NULL,
             email_confirmed_at = NULL, phone = NULL, emergency_name = '', emergency_phone = '',
             state = iif(state = 'died', 'died', 'left'), password_hash = NULL, display = NULL,
             erased_at = $2 WHERE id = $3",
        pseudonym,
        now,
        member
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Rows that stay, for the statistics and for others, lose their words.
pub(super) async fn empty_what_stays(work: &mut Work, member: MemberId) -> Result<()> {
    each!(
        work,
        member,
        "UPDATE booking SET purpose = '' WHERE member_id = $1",
        "UPDATE helper_grant SET paper = '–' WHERE paper <> '' AND (member_id = $1 OR helper_id = $1)",
        "UPDATE booking_event SET reason = '–'
         WHERE reason <> '' AND booking_id IN (SELECT id FROM booking WHERE member_id = $1)",
        "UPDATE booking_question SET question = '–', answer = iif(answer IS NULL, NULL, '–')
         WHERE booking_id IN (SELECT id FROM booking WHERE member_id = $1)",
        "UPDATE booking_move SET purpose = '', reason = iif(reason = '', '', '–')
         WHERE booking_id IN (SELECT id FROM booking WHERE member_id = $1)",
        "UPDATE support_need SET giver = NULL WHERE giver IS NOT NULL
             AND booking_id IN (SELECT id FROM booking WHERE member_id = $1)",
        "DELETE FROM support_need WHERE booking_id IN (SELECT id FROM booking WHERE member_id = $1)",
        "UPDATE support_request SET wish = iif(wish = '', '', '–'), answer = iif(answer = '', '', '–')
         WHERE booking_id IN (SELECT id FROM booking WHERE member_id = $1)",
        "UPDATE handover SET sentence = iif(sentence = '', '', '–'), collector_name = '',
             witness = iif(witness = '', '', '–'), paper = iif(paper = '', '', '–') WHERE holder_id = $1",
        "UPDATE custody SET purpose = '', shown_by = '', cleaned = '', ended_why = iif(ended_why = '', '', '–')
         WHERE holder_id = $1",
        "UPDATE extension SET sentence = '', reason = iif(reason = '', '', '–')
         WHERE custody_id IN (SELECT id FROM custody WHERE holder_id = $1)",
        "UPDATE loan_request SET purpose = '', answer = iif(answer = '', '', '–') WHERE member_id = $1",
        "UPDATE feedback SET text = '–', page = '', contact = '', answer = iif(answer IS NULL, NULL, '–'),
             member_id = NULL WHERE member_id = $1",
    )
}
