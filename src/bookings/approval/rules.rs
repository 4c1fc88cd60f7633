//! Whether a request may still be approved: much may have changed since it was asked for.

use time::Duration;

use crate::bookings::store::Listed;
use crate::civil;
use crate::resources::availability::{Circumstances, Problem, Wish};
use crate::resources::rules::{ClosedDay, Terms};

/// What stands in the way of approving a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::bookings) enum Hurdle {
    /// Nobody can be there then.
    Closed(Problem),
    /// The same person is to be elsewhere then.
    Elsewhere,
    /// It was asked for on terms that are others now: who knows that may approve it all the same.
    Terms(Changed),
}

/// What of the terms a request no longer keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::bookings) enum Changed {
    /// It is not open then.
    Hours,
    /// How long it lasts, or when it begins.
    Length,
    /// How many come.
    Party,
}

impl Changed {
    /// As forms spell it.
    pub(in crate::bookings) fn code(self) -> &'static str {
        match self {
            Self::Hours => "hours",
            Self::Length => "length",
            Self::Party => "party",
        }
    }
}

impl Hurdle {
    /// A coordinator may approve all the same once they know.
    pub(in crate::bookings) fn code(&self) -> Option<&'static str> {
        match self {
            Self::Terms(changed) => Some(changed.code()),
            Self::Closed(_) | Self::Elsewhere => None,
        }
    }
}

/// Judges a request by the terms of today; what others hold, and when it was to be asked for, has been judged before.
pub(in crate::bookings) fn judge(
    terms: &Terms,
    closed: &[ClosedDay],
    request: &Listed,
) -> Result<(), Hurdle> {
    let day = request.stay.from.date();
    let terms = Terms { notice: 0, ..terms.clone() };
    // The eve is within every horizon.
    let now = civil::at_minute(day.saturating_sub(Duration::DAY), 0);
    let circumstances = Circumstances { terms: &terms, closed, now, held: &[] };
    circumstances.judge_open(day).map_err(Hurdle::Closed)?;
    let wish = Wish { stay: request.stay, party: request.party };
    circumstances.judge_terms(&wish).map_err(|problem| match problem {
        Problem::ClosedWeekday(_) | Problem::OutsideHours | Problem::Excepted(_) => {
            Hurdle::Terms(Changed::Hours)
        }
        Problem::NoPeople
        | Problem::TooManyPeople(_)
        | Problem::MoreWheelchairsThanPeople
        | Problem::WheelchairPlaces(_)
        | Problem::AssistantPlaces(_) => Hurdle::Terms(Changed::Party),
        _ => Hurdle::Terms(Changed::Length),
    })
}

#[cfg(test)]
mod tests;
