//! How a person wants to hear from us, and which ways a message therefore takes besides the inbox.

use serde::Deserialize;

use crate::ids::MemberId;
use crate::language::Language;

/// One of three plain choices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Preset {
    /// Every message by e-mail.
    #[default]
    Everything,
    /// By e-mail only what changes the person's plans.
    Changes,
    /// By phone or in person.
    ByHand,
}

impl Preset {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Everything, Self::Changes, Self::ByHand];

    /// As forms and the database spell it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Everything => "everything",
            Self::Changes => "changes",
            Self::ByHand => "by_hand",
        }
    }

    /// Reads a code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| preset.code() == code)
    }
}

/// How a coordinator reaches somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reach {
    /// By phone.
    #[default]
    Call,
    /// By SMS or messenger, never by a call: the person does not hear it, or does not want it.
    Write,
    /// Through somebody who passes it on.
    Helper,
    /// At the next visit.
    InPerson,
}

impl Reach {
    /// In the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Call, Self::Write, Self::Helper, Self::InPerson];

    /// As forms and the database spell it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Write => "write",
            Self::Helper => "helper",
            Self::InPerson => "in_person",
        }
    }

    /// Reads a code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reach| reach.code() == code)
    }
}

/// When those who decide bookings hear of requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Requests {
    /// A message for each.
    #[default]
    AtOnce,
    /// One message each working day.
    Daily,
}

impl Requests {
    /// In the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::AtOnce, Self::Daily];

    /// As forms and the database spell it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::AtOnce => "at_once",
            Self::Daily => "daily",
        }
    }

    /// Reads a code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|requests| requests.code() == code)
    }
}

/// How a person wants to hear from us.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preference {
    /// The language they speak; what they read is another matter.
    pub spoken: Language,
    /// What is sent.
    pub preset: Preset,
    /// How they are reached by hand.
    pub reach: Reach,
    /// Name and phone of who passes it on; empty unless [`Reach::Helper`].
    pub helper: String,
    /// A reminder a day before the start.
    pub remind_day: bool,
    /// A reminder two hours before the start.
    pub remind_hours: bool,
    /// For those who decide bookings.
    pub requests: Requests,
}

impl Preference {
    /// Of somebody who never chose, and reads `language`.
    #[must_use]
    pub fn unchosen(language: Language) -> Self {
        Self {
            spoken: language,
            preset: Preset::default(),
            reach: Reach::default(),
            helper: String::new(),
            remind_day: true,
            remind_hours: false,
            requests: Requests::default(),
        }
    }
}

/// Why a message is written: it decides how far we go to be heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// Good to know; nothing is lost without it.
    Courtesy,
    /// Asked for by the person.
    Reminder,
    /// Changes the person's plans.
    Change,
    /// Changes the plans of the coming day: told by hand as well, until it has been read.
    Urgent,
    /// Work that waits for this person.
    Duty,
    /// The safety of the person's account: a letter, whatever they chose.
    Safety,
    /// Never leaves the inbox.
    Inbox,
}

/// The ways a message takes besides the inbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ways {
    /// A letter.
    pub email: bool,
    /// The contact list of the coordinators.
    pub by_hand: bool,
}

impl Ways {
    /// As in the database.
    #[must_use]
    pub fn codes(self) -> Vec<&'static str> {
        let all = [(self.email, "email"), (self.by_hand, "by_hand")];
        all.into_iter().filter_map(|(is_taken, code)| is_taken.then_some(code)).collect()
    }
}

/// Which ways a message takes; `has_email`: there is an address, and no mail server has refused it.
#[must_use]
pub fn ways(weight: Weight, preset: Preset, has_email: bool) -> Ways {
    let wanted = match weight {
        Weight::Inbox => false,
        Weight::Duty | Weight::Safety => true,
        Weight::Courtesy => preset == Preset::Everything,
        Weight::Reminder | Weight::Change | Weight::Urgent => preset != Preset::ByHand,
    };
    let by_hand = match weight {
        Weight::Inbox | Weight::Duty | Weight::Safety | Weight::Courtesy => false,
        Weight::Reminder => preset == Preset::ByHand,
        Weight::Change => preset == Preset::ByHand || !has_email,
        Weight::Urgent => true,
    };
    Ways { email: wanted && has_email, by_hand }
}

