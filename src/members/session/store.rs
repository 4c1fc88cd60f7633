//! Sessions in the database.

use super::super::acting;
use super::super::rules::acting::Standing;
use super::super::rules::scope::{self, Scope};
use super::super::rules::{Person, Role};
use super::super::second_step::rules::HALFWAY_LASTS;
use super::rules::{AGE_LIMIT, IDLE_LIMIT, SHARED_IDLE_LIMIT, ends_at};
use crate::clock::Now;
use crate::db::{Connection, Result, Work};
use crate::ids::{MemberId, SessionId};
use crate::language::Language;

/// What a cookie leads to.
#[derive(Debug)]
pub enum Found {
    /// Somebody who is signed in.
    Live(Box<Live>),
    /// Somebody whose password was right, and who has not shown the code of their app yet.
    Halfway(MemberId, SessionId),
    /// Somebody's session that has ended; what they typed is theirs.
    Ended(MemberId),
    /// Nothing that we know.
    Nothing,
}

/// Somebody who is signed in.
#[derive(Debug)]
pub struct Live {
    /// Who.
    pub person: Person,
    /// When they were last seen; seconds since 1970.
    pub last_seen: i64,
    /// The number of the terms, so that every page knows it without another question.
    pub terms: i64,
}

/// Looks a session up by the hash of its token.
pub async fn find_session(db: &mut Connection, token_hash: &[u8], now: Now) -> Result<Found> {
    let row = sqlx::query!(
        r#"SELECT session.id AS "id!: SessionId", session.member_id AS "member_id!: MemberId",
               session.shared AS "shared!: bool", session.created_at, session.last_seen_at, session.ended_at,
               iif(member.called = '', member.given_name, member.called) AS "given_name!: String", member.language, member.display, member.state,
               session.halfway AS "halfway!: bool",
               EXISTS (SELECT 1 FROM second_step WHERE second_step.member_id = member.id AND confirmed_at IS NOT NULL)
                   AS "second_step!: bool",
               session.acting_for AS "acting_for: MemberId", session.by_card AS "by_card!: bool",
               (SELECT group_concat(role) FROM member_role WHERE member_role.member_id = member.id) AS "roles: String",
               (SELECT group_concat(resource_id) FROM coordinator_resource
                   WHERE coordinator_resource.member_id = member.id) AS "scope: String",
               (SELECT group_concat(resource_id) FROM coordinates
                   WHERE coordinates.member_id = member.id) AS "decides: String",
               (SELECT count(*) FROM message WHERE message.member_id = member.id AND message.read_at IS NULL)
                   AS "unread!: i64",
               (SELECT number FROM terms_state) AS "terms!: i64"
           FROM session JOIN member ON member.id = session.member_id WHERE session.token_hash = $1"#,
        token_hash
    )
    .fetch_optional(&mut *db)
    .await?;
    let Some(row) = row else { return Ok(Found::Nothing) };
    let ended =
        row.ended_at.is_some() || now.seconds() >= ends_at(row.created_at, row.last_seen_at, row.shared);
    if ended || matches!(row.state.as_str(), "left" | "died") {
        return Ok(Found::Ended(row.member_id));
    }
    if row.halfway {
        let in_time = now.seconds() < row.created_at + HALFWAY_LASTS;
        return Ok(if in_time { Found::Halfway(row.member_id, row.id) } else { Found::Nothing });
    }
    let person = Person {
        id: row.member_id,
        session: row.id,
        given_name: row.given_name,
        language: Language::parse(&row.language).unwrap_or_default(),
        display: row.display,
        // A card never opens more than a member may do, whatever else is wrong.
        roles: Role::parse_all(row.roles.as_deref().filter(|_| !row.by_card)),
        scope: Scope::read(row.scope.as_deref()),
        decides: scope::read_all(row.decides.as_deref().unwrap_or_default()),
        shared: row.shared,
        by_card: row.by_card,
        unread: row.unread,
        second_step: row.second_step,
        owes_second_step: false,
        standing: standing(db, row.member_id, row.acting_for, now).await?,
    };
    Ok(Found::Live(Box::new(Live { person, last_seen: row.last_seen_at, terms: row.terms })))
}

async fn standing(
    db: &mut Connection,
    person: MemberId,
    acting_for: Option<MemberId>,
    now: Now,
) -> Result<Standing> {
    let Some(member) = acting_for else { return Ok(Standing::Own) };
    Ok(match acting::find(db, (member, person), now.civil.date()).await? {
        Some(grant) => Standing::For(Box::new(grant)),
        None => Standing::Lapsed(super::super::store::name_of(db, member).await?),
    })
}

/// A session that has just been opened.
#[derive(Debug, Clone, Copy)]
pub struct Opened {
    /// Which.
    pub id: SessionId,
    /// The second step is still to come.
    pub halfway: bool,
}

/// Opens a session; for whoever has a second step it lets nobody in before that.
pub async fn open(
    work: &mut Work,
    member: MemberId,
    token_hash: &[u8],
    shared: bool,
    now: i64,
) -> Result<Opened> {
    Ok(sqlx::query_as!(
        Opened,
        r#"INSERT INTO session (token_hash, member_id, shared, created_at, last_seen_at, halfway)
           VALUES ($1, $2, $3, $4, $4,
               EXISTS (SELECT 1 FROM second_step WHERE member_id = $2 AND confirmed_at IS NOT NULL))
           RETURNING id AS "id!: SessionId", halfway AS "halfway!: bool""#,
        token_hash,
        member,
        shared,
        now
    )
    .fetch_one(&mut **work)
    .await?)
}

/// Notes that a session was opened by a card.
pub async fn note_card(work: &mut Work, token_hash: &[u8]) -> Result<()> {
    sqlx::query!("UPDATE session SET by_card = 1 WHERE token_hash = $1", token_hash)
        .execute(&mut **work)
        .await?;
    Ok(())
}

/// Remembers that the person is there.
pub async fn touch_session(work: &mut Work, session: SessionId, now: i64) -> Result<()> {
    sqlx::query!("UPDATE session SET last_seen_at = $1 WHERE id = $2 AND last_seen_at < $1", now, session)
        .execute(&mut **work)
        .await?;
    Ok(())
}

/// Ends one session.
pub async fn end(work: &mut Work, session: SessionId, now: i64) -> Result<()> {
    sqlx::query!("UPDATE session SET ended_at = $1 WHERE id = $2 AND ended_at IS NULL", now, session)
        .execute(&mut **work)
        .await?;
    Ok(())
}

/// Ends the session that a token leads to, if it is still open.
pub async fn end_by_token(work: &mut Work, token_hash: &[u8], now: i64) -> Result<()> {
    sqlx::query!(
        "UPDATE session SET ended_at = $1 WHERE token_hash = $2 AND ended_at IS NULL",
        now,
        token_hash
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Forgets sessions that have been over for as long as what was typed is kept: a day, or two hours on a shared computer.
pub async fn delete_old_sessions(work: &mut Work, now: i64) -> Result<()> {
    let (own, shared) = (now - 86_400, now - 7200);
    let (own_idle, shared_idle, oldest) = (own - IDLE_LIMIT, shared - SHARED_IDLE_LIMIT, own - AGE_LIMIT);
    sqlx::query!(
        "DELETE FROM session WHERE created_at < $1
            OR (shared = 0 AND (ended_at < $2 OR last_seen_at < $3))
            OR (shared = 1 AND (ended_at < $4 OR last_seen_at < $5))",
        oldest,
        own,
        own_idle,
        shared,
        shared_idle
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}
