//! Is the file sound, and does what it holds obey the rules?

use sqlx::Row;

use super::migrations::schema_is_golden;
use super::{Connection, Result};

/// Something that a check found wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which check.
    pub check: &'static str,
    /// What it said, for the log.
    pub detail: String,
}

/// Bookings that hold more than there is, counted at every moment where one begins.
const OVERBOOKED: &str = "
    SELECT 'resource ' || this.resource_id || ' at ' || this.held_from
    FROM booking AS this JOIN resource ON resource.id = this.resource_id
    WHERE this.held AND resource.units < (
        SELECT sum(other.units) FROM booking AS other
        WHERE other.resource_id = this.resource_id AND other.held
            AND other.held_from <= this.held_from AND other.held_until > this.held_from)";

const HISTORY_DIFFERS: &str = "
    SELECT 'booking ' || booking.id FROM booking
    WHERE state IS NOT (SELECT to_state FROM booking_event
        WHERE booking_id = booking.id ORDER BY booking_event.id DESC LIMIT 1)";

/// Runs every check. About two seconds at a million bookings: after an unclean end, or in the background.
pub async fn check(connection: &mut Connection) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    let queries = [
        ("quick_check", "SELECT quick_check FROM pragma_quick_check WHERE quick_check <> 'ok'"),
        ("foreign_key_check", "SELECT \"table\" || ' ' || coalesce(rowid, '') FROM pragma_foreign_key_check"),
        ("no_overlap", OVERBOOKED),
        ("history", HISTORY_DIFFERS),
    ];
    for (check, sql) in queries {
        for row in sqlx::query(sql).fetch_all(&mut *connection).await? {
            findings.push(Finding { check, detail: row.get(0) });
        }
    }
    if !schema_is_golden(connection).await? {
        findings.push(Finding { check: "schema", detail: "differs from the migrations".to_owned() });
    }
    Ok(findings)
}
