//! Donors as pages.

use askama::Template;

use super::form::{Problems, Typed};
use super::store::{Donor, Listed};
use crate::donations::rules::DonorKind;
use crate::donations::view::{Given, given};
use crate::donations::{store as donations, words};
use crate::ids::DonorId;
use crate::language::{Language, Words};
use crate::web::{EquipmentKeeper, Errors, Page, Visit};

/// A donor in a list or as a choice.
pub(in crate::donations) struct Line {
    pub(in crate::donations) id: DonorId,
    pub(in crate::donations) name: String,
    /// Kind, and how one is reached.
    pub(in crate::donations) about: String,
    pub(in crate::donations) kind: String,
}

/// As it is shown.
pub(in crate::donations) fn line(t: &Words, donor: Listed) -> Line {
    let name = if donor.name.is_empty() { t.donor_nameless(donor.id.0) } else { donor.name };
    let reached = [donor.contact, donor.phone, donor.email];
    let about = reached.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ");
    Line { id: donor.id, name, about, kind: words::kind(t, donor.kind) }
}

#[derive(Template)]
#[template(path = "donations/donors.html")]
pub(super) struct ListPage {
    page: Page,
    t: &'static Words,
    q: String,
    lines: Vec<Line>,
    number: i64,
    more: bool,
    /// What was asked for, as an address carries it.
    query: String,
    /// Where they are a file.
    file: String,
}

impl ListPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        q: String,
        donors: Vec<Listed>,
        (number, more): (i64, bool),
    ) -> Self {
        let t = visit.words();
        let query = form_urlencoded::Serializer::new(String::new()).append_pair("q", &q).finish();
        Self {
            page: visit.page().with_get_form("/donors"),
            t,
            file: format!("/donors/export?{query}"),
            query,
            q,
            lines: donors.into_iter().map(|donor| line(t, donor)).collect(),
            number,
            more,
        }
    }
}

#[derive(Template)]
#[template(path = "donations/donor_form.html")]
pub(super) struct FormPage {
    page: Page,
    t: &'static Words,
    /// Whom it changes; nobody: one is entered.
    donor: Option<(DonorId, String)>,
    /// Code, words, chosen.
    kinds: Vec<(&'static str, String, bool)>,
    languages: Vec<(&'static str, &'static str, bool)>,
    /// Those of such a name.
    alike: Vec<Line>,
    typed: Typed,
    errors: Errors,
}

impl FormPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        typed: Typed,
        (donor, problems): (Option<&Donor>, Problems),
    ) -> Self {
        let t = visit.words();
        let mut errors = Errors::default();
        for (field, problem) in problems {
            errors.add(field, words::problem(t, field, problem));
        }
        let kind = |kind: DonorKind| (kind.code(), words::kind(t, kind), kind.code() == typed.kind);
        let reads = |one: Language| (one.code(), one.name(), one.code() == typed.reads);
        Self {
            page: visit.page().with_errors(&errors),
            t,
            donor: donor.map(|donor| (donor.id, words::donor(t, &donor.name))),
            kinds: DonorKind::ALL.map(kind).into(),
            languages: Language::ALL.map(reads).into(),
            alike: Vec::new(),
            typed,
            errors,
        }
    }

    /// Offers those who give already under such a name.
    pub(super) fn with_alike(mut self, visit: &Visit<EquipmentKeeper>, alike: Vec<Listed>) -> Self {
        self.alike = alike.into_iter().map(|donor| line(visit.words(), donor)).collect();
        self
    }

    /// Says who was faster, if somebody was; the next try is judged on what stands now.
    pub(super) fn with_version(mut self, donor: &Donor) -> Self {
        let now = donor.version.to_string();
        if self.typed.version != now {
            self.typed.version = now;
            self.errors.add("answers", self.t.donation_error_changed(donor.changed_by.as_str()));
            self.page = self.page.with_errors(&self.errors);
        }
        self
    }
}

#[derive(Template)]
#[template(path = "donations/donor.html")]
pub(super) struct DonorPage {
    page: Page,
    t: &'static Words,
    donor: Donor,
    name: String,
    kind: String,
    given: Vec<Given>,
}

impl DonorPage {
    pub(super) fn new(visit: &Visit<EquipmentKeeper>, donor: Donor, listed: Vec<donations::Listed>) -> Self {
        let t = visit.words();
        Self {
            page: visit.page(),
            t,
            name: if donor.name.is_empty() { t.donor_nameless(donor.id.0) } else { donor.name.clone() },
            kind: words::kind(t, donor.kind),
            given: listed.into_iter().map(|one| given(t, &one)).collect(),
            donor,
        }
    }

    /// Says first what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        let done = match notice {
            "added" => Some(self.t.donor_done_added()),
            "changed" => Some(self.t.donor_done_changed()),
            _ => None,
        };
        self.page = self.page.with_done(done);
        self
    }
}
