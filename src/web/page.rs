//! What stands around the content of every page.

use std::borrow::Cow;

use super::display::Display;
use super::visit::Guard;
use super::{Errors, Scan, Visit, assets};
use crate::centre::rules::phone_link;
use crate::language::{Language, Words};
use crate::members::Person;
use crate::members::rules::acting::{Actor, Need, Standing};

/// The context of `base.html`.
#[expect(clippy::struct_excessive_bools, reason = "facts of one page, none of which excludes another")]
pub(crate) struct Page {
    pub(crate) t: &'static Words,
    pub(crate) language: Language,
    pub(crate) display: Display,
    pub(crate) person: Option<Person>,
    /// Stands before everything else while somebody acts for another.
    pub(crate) acting: Option<Acting>,
    pub(crate) contact: Contact,
    pub(crate) nav: Vec<Link>,
    /// Where the language buttons lead back to: a page that can be opened with GET.
    pub(crate) here: String,
    pub(crate) example: bool,
    pub(crate) summary: Option<Summary>,
    /// The page has the form `answers`; the language buttons belong to it, so that nothing typed is lost.
    pub(crate) has_form: bool,
    /// A scan was refused: its field has the focus, and says why.
    scan_refused: bool,
    /// That form is sent with GET, to this path.
    pub(crate) get_form: Option<Cow<'static, str>>,
    /// The address itself opens something: it is not handed on.
    secret: bool,
}

/// For whom somebody acts.
pub(crate) struct Acting {
    pub(crate) name: String,
    /// It is no longer allowed.
    pub(crate) is_over: bool,
}

impl Acting {
    fn of(person: &Person) -> Option<Self> {
        match &person.standing {
            Standing::Own => None,
            Standing::For(grant) => Some(Self { name: grant.name.clone(), is_over: false }),
            Standing::Lapsed(name) => Some(Self { name: name.clone(), is_over: true }),
        }
    }
}

/// How to know and reach the centre.
pub(crate) struct Contact {
    pub(crate) name: String,
    pub(crate) phone: String,
    /// For `tel:`.
    pub(crate) phone_link: String,
    /// The other phones, each with its link.
    pub(crate) more_phones: Vec<(String, String)>,
    pub(crate) email: String,
    pub(crate) address: String,
}

/// A link of the main menu.
pub(crate) struct Link {
    pub(crate) href: &'static str,
    pub(crate) label: String,
    /// `page` on that very page, `true` within its part of the portal, else empty.
    pub(crate) current: &'static str,
}

/// What is said first, and takes the focus: errors of a form, or what has just been done.
pub(crate) struct Summary {
    pub(crate) title: String,
    pub(crate) done: bool,
    /// Anchor and sentence.
    pub(crate) links: Vec<(String, String)>,
}

impl Page {
    pub(super) fn of<G: Guard>(visit: &Visit<G>) -> Self {
        let t = visit.words();
        let centre = &visit.centre;
        let here = if visit.door.posted.is_some() { "/".to_owned() } else { visit.door.path.clone() };
        Self {
            t,
            language: visit.language,
            display: visit.display.clone(),
            person: visit.visitor.clone(),
            acting: visit.visitor.as_ref().and_then(Acting::of),
            contact: Contact {
                name: centre.name.get(visit.language).to_owned(),
                phone: centre.phone.clone(),
                phone_link: phone_link(&centre.phone),
                more_phones: centre.more_phones.iter().map(|one| (one.clone(), phone_link(one))).collect(),
                email: centre.email.to_string(),
                address: centre.address.get(visit.language).to_owned(),
            },
            nav: nav(t, visit.visitor.as_ref(), &visit.door.path),
            here,
            example: visit.app.example,
            summary: None,
            has_form: false,
            scan_refused: false,
            get_form: None,
            secret: false,
        }
    }

    /// The address of the page is a secret between the portal and who opened it.
    pub(crate) fn at_secret_address(mut self) -> Self {
        self.secret = true;
        self
    }

    /// The page holds the form `answers`.
    pub(crate) fn with_form(mut self) -> Self {
        self.has_form = true;
        self
    }

    /// The form of the page is sent with GET: the way back carries its answers in the address.
    pub(crate) fn with_get_form(mut self, path: impl Into<Cow<'static, str>>) -> Self {
        self.has_form = true;
        self.get_form = Some(path.into());
        self
    }

