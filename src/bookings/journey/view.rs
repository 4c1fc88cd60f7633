//! The pages of the journey.

mod extras_part;
mod time_page;

pub(super) use time_page::DAYS_SEARCHED;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use time::Duration;

use crate::bookings::extras::fields::Line;

use super::book::told;
use super::form::Answers;
use super::request::{Journey, Kept};
use super::rules::{Open, Step, Trouble};
use crate::bookings::extras::rules::chosen;
use crate::bookings::extras::words as extras;
use crate::bookings::moving::rules::{Outcome, outcome};
use crate::bookings::quotas::rules as quotas;
use crate::bookings::rules::{State, decide_by};
use crate::bookings::words;
use crate::civil::{self, Interval};
use crate::dates::{self, Marked};
use crate::ids::BookingId;
use crate::language::Words;
use crate::needs::words as needs;
use crate::resources::availability::{Held, Party, Wish};
use crate::resources::rules::{Quota, Terms, approval_needed};
use crate::resources::words as resources;
use crate::support::words as support;
use crate::web::{Acting, Books, Errors, Page, Result, Visit, show};

/// Days offered as radios; any other day can be typed.
const DAYS_OFFERED: i64 = 14;

/// What stands at the top of every step.
struct Head {
    resource: String,
    step: usize,
    steps: usize,
    /// What the address of the form's target must carry along.
    carried: Vec<(&'static str, String)>,
    /// The field `step` of the form.
    code: &'static str,
}

#[derive(Template)]
#[template(path = "bookings/length.html")]
struct LengthPage {
    page: Page,
    t: &'static Words,
    head: Head,
    errors: Errors,
    /// Minutes, words, chosen.
    stays: Vec<(u16, String, bool)>,
}

#[derive(Template)]
#[template(path = "bookings/day.html")]
struct DayPage {
    page: Page,
    t: &'static Words,
    head: Head,
    errors: Errors,
    /// ISO day, words, chosen.
    days: Vec<(String, Marked, bool)>,
    typed: Answers,
}

#[derive(Template)]
#[template(path = "bookings/details.html")]
struct DetailsPage {
    page: Page,
    t: &'static Words,
    head: Head,
    errors: Errors,
    typed: Answers,
    terms: Terms,
    when: String,
    /// What may be taken along.
    extras: Vec<Line>,
    /// The lines of the standing card.
    card: Vec<String>,
    may_support: bool,
    /// Code, words, whether there is time enough, ticked.
    kinds: Vec<(&'static str, String, String, bool)>,
    consent: String,
    /// A booking is to move: what was asked for with it stays with it.
    moving: bool,
}

#[derive(Template)]
#[template(path = "bookings/check.html")]
struct CheckPage {
    page: Page,
    t: &'static Words,
    head: Head,
    rows: Vec<Row>,
    /// Question and address: after the button, so that a repeat booking is few presses away.
    changes: Vec<(String, String)>,
    fields: Vec<(&'static str, String)>,
    needs_approval: bool,
    /// What is out of the ordinary in it, if only that is decided.
    because: String,
    decide: Marked,
    moving: Option<Moving>,
}

/// What happens when a booking moves.
struct Moving {
    /// A coordinator is asked, and until then the booking stays where it stands.
    asks: bool,
    has_support: bool,
}

/// An answer to be checked.
struct Row {
    question: String,
    answer: String,
}

#[derive(Template)]
#[template(path = "bookings/twice.html")]
struct TwicePage {
    page: Page,
    t: &'static Words,
    first: BookingId,
    fields: Vec<(&'static str, String)>,
}

/// Shows the open question with what is wrong, if anything is, among what others hold.
pub(super) fn show_step(
    visit: &Visit<Acting<Books>>,
    journey: Journey,
    open: &Open,
    held: &[Held],
) -> Result {
    let mut errors = Errors::default();
    for (field, trouble) in &open.troubles {
        match trouble {
            Trouble::Extra(wrong) => {
                let field = extras::field(&wrong.slug);
                errors.add_at(field.into(), extras::trouble(visit.words(), wrong));
            }
            Trouble::Unclear(unclear) => errors.add(field, words::unclear(visit.words(), field, *unclear)),
            Trouble::Refused(refusal) => errors.add(field, words::refusal(visit.language, refusal)),
        }
    }
    match open.step {
        Step::Length => show_length(visit, &journey, errors),
        Step::Day => show_day(visit, &journey, errors),
        Step::Time => time_page::show_time(visit, &journey, errors, held),
        Step::Details => show_details(visit, journey, errors),
        Step::Check => show_check(visit, &journey),
    }
}

/// The form was sent before with other answers: which of them is meant?
pub(super) fn show_twice(
    visit: &Visit<Acting<Books>>,
    status: StatusCode,
    journey: &Journey,
    first: BookingId,
) -> Result<Response> {
    let mut errors = Errors::default();
    errors.add("send", visit.words().booking_twice_error());
    let page = visit.page().with_errors(&errors);
    show(visit, status, &TwicePage { page, t: visit.words(), first, fields: fields(journey) })
}

/// The address of the journey with what it may show; `change` asks a question anew.
pub(super) fn address(journey: &Journey, change: Option<Step>) -> String {
    const PATH: &str = "/bookings/new?";
    let mut query = form_urlencoded::Serializer::for_suffix(PATH.to_owned(), PATH.len());
    query.extend_pairs(journey.answers.when());
    query.extend_pairs(kept(journey));
    if let Some(step) = change {
        query.append_pair("change", step.code());
    }
    query.finish()
}

/// The page on which who comes, and what for, is asked.
pub(in crate::bookings) fn address_of_details(journey: &Journey) -> String {
    address(journey, Some(Step::Details))
}

/// What the page of the booking says afterwards.
pub(super) fn notice_of_move(outcome: Outcome) -> &'static str {
    if outcome == Outcome::Asked { "move-asked" } else { "moved" }
}

/// Where the answers are that the address does not show.
fn kept(journey: &Journey) -> Option<(&'static str, String)> {
    match journey.kept {
        Kept::Nowhere => None,
        Kept::Ahead | Kept::Draft => Some(("draft", journey.answers.key.clone())),
        Kept::Booking(id) => Some(("again", id.to_string())),
    }
}

fn status(errors: &Errors) -> StatusCode {
    if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
}

fn head(journey: &Journey, step: Step) -> Head {
    let own: &[&str] = match step {
        Step::Length => &["duration"],
        Step::Day => &["date"],
        Step::Time => &["start"],
        Step::Details | Step::Check => &[],
    };
    let mut carried: Vec<_> =
        journey.answers.when().into_iter().filter(|(name, _)| !own.contains(name)).collect();
    carried.extend(kept(journey));
    // Another day does not mean the same hour.
    if step == Step::Day && journey.moves.is_some() {
        carried.push(("change", Step::Time.code().to_owned()));
    }
    Head {
        resource: journey.resource.name.clone(),
        step: step.number(),
        steps: Step::ALL.len(),
        carried,
        code: step.code(),
    }
}

fn show_length(visit: &Visit<Acting<Books>>, journey: &Journey, errors: Errors) -> Result {
    let t = visit.words();
    let chosen = journey.answers.minutes().ok();
    let stays = journey.resource.terms.stays();
    let stays = stays.into_iter().map(|m| (m, dates::duration(t, m), Some(m) == chosen)).collect();
    let page = visit.page().with_errors(&errors).with_get_form("/bookings/new");
    let status = status(&errors);
    show(visit, status, &LengthPage { page, t, head: head(journey, Step::Length), errors, stays })
}

fn show_day(visit: &Visit<Acting<Books>>, journey: &Journey, errors: Errors) -> Result {
    let t = visit.words();
    let chosen = journey.answers.date().ok();
    let circumstances = journey.circumstances(&[]);
    let days = (0..DAYS_OFFERED).map(|days| journey.now.date().saturating_add(Duration::days(days)));
    let days = days
        .filter(|day| circumstances.judge_day(*day).is_ok())
        .map(|day| {
            let words = dates::capital(&words::near_day(t, day, journey.now.date()));
            (civil::date_text(day), Marked::day(day, words), Some(day) == chosen)
        })
        .collect();
    let page = visit.page().with_errors(&errors).with_get_form("/bookings/new");
    let typed = journey.answers.clone();
    let status = status(&errors);
    show(visit, status, &DayPage { page, t, head: head(journey, Step::Day), errors, days, typed })
}

fn show_details(visit: &Visit<Acting<Books>>, journey: Journey, errors: Errors) -> Result {
    let t = visit.words();
    let mut typed = journey.answers.clone();
    if typed.people.is_empty() {
        "1".clone_into(&mut typed.people);
    }
    let when = typed.stay().map(|stay| words::stay(t, &stay)).unwrap_or_default();
    let page = DetailsPage {
        page: visit.page().with_errors(&errors),
        t,
        head: head(&journey, Step::Details),
        typed,
        card: journey.card.iter().map(|need| needs::line(t, need)).collect(),
        extras: extras_part::lines(t, &journey),
        terms: journey.resource.terms,
        may_support: journey.may_support,
        moving: journey.moves.is_some(),
        kinds: told(t, &journey.timings, journey.now.date())
            .into_iter()
            .map(|(kind, told)| {
                let ticked = journey.answers.kinds.iter().any(|code| code == kind.code());
                (kind.code(), support::kind(t, kind), told, ticked)
            })
            .collect(),
        consent: words::support_consent(t, &visit.person),
        when,
        errors,
    };
    let status = status(&page.errors);
    show(visit, status, &page)
}

fn show_check(visit: &Visit<Acting<Books>>, journey: &Journey) -> Result {
    let t = visit.words();
    let stay = journey.answers.stay().unwrap_or(Interval { from: journey.now, until: journey.now });
    let terms = &journey.resource.terms;
    let party = journey.answers.details().map_or(Party::ONE, |details| details.party);
    let wish = Wish { stay, party };
    let is_needed = approval_needed(terms, &wish);
    let moving = journey.moves.as_ref().map(|booking| Moving {
        asks: outcome(booking.listed.state, is_needed, true) == Outcome::Asked,
        has_support: booking.listed.has_support,
    });
    // What nobody has decided yet is still decided when it moves.
    let waits = journey.moves.as_ref().is_some_and(|booking| booking.listed.state == State::Requested);
    let asks = moving.as_ref().is_some_and(|moving| moving.asks);
    let earliest =
        journey.moves.as_ref().filter(|_| asks).map_or(stay.from, |booking| booking.listed.stay.from);
    let decide = decide_by(&journey.circumstances(&[]), stay.from.min(earliest));
    let page = CheckPage {
        page: visit.page().with_form(),
        t,
        head: head(journey, Step::Check),
        rows: rows(visit, journey, &stay),
        changes: changes(t, journey),
        fields: fields(journey),
        needs_approval: is_needed || waits,
        because: resources::because(t, terms.approval.because(&wish)),
        moving,
        decide: Marked::moment(decide, dates::moment(t, decide)),
    };
    show(visit, StatusCode::OK, &page)
}

fn rows(visit: &Visit<Acting<Books>>, journey: &Journey, stay: &Interval) -> Vec<Row> {
    let t = visit.words();
    let row = |question, answer| Row { question, answer };
    let minutes = u16::try_from(stay.minutes()).unwrap_or_default();
    let for_whom = visit.person.grant().map(|grant| row(t.acting_for_whom(), grant.name.clone()));
    let mut rows: Vec<Row> = for_whom.into_iter().collect();
    let now = journey.moves.as_ref().map(|booking| row(t.move_now(), words::stay(t, &booking.listed.stay)));
    rows.extend(now);
    rows.extend([
        row(t.booking_length(), dates::duration(t, minutes)),
        row(t.booking_day(), dates::long(t, stay.from.date())),
        row(t.booking_time(), dates::hours_words(t, stay.from.time(), stay.until.time())),
    ]);
    let Ok(details) = journey.answers.details() else { return rows };
    let nothing = |text: String| if text.is_empty() { t.booking_nothing() } else { text };
    rows.push(row(t.booking_party(), words::party(t, details.party)));
    rows.push(row(t.booking_purpose(), nothing(details.purpose.clone())));
    let taken = match journey.moves {
        Some(_) => journey.offers.clone(),
        None => chosen(&journey.offers, &details.extras),
    };
    if !taken.is_empty() {
        rows.push(row(t.extras_title(), extras::list(&taken)));
    }
    let usage = usage(t, journey, stay);
    if !usage.is_empty() {
        rows.push(row(t.quota_title(), usage));
    }
    if journey.moves.is_some() {
        return rows;
    }
    let card = if details.use_card { journey.card.as_slice() } else { &[] };
    rows.push(row(t.booking_support(), nothing(words::wish(t, card, &details.kinds, &details.support))));
    let kinds = details.kinds_with(card);
    let told = told(t, &journey.timings, journey.now.date()).into_iter();
    let line = |(kind, told)| format!("{}. {told}", support::kind(t, kind));
    let times: Vec<_> = told.filter(|(kind, _)| kinds.contains(kind)).map(line).collect();
    if !times.is_empty() {
        let own = details.brings_own.then(|| t.support_own());
        rows.push(row(t.support_time(), times.into_iter().chain(own).collect::<Vec<_>>().join("\n")));
    }
    rows
}

/// What the member may have, and has with this booking, each quota on a line of its own.
fn usage(t: &Words, journey: &Journey, stay: &Interval) -> String {
    let line = |&quota: &Quota| {
        let used = quotas::used(quota, &journey.counted, journey.now, stay.from.date());
        let with_this = used.saturating_add(quotas::adds(quota, stay));
        t.quota_used(resources::quota(t, quota), resources::amount(t, quota.measure, with_this))
    };
    journey.resource.terms.quotas.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn changes(t: &Words, journey: &Journey) -> Vec<(String, String)> {
    let questions = [
        (t.booking_length(), Step::Length),
        (t.booking_day(), Step::Day),
        (t.booking_time(), Step::Time),
        (t.booking_change_details(), Step::Details),
    ];
    questions.map(|(question, step)| (question, address(journey, Some(step)))).into()
}

/// Every answer, for the form that sends.
fn fields(journey: &Journey) -> Vec<(&'static str, String)> {
    let mut fields = vec![("key", journey.answers.key.clone())];
    fields.extend(journey.answers.when());
    fields.extend(journey.answers.who());
    fields
}
