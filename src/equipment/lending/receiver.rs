//! Who is to have it: found by a name or a number.

use crate::db::{Connection, Result};
use crate::ids::MemberId;
use crate::members::people::{self, Whom};
use crate::members::rules::Login;
use crate::members::store::account;

/// Whom the words may mean.
pub(super) enum Found {
    One(Whom),
    /// One of these.
    Which(Vec<Whom>),
    Unknown,
    TooMany,
    /// Nobody is named.
    Nobody,
}

/// The member who is meant; `chosen` among those who were offered before.
pub(super) async fn receiver(db: &mut Connection, typed: &str, chosen: &str) -> Result<Found> {
    let typed = typed.trim();
    let chosen = match chosen.parse() {
        Ok(id) => people::one(db, MemberId(id)).await?,
        Err(_) => None,
    };
    if typed.is_empty() {
        return Ok(chosen.map_or(Found::Nobody, Found::One));
    }
    if let Some(login) = Login::parse(typed) {
        let member = account(db, &login).await?.map(|account| account.id);
        let found = match member {
            Some(member) => people::one(db, member).await?,
            None => None,
        };
        return Ok(found.map_or(Found::Unknown, Found::One));
    }
    let found = people::whom(db, typed).await?;
    Ok(match (found, chosen) {
        (None, _) => Found::TooMany,
        (Some(found), Some(chosen)) if found.iter().any(|one| one.id == chosen.id) => Found::One(chosen),
        (Some(mut found), _) if found.len() == 1 => found.pop().map_or(Found::Unknown, Found::One),
        (Some(found), _) if found.is_empty() => Found::Unknown,
        (Some(found), _) => Found::Which(found),
    })
}
