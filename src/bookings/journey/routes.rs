//! The pages of the journey, and the last step that books.

use axum::Router;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use serde::Deserialize;
use time::{Date, Duration, PrimitiveDateTime};

use super::form::{Answers, Details};
use super::rules::{Frame, Open, Step};
use super::store as drafts;
use super::view;
use crate::bookings::rules::{Refusal, State, decide_by};
use crate::bookings::store::{self, NewBooking};
use crate::civil::{self, Interval};
use crate::db::{Connection, Work};
use crate::ids::BookingId;
use crate::resources::availability::{Circumstances, Held, Wish};
use crate::resources::rules::ClosedDay;
use crate::resources::store::{self as resources, Resource};
use crate::support::store as support;
use crate::web::{App, Error, Form, Member, Query, Result, Visit, one_time_key, redirect};

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/bookings/new", get(ask))
        .route("/bookings/check", post(check))
        .route("/bookings", post(send))
}

/// What an address says beside the answers.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    /// The key under which the other answers wait.
    draft: String,
    /// The step to be answered anew.
    change: String,
    /// The step whose form this is, so that an empty answer is known from none.
    step: String,
    /// A booking to be repeated.
    again: String,
    /// The language was changed meanwhile: the same question again, nothing judged.
    redisplay: String,
}

/// A request in the making.
pub(super) struct Journey {
    pub(super) resource: Resource,
    pub(super) closed: Vec<ClosedDay>,
    pub(super) now: PrimitiveDateTime,
    pub(super) answers: Answers,
    /// The answers that an address must not show are kept under the key.
    pub(super) drafted: bool,
}

impl Journey {
    async fn load(db: &mut Connection, visit: &Visit<Member>, answers: Answers) -> Result<Self> {
        let found = resources::find(db, &answers.resource, visit.language).await?;
        let resource = found.ok_or(Error::NotFound)?;
        let today = visit.now.civil.date();
        let horizon = Duration::days(i64::from(resource.terms.horizon));
        let (from, until) = (today.saturating_sub(Duration::days(32)), today.saturating_add(horizon));
        let closed = resources::closed_days(db, from, until).await?;
        Ok(Self { resource, closed, now: visit.now.civil, answers, drafted: false })
    }

    pub(super) fn frame<'a>(&'a self, held: &'a [Held]) -> Frame<'a> {
        Frame { terms: &self.resource.terms, closed: &self.closed, now: self.now, held }
    }

    pub(super) fn circumstances<'a>(&'a self, held: &'a [Held]) -> Circumstances<'a> {
        Circumstances { terms: &self.resource.terms, closed: &self.closed, now: self.now, held }
    }

    /// What others hold in the days from `from` on.
    pub(super) async fn held(&self, db: &mut Connection, from: Date, days: i64) -> Result<Vec<Held>> {
        let begin = civil::at_minute(from, 0).saturating_sub(Duration::DAY);
        let end = civil::at_minute(from, 0).saturating_add(Duration::days(days + 1));
        Ok(resources::held(db, self.resource.id, begin, end, None).await?)
    }

    async fn held_on_day(&self, db: &mut Connection) -> Result<Vec<Held>> {
        match self.answers.date() {
            Ok(day) => self.held(db, day, 1).await,
            Err(_) => Ok(Vec::new()),
        }
    }
}

async fn ask(visit: Visit<Member>, Query(asked): Query<Asked>, Query(answers): Query<Answers>) -> Result {
    let mut db = visit.read().await?;
    if let Ok(again) = asked.again.parse() {
        let journey = repeat(&mut db, &visit, BookingId(again)).await?;
        let open = journey.frame(&journey.held_on_day(&mut db).await?).judge(&journey.answers).err();
        let open = open.unwrap_or(Open::asks(Step::Check));
        return show_step(&visit, &mut db, journey, Open::asks(open.step)).await;
    }
    if answers.resource.is_empty() {
        return Ok(redirect("/resources"));
    }
    let (answers, drafted) = match with_draft(&mut db, &visit, &asked, answers).await? {
        Ok(found) => found,
        Err(sent) => return Ok(redirect(&format!("/bookings/{sent}"))),
    };
    let mut journey = Journey::load(&mut db, &visit, answers).await?;
    journey.drafted = drafted;
    let held = journey.held_on_day(&mut db).await?;
    let open = open_question(&journey.frame(&held), &journey, &asked);
    show_step(&visit, &mut db, journey, open).await
}

/// The page of the open question.
async fn show_step(visit: &Visit<Member>, db: &mut Connection, journey: Journey, open: Open) -> Result {
    let held = match open.step {
        Step::Time => {
            let day = journey.answers.date().unwrap_or(journey.now.date());
            journey.held(db, day, view::DAYS_SEARCHED + 1).await?
        }
        Step::Length | Step::Day | Step::Details | Step::Check => Vec::new(),
    };
    view::show_step(visit, journey, open, &held)
}

