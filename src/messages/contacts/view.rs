//! The contact list in words: those of the page, and those to say.

use askama::Template;
use time::PrimitiveDateTime;

use super::form::{Attempt, Problem};
use super::store::{Tried, Waiting};
use crate::civil;
use crate::dates::{self, Marked};
use crate::ids::MemberId;
use crate::language::{Language, Words};
use crate::members::rules::shown_phone;
use crate::messages::content::{Audience, Content, Said, content};
use crate::messages::rules::Reach;
use crate::web::{Coordinator, Errors, Page, Visit};

#[derive(Template)]
#[template(path = "messages/contacts.html")]
pub(super) struct ContactsPage {
    page: Page,
    t: &'static Words,
    language: Language,
    /// So many people are to be told now.
    due: i64,
    /// Heading and people: now, and later.
    parts: Vec<(String, Vec<Contact>)>,
    /// More people than are shown.
    more: bool,
    none: Errors,
}

/// What the page shows, as it was found.
pub(super) struct Found {
    pub(super) waiting: Vec<Waiting>,
    pub(super) tried: Vec<Tried>,
    pub(super) due: i64,
    pub(super) most: usize,
}

/// Somebody to be told.
struct Contact {
    member: MemberId,
    name: String,
    way: Way,
    helper: String,
    spoken: Language,
    next_visit: Option<(Marked, String)>,
    /// For whom it is too early.
    later: Option<Marked>,
    greeting: String,
    sayings: Vec<(Said, Vec<Said>)>,
    /// When, by whom, how it went.
    tried: Vec<(Marked, String, String)>,
    told: Vec<String>,
    date: String,
    time: String,
    /// What is wrong with this person's form, when it has just been sent.
    errors: Option<Errors>,
}

/// How somebody is reached.
struct Way {
    words: String,
    /// Address and words of a link.
    link: Option<(String, String)>,
    /// At the next visit, because there is no other way.
    in_person: bool,
}

type Sent<'a> = Option<(&'a Attempt, Errors)>;

impl ContactsPage {
    pub(super) fn new(visit: &Visit<Coordinator>, found: Found, sent: Sent<'_>) -> Self {
        let t = visit.words();
        let Found { waiting, tried, due, most } = found;
        let mut people: Vec<Contact> = Vec::new();
        for one in waiting {
            match people.last_mut() {
                Some(last) if last.member == one.member => last.add(visit, &one),
                _ => people.push(Contact::new(visit, &one, &tried)),
            }
        }
        let more = people.len() > most;
        people.truncate(most);
        let page = visit.page();
        let page = match sent {
            Some((typed, errors)) => given_back(page, &mut people, typed, &errors),
            None => page,
        };
        let (later, now) = people.into_iter().partition::<Vec<_>, _>(|one| one.later.is_some());
        let parts = [(t.contacts_now(), now), (t.contacts_later(), later)];
        let parts = parts.into_iter().filter(|(_, people)| !people.is_empty()).collect();
        Self { page, t, language: visit.language, due, parts, more, none: Errors::default() }
    }

    pub(super) fn with_done(mut self, notice: &str) -> Self {
        let done = match notice {
            "reached" => Some(self.t.contacts_done_reached()),
            "no_answer" => Some(self.t.contacts_done_no_answer()),
            "again" => Some(self.t.contacts_done_again()),
            _ => None,
        };
        self.page = self.page.with_done(done);
        self
    }

    /// Somebody else was faster.
    pub(super) fn overtaken(mut self) -> Self {
        self.page = overtaken(self.page);
        self
    }
}

fn overtaken(page: Page) -> Page {
    let mut errors = Errors::default();
    errors.add("main", page.t.contacts_error_done());
    page.with_refusal(&errors)
}

