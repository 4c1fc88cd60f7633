//! Giving roles, and the resources for which a coordinator decides.

use axum::extract::Path;
use secrecy::ExposeSecret;

use super::form::{Given, NoneTicked};
use super::routes::{again, find_open};
use super::rules::Kept;
use super::store::{self, Listed};
use super::view::Typed;
use crate::db::Work;
use crate::journal::{self, Action};
use crate::language::Words;
use crate::members::coordinators::rules::{Share, orphans};
use crate::members::coordinators::store as coordinators;
use crate::members::links;
use crate::members::reauthentication::knows_password;
use crate::members::rules::Role;
use crate::members::rules::scope::Scope;
use crate::members::store::grant;
use crate::web::{Administrator, Error, Errors, Form, Result, Visit, redirect};

/// What somebody is to be.
struct Wanted {
    roles: Vec<Role>,
    scope: Scope,
}

/// Why it was not done.
enum Refused {
    LastAdministrator,
    /// Nobody would decide for these.
    Orphans(Vec<String>),
}

pub(super) async fn give_roles(
    visit: Visit<Administrator>,
    Path(id): Path<String>,
    form: Form<Given>,
) -> Result {
    let person = find_open(&visit, &id).await?;
    let mut errors = Errors::default();
    let shares = coordinators::shares(&mut *visit.read().await?, person.id).await?;
    let wanted = wanted(visit.words(), &form.typed, (&shares, &person.scope), &mut errors);
    if !form.redisplay {
        check_password(&visit, &form, &mut errors).await?;
    }
    let Some(wanted) = wanted.filter(|_| errors.is_empty() && !form.redisplay) else {
        let errors = if form.redisplay { Errors::default() } else { errors };
        return again(&visit, person, Typed::Roles(&form.typed), errors).await;
    };
    let mut work = form.begin().await?;
    // Read again with the write lock: another administrator may have been faster.
    let before = store::find(&mut work, person.id).await?.filter(Listed::is_open).ok_or(Error::NotFound)?;
    if let Err(refused) = change(&mut work, &visit, &before, &wanted).await? {
        drop(work);
        let at = if wanted.roles.contains(&Role::Coordinator) { "scope" } else { "roles" };
        match refused {
            Refused::LastAdministrator => errors.add("roles", visit.words().people_error_last()),
            Refused::Orphans(names) => errors.add(at, orphaned(visit.words(), &names)),
        }
        return again(&visit, person, Typed::Roles(&form.typed), errors).await;
    }
    work.commit().await?;
    Ok(redirect(&format!("/people/{}?notice=roles", person.id)))
}

pub(super) fn orphaned(t: &Words, names: &[String]) -> String {
    t.coordinating_error_orphans(names.join(", "))
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
    before: &Listed,
    wanted: &Wanted,
) -> Result<std::result::Result<(), Refused>> {
    let shares = coordinators::shares(work, before.id).await?;
    let after = wanted.roles.contains(&Role::Coordinator).then_some(&wanted.scope);
    let orphans = orphans(&shares, after);
    if !orphans.is_empty() {
        let name = |share: &&Share| share.name.get(visit.language).to_owned();
        return Ok(Err(Refused::Orphans(orphans.iter().map(name).collect())));
    }
    let Some(roles_changed) = change_roles(work, visit, before, &wanted.roles).await? else {
        return Ok(Err(Refused::LastAdministrator));
    };
    let had = if before.roles.contains(&Role::Coordinator) { &before.scope } else { &Scope::All };
    let scope_changed = after.is_some_and(|after| after != had);
    if scope_changed {
        coordinators::set_scope(work, before.id, &wanted.scope).await?;
        let about = (before.id, &*detail(&shares, &wanted.scope));
        journal::write_about(work, visit.now.seconds(), visit.person.id, Action::ScopeChanged, about).await?;
    }
    if roles_changed || scope_changed {
        store::end_sessions(work, before.id, visit.now.seconds()).await?;
        store::take_back_code(work, before.id).await?;
        links::end_all(work, before.id).await?;
    }
    Ok(Ok(()))
}

/// For the journal.
fn detail(shares: &[Share], scope: &Scope) -> String {
    if *scope == Scope::All {
        return "all".to_owned();
    }
    let listed = shares.iter().filter(|share| scope.covers(share.id));
    listed.map(|share| share.slug.as_str()).collect::<Vec<_>>().join(", ")
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
