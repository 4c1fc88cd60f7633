//! Every kind of message and the facts it tells. A new kind is a variant here and its words in [`super::content`].

use serde::{Deserialize, Serialize};

use crate::language::Texts;

mod facts;
mod loans;
mod weight;
mod wishes;

pub use facts::{Help, MoveRefused, PlaceClosed, PlaceOffered, Refused, Run, RunRefused, Shift, Span, Visit};
pub use loans::{Handed, Known, Lent};
pub use wishes::LoanAsked;

/// A fact that somebody is told. Kept as it was when it was told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Notice {
    /// To the member: the request has arrived.
    RequestReceived(Visit),
    /// To the member: a coordinator wants to know something before deciding.
    QuestionAsked(Visit),
    /// To the member: come.
    Approved(Visit),
    /// To the member: not this time.
    Declined(Refused),
    /// To the member: the centre takes it back.
    CancelledByStaff(Refused),
    /// To the member: their own cancellation has arrived.
    GivenUp(Visit),
    /// To the member: nobody decided in time.
    Expired(Visit),
    /// To the member: tomorrow.
    ReminderDay(Visit),
    /// To the member: in two hours.
    ReminderHours(Visit),
    /// To the member: the support asked for will be there.
    SupportArranged(Visit),
    /// To the member: the support asked for could not be had; why, stands with the booking.
    SupportNotPossible(Visit),
    /// To those who arrange it: support is no longer asked for.
    SupportWithdrawn(Visit),
    /// The member asks for somebody else to give it.
    SupportAnother(Visit),
    /// To the member: the booking stands at another time.
    Moved(Shift),
    /// To the member: the wish to move has arrived.
    MoveReceived(Shift),
    /// To the member: the booking stays where it was.
    MoveRefused(MoveRefused),
    /// To those who decide: somebody wishes to move.
    MoveWaits(Shift),
    /// To those who arrange it: the visit is at another time, and so is the support.
    SupportMoved(Shift),
    /// To the member: what is booked is closed then.
    PlaceClosed(PlaceClosed),
    /// To the member: what was to be closed is open at the time of the booking.
    PlaceOpenAgain(Visit),
    /// To the member: requests for a visit that repeats have arrived.
    SeriesReceived(Run),
    /// To the member: come, each time.
    SeriesApproved(Run),
    /// To the member: their own cancellation of several visits has arrived.
    SeriesGivenUp(Run),
    /// To the member: several visits will not be.
    SeriesRefused(RunRefused),
    /// To those who decide: a visit that repeats waits.
    SeriesWaits(Run),
    /// To the member: several visits of a series are at other times.
    SeriesMoved(Run),
    /// To the member: the wish to move several visits has arrived; its times are those that are wished for.
    SeriesMoveReceived(Run),
    /// To those who decide: somebody wishes to move several visits.
    SeriesMoveWaits(Run),
    /// To the member: several visits stay where they were.
    SeriesMoveRefused(RunRefused),
    /// To the member: a place they waited for is held for them.
    PlaceOffered(PlaceOffered),
    /// To the member: nobody answered in time, and the place goes to the next.
    OfferLapsed(PlaceOffered),
    /// To those who decide: one request waits.
    RequestWaits(Visit),
    /// To those who decide: the member reminds them of a request.
    RequestReminded(Visit),
    /// To those who decide: so many requests wait.
    RequestsWait {
        /// How many.
        count: i64,
    },
    /// To those who decide: so many requests will be decided by the clock.
    DecideSoon {
        /// How many.
        count: i64,
        /// The civil time at which they are.
        by: String,
    },
    /// To whom it concerns: what coordinators announce; a language may be missing.
    Announcement {
        /// The fact.
        title: Texts,
        /// More of it; may be empty.
        text: Texts,
        /// It changes the plans of those it is sent to.
        changes_plans: bool,
    },
    /// To the member: what has not been used for long will be removed.
    CardExpires {
        /// The day on which it is, `YYYY-MM-DD`.
        on: String,
    },
    /// To administrators: letters do not reach somebody.
    MailRefused {
        /// Given name and surname.
        name: String,
    },
    /// To a coordinator: they take over from another. Counts, and where; never of whom or what.
    HandedOver {
        /// Undecided requests.
        requests: i64,
        /// Support to see to.
        supports: i64,
        /// Where.
        resources: Vec<Texts>,
    },
    /// To whoever has not come for long: the account will end.
    AccountEnds {
        /// The day, `YYYY-MM-DD`.
        on: String,
    },
    /// To the person: their password is another one now.
    PasswordChanged,
    /// To the person: the second step of signing in was turned on, or taken away.
    SecondStep {
        /// It is asked for from now on.
        on: bool,
    },
    /// To the person: staff made a card with which they come in, or stopped it.
    SignInCard {
        /// It works from now on.
        given: bool,
    },
    /// To the person: somebody entered their address, to join or as their own.
    DetailsEntered,
    /// To the person: they may come in.
    Welcomed,
    /// To those who decide: somebody asks to join.
    SomebodyApplied,
    /// To who wrote that something is wrong.
    Answer {
        /// What was written.
        about: String,
        /// What an administrator answers.
        text: String,
    },
    /// To who is to help: somebody asks for it.
    HelperOffered {
        /// Who asks; given name and surname.
        member: String,
    },
    /// To who asked for help: it was declined.
    OfferDeclined {
        /// As the member typed it: whom they asked they know, who it is they do not learn here.
        login: String,
    },
    /// To both: one may act for the other from now on, or otherwise than before.
    HelperRecorded(Help),
    /// To both: one may no longer act for the other.
    HelperEnded(Help),
    /// To the member: they may go further than others in something.
    AllowanceGiven {
        /// In what, how far, and for what.
        what: Texts,
        /// The last day on which it counts, `YYYY-MM-DD`; empty: there is none.
        until: String,
    },
    /// To the member: they may no longer; what is booked stays.
    AllowanceEnded {
        /// As it was said when it was given.
        what: Texts,
    },
    /// To the holder: what was handed over, and the words that go with it.
    EquipmentHanded(Handed),
    /// To the holder: it is back.
    EquipmentTakenBack {
        /// Which.
        lent: Lent,
        /// What of it did not come back; may be empty.
        missing: String,
    },
    /// To the holder: staff have noted that it does not come back.
    EquipmentLost(Lent),
    /// To the holder: what was lent is theirs.
    LoanKept(Lent),
    /// To the holder: it is due later.
    LoanExtended(Lent),
    /// To the holder: it is due when it was.
    LoanNotExtended {
        /// Which.
        lent: Lent,
        /// Why.
        reason: String,
    },
    /// To the holder: it will be due.
    LoanDueSoon(Lent),
    /// To the holder: it was due.
    LoanOverdue(Lent),
    /// To the member: what they asked to borrow is kept ready.
    LoanApproved(LoanAsked),
    /// To the member: it cannot be had, or no longer.
    LoanRefused(LoanAsked),
    /// To the member: nobody decided, or came for it, in time.
    LoanLapsed(LoanAsked),
}

