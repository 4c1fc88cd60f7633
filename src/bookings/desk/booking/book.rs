//! The unit of work that books at the desk.

use time::{Duration, PrimitiveDateTime};

use super::form::{Outcome, Trouble, Troubles, Typed, Wanted, Who};
use super::rules::{Source, Untimely, is_now, judged_at};
use super::together::{beside, offers};
use crate::bookings::extras;
use crate::bookings::rules::{Refusal, State, decide_by};
use crate::bookings::store::{self, Booked, Change, NewBooking, Reason};
use crate::bookings::tell;
use crate::db::Work;
use crate::ids::{BookingId, MemberId};
use crate::language::Language;
use crate::members::guests;
use crate::members::people::{self, Whom};
use crate::members::rules::Role;
use crate::members::rules::acting::Hand;
use crate::members::store::{Account, account};
use crate::resources::availability::{Circumstances, Problem, Wish, nearest};
use crate::resources::catalogue::Catalogue;
use crate::resources::rules::{Terms, approval_needed};
use crate::resources::store::{self as resources, Resource};
use crate::support::store as support;
use crate::web::{Error, FrontDesk, Result, Visit};

/// So many free times near the wished one are said.
const NEAR: usize = 4;

/// What became of the form.
pub(super) enum Became {
    /// It stands so.
    Booked(State),
    /// It stands, though the resource is for chosen members and this person was not.
    BookedUnchosen,
    /// By this very form, a moment ago.
    SentBefore,
    Refused(Why),
}

/// Why nothing was booked, and what helps.
#[derive(Default)]
pub(super) struct Why {
    pub(super) troubles: Troubles,
    /// Who may be meant.
    pub(super) whom: Vec<Whom>,
    /// When it is free.
    pub(super) near: Vec<PrimitiveDateTime>,
    /// What the person may need at the same time.
    pub(super) beside: Option<BookingId>,
}

impl Why {
    pub(super) fn at(field: &'static str, trouble: Trouble) -> Self {
        Self { troubles: vec![(field, trouble)], ..Self::default() }
    }
}

/// What this person welcomes people to.
pub(super) fn welcomes(visit: &Visit<FrontDesk>, resource: &Resource) -> bool {
    visit.person.is(Role::Staff) || visit.person.coordinates(resource.id)
}

/// Judges with the write lock held, then writes; nothing is kept unless the unit of work is.
pub(super) async fn book(
    visit: &Visit<FrontDesk>,
    work: &mut Work,
    (source, typed): (Source, &Typed),
    wanted: &Wanted,
) -> Result<Became> {
    let hash = typed.hash();
    if let Some(made) = store::by_key(work, visit.person.id, &typed.key).await? {
        let same = made.answers_hash == hash;
        let other = Became::Refused(Why::at("resource", Trouble::SentBefore));
        return Ok(if same { Became::SentBefore } else { other });
    }
    let mut catalogue = Catalogue::to_judge(visit.app.db(), work).await?;
    let resource = catalogue.find(&typed.resource, visit.language).await?;
    let Some(resource) = resource.filter(|resource| welcomes(visit, resource)) else {
        return Ok(Became::Refused(Why::at("resource", Trouble::ResourceMissing)));
    };
    let subject = match subject(visit, work, (typed, &wanted.who)).await? {
        Ok(subject) => subject,
        Err(why) => return Ok(Became::Refused(why)),
    };
    let resource = resources::theirs(work, resource, (subject, visit.now.civil.date())).await?;
    let judged = match judge(visit, work, (source, wanted), &resource).await? {
        Ok(judged) => judged,
        Err(why) => return Ok(Became::Refused(why)),
    };
    // A coordinator may make an exception; what stood on paper has happened.
    let is_chosen = resources::may_book(work, resource.id, subject).await?;
    if !is_chosen && source == Source::Desk && !visit.person.coordinates(resource.id) {
        return Ok(Became::Refused(Why::at("resource", Trouble::Refused(Refusal::NotChosen))));
    }
    let beside = match beside(visit, work, (&resource, typed, wanted), subject).await? {
        Ok(beside) => beside,
        Err(why) => return Ok(Became::Refused(why)),
    };
    let wish = Wish { stay: wanted.stay, party: wanted.details.party };
    let offers = match offers(visit, work, (&resource, wanted, subject), &typed.answers().extras()).await? {
        Ok(offers) => offers,
        Err(why) => return Ok(Became::Refused(why)),
    };
    let decided = source == Source::Paper
        || wanted.is_here
        || !approval_needed(&resource.terms, &wish)
        || visit.person.coordinates(resource.id);
    let state = if decided { State::Approved } else { State::Requested };
    let made = (subject, beside, state, judged.decide_by);
    let booked = match write(visit, work, (typed, wanted, &resource), made).await? {
        Ok(booked) => booked,
        Err(refusal) => return Ok(Became::Refused(Why::at("start", Trouble::Refused(refusal)))),
    };
    let id = booked.told.visit.booking;
    if let Err(refusal) = extras::take(work, id, (&offers, &wanted.details.extras)).await? {
        return Ok(Became::Refused(Why::at("start", Trouble::Refused(refusal))));
    }
    ask_support(visit, work, id, (typed, wanted)).await?;
    let is_guest = matches!(wanted.who, Who::Guest(_));
    // Who stands there or has been there knows of it; a guest heard it on the phone.
    if state == State::Requested || (source == Source::Desk && !wanted.is_here && !is_guest) {
        tell::made(work, vec![booked], visit.now).await?;
    }
    let stands = carry_out(visit, work, id, (source, wanted), state).await?;
    Ok(if is_chosen { Became::Booked(stands) } else { Became::BookedUnchosen })
}

