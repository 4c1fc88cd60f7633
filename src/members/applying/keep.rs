//! Writing a wish to join down. Whether somebody is known already changes what is written, and nothing that is answered.

use super::form::Parsed;
use super::store::{self, Owner};
use crate::civil;
use crate::clock::Now;
use crate::db::{Result, Work};
use crate::ids::MemberId;
use crate::journal::{self, Action};
use crate::language::Language;
use crate::members::links::rules::{LETTERS_AN_HOUR, Purpose};
use crate::members::links::store as links;
use crate::members::people::file;
use crate::members::rules::Role;
use crate::members::store::{NewMember, add};
use crate::messages::{self, Notice, tell_role};

/// Adds the person, or tells those who are known by this phone or address.
pub(super) async fn keep(
    work: &mut Work,
    parsed: &Parsed,
    password_hash: Option<&str>,
    (language, now): (Language, Now),
) -> Result<()> {
    let new = NewMember {
        surname: &parsed.names.surname,
        given_name: &parsed.names.given_name,
        patronymic: &parsed.names.patronymic,
        email: parsed.email.as_deref(),
        phone: parsed.phone.as_deref(),
        language,
        state: "applied",
        password_hash,
    };
    if let Some(member) = add(work, &new, now.seconds()).await? {
        return applied(work, member, new.email, now).await;
    }
    for owner in store::owners(work, new.email, new.phone).await? {
        tell_owner(work, &owner, now).await?;
    }
    Ok(())
}

async fn applied(work: &mut Work, member: MemberId, email: Option<&str>, now: Now) -> Result<()> {
    file(work, member).await?;
    store::apply(work, member, false, now.seconds()).await?;
    journal::write_about(work, now.seconds(), member, Action::Applied, (member, "")).await?;
    if let Some(email) = email {
        links::ask(work, member, Purpose::ConfirmEmail, email, now.seconds()).await?;
    }
    tell_coordinators(work, now).await
}

/// At most once an hour: the page shows how many wait.
async fn tell_coordinators(work: &mut Work, now: Now) -> Result<()> {
    let hour = format!("{} {}", civil::date_text(now.civil.date()), now.civil.hour());
    tell_role(work, Role::Coordinator.code(), &Notice::SomebodyApplied, (&hour, now)).await
}

/// Somebody typed what is this person's: perhaps the person, who does not remember, perhaps somebody else.
async fn tell_owner(work: &mut Work, owner: &Owner, now: Now) -> Result<()> {
    let has_account = matches!(owner.state.as_str(), "active" | "paused");
    match &owner.email {
        Some(_) if has_account => {
            let day = civil::date_text(now.civil.date());
            messages::tell_once(work, owner.member, &Notice::DetailsEntered, &day, now).await
        }
        Some(email) if owner.state == "applied" => {
            let asked = links::asked_since(work, owner.member, now.seconds() - 3600).await?;
            if !owner.is_confirmed && asked < LETTERS_AN_HOUR {
                links::ask(work, owner.member, Purpose::ConfirmEmail, email, now.seconds()).await?;
            }
            Ok(())
        }
        _ if owner.state == "died" => Ok(()),
        // Nobody can be written to, or somebody who left comes back: the desk speaks with them.
        _ => {
            store::apply(work, owner.member, true, now.seconds()).await?;
            tell_coordinators(work, now).await
        }
    }
}
