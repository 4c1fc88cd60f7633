//! How far the portal goes to be heard with what it has to say.

use super::Notice;
use crate::messages::rules::Weight;

impl Notice {
    /// How far we go to be heard; `tomorrow` is the civil time a day from now.
    #[expect(clippy::too_many_lines, reason = "a line for each kind")]
    #[must_use]
    pub fn weight(&self, tomorrow: &str) -> Weight {
        match self {
            _ if self.falls_through_before(tomorrow) => Weight::Urgent,
            Self::Approved(_)
            | Self::QuestionAsked(_)
            | Self::SeriesApproved(_)
            | Self::SeriesMoved(_)
            | Self::SeriesMoveRefused(_)
            | Self::PlaceOffered(_)
            | Self::SeriesRefused(_)
            | Self::Declined(_)
            | Self::CancelledByStaff(_)
            | Self::PlaceClosed(_)
            | Self::PlaceOpenAgain(_)
            | Self::Expired(_)
            | Self::AccountEnds { .. }
            | Self::SupportArranged(_)
            | Self::SupportNotPossible(_)
            | Self::Moved(_)
            | Self::MoveRefused(_)
            | Self::Welcomed
            | Self::HelperRecorded(_)
            | Self::HelperEnded(_)
            | Self::AllowanceEnded { .. }
            | Self::LoanExtended(_)
            | Self::LoanNotExtended { .. }
            | Self::LoanApproved(_)
            | Self::LoanRefused(_)
            | Self::LoanLapsed(_)
            | Self::Announcement { changes_plans: true, .. } => Weight::Change,
            Self::ReminderDay(_) | Self::ReminderHours(_) | Self::LoanDueSoon(_) | Self::LoanOverdue(_) => {
                Weight::Reminder
            }
            Self::RequestReceived(_)
            | Self::SeriesReceived(_)
            | Self::SeriesMoveReceived(_)
            | Self::SeriesGivenUp(_)
            | Self::OfferLapsed(_)
            | Self::MoveReceived(_)
            | Self::GivenUp(_)
            | Self::Announcement { changes_plans: false, .. }
            | Self::CardExpires { .. }
            | Self::HelperOffered { .. }
            | Self::OfferDeclined { .. }
            | Self::AllowanceGiven { .. }
            | Self::EquipmentHanded(_)
            | Self::EquipmentTakenBack { .. }
            | Self::EquipmentLost(_)
            | Self::LoanKept(_)
            | Self::Answer { .. } => Weight::Courtesy,
            Self::SupportWithdrawn(_)
            | Self::SupportAnother(_)
            | Self::SupportMoved(_)
            | Self::MoveWaits(_)
            | Self::SeriesWaits(_)
            | Self::SeriesMoveWaits(_)
            | Self::RequestWaits(_)
            | Self::RequestReminded(_)
            | Self::RequestsWait { .. }
            | Self::DecideSoon { .. }
            | Self::HandedOver { .. }
            | Self::SomebodyApplied => Weight::Duty,
            Self::PasswordChanged
            | Self::DetailsEntered
            | Self::SecondStep { .. }
            | Self::SignInCard { .. } => Weight::Safety,
            Self::MailRefused { .. } => Weight::Inbox,
        }
    }

    /// Somebody would come for nothing before that civil time.
    fn falls_through_before(&self, tomorrow: &str) -> bool {
        let visit = match self {
            Self::CancelledByStaff(refused) => &refused.visit,
            Self::PlaceClosed(closed) => &closed.visit,
            Self::SeriesRefused(refused) if !refused.declined => &refused.run.first,
            _ => return false,
        };
        visit.from.as_str() < tomorrow
    }
}