/// The answers with those of the draft; or the booking that was already made of it.
async fn with_draft(
    db: &mut Connection,
    visit: &Visit<Member>,
    asked: &Asked,
    mut answers: Answers,
) -> Result<std::result::Result<(Answers, bool), BookingId>> {
    if asked.draft.is_empty() {
        answers.key = one_time_key()?;
        return Ok(Ok((answers, false)));
    }
    if let Some(draft) = drafts::load(db, visit.person.id, &asked.draft).await? {
        for (name, value) in draft.who() {
            answers.set(name, value);
        }
        answers.key = draft.key;
        return Ok(Ok((answers, true)));
    }
    if let Some((booking, _)) = store::by_key(db, visit.person.id, &asked.draft).await? {
        return Ok(Err(booking));
    }
    answers.key = one_time_key()?;
    Ok(Ok((answers, false)))
}

fn open_question(frame: &Frame<'_>, journey: &Journey, asked: &Asked) -> Open {
    let answers = &journey.answers;
    if let Some(same) = Step::parse(&asked.step).filter(|_| !asked.redisplay.is_empty()) {
        return Open::asks(same);
    }
    let judged = if journey.drafted { frame.judge(answers).map(|_| ()) } else { frame.judge_when(answers) };
    let last = if journey.drafted { Step::Check } else { Step::Details };
    let open = judged.err().unwrap_or(Open::asks(last));
    match Step::parse(&asked.change).filter(|change| change.number() < open.step.number()) {
        Some(change) => Open::asks(change),
        None if answered(answers, open.step) || asked.step == open.step.code() => open,
        // Not wrong, only not asked yet.
        None => Open::asks(open.step),
    }
}

fn answered(answers: &Answers, step: Step) -> bool {
    match step {
        Step::Length => !answers.duration.is_empty() || !answers.end.is_empty(),
        Step::Day => {
            ![&answers.date, &answers.day, &answers.month, &answers.year].iter().all(|field| field.is_empty())
        }
        Step::Time => !answers.start.is_empty(),
        Step::Details | Step::Check => true,
    }
}

/// The same thing on the next day on which it is free at that hour.
async fn repeat(db: &mut Connection, visit: &Visit<Member>, id: BookingId) -> Result<Journey> {
    let found = store::find(db, visit.language, id).await?;
    let past = found.filter(|booking| booking.member_id == visit.person.id).ok_or(Error::NotFound)?;
    let (party, stay) = (past.listed.party, past.listed.stay);
    let answers = Answers {
        key: one_time_key()?,
        resource: past.listed.slug,
        duration: stay.minutes().to_string(),
        people: party.people.to_string(),
        wheelchair_places: party.wheelchairs.to_string(),
        assistants: party.assistants.to_string(),
        purpose: past.purpose,
        ..Answers::default()
    };
    let mut journey = Journey::load(db, visit, answers).await?;
    let today = visit.now.civil.date();
    let horizon = i64::from(journey.resource.terms.horizon);
    let held = journey.held(db, today, horizon).await?;
    let minutes = u16::try_from(stay.minutes()).unwrap_or(u16::MAX);
    let next = (0..=horizon)
        .map(|days| PrimitiveDateTime::new(today.saturating_add(Duration::days(days)), stay.from.time()))
        .find(|start| {
            let wish = Wish { stay: Interval::lasting(*start, minutes), party };
            journey.circumstances(&held).judge(&wish).is_ok()
        });
    if let Some(start) = next {
        journey.answers.date = civil::date_text(start.date());
        journey.answers.start = civil::time_text(start.time());
    }
    Ok(journey)
}

/// Who comes and what for: kept as a draft, so that the page to check can be opened, left and come back to.
async fn check(visit: Visit<Member>, form: Form<Answers>) -> Result {
    let mut db = visit.read().await?;
    let journey = Journey::load(&mut db, &visit, form.typed.clone()).await?;
    if form.redisplay {
        return show_step(&visit, &mut db, journey, Open::asks(Step::Details)).await;
    }
    let held = journey.held_on_day(&mut db).await?;
    let judged = journey.frame(&held).judge(&journey.answers);
    if let Err(open) = &judged
        && open.step == Step::Details
    {
        return show_step(&visit, &mut db, journey, open.clone()).await;
    }
    drop(db);
    let journey = keep_draft(&visit, &form, journey).await?;
    match judged {
        Ok(_) => Ok(redirect(&view::address(&journey, None))),
        Err(open) => show_step(&visit, &mut *visit.read().await?, journey, open).await,
    }
}

