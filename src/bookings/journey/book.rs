//! The unit of work that books.

use time::Date;

use super::details::Details;
use super::form::Unclear;
use super::moving::move_it;
use super::request::Journey;
use super::rules::{Open, Step};
use crate::bookings::extras;
use crate::bookings::moving::rules as moving;
use crate::bookings::rules::{Refusal, State, decide_by};
use crate::bookings::store::{self, Booked, NewBooking};
use crate::bookings::{tell, words};
use crate::db::Work;
use crate::ids::BookingId;
use crate::language::{Language, Words};
use crate::members::acting;
use crate::members::rules::acting::{self as rights, Hand, Right};
use crate::needs::rules::Need;
use crate::needs::store as needs;
use crate::resources::availability::Wish;
use crate::resources::rules::approval_needed;
use crate::resources::store::{self as resources, Resource};
use crate::support::rules::kind::{Kind, Lead};
use crate::support::store::{self as support, NewLine};
use crate::support::words as support_words;
use crate::web::{Acting, Books, Error, Result, Visit};

/// What became of a form.
pub(super) enum Outcome {
    Booked(BookingId),
    /// It moved, or a coordinator is asked whether it may.
    Moved(BookingId, moving::Outcome),
    /// It was to move, and cannot; the page that says why.
    Stays(String),
    /// The same form with the same answers.
    SentBefore(BookingId),
    /// The same form with other answers.
    OtherAnswers(BookingId),
    /// The key has booked something for somebody else.
    KeyUsedUp,
    Refused(Open),
}

/// Judges with the write lock held, then writes: what is read here is still true when it is written.
pub(super) async fn book(
    visit: &Visit<Acting<Books>>,
    work: &mut Work,
    journey: &Journey,
) -> Result<Outcome> {
    let member = visit.person.subject();
    let answers = &journey.answers;
    if let Some(page) = journey.stays() {
        return Ok(Outcome::Stays(page));
    }
    let sent_before = store::by_key(work, visit.person.by(), &answers.key).await?;
    let is_other = |made: &store::Made| made.member != member || made.moved != journey.moves.is_some();
    if sent_before.as_ref().is_some_and(is_other) {
        return Ok(Outcome::KeyUsedUp);
    }
    if let (Some(first), Ok(stay), Ok(details)) = (&sent_before, answers.stay(), answers.details()) {
        let same = first.answers_hash == answers.hash(&Wish { stay, party: details.party }, &details);
        return Ok(if same { Outcome::SentBefore(first.id) } else { Outcome::OtherAnswers(first.id) });
    }
    let held = journey.held_on_day(work).await?;
    let (wish, details) = match journey.frame(&held).judge(answers) {
        Ok(judged) => judged,
        Err(open) => return Ok(Outcome::Refused(open)),
    };
    if !is_chosen(visit, work, journey).await? {
        return Ok(Outcome::Refused(Open::refuses(Step::Time, "start", Refusal::NotChosen)));
    }
    if let Some(other) =
        store::elsewhere(work, member, &wish.stay, journey.moves.as_ref().map(|booking| booking.id)).await?
    {
        let refusal = Refusal::Elsewhere(Some(other));
        return Ok(Outcome::Refused(Open::refuses(Step::Time, "start", refusal)));
    }
    if let Some(booking) = &journey.moves {
        return move_it(visit, work, (journey, booking), (&wish, &details)).await;
    }
    let made = make(visit, work, journey, (&wish, &details)).await?;
    Ok(made.map_or_else(Outcome::Refused, Outcome::Booked))
}

/// What is for members who were chosen is for this one, too.
async fn is_chosen(visit: &Visit<Acting<Books>>, work: &mut Work, journey: &Journey) -> Result<bool> {
    let Resource { id, terms, .. } = &journey.resource;
    Ok(!terms.for_chosen || resources::may_book(work, *id, visit.person.subject()).await?)
}

/// Writes what was judged, with what goes along and what is asked for with it, and tells it.
async fn make(
    visit: &Visit<Acting<Books>>,
    work: &mut Work,
    journey: &Journey,
    (wish, details): (&Wish, &Details),
) -> Result<std::result::Result<BookingId, Open>> {
    let Some(card) = card(visit, work, details).await? else {
        return Ok(Err(Open::unclear(Step::Details, "support", Unclear::NoCard)));
    };
    let refused = |refusal| Ok(Err(Open::refuses(Step::Time, "start", refusal)));
    let booked = match write(visit, work, journey, (wish, details)).await? {
        Ok(booked) => booked,
        Err(refusal) => return refused(refusal),
    };
    let id = booked.told.visit.booking;
    if let Err(refusal) = extras::take(work, id, (&journey.offers, &details.extras)).await? {
        return refused(refusal);
    }
    ask_support(visit, work, id, (details, &card)).await?;
    tell::made(work, vec![booked], visit.now).await?;
    Ok(Ok(id))
}

