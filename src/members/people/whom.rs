//! Whom somebody at the desk means by a name or a number.

use super::rules::{Membership, asked};
use super::store::{self, Listed, Search};
use crate::db::{Connection, Result};
use crate::ids::MemberId;

/// So many are offered; with more, a name says too little.
const MOST: usize = 12;

/// A member who may be meant.
#[derive(Debug, Clone)]
pub(crate) struct Whom {
    pub(crate) id: MemberId,
    /// Surname first.
    pub(crate) name: String,
    /// E.164, or the e-mail address of who has no number.
    pub(crate) reached_at: String,
}

/// This very member, unless they are gone.
pub(crate) async fn one(db: &mut Connection, member: MemberId) -> Result<Option<Whom>> {
    let found = store::find(db, member).await?.filter(comes);
    Ok(found.filter(|one| !one.erased).map(Whom::of))
}

fn comes(one: &Listed) -> bool {
    matches!(one.state, Membership::Active | Membership::Paused)
}

impl Whom {
    fn of(one: Listed) -> Self {
        Self { id: one.id, name: one.name, reached_at: one.phone.or(one.email).unwrap_or_default() }
    }
}

/// Members who may be meant, in the order of their names; `None` when they are too many to choose from.
pub(crate) async fn whom(db: &mut Connection, typed: &str) -> Result<Option<Vec<Whom>>> {
    let words = asked(typed);
    if words.iter().all(String::is_empty) {
        return Ok(Some(Vec::new()));
    }
    let search = Search { words: &words, role: "", state: "" };
    let most = i64::try_from(MOST).unwrap_or(i64::MAX).saturating_mul(4);
    let found = store::search(db, &search, (most, 0)).await?;
    let found: Vec<_> = found.into_iter().filter(comes).map(Whom::of).collect();
    Ok((found.len() <= MOST).then_some(found))
}
