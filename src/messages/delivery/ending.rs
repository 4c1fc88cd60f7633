//! What is written of a letter once it has been tried: one short transaction, never while it is being sent.

use time::Duration;

use super::rules::{self, Facts, Next};
use super::store::{self, Letter};
use crate::civil;
use crate::clock::Now;
use crate::db::{Result, Work};
use crate::mail::Refusal;
use crate::members::Role;
use crate::messages::notice::Notice;
use crate::messages::rules::Weight;
use crate::messages::{store as messages, tell_role};
use crate::web::App;

/// Why a message was written, as it weighs now.
pub(super) fn weight(notice: &Notice, now: Now) -> Weight {
    notice.weight(&civil::text(now.civil.saturating_add(Duration::DAY)))
}

pub(super) fn facts<'a>(letter: &'a Letter, notice: &Notice, now: Now) -> Facts<'a> {
    Facts {
        has_left: letter.has_left,
        has_address: letter.email.is_some() && !letter.is_refused,
        is_read: letter.is_read,
        weight: weight(notice, now),
        useless_after: letter.useless_after.as_deref(),
    }
}

/// It has been taken, or nobody needs to hear it.
pub(super) async fn end(app: &App, letter: &Letter, state: &str, now: Now) -> Result<()> {
    let mut work = app.db().writer.begin().await?;
    store::end(&mut work, letter.id, state, "", now.seconds()).await?;
    work.commit().await
}

/// It has not been taken.
pub(super) async fn refused(
    app: &App,
    letter: &Letter,
    notice: &Notice,
    refusal: Refusal,
    now: Now,
) -> Result<()> {
    let waited = now.seconds().saturating_sub(letter.told_at);
    let next = rules::next(&refusal, letter.attempts, waited);
    let (Refusal::Address(error) | Refusal::Letter(error) | Refusal::Later(error) | Refusal::Server(error)) =
        refusal;
    if next == Next::Rest {
        app.mail.note_trouble(&error, now.seconds());
    }
    tracing::warn!(delivery = %letter.id, %error, ?next, "a letter was not taken");
    let mut work = app.db().writer.begin().await?;
    match next {
        Next::Rest => store::note_trouble(&mut work, letter.id, &error).await?,
        Next::Again(wait) => store::put_off(&mut work, letter.id, &error, now.seconds() + wait).await?,
        Next::Failed => fail(&mut work, letter, Some(notice), &error, now).await?,
        Next::RefusedAddress => {
            if let Some(email) = &letter.email {
                store::refuse_address(&mut work, letter.member, email, now.seconds()).await?;
                tell_administrators(&mut work, letter, email, now).await?;
            }
            fail(&mut work, letter, Some(notice), &error, now).await?;
        }
    }
    work.commit().await
}

/// It will not arrive: whoever has to change plans is told by hand instead.
pub(super) async fn fail(
    work: &mut Work,
    letter: &Letter,
    notice: Option<&Notice>,
    error: &str,
    now: Now,
) -> Result<()> {
    store::end(work, letter.id, "failed", error, now.seconds()).await?;
    let changes_plans = notice.is_some_and(|notice| rules::is_told_by_hand(weight(notice, now)));
    if changes_plans && store::is_current(work, letter.message).await? {
        messages::insert_delivery(work, letter.message, letter.member, "by_hand", now.seconds()).await?;
    }
    Ok(())
}

/// Once a day for one address, however many letters wait for it.
async fn tell_administrators(work: &mut Work, letter: &Letter, email: &str, now: Now) -> Result<()> {
    let notice = Notice::MailRefused { name: letter.name.clone() };
    let key = format!("{} {email} {}", letter.member, civil::date_text(now.civil.date()));
    tell_role(work, Role::Administrator.code(), &notice, (&key, now)).await
}
