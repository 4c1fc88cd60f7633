//! What a letter tells the calendar of whoever reads it. No word of support: calendars are shared.

use time::OffsetDateTime;

use super::{Draft, Sender};
use crate::calendar::{self, Event, Method, Party};
use crate::civil::{self, Interval};
use crate::messages::notice::Notice;

/// The invitation to keep or to strike out, for what is certain; a request is not.
pub(super) fn invitation(draft: &Draft, sender: Sender<'_>) -> Option<(Method, String)> {
    let method = match &draft.notice {
        Notice::Approved(_) | Notice::Moved(_) => Method::Request,
        Notice::CancelledByStaff(_) | Notice::GivenUp(_) => Method::Cancel,
        _ => return None,
    };
    let visit = draft.notice.visit()?;
    let stay = Interval { from: civil::parse(&visit.from)?, until: civil::parse(&visit.until)? };
    let portal = sender.portal;
    let (centre, organizer) = (sender.centre, sender.centre.email.to_string());
    let event = Event {
        uid: &format!("booking-{}@{}", visit.booking, portal.host()),
        sequence: visit.sequence,
        stamped: OffsetDateTime::from_unix_timestamp(draft.told_at).ok()?,
        stay,
        summary: visit.resource.get(draft.language),
        location: centre.address.get(draft.language),
        url: &format!("{}/bookings/{}", portal.base_url, visit.booking),
        organizer: Party { name: centre.name.get(draft.language), email: &organizer },
        attendee: Party { name: &draft.name, email: &draft.email },
    };
    Some((method, calendar::invitation(method, &event, sender.clock)))
}