impl Notice {
    /// The name of the variant, as the database keeps it.
    #[expect(clippy::too_many_lines, reason = "a line for each kind")]
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::RequestReceived(_) => "request_received",
            Self::QuestionAsked(_) => "question_asked",
            Self::Approved(_) => "approved",
            Self::Declined(_) => "declined",
            Self::CancelledByStaff(_) => "cancelled_by_staff",
            Self::GivenUp(_) => "given_up",
            Self::Expired(_) => "expired",
            Self::ReminderDay(_) => "reminder_day",
            Self::ReminderHours(_) => "reminder_hours",
            Self::SupportArranged(_) => "support_arranged",
            Self::SupportNotPossible(_) => "support_not_possible",
            Self::SupportWithdrawn(_) => "support_withdrawn",
            Self::SupportAnother(_) => "support_another",
            Self::Moved(_) => "moved",
            Self::MoveReceived(_) => "move_received",
            Self::MoveRefused(_) => "move_refused",
            Self::MoveWaits(_) => "move_waits",
            Self::SupportMoved(_) => "support_moved",
            Self::PlaceClosed(_) => "place_closed",
            Self::PlaceOpenAgain(_) => "place_open_again",
            Self::SeriesReceived(_) => "series_received",
            Self::SeriesApproved(_) => "series_approved",
            Self::SeriesGivenUp(_) => "series_given_up",
            Self::SeriesRefused(_) => "series_refused",
            Self::SeriesWaits(_) => "series_waits",
            Self::SeriesMoved(_) => "series_moved",
            Self::SeriesMoveReceived(_) => "series_move_received",
            Self::SeriesMoveWaits(_) => "series_move_waits",
            Self::SeriesMoveRefused(_) => "series_move_refused",
            Self::PlaceOffered(_) => "place_offered",
            Self::OfferLapsed(_) => "offer_lapsed",
            Self::RequestWaits(_) => "request_waits",
            Self::RequestReminded(_) => "request_reminded",
            Self::RequestsWait { .. } => "requests_wait",
            Self::DecideSoon { .. } => "decide_soon",
            Self::Announcement { .. } => "announcement",
            Self::CardExpires { .. } => "card_expires",
            Self::MailRefused { .. } => "mail_refused",
            Self::PasswordChanged => "password_changed",
            Self::SecondStep { .. } => "second_step",
            Self::SignInCard { .. } => "sign_in_card",
            Self::DetailsEntered => "details_entered",
            Self::Welcomed => "welcomed",
            Self::SomebodyApplied => "somebody_applied",
            Self::Answer { .. } => "answer",
            Self::AccountEnds { .. } => "account_ends",
            Self::HelperOffered { .. } => "helper_offered",
            Self::OfferDeclined { .. } => "offer_declined",
            Self::HelperRecorded(_) => "helper_recorded",
            Self::HelperEnded(_) => "helper_ended",
            Self::AllowanceGiven { .. } => "allowance_given",
            Self::AllowanceEnded { .. } => "allowance_ended",
            Self::HandedOver { .. } => "handed_over",
            Self::EquipmentHanded(_) => "equipment_handed",
            Self::EquipmentTakenBack { .. } => "equipment_taken_back",
            Self::EquipmentLost(_) => "equipment_lost",
            Self::LoanKept(_) => "loan_kept",
            Self::LoanExtended(_) => "loan_extended",
            Self::LoanNotExtended { .. } => "loan_not_extended",
            Self::LoanDueSoon(_) => "loan_due_soon",
            Self::LoanOverdue(_) => "loan_overdue",
            Self::LoanApproved(_) => "loan_approved",
            Self::LoanRefused(_) => "loan_refused",
            Self::LoanLapsed(_) => "loan_lapsed",
        }
    }

    /// The booking it speaks of.
    #[expect(clippy::too_many_lines, reason = "a line for each kind")]
    #[must_use]
    pub fn visit(&self) -> Option<&Visit> {
        match self {
            Self::RequestReceived(visit)
            | Self::QuestionAsked(visit)
            | Self::Approved(visit)
            | Self::GivenUp(visit)
            | Self::Expired(visit)
            | Self::ReminderDay(visit)
            | Self::ReminderHours(visit)
            | Self::SupportArranged(visit)
            | Self::SupportNotPossible(visit)
            | Self::SupportWithdrawn(visit)
            | Self::SupportAnother(visit)
            | Self::PlaceOpenAgain(visit)
            | Self::PlaceClosed(PlaceClosed { visit, .. })
            | Self::RequestReminded(visit)
            | Self::RequestWaits(visit) => Some(visit),
            Self::Declined(refused) | Self::CancelledByStaff(refused) => Some(&refused.visit),
            Self::SeriesReceived(run)
            | Self::SeriesApproved(run)
            | Self::SeriesGivenUp(run)
            | Self::SeriesRefused(RunRefused { run, .. })
            | Self::SeriesMoved(run)
            | Self::SeriesMoveReceived(run)
            | Self::SeriesMoveWaits(run)
            | Self::SeriesMoveRefused(RunRefused { run, .. })
            | Self::SeriesWaits(run) => Some(&run.first),
            Self::Moved(shift)
            | Self::MoveReceived(shift)
            | Self::MoveWaits(shift)
            | Self::SupportMoved(shift)
            | Self::MoveRefused(MoveRefused { shift, .. }) => Some(&shift.visit),
            Self::PlaceOffered(_)
            | Self::OfferLapsed(_)
            | Self::RequestsWait { .. }
            | Self::DecideSoon { .. }
            | Self::Announcement { .. }
            | Self::MailRefused { .. }
            | Self::AccountEnds { .. }
            | Self::PasswordChanged
            | Self::CardExpires { .. }
            | Self::SecondStep { .. }
            | Self::SignInCard { .. }
            | Self::DetailsEntered
            | Self::Welcomed
            | Self::SomebodyApplied
            | Self::HelperOffered { .. }
            | Self::OfferDeclined { .. }
            | Self::HelperRecorded(_)
            | Self::HelperEnded(_)
            | Self::AllowanceGiven { .. }
            | Self::AllowanceEnded { .. }
            | Self::HandedOver { .. }
            | Self::EquipmentHanded(_)
            | Self::EquipmentTakenBack { .. }
            | Self::EquipmentLost(_)
            | Self::LoanKept(_)
            | Self::LoanExtended(_)
            | Self::LoanNotExtended { .. }
            | Self::LoanDueSoon(_)
            | Self::LoanOverdue(_)
            | Self::LoanApproved(_)
            | Self::LoanRefused(_)
            | Self::LoanLapsed(_)
            | Self::Answer { .. } => None,
        }
    }

    /// The civil time from which nobody needs to hear it.
    #[must_use]
    pub fn useless_after(&self) -> Option<&str> {
        match self {
            Self::ReminderDay(visit) | Self::ReminderHours(visit) => Some(&visit.from),
            Self::DecideSoon { by, .. } => Some(by),
            Self::PlaceOffered(offer) => Some(&offer.answer_by),
            Self::OfferLapsed(offer) => Some(&offer.until),
            Self::LoanApproved(loan) => Some(&loan.collect_by),
            Self::SeriesReceived(run)
            | Self::SeriesApproved(run)
            | Self::SeriesGivenUp(run)
            | Self::SeriesRefused(RunRefused { run, .. })
            | Self::SeriesMoved(run)
            | Self::SeriesMoveReceived(run)
            | Self::SeriesMoveWaits(run)
            | Self::SeriesMoveRefused(RunRefused { run, .. })
            | Self::SeriesWaits(run) => run.times.last().map(|span| span.until.as_str()),
            other => other.visit().map(|visit| visit.until.as_str()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_of_a_kind_is_the_one_it_is_kept_under() {
        for notice in super::super::content::samples() {
            let kept = serde_json::to_value(&notice).unwrap();
            assert_eq!(kept["kind"], notice.code());
            assert_eq!(serde_json::from_value::<Notice>(kept).unwrap(), notice);
        }
    }
}
