//! Requests whose answers were given before: in a draft, or in a booking that is to be repeated.

use time::{Duration, PrimitiveDateTime};

use super::form::Answers;
use super::request::{Journey, Kept, offers};
use super::store as drafts;
use crate::bookings::extras::store as taken;
use crate::bookings::store;
use crate::civil::{self, Interval};
use crate::db::Connection;
use crate::ids::BookingId;
use crate::resources::availability::Wish;
use crate::resources::catalogue::Catalogue;
use crate::web::{Acting, Books, Error, Result, Visit, is_one_time_key, one_time_key};

/// The answers of an address with those of the draft; or the booking that was already made of it.
pub(super) async fn with_draft(
    db: &mut Connection,
    visit: &Visit<Acting<Books>>,
    key: &str,
    mut answers: Answers,
) -> Result<std::result::Result<Journey, BookingId>> {
    let (subject, by) = (visit.person.subject(), visit.person.by());
    if let Some(draft) = drafts::load(db, (subject, by), key).await? {
        for (name, value) in draft.who() {
            answers.set(name, value);
        }
        answers.key = draft.key;
        return Ok(Ok(Journey { kept: Kept::Draft, ..Journey::load(db, visit, answers).await? }));
    }
    let made = store::by_key(db, by, key).await?;
    if let Some(made) = made.as_ref().filter(|made| made.member == subject) {
        return Ok(Err(made.id));
    }
    // A key that has booked for somebody else is used up.
    answers.key = if made.is_none() && is_one_time_key(key) { key.to_owned() } else { one_time_key()? };
    Ok(Ok(Journey { kept: Kept::Ahead, ..Journey::load(db, visit, answers).await? }))
}

/// The request that waits under a key.
pub(in crate::bookings) async fn drafted(
    db: &mut Connection,
    visit: &Visit<Acting<Books>>,
    key: &str,
) -> Result<Option<Journey>> {
    let draft = drafts::load(db, (visit.person.subject(), visit.person.by()), key).await?;
    let Some(answers) = draft else { return Ok(None) };
    Ok(Some(Journey { kept: Kept::Draft, ..Journey::load(db, visit, answers).await? }))
}

/// The same thing again: on the day that was asked for, else on the next day on which it is free at that hour.
pub(super) async fn repeat(
    db: &mut Connection,
    visit: &Visit<Acting<Books>>,
    id: BookingId,
    mut answers: Answers,
) -> Result<Journey> {
    let found = store::find(db, visit.language, id).await?;
    let past = found.filter(|booking| booking.member_id == visit.person.subject()).ok_or(Error::NotFound)?;
    let (party, stay) = (past.listed.party, past.listed.stay);
    if answers.moves == id.to_string() && answers.date.is_empty() && answers.day.is_empty() {
        answers.date = civil::date_text(stay.from.date());
        answers.start = civil::time_text(stay.from.time());
    }
    let as_asked = !answers.date.is_empty() || !answers.day.is_empty();
    answers.key = one_time_key()?;
    answers.resource = past.listed.slug;
    answers.people = party.people.to_string();
    answers.wheelchair_places = party.wheelchairs.to_string();
    answers.assistants = party.assistants.to_string();
    answers.purpose = past.purpose;
    for one in taken::of_booking(db, id).await? {
        answers.extra.push(one.slug);
        answers.extra_units.push(one.units.to_string());
    }
    if answers.duration.is_empty() {
        answers.duration = stay.minutes().to_string();
    }
    let mut journey = Journey { kept: Kept::Booking(id), ..Journey::load(db, visit, answers).await? };
    if !as_asked && let Some(start) = next_free(db, &journey, &Wish { stay, party }).await? {
        journey.answers.date = civil::date_text(start.date());
        journey.answers.start = civil::time_text(start.time());
        let extras = Catalogue::to_show(visit.app.db(), db).await?.extras(journey.resource.id).await?;
        journey.offers = offers(db, visit, (&extras, journey.moves.as_ref()), &journey.answers).await?;
    }
    Ok(journey)
}

/// From today on, the first day on which the wish fits at its hour.
async fn next_free(db: &mut Connection, journey: &Journey, wish: &Wish) -> Result<Option<PrimitiveDateTime>> {
    let today = journey.now.date();
    let horizon = i64::from(journey.resource.terms.horizon);
    let held = journey.held(db, today, horizon).await?;
    let minutes = u16::try_from(wish.stay.minutes()).unwrap_or(u16::MAX);
    let fits = |start: &PrimitiveDateTime| {
        let wish = Wish { stay: Interval::lasting(*start, minutes), party: wish.party };
        journey.circumstances(&held).judge(&wish).is_ok()
    };
    let days = (0..=horizon).map(|days| today.saturating_add(Duration::days(days)));
    Ok(days.map(|day| PrimitiveDateTime::new(day, wish.stay.from.time())).find(fits))
}