async fn write(
    visit: &Visit<Acting<Books>>,
    work: &mut Work,
    journey: &Journey,
    (wish, details): (&Wish, &Details),
) -> Result<std::result::Result<Booked, Refusal>> {
    let support = details.asks_support().then_some(Right::Support);
    let hand =
        acting::confirm(work, &visit.person, (rights::Need::Book, support), visit.now.civil.date()).await?;
    let new = new_booking(journey, hand.ok_or(Error::ForAnother)?, (wish, details));
    Ok(store::insert(work, &new, visit.now.seconds()).await?)
}

/// What was judged, as it is written.
pub(super) fn new_booking(journey: &Journey, hand: Hand, (wish, details): (&Wish, &Details)) -> NewBooking {
    let terms = &journey.resource.terms;
    NewBooking {
        resource: journey.resource.id,
        hand,
        stay: wish.stay,
        hold: wish.stay.widened(terms.buffer_before, terms.buffer_after),
        units: terms.units_for(wish.party),
        party: wish.party,
        purpose: details.purpose.clone(),
        state: if approval_needed(terms, wish) { State::Requested } else { State::Approved },
        decide_by: decide_by(&journey.circumstances(&[]), wish.stay.from),
        key: journey.answers.key.clone(),
        answers_hash: journey.answers.hash(wish, details),
        beside: None,
    }
}

/// What of the card is sent with the request; none: it was to be, and is not there any more.
pub(in crate::bookings) async fn card(
    visit: &Visit<Acting<Books>>,
    work: &mut Work,
    details: &Details,
) -> Result<Option<Vec<Need>>> {
    if !details.use_card {
        return Ok(Some(Vec::new()));
    }
    // A helper neither reads nor sends the card.
    let member = visit.person.subject();
    let card = if visit.person.may_use_card() { needs::card(work, member).await? } else { None };
    Ok(card.map(|card| card.needs))
}

/// Asks for support with a booking, if it is wished for.
pub(in crate::bookings) async fn ask_support(
    visit: &Visit<Acting<Books>>,
    work: &mut Work,
    booking: BookingId,
    (details, card): (&Details, &[Need]),
) -> Result<()> {
    let wish = words::wish(visit.words(), card, &details.kinds, &details.support);
    if wish.is_empty() {
        return Ok(());
    }
    let now = visit.now.seconds();
    if details.use_card {
        needs::used(work, visit.person.subject(), now).await?;
    }
    // The box says in which language its sentence was read.
    let language = Language::parse(&details.consent).unwrap_or(visit.language);
    let consent = words::support_consent(language.words(), &visit.person);
    let asked = support::Asked {
        wish: &wish,
        from_card: details.use_card,
        consent: &consent,
        language,
        by: visit.person.by(),
    };
    support::ask(work, booking, &asked, now).await?;
    let kinds = details.kinds_with(card);
    let lines = kinds_as_told(visit, work, booking, &kinds).await?;
    let line = |(kind, told)| NewLine { kind, told, told_in: visit.language, brings_own: details.brings_own };
    let lines: Vec<_> = lines.into_iter().map(line).collect();
    Ok(support::ask_lines(work, booking, &lines).await?)
}

/// Each kind with what the person reads of the time that is left for it.
async fn kinds_as_told(
    visit: &Visit<Acting<Books>>,
    work: &mut Work,
    booking: BookingId,
    kinds: &[Kind],
) -> Result<Vec<(Kind, String)>> {
    let Some(found) = store::find(work, visit.language, booking).await? else { return Ok(Vec::new()) };
    let timings = support::timings(work, found.listed.stay.from.date()).await?;
    let told = told(visit.words(), &timings, visit.now.civil.date());
    Ok(told.into_iter().filter(|(kind, _)| kinds.contains(kind)).collect())
}

/// What the person reads of the time that is left for each kind.
pub(super) fn told(t: &Words, timings: &[(Lead, Date)], today: Date) -> Vec<(Kind, String)> {
    let told =
        |(lead, ask_by): &(Lead, Date)| (lead.kind, support_words::told(t, lead.days, today <= *ask_by));
    timings.iter().map(told).collect()
}
