//! The certificate and the letter as they are printed, and the pages around them.

use askama::Template;

use super::store::Certificate;
use crate::dates::{self, Marked};
use crate::donations::form::{Problems, Typed};
use crate::donations::rules::{Centre, Content, DonorKind, certificate_number};
use crate::donations::store::Donation;
use crate::donations::view::errors_of;
use crate::donations::words;
use crate::ids::DonationId;
use crate::language::{Language, Words};
use crate::members::rules::Person;
use crate::web::{EquipmentKeeper, Errors, Guard, Page, Visit};

/// What a paper says, ready to be read.
struct Said {
    language: Language,
    /// Words of that language.
    t: &'static Words,
    content: Content,
    value: String,
    received_on: String,
    /// Number and day of the donor's own paper; empty where there is none.
    paper: String,
    pieces: i64,
    /// Of the centre, as it was when the paper was issued.
    name: String,
    bin: String,
    address: String,
    head: String,
}

impl Said {
    fn new<G: Guard>(visit: &Visit<G>, content: Content) -> Self {
        let language = Language::parse(&content.language).unwrap_or_default();
        let paper_date = content.paper_date.as_deref().map_or_else(String::new, words::paper_day);
        let paper = [content.paper_number.clone(), paper_date];
        let known = &visit.centre;
        let Centre { name, bin, address, head } = content.centre.clone().unwrap_or_default();
        let or = |said: &str, else_said: String| if said.is_empty() { else_said } else { said.to_owned() };
        Self {
            language,
            t: language.words(),
            value: words::value(language, content.value),
            received_on: words::paper_day(&content.received_on),
            paper: paper.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", "),
            pieces: content.pieces(),
            name: or(name.get(language), language.words().certificate_centre(known.name.get(language))),
            bin,
            address: or(address.get(language), known.address.get(language).to_owned()),
            head,
            content,
        }
    }
}

#[derive(Template)]
#[template(path = "donations/certificate.html")]
pub(super) struct CertificatePage {
    page: Page,
    t: &'static Words,
    /// Where a reader came from.
    back: String,
    is_keeper: bool,
    number: String,
    issued_on: String,
    said: Said,
    /// When, by whom, why.
    voided: Option<(Marked, String, String)>,
}

impl CertificatePage {
    pub(super) fn new<G: Guard<Who = Person>>(visit: &Visit<G>, certificate: Certificate) -> Self {
        let is_keeper = visit.person.may_keep_equipment();
        let back = format!("/donations/{}", certificate.donation);
        let day = |at: i64| {
            let day = visit.app.clock.civil(at).date();
            Marked::day(day, dates::digits(day))
        };
        Self {
            page: visit.page(),
            t: visit.words(),
            back: if is_keeper { back } else { "/registers/certificates".to_owned() },
            is_keeper,
            number: certificate_number(certificate.year, certificate.number),
            issued_on: words::paper_day(&certificate.issued_on),
            voided: certificate.voided.map(|(at, by, why)| (day(at), by, why)),
            said: Said::new(visit, certificate.content),
        }
    }
}

#[derive(Template)]
#[template(path = "donations/letter.html")]
pub(super) struct LetterPage {
    page: Page,
    t: &'static Words,
    donation: DonationId,
    /// Empty for a donor who does not want to be known.
    to: String,
    today: String,
    /// Of the certificate that counts; empty where there is none.
    number: String,
    said: Said,
}

impl LetterPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        donation: &Donation,
        (content, certificate): (Content, Option<Certificate>),
    ) -> Self {
        let is_known = donation.donor_kind != DonorKind::Anonymous;
        let number = |one: Certificate| certificate_number(one.year, one.number);
        Self {
            page: visit.page(),
            t: visit.words(),
            donation: donation.id,
            to: if is_known { content.donor.clone() } else { String::new() },
            today: words::typed_day(visit.now.civil.date()),
            number: certificate.map_or_else(String::new, number),
            said: Said::new(visit, content),
        }
    }
}

#[derive(Template)]
#[template(path = "donations/certificate_new.html")]
pub(super) struct ConfirmPage {
    page: Page,
    t: &'static Words,
    donation: DonationId,
    said: Said,
    typed: Typed,
    errors: Errors,
}

impl ConfirmPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        donation: &Donation,
        (content, mut typed): (Content, Typed),
    ) -> Self {
        let t = visit.words();
        let errors = errors_of(t, donation, (&mut typed, Problems::new()));
        Self {
            page: visit.page().with_errors(&errors),
            t,
            donation: donation.id,
            said: Said::new(visit, content),
            typed,
            errors,
        }
    }
}

#[derive(Template)]
#[template(path = "donations/voiding.html")]
pub(super) struct VoidingPage {
    page: Page,
    t: &'static Words,
    donation: DonationId,
    number: String,
    typed: Typed,
    errors: Errors,
}

impl VoidingPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        donation: DonationId,
        certificate: &Certificate,
        (typed, problems): (Typed, Problems),
    ) -> Self {
        let t = visit.words();
        let mut errors = Errors::default();
        for (field, problem) in problems {
            errors.add(field, words::problem(t, field, problem));
        }
        Self {
            page: visit.page().with_errors(&errors),
            t,
            donation,
            number: certificate_number(certificate.year, certificate.number),
            typed,
            errors,
        }
    }
}
