//! What holders are told of what they have.

use super::store::Held;
use crate::civil;
use crate::clock::Now;
use crate::db::{Result, Work};
use crate::ids::CustodyId;
use crate::language::{Language, Texts};
use crate::messages::notice::Lent;
use crate::messages::{self, Notice};

/// Pieces of one holder as messages speak of them. That one of them is an assistive device stands behind sign-in.
pub(super) fn lent(pieces: &[&Held]) -> Option<Lent> {
    let first = pieces.first()?;
    let said = |language: Language| {
        let each = pieces.iter().map(|one| format!("{} ({})", one.what.get(language), one.tag));
        each.collect::<Vec<_>>().join(", ")
    };
    Some(Lent {
        handover: first.handover,
        what: Texts { kk: said(Language::Kk), ru: said(Language::Ru), en: said(Language::En) },
        first: first.what.clone(),
        tag: first.tag.clone(),
        more: pieces.len() - 1,
        in_confidence: pieces.iter().any(|one| one.is_assistive),
        due: first.due.map(civil::text).unwrap_or_default(),
        opens: String::new(),
    })
}

/// Tells whoever has the piece, if it is a person.
pub(super) async fn holder(
    work: &mut Work,
    held: &Held,
    notice: impl FnOnce(Lent) -> Notice,
    now: Now,
) -> Result<()> {
    let (Some(holder), Some(lent)) = (held.holder, lent(&[held])) else { return Ok(()) };
    messages::tell(work, holder, &notice(lent), now).await
}

/// It is back, or due on another day: what reminded of it is over.
pub(super) async fn settle(work: &mut Work, held: &Held, now: Now) -> Result<()> {
    let Some(holder) = held.holder else { return Ok(()) };
    messages::settle_loan(work, holder, &reminder_key(held.custody), now).await
}

/// What the keys of all reminders of one loan begin with.
pub(super) fn reminder_key(custody: CustodyId) -> String {
    format!("custody-{custody}")
}
