//! Proof that somebody may do something for somebody, now.

use super::Grant;
use crate::ids::{GrantId, MemberId};
use crate::members::rules::Person;

/// Who does something for whom; on a grant as it was true inside the unit of work that writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hand {
    subject: MemberId,
    by: MemberId,
    grant: Option<GrantId>,
}

impl Hand {
    /// Somebody in their own name.
    #[must_use]
    pub fn of(person: MemberId) -> Self {
        Self { subject: person, by: person, grant: None }
    }

    /// Somebody who keeps the desk, for whoever stands there or calls; `None` for anybody else.
    #[must_use]
    pub fn at_desk(subject: MemberId, keeper: &Person) -> Option<Self> {
        keeper.may_keep_desk().then_some(Self { subject, by: keeper.id, grant: None })
    }

    /// On a grant that has just been read.
    #[must_use]
    pub(in crate::members) fn on(grant: &Grant, by: MemberId) -> Self {
        Self { subject: grant.member, by, grant: Some(grant.id) }
    }

    /// For whom.
    #[must_use]
    pub fn subject(&self) -> MemberId {
        self.subject
    }

    /// By whom.
    #[must_use]
    pub fn by(&self) -> MemberId {
        self.by
    }

    /// On which grant, if for another.
    #[must_use]
    pub fn grant(&self) -> Option<GrantId> {
        self.grant
    }
}
