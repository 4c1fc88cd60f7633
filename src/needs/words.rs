//! A card and its consent in words.

use super::rules::{ConsentText, Kind, Need};
use crate::language::Words;
use crate::members::rules::acting::Grant;

/// The text of the consent in the language of `t`, given for oneself or on a grant.
pub(crate) fn consent(t: &Words, on: Option<&Grant>) -> ConsentText {
    ConsentText {
        agreed: match on {
            None => t.needs_consent_agreed(),
            Some(grant) => t.needs_consent_agreed_for(grant.name.as_str()),
        },
        purposes: t.needs_consent_purposes(),
        data: t.needs_consent_data(),
        readers: t.needs_consent_readers(),
        period: t.needs_consent_period(),
        third_parties: t.needs_consent_third_parties(),
    }
}

/// A kind of help.
pub(crate) fn kind(t: &Words, kind: Kind) -> String {
    match kind {
        Kind::InterpreterKazakh => t.needs_interpreter_kazakh(),
        Kind::InterpreterRussian => t.needs_interpreter_russian(),
        Kind::Assistant => t.needs_assistant(),
        Kind::Guide => t.needs_guide(),
        Kind::Reader => t.needs_reader(),
        Kind::Ramp => t.needs_ramp(),
        Kind::HearingLoop => t.needs_hearing_loop(),
        Kind::LargePrint => t.needs_large_print(),
        Kind::Quiet => t.needs_quiet(),
        Kind::MoreTime => t.needs_more_time(),
        Kind::GuideDog => t.needs_guide_dog(),
        Kind::Other => t.needs_other(),
    }
}

/// A line of a card: the kind, and what the person says of it.
pub(crate) fn line(t: &Words, need: &Need) -> String {
    if need.sentence.is_empty() {
        kind(t, need.kind)
    } else {
        format!("{}: {}", kind(t, need.kind), need.sentence)
    }
}