/// The form of one person, as it was sent; the language buttons belong to it.
fn given_back(page: Page, people: &mut [Contact], typed: &Attempt, errors: &Errors) -> Page {
    let Some(contact) = people.iter_mut().find(|one| Some(one.member) == typed.member()) else {
        return overtaken(page);
    };
    typed.date.clone_into(&mut contact.date);
    typed.time.clone_into(&mut contact.time);
    contact.errors = Some(errors.clone());
    let mut page = page.with_errors(errors);
    for (anchor, _) in page.summary.iter_mut().flat_map(|summary| &mut summary.links) {
        *anchor = format!("{anchor}-{}", contact.member);
    }
    page
}

impl Contact {
    fn new(visit: &Visit<Coordinator>, one: &Waiting, tried: &[Tried]) -> Self {
        let t = visit.words();
        let spoken = one.spoken.words();
        let tried = tried.iter().filter(|attempt| attempt.member == one.member);
        let next_visit = one.next_visit.as_ref().and_then(|(starts, resource)| {
            civil::parse(starts).map(|starts| (moment(t, starts), resource.clone()))
        });
        let mut contact = Self {
            member: one.member,
            name: one.name.clone(),
            way: Way::new(t, one),
            helper: one.helper.clone(),
            spoken: one.spoken,
            next_visit,
            later: Some(moment(t, visit.app.clock.civil(one.next_at))),
            greeting: spoken.contacts_greeting(one.given_name.as_str(), visit.centre.name.get(one.spoken)),
            sayings: Vec::new(),
            tried: tried.map(|attempt| tried_words(visit, attempt)).collect(),
            told: Vec::new(),
            date: dates::digits(visit.now.civil.date()),
            time: String::new(),
            errors: None,
        };
        contact.add(visit, one);
        contact
    }

    /// Something else that the same person is to be told.
    fn add(&mut self, visit: &Visit<Coordinator>, one: &Waiting) {
        // Every coordinator reads this list: it says no more than a letter does.
        let Content { subject, paragraphs, .. } = content(&one.notice, one.spoken, Audience::Mail);
        self.sayings.push((subject, paragraphs));
        self.told.push(one.told.code());
        if one.next_at <= visit.now.seconds() {
            self.later = None;
        }
    }
}

impl Way {
    fn new(t: &Words, one: &Waiting) -> Self {
        let link = |scheme: &str| {
            one.phone.as_deref().map(|phone| (format!("{scheme}:{phone}"), shown_phone(phone)))
        };
        let (words, link, by_phone) = match one.reach {
            Reach::Call => (t.contacts_call(), link("tel"), true),
            Reach::Write => (t.contacts_write(), link("sms"), true),
            Reach::Helper => (t.contacts_helper(), None, false),
            Reach::InPerson => (t.contacts_in_person(), None, false),
        };
        let nowhere = by_phone && link.is_none();
        let words = if nowhere { format!("{words} {}", t.contacts_no_phone()) } else { words };
        Self { words, link, in_person: nowhere || one.reach == Reach::InPerson }
    }
}

fn moment(t: &Words, at: PrimitiveDateTime) -> Marked {
    Marked::moment(at, dates::moment(t, at))
}

fn tried_words(visit: &Visit<Coordinator>, attempt: &Tried) -> (Marked, String, String) {
    let t = visit.words();
    let again = attempt.again_at.as_deref().and_then(civil::parse);
    let result = match (attempt.result.as_str(), again) {
        ("again", Some(again)) => t.contacts_tried_again(dates::moment(t, again)),
        ("reached", _) => t.contacts_tried_reached(),
        _ => t.contacts_tried_no_answer(),
    };
    (moment(t, visit.app.clock.civil(attempt.at)), attempt.by.clone(), result)
}

/// The sentences at the fields.
pub(super) fn errors(t: &Words, problems: &[Problem]) -> Errors {
    let mut errors = Errors::default();
    for problem in problems {
        match problem {
            Problem::Date => errors.add("date", t.booking_error_day_unreal()),
            Problem::Time => errors.add("time", t.booking_error_time_unreadable()),
            Problem::Past => errors.add("time", t.contacts_error_past()),
        }
    }
    errors
}
