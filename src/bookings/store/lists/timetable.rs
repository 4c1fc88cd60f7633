//! Bookings of one resource, for who welcomes the people.

use time::{Date, Duration};

use super::{Connection, Language, Listed, MemberId, ResourceId, Result, Row};
use crate::civil;

/// What holds or held its place on the days from `first` to `last`, if this person welcomes whoever comes to it.
pub async fn welcomed_between(
    db: &mut Connection,
    language: Language,
    (welcomes, resource): (MemberId, ResourceId),
    (first, last): (Date, Date),
) -> Result<Vec<Listed>> {
    let (from, until) = (civil::date_text(first), civil::date_text(last.saturating_add(Duration::DAY)));
    let rows = rows!(
        db,
        language,
        "booking.resource_id = $2 AND booking.starts >= $3 AND booking.starts < $4
         AND (booking.held OR booking.state = 'completed')
         AND $2 IN (SELECT resource_id FROM welcomes WHERE welcomes.member_id = $5)
         ORDER BY booking.starts, booking.id",
        resource,
        from,
        until,
        welcomes
    );
    Ok(rows.map(|booking| booking.listed).collect())
}