async fn keep_draft(visit: &Visit<Member>, form: &Form<Answers>, mut journey: Journey) -> Result<Journey> {
    if !is_key(&journey.answers.key) {
        journey.answers.key = one_time_key()?;
    }
    let mut work = form.begin().await?;
    drafts::save(&mut work, visit.person.id, &journey.answers, visit.now.seconds()).await?;
    work.commit().await?;
    journey.drafted = true;
    Ok(journey)
}

fn is_key(key: &str) -> bool {
    (8..=64).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// The last step: books, or says why not and keeps every answer.
async fn send(visit: Visit<Member>, form: Form<Answers>) -> Result {
    let journey = Journey::load(&mut *visit.read().await?, &visit, form.typed.clone()).await?;
    if form.redisplay || !is_key(&journey.answers.key) {
        let journey = keep_draft(&visit, &form, journey).await?;
        return show_step(&visit, &mut *visit.read().await?, journey, Open::asks(Step::Check)).await;
    }
    let mut work = form.begin().await?;
    let refused = match book(&visit, &mut work, &journey).await? {
        Outcome::Booked(id) => {
            work.commit().await?;
            return Ok(redirect(&format!("/bookings/{id}?notice=sent")));
        }
        Outcome::SentBefore(id) => return Ok(redirect(&format!("/bookings/{id}?notice=sent"))),
        Outcome::OtherAnswers(id) => return ask_what_is_meant(&visit, journey, id),
        Outcome::Refused(open) => open,
    };
    drop(work);
    let journey = keep_draft(&visit, &form, journey).await?;
    show_step(&visit, &mut *visit.read().await?, journey, refused).await
}

fn ask_what_is_meant(visit: &Visit<Member>, mut journey: Journey, first: BookingId) -> Result<Response> {
    journey.answers.key = one_time_key()?;
    view::show_twice(visit, StatusCode::UNPROCESSABLE_ENTITY, &journey, first)
}

enum Outcome {
    Booked(BookingId),
    /// The same form with the same answers.
    SentBefore(BookingId),
    /// The same form with other answers.
    OtherAnswers(BookingId),
    Refused(Open),
}

/// Judges with the write lock held, then writes: what is read here is still true when it is written.
async fn book(visit: &Visit<Member>, work: &mut Work, journey: &Journey) -> Result<Outcome> {
    let (member, now) = (visit.person.id, visit.now.seconds());
    let answers = &journey.answers;
    let sent_before = store::by_key(work, member, &answers.key).await?;
    if let (Some((first, hash)), Ok(stay), Ok(details)) = (&sent_before, answers.stay(), answers.details()) {
        let same = *hash == answers.hash(&Wish { stay, party: details.party }, &details);
        return Ok(if same { Outcome::SentBefore(*first) } else { Outcome::OtherAnswers(*first) });
    }
    let held = journey.held_on_day(work).await?;
    let (wish, details) = match journey.frame(&held).judge(answers) {
        Ok(judged) => judged,
        Err(open) => return Ok(Outcome::Refused(open)),
    };
    if let Some(other) = store::elsewhere(work, member, &wish.stay).await? {
        let refusal = Refusal::Elsewhere(Some(other));
        return Ok(Outcome::Refused(Open::refuses(Step::Time, "start", refusal)));
    }
    match write(visit, work, journey, (&wish, &details)).await? {
        Ok(id) => {
            drafts::delete(work, member, &answers.key).await?;
            ask_support(visit, work, id, &details, now).await?;
            Ok(Outcome::Booked(id))
        }
        Err(refusal) => Ok(Outcome::Refused(Open::refuses(Step::Time, "start", refusal))),
    }
}

async fn write(
    visit: &Visit<Member>,
    work: &mut Work,
    journey: &Journey,
    (wish, details): (&Wish, &Details),
) -> Result<std::result::Result<BookingId, Refusal>> {
    let terms = &journey.resource.terms;
    let new = NewBooking {
        resource: journey.resource.id,
        member: visit.person.id,
        stay: wish.stay,
        hold: wish.stay.widened(terms.buffer_before, terms.buffer_after),
        units: terms.units_for(wish.party.people),
        party: wish.party,
        purpose: &details.purpose,
        state: if terms.needs_approval { State::Requested } else { State::Approved },
        decide_by: decide_by(&journey.circumstances(&[]), wish.stay.from),
        key: &journey.answers.key,
        answers_hash: &journey.answers.hash(wish, details),
    };
    Ok(store::insert(work, &new, visit.now.seconds()).await?)
}

async fn ask_support(
    visit: &Visit<Member>,
    work: &mut Work,
    booking: BookingId,
    details: &Details,
    now: i64,
) -> Result<()> {
    if details.support.is_empty() {
        return Ok(());
    }
    let consent = visit.words().booking_support_consent();
    let asked = support::Asked {
        wish: &details.support,
        consent: &consent,
        language: visit.language,
        by: visit.person.id,
    };
    Ok(support::ask(work, booking, &asked, now).await?)
}