    /// Says first what is wrong with the form.
    pub(crate) fn with_errors(mut self, errors: &Errors) -> Self {
        self.has_form = true;
        self.with_refusal(errors)
    }

    /// The page is for one scan after another: one that is refused leaves the focus in its field.
    pub(crate) fn with_scan(mut self, scan: &Scan, errors: &Errors) -> Self {
        if !scan.is_refused {
            return self.with_errors(errors);
        }
        self.has_form = true;
        self.scan_refused = true;
        self
    }

    /// Says first why something did not happen, on a page without a form.
    pub(crate) fn with_refusal(mut self, errors: &Errors) -> Self {
        if !errors.is_empty() {
            let links =
                errors.all().iter().map(|(field, sentence)| (field.clone().into_owned(), sentence.clone()));
            let links: Vec<_> = links.collect();
            let title = self.t.form_error_summary(links.len());
            self.summary = Some(Summary { title, done: false, links });
        }
        self
    }

    /// Says first what has been done.
    pub(crate) fn with_done(mut self, sentence: Option<String>) -> Self {
        if let Some(title) = sentence {
            self.summary = Some(Summary { title, done: true, links: Vec::new() });
        }
        self
    }

    /// Who reads it came in by a card: what it does not open is not offered.
    pub(crate) fn is_by_card(&self) -> bool {
        self.person.as_ref().is_some_and(|person| person.by_card)
    }

    /// The address of a static file.
    #[expect(clippy::unused_self, reason = "templates reach functions through the page")]
    pub(crate) fn asset(&self, name: &str) -> &'static str {
        assets::address(name)
    }

    /// The page from which somebody writes that something is wrong, without what its address asks.
    pub(crate) fn path(&self) -> &str {
        if self.secret {
            return "";
        }
        self.here.split('?').next().unwrap_or_default()
    }

    /// Where the choice of a display leads back to; to the front page from a secret address.
    pub(crate) fn back(&self) -> &str {
        if self.secret { "/" } else { &self.here }
    }

    /// An error is said in the title, before anything else.
    pub(crate) fn has_errors(&self) -> bool {
        self.scan_refused || self.summary.as_ref().is_some_and(|summary| !summary.done)
    }
}

fn nav(t: &Words, person: Option<&Person>, path: &str) -> Vec<Link> {
    let path = path.split('?').next().unwrap_or_default();
    let current = |href: &str| match path.strip_prefix(href) {
        Some("") => "page",
        Some(rest) if href != "/" && rest.starts_with('/') => "true",
        _ => "",
    };
    let link = |href, label| Link { href, label, current: current(href) };
    let mut links = vec![link("/", t.nav_home()), link("/resources", t.nav_resources())];
    if let Some(person) = person {
        if Actor::who_may(person, Need::SeeBookings).is_some() {
            let words = if person.is_oneself() { t.nav_bookings() } else { t.acting_bookings() };
            links.push(link("/bookings", words));
        }
        if let Some(reader) = Actor::who_may(person, Need::Read) {
            let unread = reader.unread();
            links.push(link(
                "/messages",
                if unread > 0 { t.inbox_nav_unread(unread) } else { t.inbox_title() },
            ));
        }
        if Actor::who_may(person, Need::Collect).is_some() && !person.by_card {
            links.push(link("/borrow", t.borrow_nav()));
        }
        if person.may_keep_desk() {
            links.push(link("/desk", t.desk_title()));
        }
        if person.may_decide_bookings() {
            links.push(link("/approvals", t.nav_approvals()));
            links.push(link("/contacts", t.contacts_title()));
        }
        if person.may_keep_equipment() {
            links.push(link("/equipment", t.equipment_title()));
            links.push(link("/loans", t.loans_title()));
            links.push(link("/donations", t.donations_title()));
        }
        if person.may_read_registers() {
            links.push(link("/registers", t.registers_nav()));
        }
        if person.may_keep_equipment() || person.may_read_registers() {
            links.push(link("/reports", t.reports_title()));
        }
        if person.may_administer() {
            links.push(link("/people", t.people_title()));
            links.push(link("/journal", t.journal_title()));
            links.push(link("/admin", t.nav_admin()));
        }
    }
    links.push(link("/help", t.nav_help()));
    links
}
