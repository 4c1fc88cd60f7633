//! In what one member may go further than others, and the terms that hold for them then.

use super::{Kind, Over, Quota, Terms};
use crate::ids::ResourceId;

coded! {
    /// In what a member may go further than others.
    Leeway {
        /// So many minutes over the longest stay.
        LongerStay = "longer_stay",
        /// So many times what others may book; [`NO_LIMIT`]: as much as they like.
        BiggerQuota = "bigger_quota",
        /// So many minutes of notice, where others need more.
        ShorterNotice = "shorter_notice",
        /// So many minutes after the start nobody is missed.
        LaterArrival = "later_arrival",
    }
}

/// The amount of a bigger quota that has no end.
pub const NO_LIMIT: u16 = 0;

/// For what it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reach {
    /// For all that can be booked.
    Everything,
    /// For all of a kind.
    Kind(Kind),
    /// For this.
    One(ResourceId),
}

impl Reach {
    /// Counts for this resource of that kind.
    #[must_use]
    pub fn covers(self, resource: ResourceId, kind: Kind) -> bool {
        match self {
            Self::Everything => true,
            Self::Kind(all) => all == kind,
            Self::One(one) => one == resource,
        }
    }
}

/// In what one member may go further than others. Why, is nobody's business.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allowance {
    /// In what.
    pub leeway: Leeway,
    /// How far; what it counts depends on in what.
    pub amount: u16,
    /// For what.
    pub reach: Reach,
}

/// All that one member is allowed of one resource; of several allowances the widest counts, they do not add up.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Allowed {
    /// Minutes over the longest stay.
    pub longer: u16,
    /// How many times its own quotas.
    pub times: Option<u16>,
    /// How many times those of its kind: what counts for one thing widens no limit of many.
    pub times_of_kind: Option<u16>,
    /// Minutes of notice.
    pub notice: Option<u16>,
    /// Minutes after the start before they are missed.
    pub later: u16,
}

impl Allowed {
    /// What these allow of a resource.
    #[must_use]
    pub fn of(allowances: &[Allowance], (resource, kind): (ResourceId, Kind)) -> Self {
        let mut allowed = Self::default();
        for one in allowances.iter().filter(|one| one.reach.covers(resource, kind)) {
            match one.leeway {
                Leeway::LongerStay => allowed.longer = allowed.longer.max(one.amount),
                Leeway::BiggerQuota => {
                    allowed.times = Some(wider(allowed.times, one.amount));
                    if !matches!(one.reach, Reach::One(_)) {
                        allowed.times_of_kind = Some(wider(allowed.times_of_kind, one.amount));
                    }
                }
                Leeway::ShorterNotice => {
                    allowed.notice = Some(allowed.notice.map_or(one.amount, |least| least.min(one.amount)));
                }
                Leeway::LaterArrival => allowed.later = allowed.later.max(one.amount),
            }
        }
        allowed
    }
}

fn wider(times: Option<u16>, other: u16) -> u16 {
    match times {
        Some(NO_LIMIT) => NO_LIMIT,
        Some(times) if other != NO_LIMIT => times.max(other),
        _ => other,
    }
}

impl Terms {
    /// The terms of somebody who is allowed more. Nothing becomes narrower by it.
    #[must_use]
    pub fn with(mut self, allowed: &Allowed) -> Self {
        if allowed.longer > 0 {
            let grid = self.grid.max(1);
            self.longest = self.longest.saturating_add(allowed.longer.div_ceil(grid).saturating_mul(grid));
        }
        self.notice = allowed.notice.map_or(self.notice, |notice| notice.min(self.notice));
        self.quotas.retain_mut(|quota| quota.grow(allowed));
        self
    }
}

impl Quota {
    /// False: it is a limit no more.
    fn grow(&mut self, allowed: &Allowed) -> bool {
        let times = match self.over {
            Over::Resource => allowed.times,
            Over::Kind(_) => allowed.times_of_kind,
        };
        self.most = self.most.saturating_mul(times.unwrap_or(1));
        times != Some(NO_LIMIT)
    }
}

#[cfg(test)]
mod tests;
