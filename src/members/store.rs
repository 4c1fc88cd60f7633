//! People in the database.

use super::rules::{Login, Role};
use crate::db::{Connection, Result, Work};
use crate::ids::MemberId;
use crate::language::Language;

/// What signing in needs to know of an account.
#[derive(Debug)]
pub struct Account {
    /// Who.
    pub id: MemberId,
    /// PHC string, if a password was ever chosen.
    pub password_hash: Option<String>,
    /// `active` and `paused` people may sign in.
    pub state: String,
}

impl Account {
    /// People who applied wait for their welcome; people who left are gone.
    #[must_use]
    pub fn may_sign_in(&self) -> bool {
        matches!(self.state.as_str(), "active" | "paused")
    }

    /// Waits for a welcome.
    #[must_use]
    pub fn has_applied(&self) -> bool {
        self.state == "applied"
    }
}

/// A person to be added.
#[derive(Debug)]
pub struct NewMember<'a> {
    /// Family name.
    pub surname: &'a str,
    /// Given name.
    pub given_name: &'a str,
    /// May be empty.
    pub patronymic: &'a str,
    /// Folded; this or a phone number is needed.
    pub email: Option<&'a str>,
    /// E.164.
    pub phone: Option<&'a str>,
    /// What they read.
    pub language: Language,
    /// `applied` or `active`.
    pub state: &'a str,
    /// PHC string.
    pub password_hash: Option<&'a str>,
}

/// The account that signs in with `login`.
pub async fn account(db: &mut Connection, login: &Login) -> Result<Option<Account>> {
    let login = login.as_str();
    Ok(sqlx::query_as!(
        Account,
        r#"SELECT id AS "id!: MemberId", password_hash, state FROM member WHERE email = $1 OR phone = $1"#,
        login
    )
    .fetch_optional(db)
    .await?)
}

/// The account of a person.
pub async fn account_of(db: &mut Connection, member: MemberId) -> Result<Account> {
    Ok(sqlx::query_as!(
        Account,
        r#"SELECT id AS "id!: MemberId", password_hash, state FROM member WHERE id = $1"#,
        member
    )
    .fetch_one(db)
    .await?)
}

/// The roles of a person.
pub async fn roles(db: &mut Connection, member: MemberId) -> Result<Vec<Role>> {
    let codes = sqlx::query_scalar!("SELECT role FROM member_role WHERE member_id = $1", member)
        .fetch_all(db)
        .await?;
    Ok(codes.iter().filter_map(|code| Role::parse(code)).collect())
}

/// Adds a person; `None` when the address or the number is somebody's already.
pub async fn add(work: &mut Work, new: &NewMember<'_>, now: i64) -> Result<Option<MemberId>> {
    let language = new.language.code();
    Ok(sqlx::query_scalar!(
        r#"INSERT INTO member (surname, given_name, patronymic, email, phone, language, state, password_hash, created_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
           ON CONFLICT DO NOTHING RETURNING id AS "id!: MemberId""#,
        new.surname,
        new.given_name,
        new.patronymic,
        new.email,
        new.phone,
        language,
        new.state,
        new.password_hash,
        now
    )
    .fetch_optional(&mut **work)
    .await?)
}

/// Somebody who signs in may administer.
pub async fn has_administrator(db: &mut Connection) -> Result<bool> {
    let role = Role::Administrator.code();
    Ok(sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM member_role JOIN member ON member.id = member_id
             WHERE role = $1 AND state = 'active') AS "has!: bool""#,
        role
    )
    .fetch_one(db)
    .await?)
}

/// Gives a role; a second time changes nothing.
pub async fn grant(work: &mut Work, member: MemberId, role: Role, now: i64) -> Result<()> {
    let role = role.code();
    sqlx::query!(
        "INSERT INTO member_role (member_id, role, granted_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        member,
        role,
        now
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// The PHC string of a person's password, if one was ever chosen.
pub async fn password_hash(db: &mut Connection, member: MemberId) -> Result<Option<String>> {
    Ok(sqlx::query_scalar!("SELECT password_hash FROM member WHERE id = $1", member).fetch_one(db).await?)
}

/// Replaces the stored password.
pub async fn set_password(work: &mut Work, member: MemberId, hash: &str) -> Result<()> {
    sqlx::query!("UPDATE member SET password_hash = $1 WHERE id = $2", hash, member)
        .execute(&mut **work)
        .await?;
    Ok(())
}

/// Remembers the language a person reads.
pub async fn set_language(work: &mut Work, member: MemberId, language: Language) -> Result<()> {
    let language = language.code();
    sqlx::query!("UPDATE member SET language = $1 WHERE id = $2", language, member)
        .execute(&mut **work)
        .await?;
    Ok(())
}

/// Remembers how a person wants pages to look.
pub async fn set_display(work: &mut Work, member: MemberId, display: &str) -> Result<()> {
    sqlx::query!("UPDATE member SET display = $1 WHERE id = $2", display, member)
        .execute(&mut **work)
        .await?;
    Ok(())
}

/// The token was given to a computer of the centre.
pub async fn is_centre_computer(db: &mut Connection, token_hash: &[u8]) -> Result<bool> {
    let found = sqlx::query_scalar!("SELECT id FROM centre_computer WHERE token_hash = $1", token_hash)
        .fetch_optional(db)
        .await?;
    Ok(found.is_some())
}

/// Marks a computer as the centre's.
pub async fn add_centre_computer(work: &mut Work, token_hash: &[u8], by: MemberId, now: i64) -> Result<()> {
    sqlx::query!(
        "INSERT INTO centre_computer (token_hash, marked_by, marked_at) VALUES ($1, $2, $3)",
        token_hash,
        by,
        now
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// The language that a person reads.
pub async fn language_of(db: &mut Connection, member: MemberId) -> Result<Language> {
    let code = sqlx::query_scalar!("SELECT language FROM member WHERE id = $1", member).fetch_one(db).await?;
    Ok(Language::parse(&code).unwrap_or_default())
}

/// Given name and surname.
pub async fn name_of(db: &mut Connection, member: MemberId) -> Result<String> {
    let name = sqlx::query_scalar!(
        r#"SELECT trim(given_name || ' ' || surname) AS "name!: String" FROM member WHERE id = $1"#,
        member
    )
    .fetch_one(db)
    .await?;
    Ok(name)
}
