//! The register in the database.

use super::rules::{Asked, Kept, Membership};
use crate::db::{Connection, Error, Result, Work, broken_rule};
use crate::ids::MemberId;
use crate::language::Language;
use crate::members::rules::Role;
use crate::members::rules::scope::Scope;

/// A person as the register lists them.
#[derive(Debug, Clone)]
pub(super) struct Listed {
    pub(super) id: MemberId,
    pub(super) name: String,
    pub(super) email: Option<String>,
    /// E.164.
    pub(super) phone: Option<String>,
    pub(super) state: Membership,
    pub(super) roles: Vec<Role>,
    /// As a coordinator, for what.
    pub(super) scope: Scope,
    pub(super) language: Language,
    /// Nothing but a pseudonym is left.
    pub(super) erased: bool,
    /// A code from an app is asked for at sign-in.
    pub(super) second_step: bool,
}

impl Listed {
    /// Roles and membership may still change.
    pub(super) fn is_open(&self) -> bool {
        !self.erased && self.state != Membership::Died
    }
}

struct Row {
    id: MemberId,
    name: String,
    email: Option<String>,
    phone: Option<String>,
    state: String,
    roles: Option<String>,
    scope: Option<String>,
    language: String,
    erased: bool,
    second_step: bool,
}

impl Row {
    fn read(self) -> Listed {
        Listed {
            id: self.id,
            name: self.name.trim().to_owned(),
            email: self.email,
            phone: self.phone,
            state: Membership::parse(&self.state).unwrap_or(Membership::Left),
            roles: Role::parse_all(self.roles.as_deref()),
            scope: Scope::read(self.scope.as_deref()),
            language: Language::parse(&self.language).unwrap_or_default(),
            erased: self.erased,
            second_step: self.second_step,
        }
    }
}

/// The one list of columns.
macro_rules! rows {
    ($source:literal, $($argument:expr),*) => {
        sqlx::query_as!(
            Row,
            r#"SELECT member.id AS "id!: MemberId",
                   member.surname || ' ' || member.given_name || ' ' || member.patronymic AS "name!: String",
                   member.email, coalesce(member.phone, (SELECT phone FROM guest WHERE guest.member_id = member.id))
                       AS "phone?: String", member.state, member.language,
                   member.erased_at IS NOT NULL AS "erased!: bool",
                   EXISTS (SELECT 1 FROM second_step WHERE second_step.member_id = member.id
                       AND confirmed_at IS NOT NULL) AS "second_step!: bool",
                   (SELECT group_concat(role) FROM member_role WHERE member_role.member_id = member.id)
                       AS "roles: String",
                   (SELECT group_concat(resource_id) FROM coordinator_resource AS listed
                       WHERE listed.member_id = member.id) AS "scope: String"
               FROM "# + $source,
            $($argument),*
        )
    };
}

/// The state that is asked for to see whom nothing but a pseudonym is left of.
pub(super) const ERASED: &str = "erased";

/// Who is asked for: words, a role, a state; an empty text asks for nothing, and not for people who are erased.
pub(super) struct Search<'a> {
    pub(super) words: &'a Asked,
    pub(super) role: &'a str,
    pub(super) state: &'a str,
}

/// Sorts after every word that begins as another does.
const LAST: char = '\u{10FFFF}';

/// People in the order of their names, those whose name is the very word first: `most` after the first `skip`.
pub(super) async fn search(
    db: &mut Connection,
    search: &Search<'_>,
    (most, skip): (i64, i64),
) -> Result<Vec<Listed>> {
    let [first, second, third] = search.words;
    let ends = search.words.each_ref().map(|word| format!("{word}{LAST}"));
    let [first_end, second_end, third_end] = &ends;
    let (role, state) = (search.role, search.state);
    let rows = if first.is_empty() {
        rows!(
            "member WHERE ($1 = '' OR EXISTS (SELECT 1 FROM member_role WHERE member_id = member.id AND role = $1))
                 AND iif(erased_at IS NULL, $2 IN ('', state), $2 = 'erased')
             ORDER BY sort_key, id LIMIT $3 OFFSET $4",
            role,
            state,
            most,
            skip
        )
        .fetch_all(db)
        .await?
    } else {
        rows!(
            "(SELECT member_id, max(word = $1) AS exact FROM member_word WHERE word >= $1 AND word < $2 GROUP BY member_id)
                 AS hit JOIN member ON member.id = hit.member_id
             WHERE ($3 = '' OR EXISTS (
                     SELECT 1 FROM member_word WHERE member_id = member.id AND word >= $3 AND word < $4))
                 AND ($5 = '' OR EXISTS (
                     SELECT 1 FROM member_word WHERE member_id = member.id AND word >= $5 AND word < $6))
                 AND ($7 = '' OR EXISTS (SELECT 1 FROM member_role WHERE member_id = member.id AND role = $7))
                 AND iif(erased_at IS NULL, $8 IN ('', state), $8 = 'erased')
             ORDER BY hit.exact DESC, sort_key, id LIMIT $9 OFFSET $10",
            first,
            first_end,
            second,
            second_end,
            third,
            third_end,
            role,
            state,
            most,
            skip
        )
        .fetch_all(db)
        .await?
    };
    Ok(rows.into_iter().map(Row::read).collect())
}

/// One person.
pub(super) async fn find(db: &mut Connection, member: MemberId) -> Result<Option<Listed>> {
    Ok(rows!("member WHERE member.id = $1", member).fetch_optional(db).await?.map(Row::read))
}

/// By what name somebody is known, as long as nobody has forgotten it.
pub(crate) async fn name_of(db: &mut Connection, member: MemberId) -> Result<Option<String>> {
    let found = find(db, member).await?;
    Ok(found.filter(|person| !person.erased).map(|person| person.name))
}

pub(in crate::members) type Outcome = Result<std::result::Result<(), Kept>>;

fn kept(error: sqlx::Error) -> Outcome {
    match broken_rule(&error) {
        Some("last_administrator") => Ok(Err(Kept::LastAdministrator)),
        _ => Err(Error::from(error)),
    }
}

/// Takes a role away.
pub(super) async fn withdraw(work: &mut Work, member: MemberId, role: Role) -> Outcome {
    let role = role.code();
    let done = sqlx::query!("DELETE FROM member_role WHERE member_id = $1 AND role = $2", member, role)
        .execute(&mut **work)
        .await;
    done.map_or_else(kept, |_| Ok(Ok(())))
}

/// Changes how far somebody belongs to the centre.
pub(in crate::members) async fn set_state(work: &mut Work, member: MemberId, state: Membership) -> Outcome {
    let state = state.code();
    let done =
        sqlx::query!("UPDATE member SET state = $1 WHERE id = $2", state, member).execute(&mut **work).await;
    done.map_or_else(kept, |_| Ok(Ok(())))
}

/// Takes back a code that was handed over: whoever holds it must not gain what has been granted since.
pub(in crate::members) async fn take_back_code(work: &mut Work, member: MemberId) -> Result<()> {
    sqlx::query!("DELETE FROM sign_in_code WHERE member_id = $1", member).execute(&mut **work).await?;
    Ok(())
}

/// Ends every sign-in: what somebody may do has changed.
pub(in crate::members) async fn end_sessions(work: &mut Work, member: MemberId, now: i64) -> Result<()> {
    sqlx::query!("UPDATE session SET ended_at = $1 WHERE member_id = $2 AND ended_at IS NULL", now, member)
        .execute(&mut **work)
        .await?;
    Ok(())
}
