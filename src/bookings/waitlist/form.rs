//! A wish for the waiting list, and what is said with an acceptance, as typed.

use serde::Deserialize;

use crate::bookings::journey::form::Answers;

/// What is wished for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) resource: String,
    pub(super) date: String,
    pub(super) duration: String,
    pub(super) start: String,
    pub(super) people: String,
    pub(super) wheelchair_places: String,
    pub(super) assistants: String,
    /// A place may be offered less than a day before it begins.
    pub(super) short_notice: String,
    /// For whom it is filled in.
    pub(super) whom: String,
    /// The language was changed meanwhile: the same page again, nothing judged.
    pub(super) redisplay: String,
}

impl Typed {
    /// The same as the questions of a booking read it.
    pub(super) fn answers(&self) -> Answers {
        Answers {
            resource: self.resource.clone(),
            date: self.date.clone(),
            duration: self.duration.clone(),
            start: self.start.clone(),
            people: self.people.clone(),
            wheelchair_places: self.wheelchair_places.clone(),
            assistants: self.assistants.clone(),
            ..Answers::default()
        }
    }
}

/// What is said when an offer is accepted.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Accepted {
    pub(super) purpose: String,
    pub(super) support: String,
    pub(super) support_consent: String,
    /// For whom it is filled in.
    pub(super) whom: String,
}

impl Accepted {
    /// The same as the questions of a booking read it.
    pub(super) fn answers(&self) -> Answers {
        Answers {
            purpose: self.purpose.clone(),
            support: self.support.clone(),
            support_consent: self.support_consent.clone(),
            ..Answers::default()
        }
    }
}
