//! Kinds of support in words.

use super::rules::Status;
use super::rules::kind::Kind;
use super::store::Line;
use crate::language::Words;

/// A kind of support.
pub(crate) fn kind(t: &Words, kind: Kind) -> String {
    match kind {
        Kind::InterpreterKazakh => t.needs_interpreter_kazakh(),
        Kind::InterpreterRussian => t.needs_interpreter_russian(),
        Kind::VideoInterpreter => t.support_video_interpreter(),
        Kind::Assistant => t.needs_assistant(),
        Kind::Guide => t.needs_guide(),
        Kind::Reader => t.needs_reader(),
        Kind::MetAtDoor => t.support_met_at_door(),
        Kind::LateTaxi => t.support_late_taxi(),
        Kind::Ramp => t.needs_ramp(),
        Kind::HearingLoop => t.needs_hearing_loop(),
        Kind::LargePrint => t.needs_large_print(),
        Kind::Quiet => t.needs_quiet(),
    }
}

/// Where a request, or one kind of it, stands.
pub(crate) fn status(t: &Words, status: Status) -> String {
    match status {
        Status::Asked => t.support_asked(),
        Status::Arranged => t.support_arranged(),
        Status::NotPossible => t.support_not_possible(),
        Status::Withdrawn => t.support_withdrawn(),
    }
}

/// Whether there is time enough: what the person is told, and what is kept of it.
pub(crate) fn told(t: &Words, lead_days: u8, is_enough: bool) -> String {
    if is_enough { t.support_enough() } else { t.support_late(lead_days) }
}

/// How far a kind has come, and who gives it.
pub(crate) fn progress(t: &Words, line: &Line) -> String {
    let own = line.brings_own.then(|| t.support_own());
    let giver = line.giver.as_ref().map(|(_, name)| t.support_giver(name.as_str()));
    let parts = [Some(status(t, line.status)), own, giver];
    parts.into_iter().flatten().collect::<Vec<_>>().join(". ")
}
