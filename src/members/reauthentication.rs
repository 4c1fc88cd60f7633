//! Asking somebody who is signed in for their password once more, before what matters.

use secrecy::{ExposeSecret, SecretString};

use super::Person;
use super::password::Verdict;
use super::sign_in::patience;
use super::sign_in::throttle::{self, Subject};
use super::store;
use crate::web::{Errors, Form, Guard, Result, Visit};

/// The typed password is the visitor's own. A stranger at an open session guesses as slowly as at the sign-in page.
pub(super) async fn knows_password<G: Guard<Who = Person>, T>(
    visit: &Visit<G>,
    form: &Form<T>,
    typed: SecretString,
) -> Result<bool> {
    let subject = Subject::member(visit.person.id);
    let now = visit.now.seconds();
    let (_turn, _) = patience::wait(&visit.app, std::slice::from_ref(&subject), &subject, now).await?;
    let stored = store::password_hash(&mut *visit.read().await?, visit.person.id).await?;
    let verdict = visit.app.passwords.verify(typed, stored).await?;
    let mut work = form.begin().await?;
    if verdict == Verdict::Wrong {
        throttle::count(&mut work, &subject, now).await?;
    } else {
        throttle::forget(&mut work, &subject).await?;
    }
    work.commit().await?;
    Ok(verdict != Verdict::Wrong)
}

/// The same for the field `password` of a form: says there what is wrong.
pub(crate) async fn check_password<G: Guard<Who = Person>, T>(
    visit: &Visit<G>,
    form: &Form<T>,
    typed: &SecretString,
    errors: &mut Errors,
) -> Result<()> {
    if typed.expose_secret().is_empty() {
        errors.add("password", visit.words().account_error_current_empty());
    } else if !knows_password(visit, form, typed.clone()).await? {
        errors.add("password", visit.words().account_error_current_wrong());
    }
    Ok(())
}
