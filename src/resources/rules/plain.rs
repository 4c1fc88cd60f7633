//! The terms from which others are made.

use time::macros::time;

use super::{Allocation, Approval, AtDeadline, Terms};

impl Terms {
    /// The plainest: one person at a time for up to two hours, a month ahead, and a coordinator decides. Never open yet.
    #[must_use]
    pub fn plain() -> Self {
        Self {
            in_use: true,
            for_chosen: false,
            alone: true,
            allocation: Allocation::Whole,
            units: 1,
            largest_party: 1,
            wheelchair_places: 1,
            assistant_places: 1,
            assistant_takes_place: false,
            grid: 30,
            shortest: 30,
            longest: 120,
            notice: 0,
            notice_change: 0,
            notice_cancel: 0,
            horizon: 30,
            buffer_before: 0,
            buffer_after: 0,
            approval: Approval::Always,
            decide_by: time!(12:00),
            at_deadline: AtDeadline::Expire,
            openings: Vec::new(),
            exceptions: Vec::new(),
            quotas: Vec::new(),
        }
    }
}
