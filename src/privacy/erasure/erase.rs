//! The order in which a person is forgotten.

use super::store;
use crate::clock::Now;
use crate::db::{Result, Work};
use crate::equipment::lending::lent_to;
use crate::ids::MemberId;
use crate::journal::{self, Action};
use crate::members;
use crate::privacy::departure;

/// How it went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::privacy) enum Erased {
    Done,
    /// Somebody must be left who can give roles.
    LastAdministrator,
    /// A coordinator whose work nobody has taken over yet.
    OpenWork,
    /// Somebody who has something on loan: its tags.
    OpenLoan(String),
}

/// Frees what the person holds and empties every row that is theirs. Past bookings keep time and place for the
/// statistics, and nobody's name. `by` nobody: the portal itself.
pub(in crate::privacy) async fn erase(
    work: &mut Work,
    member: MemberId,
    by: Option<MemberId>,
    now: Now,
) -> Result<Erased> {
    if members::question(work, member, None, now).await?.is_some() {
        return Ok(Erased::OpenWork);
    }
    let lent = lent_to(work, member).await?;
    if !lent.is_empty() {
        return Ok(Erased::OpenLoan(lent.join(", ")));
    }
    if !store::take_roles(work, member).await? {
        return Ok(Erased::LastAdministrator);
    }
    departure::clear(work, member, by, now).await?;
    let pseudonym = pseudonym(member);
    store::replace_mentions(work, member, &pseudonym).await?;
    store::delete_what_is_theirs(work, member).await?;
    store::take_the_name(work, member, &pseudonym, now.seconds()).await?;
    members::people::file(work, member).await?;
    store::empty_what_stays(work, member).await?;
    journal::write_by(work, now.seconds(), by, Action::PersonErased, member).await?;
    Ok(Erased::Done)
}

/// What stands where the name stood: it holds past bookings together and tells nobody whose they were.
fn pseudonym(member: MemberId) -> String {
    format!("№ {member}")
}
