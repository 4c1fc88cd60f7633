//! What a certificate says, in the donor's language, as it stood when it was issued.

use serde::{Deserialize, Serialize};

use crate::donations::rules::DonorKind;
use crate::donations::store::{Donation, Line};
use crate::donations::words;

/// All that it says beside its number and its day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Content {
    /// The code of the donor's language.
    pub(super) language: String,
    /// Or that the donor does not want to be known.
    pub(super) donor: String,
    /// Under the line where the donor's side signs; may be empty.
    pub(super) gave: String,
    pub(super) lines: Vec<Given>,
    /// Tiyn; nothing: not stated.
    pub(super) value: Option<i64>,
    /// Of the donor's own paper; may be empty.
    pub(super) paper_number: String,
    /// `YYYY-MM-DD`.
    pub(super) paper_date: Option<String>,
    /// `YYYY-MM-DD`.
    pub(super) received_on: String,
    pub(super) received_by: String,
}

/// So many of something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Given {
    pub(super) thing: String,
    pub(super) quantity: i64,
}

impl Content {
    /// What a certificate would say of a donation now; of one that is still to come, nothing.
    pub(super) fn of(donation: &Donation, lines: &[Line]) -> Option<Self> {
        let (received_on, received_by) = donation.received.clone()?;
        let t = donation.reads.words();
        let given = |line: &Line| Given {
            thing: words::thing(line.category.get(donation.reads), &line.thing.make, &line.thing.model),
            quantity: line.count.quantity,
        };
        let gave = match donation.donor_kind {
            DonorKind::Person => &donation.donor_name,
            DonorKind::Organisation | DonorKind::Anonymous => &donation.donor_contact,
        };
        Some(Self {
            language: donation.reads.code().to_owned(),
            donor: words::donor(t, &donation.donor_name),
            gave: if donation.donor_kind == DonorKind::Anonymous { String::new() } else { gave.clone() },
            lines: lines.iter().map(given).collect(),
            value: donation.value,
            paper_number: donation.paper_number.clone(),
            paper_date: donation.paper_date.clone(),
            received_on,
            received_by,
        })
    }

    /// Pieces in all.
    pub(super) fn pieces(&self) -> i64 {
        self.lines.iter().map(|line| line.quantity).sum()
    }
}