/// What decides how somebody is told.
#[derive(Debug)]
pub struct Recipient {
    /// There is an address, and no mail server has refused it.
    pub has_email: bool,
    /// What they chose.
    pub preset: Preset,
}

impl Recipient {
    /// With the code of what they chose, if they ever did.
    #[must_use]
    pub fn new(has_email: bool, preset: Option<&str>) -> Self {
        Self { has_email, preset: preset.and_then(Preset::parse).unwrap_or_default() }
    }
}

/// Somebody whom a booking concerns.
#[derive(Debug, Deserialize)]
#[serde(from = "ConcernedRow")]
pub struct Concerned {
    /// Who.
    pub member: MemberId,
    /// Coordinates what is booked; else whose booking it is.
    pub decides: bool,
    /// How they want to hear of requests.
    pub requests: Requests,
    /// How they are told of anything.
    pub recipient: Recipient,
}

/// A row of member, whether they decide, `requests`, `has_email` and `preset`, as JSON.
type ConcernedRow = (MemberId, u8, Option<String>, u8, Option<String>);

impl From<ConcernedRow> for Concerned {
    fn from((member, decides, requests, has_email, chosen): ConcernedRow) -> Self {
        Self {
            member,
            decides: decides != 0,
            requests: requests.as_deref().and_then(Requests::parse).unwrap_or_default(),
            recipient: Recipient::new(has_email != 0, chosen.as_deref()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(weight: Weight, preset: Preset, has_email: bool) -> (bool, bool) {
        let Ways { email, by_hand } = ways(weight, preset, has_email);
        (email, by_hand)
    }

    #[test]
    fn what_changes_plans_always_leaves_the_inbox() {
        for preset in Preset::ALL {
            for has_email in [true, false] {
                let (email, by_hand) = told(Weight::Change, preset, has_email);
                assert!(email || by_hand, "{preset:?}, e-mail {has_email}");
                assert!(told(Weight::Urgent, preset, has_email).1, "{preset:?}");
            }
        }
    }

    #[test]
    fn who_asked_to_be_told_by_hand_gets_no_letters() {
        for weight in [Weight::Courtesy, Weight::Reminder, Weight::Change, Weight::Urgent] {
            assert!(!told(weight, Preset::ByHand, true).0, "{weight:?}");
        }
        assert_eq!(told(Weight::Reminder, Preset::ByHand, false), (false, true));
    }

    #[test]
    fn nobody_is_phoned_for_a_courtesy_or_an_unasked_reminder() {
        for preset in Preset::ALL {
            assert!(!told(Weight::Courtesy, preset, false).1);
        }
        assert_eq!(told(Weight::Reminder, Preset::Everything, false), (false, false));
    }

    #[test]
    fn only_what_changes_plans_is_sent_to_who_wants_no_more() {
        assert_eq!(told(Weight::Courtesy, Preset::Changes, true), (false, false));
        assert_eq!(told(Weight::Change, Preset::Changes, true), (true, false));
        assert_eq!(told(Weight::Reminder, Preset::Changes, true), (true, false));
    }

    #[test]
    fn what_concerns_the_safety_of_an_account_is_always_mailed() {
        for preset in Preset::ALL {
            assert_eq!(told(Weight::Safety, preset, true), (true, false));
            assert_eq!(told(Weight::Safety, preset, false), (false, false));
        }
    }

    #[test]
    fn a_letter_needs_an_address() {
        for weight in [Weight::Courtesy, Weight::Reminder, Weight::Change, Weight::Urgent, Weight::Duty] {
            assert!(!told(weight, Preset::Everything, false).0, "{weight:?}");
        }
        assert_eq!(told(Weight::Inbox, Preset::Everything, true), (false, false));
    }

    #[test]
    fn every_code_is_read_back() {
        assert!(Preset::ALL.iter().all(|one| Preset::parse(one.code()) == Some(*one)));
        assert!(Reach::ALL.iter().all(|one| Reach::parse(one.code()) == Some(*one)));
        assert!(Requests::ALL.iter().all(|one| Requests::parse(one.code()) == Some(*one)));
    }
}
