//! Who was there, and whose data were, in the database.

use crate::db::{Connection, Result};

/// Somebody came in, gave or took rights, or looked at or took what is kept of somebody.
pub(super) struct Act {
    /// Seconds since 1970.
    pub(super) at: i64,
    pub(super) action: String,
    pub(super) by: Option<String>,
    pub(super) about: Option<String>,
    pub(super) phone: Option<String>,
    pub(super) email: Option<String>,
    pub(super) language: Option<String>,
}

pub(super) async fn acts(db: &mut Connection, from: i64, until: i64) -> Result<Vec<Act>> {
    Ok(sqlx::query_as!(
        Act,
        r#"WITH act AS (
               SELECT at, id, action, by_member, about FROM journal
               WHERE at >= $1 AND at < $2 AND action IN ('signed_in', 'signed_in_by_card', 'second_step_asked',
                   'second_step_passed', 'code_given', 'card_given', 'role_granted', 'role_withdrawn',
                   'scope_changed', 'second_step_reset',
                   'support_viewed', 'register_viewed', 'person_viewed', 'data_exported')
               UNION ALL
               SELECT at, id, 'card_viewed', by_member, member_id FROM access_needs_view
               WHERE at >= $1 AND at < $2
               UNION ALL
               SELECT at, id, 'card_viewed', by_member, member_id FROM evacuation_view
               WHERE at >= $1 AND at < $2)
           SELECT act.at AS "at!: i64", act.action AS "action!: String",
               trim(actor.given_name || ' ' || actor.surname) AS "by: String",
               person.surname || ' ' || person.given_name || ' ' || person.patronymic AS "about: String",
               person.phone, person.email, person.language AS "language: String"
           FROM act
           LEFT JOIN member AS actor ON actor.id = act.by_member
           LEFT JOIN member AS person ON person.id = act.about
           ORDER BY act.at, act.id"#,
        from,
        until
    )
    .fetch_all(db)
    .await?)
}

/// Somebody whose data were there.
pub(super) struct Held {
    pub(super) name: String,
    pub(super) phone: Option<String>,
    pub(super) email: Option<String>,
    pub(super) language: String,
    /// What may tell of their health is among them.
    pub(super) special: bool,
}

pub(super) async fn held(db: &mut Connection, from: i64, until: i64) -> Result<Vec<Held>> {
    Ok(sqlx::query_as!(
        Held,
        r#"SELECT surname || ' ' || given_name || ' ' || patronymic AS "name!: String", phone, email, language,
               EXISTS (SELECT 1 FROM support_request JOIN booking ON booking.id = support_request.booking_id
                   WHERE booking.member_id = member.id AND support_request.asked_at < $2)
               OR EXISTS (SELECT 1 FROM consent
                   LEFT JOIN consent_withdrawal ON consent_withdrawal.consent_id = consent.id
                   WHERE consent.member_id = member.id AND consent.at < $2
                       AND (consent_withdrawal.at IS NULL OR consent_withdrawal.at >= $1))
               OR EXISTS (SELECT 1 FROM evacuation_help
                   WHERE evacuation_help.member_id = member.id AND agreed_at < $2
                       AND (ended_at IS NULL OR ended_at >= $1)) AS "special!: bool"
           FROM member WHERE created_at < $2 AND (erased_at IS NULL OR erased_at >= $1) ORDER BY sort_key, id"#,
        from,
        until
    )
    .fetch_all(db)
    .await?)
}
