//! The unit of work that decides.

use super::form::{Choice, Problem};
use super::store::{self, Refusal};
use super::tell::told;
use crate::clock::Now;
use crate::db::{Result, Work};
use crate::equipment::asking::rules::State;
use crate::equipment::asking::store::{Request, open_days};
use crate::ids::{ItemId, MemberId};
use crate::journal::{self, Action};
use crate::messages::{self, Notice};

type Outcome = std::result::Result<&'static str, Problem>;

/// Decides what was asked for, or says why not. Sent twice, it is decided once.
pub(super) async fn decide(
    work: &mut Work,
    request: &Request,
    (choice, version): (&Choice, &str),
    (by, now): (MemberId, Now),
) -> Result<Outcome> {
    if let Some(done) = is_so(request, choice) {
        return Ok(Ok(done));
    }
    if !request.state.is_open() || request.version.to_string() != version {
        let who = request.changed_by.clone();
        return Ok(Err(Problem::Changed(who.unwrap_or_else(|| request.member_name.clone()))));
    }
    if !is_there(work, request, choice).await? {
        return Ok(Err(Problem::NoneFree));
    }
    let hand = (by, now.seconds());
    let done = match (choice, request.state) {
        (Choice::No(reason), _) => refuse(work, request, reason, (by, now)).await?,
        (_, State::Waiting) if request.until < now.civil.date() => return Ok(Err(Problem::Over)),
        (_, State::Waiting) => {
            let first = request.from.max(now.civil.date());
            let last = open_days(work, first).await?.next_after(first);
            store::approve(work, request.id, last, hand).await?;
            let notice = Notice::LoanApproved(told(request, Some(last), ""));
            messages::tell(work, request.member, &notice, now).await?;
            "approved"
        }
        _ => {
            store::let_go(work, request.id, hand).await?;
            "changed"
        }
    };
    if let Choice::Piece(item) = choice
        && let Err(problem) = reserve(work, request, *item, hand).await?
    {
        return Ok(Err(problem));
    }
    let about = (request.member, done);
    journal::write_about(work, now.seconds(), by, Action::LoanRequestDecided, about).await?;
    Ok(Ok(done))
}

/// It has been decided like this already.
fn is_so(request: &Request, choice: &Choice) -> Option<&'static str> {
    let piece = request.piece.as_ref().map(|(item, _)| *item);
    match (choice, request.state) {
        (Choice::Piece(item), State::Approved) if piece == Some(*item) => Some("approved"),
        (Choice::Later, State::Approved) if piece.is_none() => Some("approved"),
        (Choice::No(reason), State::Declined) if request.answer == *reason => Some("declined"),
        (Choice::No(reason), State::Released) if request.answer == *reason => Some("released"),
        _ => None,
    }
}

/// A piece is there for whoever is promised one: nobody is called to collect what is out or promised to others. Of a piece
/// that is not there the database says more.
async fn is_there(work: &mut Work, request: &Request, choice: &Choice) -> Result<bool> {
    let free = match choice {
        Choice::No(_) => return Ok(true),
        Choice::Piece(_) | Choice::Later => store::pieces(work, request.id).await?,
    };
    if let Choice::Piece(item) = choice
        && !free.iter().any(|piece| piece.id == *item)
    {
        return Ok(true);
    }
    Ok(free.len() > store::promised(work, request.id).await?)
}

async fn reserve(
    work: &mut Work,
    request: &Request,
    item: ItemId,
    hand: (MemberId, i64),
) -> Result<std::result::Result<(), Problem>> {
    let done = store::reserve(work, (request.id, item), hand).await?;
    Ok(done.map_err(|refusal| match refusal {
        Refusal::NotThere => Problem::NotThere,
        Refusal::Booked => Problem::Booked,
    }))
}

async fn refuse(
    work: &mut Work,
    request: &Request,
    reason: &str,
    (by, now): (MemberId, Now),
) -> Result<&'static str> {
    let to = if request.state == State::Waiting { State::Declined } else { State::Released };
    store::refuse(work, (request.id, to), reason, (by, now.seconds())).await?;
    let notice = Notice::LoanRefused(told(request, request.collect_by, reason));
    messages::tell(work, request.member, &notice, now).await?;
    Ok(to.code())
}