async fn write(
    visit: &Visit<FrontDesk>,
    work: &mut Work,
    (typed, wanted, resource): (&Typed, &Wanted, &Resource),
    (subject, beside, state, decide_by): (MemberId, Option<BookingId>, State, PrimitiveDateTime),
) -> Result<std::result::Result<Booked, Refusal>> {
    let new = NewBooking {
        resource: resource.id,
        hand: Hand::at_desk(subject, &visit.person).ok_or(Error::Forbidden)?,
        stay: wanted.stay,
        hold: wanted.stay.widened(resource.terms.buffer_before, resource.terms.buffer_after),
        units: resource.terms.units_for(wanted.details.party),
        party: wanted.details.party,
        purpose: wanted.details.purpose.clone(),
        state,
        decide_by,
        key: typed.key.clone(),
        answers_hash: typed.hash(),
        beside,
    };
    Ok(store::insert(work, &new, visit.now.seconds()).await?)
}

async fn subject(
    visit: &Visit<FrontDesk>,
    work: &mut Work,
    (typed, who): (&Typed, &Who),
) -> Result<std::result::Result<MemberId, Why>> {
    let found = match who {
        Who::Guest(guest) => {
            let by = (visit.person.id, visit.now.seconds());
            return Ok(Ok(guests::find_or_add(work, guest, visit.centre.first_language, by).await?));
        }
        Who::Login(login) => {
            let found = account(work, login).await?.filter(Account::may_sign_in);
            return Ok(found.map(|account| account.id).ok_or_else(|| Why::at("member", Trouble::Unknown)));
        }
        Who::Chosen(_) | Who::Named(_) => people::whom(work, &typed.member).await?,
    };
    let Some(whom) = found else { return Ok(Err(Why::at("member", Trouble::TooMany))) };
    if let Who::Chosen(chosen) = who
        && whom.iter().any(|one| one.id == *chosen)
    {
        return Ok(Ok(*chosen));
    }
    if whom.is_empty() {
        return Ok(Err(Why::at("member", Trouble::Unknown)));
    }
    Ok(Err(Why { whom, ..Why::at("person", Trouble::Which) }))
}

/// What the rules say of a time that may be had.
struct Judged {
    decide_by: PrimitiveDateTime,
}

