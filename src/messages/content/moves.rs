//! Moves in words.

use super::Audience;
use crate::civil;
use crate::dates;
use crate::language::Words;
use crate::messages::notice::{MoveRefused, Notice, Shift};

/// A booking at another time, or wished there: the fact, and what else there is to know.
pub(super) fn moved_content(
    notice: &Notice,
    t: &Words,
    (what, when): (&str, &str),
    audience: Audience,
) -> Option<(String, Vec<String>)> {
    Some(match notice {
        Notice::Moved(shift) => (t.message_moved(what, when), vec![t.message_moved_text(other(t, shift)?)]),
        Notice::MoveReceived(shift) => {
            let text = vec![t.message_move_wished(other(t, shift)?), t.message_move_received_text()];
            (t.message_move_received(what, when), text)
        }
        Notice::MoveRefused(refused) => (t.message_move_refused(what, when), stays(t, refused, audience)?),
        Notice::MoveWaits(shift) => {
            (t.message_move_waits(what, when), vec![t.message_move_wished(other(t, shift)?)])
        }
        Notice::SupportMoved(shift) => {
            let text = vec![t.message_moved_text(other(t, shift)?), t.message_support_moved_text()];
            (t.message_support_moved(what, when), text)
        }
        _ => return None,
    })
}

/// The other time of a booking that moves.
fn other(t: &Words, shift: &Shift) -> Option<String> {
    let (from, until) = (civil::parse(&shift.from)?, civil::parse(&shift.until)?);
    Some(t.booking_stay(dates::long(t, from.date()), dates::hours_words(t, from.time(), until.time())))
}

/// Why a booking stays where it was.
fn stays(t: &Words, refused: &MoveRefused, audience: Audience) -> Option<Vec<String>> {
    let reason = match audience {
        _ if refused.reason.is_empty() => t.message_move_expired(),
        Audience::Mail if refused.in_confidence => t.message_reason_inside(),
        Audience::Helper if refused.in_confidence => t.message_for_member_alone(),
        Audience::Person | Audience::Helper | Audience::Mail => t.message_reason(refused.reason.as_str()),
    };
    Some(vec![t.message_move_wished(other(t, &refused.shift)?), reason])
}
