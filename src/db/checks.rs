//! Is the file sound, and does what it holds obey the rules?

use std::fmt;

use sqlx::Row;

use super::{Connection, Result, schema};

/// Something that a check found wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which check.
    pub check: &'static str,
    /// What it said, for the log.
    pub detail: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.check, self.detail)
    }
}

/// More is held than there is, counted at every moment where something begins to be held.
const OVERBOOKED: &str = "
    SELECT 'resource ' || resource.id || ' at ' || counted.at
    FROM resource JOIN (
        SELECT resource_id, at, sum(units) AS units, sum(wheelchairs) AS wheelchairs, sum(assistants) AS assistants
        FROM (
            SELECT this.resource_id, this.held_from AS at, max(other.units) AS units,
                max(other.wheelchair_places) AS wheelchairs, max(other.assistants) AS assistants
            FROM hold AS this JOIN hold AS other ON other.resource_id = this.resource_id
                AND other.held_until > this.held_from AND other.held_from <= this.held_from
            JOIN resource AS sized ON sized.id = this.resource_id
                AND this.held_until > sized.sized_at AND other.held_until > sized.sized_at
            GROUP BY this.resource_id, this.held_from, other.booking_id, other.entry_id
        )
        GROUP BY resource_id, at
    ) AS counted ON counted.resource_id = resource.id
    WHERE counted.units > resource.units OR counted.wheelchairs > resource.wheelchair_places
        OR counted.assistants > resource.assistant_places";

/// A booking that is to come holds what it says, and one that is not to come holds nothing; so does an offer.
const HOLDS_DIFFER: &str = "
    SELECT 'booking ' || booking.id FROM booking
    WHERE held AND NOT EXISTS (
        SELECT 1 FROM hold WHERE hold.booking_id = booking.id AND role = 'place'
            AND hold.resource_id = booking.resource_id AND hold.held_from = booking.held_from
            AND hold.held_until = booking.held_until AND hold.units = booking.units
            AND hold.wheelchair_places = booking.wheelchair_places AND hold.assistants = booking.assistants)
    UNION ALL
    SELECT 'booking ' || booking.id FROM hold JOIN booking ON booking.id = hold.booking_id WHERE NOT held
    UNION ALL
    SELECT 'entry ' || waitlist_entry.id FROM waitlist_entry
    WHERE (state = 'offered') <> EXISTS (SELECT 1 FROM hold WHERE entry_id = waitlist_entry.id)";

const HISTORY_DIFFERS: &str = "
    SELECT 'booking ' || booking.id FROM booking
    WHERE state IS NOT (SELECT to_state FROM booking_event
        WHERE booking_id = booking.id ORDER BY booking_event.id DESC LIMIT 1)";

/// Runs every check. About two seconds at a million bookings: after an unclean end, or in the background.
pub async fn check(connection: &mut Connection) -> Result<Vec<Finding>> {
    let mut findings = damage(connection).await?;
    findings.extend(broken_rules(connection).await?);
    findings.extend(schema::differences(connection).await?);
    Ok(findings)
}

/// Pages that are damaged, and rows that refer to nothing.
pub(super) async fn damage(connection: &mut Connection) -> Result<Vec<Finding>> {
    let queries = [
        ("quick_check", "SELECT quick_check FROM pragma_quick_check WHERE quick_check <> 'ok'"),
        ("foreign_key_check", "SELECT \"table\" || ' ' || coalesce(rowid, '') FROM pragma_foreign_key_check"),
    ];
    find(connection, &queries).await
}

/// Rows of a sound file that contradict the rules.
pub async fn broken_rules(connection: &mut Connection) -> Result<Vec<Finding>> {
    let queries = [("no_overlap", OVERBOOKED), ("holds", HOLDS_DIFFER), ("history", HISTORY_DIFFERS)];
    find(connection, &queries).await
}

async fn find(connection: &mut Connection, queries: &[(&'static str, &'static str)]) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for (check, sql) in queries {
        for row in sqlx::query(*sql).fetch_all(&mut *connection).await? {
            findings.push(Finding { check, detail: row.get(0) });
        }
    }
    Ok(findings)
}