async fn judge(
    visit: &Visit<FrontDesk>,
    work: &mut Work,
    (source, wanted): (Source, &Wanted),
    resource: &Resource,
) -> Result<std::result::Result<Judged, Why>> {
    let now = visit.now.civil;
    let grid = resource.terms.grid;
    let judged = match judged_at(source, &wanted.stay, (grid, now)) {
        Ok(judged) => judged,
        Err(untimely) => return Ok(Err(Why::at("start", Trouble::Untimely(untimely)))),
    };
    if wanted.is_here && !is_now(&wanted.stay, (grid, now)) {
        return Ok(Err(Why::at("here", Trouble::Untimely(Untimely::NotNow))));
    }
    let day = wanted.stay.from.date();
    let (before, after) = (day.saturating_sub(Duration::days(32)), day.saturating_add(Duration::DAY));
    let closed = Catalogue::to_judge(visit.app.db(), work).await?.closed_days(before, after).await?;
    let (from, until) =
        (wanted.stay.from.saturating_sub(Duration::DAY), wanted.stay.until.saturating_add(Duration::DAY));
    let held = resources::held(work, resource.id, from, until, None).await?;
    // Notice is for those who plan; whoever keeps the desk knows what can be ready.
    let terms = Terms { notice: 0, ..resource.terms.clone() };
    let circumstances = Circumstances { terms: &terms, closed: &closed, now: judged, held: &held };
    let wish = Wish { stay: wanted.stay, party: wanted.details.party };
    match circumstances.judge(&wish) {
        Ok(()) => Ok(Ok(Judged { decide_by: decide_by(&circumstances, wanted.stay.from) })),
        Err(problem) => {
            let minutes = u16::try_from(wanted.stay.minutes()).unwrap_or(u16::MAX);
            let starts = circumstances.free_starts(day, minutes, wish.party);
            let near = nearest(&starts, wanted.stay.from, NEAR);
            Ok(Err(Why { near, ..Why::at(field_of(&problem), Trouble::Refused(Refusal::Rule(problem))) }))
        }
    }
}

fn field_of(problem: &Problem) -> &'static str {
    match problem {
        Problem::WheelchairPlaces(_) | Problem::MoreWheelchairsThanPeople => "wheelchair_places",
        Problem::AssistantPlaces(_) => "assistants",
        Problem::NoPeople | Problem::TooManyPeople(_) => "people",
        Problem::TooFar(_) | Problem::ClosedDay(_) | Problem::ClosedWeekday(_) => "date",
        Problem::OutOfUse | Problem::NotAlone => "resource",
        Problem::TooShort(_) | Problem::TooLong(_) => "end",
        _ => "start",
    }
}

async fn ask_support(
    visit: &Visit<FrontDesk>,
    work: &mut Work,
    booking: BookingId,
    (typed, wanted): (&Typed, &Wanted),
) -> Result<()> {
    if wanted.details.support.is_empty() {
        return Ok(());
    }
    // Asked aloud, in the language of the page that whoever keeps the desk read it from.
    let language = Language::parse(&typed.support_consent).unwrap_or(visit.language);
    let asked = support::Asked {
        wish: &wanted.details.support,
        from_card: false,
        consent: &language.words().desk_support_consent(),
        language,
        by: visit.person.id,
    };
    Ok(support::ask(work, booking, &asked, visit.now.seconds()).await?)
}

/// What has happened already is written into the history at once.
async fn carry_out(
    visit: &Visit<FrontDesk>,
    work: &mut Work,
    booking: BookingId,
    (source, wanted): (Source, &Wanted),
    made: State,
) -> Result<State> {
    let is_over = wanted.stay.until <= visit.now.civil;
    let steps: &[State] = match (source, wanted.outcome) {
        (Source::Paper, Some(Outcome::NotUsed)) => &[State::NoShow],
        (Source::Paper, _) if is_over => &[State::CheckedIn, State::Completed],
        (Source::Paper, _) => &[State::CheckedIn],
        (Source::Desk, _) if wanted.is_here => &[State::CheckedIn],
        (Source::Desk, _) => &[],
    };
    let mut from = made;
    for to in steps {
        let change =
            Change { booking, from, to: *to, by: Some(visit.person.id), on: None, reason: Reason::None };
        // Made a moment ago under the same lock, nobody else has moved it.
        if store::change(work, &change, visit.now.seconds()).await?.is_ok() {
            from = *to;
        }
    }
    Ok(from)
}
