//! Giving roles, and the resources for which a coordinator decides.

use axum::extract::Path;
use secrecy::ExposeSecret;

use super::form::{Given, NoneTicked};
use super::routes::{again, find_open};
use super::rules::Kept;
use super::store::{self, Listed};
use super::view::Shown;
use crate::db::Work;
use crate::journal::{self, Action};
use crate::language::Words;
use crate::members::coordinators::rules::Share;
use crate::members::coordinators::store as coordinators;
use crate::members::coordinators::{Leaving, Stopped, explain, hand_over, question, scope_detail};
use crate::members::end_ways_in;
use crate::members::reauthentication::knows_password;
use crate::members::rules::Role;
use crate::members::rules::scope::Scope;
use crate::members::store::grant;
use crate::messages;
use crate::web::{Administrator, Error, Errors, Form, Result, Visit, redirect};

/// What somebody is to be.
struct Wanted {
    roles: Vec<Role>,
    scope: Scope,
}

/// Why it was not done.
enum Refused {
    LastAdministrator,
    /// What they decide for, or their open work, would be nobody's.
    Stopped(Stopped),
}

impl Wanted {
    /// For what they are to decide, if they are to be a coordinator.
    fn after(&self) -> Option<&Scope> {
        self.roles.contains(&Role::Coordinator).then_some(&self.scope)
    }
}

pub(super) async fn give_roles(
    visit: Visit<Administrator>,
    Path(id): Path<String>,
    form: Form<Given>,
) -> Result {
    let person = find_open(&visit, &id).await?;
    let mut errors = Errors::default();
    let shares = coordinators::shares(&mut *visit.read().await?, person.id, visit.now.civil).await?;
    let wanted = wanted(visit.words(), &form.typed, (&shares, &person.scope), &mut errors);
    if !form.redisplay {
        check_password(&visit, &form, &mut errors).await?;
    }
    let mut shown = Shown {
        roles: Some(&form.typed),
        for_membership: form.redisplay && form.typed.asked == "membership",
        question: None,
        chosen: &form.typed.successor,
    };
    let Some(wanted) = wanted else {
        return again(&visit, person, shown, if form.redisplay { Errors::default() } else { errors }).await;
    };
    if form.redisplay || !errors.is_empty() {
        if !form.typed.asked.is_empty() {
            // In the other form they were to stop deciding altogether.
            let after = wanted.after().filter(|_| !shown.for_membership);
            shown.question = question(&mut *visit.read().await?, person.id, after, visit.now).await?;
        }
        return again(&visit, person, shown, errors).await;
    }
    let mut work = form.begin().await?;
    // Read again with the write lock: another administrator may have been faster.
    let before = store::find(&mut work, person.id).await?.filter(Listed::is_open).ok_or(Error::NotFound)?;
    if let Err(refused) = change(&mut work, &visit, (&before, &form.typed.successor), &wanted).await? {
        drop(work);
        match refused {
            Refused::LastAdministrator => errors.add("roles", visit.words().people_error_last()),
            Refused::Stopped(stopped) => {
                let at = if wanted.after().is_some() { "scope" } else { "roles" };
                shown.question = explain(visit.language, stopped, at, &mut errors);
            }
        }
        return again(&visit, person, shown, errors).await;
    }
    work.commit().await?;
    Ok(redirect(&format!("/people/{}?notice=roles", person.id)))
}

fn wanted(
    t: &Words,
    typed: &Given,
    (shares, now): (&[Share], &Scope),
    errors: &mut Errors,
) -> Option<Wanted> {
    let roles = typed.parsed();
    let scope = typed.scope(shares, now);
    match scope {
        Ok(scope) => Some(Wanted { roles, scope }),
        Err(NoneTicked) if !roles.contains(&Role::Coordinator) => Some(Wanted { roles, scope: Scope::All }),
        Err(NoneTicked) => {
            errors.add("resources", t.coordinating_error_none());
            None
        }
    }
}

/// Whoever finds the portal open must not make themselves an administrator.
async fn check_password(visit: &Visit<Administrator>, form: &Form<Given>, errors: &mut Errors) -> Result<()> {
    let t = visit.words();
    if form.typed.password.expose_secret().is_empty() {
        errors.add("password", t.people_error_password_empty());
    } else if !knows_password(visit, form, form.typed.password.clone()).await? {
        errors.add("password", t.account_error_current_wrong());
    }
    Ok(())
}

async fn change(
    work: &mut Work,
    visit: &Visit<Administrator>,
    (before, successor): (&Listed, &str),
    wanted: &Wanted,
) -> Result<std::result::Result<(), Refused>> {
    let (me, now) = (visit.person.id, visit.now.seconds());
    let leaving = Leaving { member: before.id, after: wanted.after(), successor };
    if let Err(stopped) = hand_over(work, &leaving, (me, visit.now)).await? {
        return Ok(Err(Refused::Stopped(stopped)));
    }
    let Some(roles_changed) = change_roles(work, visit, before, &wanted.roles).await? else {
        return Ok(Err(Refused::LastAdministrator));
    };
    let had = if before.roles.contains(&Role::Coordinator) { &before.scope } else { &Scope::All };
    let changed = wanted.after().filter(|after| *after != had);
    if let Some(scope) = changed {
        coordinators::set_scope(work, before.id, scope).await?;
        let detail = scope_detail(&coordinators::shares(work, before.id, visit.now.civil).await?, scope);
        journal::write_about(work, now, me, Action::ScopeChanged, (before.id, &detail)).await?;
    }
    if roles_changed || changed.is_some() {
        messages::settle_lost(work, before.id, visit.now).await?;
        end_ways_in(work, before.id, now).await?;
    }
    Ok(Ok(()))
}

/// Whether anything has changed; `None`: this is the last administrator.
async fn change_roles(
    work: &mut Work,
    visit: &Visit<Administrator>,
    before: &Listed,
    wanted: &[Role],
) -> Result<Option<bool>> {
    let (now, me) = (visit.now.seconds(), visit.person.id);
    let mut changed = false;
    for role in Role::ALL {
        let about = (before.id, role.code());
        let (had, has) = (before.roles.contains(&role), wanted.contains(&role));
        if has && !had {
            grant(work, before.id, role, now).await?;
            journal::write_about(work, now, me, Action::RoleGranted, about).await?;
        } else if had && !has {
            if let Err(Kept::LastAdministrator) = store::withdraw(work, before.id, role).await? {
                return Ok(None);
            }
            journal::write_about(work, now, me, Action::RoleWithdrawn, about).await?;
        }
        changed |= had != has;
    }
    Ok(Some(changed))
}
