//! What came of a promise, as pages.

use std::borrow::Cow;

use askama::Template;

use super::form::{Problems, Typed, field};
use crate::donations::form::{Problems as Refused, Typed as Reasoned};
use crate::donations::rules::Problem;
use crate::donations::store::{Donation, Line};
use crate::donations::view::errors_of;
use crate::donations::words;
use crate::ids::DonationId;
use crate::language::Words;
use crate::web::{EquipmentKeeper, Errors, Page, Visit};

/// So many were promised; so many are typed.
struct Asked {
    field: String,
    thing: String,
    promised: i64,
    typed: String,
}

#[derive(Template)]
#[template(path = "donations/receipt.html")]
pub(super) struct ReceiptPage {
    page: Page,
    t: &'static Words,
    donation: DonationId,
    donor: String,
    lines: Vec<Asked>,
    typed: Typed,
    errors: Errors,
}

impl ReceiptPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        donation: &Donation,
        lines: Vec<Line>,
        (mut typed, problems): (Typed, Problems),
    ) -> Self {
        let t = visit.words();
        let mut errors = Errors::default();
        let version = donation.version.to_string();
        if typed.version != version {
            typed.version = version;
            errors.add("answers", t.donation_error_changed(donation.changed_by.as_str()));
        }
        for (field, problem) in problems {
            if problem == Problem::Closed {
                typed.closed.clone_from(&typed.day);
            }
            let sentence = words::problem(t, &field, problem);
            // Several lines may be wrong in the same way.
            let place = field.strip_prefix("quantity-").and_then(|place| place.parse::<usize>().ok());
            let sentence = match place {
                Some(place) if problem != Problem::NothingCame => {
                    t.form_error_at(t.donation_line(place), sentence)
                }
                _ => sentence,
            };
            errors.add_at(Cow::Owned(field), sentence);
        }
        let asked = |(place, line): (usize, Line)| Asked {
            field: field(place),
            thing: words::thing(line.category.get(visit.language), &line.thing.make, &line.thing.model),
            promised: line.count.quantity,
            typed: typed.quantity.get(place).cloned().unwrap_or_default(),
        };
        Self {
            page: visit.page().with_errors(&errors),
            t,
            donation: donation.id,
            donor: words::donor(t, &donation.donor_name),
            lines: lines.into_iter().enumerate().map(asked).collect(),
            typed,
            errors,
        }
    }
}

#[derive(Template)]
#[template(path = "donations/dropping.html")]
pub(super) struct DroppingPage {
    page: Page,
    t: &'static Words,
    donation: DonationId,
    donor: String,
    typed: Reasoned,
    errors: Errors,
}

impl DroppingPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        donation: &Donation,
        (mut typed, problems): (Reasoned, Refused),
    ) -> Self {
        let t = visit.words();
        let errors = errors_of(t, donation, (&mut typed, problems));
        Self {
            page: visit.page().with_errors(&errors),
            t,
            donation: donation.id,
            donor: words::donor(t, &donation.donor_name),
            typed,
            errors,
        }
    }
}
