//! How far each kind of support has come, and who gives it: one page for all kinds of a booking.

mod judge;
mod view;

use axum::http::StatusCode;

use self::judge::{at, judge};
use self::view::LinesPage;
use super::form::{Answer, spelled};
use super::routes::{done, find, moved, note};
use crate::bookings::store::Booking;
use crate::support;
use crate::support::rules::Moved;
use crate::support::store::{self, Change, Support};
use crate::web::{Coordinator, Errors, Form, Result, Visit, show};

/// The page as it stands.
pub(super) async fn ask(visit: &Visit<Coordinator>, (booking, support): (&Booking, &Support)) -> Result {
    let typed = Answer {
        from: support.status.code().to_owned(),
        answer: support.answer.clone(),
        ..Answer::default()
    };
    again(visit, (booking, support), typed, Errors::default()).await
}

async fn again(
    visit: &Visit<Coordinator>,
    (booking, support): (&Booking, &Support),
    typed: Answer,
    errors: Errors,
) -> Result {
    let stay = &booking.listed.stay;
    let givers = store::givers(&mut *visit.read().await?, booking.id, stay).await?;
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    show(visit, status, &LinesPage::new(visit, (booking, support), &givers, typed, errors))
}

/// Keeps what is said of each kind. Whoever comes second is told what the first did.
pub(super) async fn answer(
    visit: &Visit<Coordinator>,
    (booking, support): (&Booking, &Support),
    form: Form<Answer>,
) -> Result {
    let stay = &booking.listed.stay;
    let givers = store::givers(&mut *visit.read().await?, booking.id, stay).await?;
    let (sets, answer) = match judge(visit.words(), support, &form.typed, &givers) {
        Ok(judged) if !form.redisplay => judged,
        judged => {
            let errors = judged.err().filter(|_| !form.redisplay).unwrap_or_default();
            return again(visit, (booking, support), form.typed, errors).await;
        }
    };
    let mut work = form.begin().await?;
    // Under the write lock: whoever has just handed the resource over answers no more.
    let (booking, now) = find(&mut work, visit, &booking.id.to_string()).await?;
    if now.lines.iter().map(spelled).ne(form.typed.was.iter().cloned()) {
        return moved(visit, &booking, &now, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let (from, by) = (now.status, Some(visit.person.id));
    let change = Change { booking: booking.id, from, to: from, by, answer: &answer };
    match support::arrange(&mut work, change, &sets, visit.now).await? {
        Ok(to) => {
            note(&mut work, visit.now, visit.person.id, &booking).await?;
            work.commit().await?;
            Ok(done(&booking, to))
        }
        Err(Moved::Busy(kind)) => {
            drop(work);
            let mut errors = Errors::default();
            errors.add(kind.field(), at(visit.words(), kind, visit.words().support_error_busy()));
            again(visit, (&booking, support), form.typed, errors).await
        }
        Err(Moved::Already(_)) => moved(visit, &booking, &now, StatusCode::UNPROCESSABLE_ENTITY),
    }
}
