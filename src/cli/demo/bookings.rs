//! Writes the planned bookings down with their history, as the people of the centre would have made it.

use sha2::{Digest, Sha256};
use time::{Duration, PrimitiveDateTime};

use super::people;
use super::plan::{Fate, Planned};
use super::store;
use super::texts::{CALLED_OFF, DECLINED};
use crate::bookings::rules::State;
use crate::bookings::store::{Change, NewBooking, Reason, change, insert};
use crate::cli::Failure;
use crate::clock::Now;
use crate::db::Work;
use crate::ids::{BookingId, MemberId};
use crate::members::rules::acting::Hand;
use crate::resources::rules::Approval;
use crate::support::rules::Status;
use crate::support::store::{self as support, Asked, ask};

const SECOND_MEMBER: MemberId = MemberId(2);
const COORDINATOR: MemberId = MemberId(3);
const STAFF: MemberId = MemberId(4);

/// A row of history after the first.
struct Step {
    to: State,
    at: PrimitiveDateTime,
    /// The portal itself if nobody.
    by: Option<MemberId>,
    reason: &'static str,
}

/// Adds them in the order in which they were asked for.
pub(super) async fn add(work: &mut Work, planned: &[Planned<'_>], now: Now) -> Result<(), Failure> {
    let mut histories: Vec<_> =
        planned.iter().map(|planned| (planned, history(planned, now.civil))).collect();
    leave_somebody_there(&mut histories);
    super::support::add_people(work).await?;
    for ((planned, steps), n) in histories.iter().zip(1..) {
        let id = add_booking(work, planned, now, n).await?;
        let mut from = first_state(planned);
        for step in steps {
            let moved = Change {
                booking: id,
                from,
                to: step.to,
                by: step.by,
                on: None,
                reason: Reason::Ready(step.reason),
            };
            let done = change(work, &moved, seconds(now, step.at)).await?;
            done.map_err(|problem| format!("example booking {n} did not move: {problem:?}"))?;
            from = step.to;
        }
        add_support(work, planned, id, now).await?;
    }
    store::repeats(work, SECOND_MEMBER, "dombra", now).await?;
    store::waits(work, SECOND_MEMBER, "piano", now).await?;
    Ok(())
}

async fn add_booking(work: &mut Work, planned: &Planned<'_>, now: Now, n: u32) -> Result<BookingId, Failure> {
    let key = format!("demo-{n}");
    let new = NewBooking {
        resource: planned.resource.id,
        hand: Hand::of(planned.member),
        stay: planned.stay,
        hold: planned.hold,
        units: planned.resource.terms.units_for(planned.party),
        party: planned.party,
        purpose: planned.purpose.get(people::language(planned.member)).to_owned(),
        state: first_state(planned),
        decide_by: planned.decide_by,
        answers_hash: Sha256::digest(&key).to_vec(),
        key,
        beside: None,
    };
    let inserted = insert(work, &new, seconds(now, planned.made)).await?;
    let id = inserted.map(|booked| booked.told.visit.booking);
    id.map_err(|refusal| format!("example booking {n} was refused: {refusal:?}").into())
}

async fn add_support(work: &mut Work, planned: &Planned<'_>, id: BookingId, now: Now) -> Result<(), Failure> {
    let Some(wish) = planned.support else { return Ok(()) };
    let language = people::language(planned.member);
    let consent = language.words().booking_support_consent();
    let asked =
        Asked { wish: wish.get(language), from_card: false, consent: &consent, language, by: planned.member };
    ask(work, id, &asked, seconds(now, planned.made)).await?;
    super::support::ask(work, planned, id).await?;
    if planned.fate == Fate::Stands && planned.stay.from.date() <= now.civil.date() {
        super::support::arrange(work, id).await?;
        let arranged = support::Change {
            booking: id,
            from: Status::Asked,
            to: Status::Arranged,
            by: Some(COORDINATOR),
            answer: "",
        };
        let at = seconds(now, decided(planned, now.civil));
        let moved = support::change(work, &arranged, at).await?;
        moved.map_err(|moved| format!("support of an example booking is not arranged: {moved:?}"))?;
    }
    Ok(())
}

fn first_state(planned: &Planned<'_>) -> State {
    if planned.resource.terms.approval == Approval::Never { State::Approved } else { State::Requested }
}

fn history(planned: &Planned<'_>, now: PrimitiveDateTime) -> Vec<Step> {
    let language = people::language(planned.member);
    let reason = |reasons: &[super::texts::Texts], n: usize| {
        reasons.get(n % reasons.len()).map_or("", |reason| reason.get(language))
    };
    let step = |to, at, by| Step { to, at, by, reason: "" };
    let decided = decided(planned, now);
    let mut steps = Vec::new();
    let stands = !matches!(planned.fate, Fate::Waits | Fate::Expired | Fate::Declined(_));
    if stands && first_state(planned) == State::Requested {
        steps.push(step(State::Approved, decided, Some(COORDINATOR)));
    }
    let second_thought =
        (decided + Duration::hours(5)).min(planned.stay.from - Duration::HOUR).min(now).max(decided);
    match planned.fate {
        Fate::Waits => {}
        Fate::Stands => steps.extend(visit(planned, now)),
        Fate::Expired => steps.push(step(State::Expired, planned.decide_by, None)),
        Fate::GivenUp => steps.push(step(State::Cancelled, second_thought, Some(planned.member))),
        Fate::NotUsed => {
            let noticed = (planned.stay.until + Duration::minutes(10)).min(now);
            steps.push(step(State::NoShow, noticed, Some(STAFF)));
        }
        Fate::Declined(n) => {
            let no = step(State::Declined, decided, Some(COORDINATOR));
            steps.push(Step { reason: reason(&DECLINED, n), ..no });
        }
        Fate::CalledOff(n) => {
            let no = step(State::Cancelled, second_thought, Some(COORDINATOR));
            steps.push(Step { reason: reason(&CALLED_OFF, n), ..no });
        }
    }
    steps
}

/// Within the working day after it was asked for, never late.
fn decided(planned: &Planned<'_>, now: PrimitiveDateTime) -> PrimitiveDateTime {
    if first_state(planned) == State::Approved {
        return planned.made;
    }
    (planned.made + Duration::minutes(190)).min(planned.decide_by).min(now)
}

/// People come a little early and leave on time.
fn visit(planned: &Planned<'_>, now: PrimitiveDateTime) -> Vec<Step> {
    let mut steps = Vec::new();
    if planned.stay.from <= now + Duration::minutes(15) {
        let at = (planned.stay.from - Duration::minutes(5)).min(now);
        steps.push(Step { to: State::CheckedIn, at, by: Some(STAFF), reason: "" });
    }
    if planned.stay.until <= now {
        steps.push(Step { to: State::Completed, at: planned.stay.until, by: Some(STAFF), reason: "" });
    }
    steps
}

/// When the centre is closed nobody is there: then the last to leave was not seen leaving.
fn leave_somebody_there(histories: &mut [(&Planned<'_>, Vec<Step>)]) {
    let ends_as = |steps: &[Step], state| steps.last().is_some_and(|step| step.to == state);
    if histories.iter().any(|(_, steps)| ends_as(steps, State::CheckedIn)) {
        return;
    }
    let gone = histories
        .iter_mut()
        .filter(|(planned, steps)| !people::has_account(planned.member) && ends_as(steps, State::Completed));
    if let Some((_, steps)) = gone.max_by_key(|(planned, _)| planned.stay.until) {
        steps.pop();
    }
}

/// The instant of a civil time near now.
fn seconds(now: Now, civil: PrimitiveDateTime) -> i64 {
    now.seconds() - (now.civil - civil).whole_seconds()
}
