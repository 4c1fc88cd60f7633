//! Which wishes a coordinator decides on, in the database.

use crate::civil;
use crate::db::{Result, Work};
use crate::ids::ResourceId;
use crate::resources::rules::{Approval, Conditions};

/// As the database keeps the conditions.
pub(super) struct Row {
    pub(super) over_minutes: Option<u16>,
    pub(super) over_people: Option<u16>,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
}

impl Row {
    pub(super) fn read(&self, is_needed: bool) -> Approval {
        let conditions = Conditions {
            over_minutes: self.over_minutes,
            over_people: self.over_people,
            before: self.before.as_deref().and_then(civil::parse_time),
            after: self.after.as_deref().and_then(civil::parse_time),
        };
        Approval::of(is_needed, conditions)
    }
}

/// Sets which wishes a coordinator decides on.
pub(in crate::resources) async fn set_approval(
    work: &mut Work,
    resource: ResourceId,
    approval: Approval,
) -> Result<()> {
    let (is_needed, conditions) = (approval != Approval::Never, approval.conditions());
    let (before, after) = (conditions.before.map(civil::time_text), conditions.after.map(civil::time_text));
    sqlx::query!(
        "UPDATE resource SET needs_approval = $2, approval_over_minutes = $3, approval_over_people = $4,
             approval_before = $5, approval_after = $6
         WHERE id = $1",
        resource,
        is_needed,
        conditions.over_minutes,
        conditions.over_people,
        before,
        after
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}
